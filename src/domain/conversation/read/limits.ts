/** Limits of a cover as constraints: prices, ratings, counts and measures. */
import { minorDigits } from '../../catalog/money.ts'
import { bareAttribute, isStatedBy } from './attributes.ts'
import { readFeature, readNamedValue } from './features.ts'
import type { Polarised } from './polarity.ts'
import type { Amount, Item, Span } from './spans.ts'
import { isTalkWord } from './word-classes.ts'
import { groupsWithPoint } from './tokens.ts'
import { readUnstated } from './unstated.ts'
import { mark, record, type Builder } from './wants-builder.ts'
import { resolveWish } from './wish.ts'
import { readCompared, readMeasure, tellsOwnSize } from './measures.ts'

/** How far from "around 80" a price may be. */
const AROUND_SHARE = 0.2
/** A bare number beyond this is a model or a year, not a price that anybody names without a currency. */
const BARE_AMOUNT_MAX = 1_000_000

type LimitItem = Extract<Item, { type: 'limit' }>

/** Reads one limit. */
export function readLimit(builder: Builder, span: Span, item: LimitItem, polarity: Polarised['polarity']): void {
  const { low, high, side } = item
  const amount = low ?? high
  if (amount === null) return
  const { constraints } = builder
  if (amount.kind === 'stars') {
    if (amount.value > 5) return
    mark(builder, span, true)
    record(builder, span, 'rating', amount.value)
    if (side !== 'lte') constraints.minRating = amount.value
    return
  }
  if (amount.kind === 'reviews') {
    mark(builder, span, true)
    record(builder, span, 'rating_count', amount.value)
    if (side !== 'lte') constraints.minRatingCount = amount.value
    return
  }
  if (amount.kind === 'percent') return
  if (amount.kind === 'quantity' && tellsOwnSize(builder, span, item, amount)) return mark(builder, span, true)
  if (item.isPrice || amount.kind === 'money') return readPrice(builder, span, item, polarity)
  if (readMeasure(builder, span, { ...item, attributes: namesOf(builder, span, item) }, amount, polarity)) return
  if (amount.kind === 'quantity') readUnstated(builder, span, item, polarity)
  if (amount.kind !== 'bare') return
  if (readCompared(builder, span, item, amount, polarity)) return
  if (side === 'gte' && readValue(builder, span)) return
  if (readModel(builder, span, amount)) return
  const isBounded = side !== null || (low !== null && high !== null)
  if (side === null && isBounded && readSizes(builder, span, item, polarity)) return
  if (
    isBounded &&
    amount.value <= BARE_AMOUNT_MAX &&
    !isCounted(builder, span) &&
    !isModel(builder, span, amount.value) &&
    !isOfOtherOrder(builder, span) &&
    !(side === 'gte' && isOfName(builder, span)) &&
    // "a screen below 100": where nothing states what the word names, it names the thing.
    item.attributes.every((name) => name === 'price' || !mayBeAsked(builder, name))
  ) {
    readPrice(builder, span, item, polarity)
  }
}

/** "4k or better", of what is recorded so: a value and no price; false where the kind has none. */
function readValue(builder: Builder, span: Span): boolean {
  const { scan, kind, vocabulary } = builder
  const value = scan.spans.find(
    ({ item, from, to, cost }) =>
      item.type === 'feature' && cost === 0 && from >= span.from && to <= span.to && scan.tokens[from]?.value !== null,
  )
  if (value?.item.type !== 'feature' || kind === null || resolveWish(value.item.wish, kind, vocabulary) === null) {
    return false
  }
  readFeature(builder, value, value.item, 'want')
  mark(builder, span, true)
  return true
}

/** The attributes that a limit is about: as its words say, else as what stands before its brackets ("battery (5000+)"). */
function namesOf({ scan: { spans, tokens } }: Builder, { from }: Span, { attributes }: LimitItem): readonly string[] {
  if (attributes.length > 0 || tokens[from - 1]?.base !== '(') return attributes
  return spans.flatMap(({ item, to }) => (item.type === 'attribute' && to === from - 1 ? item.names : []))
}

/** "a TV between 50 and 65": what is called by its size. */
function readSizes(builder: Builder, span: Span, item: LimitItem, polarity: Polarised['polarity']): boolean {
  const { low, high } = item
  if (low?.kind !== 'bare' || high?.kind !== 'bare') return false
  const entry = bareAttribute([low.value, high.value], builder)
  return entry?.type === 'number' && readMeasure(builder, span, { ...item, attributes: [entry.name] }, low, polarity)
}

/** "rtx 4060 or better": right behind one that nothing explains, and that are not several, a figure is part of its name. */
function isOfName({ scan: { spans, tokens }, vocabulary }: Builder, { from, to }: Span): boolean {
  const before = tokens[from - 1]
  const explained = spans.filter(({ item, to, cost }) => to === from && cost === 0 && item.type !== 'attribute')
  // Without a vowel it is no word of a language.
  const isCode = !/[aeiouy]/i.test(before?.text ?? '') && explained.every(({ item }) => item.type === 'feature')
  const isPlain = explained.length === 0 && !/[^s]s$/.test(before?.text ?? '')
  // "iphone 7 plus" where titles say so.
  const isPlus =
    tokens[to - 1]?.text === 'plus' && /^\d\d?$/.test(tokens[from]?.raw ?? '') && 'plus' in vocabulary.words
  const isName = before?.kind === 'word' && (isCode || isPlain || isPlus) && !isTalkWord(before.base)
  return tokens[from]?.value !== null && isName
}

/** "6000 or faster": by how fast it is, and no price. */
function isOfOtherOrder({ scan: { spans } }: Builder, { to }: Span): boolean {
  return spans.some(
    ({ item, to: end }) =>
      end === to &&
      item.type === 'quality' &&
      item.degree === 'comparative' &&
      item.quality.fields.length > 0 &&
      !item.quality.fields.includes('price'),
  )
}

/** "under 3 shelves": a number that counts something is no price. */
function isCounted({ scan: { spans, tokens } }: Builder, { to }: Span): boolean {
  const next = tokens[to]
  if (next?.kind !== 'word') return false
  return spans.some(
    ({ item, from, cost }) => from === to && cost === 0 && (item.type === 'unit' || item.type === 'attribute'),
  )
}

function mayBeAsked({ kind, vocabulary }: Builder, name: string): boolean {
  return vocabulary.attributes.some((entry) => entry.name === name && isStatedBy(entry, { kind, vocabulary }))
}

/** "he takes a 12": a size, where the kind comes in sizes. */
export function readModel(builder: Builder, span: Span, amount: Amount): boolean {
  return (
    amount.kind === 'bare' &&
    isModel(builder, span, amount.value) &&
    readNamedValue(builder, span, ['size'], String(amount.value))
  )
}

/** "only takes a 240": a figure with an article names a size, no price. */
function isModel({ scan: { tokens } }: Builder, { from, to }: Span, value: number): boolean {
  const at = tokens.findIndex((token, i) => i >= from && i < to && token.value === value)
  return tokens[at - 1]?.text === 'a' && /^\d+$/.test(tokens[at]?.raw ?? '')
}

function readPrice(
  builder: Builder,
  span: Span,
  { low, high, side }: LimitItem,
  polarity: Polarised['polarity'],
): void {
  const { constraints, vocabulary } = builder
  const code = [low, high].flatMap((end) => (end?.kind === 'money' ? [end.code] : []))[0] ?? null
  const currency = toCurrency(code, vocabulary.currency)
  const unit = 10 ** minorDigits(currency ?? 'USD')
  const minor = (end: Amount, share = 1) => {
    const grouped =
      'grouped' in end && end.grouped !== undefined && (groupsWithPoint(currency ?? '') || end.value < 1000)
        ? end.grouped
        : end.value
    return Math.round(grouped * share * unit)
  }
  mark(builder, span, true)
  record(builder, span, 'price', (high ?? low)?.value ?? null)
  if (currency !== null) constraints.currency = currency
  if (low !== null && high !== null && side !== 'around') {
    constraints.priceMin = minor(low)
    constraints.priceMax = minor(high)
    return
  }
  const end = high ?? low
  if (end === null) return
  // "over 500 is too much"
  if (side === 'gte' && polarity !== 'exclude') constraints.priceMin = minor(end)
  else if (side === 'around') {
    constraints.priceMin = minor(end, 1 - AROUND_SHARE)
    constraints.priceMax = minor(end, 1 + AROUND_SHARE)
  } else constraints.priceMax = minor(end)
}

const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'])

/** "$" is the catalogue's own dollar where it has one. */
function toCurrency(written: string | null, catalog: string | null): string | null {
  if (written === null) return catalog
  return written === 'USD' && catalog !== null && DOLLARS.has(catalog) ? catalog : written
}
