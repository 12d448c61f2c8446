/** What a pointer asks again, or asks by how it points: "and the third?", "no, I meant the second", "and the lightest?". */
import { constraintsOf } from '../topics.ts'
import type { Asked, DialogueState } from '../types.ts'
import type { Signals } from './acts.ts'
import type { References } from './pointers.ts'
import type { Scan } from './scan.ts'

/** "and the third?", "what about the second one": what was asked last, of another one. */
export function carried({ scan: { tokens }, contentWords }: Signals, { asked = null }: DialogueState): Asked | null {
  const words = tokens.map(({ text }) => text).join(' ')
  const isMore = GOES_ON.test(words)
  return (contentWords === 0 || isPlace({ tokens })) && (isMore || asksMore({ tokens }) || putsRight({ tokens }))
    ? asked
    : null
}

/** "and number 2?" */
export function isPlace({ tokens }: Pick<Scan, 'tokens'>): boolean {
  return PLACE.test(tokens.map(({ text }) => text).join(' '))
}

/** "does the second have more": of what was asked last. */
export function asksMore({ tokens }: Pick<Scan, 'tokens'>): boolean {
  return MORE.has(tokens.findLast(({ kind }) => kind !== 'symbol')?.text ?? '')
}

const MORE = new Set(['more', 'less', 'fewer', 'either'])

/** "no, I meant the third": the one that was meant before. */
export function putsRight({ tokens }: Pick<Scan, 'tokens'>): boolean {
  const opening = tokens.slice(0, OPENING_WORDS).map(({ raw }) => raw.toLowerCase())
  return PUTS_RIGHT.test(opening.join(' ').replace(/[^a-z]+/g, ' '))
}

const OPENING_WORDS = 5
const PUTS_RIGHT =
  /^(?:no |oh |ok |wait |sorry )*(?:(?:i )?(?:meant?|mean)\b|sorry (?:the|number|not)\b|no (?:the|that|number)\b)/

const GOES_ON = /^(?:and|what about|how about|same for|also)\b/
const PLACE = /^\S+(?: about)? (?:number|no|nr)\b/

/** "and the lightest?": that it is, and by how much. */
export function leadingIn({ tokens }: Scan, { ids, leadsIn, taken }: References): Asked | null {
  const isAll = tokens.every(({ text, kind }, at) => taken.has(at) || kind === 'symbol' || BESIDE_EXTREME.has(text))
  return leadsIn === null || ids.length > 1 || !isAll ? null : { attribute: leadsIn, text: leadsIn }
}

const BESIDE_EXTREME = new Set(
  'and ok okay so but then what whats which is about how the one of them these those please pls'.split(' '),
)

const SAME_AGAIN = / (?:have|has|do|does) (?:that|it|this)$/

/** "does the first one have that": what was asked or wished for last. */
export function sameAgain(words: string, state: DialogueState): Asked | null {
  if (!SAME_AGAIN.test(words)) return null
  const wish = constraintsOf(state).attributes?.at(-1)
  return state.asked ?? (wish === undefined ? null : { attribute: wish.name, text: wish.name })
}

/** Whether others are wanted that are like what is pointed at, or more of something than it; "I like the second" wants none. */
export function isMeasuredBy({ spans, tokens }: Scan, { taken }: References, glue: 'like' | 'than'): boolean {
  return spans.some(
    ({ item, from, to }) =>
      item.type === 'glue' && item.glue === glue && taken.has(to) && !LIKERS.has(tokens[from - 1]?.text ?? ''),
  )
}

const LIKERS = new Set('i we id really do would'.split(' '))
