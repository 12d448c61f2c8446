import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { expireVocabulary } from '../../../src/adapters/catalog/catalog-state.ts'
import type { ImportReport } from '../../../src/shared/import-report.ts'
import type { Product } from '../../../src/shared/product.ts'
import { emptyCatalog } from '../../support/empty-catalog.ts'
import { call, Visitor } from '../../support/visitor.ts'

const HEADERS = { Authorization: 'Bearer dev-admin', 'Content-Type': 'text/csv' }
const bring = (body: string) =>
  call<ImportReport>('POST', '/api/v1/admin/catalog/import?currency=EUR', { headers: HEADERS, body })
const listed = async (query: string) => {
  const { body } = await call<{ products: Product[] }>('GET', `/api/v1/products?${query}`)
  return body.products.map(({ id }) => id)
}

beforeEach(async () => {
  await emptyCatalog(env.DB)
  expireVocabulary()
  await bring(
    'id,name,category,price\n' +
      'oven-1,Stone oven,Ovens,Preis auf Anfrage\noven-2,Clay oven,Ovens,800\noven-3,Brick oven,Ovens,1200\noven-4,Iron oven,Ovens,\n',
  )
})

describe('a product whose price is said in words, or not at all', () => {
  it('is on the shelf without one, and the owner is told of how many', async () => {
    const { body } = await bring('id,name,category,price\noven-5,Gas oven,Ovens,sur devis\n')

    expect(body).toMatchObject({ accepted: 1, rejectedTotal: 0 })
    expect(body.warnings).toContainEqual(expect.objectContaining({ code: 'no_price', count: 1, lines: [2] }))
    expect((await call<Product>('GET', '/api/v1/products/oven-5')).body.price).toBeNull()
    expect((await listed('q=oven')).toSorted()).toEqual(['oven-1', 'oven-2', 'oven-3', 'oven-4', 'oven-5'])
  })

  it.each([
    ['maxPrice=1000', ['oven-2']],
    ['minPrice=1', ['oven-2', 'oven-3']],
    ['maxPrice=99999999', ['oven-2', 'oven-3']],
  ])('passes no limit: %s', async (query, ids) => {
    expect((await listed(query)).toSorted()).toEqual(ids)
    expect((await listed(`q=oven&${query}`)).toSorted()).toEqual(ids)
  })

  it('is neither the cheapest nor the dearest', async () => {
    expect((await listed('sort=price_asc')).slice(0, 2)).toEqual(['oven-2', 'oven-3'])
    expect((await listed('sort=price_desc')).slice(0, 2)).toEqual(['oven-3', 'oven-2'])
  })

  it('is shown in a talk, and not where a limit is named', async () => {
    const visitor = await Visitor.create()
    const ids = async (message: string) =>
      (await visitor.say(await visitor.start(), message)).body.products.map(({ id }) => id)

    expect(await ids('show me ovens')).toContain('oven-1')
    expect(await ids('ovens under 1000 euros')).toEqual(['oven-2'])
  })

  it('has the price no more that a price list takes from it', async () => {
    const { body } = await bring('id,price\noven-2,auf Anfrage\noven-3,\n')

    expect(body.updated).toBe(1)
    expect((await call<Product>('GET', '/api/v1/products/oven-2')).body).toMatchObject({
      title: 'Clay oven',
      price: null,
    })
    expect((await call<Product>('GET', '/api/v1/products/oven-3')).body.price?.amountMinor).toBe(120_000)
  })
})
