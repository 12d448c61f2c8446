/** How many of a thing are wanted: "show me three", "two office chairs, 400 all in". */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Signals } from './acts.ts'
import type { Frame } from './frame.ts'
import type { Scan } from './scan.ts'
import type { Span } from './spans.ts'

/** "two office chairs, 400 all in": what one of several may cost. */
export function perPiece(own: Constraints, { part: { kind }, wants }: Frame, { tokens }: Scan): Constraints {
  const count = tokens
    .slice(Math.max(0, (kind?.from ?? 0) - PIECES_BEFORE), kind?.from ?? 0)
    .findLast(
      ({ value, glued }) => value !== null && !glued && Number.isInteger(value) && value > 1 && value <= COUNT_MAX,
    )?.value
  if (wants.share !== 'total' || own.priceMax === undefined || count === undefined || count === null) return own
  return { ...own, priceMax: Math.floor(own.priceMax / count) }
}

/** How far before a thing its number stands: "two black office chairs". */
const PIECES_BEFORE = 3

const COUNT_MAX = 10

/** "show me three", "only the two cheapest", "five more". */
export function countOf({ tokens, spans }: Scan, cover: readonly Span[], { hasOpener }: Signals): number | null {
  for (const [at, { value, glued }] of tokens.entries()) {
    if (value === null || !Number.isInteger(value) || value < 1 || value > COUNT_MAX || glued) continue
    if (
      cover.some(
        ({ item, from, to }) =>
          from <= at &&
          at < to &&
          (item.type === 'limit' || item.type === 'choice' || (item.type === 'amount' && item.amount.kind !== 'bare')),
      )
    ) {
      continue
    }
    const before = tokens[at - 1]?.base ?? ''
    const next = tokens[at + 1]
    if (next?.glued === true || spans.some(({ item, from }) => from === at + 1 && item.type === 'unit')) continue
    const isOpened =
      spans.some(({ item, to, cost }) => to === at && cost < 0.5 && item.type === 'glue' && item.glue === 'opener') ||
      ['top', 'best', 'only', 'just', 'me', 'next'].includes(before)
    if (before === 'with') continue
    const isCounted =
      next !== undefined &&
      (['more', 'cheapest', 'best', 'other', 'option', 'of'].includes(next.base) ||
        spans.some(({ item, from }) => from === at + 1 && item.type === 'quality' && item.degree === 'superlative'))
    if ((hasOpener && isOpened) || isOpened || isCounted) return value
  }
  return null
}
