/** What the words of a message tell of somebody's life, and which of the shop's kinds helps with it. */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { KindMention } from './kinds.ts'
import type { Scan } from './scan.ts'
import { cueOf, isPerson, kindOfStory } from './stories.ts'
import { range } from './tokens.ts'

/** Who tells something, and of whom it is told. */
const TELLERS = new Set('i im ive id my mine me we our us he she they his her their'.split(' '))

/** From here on what is told tells more than a word that may name the thing. */
const BELIEF_SURE = 0.8

export interface Told {
  slug: string
  isSure: boolean
  /** Where the words stand that tell of it. */
  places: readonly number[]
}

/** The kind that the words of some places tell of; null where they tell of none that the shop has. */
export function storyOf(
  { tokens, spans }: Pick<Scan, 'spans' | 'tokens'>,
  places: readonly number[],
  { categories }: Vocabulary,
): Told | null {
  const wordAt = (at: number) => tokens[at]?.text ?? ''
  // "i want a phone holder" asks for a thing.
  const openers = spans.filter(({ item, cost }) => item.type === 'glue' && item.glue === 'opener' && cost === 0)
  const isAsking = (at: number) => openers.some((span) => span.from <= at && at < span.to)
  // "a pen for my dad" says who gets it.
  const isReceiver = (at: number) => wordAt(at - 1) === 'for' && isPerson(wordAt(at + 1))
  if (!places.some((at) => TELLERS.has(wordAt(at)) && !isAsking(at) && !isReceiver(at))) return null
  const phrases = spans.flatMap(({ item, cost }) => (item.type === 'situation' && cost === 0 ? [item.slugs] : []))
  const story = kindOfStory(places.map(wordAt), phrases)
  if (story === null || !categories.some(({ slug }) => slug === story.slug)) return null
  const told = places.filter((at) => story.cues.has(cueOf(wordAt(at)) ?? ''))
  return { slug: story.slug, isSure: story.belief >= BELIEF_SURE, places: told }
}

/** "our printer eats ink": what a message begins to tell of and asks nothing for; who complains wants another of the same. */
export function isComplainedOf({ from, to, slug }: KindMention, seen: Scan, vocabulary: Vocabulary): boolean {
  const { tokens, spans } = seen
  const isAsked = spans.some(({ item, cost }) => item.type === 'glue' && item.glue === 'opener' && cost === 0)
  const isSubject = range(0, from).every((at) => OF_SOMEBODY.has(tokens[at]?.text ?? ''))
  const isTold = from > 0 && isSubject && !isAsked && tokens[to]?.kind === 'word'
  if (!isTold || tokens.some(({ raw }) => raw === '?')) return false
  // "my laptop is so slow" tells of another need.
  const isOfOther = ({ item, from: start, to: end }: Scan['spans'][number]) =>
    item.type === 'situation' && start <= from && to <= end && item.slugs[0] !== slug
  const rest = range(0, tokens.length).filter((at) => at < from || at >= to)
  const other = storyOf(seen, rest, vocabulary)
  return !spans.some(isOfOther) && (other === null || other.slug === slug)
}

const OF_SOMEBODY = new Set('my our his her their old current'.split(' '))

/** "nine hours in front of a screen, my back hurts": where something happens, while the rest tells of another need. */
export function isPlaceOfStory({ from, to, slug }: KindMention, seen: Scan, vocabulary: Vocabulary): boolean {
  const { tokens } = seen
  const lead = tokens.slice(Math.max(0, from - LEAD_WORDS), from).findLast(({ text }) => !DETERMINERS.has(text))
  if (!PLACING.has(lead?.text ?? '')) return false
  const rest = range(0, tokens.length).filter((at) => at < from || at >= to)
  const story = storyOf(seen, rest, vocabulary)
  return story?.isSure === true && story.slug !== slug
}

const LEAD_WORDS = 4
const DETERMINERS = new Set('a an the my our his her their old new'.split(' '))
const PLACING = new Set('of at on under behind from into near by hear see'.split(' '))

/** Where the clause starts that a word stands in, if it tells what somebody does ("my brother is tagging along"); -1 otherwise. */
export function toldFrom({ tokens }: Pick<Scan, 'tokens'>, at: number): number {
  const start = tokens.slice(0, at).findLastIndex(({ ends, base }) => ends === true || CLAUSE_OPENERS.has(base)) + 1
  const words = tokens.slice(start, at + 1).filter(({ kind }) => kind === 'word')
  return SOMEBODY.has(words[0]?.text ?? '') && !words.some(({ base }) => WISHING.has(base)) ? start : -1
}

const CLAUSE_OPENERS = new Set([',', 'and', 'but', 'because', 'since', 'so', 'as'])
const SOMEBODY = new Set([...TELLERS, ...'hes shes theyre were'.split(' ')])
const WISHING = new Set('want need like love prefer with for after must should'.split(' '))
