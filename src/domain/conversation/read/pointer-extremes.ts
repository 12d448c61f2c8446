/** Pointers by what a product leads in: "the cheapest", "the two lightest", "the second cheapest". */
import type { Product } from '../../../shared/product.ts'
import { extremeOf, fieldValue, measuredValue } from './extremes.ts'
import { baseAt, namesThing, NOUNS, type Pointed, type Pointer, withNoun } from './pointed.ts'
import type { Span } from './spans.ts'

/** "the two cheapest", "the cheapest two" of the list. */
export function severalExtremes(reading: Pointed, at: number, listed: readonly Product[]): Pointer | null {
  const isFirst = reading.scan.tokens[at]?.value !== null
  const span = superlativeAt(reading, isFirst ? at + 1 : at)
  const countAt = isFirst ? at : (span?.to ?? at)
  const count = reading.scan.tokens[countAt]?.value ?? null
  if (span === null || count === null || !Number.isInteger(count) || count < 2 || count > 10) {
    return null
  }
  const to = Math.max(span.to, countAt + 1)
  if (listed.length === 0 || namesThing(reading, to)) return null
  const picked = rankedBy(listed, span.item.quality).slice(0, count)
  return picked.length === 0 ? null : { ids: picked, from: at, to: withNoun(reading, to) }
}

type Superlative = Span & { item: Extract<Span['item'], { type: 'quality' }> }

function superlativeAt({ scan: { spans } }: Pointed, at: number): Superlative | null {
  const isOne = (span: Span): span is Superlative =>
    span.from === at && span.cost === 0 && span.item.type === 'quality' && span.item.degree === 'superlative'
  return spans.find(isOne) ?? null
}

/** Ids from the one with most, or least, of what a quality is about; without those that do not state it. */
function rankedBy(listed: readonly Product[], { fields, direction }: Superlative['item']['quality']): string[] {
  const field = fields.find((name) => listed.some((product) => fieldValue(product, name) !== null))
  if (field === undefined) return []
  const sign = direction === 'less' ? 1 : -1
  return listed
    .flatMap((product) => {
      const value = measuredValue(product, field)
      return value === null ? [] : [{ id: product.id, value }]
    })
    .sort((a, b) => sign * (a.value - b.value))
    .map(({ id }) => id)
}

/** "the second cheapest" of the list. */
export function nthExtreme(reading: Pointed, at: number, number: number, listed: readonly Product[]): Pointer | null {
  const span = superlativeAt(reading, at + 1)
  const ids = span === null ? [] : rankedBy(listed, span.item.quality)
  const id = ids[number - 1]
  return span === null || id === undefined || namesThing(reading, span.to)
    ? null
    : { ids: [id], from: at, to: withNoun(reading, span.to) }
}

/** "the cheapest" of the list, where a product is asked about. */
export function superlative(reading: Pointed, at: number, listed: readonly Product[]): Pointer | null {
  if (listed.length === 0) return null
  const match = reading.scan.spans
    .filter(({ from, item, cost }) => from === at && cost === 0 && item.type === 'quality')
    .sort((a, b) => b.to - a.to)[0]
  if (match?.item.type !== 'quality') return null
  // "the dearer one", "the cheaper of the two", "the cheap one": points only behind its article.
  if (
    match.item.degree !== 'superlative' &&
    !(baseAt(reading, at - 1) === 'the' && ['one', 'of'].includes(baseAt(reading, match.to)))
  ) {
    return null
  }
  // "the cheapest bookcase" is one of the shop, "the cheapest" and "the cheapest one" are of the list.
  const next = reading.scan.tokens[match.to]
  if (next?.kind === 'number' && match.item.degree === 'superlative') return null
  if (next?.kind === 'word' && !NOUNS.has(next.base) && !POINTING_ON.has(next.base)) return null
  // "the lightest one you have": of all there are.
  if (OF_THE_SHOP.test(textFrom(reading, match.to))) return null
  // "the cheapest one that has it": of all there are.
  if (next?.base === 'one' && DESCRIBING.has(baseAt(reading, match.to + 1))) return null
  const { fields, direction } = match.item.quality
  const isOfTwo =
    /\b(two|pair|both)\b/.test(reading.scan.tokens.map(({ base }) => base).join(' ')) ||
    reading.scan.tokens.some(({ value }) => value === 2)
  for (const field of fields) {
    const id = extremeOf(isOfTwo ? listed.slice(0, 2) : listed, field, direction)
    if (id !== null) return { ids: [id], field, from: at, to: withNoun(reading, match.to) }
  }
  return null
}

/** Words that may stand behind "the cheapest" of a list. */
const POINTING_ON = new Set([
  'of',
  'and',
  'or',
  'with',
  'then',
  'please',
  'is',
  'doe',
  'have',
  'has',
  'in',
  'from',
  'among',
  'for',
  'on',
  'vs',
  'versus',
  'save',
  'me',
  'to',
  'worth',
  'really',
  'better',
  'any',
])

const OF_THE_SHOP =
  /^(?:one )?(?:(?:that )?you (?:have|got|sell|stock)|there (?:is|are)|of all(?: the| please)?(?!\s*(?:of\b|these\b|those\b|them\b|\d))|overall)\b/

const textFrom = ({ scan: { tokens } }: Pointed, at: number) =>
  tokens
    .slice(at, at + 4)
    .map(({ text }) => text)
    .join(' ')

/** Behind "one" these say what it must be. */
const DESCRIBING = new Set(['that', 'which', 'with', 'without', 'for', 'under', 'over', 'below', 'above'])
