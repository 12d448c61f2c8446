/**
 * Which constraints a search may filter by and which can only lift. Hard means certain: a wish about an attribute filters
 * where most products of the kind state that attribute; elsewhere its words are searched for, and what is shown is judged
 * by what it states. Pure.
 */
import type { AttributeConstraint, Constraints } from '../../shared/constraints.ts'
import { toWords } from './analyse.ts'
import { isMeasurable } from './figures.ts'
import { allNamesOf } from './synonyms.ts'
import type { AttributeEntry, Vocabulary } from '../catalog/vocabulary.ts'

/** Share of a kind's products that must state an attribute before a wish about it filters. */
const STATED_SHARE = 0.5
/** True/false facts are stated where they are true; this share tells that the shop states them at all. */
const FLAG_SHARE = 0.1

export interface Enforced {
  /** What every result satisfies. `terms` are the words to search for, those of soft wishes included. */
  hard: Constraints
  /** The wishes that only lift. */
  soft: AttributeConstraint[]
}

/** Parts constraints by what this catalogue can tell. */
export function enforce(constraints: Constraints, vocabulary: Vocabulary): Enforced {
  const { attributes = [], colors = [], brands = [], terms = [], ...others } = constraints
  const soft: AttributeConstraint[] = []
  const words: string[] = [...terms]
  const hard: Constraints = { ...others }
  const leftOut = (others.excludeTerms ?? []).flatMap(allNamesOf)
  const hardWishes = attributes.filter((wish) => {
    // Where nothing states a colour the titles name it.
    if (wish.op === 'not' && wish.name === 'color' && !isStated(wish, constraints.category, vocabulary)) {
      leftOut.push(String(wish.value))
    }
    const isHard = wish.op === 'not' || isStated(wish, constraints.category, vocabulary)
    if (!isHard) {
      soft.push(wish)
      words.push(...wordsOf(wish, vocabulary))
    }
    return isHard
  })
  if (hardWishes.length > 0) hard.attributes = hardWishes
  if (leftOut.length > 0) hard.excludeTerms = leftOut
  if (colors.length > 0) {
    if (isStated({ name: 'color', op: 'eq', value: '' }, constraints.category, vocabulary)) hard.colors = colors
    else words.push(...colors)
  }
  const isKnown = (brand: string) =>
    vocabulary.brands.some(({ name }) => name.toLowerCase() === brand.toLowerCase()) ||
    toWords(brand).every((word) => (vocabulary.words[word] ?? 0) > 0)
  const known = brands.filter(isKnown)
  if (known.length > 0) hard.brands = known
  words.push(...brands.filter((brand) => !known.includes(brand)))
  const distinct = [...new Set(words)]
  if (distinct.length > 0) hard.terms = distinct
  return { hard, soft }
}

function isStated({ name, op }: AttributeConstraint, category: string | undefined, vocabulary: Vocabulary): boolean {
  const entry = vocabulary.attributes.find((attribute) => attribute.name === name)
  if (entry === undefined) return false
  return shareOf(entry, category, vocabulary) >= (op === 'has' && entry.type === 'boolean' ? FLAG_SHARE : STATED_SHARE)
}

/** The share of a category's products (of all, without one) that state an attribute. */
export function shareOf(
  entry: AttributeEntry,
  category: string | undefined,
  { productCount, categories }: Vocabulary,
): number {
  if (category === undefined) return entry.count / Math.max(1, productCount)
  const all = categories.find(({ slug }) => slug === category)?.count ?? 0
  const stated = entry.categoryCounts[category]
  // A category above others: its own products are counted under theirs.
  if (stated === undefined) return entry.categories.includes(category) ? 1 : entry.count / Math.max(1, productCount)
  return stated / Math.max(1, all)
}

/** How products that state a wish in prose would say it: "27 inch", "stainless steel", "wireless charging". */
function wordsOf(wish: AttributeConstraint, { attributes }: Vocabulary): string[] {
  // "at least 1 TB" is no word: what titles tell is held to it.
  if (isMeasurable(wish)) return []
  const { name, op, value, unit } = wish
  if (op === 'has') return [attributes.find((entry) => entry.name === name)?.label ?? name]
  if (Array.isArray(value)) return value.map(String)
  if (typeof value === 'number') return [`${value}${unit ?? ''}`]
  return value === undefined || typeof value === 'boolean' ? [] : [value]
}
