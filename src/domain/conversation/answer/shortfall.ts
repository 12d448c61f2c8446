/** What one product lacks of what was asked, in words and numbers. */
import type { AttributeConstraint, Constraints } from '../../../shared/constraints.ts'
import type { Product } from '../../../shared/product.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { toldBeside, type Missed } from '../../search/satisfies.ts'
import { objectOf, phraseOf } from '../../wording/attributes.ts'
import { toPluralVerb } from '../../wording/agreement.ts'
import { featureOf } from '../../wording/features.ts'
import { fact, findAttribute } from '../../wording/facts.ts'
import { formatDifference } from '../../wording/money.ts'
import { lowerLabel } from '../../wording/names.ts'
import { formatRating, formatValue } from '../../wording/quantity.ts'
import { inSeries, said, type Said } from '../../wording/said.ts'
import { describeTerms } from './describe.ts'

/** What one product lacks of one constraint, in words and numbers. */
export function shortfall(product: Product, miss: Missed, constraints: Constraints, vocabulary: Vocabulary): Said {
  if ('wish' in miss) return wishShortfall(product, miss.wish, vocabulary)
  const { price, rating, brand } = product
  const difference = (amountMinor: number) => formatDifference(amountMinor, price?.currency ?? 'USD')
  switch (miss.key) {
    case 'priceMax':
      return price === null
        ? said`its price is not known`
        : fact(product, 'price', `${difference(price.amountMinor - (constraints.priceMax ?? 0))} over your limit`)
    case 'priceMin':
      return price === null
        ? said`its price is not known`
        : fact(
            product,
            'price',
            `${difference((constraints.priceMin ?? 0) - price.amountMinor)} below the price you named`,
          )
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
    case 'excludeTerms':
      return said`though it is one of those you did not want`
    case 'category':
      return said`though it is filed under ${product.categoryPath.at(-1) ?? product.category}`
    case 'currency':
      return said`priced in ${price?.currency ?? 'another currency'}`
  }
}

function wishShortfall(product: Product, wish: AttributeConstraint, vocabulary: Vocabulary): Said {
  const told = toldBeside(product, wish)
  if (told !== null) {
    return said`with ${fact(product, told.field, `“${told.text}”`, told.text)} in its ${told.field === 'title' ? 'name' : told.field}`
  }
  const stated = findAttribute(product, wish.name)
  const entry = vocabulary.attributes.find(({ name }) => name === wish.name)
  if (stated === null && wish.name === 'useCase') return said`not said to be made for ${String(wish.value)}`
  if (stated === null) return said`with no ${lowerLabel(entry?.label ?? wish.name)} stated`
  const { verb, text } = phraseOf(stated)
  if (stated.value === false && featureOf(wish.name, stated.label).verb === 'does') {
    return fact(product, wish.name, `though it does not ${toPluralVerb(featureOf(wish.name, stated.label).text)}`)
  }
  const phrase = verb === 'does' ? `though it ${text}` : verb === 'has' ? `with ${objectOf(stated)}` : text
  const wanted = wish.value === undefined || typeof wish.value === 'boolean' ? null : wish.value
  if (wanted === null || wish.op === 'not') return fact(product, wish.name, phrase)
  if (wish.name === 'useCase') {
    const uses = [wanted].flat().map((use) => phraseOf({ ...stated, value: use }).text.replace(/^made for /, ''))
    return fact(product, wish.name, `${phrase} instead of ${inSeries(uses, 'or')}`)
  }
  const bound = wish.op === 'gte' ? 'at least ' : wish.op === 'lte' ? 'at most ' : ''
  return fact(product, wish.name, `${phrase} instead of ${bound}${formatValue(wanted, stated.unit)}`)
}
