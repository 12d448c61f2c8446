/** Limits that cannot both hold are taken out and said. */
import type { Constraints } from '../../../shared/constraints.ts'
import { formatMoney } from '../../wording/money.ts'
import type { Contradiction } from '../types.ts'

export function checkPrice(constraints: Constraints): { constraints: Constraints; contradictions: Contradiction[] } {
  const { priceMin, priceMax, currency = 'USD', ...others } = constraints
  if (priceMin === undefined || priceMax === undefined || priceMin <= priceMax) {
    return { constraints, contradictions: [] }
  }
  const text = `A price cannot be under ${formatMoney(priceMax, currency)} and over ${formatMoney(priceMin, currency)} at the same time`
  return { constraints: others, contradictions: [{ field: 'price', text }] }
}
