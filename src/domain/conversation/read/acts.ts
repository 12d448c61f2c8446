/**
 * What a message does: ask for products, compare, ask about one, talk of something else. Each act has one row, in the order
 * in which they are tried; a row says when it holds.
 */
import type { Intent } from '../../../shared/chat.ts'
import type { Talk } from '../types.ts'
import { readLookups } from './lookups.ts'
import type { Scan } from './scan.ts'
import type { Span } from './spans.ts'
import { range } from './tokens.ts'
import { isTalkWord } from './word-classes.ts'

export interface Said {
  intent: Intent
  talk: Talk | null
  from: number
  to: number
}

/** What a message shows of its act. */
export interface Signals {
  scan: Scan
  cover: readonly Span[]
  said: readonly Said[]
  /** A thing to search for is named: a kind, or words behind a request. */
  hasThing: boolean
  /** Limits, wishes or an order are stated. */
  hasWishes: boolean
  isQuestion: boolean
  hasOpener: boolean
  /** Words that are no talk, beside those of acts. */
  contentWords: number
  /** Products were shown before. */
  hasShown: boolean
  isPointing: boolean
  /** Something is pointed at that was never shown: "the ninth one". */
  isUnresolved: boolean
  /** Where the last thing that is wanted stands; -1 without any. */
  lastThing: number
}

/** "what is fast charging": nothing but the name of something that a product may have. */
function asksMeaning({ tokens, spans }: Scan): Said[] {
  const words = tokens.filter(({ kind }) => kind === 'word').length
  const isAsked = ['what is', 'whats', 'what are'].find((phrase) =>
    `${tokens.map(({ text }) => text).join(' ')} `.startsWith(`${phrase} `),
  )
  if (isAsked === undefined) return []
  const from = isAsked.split(' ').length
  const isFeature = spans.some(
    ({ item, from: at, to, cost }) => at === from && to === words && cost === 0 && item.type === 'feature',
  )
  return isFeature ? [{ intent: 'advice', talk: 'explain', from: 0, to: from }] : []
}

/** Whether it is such a question. */
export function isMeaning({ talk, from, to }: Said): boolean {
  return talk === 'explain' && from === 0 && to <= 2
}

/** All acts that stand in the message, the longest phrase of each place first. */
export function findSaid(scan: Scan): Said[] {
  const { spans } = scan
  // "keeps it warm" asks to keep nothing.
  const features = spans.filter(({ item, cost }) => item.type === 'feature' && cost === 0)
  const isInside = (from: number, to: number) =>
    features.some((span) => span.from <= from && to <= span.to && span.to - span.from > to - from)
  const acts = spans.flatMap(({ item, from, to, cost }) =>
    item.type === 'act' && cost < 0.5 && !(item.intent === 'save' && isInside(from, to))
      ? [{ intent: item.intent, talk: item.talk, from, to }]
      : [],
  )
  return [...asksMeaning(scan), ...acts.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)]
}

interface Act {
  intent: Intent
  talk?: readonly (Talk | null)[]
  when: (signals: Signals, said: Said) => boolean
}

const nothingElse = ({ hasThing, hasWishes, contentWords }: Signals) => !hasThing && !hasWishes && contentWords === 0
const noRequest = ({ hasThing, hasOpener, hasWishes }: Signals) => !(hasThing && (hasOpener || hasWishes))

/** "what's a decent drill" asks for one, "what's a hybrid mattress" for what that is. */
const PRAISE = new Set('good decent nice cheap great solid proper reliable best half reasonable fair'.split(' '))

/** Inside what is said, as in "seen those", these point at nothing that is asked about. */
const POINTERS = new Set(['those', 'these', 'them', 'that'])

function picksBefore(said: readonly Said[], at: number): boolean {
  return said.some(({ intent, from }) => intent === 'verdict' && from < at)
}

/** "none of these have a lid?" asks what they have. */
const HAVING = new Set(['has', 'have', 'come', 'are', 'do', 'doe'])

/** How a thing is paid and delivered may be wished for with it: nothing is asked of that. */
function isTermOf({ isQuestion, lastThing, scan: { tokens } }: Signals, { talk, from }: Said): boolean {
  const isAsked = tokens.slice(Math.max(0, lastThing), from + 1).some(({ base }) => ASKS.has(base))
  return (talk === 'payment' || talk === 'delivery') && !isQuestion && !isAsked
}

const ASKS = new Set('can could do how what when tell if'.split(' '))

/** "light enough for travel" describes the thing; "is 8 GB enough for it" asks. */
function isEnoughFor({ tokens, spans }: Scan): boolean {
  const at = tokens.findIndex(({ base }) => base === 'enough')
  return spans.some(({ item, to, cost }) => to === at && cost === 0 && item.type === 'quality')
}

/** The order decides between acts that both hold. */
const ACTS: readonly Act[] = [
  { intent: 'off_topic', talk: ['danger'], when: () => true },
  { intent: 'off_topic', talk: ['medical', 'legal'], when: (signals) => noRequest(signals) },
  { intent: 'off_topic', talk: ['injection'], when: ({ lastThing }) => lastThing < 0 },
  {
    intent: 'help',
    talk: ['identity', 'honesty'],
    // "what are you able to do" asks for more than "what are you".
    when: ({ hasThing, said }, own) =>
      !hasThing && !said.some(({ from, to }) => from <= own.from && own.to <= to && to - from > own.to - own.from),
  },
  { intent: 'restart', when: () => true },
  // "chocolate gift box" is a thing.
  {
    intent: 'service',
    talk: ['gift'],
    when: (signals) => noRequest(signals) && (signals.isQuestion || signals.contentWords <= 1),
  },
  {
    intent: 'service',
    talk: ['delivery', 'returns', 'payment', 'order', 'warranty', 'privacy', 'contact', 'hours'],
    // "a rack that supports cash on delivery" is looked for; "take me back to the first ones" returns nothing.
    when: (signals, own) =>
      (noRequest(signals) || (signals.lastThing < own.from && !isTermOf(signals, own))) &&
      !signals.said.some(({ intent, from, to }) => intent === 'recall' && from <= own.from && from + 3 <= to),
  },
  { intent: 'off_topic', talk: ['general'], when: ({ hasThing }) => !hasThing },
  {
    intent: 'compare',
    talk: ['sum'],
    when: ({ hasShown, hasThing, hasWishes, isQuestion }) => hasShown && (isQuestion || (!hasThing && !hasWishes)),
  },
  { intent: 'compare', talk: ['difference'], when: ({ hasShown, isPointing }) => hasShown || isPointing },
  // "which of them, and why" asks for a pick.
  { intent: 'details', talk: ['catch'], when: ({ hasShown, said }, { from }) => hasShown && !picksBefore(said, from) },
  {
    intent: 'details',
    talk: ['why'],
    // "why is it so expensive" asks whether it is worth it.
    when: ({ hasShown, said }, { from }) =>
      hasShown && !picksBefore(said, from) && !said.some(({ intent }) => intent === 'worth_it'),
  },
  {
    intent: 'verdict',
    // "what else can you tell me about the second" asks for no pick.
    when: ({ hasShown, hasWishes, isPointing, said }) =>
      hasShown && !hasWishes && !(isPointing && said.some(({ intent, talk }) => intent === 'details' && talk === null)),
  },
  { intent: 'help', talk: ['range', null], when: (signals) => nothingElse(signals) },
  { intent: 'advice', talk: ['look_for'], when: ({ isQuestion }) => isQuestion },
  {
    intent: 'advice',
    talk: ['enough'],
    when: ({ hasThing, isQuestion: asks, scan }) => (asks && !hasThing) || !isEnoughFor(scan),
  },
  {
    intent: 'advice',
    talk: ['need'],
    // "is the second one worth the extra" weighs it against another.
    when: ({ isPointing, scan: { tokens } }, { from }) => !(isPointing && tokens[from]?.base === 'worth'),
  },
  {
    intent: 'advice',
    talk: ['explain'],
    when: ({ scan: { tokens } }, { to }) => !PRAISE.has(tokens[to]?.base ?? '') && tokens.at(-1)?.base !== 'cost',
  },
  { intent: 'compare', talk: [null], when: () => true },
  { intent: 'deals', when: ({ hasThing, isPointing, hasShown }) => hasThing || (!isPointing && !hasShown) },
  { intent: 'worth_it', when: ({ isQuestion, isPointing, hasShown }) => isQuestion || isPointing || hasShown },
  {
    intent: 'details',
    talk: ['take'],
    // "I'll take the cheapest" wishes for no order.
    // "let's go with inkjet" neither.
    when: ({ hasShown, hasWishes, isPointing, hasThing, isQuestion, contentWords }) =>
      hasShown && (hasWishes ? isPointing && !hasThing && !isQuestion : isPointing || isQuestion || contentWords === 0),
  },
  { intent: 'recall', talk: ['take'], when: () => true },
  {
    intent: 'save',
    when: ({ hasShown, isPointing, isQuestion, scan: { source } }) =>
      hasShown && isPointing && (!isQuestion || /^\s*(?:can|could|will|would) you\b/i.test(source)),
  },
  { intent: 'recall', when: () => true },
  {
    intent: 'others',
    when: ({ hasShown, hasThing, hasWishes, contentWords, isPointing, isQuestion, scan: { tokens } }, { from, to }) =>
      hasShown &&
      // "another one from Norvel but cheaper" asks for that.
      !hasWishes &&
      // A shelf may be called so.
      (!hasThing || tokens.every(({ kind }, at) => kind === 'symbol' || (from <= at && at < to))) &&
      contentWords <= 2 &&
      // "neither above 60"
      !(to - from === 1 && tokens[from]?.text === 'neither' && tokens.length > to) &&
      !HAVING.has(tokens[to]?.base ?? '') &&
      !(isPointing && isQuestion && !tokens.slice(from, to).some(({ base }) => POINTERS.has(base))) &&
      !(to - from === 1 && tokens[to]?.base === 'one') &&
      // "the other one"
      !(isPointing && tokens[from]?.text === 'other' && ['one', 'other'].includes(tokens[to - 1]?.text ?? '')),
  },
  { intent: 'details', talk: [null], when: ({ hasShown, isUnresolved }) => hasShown && isUnresolved },
  {
    intent: 'more',
    // "more than one bag", "which has more", "the weight of all of them" want no others.
    when: ({ hasShown, hasThing, hasWishes, contentWords, isPointing, scan: { tokens } }, { from, to }) =>
      hasShown &&
      !(hasThing || hasWishes || isPointing) &&
      contentWords <= 1 &&
      tokens[to]?.text !== 'than' &&
      tokens[from - 1]?.text !== 'of' &&
      !tokens.some(({ text }) => text === 'which'),
  },
  { intent: 'deals', when: ({ isPointing, isQuestion }) => !(isPointing && isQuestion) },
  {
    intent: 'details',
    talk: [null],
    when: (signals, own) => {
      const { hasShown, isPointing, isQuestion, hasThing } = signals
      return (hasShown && (isPointing || (isQuestion && !hasThing))) || namedIn(signals, own).length > 0
    },
  },
  { intent: 'greeting', when: (signals) => nothingElse(signals) },
  { intent: 'thanks', talk: ['bye'], when: (signals) => nothingElse(signals) },
  { intent: 'thanks', when: (signals) => nothingElse(signals) },
  {
    intent: 'unknown',
    talk: ['complaint', 'nod'],
    // "12 mm" says how much, and does not hum.
    // "is the handle cool touch" asks.
    when: (signals, { talk }) =>
      nothingElse(signals) &&
      !signals.isPointing &&
      !(talk === 'nod' && signals.isQuestion && signals.scan.tokens.length > NOD_TOKENS_MAX) &&
      signals.scan.tokens.every(({ value }) => value === null),
  },
]

const NOD_TOKENS_MAX = 3

/** The act that the words say; null where they ask for products or about one without saying so. */
export function decideAct(signals: Signals): Said | null {
  // "keep it under 20" saves nothing: the words belong to the limit.
  // "difference between 2 and 3 in price" has none.
  const isLimit = ({ intent, from, to }: Said) =>
    intent !== 'compare' &&
    signals.cover.some(({ item, from: start, to: end }) => item.type === 'limit' && start < to && from < end)
  for (const { intent, talk, when } of ACTS) {
    const said = signals.said.find((one) => one.intent === intent && (talk === undefined || talk.includes(one.talk)))
    if (said !== undefined && !isLimit(said) && carries(said, signals) && when(signals, said)) return said
  }
  return null
}

/** One word of talk in a longer message is only a word: "contact lenses", "high definition". */
function carries(said: Said, signals: Signals): boolean {
  const { intent, from, to, talk } = said
  const { contentWords, hasShown, isPointing } = signals
  const { tokens } = signals.scan
  // "Compare A and B": the names of the two are what it is about, however long they are.
  if (intent === 'compare' && talk === null && (isPointing || namedIn(signals, said).length > 1)) return true
  if (intent === 'worth_it' && namedIn(signals, said).length > 0) return true
  // "Explain laser versus ink tank": the verb at the start says it all.
  if (talk === 'explain' && from === tokens.findIndex(({ kind }) => kind === 'word')) return true
  if (to - from > 1 || talk === 'returns' || talk === 'danger' || talk === 'medical') return true
  return (
    contentWords === 0 || (hasShown && contentWords <= 1) || tokens.filter(({ kind }) => kind === 'word').length <= 1
  )
}

/** Products of a maker's that were never shown, by their names beside an act. Beside a kind only models are names. */
export function namedIn({ scan, lastThing }: Signals, { from, to, intent }: Said): string[] {
  const names = readLookups(scan, new Set(range(from, to)))
  const makers = scan.spans.filter(({ item, cost }) => item.type === 'brand' && cost === 0).length
  const areModels = makers >= names.length && names.every((name) => /\d/.test(name))
  return areModels || (lastThing < 0 && makers > 0 && intent !== 'details') ? names : []
}

/** How many words are no talk and no part of an act. */
export function countContent({ tokens }: Scan, acts: readonly Said[], cover: readonly Span[]): number {
  const spoken = new Set<number>()
  const add = (from: number, to: number) => {
    for (let at = from; at < to; at++) spoken.add(at)
  }
  for (const { from, to } of acts) add(from, to)
  for (const { item, from, to } of cover) {
    if (item.type === 'glue' || item.type === 'polarity' || item.type === 'act') add(from, to)
  }
  return tokens.filter(({ kind, base }, at) => kind === 'word' && !spoken.has(at) && !isTalkWord(base)).length
}
