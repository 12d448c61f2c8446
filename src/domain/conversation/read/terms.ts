/** The words that are searched for, the words that must not stand in a title, and those that nobody understood. */
import { isContent, OWNERS } from './content.ts'
import { UNNAMED } from './implied-kind.ts'
import { measureAt } from './measure-words.ts'
import { positiveOf } from '../lexicon/quality-phrases.ts'
import { measuredBy } from '../../search/measures.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import { generalWords, sentenceWords } from './general-words.ts'
import type { Scan } from './scan.ts'
import { isEnglish, isTalkWord } from './word-classes.ts'
import { type Terms, type TermsContext, usesOf } from './terms-builder.ts'
import { readDenied, readSource } from './name-words.ts'
import { toldFrom } from './told.ts'

const TERM_WORDS_MAX = 40
const TERM_CHARACTERS_MAX = 160

/** Reads what is left of tokens `from` to `to`. */
export function readTerms(context: TermsContext): Terms {
  const result: Terms = {
    terms: [],
    brands: [],
    excludeTerms: [],
    excludeNames: [],
    freed: [],
    notUnderstood: [],
    untold: [],
    corrected: [],
  }
  const excluded = readDenied(context, result)
  for (const at of readSource(context, result)) excluded.add(at)
  const { scan, kind, from, to } = context
  const runs: string[][] = []
  const measured = new Map<string, { at: number; run: string[] }>()
  let isOpen = false
  let count = 0
  for (let at = from; at < to; at++) {
    const token = scan.tokens[at]
    const doer = kind === null ? doerOf(context, at) : null
    if (doer !== null) {
      runs.push([doer])
      isOpen = false
      continue
    }
    const measure = excluded.has(at) ? null : measureAt(context, at)
    if (measure !== null) {
      const what = measuredBy(measure.text) ?? ''
      const before = measured.get(what)
      // "43 inches won't fit. The same in 27?": the last of two sentences holds.
      if (before !== undefined && scan.tokens.slice(before.at, at).some(({ ends }) => ends === true)) {
        runs.splice(runs.indexOf(before.run), 1)
      }
      const run = [measure.text]
      measured.set(what, { at, run })
      runs.push(run)
      isOpen = false
      count++
      at = measure.to - 1
      continue
    }
    if (token !== undefined && !excluded.has(at) && isAnother(context, at)) {
      result.notUnderstood.push(token.raw)
      isOpen = false
      continue
    }
    if (token === undefined || excluded.has(at) || !isContent(context, at)) {
      isOpen = isOpen && token?.kind === 'symbol' && token.ends !== true && token.base !== ','
      continue
    }
    if (isIdleComparison(context, at)) {
      // "quieter", where only names say what is quiet; what they call a light is a lamp.
      const [positive = ''] = kind === null ? (positiveOf(token.text)?.split(' ') ?? []) : []
      if (positive !== 'light' && (context.vocabulary.words[positive] ?? 0) > 0) runs.push([positive])
      else result.notUnderstood.push(token.raw)
      isOpen = false
      continue
    }
    if (kind !== null && isPlace(scan, at)) continue
    if (kind !== null && !isKnownHere(context, at)) {
      if (isStrange(context, at)) result.notUnderstood.push(token.raw)
      isOpen = false
      continue
    }
    if (kind !== null && !isOpen && isMereCount(scan, at)) continue
    if (count >= TERM_WORDS_MAX) break
    const word = wordAt(context, at, result)
    const open = isOpen ? runs.at(-1) : undefined
    // "20x zoom", "galaxy 5s"
    if (open !== undefined && /^[a-z]$/.test(token.text) && token.glued && scan.tokens[at - 1]?.kind === 'number') {
      open.push(`${open.pop() ?? ''}${token.text}`)
    } else if (open !== undefined) open.push(word)
    else runs.push([word])
    isOpen = true
    count++
  }
  if (runs.length === 0) runs.push(...plainThing(context, excluded))
  result.terms = [...new Set(runs.map((run) => run.join(' ').slice(0, TERM_CHARACTERS_MAX)))]
  // "a coat, not the coat": what is asked for is not also left out.
  const wanted = new Set(result.terms.flatMap((term) => term.toLowerCase().split(' ')))
  result.excludeTerms = result.excludeTerms.filter((term) => !wanted.has(term.toLowerCase()))
  return result
}

/** "something to charge my camera": what does it, as titles call it; null elsewhere. */
function doerOf({ scan: { tokens }, vocabulary }: TermsContext, at: number): string | null {
  const [unnamed, link, token] = tokens.slice(Math.max(0, at - 2), at + 1)
  const isTold = UNNAMED.has(unnamed?.text ?? '') && ['to', 'that', 'which'].includes(link?.text ?? '')
  const verb = token?.base ?? ''
  if (!isTold || verb.length < VERB_MIN || DOES_NOTHING.has(verb)) return null
  const forms = verb.endsWith('e') ? [`${verb}r`] : [`${verb}er`, `${verb}or`, `${verb}${verb.at(-1) ?? ''}er`]
  return forms.find((form) => (vocabulary.words[form] ?? 0) > 0) ?? null
}

const VERB_MIN = 3
/** What does these is no thing of its own: a keeper keeps no coffee hot. */
const DOES_NOTHING = new Set('keep help play read write watch give take use find have put'.split(' '))

/** "car under 30k": the one word that a limit is said of, where nothing else names a thing. */
function plainThing(
  { scan: { tokens }, cover, kind, explained, spoken, from, to }: TermsContext,
  excluded: ReadonlySet<number>,
): string[][] {
  const limit = cover.find(({ item }) => item.type === 'limit')
  const at = limit === undefined ? -1 : limit.from - 1
  const token = tokens[at]
  if (kind !== null || at < from || at >= to || token?.kind !== 'word') return []
  const isFree = !excluded.has(at) && !explained.has(at) && !spoken.has(at) && !STOP_WORDS.has(token.text)
  const isNamed = cover.some(({ item }) => ['brand', 'situation', 'feature', 'use', 'quality'].includes(item.type))
  return isFree && !isNamed && !sentenceWords().has(token.base) ? [[token.raw]] : []
}

/** "lighter" where nothing states a weight, and nothing is called a lighter: no word to search for. */
function isIdleComparison({ scan: { spans, tokens }, vocabulary }: TermsContext, at: number): boolean {
  const { text = '', base = '' } = tokens[at] ?? {}
  const isUsed = (vocabulary.words[text] ?? 0) > 0 || (vocabulary.words[base] ?? 0) > 0
  const isComparison = spans.some(
    ({ item, from, to }) => from === at && to === at + 1 && item.type === 'quality' && item.degree === 'comparative',
  )
  return isComparison && !isUsed
}

const COUNT_MAX = 99

/** "two cats", "10 hours a day": a small number by itself, with no word that is searched for before it, names nothing. */
function isMereCount({ tokens }: Scan, at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    token.value !== null &&
    token.value <= COUNT_MAX &&
    /^(?:\d{1,2}|\p{Ll}+)$/u.test(token.raw) &&
    tokens[at + 1]?.glued !== true
  )
}

/** "a tent and a cooler": another thing, of which nothing here knows. */
function isAnother({ scan: { tokens }, kind, explained, cover, vocabulary }: TermsContext, at: number): boolean {
  const [and, article, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (kind === null || token?.kind !== 'word' || explained.has(at) || usesOf(token, vocabulary) > 0) return false
  const isThing = ADDING.has(and?.base ?? '') && (article?.text === 'a' || article?.text === 'an')
  const isRead = cover.some(({ from, to, item }) => from <= at && at < to && to - from > 1 && item.type !== 'polarity')
  return isThing && !isRead && (next === undefined || next.kind === 'symbol' || BEHIND_THING.has(next.base))
}

const ADDING = new Set(['and', 'plus', '&', '+'])
const BEHIND_THING = new Set('for with under below around that and plus please pls too'.split(' '))

/** "a day at the desk", "on my balcony": where something happens. */
export function isPlace({ tokens }: Scan, at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  return (before === 'the' || OWNERS.has(before)) && PLACES.has(tokens[at - 2]?.text ?? '')
}

const PLACES = new Set('at on in after during near around into from'.split(' '))

function isKnownHere({ scan, vocabulary }: TermsContext, at: number): boolean {
  const token = scan.tokens[at]
  if (token === undefined) return false
  if (token.kind === 'number' || /\d/.test(token.text)) return true
  // "the iPhone 13": a model of another maker.
  if (scan.tokens[at + 1]?.kind === 'number' && !isEnglish(token.base)) return true
  const corrected = scan.lattice.corrected.get(at)
  return [token.text, token.base, corrected ?? ''].some((word) => (vocabulary.words[word] ?? 0) > 0)
}

/** A word that neither English nor the shop knows, or a noun of things that the shop does not have. */
function isStrange({ scan }: TermsContext, at: number): boolean {
  const token = scan.tokens[at]
  // The name of an attribute is understood, whatever nobody states of it.
  const isNamed = scan.spans.some(({ item, from, to }) => item.type === 'attribute' && from <= at && at < to)
  return (
    token?.kind === 'word' &&
    token.text.length > 2 &&
    !isNamed &&
    // English words that tell what somebody does wish for nothing.
    !(isEnglish(token.base) && toldFrom(scan, at) >= 0) &&
    !generalWords().has(token.base) &&
    !isTalkWord(token.base)
  )
}

/** The word as it is searched for: as typed, or corrected where no product says it. */
function wordAt({ scan, vocabulary }: TermsContext, at: number, result: Terms): string {
  const token = scan.tokens[at]
  if (token === undefined) return ''
  const corrected = scan.lattice.corrected.get(at)
  const isUsed = [token.text, token.base].some((word) => (vocabulary.words[word] ?? 0) > 0)
  // A correction that no product says either finds nothing: the word stays as it was typed.
  if (corrected !== undefined && !isUsed && (vocabulary.words[corrected] ?? 0) > 0) {
    result.corrected.push(at)
    return corrected
  }
  return token.kind === 'number' ? token.raw : token.raw.replace(/['’]s$/iu, '')
}
