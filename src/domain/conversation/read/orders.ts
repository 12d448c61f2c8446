/** What there shall be more or less of, and what comes first: "lighter", "the cheapest", "sorted by rating". */
import { betterOf } from '../../compare/directions.ts'
import type { RelativeRequest } from '../types.ts'
import { isTalkWord } from './word-classes.ts'
import { toSort } from './sort.ts'
import { attributeOf, isStatedBy } from './attributes.ts'
import { mark, record, type Builder } from './wants-builder.ts'
import type { Polarised } from './polarity.ts'
import type { Item, Span } from './spans.ts'

/** "cheapest first", "sorted by price", "rank these by battery life". */
export function readOrders(builder: Builder, cover: readonly Span[]): void {
  const isSorting = cover.some(
    ({ item }) => (item.type === 'glue' && item.glue === 'sort') || (item.type === 'target' && item.target === 'sort'),
  )
  const ways = cover.filter(({ item }) => item.type === 'order' && item.direction !== undefined)
  const [way] = ways
  if (!isSorting && way === undefined) return
  const fields = cover.flatMap((span) => {
    const { item } = span
    const field =
      item.type === 'order'
        ? item.field
        : item.type === 'target' && (item.target === 'price' || item.target === 'rating')
          ? item.target
          : item.type === 'attribute'
            ? item.names.find((name) =>
                builder.vocabulary.attributes.some(
                  (entry) =>
                    entry.name === name &&
                    entry.type === 'number' &&
                    (builder.kind === null || entry.categories.includes(builder.kind)),
                ),
              )
            : undefined
    return field === undefined ? [] : [{ span, field }]
  })
  const [first] = fields
  if (first === undefined && way === undefined) return
  const field = first?.field ?? 'price'
  const direction = way?.item.type === 'order' ? way.item.direction : undefined
  for (const span of [...ways, ...fields.map((one) => one.span)]) mark(builder, span, true)
  builder.constraints.sort = toSort(field, direction ?? (field === 'price' || field === 'weight' ? 'less' : 'more'))
}

export function readQuality(
  builder: Builder,
  span: Span,
  { quality, degree }: Extract<Item, { type: 'quality' }>,
  polarity: Polarised['polarity'],
  cover: readonly Span[],
): void {
  const { vocabulary, kind } = builder
  const near = (other: Span) => (other.from >= span.to ? other.from - span.to : span.from - other.to)
  const general = new Set(['price', 'rating', 'popularity', 'ratingCount'])
  // "longest battery life": the attribute that is named beside the word decides.
  const reach = quality.fields.length === 0 ? 3 : 1
  const beside = cover
    .filter(
      (other) =>
        other.item.type === 'attribute' &&
        near(other) <= (other.from >= span.to ? reach : quality.fields.length === 0 ? 2 : -1),
    )
    .sort((a, b) => near(a) - near(b))[0]
  const named = beside?.item.type === 'attribute' ? beside.item.names : measuredBeside(builder, span, quality.fields)
  // "the lowest you have", "too much": a bare extreme is about the price.
  const isBare = quality.fields.length === 0 && named.length === 0
  const [first, last] = [builder.scan.tokens[span.from]?.base ?? '', builder.scan.tokens[span.to - 1]?.base]
  // "lowest input lag" is about something that nothing states.
  const next = builder.scan.tokens[span.to]
  const isLast = next === undefined || next.kind === 'symbol' || isTalkWord(next.base)
  const isPrice = isLast && (degree === 'superlative' ? /low|high/.test(first) : last === 'much' && next === undefined)
  // "30 % less than the first"
  const isLess = isBare && degree === 'comparative' && amountBefore(span, cover) !== undefined
  const bare = isBare && (isPrice || isLess) ? ['price'] : []
  const fields = [...named, ...quality.fields, ...bare]
  const field = fields.find(
    (name) =>
      general.has(name) ||
      vocabulary.attributes.some(
        (entry) =>
          entry.name === name && entry.type === 'number' && kind !== null && isStatedBy(entry, { kind, vocabulary }),
      ),
  )
  if (field === undefined) return
  if (beside !== undefined && named.includes(field)) mark(builder, beside, true)
  if (polarity === 'indifferent') {
    builder.undo.push(field === 'price' || field === 'rating' ? field : { attribute: field })
    return mark(builder, span, true)
  }
  const isTooMuch =
    degree === 'positive' &&
    (builder.scan.tokens[span.from - 1]?.base === 'too' || isComplaint(builder, span, quality.direction, field))
  const isTooLittle =
    degree === 'positive' && next?.base === 'enough' && builder.scan.tokens.some(({ text }) => DENIES.has(text))
  const direction =
    !isTooLittle && (polarity === 'exclude' || isTooMuch)
      ? quality.direction === 'less'
        ? 'more'
        : 'less'
      : quality.direction
  record(builder, span, 'quality', `${field} ${direction}`)
  mark(builder, span, degree !== 'positive' || isTooMuch || kind !== null || field === 'price')
  // "not a 17 inch one, too big": the reason for a limit that stands already.
  if (isTooMuch && builder.attributes.some(({ name }) => name === field)) return
  if (degree === 'comparative' || isTooMuch || isTooLittle) {
    const by = field === 'price' ? amountBefore(span, cover) : undefined
    // "too big for her kitchen, smaller please" says it twice.
    if (!builder.relative.some((wish) => wish.field === field)) {
      builder.relative.push({ field, direction, ...(by === undefined ? {} : { by }) })
    }
    // "the next two up in price": those that come next, in that order.
    if (builder.scan.tokens[span.from]?.base === 'next') {
      builder.constraints.sort = toSort(field, direction === 'more' ? 'less' : 'more')
    }
  } else if (degree === 'superlative' || field === 'price' || field === 'popularity') {
    builder.constraints.sort = toSort(field, direction)
  } else builder.prefer.push({ name: field, op: direction === 'less' ? 'lte' : 'gte' })
}

/** "hmm thats expensive", "a bit heavy": what is said of what was shown, of something that nobody wants more of. */
function isComplaint(
  { scan: { tokens } }: Builder,
  { from, to }: Span,
  direction: RelativeRequest['direction'],
  field: string,
): boolean {
  const isDearer = field === 'price' && direction === 'more'
  const isWorse = isDearer || betterOf(field) === (direction === 'more' ? 'lower' : 'higher')
  if (!isWorse || from > COMPLAINT_TOKENS_MAX || tokens.slice(to).some(({ kind }) => kind !== 'symbol')) return false
  const before = tokens.slice(0, from).flatMap(({ kind, text }) => (kind === 'symbol' ? [] : [text]))
  return COMPLAINS.test(before.join(' '))
}

const COMPLAINT_TOKENS_MAX = 12
const COMPLAINS =
  /^(?:(?:hmm+|hm|ok|okay|oh|but|well|wow|no|and|still) )*(?:(?:thats|its|theyre|(?:that|this|it|they|these|those|all)(?: (?:is|are|looks?|seems?|sounds?))?)(?: (?:a|all|little|bit|quite|pretty|so|still|rather|very|kinda|really|way))*|a (?:little )?bit|bit|kinda|pretty|quite)$/

/** "none of these are light enough" */
const DENIES = new Set(['not', 'none', 'isnt', 'arent', 'neither', 'no', 'nothing'])

/** "30 % cheaper", "$20 less": by how much at least. */
function amountBefore({ from }: Span, cover: readonly Span[]): RelativeRequest['by'] {
  const item = cover.find((other) => other.to === from && other.item.type === 'amount')?.item
  if (item?.type !== 'amount') return undefined
  const { kind, value } = item.amount
  if (kind === 'percent') return value > 0 && value < 100 ? { share: value / 100 } : undefined
  return kind === 'money' ? { units: value } : undefined
}

/** "more watts", "the most litres": a unit behind a bare comparison names what is measured in it. */
function measuredBeside({ scan, kind, vocabulary }: Builder, { to }: Span, fields: readonly string[]): string[] {
  if (fields.length > 0) return []
  const unit = scan.spans.find(({ item, from, cost }) => from === to && cost === 0 && item.type === 'unit')?.item
  if (unit?.type !== 'unit' || typeof unit.unit === 'string') return []
  const amount = { kind: 'quantity', value: 1, unit: unit.unit, spelling: '' } as const
  return [attributeOf(amount, { kind, vocabulary }, false)?.name ?? []].flat()
}
