/** Words that names tell: whose thing is wanted ("by Crest", "the Russell brand"), and what is not ("no RGB", "not from MSI"). */
import { generalWords, sentenceWords } from './general-words.ts'
import type { Token } from './tokens.ts'
import { isTalkWord } from './word-classes.ts'
import { type Terms, type TermsContext, usesOf } from './terms-builder.ts'

const EXCLUDED_WORDS_MAX = 3
const NAME_WORDS_MAX = 3
/** Nothing that follows "from" or "by" after these is a brand: "free from parabens", "made from cotton". */
const NO_SOURCE = new Set(
  'free made away apart different range ranging price transition far come go start go protect keep switch'.split(' '),
)

/** "by Crest", "from Miniso", "the Russell brand": places of the words that say so. */
export function readSource(
  { scan: { tokens }, spoken, explained, from, to, vocabulary }: TermsContext,
  result: Terms,
): Set<number> {
  const taken = new Set<number>()
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
    if ((base !== 'by' && base !== 'from') || NO_SOURCE.has(tokens[at - 1]?.base ?? '')) continue
    const words: string[] = []
    let end = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1
    const start = end
    while (end < to && words.length < NAME_WORDS_MAX) {
      const token = tokens[end]
      const isName =
        token?.kind === 'word' &&
        !spoken.has(end) &&
        (/^\p{Lu}/u.test(token.raw) ||
          (words.length === 0 && !isTalkWord(token.base) && (vocabulary.words[token.text] ?? 0) > 0))
      if (!isName || explained.has(end)) break
      words.push(token.raw)
      end++
    }
    if (words.length === 0 || (start > at + 1 && /^\p{Lu}/u.test(words[0] ?? ''))) continue
    result.brands.push(words.join(' '))
    for (let i = at; i < end; i++) taken.add(i)
  }
  return taken
}

/** "no RGB", "without silicone", "not from MSI": words that nothing else understood, behind what denies them. */
export function readExcluded(context: TermsContext, result: Terms): Set<number> {
  const { scan, cover, explained, vocabulary, kind, from, to } = context
  const taken = new Set<number>()
  const isTalk = (token: Token) =>
    isTalkWord(token.base) && (kind !== null || sentenceWords().has(token.base) || usesOf(token, vocabulary) === 0)
  const glued = new Set(
    cover.flatMap(({ item, from: start, to: end }) =>
      item.type === 'glue' ? Array.from({ length: end - start }, (_, i) => start + i) : [],
    ),
  )
  for (const { item, from: start, to: end } of cover) {
    if (
      item.type !== 'polarity' ||
      item.polarity !== 'exclude' ||
      item.place !== 'before' ||
      start < from ||
      end > to
    ) {
      continue
    }
    let at = end
    for (; at < to && at < end + 4; at++) {
      const token = scan.tokens[at]
      const isTold = explained.has(at) && !glued.has(at)
      if (token === undefined || token.kind === 'symbol' || isTold || !isTalk(token)) break
    }
    const words: string[] = []
    while (at < to && words.length < EXCLUDED_WORDS_MAX) {
      const token = scan.tokens[at]
      if (token?.kind !== 'word' || explained.has(at) || isTalk(token)) break
      words.push(token.raw)
      taken.add(at)
      at++
    }
    if (words.length === 0) continue
    const isPlainNo = end - start === 1 && ['no', 'not'].includes(scan.tokens[start]?.text ?? '')
    const isUsed = words.some((word) => (vocabulary.words[word.toLowerCase()] ?? 0) > 0)
    const isName = /^\p{Lu}/u.test(words[0] ?? '') || (isPlainNo && !generalWords().has(words[0]?.toLowerCase() ?? ''))
    const list = isUsed ? result.excludeTerms : isName ? result.excludeNames : result.notUnderstood
    list.push(words.join(' '))
  }
  return taken
}
