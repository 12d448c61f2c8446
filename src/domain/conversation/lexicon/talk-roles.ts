/** What the lists of talk-phrases.ts say of a message. */
import type { Intent } from '../../../shared/chat.ts'
import type { Glue, Polarity } from '../read/gazetteer.ts'
import type { Talk } from '../types.ts'
import type { TALK_PHRASES } from './talk-phrases.ts'

/** Lists of talk that are acts, with what they ask for. */
export const ACTS: readonly (readonly [list: keyof typeof TALK_PHRASES, intent: Intent, talk: Talk | null])[] = [
  ['greeting', 'greeting', null],
  ['thanks', 'thanks', null],
  ['bye', 'thanks', 'bye'],
  ['nod', 'unknown', 'nod'],
  ['help', 'help', null],
  ['restart', 'restart', null],
  ['identity', 'help', 'identity'],
  ['honesty', 'help', 'honesty'],
  ['range', 'help', 'range'],
  ['complaint', 'unknown', 'complaint'],
  ['injection', 'off_topic', 'injection'],
  ['medical', 'off_topic', 'medical'],
  ['danger', 'off_topic', 'danger'],
  ['legal', 'off_topic', 'legal'],
  ['general', 'off_topic', 'general'],
  ['delivery', 'service', 'delivery'],
  ['returns', 'service', 'returns'],
  ['payment', 'service', 'payment'],
  ['order', 'service', 'order'],
  ['gift', 'service', 'gift'],
  ['warranty', 'service', 'warranty'],
  ['privacy', 'service', 'privacy'],
  ['contact', 'service', 'contact'],
  ['hours', 'service', 'hours'],
  ['pick', 'verdict', 'pick'],
  ['value', 'verdict', 'value'],
  ['difference', 'compare', 'difference'],
  ['sum', 'compare', 'sum'],
  ['take', 'details', 'take'],
  ['catch', 'details', 'catch'],
  ['why', 'details', 'why'],
  ['look_for', 'advice', 'look_for'],
  ['enough', 'advice', 'enough'],
  ['need', 'advice', 'need'],
  ['explain', 'advice', 'explain'],
  ['more', 'more', null],
  ['others', 'others', null],
  ['recall', 'recall', null],
  ['deals', 'deals', null],
  ['save', 'save', null],
  ['saved', 'recall', 'take'],
  ['compare', 'compare', null],
  ['worth', 'worth_it', null],
  ['details', 'details', null],
]
/** Lists of talk that turn what stands beside them. */
export const POLARITIES: readonly (readonly [
  list: keyof typeof TALK_PHRASES,
  polarity: Polarity,
  place: 'before' | 'after',
])[] = [
  ['exclude_before', 'exclude', 'before'],
  ['exclude_after', 'exclude', 'after'],
  ['indifferent_before', 'indifferent', 'before'],
  ['indifferent_after', 'indifferent', 'after'],
  ['bonus_before', 'bonus', 'before'],
  ['bonus_after', 'bonus', 'after'],
  ['must', 'want', 'before'],
  ['own', 'own', 'before'],
  ['withdraw', 'withdraw', 'before'],
]
/** Lists of talk that only build sentences. */
export const TALK_GLUE: readonly (readonly [list: keyof typeof TALK_PHRASES, glue: Glue])[] = [
  ['opener', 'opener'],
  ['courtesy', 'courtesy'],
  ['filler', 'filler'],
  ['like', 'like'],
  ['each_phrase', 'each'],
  ['total_phrase', 'total'],
]
