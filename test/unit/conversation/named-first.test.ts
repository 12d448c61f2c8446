/** Products that a first message names: compared, weighed and told of as if they had been shown. */
import { describe, expect, it } from 'vitest'
import type { Product } from '../../../src/shared/product.ts'
import { EMPTY_STATE } from '../../../src/domain/conversation/types.ts'
import { SHOPS } from '../../support/three-shops.ts'

const [shop] = SHOPS
const [one, other] = shop.catalog.records.filter(
  ({ category, price, rating }) => category === 'kettles' && price !== null && rating !== null,
)
if (one === undefined || other === undefined) throw new Error('invariant: the demo shop has kettles')
/** Brand, series and model, as people name it. */
const nameOf = ({ title }: Product) => title.split(' ').slice(0, 3).join(' ')
const ids = (text: string) => shop.say(text).products.map(({ id }) => id)

describe('products that were never shown', () => {
  it.each([
    `Compare the ${nameOf(one)} and the ${nameOf(other)}`,
    `compare ${nameOf(one).toLowerCase()} with ${nameOf(other).toLowerCase()}`,
    `${nameOf(one)} vs ${nameOf(other)}`,
    `Compare ${one.title} and ${other.title}`,
  ])('are compared: %s', (text) => {
    const { intent, comparison, products } = shop.say(text)

    expect(intent).toBe('compare')
    expect(products.map(({ id }) => id)).toEqual([one.id, other.id])
    expect(comparison?.products).toHaveLength(2)
  })

  it.each([
    [`is the ${nameOf(one)} worth it?`, 'worth_it'],
    [`is the ${one.title} worth buying?`, 'worth_it'],
    [`tell me about the ${nameOf(one)}`, 'details'],
  ])('are what is asked about: %s', (text, intent) => {
    expect(shop.say(text).intent).toBe(intent)
    expect(ids(text)).toEqual([one.id])
  })

  it.each([
    `does the ${nameOf(one)} have a filter`,
    `how heavy is the ${nameOf(one)}?`,
    `how much does the ${nameOf(one).toLowerCase()} weigh`,
    `what is the capacity of the ${nameOf(one)}`,
    `can i use the ${nameOf(one)} on gas`,
  ])('are asked about, not searched for: %s', (text) => {
    const { intent, products, sentences } = shop.say(text)

    expect(intent).toBe('details')
    expect(products.map(({ id }) => id)).toEqual([one.id])
    expect(sentences.join(' ')).not.toMatch(/\bcosts?\b/)
  })

  it.each([`do you have the ${nameOf(one)}`, `any ${one.brand ?? ''} kettles?`, 'is there a quiet kettle'])(
    'are searched for where they are asked for: %s',
    (text) => {
      expect(shop.say(text).intent).toBe('search')
    },
  )

  it('are weighed against their kind, also after a talk about another one', () => {
    const said = (text: string, state = EMPTY_STATE) => shop.say(text, state)
    const answers = [
      said(`is the ${nameOf(one)} worth it?`),
      said(`is the ${nameOf(one)} worth it?`, said('laptops').state),
    ]

    for (const { products, sentences } of answers) {
      expect(products.map(({ id }) => id)).toEqual([one.id])
      expect(sentences.join(' ')).toMatch(/of the other \d+ kettles/)
    }
  })

  it('are told alone where the shop has nothing of the other name', () => {
    const { products, sentences } = shop.say(`Compare the ${nameOf(one)} and the ${one.brand ?? ''} Vexorian 9000`)

    expect(products.map(({ id }) => id)).toEqual([one.id])
    expect(sentences.join(' ')).toContain('Vexorian 9000')
  })

  it.each(['compare 4K and 8K televisions', 'is a 4K monitor worth it?', `are ${one.brand ?? ''} kettles worth it?`])(
    'are not meant by a kind: %s',
    (text) => {
      expect(shop.read(text)).toMatchObject({ intent: 'search', lookups: [] })
    },
  )
})
