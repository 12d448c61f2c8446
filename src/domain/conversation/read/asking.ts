/** Whether a message asks something. */
import type { Scan } from './scan.ts'
import type { Span } from './spans.ts'

const QUESTION_WORDS = new Set(
  'what how do does doe is are can has have will which who when where would could whats hows was were should did any'.split(
    ' ',
  ),
)

/** Behind a comma or a joiner these open a question of their own: "the red one looks nice, how much can it carry". */
const ASKING = new Set('how hows whats'.split(' '))
const ASKING_PRONOUN = new Set('what does did do is was are can will has would'.split(' '))
const ASKED_PRONOUNS = new Set('it that this they those these the its'.split(' '))
/** "the red one, what does it cost" */
const BEHIND_WHAT = new Set('does do is are did color colour size material'.split(' '))
const OPENS_CLAUSE = new Set(', . ! ; and n but so then ok okay'.split(' '))

const ASKS_BEHIND = new Set('how what whats'.split(' '))
const POINTS_BEFORE = new Set('one first second third last 1st 2nd 3rd'.split(' '))

const ASKED_FROM = new Set('from for in at until with'.split(' '))

/** Where a clause of a message starts to ask; -1 where none does. */
function askingClause(tokens: Scan['tokens']): number {
  return tokens.findIndex(({ text }, at) => {
    // "the other one how much was that": what is asked about stands first.
    if (ASKS_BEHIND.has(text) && POINTS_BEFORE.has(tokens[at - 1]?.base ?? '')) return true
    if (at === 0 || !OPENS_CLAUSE.has(tokens[at - 1]?.base ?? '')) return false
    const next = tokens[at + 1]?.text ?? ''
    return (
      ASKING.has(text) ||
      (ASKING_PRONOUN.has(text) && ASKED_PRONOUNS.has(next)) ||
      (text === 'what' && BEHIND_WHAT.has(next))
    )
  })
}

/** "me? I want hot coffee": the request stands behind the question. */
function wantsAfterAsking(tokens: Scan['tokens'], spans: readonly Span[]): boolean {
  const last = tokens.findLastIndex(({ raw }) => raw === '?')
  const words = tokens.slice(0, last).filter(({ kind }) => kind === 'word').length
  return (
    words <= 2 &&
    spans.some(
      ({ item, from, to, cost }) =>
        from > last && to - from > 1 && cost === 0 && item.type === 'glue' && item.glue === 'opener',
    )
  )
}

/** Whether a message asks: by its first word behind manners, by a clause that asks, or by its sign. */
export function isQuestion({ tokens, spans }: Scan): boolean {
  const first = tokens.findIndex(
    ({ kind, base }, at) =>
      kind === 'word' &&
      !isManners(spans, at) &&
      !['and', 'so', 'ok', 'okay', 'but', 'then', 'well', 'n'].includes(base),
  )
  // "has to do 15 pages" demands.
  const isDemand = ['has', 'have', 'is', 'are'].includes(tokens[first]?.text ?? '') && tokens[first + 1]?.text === 'to'
  return (
    // "80 is the ceiling" states.
    (QUESTION_WORDS.has(tokens[first]?.text ?? '') &&
      !isDemand &&
      tokens[first - 1]?.kind !== 'number' &&
      // "could stretch to 400"
      !spans.some(({ item, from, to }) => from === first && to - from > 1 && item.type === 'bound')) ||
    (tokens.some(({ raw }) => raw === '?') && !wantsAfterAsking(tokens, spans)) ||
    // "up to what weight"
    /^(?:and )?up to (?:what|which)\b/.test(tokens.map(({ text }) => text).join(' ')) ||
    // "from which age"
    (['which', 'what'].includes(tokens[first + 1]?.base ?? '') &&
      tokens.length > 2 &&
      ASKED_FROM.has(tokens[first]?.base ?? '')) ||
    askingClause(tokens) >= 0
  )
}

function isManners(spans: readonly Span[], at: number): boolean {
  return spans.some(
    ({ item, from, to }) =>
      from === at && to === at + 1 && item.type === 'glue' && (item.glue === 'courtesy' || item.glue === 'filler'),
  )
}
