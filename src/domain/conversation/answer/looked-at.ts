/** Saying so where a kind has more than one answer looks at: what was not looked at may fit too. */
import type { QueryResult } from '../../search/types.ts'
import { plain, type Said } from '../../wording/said.ts'
import type { Turn } from './turn.ts'

/** "computers" as "computers that I looked at". */
export function thoseLookedAt(request: string, { isPart = false }: Pick<QueryResult, 'isPart'>): string {
  return isPart ? `${request} that I looked at` : request
}

/** The search of a turn that has more than was looked at. */
export function partOf({ fetched }: Turn): Pick<QueryResult, 'isPart'> {
  return { isPart: fetched.results.some(({ isPart }) => isPart === true) }
}

/** What leads to those that were not looked at; nothing where all were. */
export function moreToLookAt(turn: Turn, noun: string): Said[] {
  if (partOf(turn).isPart !== true) return []
  return [
    plain(
      `There are more ${noun} than I look at for one answer: a maker, a price or a narrower kind leads to the others.`,
    ),
  ]
}
