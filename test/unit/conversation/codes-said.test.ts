/** Products that a shopper names by a code. */
import { describe, expect, it } from 'vitest'
import { completeTurn } from '../../../src/domain/conversation/complete.ts'
import { prepareTurn } from '../../../src/domain/conversation/copilot.ts'
import { EMPTY_STATE, type Answer } from '../../../src/domain/conversation/types.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { money, record, variant } from '../../support/record.ts'

const shelf = [
  record('FK-310', { title: 'Hose clamp', codes: { sku: 'HC.22-41', gtin: '4012345678901', mpn: 'QR-7731B' } }),
  record('FK-311', { title: 'Hose seal 22 41', codes: { sku: '30-12' }, price: money(300) }),
  record('B0QQRRSS77', { title: 'Hose reel', asin: 'B0QQRRSS77', url: 'https://shop.example/garden/hose-reel' }),
  record('FK-313', {
    title: 'Hose kit',
    variants: [variant('v1', { Size: 'S' }, { codes: { sku: 'KIT 9/S' } })],
  }),
  record('FK-314', { title: 'Pump Ravello PX880T, 600 W', codes: { sku: '3012' } }),
]
const shop = memoryCatalog(shelf)

function ask(text: string): Answer {
  const prepared = prepareTurn({ text }, EMPTY_STATE, shop.vocabulary, { now: 1, limit: 5 })
  return completeTurn(prepared, shop.fetch(prepared.plan), { vocabulary: shop.vocabulary, now: 1, associateTag: null })
}

const idsOf = ({ products }: Answer) => products.map(({ id }) => id)

describe('a code as the message', () => {
  it.each([
    ['an id', 'FK-311', 'FK-311'],
    ['an SKU whose numbers could be money', 'HC.22-41', 'FK-310'],
    ['an SKU that could be a range, before one that only reads like it', '30-12', 'FK-311'],
    ['an SKU of a variant', 'kit 9/s', 'FK-313'],
    ['a GTIN', '4012345678901', 'FK-310'],
    ['a GTIN in groups', '4 012345 678901', 'FK-310'],
    ['a part number without its hyphen', 'qr7731b', 'FK-310'],
    ['a part number in talk', 'do you have the QR-7731B?', 'FK-310'],
    ['a model number that only the title holds', 'PX880T', 'FK-314'],
    ['an ASIN', 'b0qqrrss77', 'B0QQRRSS77'],
    ['a link with the ASIN', 'https://www.amazon.de/dp/B0QQRRSS77?tag=x', 'B0QQRRSS77'],
    ['a link of the shop', 'https://shop.example/garden/hose-reel/', 'B0QQRRSS77'],
  ])('finds its product: %s', (_, text, id) => {
    expect(idsOf(ask(text))).toEqual([id])
    expect(ask(text).constraints).toEqual({})
  })

  it.each([
    ['is the QR-7731B waterproof?', 'details', ['FK-310']],
    ['compare the px880t with the QR7731B', 'compare', ['FK-310', 'FK-314']],
    ['save HC.22-41', 'save', ['FK-310']],
    ['is the FK-311 worth the money?', 'worth_it', ['FK-311']],
  ])('is what a question is about: %s', (text, intent, ids) => {
    const answer = ask(text)

    expect(answer.intent).toBe(intent)
    expect([...idsOf(answer), ...(answer.comparison?.products ?? []).map(({ id }) => id)].sort()).toEqual(
      expect.arrayContaining(ids),
    )
    expect(answer.sentences.join('')).not.toMatch(/zqvx/i)
  })

  it('leaves a message that says more than a code a search', () => {
    expect(ask('hose for the PX880T under $20').constraints).toMatchObject({ priceMax: 2_000 })
  })

  it.each(['under 3012', '20-30 dollars', '16 GB', '1.5 L', '27-inch', 'two or 3 of them'])(
    'takes no amount for a code: %s',
    (text) => {
      expect(ask(text).products.length === 1 && ask(text).constraints.priceMax === undefined).toBe(false)
    },
  )
})
