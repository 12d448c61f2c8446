/**
 * What a question is about: an attribute, a fact of every product, a value ("in white?"), or words that name none. What is
 * asked in one breath ("how many watts, and how loud?") is read piece by piece.
 */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { Asked } from '../types.ts'
import { toPiece, type Piece } from './asked-piece.ts'
import { askedInWords, askedUntil } from './asked-unnamed.ts'
import { askedByUnit, askedDuration, askedFact, askedQuality, askedValue } from './asked-values.ts'
import { readOtherCost } from './other-cost.ts'
import type { Scan } from './scan.ts'
import type { Span } from './spans.ts'

/** Words between two things that are asked; a comma alone may as well begin a story. */
const JOINTS = new Set(['and', '&', 'or', 'plus'])
/** Who speaks of themselves tells why, and asks nothing more. */
const TELLERS = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'im', 'ive', 'they', 'she', 'he'])
const ALSO_MAX = 2
const ALSO_WORDS_MAX = 3

/** What is asked; null when the question is about everything. `kind` is the category of the product asked about. */
export function readAsked(
  scan: Scan,
  cover: readonly Span[],
  taken: ReadonlySet<number>,
  kind: string | null,
  vocabulary: Vocabulary,
): Asked | null {
  const whole = { scan, cover, taken, kind, vocabulary }
  const [first, ...rest] = clauses(scan).flatMap(({ from, to, isJoined }) => {
    const asked = readPiece(toPiece({ ...whole, from, to }))
    return asked === null ? [] : [{ asked, from, to, isJoined }]
  })
  if (first === undefined) return null
  if (rest.length === 0) return first.asked
  const also = rest.flatMap(({ asked, from, to, isJoined }) => {
    const isPlain = isJoined && asked.text.split(' ').length <= ALSO_WORDS_MAX
    const tells = scan.tokens.slice(from, to).some(({ text }) => TELLERS.has(text))
    return (asked.attribute !== null || isPlain) && !tells ? [asked] : []
  })
  const [main = first.asked, ...others] = [first.asked, ...also].toSorted(
    (a, b) => Number(a.attribute === null) - Number(b.attribute === null),
  )
  const seen = new Set([main.attribute])
  const distinct = others.filter(({ attribute }) => attribute === null || (!seen.has(attribute) && seen.add(attribute)))
  return distinct.length === 0 ? main : { ...main, also: distinct.slice(0, ALSO_MAX) }
}

interface Clause {
  from: number
  to: number
  /** Joined to what stands before it by a word. */
  isJoined: boolean
}

function clauses({ tokens }: Scan): Clause[] {
  const found: Clause[] = []
  let from = 0
  let isJoined = false
  for (const [at, { base, raw }] of tokens.entries()) {
    const isJoint = JOINTS.has(base)
    if (!isJoint && raw !== ',' && raw !== ';') continue
    if (at > from) found.push({ from, to: at, isJoined })
    from = at + 1
    isJoined = isJoint
  }
  if (from < tokens.length) found.push({ from, to: tokens.length, isJoined })
  return found
}

/** The first that holds: what is said most plainly comes first. */
function readPiece(piece: Piece): Asked | null {
  const { scan, cover, taken, kind } = piece
  return (
    readOtherCost(scan, piece, cover, taken, kind) ??
    askedDuration(piece) ??
    askedUntil(piece) ??
    askedValue(piece) ??
    askedByUnit(piece) ??
    askedQuality(piece) ??
    askedFact(piece) ??
    askedInWords(piece)
  )
}
