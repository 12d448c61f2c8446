/** Two things in one message: a limit that stands at one of them holds for the other where it was said of both. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindsOf } from '../../support/clauses.ts'
import { runs } from '../../support/requests.ts'
import { SHOPS } from '../../support/three-shops.ts'

const [demo] = SHOPS
const KINDS = ['laptops', 'tablets', 'kettles', 'tents', 'monitors', 'backpacks']
const kinds = kindsOf(demo.catalog).filter(({ slug }) => KINDS.includes(slug))
const two = fc.shuffledSubarray(kinds, { minLength: 2, maxLength: 2 })

/** What each of the things may be, by its category. */
function partsOf(text: string) {
  const { stated, alsoStated } = demo.read(text)
  return new Map([stated, ...alsoStated].map((part) => [part.category, part]))
}

describe('two things in one message', () => {
  it('share a limit of price: said of each, of either, or once at the end', () => {
    const forms = [
      (one: string, other: string, limit: string) => `${one} and ${other} ${limit} each`,
      (one: string, other: string, limit: string) => `${one} or ${other} ${limit}`,
    ]
    const sides = fc.constantFrom(['under', 'priceMax'] as const, ['over', 'priceMin'] as const)
    const amount = fc.integer({ min: 3, max: 90 }).map((ten) => ten * 10)
    fc.assert(
      fc.property(two, fc.constantFrom(...forms), sides, amount, ([one, other], form, [word, key], dollars) => {
        if (one === undefined || other === undefined) return
        const text = form(one.name, other.name, `${word} $${dollars}`)
        const parts = partsOf(text)
        const limits = [one, other].map(({ slug }) => {
          const { priceMin, priceMax } = parts.get(slug) ?? {}
          return { priceMin, priceMax }
        })
        const both = { priceMin: undefined, priceMax: undefined, [key]: dollars * 100 }
        expect({ text, limits }).toEqual({ text, limits: [both, both] })
      }),
      runs(60),
    )
  })

  it('keep limits of price of their own', () => {
    const parts = partsOf('a laptop under $900 and a kettle under $60')
    expect([parts.get('laptops')?.priceMax, parts.get('kettles')?.priceMax]).toEqual([90_000, 6_000])
  })

  it('share a measure as alternatives, and where each is to have it', () => {
    const light = [{ name: 'weight', op: 'lte', value: 1_500 }]
    for (const text of ['a laptop or a tablet, at most 1.5 kg', 'a laptop and a tablet, at most 1.5 kg each']) {
      const parts = partsOf(text)
      expect({ text, of: parts.get('laptops')?.attributes }).toMatchObject({ text, of: light })
      expect({ text, of: parts.get('tablets')?.attributes }).toMatchObject({ text, of: light })
    }
  })

  it('share no measure that only one of them was given', () => {
    const parts = partsOf('a laptop with at least 16 GB of memory and a tablet')
    expect(parts.get('laptops')?.attributes).toMatchObject([{ name: 'ram', op: 'gte', value: 16 }])
    expect(parts.get('tablets')?.attributes).toBeUndefined()
  })

  it('keep their own measure where the other has one too', () => {
    const parts = partsOf('a laptop up to 2 kg or a tablet up to 500 g')
    expect(parts.get('laptops')?.attributes).toMatchObject([{ name: 'weight', value: 2_000 }])
    expect(parts.get('tablets')?.attributes).toMatchObject([{ name: 'weight', value: 500 }])
  })
})
