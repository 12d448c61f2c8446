/** Which words of a message name what is searched for, and which only build its sentences. */
import { ORDINALS } from '../lexicon/references.ts'
import { VAGUE } from '../lexicon/vague.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import { isBelonging } from '../../search/title.ts'
import { formsOfThing, isWearer } from '../head.ts'
import { sentenceWords } from './general-words.ts'
import { PLAIN_ADJECTIVES } from './kind-roles.ts'
import { BROKEN } from './kinds.ts'
import type { Scan } from './scan.ts'
import { type TermsContext, usesOf } from './terms-builder.ts'
import { range, type Token } from './tokens.ts'
import { isEnglish, isTalkWord } from './word-classes.ts'

const WORD_CHARACTERS_MAX = 40

/** Whether a word names something, or belongs to a name. */
export function isContent(context: TermsContext, at: number): boolean {
  const { scan, spoken, explained, kind, vocabulary } = context
  const token = scan.tokens[at]
  if (token === undefined || token.kind === 'symbol' || (kind !== null && explained.has(at))) return false
  if (kind === null && isMotif(context, at)) return true
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
  // "my camera battery died"
  if (Object.hasOwn(ORDINALS, token.text) || (BROKEN.has(token.text) && usesOf(token, vocabulary) === 0)) return false
  // "fluoride free" is another thing than fluoride.
  if (token.text === 'free' && at > 0 && isContent(context, at - 1)) return true
  if (isOfPack(context, at) || isMakerOfOwner(context, at)) return true
  if (isVague(scan, at) || isOfPerson(context, at) || isMistypedTalk(context, at)) return false
  if (explained.has(at) && !STOP_WORDS.has(token.text)) return true
  if (STOP_WORDS.has(token.text)) return false
  if (isOfThing(context, at)) return true
  // Where words alone find the thing, an ordinary word that titles use may be part of its name.
  const isUsed = kind === null && usesOf(token, vocabulary) > 0
  if (sentenceWords().has(token.base)) {
    return isUsed && (isQualifier(context, at) || endsName(scan.tokens, at, vocabulary))
  }
  return isUsed || !isTalkWord(token.base)
}

/** "somthing": a word of talk with a typing error, in what no name here says. */
function isMistypedTalk({ scan, vocabulary }: TermsContext, at: number): boolean {
  const token = scan.tokens[at]
  const meant = scan.lattice.corrected.get(at)
  if (token === undefined || meant === undefined || token.raw.length < MISTYPED_MIN) return false
  return token.raw === token.text && usesOf(token, vocabulary) === 0 && isTalkWord(meant)
}

/** "pillow covers christmas": an occasion that titles name, right beside what else names the thing. */
function isMotif({ scan: { tokens }, vocabulary }: TermsContext, at: number): boolean {
  const isUsed = (token: Token | undefined) => token?.kind === 'word' && usesOf(token, vocabulary) > 0
  const isName = (token: Token | undefined) => isUsed(token) && !isTalkWord(token?.base ?? '')
  // "covers 18x18 christmas"
  const before = tokens.slice(0, at).findLast(({ kind, text }) => kind === 'word' && text !== 'x')
  const isSaid = OCCASIONS.has(tokens[at]?.text ?? '') && isUsed(tokens[at])
  return isSaid && (isName(before) || isName(tokens[at + 1]))
}

const OCCASIONS = new Set('christmas xmas birthday anniversary wedding graduation'.split(' '))

/** "gift set", "family pack": right before what comes together an ordinary word that titles use says what it is. */
function isOfPack({ scan: { tokens }, kind, vocabulary, spoken }: TermsContext, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  const isPack = next?.kind === 'word' && PACKS.has(next.text) && usesOf(next, vocabulary) > 0
  if (kind !== null || token?.kind !== 'word' || !isPack || spoken.has(at)) return false
  return !STOP_WORDS.has(token.text) && usesOf(token, vocabulary) > 0
}

const PACKS = new Set('set sets pack packs box boxes basket baskets kit kits bundle bundles'.split(' '))

/** In shorter words it may be a name. */
const MISTYPED_MIN = 6

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
  if (isWearer(token.text)) return formsOfThing(token.text).some((form) => (vocabulary.words[form] ?? 0) > 0)
  if (usesOf(token, vocabulary) === 0) return false
  const kind = cover.find(({ item, from }) => item.type === 'kind' && item.isSure && from > at && from - at <= 2)
  return kind !== undefined && range(at, kind.from).every((place) => !explained.has(place) && !spoken.has(place))
}

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
  // "for my brother printer", where Brother makes some.
  const isBrand = vocabulary.brands.some(({ name }) => name.toLowerCase() === token?.text)
  if (isBrand && isUsed(next)) return true
  return isUsed(token) && isUsed(next) && !STOP_WORDS.has(next?.text ?? '') && !PLAIN_ADJECTIVES.has(token?.base ?? '')
}

/** "toner for brother", where Brother makes some: a part is for what somebody makes. */
function isMakerOfOwner({ scan: { tokens }, vocabulary }: TermsContext, at: number): boolean {
  const [part, link, token] = tokens.slice(Math.max(0, at - 2), at + 1)
  if (link?.text !== 'for' || !isBelonging(part?.text ?? '')) return false
  return vocabulary.brands.some(({ name }) => name.toLowerCase() === token?.text)
}

const PERSONS = new Set('i he she they we'.split(' '))
/** Whose it is. */
export const OWNERS = new Set('my our his her their'.split(' '))
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

/** "bathing suit for": an ordinary word behind another word of titles, where a name ends. */
export function endsName(tokens: readonly Token[], at: number, vocabulary: TermsContext['vocabulary']): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const isUsed = (one: Token | undefined) => one?.kind === 'word' && usesOf(one, vocabulary) > 0
  const isListed = next?.kind === 'symbol' && !PLACING.has(tokens[at - 2]?.text ?? '')
  const isEnd = next === undefined || isListed || next.text === 'for' || next.text === 'with'
  if (!isEnd || !isUsed(token) || !isUsed(before)) return false
  return !isTalkWord(before?.base ?? '') && !STOP_WORDS.has(before?.text ?? '')
}

const PLACING = new Set(['for', 'in', 'on'])

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

/** "iPhone 11", "50mm", "2 pack": a number beside a word that is searched for. */
function isPartOfName({ scan: { tokens, spans }, kind, vocabulary }: TermsContext, at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const tells = (base: string) => !isTalkWord(base) && !STOP_WORDS.has(base)
  return (
    (before?.kind === 'word' && tells(before.base)) ||
    (kind === null && before?.text === 'size') ||
    // "liquid cooler 240"
    (kind === null && before?.kind === 'word' && !sentenceWords().has(before.base) && usesOf(before, vocabulary) > 0) ||
    (after?.kind === 'word' && (after.glued || tells(after.base))) ||
    (kind === null && isModelBehindMost(spans, tokens, at)) ||
    before?.kind === 'number' ||
    // "hl-2140"
    (before?.text === '-' && before.glued && tokens[at]?.glued === true && tokens[at - 2]?.kind === 'word') ||
    after?.base === 'x'
  )
}

/** "the cheapest 4060": a figure of several digits behind "the most" is a model. */
function isModelBehindMost(spans: Scan['spans'], tokens: readonly Token[], at: number): boolean {
  const isMost = spans.some(({ item, to }) => to === at && item.type === 'quality' && item.degree === 'superlative')
  return isMost && MODEL_FIGURE.test(tokens[at]?.raw ?? '')
}

/** A figure that names a model. */
const MODEL_FIGURE = /^\d{3,5}$/
