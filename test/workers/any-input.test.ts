import { env } from 'cloudflare:workers'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { app } from '../../src/app.ts'
import { CANARY, damaged, hostileJson, hostileText } from '../support/hostile.ts'
import { request, stockLaptops } from '../support/shop.ts'
import { Visitor } from '../support/visitor.ts'

/** Runs a route, so that the whole stays cheap. */
const RUNS = 12

/** Text that no answer may hold: places in the code, the database's own words, secrets. */
const INTERNAL = /\bat .+:\d+:\d+|SQLITE_|D1_ERROR|durable object|node_modules|visitor-secret-of-the-tests|dev-admin/i

/** Bodies that would be taken, by route. */
const BODIES: Record<string, Record<string, unknown>> = {
  '/api/v1/chat': { message: 'a laptop under $600', limit: 3, includeProducts: true },
  '/api/v1/chat/sessions': { title: 'Laptops' },
  '/api/v1/chat/sessions/:id': { title: 'Laptops' },
  '/api/v1/chat/feedback': { sessionId: 's', rating: 4, comment: 'good' },
  '/api/v1/events': { events: [{ id: 'e', type: 'click', sessionId: 's', productId: 'laptop-1', at: 1 }] },
  '/api/v1/products/compare': { ids: ['laptop-1', 'laptop-2'] },
}

const QUERY_NAMES = ['q', 'category', 'brand', 'minPrice', 'maxPrice', 'minRating', 'sort', 'limit', 'cursor', 'days']
const MORE_NAMES = ['format', 'afterSeq', 'prefix', 'source', 'savedAt', 'mode', 'dryRun', 'currency', CANARY]

/** Each route once for each method, as the app itself lists them. */
const ROUTES = [
  ...new Set(
    app.routes
      .filter(({ method, path }) => method !== 'ALL' && !path.endsWith('*'))
      .map(({ method, path }) => `${method} ${path}`),
  ),
]
const isOwners = (route: string) => /\/(admin|analytics)\//.test(route)

interface Asked {
  path: string
  query: Record<string, string>
  body: unknown
  headers: Record<string, string>
}

function asked(route: string): fc.Arbitrary<Asked> {
  const [, pattern = ''] = route.split(' ')
  const good = BODIES[pattern]
  return fc.record({
    path: fc
      .array(hostileText, { minLength: 3, maxLength: 3 })
      .map((parts) =>
        pattern.replaceAll(/:\w+(\{[^}]*\})?/g, () => encodeURIComponent((parts.pop() ?? '').toWellFormed() || 'x')),
      ),
    query: fc.dictionary(fc.constantFrom(...QUERY_NAMES, ...MORE_NAMES), hostileText, { maxKeys: 3 }),
    body: fc.oneof(
      hostileJson.map((value) => JSON.stringify(value)),
      hostileText,
      (good ? damaged(good) : hostileJson).map((value) => JSON.stringify(value)),
    ),
    headers: fc.dictionary(
      fc.constantFrom('Authorization', 'Accept', 'Content-Type', 'Last-Event-ID', 'Cookie', 'Origin', 'If-None-Match'),
      fc.constantFrom(
        `Bearer ${CANARY}`,
        'text/event-stream',
        'application/json',
        '*/*',
        `${CANARY}; a=b`,
        '-1',
        'text/csv',
      ),
      { maxKeys: 2 },
    ),
  })
}

function send(route: string, { path, query, body, headers }: Asked): Promise<Response> {
  const [method = 'GET'] = route.split(' ')
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, value.toWellFormed()]))
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return request(`${path}?${search.toString()}`, { method, headers, ...(hasBody ? { body: String(body) } : {}) })
}

async function countRows(): Promise<Record<string, number>> {
  const { results } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%' AND name NOT LIKE 'product_search%' AND name <> 'product_word'",
  ).all<{ name: string }>()
  const counts = await env.DB.batch<{ n: number }>(
    results.map(({ name }) => env.DB.prepare(`SELECT COUNT(*) AS n FROM "${name}"`)),
  )
  return Object.fromEntries(results.map(({ name }, index) => [name, counts[index]?.results[0]?.n ?? 0]))
}

beforeAll(stockLaptops)

describe('every route', () => {
  it('is tried', () => {
    expect(ROUTES.length).toBeGreaterThan(30)
    const paths = new Set(ROUTES.map((route) => route.split(' ')[1]))
    expect(Object.keys(BODIES).filter((path) => !paths.has(path))).toEqual([])
  })

  it.each(ROUTES)(
    '%s answers anything with no 5xx, nothing internal, and no error that repeats its input',
    async (route) => {
      const before = isOwners(route) || route.startsWith('GET') ? await countRows() : null
      await fc.assert(
        fc.asyncProperty(asked(route), async (input) => {
          const response = await send(route, input)
          const text = await response.text()

          expect(response.status).toBeLessThan(500)
          expect(text).not.toMatch(INTERNAL)
          if (response.status >= 400) expect(text).not.toContain(CANARY)
          if (isOwners(route)) expect([401, 403]).toContain(response.status)
          expect([...response.headers].join('\n')).not.toContain(CANARY)
        }),
        { numRuns: RUNS },
      )
      // Nobody but the owner changes what is the owner's, and reading changes nothing.
      if (before !== null) expect(await countRows()).toEqual(before)
    },
  )
})

describe('the importer', () => {
  const headers = { Authorization: 'Bearer dev-admin' }
  const file = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    hostileText.map((text) => new TextEncoder().encode(`title,price,image\n"${text},${text}\n`)),
    fc.array(hostileJson, { maxLength: 3 }).map((rows) => new TextEncoder().encode(JSON.stringify(rows))),
    fc
      .array(damaged({ id: 'x', title: 'Kettle', price: '10', currency: 'USD', url: 'https://a.test/1' }), {
        maxLength: 3,
      })
      .map((rows) => new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join('\n'))),
    hostileText.map((text) =>
      new TextEncoder().encode(`<html><script type="application/ld+json">${text}</script><h1>${text}</h1>`),
    ),
  )

  it.each(['csv', 'json', 'ndjson', 'html'])('takes any bytes as %s or says why not', async (format) => {
    await fc.assert(
      fc.asyncProperty(file, async (body) => {
        const response = await request(`/api/v1/admin/catalog/import?format=${format}&currency=USD`, {
          method: 'POST',
          headers,
          body,
        })
        const text = await response.text()

        expect(response.status).toBeLessThan(500)
        expect(text).not.toMatch(INTERNAL)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the socket', () => {
  it('answers any frame with an error or a turn, and stays open', async () => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()
    const socket = await visitor.connect(sessionId)
    await socket.session()
    const frame = fc.oneof(
      hostileText,
      hostileJson.map((value) => JSON.stringify(value)),
      damaged({ type: 'resume', afterSeq: 0 }).map((value) => JSON.stringify(value)),
      damaged({ type: 'set_constraints', turnId: 't', constraints: { category: 'laptops' } }).map((value) =>
        JSON.stringify(value),
      ),
      fc.uint8Array({ maxLength: 40 }).map(({ buffer }) => buffer),
    )
    await fc.assert(
      fc.asyncProperty(frame, async (data) => {
        fc.pre(data !== 'ping')
        socket.sendRaw(data)
        socket.sendRaw('ping')
        for (let text = await socket.nextText(); text !== 'pong'; text = await socket.nextText()) {
          expect(text).not.toMatch(INTERNAL)
          if (text.includes('"type":"error"')) expect(text).not.toContain(CANARY)
        }
      }),
      { numRuns: 120 },
    )
    socket.close()
  })
})
