/** A message as questions see it: what it shows, what it points at, and its words joined once. */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { DialogueState, Understanding } from '../types.ts'
import type { Signals } from './acts.ts'
import type { Frame } from './frame.ts'
import type { KindMention } from './kinds.ts'
import type { References } from './pointers.ts'
import type { Span } from './spans.ts'

export interface Message {
  signals: Signals
  pointing: References
  main: Frame
  kinds: readonly KindMention[]
  state: DialogueState
  vocabulary: Vocabulary
  /** Whether it asks, with a word that does or without one ("weight of the first two"). */
  asks: boolean
  /** All of it in lower case, numbers as `#`, a space between the tokens. */
  said: string
  /** Only its words, in the same form. */
  words: string
}

/** Stands for a message that asks for products, whatever else it might be taken for. */
export const REQUEST = 'request'

/** What a recogniser says: what is asked, that products are asked for, or null where it is not its kind. */
export type Recognised = Understanding | typeof REQUEST | null

/** The message with what follows from its words. */
export function toMessage(parts: Omit<Message, 'asks' | 'said' | 'words'>): Message {
  const { tokens } = parts.signals.scan
  return {
    ...parts,
    asks: parts.signals.isQuestion || asksOf(parts),
    said: tokens.map(({ value, text }) => (value === null ? text : '#')).join(' '),
    words: tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])).join(' '),
  }
}

/** "weight of the first two" */
function asksOf({ signals, pointing: { ids, taken } }: Pick<Message, 'signals' | 'pointing'>): boolean {
  const isOf = signals.scan.tokens.some(({ text }, at) => text === 'of' && (taken.has(at + 1) || taken.has(at + 2)))
  return ids.length > 0 && isOf && signals.cover.some(({ item }) => ASKED_OF.has(item.type))
}

const ASKED_OF = new Set<Span['item']['type']>(['attribute', 'target'])

/** Words that ask what something costs. */
export const COSTS = /\b(?:how much (?:is|are|for|do|does|would|will|was|were)|costs?|price)\b|\bhow much(?: please)?$/
/** Words that add up. */
export const TOGETHER =
  /\b(?:together|altogether|total|in all|all (?:of )?(?:it|this|that|these|those|them)|(?:pay|cost) for (?:both|all)|come to)\b/
/** Words that ask what belongs to a thing. */
export const INSIDE = /\b(?:in the box|in it|with it|included)\b/
