/** The words that are searched for, the words that must not stand in a title, and those that nobody understood. */
import { measureAt } from './measure-words.ts'
import { positiveOf } from '../lexicon/quality-phrases.ts'
import { VAGUE } from '../lexicon/vague.ts'
import { measuredBy } from '../../search/measures.ts'
import { ORDINALS } from '../lexicon/references.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import { generalWords, sentenceWords } from './general-words.ts'
import type { Scan } from './scan.ts'
import { formsOfThing } from '../head.ts'
import { PLAIN_ADJECTIVES } from './kinds.ts'
import { range, type Token } from './tokens.ts'
import { isEnglish, isTalkWord } from './word-classes.ts'
import { type Terms, type TermsContext, usesOf } from './terms-builder.ts'
import { readDenied, readSource } from './name-words.ts'

const TERM_WORDS_MAX = 40
const TERM_CHARACTERS_MAX = 160
const WORD_CHARACTERS_MAX = 40

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

function isContent(context: TermsContext, at: number): boolean {
  const { scan, spoken, explained, kind, vocabulary } = context
  const token = scan.tokens[at]
  if (token === undefined || token.kind === 'symbol' || (kind !== null && explained.has(at))) return false
  if (spoken.has(at)) return kind === null && (isNameLike(context, at) || isLimited(context, at))
  if (token.raw.length > WORD_CHARACTERS_MAX) return false
  if (token.kind === 'number') return isPartOfName(context, at)
  if (token.text.length < 2 && !/\d/.test(token.text)) {
    // "usb-c", "t-shirt"
    if (token.glued || scan.tokens[at + 1]?.glued === true || isLettered(context, at) || isModelLetter(context, at)) {
      return true
    }
    return (
      /^\p{Lu}$/u.test(token.raw) &&
      scan.tokens[at - 1]?.kind === 'word' &&
      at > 0 &&
      !isTalkWord(scan.tokens[at - 1]?.base ?? '')
    )
  }
  if (Object.hasOwn(ORDINALS, token.text)) return false
  // "fluoride free" is another thing than fluoride.
  if (token.text === 'free' && at > 0 && isContent(context, at - 1)) return true
  if (isVague(scan, at) || isOfPerson(context, at)) return false
  if (explained.has(at) && !STOP_WORDS.has(token.text)) return true
  if (STOP_WORDS.has(token.text)) return false
  if (isOfThing(context, at)) return true
  // Where words alone find the thing, an ordinary word that titles use may be part of its name.
  const isUsed = kind === null && usesOf(token, vocabulary) > 0
  if (sentenceWords().has(token.base)) return isUsed && isQualifier(context, at)
  return isUsed || !isTalkWord(token.base)
}

/** "usb c hub", "t shirts": a letter that a name is written with, without its hyphen. */
function isLettered({ scan: { tokens }, vocabulary }: TermsContext, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.kind !== 'word') return false
  return before?.kind === 'word' && LETTERED.has(before.text)
    ? true
    : SHAPES.has(token.text) && next?.kind === 'word' && usesOf(next, vocabulary) > 0
}

/** "moto z play", "shoe size m": a letter behind a name that titles here say. */
function isModelLetter({ scan: { tokens }, kind, vocabulary }: TermsContext, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (kind !== null || before?.kind !== 'word' || token === undefined || SHORTHANDS.has(token.text)) return false
  return (
    before.text === 'size' || (!isTalkWord(before.base) && !isEnglish(before.base) && usesOf(before, vocabulary) > 0)
  )
}

/** "and", "with", "you", "are" */
const SHORTHANDS = new Set('a i n w u r'.split(' '))

const LETTERED = new Set(['usb', 'type', 'vitamin'])
const SHAPES = new Set(['t', 'v', 'o', 'u'])

/** "women's running shoes", "shoes for men": ordinary words that titles use, right before the kind, or whom it is made for. */
function isOfThing(context: TermsContext, at: number): boolean {
  const { scan, cover, explained, spoken, vocabulary } = context
  const token = scan.tokens[at]
  if (token?.kind !== 'word' || sentenceWords().has(token.base)) return false
  if (WEARERS.has(token.text)) return formsOfThing(token.text).some((form) => (vocabulary.words[form] ?? 0) > 0)
  if (usesOf(token, vocabulary) === 0) return false
  const kind = cover.find(({ item, from }) => item.type === 'kind' && item.isSure && from > at && from - at <= 2)
  return kind !== undefined && range(at, kind.from).every((place) => !explained.has(place) && !spoken.has(place))
}

const WEARERS = new Set('men mens women womens ladies boys girls'.split(' '))

/** "something simple", "nothing too fancy": no name, however many names hold the word. */
function isVague({ tokens }: Scan, at: number): boolean {
  const isAfter = [1, 2].some((back) => INDEFINITE.has(tokens[at - back]?.text ?? ''))
  return isAfter && VAGUE.has(tokens[at]?.base ?? '')
}

/** "my kid is allergic": who it is for, and what that one is, name no thing. */
function isOfPerson({ scan: { tokens }, vocabulary }: TermsContext, at: number): boolean {
  const isPerson = (place: number) => {
    const { text = '', base = '' } = tokens[place] ?? {}
    const isOwn = OWNERS.has(tokens[place - 1]?.text ?? '') && isTalkWord(base)
    return PERSONS.has(text) || (isOwn && !isMakerOf(tokens[place], tokens[place + 1], vocabulary))
  }
  const next = tokens[at + 1]
  const isEnd = next === undefined || next.kind === 'symbol'
  return isPerson(at) || (isEnd && COPULAS.has(tokens[at - 1]?.text ?? '') && isPerson(at - 2))
}

/** "my sharp tv": an ordinary word that titles use, right before a thing, may be who makes it. */
function isMakerOf(token: Token | undefined, next: Token | undefined, vocabulary: TermsContext['vocabulary']): boolean {
  const isUsed = (one: Token | undefined) => one?.kind === 'word' && usesOf(one, vocabulary) > 0
  return isUsed(token) && isUsed(next) && !STOP_WORDS.has(next?.text ?? '') && !PLAIN_ADJECTIVES.has(token?.base ?? '')
}

const PERSONS = new Set('i he she they we'.split(' '))
const OWNERS = new Set('my our his her their'.split(' '))
const COPULAS = new Set('is are am was'.split(' '))

const INDEFINITE = new Set(['something', 'anything', 'nothing', 'sth'])

/** "high resolution", "heavy duty": a word of sentences right before one that names something. */
function isQualifier({ scan: { tokens }, cover, spoken, to }: TermsContext, at: number): boolean {
  const next = tokens[at + 1]
  const isPraise = cover.some(({ item, from, to: end }) => from <= at && at < end && item.type === 'glue')
  return (
    !isPraise &&
    !SUBJECTS.has(tokens[at - 1]?.text ?? '') &&
    at + 1 < to &&
    next?.kind === 'word' &&
    !spoken.has(at + 1) &&
    !STOP_WORDS.has(next.text) &&
    !isTalkWord(next.base)
  )
}

/** Who does what the next word says: "a friend who loves photography". */
const SUBJECTS = new Set('i we he she they who that it'.split(' '))

/** "Tarvo Mate": a courtesy in capitals behind a name is part of the name where titles say so. */
function isNameLike({ scan: { tokens }, cover, vocabulary }: TermsContext, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  const isGlue = cover.some(
    ({ item, from, to }) => from === at && to === at + 1 && item.type === 'glue' && item.glue === 'courtesy',
  )
  return (
    isGlue &&
    token !== undefined &&
    before?.kind === 'word' &&
    /^\p{Lu}/u.test(token.raw) &&
    /^\p{Lu}/u.test(before.raw) &&
    !isTalkWord(before.base) &&
    usesOf(token, vocabulary) > 0
  )
}

/** "hard drive, 1 TB or more": where no kind is known, what the limit is about names the thing by words that titles use. */
function isLimited({ scan: { spans, tokens }, cover, vocabulary }: TermsContext, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || usesOf(token, vocabulary) === 0) return false
  if (cover.some(({ item }) => item.type === 'kind')) return false
  const limit = cover.find(({ item, from, to }) => item.type === 'limit' && from <= at && at < to)
  if (limit === undefined) return false
  const before = tokens[limit.from - 1]
  const isPart = before !== undefined && STOP_WORDS.has(before.text)
  return (
    !isPart &&
    spans.some(({ item, from, to }) => item.type === 'attribute' && from === limit.from && from <= at && at < to)
  )
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

/** "iPhone 11", "50mm", "2 pack": a number beside a word that is searched for. */
function isPartOfName({ scan: { tokens }, kind, vocabulary }: TermsContext, at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const tells = (base: string) => !isTalkWord(base) && !STOP_WORDS.has(base)
  return (
    (before?.kind === 'word' && tells(before.base)) ||
    (kind === null && before?.text === 'size') ||
    // "liquid cooler 240"
    (kind === null && before?.kind === 'word' && !sentenceWords().has(before.base) && usesOf(before, vocabulary) > 0) ||
    (after?.kind === 'word' && (after.glued || tells(after.base))) ||
    before?.kind === 'number' ||
    // "hl-2140"
    (before?.text === '-' && before.glued && tokens[at]?.glued === true && tokens[at - 2]?.kind === 'word') ||
    after?.base === 'x'
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
