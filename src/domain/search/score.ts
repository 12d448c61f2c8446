/**
 * The second stage of text ranking: the full-text index proposes, this decides. Each field is scored by its own length
 * (BM25+), so long feature lists cannot drown a title, and the sum is multiplied by the share of the query's words.
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

const K1 = 1.2
const B = 0.5
const DELTA = 0.5
/** A title names the thing in few words; what it only mentions, and prose, may be about anything. */
const BOOSTS: Record<SearchField, number> = {
  title: 4,
  context: 0.6,
  brand: 1,
  category: 3,
  compounds: 1,
  details: 1,
  description: 0.5,
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

/** Text relevance of each product, 0 and up, comparable within one query. */
export function scoreTexts(texts: readonly SearchText[], context: ScoringContext): number[] {
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
): number {
  const fields = SEARCH_FIELDS.map((field) => toField(text[field], statistics.fieldLengths[field], BOOSTS[field]))
  let sum = 0
  let matched = 0
  for (const [i, forms] of needles.entries()) {
    const best = Math.max(...forms.map((form) => form.weight * scoreNeedle(form.text, fields)))
    sum += best * (weights[i] ?? 0)
    if (best > 0) matched += 1
  }
  const share = (sum * matched) / needles.length
  return head === undefined || head === null || isCalled(text, head, query) ? share : share * UNCALLED_SHARE
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
  /** K1 times the length normalisation. */
  saturation: number
  boost: number
}

function toField(words: string, meanLength: number, boost: number): Field {
  const length = countWords(words)
  return { padded: ` ${words} `, saturation: K1 * (1 - B + (B * length) / Math.max(meanLength, 1)), boost }
}

function scoreNeedle(needle: string, fields: readonly Field[]): number {
  let sum = 0
  for (const { padded, saturation, boost } of fields) {
    const count = occurrences(padded, needle)
    if (count > 0) sum += boost * (DELTA + (count * (K1 + 1)) / (count + saturation))
  }
  return sum
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
