/** Whether a figure is enough and a feature is needed: where it stands among what there is, and what more of it costs. */
import type { Spread } from '../../compare/spread.ts'
import type { Attribute, Product } from '../../../shared/product.ts'
import { toPluralVerb } from '../../wording/agreement.ts'
import { isPluralWord, withArticle } from '../../wording/articles.ts'
import { phraseOf } from '../../wording/attributes.ts'
import { fact, findAttribute, numberOf, priceOf } from '../../wording/facts.ts'
import { featureOf } from '../../wording/features.ts'
import { formatValue } from '../../wording/quantity.ts'
import { NOTHING_SAID, said, type Said } from '../../wording/said.ts'
import type { ToldKind } from './looked-at.ts'

/** Share of the products that makes a value the usual one. */
const COMMON_SHARE = 0.35

/** What is said of a kind. */
export interface Advice {
  sentences: Said[]
  /** Which products go with it. */
  fitting: (product: Product) => boolean
}

/** Where a figure stands among what there is, and what most have. */
export function enough(
  spread: Spread,
  value: number,
  products: readonly Product[],
  { noun, here }: ToldKind,
  general: Said[],
): Advice {
  const { name, label, unit, stated } = spread
  const more = stated.filter((product) => (numberOf(product, name) ?? 0) > value)
  const less = stated.filter((product) => (numberOf(product, name) ?? 0) < value)
  const common = mostCommon(stated, name)
  const shown = formatValue(value, unit)
  const place =
    more.length === 0
      ? `${shown} is the most that the ${noun} ${here} have`
      : less.length === 0
        ? `${shown} is where the ${noun} ${here} begin: ${more.length} of the ${stated.length} have more`
        : `${more.length} of the ${stated.length} ${noun} ${here} ${pluralClause({ name, label, value: `more than ${shown}`, unit: null })}; ${less.length} ${less.length === 1 ? 'stays' : 'stay'} below that`
  const usual =
    common === null || numberOf(common, name) === value
      ? NOTHING_SAID
      : said`; the most common is ${fact(common, name, formatValue(numberOf(common, name) ?? 0, unit))}`
  return {
    sentences: [...general, said`${place}${usual}.`, ...stepPrice(spread, value)],
    fitting: (product) => (numberOf(product, name) ?? 0) >= value || products.length === 0,
  }
}

/** "sleep more than 2 people", "state more than 3,000 mm": what several of them do. */
function pluralClause(attribute: Attribute): string {
  const { verb, text } = phraseOf(attribute)
  if (verb === 'does') return toPluralVerb(text)
  return verb === 'is' ? `are ${text}` : `state ${String(attribute.value)}`
}

function mostCommon(products: readonly Product[], name: string): Product | null {
  const groups = [...Map.groupBy(products, (product) => numberOf(product, name)).values()]
  const [most] = groups.toSorted((a, b) => b.length - a.length)
  return most === undefined || most.length < products.length * COMMON_SHARE ? null : (most[0] ?? null)
}

/** "With exactly that they start at $389; with more, at $499." */
function stepPrice({ name, stated }: Spread, value: number): Said[] {
  const cheapest = (isMeant: (number: number) => boolean) =>
    stated
      .filter((product) => product.price !== null && isMeant(numberOf(product, name) ?? 0))
      .toSorted((a, b) => (a.price?.amountMinor ?? 0) - (b.price?.amountMinor ?? 0))[0]
  const same = cheapest((number) => number === value)
  const more = cheapest((number) => number > value)
  if (!same?.price || !more?.price || same.price.currency !== more.price.currency) return []
  if (more.price.amountMinor <= same.price.amountMinor) {
    return [said`More of it need not cost more: such start at ${priceOf(more) ?? ''}.`]
  }
  return [said`With that the cheapest costs ${priceOf(same) ?? ''}, with more ${priceOf(more) ?? ''}.`]
}

/** How many have it, and what they cost against those without; what for is the shopper's to say. */
export function need(
  spread: Spread,
  value: string | number | undefined,
  products: readonly Product[],
  { noun, here }: ToldKind,
  general: Said[],
): Advice {
  const { name, label, unit, stated } = spread
  const feature = featureOf(name, label)
  const isIt = (product: Product) => {
    const own = findAttribute(product, name)?.value
    if (value === undefined) return own === true || typeof own === 'number'
    if (typeof own === 'number' && typeof value === 'number') return own >= value
    return String(own).toLowerCase().includes(String(value).toLowerCase())
  }
  const having = stated.filter(isIt)
  const others = stated.filter((product) => !isIt(product))
  const what =
    typeof value === 'string' || typeof value === 'number'
      ? formatValue(value, unit)
      : feature.verb === 'has'
        ? withArticle(feature.text)
        : 'it'
  const share = `${having.length === stated.length ? 'All' : having.length === 0 ? 'None' : `${having.length} of the ${stated.length}`} ${having.length === stated.length || having.length === 0 ? `the ${stated.length} ` : ''}${noun}`
  const first = said`${share.replace(/^(All|None) the/, '$1 of the')} ${here} ${feature.verb === 'is' && what === 'it' ? `are ${feature.text}` : feature.verb === 'does' && what === 'it' ? 'do' : `have ${what}`}.`
  return {
    sentences: [...general, first, ...costOfHaving(having, others, isPluralWord(what.split(' ').at(-1) ?? ''))],
    fitting: having.length === 0 ? () => products.length > 0 : isIt,
  }
}

function costOfHaving(having: readonly Product[], others: readonly Product[], isMany: boolean): Said[] {
  const middle = (products: readonly Product[]) => {
    const priced = products
      .filter(({ price }) => price !== null)
      .toSorted((a, b) => (a.price?.amountMinor ?? 0) - (b.price?.amountMinor ?? 0))
    return priced.length < 2 ? undefined : priced[Math.floor((priced.length - 1) / 2)]
  }
  const [one, other] = [middle(having), middle(others)]
  if (one === undefined || other === undefined || one.price?.currency !== other.price?.currency) return []
  const isDearer = (one.price?.amountMinor ?? 0) > (other.price?.amountMinor ?? 0)
  const it = isMany ? 'them' : 'it'
  const so = isDearer
    ? `, so leave ${it} if you would not use ${it}`
    : `, so ${isMany ? 'they' : 'it'} need not cost you more`
  return [said`Those with ${it} cost around ${priceOf(one) ?? ''}, those without around ${priceOf(other) ?? ''}${so}.`]
}
