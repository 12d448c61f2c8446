/** Measures that no attribute states: searched for, each as one word. */
import { MEASURED } from '../../search/measures.ts'
import type { Span } from './spans.ts'
import type { TermsContext } from './terms-builder.ts'
import type { Token } from './tokens.ts'

/** "10 feet", "99.1 x 38.1 mm", "a 240": the figure at a place as it is searched for, and where it ends; null for none. */
export function measureAt(
  { scan: { tokens, spans }, cover, spoken, kind, to: end }: TermsContext,
  at: number,
): { text: string; to: number } | null {
  const token = tokens[at]
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
