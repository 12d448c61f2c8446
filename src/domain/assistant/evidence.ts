/** What bears out a slot of a model's frame: a span of the message, a word of the shop, a product that was shown. */
import type { AttributeEntry, Vocabulary } from '../catalog/vocabulary.ts'
import { mergeNumbers } from '../conversation/read/numbers.ts'
import { tokenise } from '../conversation/read/tokens.ts'
import { toBase } from '../conversation/read/word-forms.ts'
import { convert, unitOf } from '../conversation/lexicon/units.ts'

/** Numbers nearer than this share of one another are the same: conversions round. */
const NEAR = 0.01

export interface Evidence {
  /** Whether the message says this number, in this unit or one that converts to it. */
  saysNumber(value: number, unit?: string | null): boolean
  /** Whether the message says these words, in any of their forms. */
  saysWords(text: string): boolean
  kind(slug: string | null): string | null
  /** Whether the message names this kind in whole. */
  saysKind(slug: string): boolean
  /** As the shop writes it; null for a brand that it does not have or the message does not name. */
  brand(name: string): string | null
  attribute(name: string): AttributeEntry | null
  /** As the shop writes it. */
  valueOf(entry: AttributeEntry, value: string): string | null
}

export function evidenceOf(message: string, vocabulary: Vocabulary): Evidence {
  const tokens = mergeNumbers(tokenise(message))
  const numbers = tokens.flatMap(({ value }, at) =>
    value === null ? [] : [{ value, unit: tokens[at + 1]?.base ?? '' }],
  )
  const bases = ` ${tokens.map(({ base, text }) => base || toBase(text)).join(' ')} `
  const saysWords = (text: string) => {
    const words = tokenise(text).map(({ base, text: word }) => base || toBase(word))
    return words.length > 0 && bases.includes(` ${words.join(' ')} `)
  }
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
  return {
    saysWords,
    saysNumber: (value, unit = null) => {
      const wanted = unit === null ? null : unitOf(unit)
      return numbers.some((said) => {
        const from = unitOf(said.unit)
        const there = wanted === null || from === null ? null : convert(said.value, from, wanted)
        return isNear(said.value, value) || (there !== null && isNear(there, value))
      })
    },
    kind: (slug) => vocabulary.categories.find((category) => category.slug === slug)?.slug ?? null,
    saysKind: (slug) => saysWords(slug.replaceAll('-', ' ')),
    brand: (name) => {
      const known = vocabulary.brands.find((brand) => same(brand.name, name))?.name ?? null
      return known !== null && saysWords(known) ? known : null
    },
    attribute: (name) => vocabulary.attributes.find((entry) => same(entry.name, name)) ?? null,
    valueOf: (entry, value) => entry.values.find((known) => same(known, value)) ?? null,
  }
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b))
}
