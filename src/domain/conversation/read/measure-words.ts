/** Measures that no attribute states: searched for, each as one word. */
import { isTalkWord } from './word-classes.ts'
import { MEASURED } from '../../search/measures.ts'
import type { Span } from './spans.ts'
import { usesOf, type TermsContext } from './terms-builder.ts'
import type { Token } from './tokens.ts'

/** "10 feet", "99.1 x 38.1 mm", "a 240": the figure at a place as it is searched for, and where it ends; null for none. */
export function measureAt(context: TermsContext, at: number): { text: string; to: number } | null {
  const {
    scan: { tokens, spans },
    cover,
    spoken,
    kind,
    to: end,
  } = context
  const token = tokens[at]
  const parts = packAt(context, at) ?? partsAt(context, at)
  if (parts !== null) return parts
  const next = tokens[at + 1]
  if (kind === null && ARTICLES.has(token?.text ?? '') && at + 1 < end && SAID_ALONE.test(next?.text ?? '')) {
    return { text: `1 ${next?.raw ?? ''}`, to: SIDES.has(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2 }
  }
  if (token?.kind !== 'number' || spoken.has(at)) return null
  // "only takes a 240"
  const isModel = kind === null && tokens[at - 1]?.text === 'a' && tokens[at + 1]?.kind !== 'word'
  if (isBounded(cover, at) && !isModel) return null
  const sides = [token]
  let to = at + 1
  while (to + 1 < end && isTimes(tokens[to]) && tokens[to + 1]?.kind === 'number') {
    sides.push(...tokens.slice(to + 1, to + 2))
    to += 2
  }
  const unit = spans.find((span) => span.from === to && span.to <= end && span.cost === 0 && isMeasuredIn(span))
  if (unit === undefined && sides.length === 1 && !isModel) return null
  const figure = sides.map(({ raw, value }) => (/^\d/.test(raw) ? raw : String(value))).join('x')
  const last = unit?.to ?? to
  return { text: [figure, ...tokens.slice(to, last).map(({ raw }) => raw)].join(' '), to: last }
}

const ARTICLES = new Set(['a', 'one'])
const SIDES = new Set(['long', 'wide', 'high', 'tall', 'deep'])
/** "a metre": units that are said without a number. */
const SAID_ALONE = /^(?:met(?:er|re)|foot|yard|terabyte|gigabyte|gig)$/
const PACKS = new Set('pack set box bundle case bag'.split(' '))
const COUNTERS = new Set('pack count ct pc piece'.split(' '))
const PARTS_MAX = 24

/** "pack of 3", "36 count": how many come together. */
function packAt({ scan: { tokens }, spoken, to: end }: TermsContext, at: number): { text: string; to: number } | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const isFree = (place: number) => place < end && !spoken.has(place)
  const isWhole = (token: Token | undefined) => token?.value !== null && Number.isInteger(token?.value)
  if (PACKS.has(first?.base ?? '') && second?.base === 'of' && isWhole(third) && isFree(at + 2)) {
    return { text: `${first?.raw ?? ''} of ${third?.value ?? ''}`, to: at + 3 }
  }
  if (!isWhole(first) || !COUNTERS.has(second?.base ?? '') || !isFree(at + 1)) return null
  return { text: `${first?.value ?? ''} ${second?.raw ?? ''}`, to: at + 2 }
}

/** "2 sticks of 16GB", "two 16 GB modules": equal parts, as titles write them ("2 x 16GB"). */
function partsAt(context: TermsContext, at: number): { text: string; to: number } | null {
  const {
    scan: { tokens, spans },
    spoken,
    to: end,
  } = context
  const count = tokens[at]?.value ?? null
  if (count === null || !Number.isInteger(count) || count < 2 || count > PARTS_MAX || spoken.has(at)) return null
  const isNamed = tokens[at + 1]?.kind === 'word' && tokens[at + 2]?.base === 'of'
  const from = isNamed ? at + 3 : at + 1
  const figure = tokens[from]
  const unit = spans.find((span) => span.from === from + 1 && span.to <= end && span.cost === 0 && isMeasuredIn(span))
  if (figure?.kind !== 'number' || unit === undefined || spoken.has(from)) return null
  const to = PIECES.has(tokens[unit.to]?.base ?? '') ? unit.to + 1 : unit.to
  // "galaxy 7 128gb": behind a name it is a model.
  const before = tokens[at - 1]
  const isOfName = before?.kind === 'word' && !isTalkWord(before.base) && usesOf(before, context.vocabulary) > 0
  if (isOfName && !isNamed && to === unit.to) return null
  return { text: `${count} x ${figure.raw}${tokens[from + 1]?.raw ?? ''}`, to }
}

const PIECES = new Set('stick module piece bar'.split(' '))

/** "at least 10 feet" is more than these. */
function isBounded(cover: readonly Span[], at: number): boolean {
  return cover.some(({ item, from, to }) => item.type === 'limit' && item.side !== null && from <= at && at < to)
}

function isMeasuredIn({ item }: Span): boolean {
  return item.type === 'unit' && typeof item.unit !== 'string' && MEASURED.has(item.unit.quantity)
}

function isTimes(token: Token | undefined): boolean {
  return token?.base === 'x' || token?.base === '×'
}
