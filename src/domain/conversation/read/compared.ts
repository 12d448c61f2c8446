/** Acts about several products: compare, how they differ, what they cost together, how much so many of one are. */
import { UNIT_OF } from '../lexicon/units.ts'
import type { DialogueState, Understanding } from '../types.ts'
import type { Said, Signals } from './acts.ts'
import type { Frame } from './frame.ts'
import { readLookups, readModel } from './lookups.ts'
import type { References } from './pointers.ts'
import { nothing } from './nothing.ts'
import { range } from './tokens.ts'
import { textOf, type Scan } from './scan.ts'

/** A comparison, or one of its narrower kinds; null where the words of the act do not carry the message. */
export function readCompare(
  act: Said,
  base: Understanding,
  signals: Signals,
  pointing: References,
  { wants: { relative: relatives } }: Frame,
  state: DialogueState,
  asked: () => Understanding['askedAbout'],
): Understanding | null {
  const taken = new Set([...pointing.taken, ...range(act.from, act.to)])
  // "the difference to the R10", which was not shown
  const stranger = pointing.ids.length < 2 ? readModel(signals.scan, pointing.taken, SHORT_MODEL) : null
  if (stranger !== null && signals.hasShown) return { ...base, lookups: [stranger] }
  if (act.talk === 'sum') {
    const several = readSeveral(signals.scan, pointing, state)
    if (several !== null) return several
    // "how much for the second one" adds nothing up.
    const asksOne = /^how much (?:for|are|is)/.test(textOf(signals.scan, act.from, act.to))
    if (asksOne && pointing.ids.length < 2 && !saysAll(act, signals.scan)) return null
  }
  if (act.talk === 'sum' || act.talk === 'difference') {
    const pair = act.talk === 'sum' ? summed(signals.scan, pointing, state) : pairOf(pointing.ids, state)
    const [relative] = relatives
    const fact = asked() ?? { attribute: 'price', text: 'price' }
    const askedAbout = relative === undefined ? fact : { ...fact, attribute: relative.field }
    return pair.length > 1 ? { ...base, referencedIds: pair, askedAbout } : null
  }
  const pair = comparedOr(state, 2)
  const isDifference = signals.scan.tokens.some(({ base: word }) => word === 'difference')
  const differing = isDifference ? asked() : null
  if (differing !== null && differing.attribute !== null) {
    const ids = pointing.ids.length > 1 ? pointing.ids : pair
    if (ids.length === 2) return { ...base, talk: 'difference', referencedIds: ids, askedAbout: differing }
  }
  if (pointing.ids.length > 1) return { ...base, askedAbout: null }
  const lookups = readLookups(signals.scan, taken)
  if (lookups.length + pointing.ids.length > 1) return { ...base, lookups }
  if (pointing.unresolved.length > 0) return base
  if (signals.hasThing && !signals.hasShown) return null
  const others = pair.filter((id) => !pointing.ids.includes(id))
  const ids = pointing.ids.length === 1 ? [...pointing.ids, ...others.slice(0, 1)] : pair
  return { ...base, referencedIds: ids, unresolved: ids.length === 0 ? ['that'] : [] }
}

function saysAll({ from }: Said, { tokens }: Scan): boolean {
  return tokens
    .slice(from)
    .some(({ base }) => ['both', 'all', 'pair', 'together', 'altogether', 'total'].includes(base))
}

const SHORT_MODEL = 2
const PIECES_MAX = 999

/** "three of them": what so many of the one cost; "all three", "the two": so many of the list. Null where no number is said. */
export function readSeveral(
  { tokens }: Scan,
  { ids, taken }: References,
  { focusId, listed }: DialogueState,
): Understanding | null {
  const at = tokens.findIndex(
    ({ value, glued }, i) =>
      value !== null && Number.isInteger(value) && value > 1 && value <= PIECES_MAX && !glued && !taken.has(i),
  )
  const value = tokens[at]?.value ?? null
  if (value === null || UNIT_OF.has(tokens[at + 1]?.base ?? '')) return null
  const askedAbout = { attribute: 'price', text: 'price' }
  if (['the', 'all', 'these', 'those', 'both'].includes(tokens[at - 1]?.text ?? '')) {
    const all = ids.length > 1 ? ids : listed.map(({ id }) => id)
    if (all.length < value) return null
    return { ...nothing('compare', 0.9), talk: 'sum', referencedIds: all.slice(0, value), askedAbout }
  }
  const one = ids.length === 1 ? ids[0] : (focusId ?? listed[0]?.id)
  if (one === undefined) return null
  const times = tokens[at + 1]?.base === 'more' ? value + 1 : value
  return { ...nothing('details', 0.9), referencedIds: [one], askedAbout: { ...askedAbout, times } }
}

/** What "both", "them together" are: what is pointed at, else the compared, else what each need came to, else the first of the list. */
export function summed({ tokens }: Scan, { ids, taken }: References, state: DialogueState): string[] {
  const { topics, toldIds = [] } = state
  const picks = [
    ...new Set(topics.flatMap(({ seenIds, pickId }) => toldIds.findLast((id) => seenIds.includes(id)) ?? pickId ?? [])),
  ]
  const isLoose = [...taken].every((at) => LOOSE.has(tokens[at]?.text ?? ''))
  // One of each where a list holds several things.
  const each = topics.flatMap(
    ({ constraints }) => state.listed.find(({ category }) => category === constraints.category)?.id ?? [],
  )
  if (isLoose && each.length > 1) return each
  if (isLoose && picks.length > 1 && state.comparedIds.length < 2) return picks
  const isAll = ids.length < 2 && tokens.some(({ text }) => text === 'all')
  return isAll ? state.listed.map(({ id }) => id) : pairOf(ids, state)
}

/** What is pointed at, filled up to two from the compared, else from the first of the list. */
function pairOf(ids: readonly string[], state: DialogueState): string[] {
  return ids.length > 1 ? [...ids] : [...new Set([...ids, ...comparedOr(state, 2)])].slice(0, 2)
}

/** Words that may mean what was shown for another need as well. */
const LOOSE = new Set('both they them these those this that it all of the'.split(' '))

/** The products of the latest comparison, else the first few of the list. */
export function comparedOr(state: DialogueState, count: number): string[] {
  return state.comparedIds.length > 1 ? state.comparedIds : state.listed.slice(0, count).map(({ id }) => id)
}
