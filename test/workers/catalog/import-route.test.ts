import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { readVocabulary } from '../../../src/adapters/catalog/catalog-state.ts'
import { findProduct } from '../../../src/adapters/products/product-store.ts'
import { adminCatalogRoutes } from '../../../src/routes/admin-catalog.ts'
import { ImportReport } from '../../../src/shared/import-report.ts'
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
    const csv = `id,name,price,"Weight (kg)"\n${id},"Tent, green",99.50,2\n,,5,1\n${id}-2,Lamp,-5,1\n`

    const first = await report(await post(csv, '?format=csv&currency=USD'))
    const second = await report(await post(csv, '?currency=USD', 'text/csv; charset=utf-8'))

    expect(first).toMatchObject({
      accepted: 1,
      updated: 0,
      unchanged: 0,
      withdrawn: 0,
      rejectedTotal: 2,
      rejected: [
        { line: 3, reason: 'the product has no name: a column `title` or `name` is needed' },
        { line: 4, reason: 'the price cannot be read' },
      ],
      detected: { format: 'csv', platform: null, encoding: 'utf-8', delimiter: ',', currency: 'USD' },
      dryRun: false,
    })
    expect(ImportReport.parse(first)).toEqual(first)
    expect(second).toMatchObject({ accepted: 0, updated: 0, unchanged: 1 })
    const found = await findProduct(env.DB, id, Date.now())
    expect(found?.product).toMatchObject({
      title: 'Tent, green',
      source: 'import',
      price: { amountMinor: 9_950, currency: 'USD' },
      attributes: [{ name: 'weight', value: 2_000, unit: 'g' }],
    })
  })

  it('says on a dry run what would come in, and writes nothing', async () => {
    const csv = `sku,title,price,Cost per item,Colour\n${id},Lamp,9,4.5,red\n`

    const said = await report(await post(csv, '?dryRun=1&currency=EUR'))

    expect(said).toMatchObject({
      accepted: 1,
      dryRun: true,
      preview: [{ id, title: 'Lamp', price: { amountMinor: 900, currency: 'EUR' } }],
      columns: [
        { name: 'sku', use: 'sku' },
        { name: 'title', use: 'title' },
        { name: 'price', use: 'price' },
        { name: 'Cost per item', use: 'ignored', reason: 'what it costs you is never shown' },
        { name: 'Colour', use: 'attribute' },
      ],
    })
    expect(said.warnings).toContainEqual(expect.objectContaining({ code: 'no_image', count: 1 }))
    expect(await findProduct(env.DB, id, Date.now())).toBeNull()
  })

  it('asks for a currency that nothing tells, and remembers the answer', async () => {
    await env.DB.prepare('DELETE FROM product').run()
    const csv = `sku,title,price\n${id},Lamp,9\n`

    const refused = await post(csv, '')
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({ error: { code: 'currency_needed' } })
    await report(await post(csv, '?currency=chf'))
    await report(await post(csv.replaceAll(id, `${id}-2`), ''))

    expect((await findProduct(env.DB, `${id}-2`, Date.now()))?.product.price).toMatchObject({ currency: 'CHF' })
    expect((await post(csv, '?currency=XYZ')).status).toBe(400)
  })

  it('lets the owner say what a column is', async () => {
    const csv = `sku,title,price,Zolor,Internal note\n${id},Lamp,9,teal,rubbish\n`
    const columns = encodeURIComponent(JSON.stringify({ Zolor: 'attribute', title: 'title' }))

    await report(await post(csv, `?currency=EUR&columns=${columns}`))

    const found = await findProduct(env.DB, id, Date.now())
    expect(found?.product.attributes).toEqual([{ name: 'zolor', label: 'Zolor', value: 'teal', unit: null }])
    expect((await post(csv, `?columns=${encodeURIComponent('{"title":"nonsense"}')}`)).status).toBe(400)
    expect((await post(csv, '?columns=nonsense')).status).toBe(400)
  })

  it('changes price and stock of a known product by a price list, and keeps the rest', async () => {
    const sku = `PU-${id}`
    await report(
      await post(
        `sku,title,brand,category,description,price,stock\n${sku},Lamp,Harl,Zlamps,For desks,30,5\n`,
        '?currency=EUR',
      ),
    )

    const list = await report(await post(`sku,price,stock\n${sku},35,0\nnobody-${id},1,1\n`, '?currency=EUR'))

    expect(list).toMatchObject({ updated: 1, rejectedTotal: 1, rejected: [{ line: 3 }] })
    const kept = { brand: 'Harl', categoryPath: ['Zlamps'], description: 'For desks', availability: 'out_of_stock' }
    expect((await findProduct(env.DB, sku, Date.now()))?.product).toMatchObject({
      ...kept,
      price: { amountMinor: 3_500 },
    })
    await report(await post(`sku,title,price,stock\n${sku},Lamp,36,0\n`, '?currency=EUR'))
    expect((await findProduct(env.DB, sku, Date.now()))?.product).toMatchObject({
      ...kept,
      price: { amountMinor: 3_600 },
    })
  })

  it('withdraws what is now a draft, and rows that say so', async () => {
    const csv = (status: string) =>
      `Handle,Title,Vendor,Option1 Name,Variant Price,Image Src,Status\n${id},Cap,Ridge,,9,,${status}\n`
    await report(await post(csv('active'), '?currency=EUR'))

    const draft = await report(await post(csv('draft'), '?currency=EUR'))

    expect(draft).toMatchObject({ withdrawn: 1, skipped: [{ reason: 'draft', count: 1, lines: [2] }] })
    expect((await findProduct(env.DB, id, Date.now()))?.withdrawnAt).not.toBeNull()
    await report(await post(csv('active'), '?currency=EUR'))
    expect(await report(await post(`{"id":"${id}","delete":true}\n`, ''))).toMatchObject({ withdrawn: 1 })
  })

  it('refuses a sync that would take more than half away, until it is confirmed', async () => {
    await env.DB.prepare('DELETE FROM product').run()
    const row = (n: number) => `${id}-${n},Lamp ${n},9`
    const all = ['sku,title,price', row(1), row(2), row(3), row(4)].join('\n')
    const few = ['sku,title,price', row(1)].join('\n')
    await report(await post(all, '?currency=EUR&mode=sync'))

    expect((await post(few, '?mode=sync')).status).toBe(409)
    expect(await report(await post('sku,title,price\n"cut', '?mode=sync&confirm=1'))).toMatchObject({ withdrawn: 0 })
    expect(await report(await post(few, '?mode=sync&confirm=1'))).toMatchObject({ withdrawn: 3, unchanged: 1 })
  })

  it.each([
    ['a zip archive', new Uint8Array([80, 75, 3, 4, 20, 0, 6, 0]), 'spreadsheet'],
    ['an old spreadsheet', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'spreadsheet'],
    ['one word', new TextEncoder().encode('x'), 'holds no products'],
  ])('says what to do about %s', async (_, bytes, words) => {
    const said = await report(await post(bytes, '?format=csv'))

    expect(said).toMatchObject({
      accepted: 0,
      rejectedTotal: 1,
      rejected: [{ line: 1, reason: expect.stringContaining(words) }],
    })
  })

  it('updates a product that comes again with another price, and the copilot learns its words', async () => {
    const row = { id, name: 'Quoxel lamp', brand: 'Quoxel', price: 10, currency: 'EUR' }
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
    ['an unknown format', '?format=docx', 'text/plain', 400],
    ['a picture', '', 'image/png', 415],
  ])('refuses %s', async (_, query, type, status) => {
    expect((await post('x', query, type)).status).toBe(status)
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
