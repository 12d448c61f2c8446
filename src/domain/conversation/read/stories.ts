/**
 * Which kind of product helps with what somebody tells of their life: naive Bayes over the stems of words, learned from
 * told situations (lexicon/stories). docs/decisions/0035 says how well it does and on what.
 */
import { stemmer } from 'stemmer'
import { STOP_WORDS } from '../../search/stop-words.ts'
import { wordTables, type WordTables } from '../lexicon/tables.ts'

/** What none of the kinds helps with. */
const NO_KIND = 'none'

/** Added to every count, so that a word that a kind was never told with rules it out no more than others. */
const SMOOTHING = 0.5
/** How far a kind must be believed in to be taken, 0 to 1; chosen on the messages that the decision tells of. */
const BELIEF_MIN = 0.4
/** Fewer words than these tell no story. */
const CUES_MIN = 2

/** How much more a kind is believed in for a phrase that stands for its situation, and one of further kinds; logarithms. */
const PHRASE_FIRST = 3
const PHRASE_FURTHER = 1.5

/** Who it is told of, and on what occasion, says nothing of what would help. */
const PEOPLE_AND_OCCASIONS = new Set(
  `he she him her his hers they mother father mum mom mummy mommy dad daddy parents grandmother grandfather grandma grandpa gran nan granny wife husband
  girlfriend boyfriend partner fiancee son daughter brother sister uncle aunt cousin nephew niece law friend friends mate
  colleague boss neighbour neighbor man woman people person guy lady old birthday bday christmas xmas anniversary
  wedding present presents gift gifts surprise love loves loved`.split(/\s+/),
)

/** Whether a word says who something is told of, or the occasion of it. */
export function isPerson(word: string): boolean {
  return PEOPLE_AND_OCCASIONS.has(word)
}

/** What words tell a situation by: their stems, each once; null where a word only builds sentences, or names a person or an occasion. */
export function cueOf(word: string): string | null {
  const plain = word.toLowerCase().replaceAll(/['’]/g, '')
  return plain.length < 2 || !/^\p{L}+$/u.test(plain) || STOP_WORDS.has(plain) || PEOPLE_AND_OCCASIONS.has(plain)
    ? null
    : stemmer(plain)
}

/** Of each kind the cues of its stories and in how many of them they stand: "boil 9 tea 12". */
export function learnStories(stories: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(stories).map(([kind, text]) => {
      const counts = new Map<string, number>()
      for (const story of text.split('\n')) {
        const cues = new Set(story.split(/[^\p{L}\p{N}'’]+/u).flatMap((word) => cueOf(word) ?? []))
        for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1)
      }
      return [kind, [...counts].map(([cue, count]) => `${cue} ${count}`).join(' ')]
    }),
  )
}

interface Learned {
  tables: WordTables
  kinds: readonly string[]
  /** Of each kind, what a cue counts for that it was never told with; logarithms. */
  untold: readonly number[]
  /** By cue, how much more it counts for the kinds that were told with it, by the kind's place; logarithms. */
  told: ReadonlyMap<string, ReadonlyMap<number, number>>
}

let learned: Learned | null = null

function learnedStories(): Learned {
  const tables = wordTables()
  if (learned?.tables === tables) return learned
  const told = new Map<string, Map<number, number>>()
  const totals = Object.values(tables.stories).map((text, kind) => {
    const pairs = text.split(' ')
    let total = 0
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const [cue = '', count] = [pairs[at], Number(pairs[at + 1])]
      const row = told.get(cue) ?? new Map<number, number>()
      told.set(cue, row.set(kind, Math.log((count + SMOOTHING) / SMOOTHING)))
      total += count
    }
    return total
  })
  const untold = totals.map((total) => Math.log(SMOOTHING / (total + SMOOTHING * told.size)))
  learned = { tables, kinds: Object.keys(tables.stories), untold, told }
  return learned
}

/** What a story is about. */
export interface StoryKind {
  slug: string
  /** How far it is believed, 0 to 1. */
  belief: number
  /** The words that tell of it. */
  cues: ReadonlySet<string>
}

/**
 * The kind that helps with what some words tell; null where they tell too little, or of nothing that a kind helps with.
 * `phrases` has the kinds of each phrase in it that stands for a situation, the nearest first.
 */
export function kindOfStory(words: readonly string[], phrases: readonly (readonly string[])[]): StoryKind | null {
  const { kinds, untold, told } = learnedStories()
  const cues = [...new Set(words.flatMap((word) => cueOf(word) ?? []))].filter((cue) => told.has(cue))
  if (cues.length < CUES_MIN) return null
  const scores = untold.map((one) => one * cues.length)
  const raise = (kind: number, by: number) => {
    scores[kind] = (scores[kind] ?? 0) + by
  }
  for (const cue of cues) for (const [kind, by] of told.get(cue) ?? []) raise(kind, by)
  for (const slugs of phrases) {
    for (const [kind, slug] of kinds.entries()) {
      const place = slugs.indexOf(slug)
      if (place >= 0) raise(kind, place === 0 ? PHRASE_FIRST : PHRASE_FURTHER)
    }
  }
  const best = scores.indexOf(Math.max(...scores))
  const belief = 1 / scores.reduce((sum, score) => sum + Math.exp(score - (scores[best] ?? 0)), 0)
  const slug = kinds[best]
  if (slug === undefined || slug === NO_KIND || belief < BELIEF_MIN) return null
  return { slug, belief, cues: new Set(cues.filter((cue) => told.get(cue)?.has(best) === true)) }
}
