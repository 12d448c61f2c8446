/** What is talked about stays what it was, whatever is said of it next: over a small shop whose kinds words alone tell. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { playIn } from '../../support/play.ts'
import { money, record } from '../../support/record.ts'

const ROWS: readonly (readonly [path: string, title: string, description: string])[] = [
  ['Shoes/Loafers & Slip-Ons', 'Ardmoor Suede Loafers', 'Stitched by hand.'],
  ['Shoes/Loafers & Slip-Ons', 'Pennick Tassel Loafers', 'A wooden heel.'],
  ['Shoes/Loafers & Slip-Ons', 'Corriveau Driving Loafers', 'Rubber studs under the sole.'],
  ['Shoes/Sneakers', 'Strido Mesh Sneakers', 'Memory foam, as soft as loafers.'],
  ['Bath/Shampoos', 'Ferndew Nettle Shampoo', 'For oily hair.'],
  ['Bath/Shampoos', 'Sulla Oat Shampoo', 'For dry hair.'],
  ['Bath/Men', 'Ferndew Beard Oil for Men', 'Goes with any shampoo.'],
  ['Beds', 'Holloway Slatted Bed Frame, Queen', 'Pine.'],
  ['Beds', 'Holloway Slatted Bed Frame, King', 'Pine.'],
]
const shop = memoryCatalog(
  ROWS.map(([path, title, description], i) => {
    const categoryPath = path.split('/')
    const category = (categoryPath.at(-1) ?? '').toLowerCase().replaceAll(/[^a-z]+/g, '-')
    return record(`one-${i}`, {
      title,
      description,
      categoryPath,
      category,
      brand: null,
      price: money(1_000 + i * 100),
    })
  }),
)
const answer = (...messages: string[]) => playIn(shop, ...messages).answer

describe('a thing that one word names', () => {
  it('is what is shown, whatever it is wished to have', () => {
    const wishes = ['memory foam', 'rubber studs', 'a wooden heel', 'oily hair', 'dry hair', 'beards', 'pockets']
    fc.assert(
      fc.property(
        fc.constantFrom('loafers', 'shampoo'),
        fc.constantFrom('with', 'for'),
        fc.constantFrom(...wishes),
        (thing, word, wish) => {
          for (const { title } of answer(thing, `${word} ${wish}`).products) {
            expect(title.toLowerCase()).toContain(thing)
          }
        },
      ),
    )
  })

  it('is not left for whom it is for', () => {
    const { products, constraints } = answer('shampoo', 'for men')
    expect(constraints.terms).toEqual(['shampoo', 'men'])
    expect(products.length).toBeGreaterThan(0)
    for (const { title } of products) expect(title).toContain('Shampoo')
  })
})

describe('what a thing is one of', () => {
  it.each([
    ['queen bed frame', 'make it king', 'king'],
    ['king bed frame', 'queen please', 'queen'],
  ])('takes the place of what it was: "%s", "%s"', (first, then, size) => {
    const { constraints, products } = answer(first, then)
    expect(constraints.terms).toEqual(['bed frame', size])
    expect(products[0]?.title.toLowerCase()).toContain(size)
  })
})
