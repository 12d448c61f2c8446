/** A reply of words that nothing explains ("left handed actually", "which one is easier"): searched for, or said back. */
import { isSize, sizeNames, toSizeValue } from '../../catalog/sizes.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import type { AttributeConstraint } from '../../../shared/constraints.ts'
import type { Asked, DialogueState, Understanding } from '../types.ts'
import type { Signals } from './acts.ts'
import { nothing } from './nothing.ts'
import { ADDS } from './topic.ts'
import { countsThings, range } from './tokens.ts'
import type { Scan } from './scan.ts'
import type { Span } from './spans.ts'

const WORDS_MAX = 4
const QUESTION_WORDS_MAX = 8
/** So much of a question is said back. */
const NOUN_CHARACTERS_MAX = 30
/** Who speaks of themselves tells, and wishes for nothing that could be searched. */
const TELLERS = new Set('i we my our me us im ive ill you your he she they let'.split(' '))
const TALK = new Set<Span['item']['type']>(['glue', 'polarity', 'act', 'target', 'bound'])

/** The words of a question that name nothing, to be said back; null where there are none. */
export function saidBack({ tokens }: Scan, cover: readonly Span[], taken: ReadonlySet<number>): Asked | null {
  const telling = tellingPlaces(tokens, cover).filter((at) => !taken.has(at))
  const last = telling.at(-1)
  const words = tokens.filter(({ kind }) => kind !== 'symbol')
  if (last === undefined || words.length > QUESTION_WORDS_MAX) return null
  const phrase = (start: number) =>
    tokens
      .slice(start, last + 1)
      .filter(({ kind }) => kind !== 'symbol')
      .map(({ raw }) => raw)
      .join(' ')
  const isPointed = (start: number) => range(start, last).some((at) => taken.has(at))
  const noun =
    [0, ...telling]
      .filter((start) => !isPointed(start))
      .map(phrase)
      .find(({ length }) => length <= NOUN_CHARACTERS_MAX) ?? phrase(last)
  const text = telling.map((at) => tokens[at]?.raw ?? '').join(' ')
  return { attribute: null, text, noun: asNoun(noun, words.map(({ raw }) => raw).join(' ')) }
}

/** "is there one without a numpad" */
export const IS_THERE =
  /\b(?:is there|are there|have you got|do you have|got) (?:one|ones|some|something|anything|any)\b/

/** "does a 3080 fit" is asked of a 3080, "which one do people like" of which one people like. */
function asNoun(noun: string, all: string): string {
  if (!/^which\b/i.test(noun)) return noun.replace(OPENS_QUESTION, '')
  return (all.length <= NOUN_CHARACTERS_MAX ? all : noun).replace(/^(which(?: one)?) (?:do|does|would|will) /i, '$1 ')
}

const OPENS_QUESTION = /^(?:(?:and|so|ok|but|do|does|is|are|can|will|would|has|have|did) )+/i

function tellingPlaces(tokens: Scan['tokens'], cover: readonly Span[]): number[] {
  const spoken = new Set(cover.flatMap(({ item, from, to }) => (TALK.has(item.type) ? range(from, to) : [])))
  return tokens.flatMap(({ kind, text }, at) =>
    kind === 'symbol' || spoken.has(at) || STOP_WORDS.has(text) ? [] : [at],
  )
}

/** Words of a short reply as a search word, or as what is not known of what is shown; null where it is only talk. */
export function readLeftOver(
  { scan, cover, isQuestion }: Signals,
  state: DialogueState,
  vocabulary: Vocabulary,
): Understanding | null {
  const { listed, focusId } = state
  const { tokens } = scan
  const isOwned = cover.some(({ item }) => item.type === 'polarity' && item.polarity === 'own')
  if (listed.length === 0 || isOwned) return null
  const telling = tellingPlaces(tokens, cover)
  const [from] = telling
  const to = telling.at(-1)
  if (from === undefined || to === undefined) return null
  const words = tokens.filter(({ kind }) => kind !== 'symbol')
  if (isQuestion) {
    // "do you enjoy your job" is about no product.
    const askedAbout = saidBack(scan, cover, new Set())
    if (askedAbout === null || words.some(({ base }) => base === 'you' || base === 'your')) return null
    const isOfAll =
      IS_THERE.test(words.map(({ text }) => text).join(' ')) ||
      words.some(({ text }) => text === 'which' || text === 'any' || text === 'most' || /\S{3}est$/.test(text))
    const ids = isOfAll && listed.length > 1 ? listed.map(({ id }) => id) : [focusId ?? listed[0]?.id ?? '']
    return {
      ...nothing(ids.length > 1 ? 'compare' : 'details', 0.5),
      referencedIds: ids,
      askedAbout,
    }
  }
  if (telling.length > WORDS_MAX || words.some(({ text }) => TELLERS.has(text))) return null
  const phrase = tokens
    .slice(from, to + 1)
    .map(({ raw }) => raw)
    .join(' ')
  const size = countsThings(tokens, to + 1) ? null : sizeCalled(phrase, listed, vocabulary)
  if (size !== null) return { ...nothing('refine', 0.7), stated: { attributes: [size] }, topic: { kind: 'continue' } }
  const isNamed = (word: string) =>
    (vocabulary.words[word] ?? 0) > 0 || listed.some(({ title }) => title.toLowerCase().split(/\s+/).includes(word))
  const isKnown = telling.every((at) => [tokens[at]?.text ?? '', tokens[at]?.base ?? ''].some(isNamed))
  // "cooler too", said of memory: more of what is shown, or another thing.
  const isAddition = ADDS.test(scan.source)
  const beside = { isOpen: true, isAddition, topic: { kind: 'new' as const } }
  if (isKnown && isAddition) return { ...nothing('search', 0.5), stated: { terms: [phrase] }, ...beside }
  return isKnown
    ? { ...nothing('refine', 0.5), stated: { terms: [phrase] }, topic: { kind: 'continue' } }
    : { ...nothing('unknown', 0.4), notUnderstood: [phrase] }
}

/** "M" or "medium" by itself: a size that things of the kinds shown come in; null for none. */
function sizeCalled(
  said: string,
  listed: DialogueState['listed'],
  { attributes }: Vocabulary,
): AttributeConstraint | null {
  const kinds = new Set(listed.map(({ category }) => category))
  for (const entry of attributes.filter((one) => isSize(one) && one.categories.some((kind) => kinds.has(kind)))) {
    const value = entry.values.find((own) => sizeNames(own).some((name) => name.toLowerCase() === said.toLowerCase()))
    if (value !== undefined) return { name: entry.name, op: 'eq', value: toSizeValue(entry, value) }
  }
  return null
}
