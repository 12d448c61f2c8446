/** What a message does with products, by its verbs: compare, save, ask for more. */
import { claim, type Reading } from '../grammar/reading.ts'
import { findTalk, isOnly, says, type TalkKind } from '../grammar/talk.ts'

export type Asks = Record<
  Extract<TalkKind, 'save' | 'saved' | 'compare' | 'worth' | 'more' | 'details' | 'savings' | 'backTo' | 'like'>,
  boolean
> & {
  isQuestion: boolean
  /** The copilot's pick among those shown is asked for, and nothing else. */
  recommend: boolean
}

const QUESTION_WORDS = new Set([
  'what',
  'how',
  'do',
  'does',
  'is',
  'are',
  'can',
  'has',
  'will',
  'which',
  'who',
  'whats',
  'hows',
  'when',
  'where',
  'would',
  'could',
])

/** Read before anything is claimed: openers such as "show me" are part of "show me more". */
export function readAsks(reading: Reading): Asks {
  const isQuestion = QUESTION_WORDS.has(reading.tokens[0]?.text ?? '') || reading.tokens.at(-1)?.raw === '?'
  return {
    save: says(reading, 'save'),
    saved: says(reading, 'saved'),
    compare: says(reading, 'compare'),
    worth: says(reading, 'worth'),
    more: says(reading, 'more'),
    details: says(reading, 'details'),
    savings: says(reading, 'savings'),
    backTo: says(reading, 'backTo'),
    like: says(reading, 'like'),
    isQuestion,
    recommend: isOnly(reading, 'recommend'),
  }
}

/** Claims the words of one kind of talk. */
export function claimTalk(reading: Reading, kind: TalkKind): void {
  for (const { from, to } of findTalk(reading, kind)) claim(reading, from, to, kind)
}
