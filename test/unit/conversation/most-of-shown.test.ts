/** "The lightest of these": the one of the list that has least or most of it, and of nothing but the list. */
import { describe, expect, it } from 'vitest'
import type { Product } from '../../../src/shared/product.ts'
import { SHOPS } from '../../support/three-shops.ts'

const [demo] = SHOPS

const attribute = (name: string) => (product: Product) => {
  const value = product.attributes.find((own) => own.name === name)?.value
  return typeof value === 'number' ? value : null
}
const WAYS: readonly [words: string, kinds: string, read: (product: Product) => number | null, isMost: boolean][] = [
  ['cheapest', 'tents', ({ price }) => price?.amountMinor ?? null, false],
  ['most expensive', 'kettles', ({ price }) => price?.amountMinor ?? null, true],
  ['lightest', 'laptops', attribute('weight'), false],
  ['heaviest', 'backpacks', attribute('weight'), true],
  ['quietest', 'vacuum cleaners', attribute('noiseLevel'), false],
]

describe.each(WAYS)('the %s of what is shown', (words, kinds, read, isMost) => {
  const list = demo.say(kinds)
  const stated = list.products.flatMap((product) => read(product) ?? [])
  const best = isMost ? Math.max(...stated) : Math.min(...stated)

  it.each([`the ${words} of these`, `the ${words} among those`, `${words} of them?`])(
    'is one of the list, and none of it has more of that: "%s"',
    (text) => {
      const answer = demo.say(text, list.state)
      const [first] = answer.products
      expect(list.products.map(({ id }) => id)).toContain(first?.id)
      expect(first && read(first)).toBe(best)
    },
  )

  it('is of the list of its own kind where another kind is named', () => {
    const { products, constraints } = demo.say(`the ${words} of the desk lamps`, list.state)
    expect(constraints.category).toBe('desk-lamps')
    for (const { category } of products) expect(category).toBe('desk-lamps')
  })
})
