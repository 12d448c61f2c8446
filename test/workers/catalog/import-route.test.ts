import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { readVocabulary } from '../../../src/adapters/catalog/catalog-state.ts'
import { findProduct } from '../../../src/adapters/products/product-store.ts'
import type { ImportReport } from '../../../src/catalog/import/import-catalog.ts'
import { adminCatalogRoutes } from '../../../src/routes/admin-catalog.ts'
import { IMPORT_MAX_BYTES } from '../../../src/shared/limits.ts'
import { routeApp } from '../../support/route-app.ts'

const app = routeApp(adminCatalogRoutes)

async function post(body: BodyInit, query: string, contentType: string = 'text/plain'): Promise<Response> {
  return app.request(`/import${query}`, { method: 'POST', body, headers: { 'Content-Type': contentType } }, env)
}

async function report(response: Response): Promise<ImportReport> {
  expect(response.status).toBe(200)
  return response.json()
}

describe('POST /import', () => {
  let id = ''
  beforeEach(() => {
    id = crypto.randomUUID()
  })

  it('stores good rows, names bad ones by line, and changes nothing the second time', async () => {
    const csv = `id,name,price,"Weight (kg)"\n${id},"Tent, green",99.50,2\n,,5,1\n${id}-2,Lamp,dear,1\n`

    const first = await report(await post(csv, '?format=csv'))
    const second = await report(await post(csv, '', 'text/csv; charset=utf-8'))

    expect(first).toEqual({
      accepted: 1,
      updated: 0,
      unchanged: 0,
      rejectedTotal: 2,
      rejected: [
        { line: 3, reason: 'the product has no name: a column `title` or `name` is needed' },
        { line: 4, reason: 'the price cannot be read' },
      ],
    })
    expect(second).toMatchObject({ accepted: 0, updated: 0, unchanged: 1 })
    const found = await findProduct(env.DB, id, Date.now())
    expect(found?.product).toMatchObject({
      title: 'Tent, green',
      source: 'import',
      price: { amountMinor: 9_950, currency: 'USD' },
      attributes: [{ name: 'weight', value: 2_000, unit: 'g' }],
    })
  })

  it('updates a product that comes again with another price, and the copilot learns its words', async () => {
    const row = { id, name: 'Quoxel lamp', brand: 'Quoxel', price: 10 }
    await post(JSON.stringify([row]), '?format=json')

    const again = await report(await post(`${JSON.stringify({ ...row, price: 8 })}\n`, '?format=ndjson'))

    expect(again).toMatchObject({ accepted: 0, updated: 1 })
    const { brands } = await readVocabulary(env.DB, Date.now() + 60_000)
    expect(brands.map(({ name }) => name)).toContain('Quoxel')
  })

  it('keeps the source that the query states, and takes no other than import and demo', async () => {
    await post(JSON.stringify([{ id, name: 'Lamp' }]), '?format=json&source=demo')

    expect((await findProduct(env.DB, id, Date.now()))?.product.source).toBe('demo')
    expect((await post('[]', '?format=json&source=amazon')).status).toBe(400)
  })

  it.each([
    ['an unknown format', 'x', '?format=xml', 400],
    ['no format at all', 'x', '', 415],
  ])('refuses %s', async (_, body, query, status) => {
    expect((await post(body, query)).status).toBe(status)
  })

  it('refuses a file over the limit, also when its length is not said', async () => {
    const line = new TextEncoder().encode(`${' '.repeat(1_048_575)}\n`)
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(line)
        sent += line.byteLength
        if (sent > IMPORT_MAX_BYTES) controller.close()
      },
    })

    expect((await post(body, '?format=ndjson')).status).toBe(413)
  })
})
