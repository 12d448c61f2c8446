/** The words of a question that name no attribute: what is counted, the unit that is wanted, and the thing that is asked about. */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { Asked } from '../types.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import { unitOf } from '../lexicon/units.ts'
import { attributeOf } from './attributes.ts'
import type { Scan } from './scan.ts'
import { range } from './tokens.ts'

const PEOPLE = new Set(['people', 'person', 'user', 'someone', 'man', 'woman', 'kid', 'child', 'adult', 'folk', 'hand'])

/** "left handed people": of people, what kind of people they are is what is asked. */
export function withManner({ tokens }: Scan, at: number, start: number): number[] {
  if (!PEOPLE.has(tokens[at]?.base ?? '')) return [at]
  let from = at
  while (from > start && tokens[from - 1]?.kind === 'word' && !STOP_WORDS.has(tokens[from - 1]?.text ?? '')) from--
  return range(from, at + 1)
}

/** The words as they stand together, with small ones between them: "glow in the dark". */
export function phraseAt({ tokens }: Scan, telling: readonly number[], taken: ReadonlySet<number>): string {
  const [from = 0] = telling
  let to = from
  for (const at of telling) {
    const gap = range(to + 1, at)
    if (gap.length > PHRASE_GAP_MAX || gap.some((i) => taken.has(i) || !JOINING.has(tokens[i]?.text ?? ''))) break
    to = at
  }
  return tokens
    .slice(from, to + 1)
    .map(({ raw }) => raw)
    .join(' ')
}

const PHRASE_GAP_MAX = 2
const JOINING = new Set(['in', 'the', 'a', 'an', 'of', 'for', 'on', 'to', 'with', 'at', 'my', 'per', '-'])

/**
 * Where it stands what is counted: "how many capsules", "number of torque settings"; an empty place for "how many are in it";
 * null where nothing is counted.
 */
export function countedPlace({ tokens }: Scan, from: number, to: number): { from: number; to: number } | null {
  const many = range(from, to).find(
    (at) =>
      (tokens[at]?.base === 'many' && ['how', 'so'].includes(tokens[at - 1]?.base ?? '')) ||
      (tokens[at]?.base === 'of' && tokens[at - 1]?.base === 'number'),
  )
  if (many === undefined) {
    const pack = range(from, to).find((at) => tokens[at]?.base === 'pack' && tokens[at + 1]?.base === 'size')
    return pack === undefined ? null : { from: pack, to: pack + 1 }
  }
  const last = Math.min(to, many + 1 + COUNTED_WORDS_MAX)
  return { from: many + 1, to: range(many + 1, last).find((at) => !isOfNoun(tokens[at])) ?? last }
}

const COUNTED_WORDS_MAX = 3
/** Behind what is counted these go on with the question. */
const BEHIND_COUNTED = new Set('are come included left inside per fit go last work make use take hold'.split(' '))

function isOfNoun(token: Scan['tokens'][number] | undefined): boolean {
  return token?.kind === 'word' && !STOP_WORDS.has(token.text) && !BEHIND_COUNTED.has(token.base)
}

/** What "how many quarts" asks for: the attribute of the kind that is measured so. */
export function attributeByUnit(
  spelling: string | undefined,
  kind: string | null,
  vocabulary: Vocabulary,
): string | null {
  const unit = spelling === undefined ? null : unitOf(spelling)
  if (unit === null) return null
  return attributeOf({ kind: 'quantity', value: 1, unit, spelling: '' }, { kind, vocabulary }, false)?.name ?? null
}

/** "in gallons?", "how many pounds": the unit that the answer is wanted in. */
export function wantedUnit(scan: Scan, start: number, end: number): Pick<Asked, 'unit'> {
  const [span] = scan.spans
    .filter(
      ({ item, from, to, cost }) =>
        item.type === 'unit' &&
        typeof item.unit !== 'string' &&
        cost === 0 &&
        from >= start &&
        to <= end &&
        // "how many in a pack"
        scan.tokens[from]?.base !== 'in' &&
        ['in', 'many'].includes(scan.tokens[from - 1]?.base ?? ''),
    )
    .toSorted((a, b) => b.to - a.to)
  if (span === undefined) return isInPounds(scan, start, end) ? { unit: 'lb' } : {}
  return {
    unit: range(span.from, span.to)
      .map((at) => scan.tokens[at]?.base ?? '')
      .join(' '),
  }
}

/** "how many pounds lighter", "how heavy is it in pounds": a weight and no money. */
function isInPounds({ tokens }: Scan, start: number, end: number): boolean {
  const at = range(start, end).find(
    (i) => tokens[i]?.base === 'pound' && ['in', 'many'].includes(tokens[i - 1]?.base ?? ''),
  )
  if (at === undefined) return false
  return tokens[at - 1]?.base === 'many' || tokens.some(({ base }) => WEIGHING.test(base))
}

const WEIGHING = /^(heav|weigh|light|load|limit|carr|hold|support|capacity)/
