/** The pages that the Worker writes: a product at its own address, and what stands where there is none. */
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { learnVocabulary } from '../../src/adapters/catalog/catalog-state.ts'
import { upsertProducts, withdrawProducts } from '../../src/adapters/products/product-write.ts'
import { money, record } from '../support/record.ts'
import { fetchWorker } from '../support/visitor.ts'

const NOW = Date.now()
const HOSTILE = `</script><script>alert(1)</script> & "friends" <img src=x>`

beforeAll(async () => {
  const products = [
    record('lamp 1/2', {
      source: 'import',
      title: 'Wren Desk Lamp',
      description: HOSTILE,
      price: { amountMinor: 4_999, currency: 'USD', listAmountMinor: null, asOf: NOW },
      url: 'https://lamps.example/wren',
    }),
    record('odd', { source: 'import', title: HOSTILE, url: 'javascript:alert(1)' }),
    record('gone', { source: 'import' }),
    record('licensed', { source: 'amazon', price: money(2_000) }),
  ]
  await upsertProducts(env.DB, products, NOW)
  await withdrawProducts(env.DB, ['gone'], NOW)
  await learnVocabulary(env.DB, NOW)
})

async function read(path: string, accept = 'text/html') {
  const response = await fetchWorker(path, { headers: { Accept: accept } })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

function structured(text: string): unknown {
  return JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? 'null')
}

describe('GET /p/:id', () => {
  it('tells a product, and the same to those who read structured data', async () => {
    const { status, headers, text } = await read('/p/lamp%201%2F2')

    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toContain('text/html')
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    expect(text).toContain('<h1>Wren Desk Lamp</h1>')
    expect(text).toContain('price checked today')
    expect(structured(text)).toMatchObject({
      '@type': 'Product',
      name: 'Wren Desk Lamp',
      sku: 'lamp 1/2',
      url: 'https://shop.example/p/lamp%201%2F2',
      offers: { price: '49.99', priceCurrency: 'USD' },
    })
  })

  it('gives the shelf a price to keep, but none of Amazon’s', async () => {
    expect((await read('/p/lamp%201%2F2')).text).toContain('data-amount="4999" data-currency="USD"')
    const { status, text } = await read('/p/licensed')
    expect(status).toBe(200)
    expect(text).not.toContain('data-amount')
  })

  it('lets no word of a product become a part of the page', async () => {
    for (const path of ['/p/odd', '/p/lamp%201%2F2']) {
      const { text } = await read(path)
      expect(text).not.toContain('<script>alert')
      expect(text).not.toContain('<img src=x>')
      expect(text).not.toContain('javascript:alert')
      expect(structured(text)).toMatchObject({ '@type': 'Product' })
    }
  })

  it.each([
    ['/p/nobody', 404, 'No such product'],
    ['/p/gone', 410, 'No longer offered'],
    ['/anything', 404, 'There is nothing at this address'],
  ])('says at %s that there is nothing', async (path, status, title) => {
    const answer = await read(path)

    expect(answer.status).toBe(status)
    expect(answer.text).toContain(`<h1>${title}</h1>`)
    expect(answer.text).toContain('/assets/product.js') // It brings the shop's colour.
  })

  it('answers programs in their own way where there is nothing', async () => {
    for (const [path, accept] of [
      ['/anything', 'application/json'],
      ['/api/v1/anything', 'text/html'],
    ] as const) {
      const { status, text } = await read(path, accept)
      expect(status).toBe(404)
      expect(JSON.parse(text)).toMatchObject({ error: { code: 'not_found' } })
    }
  })
})

describe('GET /browse, /compare and /shelf', () => {
  it.each(['/browse', '/browse?category=lamps', '/shelf?ids=lamp%201%2F2,gone', '/compare?ids=odd,gone,nobody'])(
    'are pages of one frame with a script of their own: %s',
    async (path) => {
      const { status, headers, text } = await read(path)

      expect(status).toBe(200)
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'self'")
      expect(text).toContain(`data-page="${/\w+/.exec(path)?.[0]}"`)
      expect(text).toContain('/assets/browse.js')
      expect(text).toContain('<a class="bar-link" href="/browse">')
    },
  )

  it.each([
    ['/shelf?ids=gone', 410, 'No longer offered'],
    ['/compare?ids=gone,nobody', 410, 'No longer offered'],
    ['/shelf?ids=nobody', 404, 'There is nothing in this link'],
    ['/shelf', 404, 'There is nothing in this link'],
    ['/compare?ids=,,', 404, 'There is nothing in this link'],
  ])('say of %s that nothing of it is left', async (path, status, title) => {
    const answer = await read(path)

    expect(answer.status).toBe(status)
    expect(answer.text).toContain(`<h1>${title}</h1>`)
  })

  it('carry the name of the shop', async () => {
    const headers = { Authorization: 'Bearer dev-admin' }
    const body = JSON.stringify({ name: 'Lamp <b>& Co' })
    await fetchWorker('/api/v1/admin/profile', { method: 'PUT', headers, body })

    for (const path of ['/browse', '/p/odd', '/p/gone', '/shelf?ids=gone']) {
      const { text } = await read(path)
      expect(text).toContain('</span>Lamp &lt;b&gt;&amp; Co</a>')
      expect(text).toMatch(/<title>[^<]+ · Lamp &lt;b&gt;&amp; Co<\/title>/)
    }
    await fetchWorker('/api/v1/admin/profile', { method: 'PUT', headers, body: '{}' })
  })
})

describe('GET /embed', () => {
  it('may be framed by the site itself and by those that the owner names, by nobody else', async () => {
    const { headers } = await read('/embed')

    expect(headers.get('Content-Security-Policy')).toMatch(/frame-ancestors 'self'$/)
    expect(headers.has('X-Frame-Options')).toBe(false)
    expect(headers.has('Set-Cookie')).toBe(false)
  })
})
