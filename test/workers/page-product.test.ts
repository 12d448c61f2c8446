/** The product of the shop's page around the widget: found by what the page states, and then what the talk is about. */
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { learnVocabulary } from '../../src/adapters/catalog/catalog-state.ts'
import { upsertProducts, withdrawProducts } from '../../src/adapters/products/product-write.ts'
import type { Product } from '../../src/shared/product.ts'
import { money, record } from '../support/record.ts'
import { call, Visitor } from '../support/visitor.ts'

const kettle = {
  title: 'Brindle Swift Kettle',
  category: 'kettles',
  categoryPath: ['Kitchen', 'Kettles'],
  price: money(3_900),
}

beforeAll(async () => {
  const now = Date.now()
  const products = [
    record('kettle-1', { ...kettle, url: 'https://tea.example/kettles/swift' }),
    record('kettle-2', {
      ...kettle,
      title: 'Brindle Slow Kettle',
      price: money(2_900),
      codes: { sku: 'BR/SLOW-2', gtin: '4006381333931', mpn: 'S2' },
    }),
    record('kettle-4', {
      ...kettle,
      title: 'Brindle Kettle S2',
      codes: { sku: 'kettle four', gtin: '00012345600012' },
    }),
    record('kettle-3', { ...kettle, title: 'Brindle Gone Kettle', url: 'https://tea.example/kettles/gone' }),
  ]
  await upsertProducts(env.DB, products, now)
  await withdrawProducts(env.DB, ['kettle-3'], now)
  await learnVocabulary(env.DB, now)
})

async function lookUp(...page: object[]) {
  const { status, body } = await call<{ product: Product | null }>('POST', '/api/v1/products/lookup', {
    json: { page },
  })
  return status === 200 ? (body.product?.id ?? null) : status
}

describe('POST /api/v1/products/lookup', () => {
  it.each([
    ['its number', { sku: 'kettle-1' }, 'kettle-1'],
    ['its address', { url: 'https://tea.example/kettles/swift' }, 'kettle-1'],
    [
      'its address with what a campaign added',
      { url: 'https://tea.example/kettles/swift/?utm_source=a#top' },
      'kettle-1',
    ],
    ['the number of its shop', { sku: 'BR/SLOW-2' }, 'kettle-2'],
    ['the number of goods', { gtin: '4006381333931' }, 'kettle-2'],
    ['the number of goods with other zeros in front', { gtin: '12345600012' }, 'kettle-4'],
    ['the number of its maker, which others use too', { sku: 'S2' }, null],
    ['a part of a number', { sku: 'SLOW-2' }, null],
    ['words of a query', { sku: '" OR title : "kettle' }, null],
    ['nothing known', { sku: 'teapot', url: 'https://tea.example/' }, null],
    ['something withdrawn', { url: 'https://tea.example/kettles/gone' }, null],
    ['no address', { url: "javascript:alert('x')" }, null],
    ['an id that is too long', { sku: 'x'.repeat(301) }, 400],
  ])('finds a product by %s', async (_, ids, found) => {
    expect(await lookUp(ids)).toBe(found)
  })

  it('takes several names of one product for one, and several products for none', async () => {
    expect(await lookUp({ sku: 'kettle-1' }, { url: 'https://tea.example/kettles/swift' })).toBe('kettle-1')
    expect(await lookUp({ sku: 'kettle-1' }, { sku: 'kettle-2' })).toBeNull()
    expect(await lookUp()).toBeNull()
  })
})

describe('a message from the page of a product', () => {
  it('means that product, until the talk turns to others', async () => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()
    const page = { productId: 'kettle-1' }

    const first = await visitor.say(sessionId, 'is it worth it?', { page })
    expect(first.body.products.map(({ id }) => id)).toEqual(['kettle-1'])

    await visitor.say(sessionId, 'kettles under $30', { page })
    const third = await visitor.say(sessionId, 'is it worth it?', { page })
    expect(third.body.products.map(({ id }) => id)).toEqual(['kettle-2'])
  })

  it('changes nothing where the page’s product is unknown or withdrawn', async () => {
    const visitor = await Visitor.create()

    for (const productId of ['nobody', 'kettle-3']) {
      const { status, body } = await visitor.say(await visitor.start(), 'is it worth it?', { page: { productId } })
      expect(status).toBe(200)
      expect(body.products).toEqual([])
    }
  })
})
