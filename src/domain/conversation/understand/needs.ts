/** Messages that ask for products: one need or several, in the current topic, an earlier one or a new one. */
import type { Intent } from '../../../shared/chat.ts'
import { isBelonging } from '../../search/title.ts'
import { findCategories } from '../grammar/categories.ts'
import { toSort } from '../grammar/qualities.ts'
import { baseAt, claim, isFree, type Reading } from '../grammar/reading.ts'
import type { References } from '../grammar/references.ts'
import { says } from '../grammar/talk.ts'
import type { Token } from '../grammar/tokens.ts'
import { KNOWN_WORDS } from '../lexicon/known-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { readRequest, type ReadRequest } from '../read-request.ts'
import { isEmpty, topicOf } from '../topics.ts'
import type { DialogueState, Understanding } from '../types.ts'
import { categoryOf } from './about-products.ts'
import { readAdjustment } from './adjust.ts'
import type { Asks } from './asks.ts'
import { nothing } from './nothing.ts'

/** "show me three". */
const COUNT_MAX = 10

/** "show me three": a small number right after an opener, or "top 5". */
export function readCount(reading: Reading): number | null {
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

export interface Said {
  asks: Asks
  references: References
  undo: Understanding['undo']
  count: number | null
}

/** Everything that asks for products: one need or several, in the current topic, an earlier one or a new one. */
export function readNeeds(reading: Reading, lexicon: Lexicon, state: DialogueState, said: Said): Understanding {
  const { asks, references, undo, count } = said
  const [likeId = null] = asks.like ? references.ids : []
  const current = topicOf(state)?.constraints.category ?? null
  const inherited = likeId === null ? current : (categoryOf(state, likeId) ?? current)
  const parts = splitNeeds(reading, lexicon, inherited)
  const [main, ...others] = parts.map((part, i) =>
    readRequest(part, lexicon, i === 0 ? inherited : null, undo.length === 0),
  )
  if (main === undefined) return nothing('unknown', 0.2)
  const moved = parts.length === 1 ? readAdjustment(parts[0] ?? reading, topicOf(state)?.constraints ?? null) : null
  // "raise" in "raise that to 1,500" is no search word.
  const saysElse = Object.keys(main.constraints).some((key) => key !== 'terms')
  if (moved !== null && !saysElse) main.constraints = moved
  const entities = parts.flatMap((part) => part.entities)
  const topic = topicFor(main, reading, state, said)
  const isNew = topic.kind === 'new'
  const understanding: Understanding = {
    ...nothing('search', confidenceOf(parts)),
    entities,
    stated: main.constraints,
    relative: isNew ? [] : main.relative.map((wish) => ({ ...wish, thanId: references.ids[0] ?? null })),
    undo,
    count,
    likeId,
    topic,
    alsoStated: others.map(({ constraints }) => constraints).filter((constraints) => !isEmpty(constraints)),
    corrections: [main, ...others].flatMap(({ corrections }) => corrections),
    contradictions: [main, ...others].flatMap(({ contradictions }) => contradictions),
    unjudged: [main, ...others].flatMap(({ unjudged }) => unjudged),
  }
  if (isNew && main.relative[0] !== undefined && main.constraints.sort === undefined) {
    // "a cheaper laptop" when nothing was shown yet asks for the cheap ones first.
    const { field, direction } = main.relative[0]
    understanding.stated = { ...main.constraints, sort: toSort(field, direction) }
  }
  return { ...understanding, intent: intentOf(understanding, state, asks, reading) }
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
  // Words after words alone are the next thing, unless they go on with the last: "umbrella", then "a red one".
  const opens =
    namesBelonging(terms ?? []) ||
    reading.owners.includes('opener') ||
    (current.constraints.category === undefined && !goesOn(reading))
  return terms !== undefined && opens && !isAbout ? { kind: 'new' } : { kind: 'continue' }
}

/** "iphone case" after phones were talked about: another thing. */
function namesBelonging(terms: readonly string[]): boolean {
  return terms.some((term) => isBelonging(term.split(' ').at(-1) ?? ''))
}

/** "in leather", "with lights", "but smaller", "2 ports". */
function goesOn(reading: Reading): boolean {
  return (
    reading.tokens[0]?.kind === 'number' ||
    ['in', 'with', 'without', 'only', 'but', 'and', 'for', 'not', 'no', 'also'].includes(baseAt(reading, 0))
  )
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
  const { stated, relative, undo, likeId, topic, alsoStated, contradictions, unjudged, count } = understood
  const hasTopic = topicOf(state) !== null && !isEmpty(topicOf(state)?.constraints ?? {})
  const isPlain = isEmpty(stated) && relative.length === 0 && likeId === null && alsoStated.length === 0
  if (undo.includes('all')) return 'restart'
  if (undo.length > 0) return 'undo'
  if (isPlain && contradictions.length === 0 && (unjudged.length === 0 || !hasTopic)) {
    if (asks.more && hasTopic) return 'more'
    if (says(reading, 'greeting')) return 'greeting'
    if (says(reading, 'thanks')) return 'thanks'
    if (count !== null && hasTopic) return 'refine'
    return topic.kind === 'return' ? 'refine' : 'unknown'
  }
  return topic.kind === 'new' ? 'search' : hasTopic ? 'refine' : 'search'
}
