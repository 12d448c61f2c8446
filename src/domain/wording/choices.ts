/** What can be chosen of a product that comes in several variants, in words. */
import type { Product } from '../../shared/product.ts'
import { isOrderable } from '../catalog/variants.ts'
import { toStems } from '../search/analyse.ts'
import { agreeing, pronoun } from './agreement.ts'
import { fact, nameOf } from './facts.ts'
import { formatMoney } from './money.ts'
import { inSeries, NOTHING_SAID, said, type Said } from './said.ts'

/** Values that a sentence names; the card shows them all. */
const VALUES_MAX = 8

export interface Choice {
  /** As the shop words it. */
  name: string
  values: string[]
  /** Those of the values that no variant has that can be ordered; unknown ones are taken to be had. */
  soldOut: string[]
}

/** The options of a product; none where it comes in one variant. */
export function choicesOf({ options = [], variants }: Product): Choice[] {
  return options.map(({ name, values }) => {
    const had = new Set(variants?.filter(isOrderable).map((variant) => variant.options[name]))
    return { name, values, soldOut: variants === undefined ? [] : values.filter((value) => !had.has(value)) }
  })
}

/** The option that is meant by a name or by one of its values; null where none is. */
export function findChoice(product: Product, words: readonly (string | null | undefined)[]): Choice | null {
  const asked = words.flatMap((word) => (word ? [toStems(word).join(' ')] : []))
  const isAsked = (text: string) => asked.includes(toStems(text).join(' '))
  return choicesOf(product).find(({ name, values }) => isAsked(name) || values.some(isAsked)) ?? null
}

/** "It comes in Blue and Red (Color), and in S, M and L (Size)." */
export function choicesSentence(product: Product): Said[] {
  const parts = choicesOf(product).flatMap(({ name, values, soldOut }) => {
    const had = values.filter((value) => !soldOut.includes(value))
    return had.length < 2 ? [] : [`${seriesOf(had)} (${name})`]
  })
  if (parts.length === 0) return []
  const claim = fact(product, 'options', parts.join(', and in '))
  return [said`${pronoun(product)} ${agreeing(product, 'comes')} in ${claim}.`]
}

/** The answer to "does it come in …?", "what does the large one cost?" and "which sizes are there?". */
export function answerChoice(product: Product, choice: Choice, text: string, isOther: boolean): Said {
  const { values, soldOut } = choice
  const asked = toStems(text).join(' ')
  const value = values.find((one) => toStems(one).join(' ') === asked)
  const name = nameOf(product)
  const comes = agreeing(product, 'comes')
  if (value !== undefined && soldOut.includes(value)) {
    return said`The ${name} ${comes} in ${fact(product, 'options', value)}, but that is sold out at the moment.`
  }
  if (value !== undefined) {
    return said`Yes, the ${name} ${comes} in ${fact(product, 'options', value)}${offerIn(product, choice, value)}.`
  }
  const had = values.filter((one) => !soldOut.includes(one))
  const all = fact(product, 'options', seriesOf(had.length > 0 ? had : values))
  const rest = had.length > 0 ? '' : ', all sold out at the moment'
  return isOther ? said`No, the ${name} ${comes} in ${all}${rest}.` : said`The ${name} ${comes} in ${all}${rest}.`
}

/** " from $95, in stock": what the variants of a value cost that can be had; empty where nothing is known of them. */
function offerIn({ variants = [], ...product }: Product, { name }: Choice, value: string): Said {
  const had = variants.filter((variant) => isOrderable(variant) && variant.options[name] === value)
  const prices = had.flatMap(({ price }) => price ?? []).toSorted((a, b) => a.amountMinor - b.amountMinor)
  const [least] = prices
  const isRange = prices.at(-1)?.amountMinor !== least?.amountMinor
  const cost =
    least === undefined
      ? NOTHING_SAID
      : said`${isRange ? ' from ' : ' at '}${fact(product, 'variants', formatMoney(least.amountMinor, least.currency))}`
  const stock = had.some(({ availability }) => availability === 'in_stock')
    ? said`, ${fact(product, 'variants', 'in stock')}`
    : NOTHING_SAID
  return said`${cost}${stock}`
}

function seriesOf(values: readonly string[]): string {
  if (values.length <= VALUES_MAX) return inSeries(values)
  return `${values.slice(0, VALUES_MAX).join(', ')} and ${values.length - VALUES_MAX} more`
}
