import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { noteFetched } from '../../src/adapters/amazon/amazon-items.ts'
import { learnVocabulary } from '../../src/adapters/catalog/catalog-state.ts'
import { upsertProducts, withdrawProducts } from '../../src/adapters/products/product-write.ts'
import { app } from '../../src/app.ts'
import { Comparison, Product } from '../../src/shared/product.ts'
import { amazonProduct } from '../support/amazon-product.ts'
import { attribute, money, record } from '../support/record.ts'

interface Answer {
  status: number
  body: { id?: unknown; result?: Result; error?: { code: unknown } }
}
interface Result {
  protocolVersion?: string
  tools?: { name: string; annotations: { readOnlyHint: boolean } }[]
  content: { text: string }[]
  structuredContent: {
    products: { id: string }[]
    total: number
    withheld?: number
    product: unknown
    comparison: unknown
  }
  isError: boolean
}

async function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return app.request(
    'https://shop.test/mcp',
    { method: 'POST', body: text, headers: { Host: 'shop.test', ...headers } },
    env,
  )
}

async function ask(method: string, params?: object): Promise<Answer> {
  const response = await post({ jsonrpc: '2.0', id: 7, method, params })
  return { status: response.status, body: await response.json() }
}

async function use(name: string, args: object): Promise<Result> {
  const { body } = await ask('tools/call', { name, arguments: args })
  if (body.result === undefined) throw new Error('no result')
  return body.result
}

beforeAll(async () => {
  // Licensed content is young enough to be shown.
  const now = Date.now()
  const records = [
    record('lantern-a', { title: 'Camping lantern', price: money(2_500), attributes: [attribute('weight', 300, 'g')] }),
    record('lantern-b', { title: 'Small lantern', price: money(1_500), attributes: [attribute('weight', 120, 'g')] }),
    record('lantern-gone', { title: 'Old lantern' }),
    {
      ...amazonProduct(now, { id: 'lantern-licensed', title: 'Licensed lantern', category: 'things' }),
      variants: undefined,
      popularity: null,
    },
  ]
  await upsertProducts(env.DB, records, now)
  await noteFetched(env.DB, ['lantern-licensed'], now)
  await withdrawProducts(env.DB, ['lantern-gone'], now)
  await learnVocabulary(env.DB, now)
})

describe('POST /mcp', () => {
  it('greets in the revision that was asked for, or in its newest', async () => {
    const known = await ask('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: {} })
    const unknown = await ask('initialize', { protocolVersion: '1999-01-01', capabilities: {}, clientInfo: {} })

    expect(known.body).toMatchObject({ jsonrpc: '2.0', id: 7, result: { protocolVersion: '2025-06-18' } })
    expect(unknown.body.result?.protocolVersion).toBe('2025-11-25')
  })

  it('has tools that only read', async () => {
    const { tools = [] } = (await ask('tools/list')).body.result ?? {}

    expect(tools.map(({ name }) => name)).toEqual(['search_products', 'get_product', 'compare_products'])
    expect(tools.every(({ annotations }) => annotations.readOnlyHint)).toBe(true)
  })

  it('searches within limits, in words and as data', async () => {
    const { structuredContent, content, isError } = await use('search_products', { query: 'lantern', maxPrice: 20 })

    expect(isError).toBe(false)
    expect(structuredContent.products.map(({ id }) => id)).toContain('lantern-b')
    expect(structuredContent.products.map(({ id }) => id)).not.toContain('lantern-a')
    expect(content[0]?.text).toContain('Small lantern (id lantern-b): $15')
    expect(content[0]?.text).toContain('https://shop.test/p/lantern-b')
  })

  it('looks one up and compares', async () => {
    const one = await use('get_product', { id: 'lantern-a' })
    const two = await use('compare_products', { ids: ['lantern-a', 'lantern-b'] })

    expect(Product.parse(one.structuredContent.product).title).toBe('Camping lantern')
    const comparison = Comparison.parse(two.structuredContent.comparison)
    expect(comparison.products.map(({ id }) => id)).toEqual(['lantern-a', 'lantern-b'])
    expect(two.content[0]?.text).toBe(comparison.summary)
  })

  it('gives a model nothing of what its licence keeps from models', async () => {
    const search = await use('search_products', { query: 'lantern' })
    const single = await use('get_product', { id: 'lantern-licensed' })
    const compared = await use('compare_products', { ids: ['lantern-a', 'lantern-licensed'] })

    expect(JSON.stringify(search)).not.toContain('Licensed')
    expect(search.structuredContent).toMatchObject({ withheld: 1 })
    for (const refused of [single, compared]) {
      expect(refused.isError).toBe(true)
      expect(JSON.stringify(refused)).not.toContain('Licensed')
    }
  })

  it.each([
    ['an unknown product', 'get_product', { id: 'nothing' }, 'No product has this id.'],
    ['a withdrawn one', 'get_product', { id: 'lantern-gone' }, 'This product is no longer offered.'],
    ['one product beside itself', 'compare_products', { ids: ['lantern-a', 'lantern-a'] }, 'could not be read'],
    ['arguments that do not fit', 'search_products', { query: 'x', limit: 5_000 }, 'limit: '],
    ['an order that there is not', 'search_products', { query: 'x', sort: 'best; drop' }, 'could not be read'],
  ])('tells the agent of %s what to mend', async (_, name, args, words) => {
    const { isError, content } = await use(name, args)

    expect(isError).toBe(true)
    expect(content[0]?.text).toContain(words)
  })

  it('answers what is no question of its own as JSON-RPC says', async () => {
    expect((await ask('resources/list')).body.error?.code).toBe(-32_601)
    expect((await ask('tools/call', { name: 'buy', arguments: {} })).body.error?.code).toBe(-32_602)
    expect((await ask('ping')).body.result).toEqual({})
    for (const odd of [[], 5, null, { method: 'ping' }, { jsonrpc: '2.0', id: {}, method: 'ping' }]) {
      const body = await (await post(odd)).json<Answer['body']>()
      expect(body).toMatchObject({ id: null, error: { code: -32_600 } })
    }
  })

  it('takes notifications in silence, refuses what is not JSON, and other methods', async () => {
    const notified = await post({ jsonrpc: '2.0', method: 'notifications/initialized' })
    expect([notified.status, await notified.text()]).toEqual([202, ''])
    expect((await post('{')).status).toBe(400)
    const read = await app.request('https://shop.test/mcp', {}, env)
    expect([read.status, read.headers.get('Allow')]).toEqual([405, 'POST'])
  })

  it('is not driven by the pages of others', async () => {
    const response = await post({ jsonrpc: '2.0', id: 1, method: 'tools/list' }, { Origin: 'https://elsewhere.test' })
    expect(response.status).toBe(403)
  })
})
