/** Saying so where more may fit than one answer looks at: of a kind, of what words find, or of everything. */
import type { QueryResult } from '../../search/types.ts'
import { plain, type Said } from '../../wording/said.ts'
import type { Turn } from './turn.ts'

type Part = Pick<QueryResult, 'isPart'>

/** What a kind is called, and where those of it are that are told of: see `placeOf`. */
export interface ToldKind {
  noun: string
  here: string
}

/** "computers" as "computers that I looked at". */
export function thoseLookedAt(request: string, { isPart = false }: Part): string {
  return isPart ? `${request} ${placeOf({ isPart })}` : request
}

/** "computers here", "computers that I looked at". */
export function thoseHere(request: string, part: Part): string {
  return `${request} ${placeOf(part)}`
}

/** Where what is told of is: "here", or only among what was looked at. */
export function placeOf({ isPart = false }: Part): string {
  return isPart ? 'that I looked at' : 'here'
}

/** Of a search whose candidates are told of as a whole: whether there are others. */
export function sampleOf({ total, candidates, isPart = false }: QueryResult): Part {
  return { isPart: isPart || total > candidates.length }
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
