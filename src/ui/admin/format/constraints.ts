/** A wish as a sentence fragment: "price up to 500", "RAM at least 16 GB", "not leather". */
import type { ConstraintFigures } from '../../../shared/analytics.ts'
import { formatMoney } from '../../../domain/wording/money.ts'
import { shopCurrency } from '../state/shop-settings.ts'
import { toWords } from '../../format/value.ts'

const RELATION: Record<string, string> = { gte: 'at least', lte: 'at most', eq: '', has: '', not: 'not', is: '' }

export function describeConstraint({
  name,
  op,
  value,
  unit,
}: Pick<ConstraintFigures, 'name' | 'op' | 'value' | 'unit'>): string {
  switch (name) {
    case 'priceMin':
    case 'priceMax': {
      const currency = unit ?? shopCurrency.value
      const amount = currency === null ? String(Number(value) / 100) : formatMoney(Number(value), currency)
      return `Price ${name === 'priceMax' ? 'up to' : 'from'} ${amount}`
    }
    case 'minRating':
      return `Rated at least ${value}`
    case 'minRatingCount':
      return `At least ${value} ratings`
    case 'inStockOnly':
      return 'In stock'
    case 'brands':
      return `Brand ${value}`
    case 'excludeBrands':
      return `Not ${value}`
    case 'colors':
      return `Color ${value}`
    case 'terms':
      return `“${value}”`
    default:
      return toPhrase(name, op, value, unit)
  }
}

function toPhrase(name: string, op: string, value: string, unit: string | null): string {
  if (value === 'true') return op === 'not' ? `Without: ${toWords(name)}` : toWords(name)
  return [toWords(name), RELATION[op] ?? op, value, unit ?? ''].filter(Boolean).join(' ')
}
