/** The wording when nothing fits everything: what the closest product misses, and by how much. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product } from '../../../shared/product.ts'
import type { Relaxed } from '../../search/relaxation.ts'
import type { Missed } from '../../search/satisfies.ts'
import { fact, findAttribute, nameOf, priceOf } from '../../wording/facts.ts'
import { attributePhrase } from '../../wording/attributes.ts'
import { formatMoney } from '../../wording/money.ts'
import { lowerLabel } from '../../wording/names.ts'
import { formatRating, formatValue } from '../../wording/quantity.ts'
import { inSeries, listed, NOTHING_SAID, said, type Said } from '../../wording/said.ts'
import { describeTerms } from './describe.ts'
import { distinct } from './follow-ups.ts'
import type { Turn } from './turn.ts'

/** "Nothing matches everything: the closest is the Norvel at $812, $12 over your limit." */
export function relaxedLead(turn: Turn, pick: Product, { missed }: Relaxed): Said[] {
  const { constraints, prepared } = turn
  const price = priceOf(pick)
  const at = price === null ? NOTHING_SAID : said` at ${price}`
  const misses = listed(missed.map((miss) => shortfall(pick, miss, constraints, turn)))
  const opening =
    prepared.understanding.intent === 'more'
      ? 'Nothing else matches everything'
      : 'Nothing matches everything you asked for'
  const foreign = missed.some((miss) => 'key' in miss && miss.key === 'currency')
  return [
    said`${opening}: the closest is the ${nameOf(pick)}${at}, ${misses}.`,
    ...(foreign ? [currencyNote(pick, constraints)] : []),
  ]
}

function currencyNote({ price }: Product, { currency }: Constraints): Said {
  return said`Prices here are in ${price?.currency ?? 'another currency'}, and I do not convert from ${currency ?? 'yours'}.`
}

/** What one product lacks of one constraint, in words and numbers. */
function shortfall(product: Product, miss: Missed, constraints: Constraints, turn: Turn): Said {
  if ('wish' in miss) return wishShortfall(product, miss.wish, turn)
  const { price, rating, brand } = product
  const money = (amountMinor: number) => formatMoney(amountMinor, price?.currency ?? 'USD')
  switch (miss.key) {
    case 'priceMax':
      return price === null
        ? said`its price is not known`
        : fact(product, 'price', `${money(price.amountMinor - (constraints.priceMax ?? 0))} over your limit`)
    case 'priceMin':
      return price === null
        ? said`its price is not known`
        : fact(product, 'price', `${money((constraints.priceMin ?? 0) - price.amountMinor)} below the price you named`)
    case 'minRating':
      return rating === null
        ? said`not rated yet`
        : fact(
            product,
            'rating',
            `rated ${formatRating(rating.value)} instead of ${constraints.minRating ?? 0} or better`,
          )
    case 'minRatingCount':
      return rating === null
        ? said`not rated yet`
        : fact(product, 'rating.count', `with ${rating.count.toLocaleString('en-US')} ratings`)
    case 'brands':
      return brand === null
        ? said`though its brand is not known`
        : fact(product, 'brand', `from ${brand} instead of ${inSeries(constraints.brands ?? [], 'or')}`)
    case 'excludeBrands':
      return fact(product, 'brand', `though it is from ${brand ?? 'that brand'}`)
    case 'inStockOnly':
      return fact(
        product,
        'availability',
        product.availability === 'out_of_stock' ? 'though it is out of stock' : 'though its stock is not known',
      )
    case 'colors': {
      const color = findAttribute(product, 'color')
      const wanted = inSeries(constraints.colors ?? [], 'or')
      return color === null
        ? said`though not stated to come in ${wanted}`
        : fact(product, 'color', `in ${String(color.value).toLowerCase()} instead of ${wanted}`)
    }
    case 'terms':
      return said`though it does not mention “${describeTerms(constraints)}”`
    case 'category':
      return said`though it is filed under ${product.categoryPath.at(-1) ?? product.category}`
    case 'currency':
      return said`priced in ${price?.currency ?? 'another currency'}`
  }
}

function wishShortfall(product: Product, wish: Extract<Missed, { wish: unknown }>['wish'], { vocabulary }: Turn): Said {
  const stated = findAttribute(product, wish.name)
  const entry = vocabulary.attributes.find(({ name }) => name === wish.name)
  const noun = lowerLabel(stated?.label ?? entry?.label ?? wish.name)
  if (stated === null) return said`with no ${noun} stated`
  if (typeof wish.value === 'number' && typeof stated.value === 'number') {
    const wanted = formatValue(wish.value, stated.unit)
    return fact(product, wish.name, `with ${attributePhrase(stated)} instead of ${wanted}`)
  }
  if (stated.value === false) return fact(product, wish.name, `without ${noun}`)
  if (wish.op === 'not') return fact(product, wish.name, `with ${attributePhrase(stated)}`)
  const wanted = typeof wish.value === 'string' ? ` instead of ${wish.value}` : ''
  return fact(product, wish.name, `with ${attributePhrase(stated)}${wanted}`)
}

/** Messages that lead on from there. */
export function relaxedFollowUps({ missed }: Relaxed, shown: readonly Product[]): string[] {
  const letGo = missed.flatMap((miss) => {
    if ('wish' in miss) return []
    if (miss.key === 'priceMax' || miss.key === 'priceMin') return ['Forget about the price']
    if (miss.key === 'brands') return ['Any brand']
    return miss.key === 'minRating' ? ['Forget about the rating'] : []
  })
  return distinct([
    ...letGo,
    shown.length >= 2 ? 'Compare the first two' : undefined,
    'Tell me more about the first one',
    shown[0]?.price === null ? undefined : 'Is the first one worth it?',
  ])
}
