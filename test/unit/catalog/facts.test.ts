/** Facts add up: however a catalogue is cut into parts, they tell the same of the whole. */
import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import {
  addFacts,
  countProduct,
  type Facts,
  factsToText,
  noFacts,
  textToFacts,
  type ToldProduct,
} from '../../../src/domain/catalog/facts.ts'
import { stepOf } from '../../../src/domain/catalog/spread.ts'
import { toFieldLengths, toldVocabulary } from '../../../src/domain/catalog/told-vocabulary.ts'
import { attribute } from '../../support/record.ts'

const stated = fc.oneof(
  fc.integer({ min: 1, max: 64 }).map((value) => attribute('ram', value, 'GB')),
  fc.constantFrom('black', 'red', 'No, thanks').map((value) => attribute('color', value)),
  fc.boolean().map((value) => attribute('wireless', value)),
)
const product: fc.Arbitrary<ToldProduct> = fc.record({
  source: fc.constantFrom('demo', 'import', 'amazon'),
  title: fc.constantFrom('Rusk DDR4', 'Oak desk', 'The constructor', '__proto__ lamp'),
  brand: fc.constantFrom(null, 'Rusk', 'RUSK', 'constructor'),
  category: fc.constantFrom('memory', 'desks', '__proto__'),
  categoryPath: fc.constantFrom('["Parts","Memory","Rusk"]', '["Desks"]'),
  currency: fc.constantFrom(null, 'USD', 'EUR'),
  attributes: fc.array(stated, { maxLength: 4 }),
  choices: fc.array(stated, { maxLength: 4 }),
  price: fc.constantFrom(null, 0, 1_999, 250_000),
  popularity: fc.constantFrom(null, 0, 3, 12_000),
  lengths: fc.constantFrom<Record<string, number>>({}, { title: 3, details: 10 }),
})

function factsOf(products: readonly ToldProduct[]): Facts {
  const facts = noFacts()
  for (const one of products) countProduct(facts, one)
  return facts
}

const together = (parts: readonly Facts[]) =>
  parts.reduce((sum, part) => {
    addFacts(sum, part)
    return sum
  }, noFacts())

/** A kind that is large enough to be told of, above whatever the products are of. */
const PARTS = { slug: 'parts', label: 'Parts', count: 1_000 }

describe('facts', () => {
  it('of the parts are those of the whole, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(product, { maxLength: 5 }), { maxLength: 5 }), (parts) => {
        const whole = toldVocabulary(factsOf(parts.flat()), [PARTS])

        expect(toldVocabulary(together(parts.map(factsOf)), [PARTS])).toEqual(whole)
        expect(toldVocabulary(together(parts.toReversed().map(factsOf)), [PARTS])).toEqual(whole)
      }),
    )
  })

  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(product, { maxLength: 8 }), (products) => {
        const facts = factsOf(products)

        expect(textToFacts(factsToText(facts, 1_000_000))).toEqual(facts)
      }),
    )
  })

  it('that are too long for a row lose what is rarest', () => {
    const facts = noFacts()
    for (let n = 0; n < 12_000; n++) facts.words.set(`word${n}`, n)

    const text = factsToText(facts, 100_000)

    expect(new TextEncoder().encode(text).byteLength).toBeLessThanOrEqual(100_000)
    const { words } = textToFacts(text)
    expect(words.size).toBeGreaterThan(2_000)
    expect(words.get('word11999')).toBe(11_999)
    expect(words.has('word0')).toBe(false)
  })

  it('tell the most common form, the range and who says so', () => {
    const laptop = (ram: number, brand: string) => ({
      ...factless,
      brand,
      category: 'laptops',
      attributes: [attribute('ram', ram, 'GB')],
      choices: [attribute('ram', ram * 2, 'GB')],
    })
    const facts = factsOf([laptop(8, 'Nori'), laptop(16, 'nori'), laptop(4, 'Nori')])

    expect(toldVocabulary(facts, [])).toMatchObject({
      productCount: 3,
      brands: [{ name: 'Nori', count: 3, categories: ['laptops'] }],
      attributes: [{ name: 'ram', unit: 'GB', type: 'number', range: { min: 4, max: 32 }, count: 6 }],
    })
  })

  it('take the last label of a path for the maker where most titles begin with it', () => {
    const shelved = (title: string) => ({ ...factless, title, categoryPath: '["Parts","Rusk"]' })

    const made = toldVocabulary(factsOf(['Rusk A', 'Rusk B', 'Other'].map(shelved)), [])
    const mixed = toldVocabulary(factsOf(['Rusk A', 'Oak B', 'Other'].map(shelved)), [])

    expect(made.brands).toEqual([{ name: 'Rusk', count: 3, categories: ['parts'] }])
    expect(mixed.brands).toEqual([])
  })

  it('tell of a large kind what is in it, how dear that is and how much people care', () => {
    const facts = factsOf([
      { ...factless, category: 'memory', categoryPath: '["Parts","Memory"]', price: 3, popularity: 1 },
      { ...factless, category: 'cases', categoryPath: '["Parts","Cases"]', price: 3 },
      { ...factless, category: 'desks', categoryPath: '["Desks"]', price: 3 },
    ])

    const { spreads } = toldVocabulary(facts, [PARTS, { slug: 'memory', label: 'Memory', count: 1 }])

    expect(spreads).toEqual({
      parts: {
        parts: ['cases', 'memory'],
        prices: [[stepOf(3), 2]],
        popularity: [
          [stepOf(null), 1],
          [stepOf(1), 1],
        ],
      },
    })
  })

  it('give the mean length of a text, of products that have one', () => {
    const facts = factsOf([
      { ...factless, lengths: { title: 4 } },
      { ...factless, lengths: { title: 8 } },
      { ...factless, lengths: {} },
    ])

    expect(toFieldLengths(facts, ['title'])).toEqual({ title: 6 })
    expect(toFieldLengths(noFacts(), ['title'])).toEqual({ title: 1 })
  })
})

const factless: ToldProduct = {
  source: 'import',
  title: 'A thing',
  brand: null,
  category: 'parts',
  categoryPath: '["Parts"]',
  currency: null,
  attributes: [],
  choices: [],
  price: null,
  popularity: null,
  lengths: {},
}
