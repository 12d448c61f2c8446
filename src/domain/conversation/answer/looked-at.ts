/** Saying so where more may fit than one answer looks at: of a kind, of what words find, or of everything. */
import type { QueryResult } from '../../search/types.ts'
import { plain, type Said } from '../../wording/said.ts'
import type { Turn } from './turn.ts'

type Part = Pick<QueryResult, 'isPart'>

/** "computers" as "computers that I looked at". */
export function thoseLookedAt(request: string, { isPart = false }: Part): string {
  return isPart ? `${request} that I looked at` : request
}

/** "computers here", "computers that I looked at". */
export function thoseHere(request: string, part: Part): string {
  return part.isPart === true ? thoseLookedAt(request, part) : `${request} here`
}

/** "Closest", "Of those that I looked at closest". */
export function closestOf(part: Part): string {
  return part.isPart === true ? `Of ${thoseLookedAt('those', part)} closest` : 'Closest'
}

/** Whether the search that is answered found more than was looked at. */
export function partOf({ fetched: { results } }: Turn): Part {
  return results[0] ?? {}
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
