/** Amounts of money in forms. */
import { minorDigits } from '../../domain/catalog/money.ts'

/** How many minor units make a major one: 100 cents a dollar, 1 yen a yen. */
export function minorUnits(currency: string): number {
  return 10 ** minorDigits(currency)
}
