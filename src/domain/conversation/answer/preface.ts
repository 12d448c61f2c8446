/** What is said before the results: how the message was read, and what in it cannot be. */
import { plain, type Said } from '../../wording/said.ts'
import { inSeries } from '../../wording/said.ts'
import type { Understanding } from '../types.ts'
import { describeTerms } from './describe.ts'
import { languageLine } from './languages.ts'

const CORRECTIONS_MAX = 3

/** Sentences on misspellings that were put right and wishes that contradict each other; often none. */
export function preface({ corrections, contradictions, talk, notUnderstood, untold }: Understanding): Said[] {
  return [
    ...(talk === null ? [] : aside(talk)),
    ...(corrections.length === 0 ? [] : [plain(describeCorrections(corrections))]),
    ...contradictions.map(({ text }) => plain(sentence(text))),
    ...(notUnderstood.length === 0 ? [] : [plain(`I found no ${quoted(notUnderstood)} here, so I went by the rest.`)]),
    ...(untold.length === 0
      ? []
      : [plain(`Of ${quoted(untold)} the listings here say nothing, so I went by the rest.`)]),
  ]
}

function quoted(words: readonly string[]): string {
  const told = words.slice(0, CORRECTIONS_MAX).map((word) => `“${describeTerms({ terms: [word] })}”`)
  return inSeries(told, 'or')
}

function describeCorrections(corrections: Understanding['corrections']): string {
  const read = corrections.slice(0, CORRECTIONS_MAX).map(({ from, to }) => `“${from}” as ${to}`)
  return `I read ${inSeries(read)}.`
}

/** Orders to the copilot and other languages change nothing about the shopping, and that is said. */
function aside(talk: string): Said[] {
  if (talk === 'injection') return [plain('I only help with shopping here, and prices are what the catalogue says.')]
  if (talk.startsWith('language:')) return [plain(languageLine(talk))]
  return []
}

function sentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
