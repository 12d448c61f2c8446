/**
 * From a message to what it says. Pure: the words of the catalogue come in with its vocabulary, what was shown with the
 * dialogue state. docs/copilot.md walks through examples.
 */
import type { Intent } from '../../shared/chat.ts'
import type { Vocabulary } from '../catalog/vocabulary.ts'
import { readAsked } from './grammar/asked.ts'
import { claimOpeners, findCategories } from './grammar/categories.ts'
import { readLookups } from './grammar/lookups.ts'
import { mergeNumbers } from './grammar/numbers.ts'
import { baseAt, claim, createReading, isFree, type Reading } from './grammar/reading.ts'
import { readReferences, type References } from './grammar/references.ts'
import { correctTokens } from './grammar/spelling.ts'
import { findTalk, foreignLanguage, isOnly, says, type TalkKind } from './grammar/talk.ts'
import { tokenise, type Token } from './grammar/tokens.ts'
import { readUndo } from './grammar/undo.ts'
import { KNOWN_WORDS } from './lexicon/known-words.ts'
import { lexiconOf, type Lexicon } from './lexicon/lexicon.ts'
import { readRequest, type ReadRequest } from './read-request.ts'
import { isEmpty, topicOf } from './topics.ts'
import type { DialogueState, Understanding } from './types.ts'

/** A longer message is a story: its first words say what is needed. */
const TOKENS_MAX = 600
/** "show me three". */
const COUNT_MAX = 10

/** Reads a message. Never throws, whatever the text. */
export function understand(text: string, state: DialogueState, vocabulary: Vocabulary): Understanding {
  const lexicon = lexiconOf(vocabulary)
  const source = text.toWellFormed()
  const typed = mergeNumbers(tokenise(source).slice(0, TOKENS_MAX))
  const language = foreignLanguage(typed, source, ({ base }) => KNOWN_WORDS.has(base))
  if (language !== null) return talking('unknown', `language:${language}`, 0.6)
  const { tokens, corrections } = correctTokens(typed, lexicon)
  const reading = createReading(
    source,
    tokens.map((token, i) => weighPounds(token, tokens[i - 1], vocabulary)),
  )
  const manners = readManners(reading, lexicon)
  if (manners !== null) return manners
  const asks = readAsks(reading)
  const understanding = readShopping(reading, lexicon, state, asks)
  return { ...understanding, corrections: [...corrections, ...understanding.corrections] }
}

/** "5 pounds" is a weight where prices are not in pounds. */
function weighPounds(token: Token, before: Token | undefined, { currency }: Vocabulary): Token {
  const isWeight = token.base === 'pound' && before?.kind === 'number' && currency !== 'GBP'
  return isWeight ? { ...token, base: 'lb' } : token
}

function nothing(intent: Intent, confidence: number): Understanding {
  return {
    intent,
    confidence,
    entities: [],
    stated: {},
    relative: [],
    undo: [],
    referencedIds: [],
    unresolved: [],
    lookups: [],
    likeId: null,
    count: null,
    askedAbout: null,
    topic: { kind: 'continue' },
    alsoStated: [],
    corrections: [],
    contradictions: [],
    talk: null,
  }
}

function talking(intent: Intent, talk: string | null, confidence: number): Understanding {
  return { ...nothing(intent, confidence), talk }
}

/** Messages that are no shopping at all; null for every other. */
function readManners(reading: Reading, lexicon: Lexicon): Understanding | null {
  const hasThing = findCategories(reading, lexicon).length > 0
  if (says(reading, 'injection') && !hasThing) return talking('off_topic', 'injection', 0.9)
  if (says(reading, 'identity')) return talking('help', 'identity', 0.95)
  if (isOnly(reading, 'restart')) return talking('restart', null, 0.95)
  if (isOnly(reading, 'greeting')) return talking('greeting', null, 0.95)
  if (isOnly(reading, 'thanks')) return talking('thanks', null, 0.95)
  if (isOnly(reading, 'help')) return talking('help', null, 0.95)
  if (says(reading, 'service') && !hasThing) return talking('off_topic', 'service', 0.8)
  if (says(reading, 'offTopic') && !hasThing) return talking('off_topic', 'general', 0.8)
  return null
}

type Asks = Record<
  Extract<TalkKind, 'save' | 'compare' | 'worth' | 'more' | 'details' | 'savings' | 'backTo' | 'like'>,
  boolean
> & {
  isQuestion: boolean
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

function readAsks(reading: Reading): Asks {
  const isQuestion = QUESTION_WORDS.has(reading.tokens[0]?.text ?? '') || reading.tokens.at(-1)?.raw === '?'
  return {
    save: says(reading, 'save'),
    compare: says(reading, 'compare'),
    worth: says(reading, 'worth'),
    more: says(reading, 'more'),
    details: says(reading, 'details'),
    savings: says(reading, 'savings'),
    backTo: says(reading, 'backTo'),
    like: says(reading, 'like'),
    isQuestion,
  }
}

function readShopping(reading: Reading, lexicon: Lexicon, state: DialogueState, asks: Asks): Understanding {
  const asksForProducts = asks.compare || asks.worth || asks.details || asks.savings
  const references = readReferences(reading, state, lexicon, {
    numbers: asksForProducts || asks.save,
    pronouns: asksForProducts || asks.save || asks.isQuestion || asks.like,
    names: asksForProducts || asks.save,
  })
  const about = aboutProducts(reading, lexicon, state, asks, references)
  if (about !== null) return about
  claimTalk(reading, 'backTo')
  claimOpeners(reading)
  const undo = readUndo(reading, lexicon)
  const count = readCount(reading)
  return readNeeds(reading, lexicon, state, { asks, references, undo, count })
}

/** Questions about products that were shown or are named: compare, worth it, details, save. Null when it is none. */
function aboutProducts(
  reading: Reading,
  lexicon: Lexicon,
  state: DialogueState,
  asks: Asks,
  { ids, unresolved }: References,
): Understanding | null {
  const category = categoryOf(state, ids[0]) ?? topicOf(state)?.constraints.category ?? null
  const base = { ...nothing('details', 0.9), referencedIds: ids, unresolved }
  if (asks.savings) {
    const pair =
      ids.length > 1
        ? ids
        : state.comparedIds.length > 1
          ? state.comparedIds
          : state.listed.slice(0, 2).map(({ id }) => id)
    if (pair.length > 1)
      return { ...base, intent: 'compare', referencedIds: pair, askedAbout: { attribute: 'price', text: 'price' } }
  }
  if (asks.save && !asks.savings && (ids.length > 0 || unresolved.length > 0)) return { ...base, intent: 'save' }
  if (asks.compare) return readCompare(reading, lexicon, state, base)
  if (asks.worth) {
    claimTalk(reading, 'worth')
    const lookups = ids.length > 0 || unresolved.length > 0 ? [] : readLookups(reading, lexicon)
    if (ids.length > 0 || unresolved.length > 0 || lookups.length > 0) return { ...base, intent: 'worth_it', lookups }
    if (asks.isQuestion && findCategories(reading, lexicon).length === 0) {
      return { ...base, intent: 'worth_it', unresolved: ['that'] }
    }
  }
  const isAboutShown = ids.length > 0 || unresolved.length > 0
  if (isAboutShown && ids.length > 1 && asks.isQuestion) {
    return { ...base, intent: 'compare', askedAbout: readAsked(reading, lexicon, category) }
  }
  if (isAboutShown && !isRefining(reading, lexicon, asks)) {
    claimTalk(reading, 'details')
    return { ...base, askedAbout: readAsked(reading, lexicon, category) }
  }
  if (asks.details && !isAboutShown && opensWithDetails(reading)) {
    claimTalk(reading, 'details')
    const lookups = readLookups(reading, lexicon)
    if (lookups.length > 0) return { ...base, lookups }
  }
  return null
}

/** "tell me about the A10" asks about it; "open shelf with details" does not. */
function opensWithDetails(reading: Reading): boolean {
  return findTalk(reading, 'details').some(({ from }) => from <= DETAILS_WITHIN)
}

/** Tokens of manners that may stand before "tell me about". */
const DETAILS_WITHIN = 4

/** "something like the first but cheaper" and "does the list have cheaper ones" refine; a plain question does not. */
function isRefining(reading: Reading, lexicon: Lexicon, asks: Asks): boolean {
  const first = reading.owners.indexOf('reference')
  const before = baseAt(reading, first - 1)
  const isLike = ['like', 'to', 'as', 'than', 'of'].includes(before === 'the' ? baseAt(reading, first - 2) : before)
  if (asks.like && isLike) return true
  return !asks.isQuestion && !asks.details && findCategories(reading, lexicon).length > 0
}

function readCompare(
  reading: Reading,
  lexicon: Lexicon,
  state: DialogueState,
  base: Understanding,
): Understanding | null {
  claimTalk(reading, 'compare')
  if (base.referencedIds.length > 1) return { ...base, intent: 'compare' }
  const lookups = readLookups(reading, lexicon)
  if (lookups.length + base.referencedIds.length > 1) return { ...base, intent: 'compare', lookups }
  if (base.unresolved.length > 0) return { ...base, intent: 'compare' }
  const isOther = findCategories(reading, lexicon).some(({ slug }) => slug !== topicOf(state)?.constraints.category)
  if (isOther) return null
  const pair = state.comparedIds.length > 1 ? state.comparedIds : state.listed.slice(0, 2).map(({ id }) => id)
  const others = pair.filter((id) => !base.referencedIds.includes(id))
  const ids = base.referencedIds.length === 1 ? [...base.referencedIds, ...others.slice(0, 1)] : pair
  return { ...base, intent: 'compare', referencedIds: ids, unresolved: ids.length < 2 ? ['that'] : [] }
}

function categoryOf(state: DialogueState, id: string | undefined): string | null {
  return [...state.listed, ...state.shown].find((product) => product.id === id)?.category ?? null
}

function claimTalk(reading: Reading, kind: TalkKind): void {
  for (const { from, to } of findTalk(reading, kind)) claim(reading, from, to, kind)
}

/** "show me three": a small number right after an opener, or "top 5". */
function readCount(reading: Reading): number | null {
  for (let i = 0; i < reading.tokens.length; i++) {
    const value = reading.tokens[i]?.value ?? null
    if (value === null || !isFree(reading, i) || !Number.isInteger(value) || value < 1 || value > COUNT_MAX) continue
    const isOpened =
      reading.owners[i - 1] === 'opener' || ['top', 'best', 'only', 'just'].includes(baseAt(reading, i - 1))
    const next = reading.tokens[i + 1]
    if (!isOpened || next?.kind === 'symbol' || next?.glued === true || isUnitLike(next)) continue
    claim(reading, i, i + 1, 'count')
    return value
  }
  return null
}

function isUnitLike(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    [
      'inch',
      'gb',
      'tb',
      'star',
      'pack',
      'piece',
      'liter',
      'person',
      'people',
      'port',
      'in',
      'k',
      'g',
      'kg',
      'mm',
      'cm',
      'foot',
      'ft',
      'm',
      'player',
      'hour',
      'quart',
      'cup',
    ].includes(token.base)
  )
}

interface Said {
  asks: Asks
  references: References
  undo: Understanding['undo']
  count: number | null
}

/** Everything that asks for products: one need or several, in the current topic, an earlier one or a new one. */
function readNeeds(reading: Reading, lexicon: Lexicon, state: DialogueState, said: Said): Understanding {
  const { asks, references, undo, count } = said
  const [likeId = null] = asks.like ? references.ids : []
  const current = topicOf(state)?.constraints.category ?? null
  const inherited = likeId === null ? current : (categoryOf(state, likeId) ?? current)
  const parts = splitNeeds(reading, lexicon, inherited)
  const [main, ...others] = parts.map((part, i) =>
    readRequest(part, lexicon, i === 0 ? inherited : null, undo.length === 0),
  )
  if (main === undefined) return nothing('unknown', 0.2)
  const entities = parts.flatMap((part) => part.entities)
  const topic = topicFor(main, reading, state, said)
  const isNew = topic.kind === 'new'
  const understanding: Understanding = {
    ...nothing('search', confidenceOf(parts)),
    entities,
    stated: main.constraints,
    relative: isNew ? [] : main.relative.map((wish) => ({ ...wish, thanId: likeId })),
    undo,
    count,
    likeId,
    topic,
    alsoStated: others.map(({ constraints }) => constraints).filter((constraints) => !isEmpty(constraints)),
    corrections: [main, ...others].flatMap(({ corrections }) => corrections),
    contradictions: [main, ...others].flatMap(({ contradictions }) => contradictions),
  }
  if (isNew && main.relative[0] !== undefined && main.constraints.sort === undefined) {
    understanding.stated = { ...main.constraints, sort: orderFor(main.relative[0]) }
  }
  return { ...understanding, intent: intentOf(understanding, state, asks, reading) }
}

/** "a cheaper laptop" when nothing was shown yet asks for the cheap ones first. */
function orderFor({ field, direction }: ReadRequest['relative'][number]): string {
  if (field === 'rating' || field === 'popularity') return field
  return `${field}_${direction === 'less' ? 'asc' : 'desc'}`
}

const CONNECTORS = new Set(['and', 'plus', 'also', '&', ',', ';', '.', 'or', 'then'])
/** What opens a further need behind a connector, besides the thing itself. */
const NEED_OPENERS = new Set(['a', 'an', 'some', 'another', 'also', 'the', 'i', 'my', 'maybe', 'good', 'cheap', 'new'])

/**
 * One reading for each thing asked for: "a printer under $250 and a router under $120". What follows "headphones or
 * earbuds" holds for both.
 */
function splitNeeds(reading: Reading, lexicon: Lexicon, inherited: string | null): Reading[] {
  const mentions = findCategories(reading, lexicon, inherited)
  const starts = [0]
  for (const [i, mention] of mentions.entries()) {
    const before = mentions[i - 1]
    if (before === undefined || before.slug === mention.slug) continue
    const start = connectorBetween(reading, before.to, mention.from)
    if (start !== null) starts.push(start)
  }
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? reading.tokens.length
    const [own, next] = [mentions[i], mentions[i + 1]]
    const isPair = own?.to === end && next?.from === end + 1 && starts.length === 2 && i === 0
    return isPair
      ? join(slice(reading, start, end), slice(reading, next.to, reading.tokens.length))
      : slice(reading, start, end)
  })
}

function join(first: Reading, second: Reading): Reading {
  return {
    source: first.source,
    tokens: [...first.tokens, ...second.tokens],
    owners: [...first.owners, ...second.owners],
    entities: [],
  }
}

/** The connector that a further need starts with; "iPhone 7 Plus" holds none. */
function connectorBetween(reading: Reading, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    if (!CONNECTORS.has(baseAt(reading, at)) || !isFree(reading, at)) continue
    if (at + 1 === to || NEED_OPENERS.has(baseAt(reading, at + 1)) || reading.owners[at + 1] === 'opener') return at
  }
  return null
}

function slice(reading: Reading, from: number, to: number): Reading {
  return {
    source: reading.source,
    tokens: reading.tokens.slice(from, to),
    owners: reading.owners.slice(from, to),
    entities: [],
  }
}

/** Where the talk goes with this message. */
function topicFor(
  main: ReadRequest,
  reading: Reading,
  state: DialogueState,
  { asks, undo, references }: Said,
): Understanding['topic'] {
  const { category, terms } = main.constraints
  const current = topicOf(state)
  if (category !== undefined) {
    const earlier = state.topics.findLastIndex((topic) => topic.constraints.category === category)
    if (earlier === state.topics.length - 1 && earlier >= 0) return { kind: 'continue' }
    if (earlier >= 0 && asks.backTo) return { kind: 'return', topicIndex: earlier }
    return current !== null && isEmpty(current.constraints) && undo.length > 0 ? { kind: 'continue' } : { kind: 'new' }
  }
  if (current === null || isEmpty(current.constraints)) return { kind: 'new' }
  // "I need an umbrella stand": a new thing that no category names.
  const isAbout = references.ids.length > 0 || undo.length > 0 || reading.tokens.some(({ base }) => PRO_FORMS.has(base))
  const opens = reading.owners.includes('opener')
  return terms !== undefined && opens && !isAbout ? { kind: 'new' } : { kind: 'continue' }
}

/** Words that stand for what was shown. */
const PRO_FORMS = new Set([
  'one',
  'ones',
  'it',
  'something',
  'them',
  'these',
  'those',
  'any',
  'this',
  'that',
  'anything',
])

/** Share of the content words that were understood. */
function confidenceOf(parts: readonly Reading[]): number {
  let known = 0
  let content = 0
  for (const { tokens, owners } of parts) {
    for (const [i, token] of tokens.entries()) {
      if (token.kind === 'symbol' || (KNOWN_WORDS.has(token.base) && owners[i] === null)) continue
      content++
      if (owners[i] !== null) known++
    }
  }
  return content === 0 ? 0.5 : Number((0.5 + 0.45 * (known / content)).toFixed(2))
}

function intentOf(understood: Understanding, state: DialogueState, asks: Asks, reading: Reading): Intent {
  const { stated, relative, undo, likeId, topic, alsoStated, contradictions } = understood
  const hasTopic = topicOf(state) !== null && !isEmpty(topicOf(state)?.constraints ?? {})
  const isPlain = isEmpty(stated) && relative.length === 0 && likeId === null && alsoStated.length === 0
  if (undo.includes('all')) return 'restart'
  if (undo.length > 0) return 'undo'
  if (isPlain && contradictions.length === 0) {
    if (asks.more && hasTopic) return 'more'
    if (says(reading, 'greeting')) return 'greeting'
    if (says(reading, 'thanks')) return 'thanks'
    return topic.kind === 'return' ? 'refine' : 'unknown'
  }
  return topic.kind === 'new' ? 'search' : hasTopic ? 'refine' : 'search'
}
