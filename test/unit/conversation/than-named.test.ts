/** Wishes that are measured by a product which was never shown mean what they would after it was. */
import { describe, expect, it } from 'vitest'
import type { Product } from '../../../src/shared/product.ts'
import { SHOPS } from '../../support/three-shops.ts'

const [shop] = SHOPS
const named = (category: string): Product => {
  const found = shop.catalog.records.filter(
    (one) => one.category === category && one.price !== null && one.rating !== null,
  )
  const inOrder = found.toSorted((a, b) => (a.price?.amountMinor ?? 0) - (b.price?.amountMinor ?? 0))
  const middle = inOrder[Math.floor(inOrder.length / 2)]
  if (middle === undefined) throw new Error('invariant: the demo shop has some of these')
  return middle
}
/** Brand, series and model, as people name it. */
const nameOf = ({ title }: Product) => title.split(' ').slice(0, 3).join(' ')

describe('a product that was never shown', () => {
  it.each(['kettles', 'headphones', 'tents'])('is what %s are cheaper than', (category) => {
    const than = named(category)
    const { constraints, products, sentences } = shop.say(`${category} cheaper than the ${nameOf(than)}`)

    expect(sentences.join(' ')).not.toContain('I found no')
    expect(constraints).toMatchObject({ category, priceMax: (than.price?.amountMinor ?? 0) - 1 })
    expect(constraints.brands).toBeUndefined()
    expect(constraints.terms).toBeUndefined()
    expect(products.length).toBeGreaterThan(0)
    for (const { price } of products) expect(price?.amountMinor).toBeLessThan(than.price?.amountMinor ?? 0)
  })

  it('is found without its kind, by what its maker makes', () => {
    const than = named('headphones')
    const { constraints } = shop.say(`anything cheaper than ${nameOf(than)}?`)

    expect(constraints).toMatchObject({ category: 'headphones', priceMax: (than.price?.amountMinor ?? 0) - 1 })
  })

  it('measures what is rated better, too', () => {
    const than = named('kettles')
    const { products } = shop.say(`a better rated kettle than the ${nameOf(than)}`)

    expect(products.length).toBeGreaterThan(0)
    for (const { rating } of products) expect(rating?.value).toBeGreaterThan(than.rating?.value ?? 5)
  })

  it('changes nothing where the catalogue has none of that name', () => {
    const { constraints } = shop.say('kettles cheaper than the Vexorian Prime 700')

    expect(constraints.category).toBe('kettles')
    expect(constraints.priceMax).toBeUndefined()
  })

  it.each(['laptops lighter than 2 kg', 'kettles cheaper than $50', 'something cheaper than that'])(
    'is not meant by %j',
    (text) => {
      expect(shop.read(text).than).toBeNull()
    },
  )
})
