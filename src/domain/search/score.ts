/**
 * The second stage of text ranking: the full-text index proposes, this decides. A word's occurrences are weighed by the
 * field they stand in and by that field's length, summed, and only then saturated (BM25F): a word that stands in every
 * field of a product says little more than one that stands in its title. The sum is multiplied by the share of the
 * query's words. The figures were chosen by cross-validation over four catalogues (docs/decisions/0020).
 */
import { SEARCH_FIELDS, type SearchField, type SearchText } from './search-text.ts'
import type { TextQuery } from './query.ts'

/** What ranking knows of the whole catalogue. */
export interface SearchStatistics {
  documents: number
  /** Mean number of words of each field. */
  fieldLengths: Record<SearchField, number>
  /** The largest popularity of a product; 0 when none is known. */
  maxPopularity: number
}

export const EMPTY_STATISTICS: SearchStatistics = {
  documents: 0,
  fieldLengths: { title: 10, context: 3, brand: 1, category: 3, compounds: 10, details: 60, description: 30 },
  maxPopularity: 0,
}

const K1 = 2
const B = 0.7
const DELTA = 0.5
/** A title names the thing in few words; what it only mentions counts half; prose may be about anything. */
const BOOSTS: Record<SearchField, number> = {
  title: 4,
  context: 2,
  brand: 1,
  category: 3,
  compounds: 1,
  details: 0.5,
  description: 0.25,
}

interface Needle {
  text: string
  weight: number
}

export interface ScoringContext {
  query: TextQuery
  statistics: SearchStatistics
  /** How many products hold a word. */
  frequencies: ReadonlyMap<string, number>
  /** The stem that names the thing; null where none is known. */
  head?: string | null
}

export interface TextScore {
  /** 0 and up, comparable within one query. */
  score: number
  /** The share of the query's words that the product has in some form, 0 to 1. */
  share: number
}

/** Text relevance of each product. */
export function scoreTexts(texts: readonly SearchText[], context: ScoringContext): TextScore[] {
  const { query } = context
  const needles = query.stems.map((word, i): Needle[] => [
    { text: word, weight: 1 },
    ...query.alternatives
      .filter(({ from, to }) => from <= i && i < to)
      .map((a) => ({ text: a.phrase, weight: a.weight })),
  ])
  const weights = needles.map((forms) => inverseFrequency(forms, context))
  return texts.map((text) => scoreText(text, needles, weights, context))
}

/** Scores from 0 to 1, the best of them 1; all 0 when nothing matches. */
export function scaleScores(scores: readonly number[]): number[] {
  const best = Math.max(0, ...scores)
  return scores.map((score) => (best > 0 ? score / best : 0))
}

function scoreText(
  text: SearchText,
  needles: readonly Needle[][],
  weights: readonly number[],
  { statistics, head, query }: ScoringContext,
): TextScore {
  const fields = SEARCH_FIELDS.map((field) => toField(text[field], statistics.fieldLengths[field], BOOSTS[field]))
  let sum = 0
  let matched = 0
  for (const [i, forms] of needles.entries()) {
    const best = Math.max(...forms.map((form) => form.weight * scoreNeedle(form.text, fields)))
    sum += best * (weights[i] ?? 0)
    if (best > 0) matched += 1
  }
  const share = matched / Math.max(1, needles.length)
  const isThing = head === undefined || head === null || isCalled(text, head, query)
  return { score: sum * share * (isThing ? 1 : UNCALLED_SHARE), share }
}

/** What is not called what was asked for counts this share of its score. */
const UNCALLED_SHARE = 0.6

/** Whether a title or category calls a product by a stem, in any of its forms. */
function isCalled(
  { title, category, compounds }: SearchText,
  head: string,
  { stems, alternatives }: TextQuery,
): boolean {
  const at = stems.indexOf(head)
  const forms = [head, ...alternatives.filter(({ from, to }) => from <= at && at < to).map(({ phrase }) => phrase)]
  const words = ` ${title} ${category} ${compounds} `
  return forms.some((form) => words.includes(` ${form} `))
}

interface Field {
  /** The words between single spaces, with one at either end. */
  padded: string
  /** What one occurrence counts. */
  weight: number
}

function toField(words: string, meanLength: number, boost: number): Field {
  const length = countWords(words)
  return { padded: ` ${words} `, weight: boost / (1 - B + (B * length) / Math.max(meanLength, 1)) }
}

function scoreNeedle(needle: string, fields: readonly Field[]): number {
  let sum = 0
  for (const { padded, weight } of fields) sum += weight * occurrences(padded, needle)
  return sum === 0 ? 0 : DELTA + (sum * (K1 + 1)) / (sum + K1)
}

/** How telling a word is, from its most common form. */
function inverseFrequency(forms: readonly Needle[], { statistics, frequencies }: ScoringContext): number {
  const counts = forms.map(({ text }) => Math.min(...text.split(' ').map((word) => frequencies.get(word) ?? 0)))
  const count = Math.max(...counts)
  return Math.log(1 + (Math.max(statistics.documents, count) - count + 0.5) / (count + 0.5))
}

function occurrences(padded: string, needle: string): number {
  const wanted = ` ${needle} `
  let count = 0
  for (let at = padded.indexOf(wanted); at >= 0; at = padded.indexOf(wanted, at + wanted.length - 1)) count += 1
  return count
}

function countWords(words: string): number {
  if (words === '') return 0
  let count = 1
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count += 1
  return count
}
