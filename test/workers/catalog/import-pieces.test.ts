import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { CatalogFile } from '../../../src/catalog/import/read-catalog.ts'
import { adminCatalogRoutes } from '../../../src/routes/admin-catalog.ts'
import { emptyCatalog } from '../../support/empty-catalog.ts'
import { routeApp } from '../../support/route-app.ts'
import { everything } from '../../support/whole-catalog.ts'

const app = routeApp(adminCatalogRoutes)

const send = (body: string, query: string) => app.request(`/import?${query}`, { method: 'POST', body }, env)

async function sent(body: string, query: string): Promise<Record<string, unknown>> {
  const response = await send(body, query)
  expect(response.status).toBe(200)
  return response.json()
}

/** A shop with variants, a draft, something broken and something doubled. */
const shop = (count: number) =>
  [
    'Handle,Title,Vendor,Type,Option1 Name,Option1 Value,Variant SKU,Variant Price,Image Src,Status',
    ...Array.from({ length: count }, (_, at) => [
      `tee-${at},Tee ${at},Ridge,Tees,Size,S,T-${at}-S,${at + 9}.00,https://cdn.example/${at}.jpg,${at % 7 === 6 ? 'draft' : 'active'}`,
      `tee-${at},,,,,M,T-${at}-M,${at + 10}.50,,`,
    ]).flat(),
    'nameless,,,,,,N-1,-1,,',
    'tee-0,Tee zero,Ridge,Tees,Size,S,T-0-S,8.00,https://cdn.example/0.jpg,active',
  ].join('\n')

/** What the command reads from a file, a change a line. */
async function linesOf(csv: string): Promise<string[]> {
  const file = new CatalogFile({ format: 'auto', source: 'import', now: Date.now(), currency: 'EUR' })
  const lines: string[] = []
  const { body } = new Response(csv)
  if (body !== null) for await (const change of file.changes(body)) lines.push(JSON.stringify(change))
  return lines
}

async function sendPieces(lines: readonly string[], size: number, most = Number.POSITIVE_INFINITY): Promise<void> {
  for (let from = 0, piece = 0; from < lines.length && piece < most; from += size, piece++) {
    await sent(lines.slice(from, from + size).join('\n'), 'format=changes')
  }
}

/** Everything but when prices were read. */
const catalogue = async () => JSON.stringify(await everything(env.DB)).replaceAll(/\\"asOf\\":\d+/g, '')

beforeEach(() => emptyCatalog(env.DB))

describe('a file in pieces', () => {
  it('ends in the same catalogue as in one, also when it broke off half-way and was sent again', async () => {
    const csv = shop(20)
    const lines = await linesOf(csv)
    await sent(csv, 'currency=EUR')
    const whole = await catalogue()
    expect(whole).toContain('tee-19')

    for (const size of [1, 7, 1_000]) {
      await emptyCatalog(env.DB)
      await sendPieces(lines, size, Math.ceil(lines.length / size / 2))
      await sendPieces(lines, size)
      expect(await catalogue()).toBe(whole)
    }
    expect(await sent(csv, 'currency=EUR')).toMatchObject({ accepted: 0, withdrawn: 0 })
    expect(await catalogue()).toBe(whole)
  })

  it('is checked line by line, and says which ones hold nothing', async () => {
    const [good = ''] = await linesOf(shop(1))
    const lines = [
      good,
      '{"line":7,"change":{"kind":"record","record":{"id":"x"}}}',
      '{"change":{"kind":"drop","id":"tee-0"}}',
      'no JSON',
      '{"line":9,"change":{"kind":"partial","id":"nobody","fields":{"availability":"in_stock"}}}',
    ]

    const report = await sent(lines.join('\n'), 'format=changes')

    expect(report).toMatchObject({ accepted: 1, rejectedTotal: 4 })
    expect((report['rejected'] as { line: number }[]).map(({ line }) => line)).toEqual([2, 3, 4, 9])
  })

  it('cannot bring products of another source', async () => {
    const [line = ''] = await linesOf(shop(1))
    await sent(line.replace('"source":"import"', '"source":"amazon"'), 'format=changes')

    const { results } = await env.DB.prepare('SELECT DISTINCT source FROM product').all()
    expect(results).toEqual([{ source: 'import' }])
  })

  it('withdraws by the list of what it held, and asks before that is more than half', async () => {
    await sendPieces(await linesOf(shop(6)), 3)
    const keep = (...ids: string[]) => ids.map((id) => JSON.stringify({ change: { kind: 'keep', id } })).join('\n')
    const sync = 'format=changes&mode=sync'

    expect((await send(keep('tee-0'), sync)).status).toBe(409)
    expect(await sent(keep('tee-0'), `${sync}&dryRun=1`)).toMatchObject({ withdrawn: 5 })
    expect(await sent(keep('tee-0', 'tee-1', 'tee-2', 'tee-3', 'tee-4'), sync)).toMatchObject({ withdrawn: 1 })
    expect(await sent(keep('tee-0'), `${sync}&confirm=1`)).toMatchObject({ withdrawn: 4 })
  })
})

it('stores what a sync brings before it asks whether the rest may go', async () => {
  await sent('sku,title,price\na,Lamp,9\nb,Desk,9\nc,Chair,9\nd,Shelf,9\n', 'currency=EUR&mode=sync')

  expect((await send('sku,title,price\na,Lamp,7\ne,Stool,9\n', 'mode=sync')).status).toBe(409)

  const { results } = await env.DB.prepare(
    'SELECT id, price_minor AS price FROM product WHERE withdrawn_at_ms IS NULL ORDER BY id',
  ).all()
  expect(results).toEqual([{ id: 'a', price: 700 }, ...['b', 'c', 'd', 'e'].map((id) => ({ id, price: 900 }))])
})
