/** Requests made of a catalogue's own words: a kind, and clauses that each state one thing of it. */
import type { AttributeEntry } from '../../src/domain/catalog/vocabulary.ts'
import type { MemoryCatalog } from './memory-catalog.ts'

export interface Clause {
  /** What it is about; a request says one thing of each. */
  field: string
  text: string
  /** Ways to take it back. */
  lifts: readonly string[]
}

export interface Kind {
  slug: string
  /** As a shopper calls it. */
  name: string
  clauses: readonly Clause[]
}

const PRODUCTS_MIN = 2

/** The kinds of a catalogue with what can be said of each. */
export function kindsOf(catalog: MemoryCatalog): Kind[] {
  const { records, vocabulary } = catalog
  return vocabulary.categories.flatMap(({ slug, label }) => {
    const own = records.filter(({ category }) => category === slug)
    if (own.length < PRODUCTS_MIN) return []
    const prices = own.flatMap(({ price }) => price?.amountMinor ?? []).sort((a, b) => a - b)
    const middle = Math.ceil((prices[prices.length >> 1] ?? 0) / 100)
    const brands = [...new Set(own.flatMap(({ brand }) => brand ?? []))]
    const clauses = [
      ...(prices.length < PRODUCTS_MIN ? [] : priceClauses(middle)),
      { field: 'rating', text: 'rated 4 or better', lifts: lifted('rating') },
      ...(brands.length < PRODUCTS_MIN ? [] : brandClauses(brands[0] ?? '')),
      ...vocabulary.attributes
        // "Seat height, at most" is a limit itself.
        .filter(({ categories, label: called }) => categories.includes(slug) && !called.includes(','))
        .flatMap((entry) =>
          attributeClauses(
            entry,
            own.map(({ attributes }) => attributes.find(({ name }) => name === entry.name)?.value),
          ),
        ),
    ]
    return [{ slug, name: label.toLowerCase(), clauses }]
  })
}

/** What lifts a constraint that is called `name`. */
function lifted(name: string): string[] {
  return [
    `any ${name} is fine`,
    `forget the ${name}`,
    `the ${name} doesn't matter`,
    `I don't care about the ${name}`,
    `drop the ${name}`,
    `never mind the ${name}`,
  ]
}

function priceClauses(amount: number): Clause[] {
  const lifts = lifted('price')
  return [`under $${amount}`, `for $${amount} or more`, `between $${amount >> 1} and $${amount * 2}`].map((text) => ({
    field: 'price',
    text,
    lifts,
  }))
}

function brandClauses(brand: string): Clause[] {
  const lifts = [...lifted('brand'), `${brand} is fine again`]
  return [
    { field: 'brand', text: `by ${brand}`, lifts: lifted('brand') },
    { field: 'brand', text: `not ${brand}`, lifts },
  ]
}

function attributeClauses(entry: AttributeEntry, values: readonly unknown[]): Clause[] {
  const { name, label, unit, type } = entry
  const called = label.toLowerCase()
  const lifts = lifted(called)
  const clause = (text: string): Clause => ({ field: name, text, lifts })
  if (type === 'boolean') return [clause(`with ${called}`), clause(`without ${called}`)]
  if (name === 'color') {
    const color = values.find((value) => typeof value === 'string')
    return typeof color === 'string' ? [clause(`in ${color}`), clause(`not ${color}`)] : []
  }
  const numbers = values.filter((value) => typeof value === 'number').sort((a, b) => a - b)
  const number = numbers[numbers.length >> 1]
  if (type !== 'number' || number === undefined || unit === null) return []
  return [clause(`${called} of at least ${number} ${unit}`), clause(`${called} at most ${number} ${unit}`)]
}
