/** Makers in the place of others: "msi instead", "from another maker", "from the same one". */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { headOf } from '../head.ts'
import { constraintsOf, focusedOf, topicOf } from '../topics.ts'
import type { DialogueState, Replaced } from '../types.ts'
import type { Frame } from './frame.ts'
import { generalWords } from './general-words.ts'
import type { Scan } from './scan.ts'
import type { Span } from './spans.ts'
import { toBase } from './word-forms.ts'

/** "msi instead", "and what about amd": the makers and bare names that were asked for before another one is named. */
export function swappedNames(
  { terms, wants, part }: Frame,
  { source }: Scan,
  state: DialogueState,
  vocabulary: Vocabulary,
): Replaced[] {
  const said = new Set([...terms.terms, ...(wants.constraints.brands ?? [])].map((name) => name.toLowerCase()))
  const { terms: words = [], brands = [] } = constraintsOf(state)
  const isSource = OF_MAKER.test(source)
  if (said.size !== 1 || part.kind?.isSure === true) return []
  if (!isSource && (part.kind !== null || ![...said].every(isName) || !SWAPS.test(source))) return []
  const { head } = headOf(constraintsOf(state), vocabulary)
  const makers = new Set(vocabulary.brands.map(({ name }) => name.toLowerCase()))
  // The "hp" of "hp ink cartridge" gives way to "canon".
  const names = words
    .flatMap((term) => (isName(term) ? term : term.split(' ').filter((word) => makers.has(word.toLowerCase()))))
    .filter((term) => term !== head && !said.has(term.toLowerCase()))
  return [...(brands.length > 0 ? (['brands'] as const) : []), ...names.map((term) => ({ term }))]
}

const SWAPS = /\b(?:instead|then|rather)\b|^\W*(?:(?:and|ok|so) )*(?:what|how) about\b/i

/** "anything from apple": who makes it, in the place of the maker before, whatever else the word names. */
const OF_MAKER =
  /^\W*(?:(?:and|ok|so|then|do you have|got|have you got) )*(?:any|anything|something|one|ones) (?:from|by)\b/i

/** Beside its brands a name that is no word of English. */
export function namesAnother({ brands, terms = [] }: Constraints): boolean {
  const known = new Set(brands?.map((brand) => brand.toLowerCase()))
  return brands !== undefined && terms.some((term) => !known.has(term.toLowerCase()) && isName(term))
}

function isName(term: string): boolean {
  return /^\p{L}+$/u.test(term) && !generalWords().has(toBase(term.toLowerCase()))
}

/** "from another maker". */
export function isOtherBrand({ item }: Span): boolean {
  return item.type === 'glue' && item.glue === 'otherBrand'
}

/** "from another maker": not the brands that were asked for, else not those that are shown. */
export function otherBrands({ tokens }: Scan, cover: readonly Span[], state: DialogueState): string[] {
  const said = cover.find(isOtherBrand)
  if (said === undefined) return []
  // "not that brand"
  const own = focusedOf(state)?.brand
  if (own && tokens.slice(said.from, said.to).some(({ text }) => text === 'that' || text === 'this')) return [own]
  const asked = topicOf(state)?.constraints.brands ?? []
  if (asked.length > 0) return asked
  const makers = [...new Set(state.listed.flatMap(({ brand }) => brand ?? []))]
  return makers.length > 0 ? makers : firstWords(state)
}

/** Makers that only titles tell: the word that all of what is shown begins with, where it was asked for. */
function firstWords(state: DialogueState): string[] {
  const words = [...new Set(state.listed.map(({ title }) => title.split(' ')[0] ?? ''))]
  const asked = (constraintsOf(state).terms ?? []).join(' ').toLowerCase().split(' ')
  return words.filter((word) => words.length === 1 && asked.includes(word.toLowerCase()))
}

/** "from the same maker": that of the one that the talk is about. */
export function sameBrand(cover: readonly Span[], state: DialogueState): string | null {
  if (!cover.some(({ item }) => item.type === 'glue' && item.glue === 'sameBrand')) return null
  return focusedOf(state)?.brand ?? null
}
