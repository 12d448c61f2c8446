/** Words that names tell: whose thing is wanted ("by Crest", "the Russell brand"), and what is not ("no RGB", "not from MSI"). */
import { generalWords, sentenceWords } from './general-words.ts'
import { isFreeing } from './polarity.ts'
import { range } from './tokens.ts'
import type { Span } from './spans.ts'
import type { Token } from './tokens.ts'
import { isEnglish, isTalkWord } from './word-classes.ts'
import { type Terms, type TermsContext, usesOf } from './terms-builder.ts'

const EXCLUDED_WORDS_MAX = 3
/** "not apple": in so few words even an ordinary one is a name. */
const SHORT_WORDS_MAX = 3
const NAME_WORDS_MAX = 3
/** Nothing that follows "from" or "by" after these is a brand: "free from parabens", "made from cotton". */
const NO_SOURCE = new Set(
  'free made away apart different range ranging price transition far come go start go protect keep switch'.split(' '),
)

/** "by Crest", "from Miniso", "the Russell brand": places of the words that say so. */
export function readSource(
  { scan: { tokens }, cover, spoken, explained, from, to, vocabulary }: TermsContext,
  result: Terms,
): Set<number> {
  const taken = new Set<number>()
  // "not from Miniso"
  const isDenied = (at: number) =>
    cover.some(
      ({ item, to: end }) => (end === at || end === at + 1) && item.type === 'polarity' && item.polarity === 'exclude',
    )
  // A shelf that is only called like its maker.
  const isLoose = (at: number) =>
    cover.some(({ item, from: start, to: end }) => item.type === 'kind' && !item.isSure && start <= at && at < end)
  for (let at = from; at < to; at++) {
    const { base = '', text = '' } = tokens[at] ?? {}
    if (text === 'brand' || text === 'version') {
      const before = tokens[at - 1]
      const isName =
        before?.kind === 'word' && /^\p{Lu}/u.test(before.raw) && !explained.has(at - 1) && !isTalkWord(before.base)
      if (isName) {
        result.brands.push(before.raw)
        taken.add(at - 1).add(at)
      }
      continue
    }
    if ((base !== 'by' && base !== 'from') || isDenied(at) || NO_SOURCE.has(tokens[at - 1]?.base ?? '')) continue
    const words: string[] = []
    let end = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1
    const start = end
    while (end < to && words.length < NAME_WORDS_MAX) {
      const token = tokens[end]
      const isName =
        token?.kind === 'word' &&
        !spoken.has(end) &&
        (/^\p{Lu}/u.test(token.raw) ||
          (words.length === 0 && mayMake(token, tokens[end - 1]?.text) && (vocabulary.words[token.text] ?? 0) > 0))
      if (!isName || (explained.has(end) && !isLoose(end))) break
      words.push(token.raw)
      end++
    }
    if (words.length === 0 || (start > at + 1 && /^\p{Lu}/u.test(words[0] ?? ''))) continue
    result.brands.push(words.join(' '))
    for (let i = at; i < end; i++) taken.add(i)
  }
  return taken
}

/** Whether a word in small letters may be who makes a thing: "from the ceiling" says where. */
function mayMake({ base }: Token, before: string | undefined): boolean {
  return !isTalkWord(base) && (before === 'by' || !isEnglish(base))
}

/** "no RGB", "not from MSI", "RGB not needed": words that nothing else understood, beside what denies or frees them. */
export function readDenied(context: TermsContext, result: Terms): Set<number> {
  const { scan, cover, vocabulary, from, to } = context
  const taken = new Set<number>()
  const isOther = deniedBy(context)
  const isAsked = scan.tokens.at(-1)?.raw === '?'
  const isShort = scan.tokens.filter(({ kind }) => kind === 'word').length <= SHORT_WORDS_MAX
  for (const { item, from: start, to: end } of cover) {
    if (item.type !== 'polarity' || start < from || end > to) continue
    // "dual sim, is there or not?" asks for it.
    if (item.polarity === 'indifferent' && item.place === 'after' && isAsked) continue
    if (item.polarity !== 'exclude' && (item.polarity !== 'indifferent' || isFreeing(scan.tokens, start, end))) continue
    const places = item.place === 'before' ? runFrom(end, 1, isOther) : runFrom(start - 1, -1, isOther).toReversed()
    const words = places.map((at) => scan.tokens[at]?.raw ?? '')
    // A figure of a model is written together: "5s".
    const isModel = places.some((at) => scan.tokens[at]?.kind === 'number')
    if (words.length === 0) continue
    for (const at of places) taken.add(at)
    const isPlainNo = end - start <= 2 && ['no', 'not'].includes(scan.tokens[end - 1]?.text ?? '')
    const isUsed = isModel || words.some((word) => (vocabulary.words[word.toLowerCase()] ?? 0) > 0)
    const isOrdinary = !isShort && generalWords().has(words[0]?.toLowerCase() ?? '')
    const isName = /^\p{Lu}/u.test(words[0] ?? '') || (isPlainNo && !isOrdinary)
    const denied = isUsed ? result.excludeTerms : isName ? result.excludeNames : result.notUnderstood
    const list = item.polarity === 'indifferent' ? result.freed : denied
    list.push(words.join(isModel ? '' : ' '))
  }
  return taken
}

const TALK_BETWEEN_MAX = 4

/** Places of the words that stand together from a place on, or up to it, past a few words of talk. */
function runFrom(start: number, step: 1 | -1, kindOf: (at: number) => 'name' | 'talk' | 'end'): number[] {
  let at = start
  for (let i = 0; i < TALK_BETWEEN_MAX && kindOf(at) === 'talk'; i++) at += step
  const places: number[] = []
  for (; places.length < EXCLUDED_WORDS_MAX && kindOf(at) === 'name'; at += step) places.push(at)
  return places
}

/** What a word is to a polarity beside it: a name that nothing explains for sure, talk, or what ends its reach. */
function deniedBy({ scan, cover, explained, vocabulary, kind, from, to }: TermsContext) {
  const placesOf = (type: Span['item']['type']) =>
    new Set(cover.flatMap((span) => (span.item.type === type ? range(span.from, span.to) : [])))
  const glued = placesOf('glue')
  // Where only words can find what is wanted, what a word may mean besides is no more than the word.
  const loose = kind === null ? new Set([...placesOf('kind'), ...placesOf('feature')]) : new Set<number>()
  return (at: number) => {
    const token = scan.tokens[at]
    if (token === undefined || at < from || at >= to) return 'end'
    // "not the 5s"
    const isModel = token.kind === 'number' ? scan.tokens[at + 1]?.glued === true : token.glued
    if (isModel && !explained.has(at) && token.kind !== 'symbol') return 'name'
    if (token.kind !== 'word') return 'end'
    if (explained.has(at) && !loose.has(at)) return glued.has(at) ? 'talk' : 'end'
    const isOrdinary = kind !== null || sentenceWords().has(token.base) || usesOf(token, vocabulary) === 0
    return isTalkWord(token.base) && isOrdinary ? 'talk' : 'name'
  }
}
