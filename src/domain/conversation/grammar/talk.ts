/** What a message is besides shopping: manners, questions about the copilot, other languages, orders to the machine. */
import { FILLER } from '../lexicon/filler.ts'
import { LANGUAGE_WORDS, SHARED_WORDS } from '../lexicon/languages.ts'
import * as requests from '../lexicon/requests.ts'
import * as phrases from '../lexicon/talk.ts'
import { createPhraseSet, matchAll } from './phrases.ts'
import { isFree, type Reading } from './reading.ts'
import type { Token } from './tokens.ts'

const TABLES = {
  greeting: createPhraseSet(phrases.GREETINGS),
  thanks: createPhraseSet(phrases.THANKS),
  help: createPhraseSet(phrases.HELP),
  restart: createPhraseSet(phrases.RESTART),
  identity: createPhraseSet(phrases.IDENTITY),
  injection: createPhraseSet(phrases.INJECTIONS),
  complaint: createPhraseSet(phrases.COMPLAINTS),
  offTopic: createPhraseSet(phrases.OFF_TOPIC),
  service: createPhraseSet(phrases.SERVICE),
  save: createPhraseSet(requests.SAVE),
  saved: createPhraseSet(requests.SAVED),
  compare: createPhraseSet(requests.COMPARE),
  worth: createPhraseSet(requests.WORTH),
  more: createPhraseSet(requests.MORE),
  details: createPhraseSet(requests.DETAILS),
  savings: createPhraseSet(requests.SAVINGS),
  backTo: createPhraseSet(requests.BACK_TO),
  like: createPhraseSet(requests.LIKE),
  recommend: createPhraseSet(requests.RECOMMEND),
} as const

export type TalkKind = keyof typeof TABLES

/** True when a phrase of that kind stands anywhere in the message, on tokens that nobody has claimed. */
export function says(reading: Reading, kind: TalkKind): boolean {
  return findTalk(reading, kind).length > 0
}

/** Where phrases of a kind stand. */
export function findTalk(reading: Reading, kind: TalkKind): { from: number; to: number }[] {
  return matchAll(reading.tokens, TABLES[kind]).filter(({ from, to }) => isFree(reading, from, to))
}

/** True when the message is nothing but phrases of that kind and small words. */
export function isOnly(reading: Reading, kind: TalkKind): boolean {
  const spans = findTalk(reading, kind)
  if (spans.length === 0) return false
  return reading.tokens.every(
    ({ kind: tokenKind, base }, i) =>
      tokenKind === 'symbol' || spans.some(({ from, to }) => from <= i && i < to) || FILLER.has(base),
  )
}

const LANGUAGE_SHARE = 0.34
const WORDS_MIN = 3

/** ISO code of the language that a message is written in when it is not English, `other` for scripts; else null. */
export function foreignLanguage(
  tokens: readonly Token[],
  source: string,
  isKnown: (token: Token) => boolean,
): string | null {
  const words = tokens.filter(({ kind }) => kind === 'word')
  if (words.length === 0) return null
  const letters = source.match(/\p{L}/gu)?.length ?? 0
  const latin = source.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters > 0 && latin / letters < 0.5) return 'other'
  let best: { language: string; count: number } | null = null
  for (const [language, small] of LANGUAGE_WORDS) {
    const count = words.filter(({ text }) => small.has(text) && !SHARED_WORDS.has(text)).length
    if (count > (best?.count ?? 0)) best = { language, count }
  }
  const hasMarks = /[¿¡ñßœæøå]/i.test(source)
  if (best === null || (words.length < WORDS_MIN && !hasMarks)) return null
  const english = words.filter((token) => isKnown(token)).length
  const isForeign = best.count / words.length >= LANGUAGE_SHARE && best.count >= 2 && best.count > english / 2
  return isForeign || (hasMarks && best.count >= 1) ? best.language : null
}
