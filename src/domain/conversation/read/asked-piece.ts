/** A piece of a message that asks one thing, as its readers look at it. */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { Asked } from '../types.ts'
import { countedPlace, wantedUnit } from './asked-words.ts'
import type { Scan } from './scan.ts'
import type { Span } from './spans.ts'
import { range } from './tokens.ts'

/** What a piece of a message asks, and of what: `from` to `to` are its words, `taken` those that point at products. */
export interface Piece {
  scan: Scan
  cover: readonly Span[]
  taken: ReadonlySet<number>
  /** The category of the product asked about. */
  kind: string | null
  vocabulary: Vocabulary
  from: number
  to: number
  /** Its base forms with a blank on either side. */
  bases: string
  /** What it says beside the words that point. */
  free: readonly Span[]
  /** Where it stands what is counted; null where nothing is. */
  count: Place | null
  /** The unit that the answer is wanted in, and what is counted. */
  unit: Pick<Asked, 'unit' | 'counted'>
}

export type Place = Pick<Span, 'from' | 'to'>

/** The words of a piece, looked at once. */
export function toPiece(whole: Omit<Piece, 'bases' | 'free' | 'count' | 'unit'>): Piece {
  const { scan, cover, taken, from, to } = whole
  const count = countedPlace(scan, from, to)
  return {
    ...whole,
    bases: ` ${baseOf(scan, { from, to })} `,
    free: cover.filter(
      (span) => from <= span.from && span.to <= to && !range(span.from, span.to).some((at) => taken.has(at)),
    ),
    count,
    unit: { ...wantedUnit(scan, from, to), ...(count === null ? {} : { counted: baseOf(scan, count) }) },
  }
}

function baseOf({ tokens }: Scan, { from, to }: Place): string {
  return tokens
    .slice(from, to)
    .map(({ base }) => base)
    .join(' ')
}

/** Whether products of the kind state it. */
export function states(name: string, kind: string | null, { attributes }: Vocabulary): boolean {
  return attributes.some((entry) => entry.name === name && kind !== null && entry.categories.includes(kind))
}
