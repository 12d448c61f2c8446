import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { learnVocabulary } from '../../../src/adapters/catalog/catalog-state.ts'
import { upsertProducts } from '../../../src/adapters/products/product-write.ts'
import type { CatalogRecord } from '../../../src/domain/catalog/record.ts'
import type { OwnerProduct, OwnerProducts } from '../../../src/shared/owner-catalog.ts'
import type { Product } from '../../../src/shared/product.ts'
import { emptyCatalog } from '../../support/empty-catalog.ts'
import { money, onSale, record, variant } from '../../support/record.ts'
import { call } from '../../support/visitor.ts'

const OWNER = { Authorization: 'Bearer dev-admin' }
const admin = <T>(method: string, path: string, json?: unknown) =>
  call<T>(method, `/api/v1/admin${path}`, { headers: OWNER, json })
const list = async (query = '') => (await admin<OwnerProducts>('GET', `/products${query}`)).body
const patch = (id: string, json: unknown) => admin<OwnerProduct>('PATCH', `/products/${id}`, json)
const shown = (id: string) => call<Product>('GET', `/api/v1/products/${id}`)
const found = async (text: string) => {
  const { body } = await call<{ products: Product[] }>('GET', `/api/v1/products?q=${encodeURIComponent(text)}`)
  return body.products.map(({ id }) => id)
}

async function store(...records: CatalogRecord[]): Promise<void> {
  const now = Date.now()
  await upsertProducts(env.DB, records, now)
  await learnVocabulary(env.DB, now)
}

const lamp = (overrides: Partial<CatalogRecord> = {}) =>
  record('lamp', { title: 'Quillon lamp', imageUrl: 'https://pictures.example/lamp.png', ...overrides })

beforeEach(() => emptyCatalog(env.DB))

describe('the list of products', () => {
  it('is the owner’s alone', async () => {
    expect((await call('GET', '/api/v1/admin/products')).status).toBe(401)
    expect((await call('PATCH', '/api/v1/admin/products/x', { json: {} })).status).toBe(401)
    expect((await call('DELETE', '/api/v1/admin/catalog?source=demo')).status).toBe(401)
  })

  it.each([
    ['title', ['a', 'b', 'c']],
    ['price_asc', ['c', 'a', 'b']],
    ['price_desc', ['a', 'c', 'b']],
    ['newest', ['c', 'b', 'a']],
  ])('comes in the order %s, page by page', async (sort, ids) => {
    await store(
      record('a', { title: 'Amber lamp', price: money(900) }),
      record('b', { title: 'bright lamp', price: null }),
      record('c', { title: 'Clear lamp', price: money(500) }),
    )

    const first = await list(`?sort=${sort}&limit=2`)
    const second = await list(`?sort=${sort}&limit=2&cursor=${first.nextCursor}`)

    expect([...first.products, ...second.products].map(({ product }) => product.id)).toEqual(ids)
    expect(second.nextCursor).toBeNull()
  })

  it('names states, sources and problems, and counts them', async () => {
    await store(
      lamp(),
      record('bare', { price: null, category: 'other' }),
      record('d', { source: 'demo' }),
      record('gone'),
    )
    await admin('DELETE', '/products/gone')
    await patch('d', { hidden: true })

    const all = await list()

    expect(all.total).toBe(4)
    expect(all.counts).toEqual({
      offered: 2,
      hidden: 1,
      withdrawn: 1,
      problems: { no_price: 1, no_image: 1, no_category: 1 },
      sources: [{ source: 'import', count: 2 }],
    })
    const states = Object.fromEntries(
      all.products.map(({ product, state, problems }) => [product.id, [state, problems]]),
    )
    expect(states).toMatchObject({
      lamp: ['offered', []],
      bare: ['offered', ['no_price', 'no_image', 'no_category']],
      d: ['hidden', ['no_image']],
      gone: ['withdrawn', ['no_image']],
    })
  })

  it.each([
    ['?q=QUILLON', ['lamp']],
    ['?q=lamp%20nothing', []],
    ['?q=4006381333931', ['bare']],
    ['?problem=no_price', ['bare']],
    ['?state=offered&source=demo', ['d']],
    ['?state=&source=&problem=&q=', ['d', 'bare', 'lamp']],
  ])('is narrowed by %s', async (query, ids) => {
    await store(
      lamp(),
      record('bare', { price: null, codes: { gtin: '4006381333931' } }),
      record('d', { source: 'demo' }),
    )

    expect((await list(query)).products.map(({ product }) => product.id)).toEqual(ids)
  })

  it('comes in pages that fit together', async () => {
    await store(...Array.from({ length: 7 }, (_, i) => record(`p${i}`)))

    const ids: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: OwnerProducts = await list(`?limit=3&cursor=${cursor}`)
      expect(page.total).toBe(7)
      ids.push(...page.products.map(({ product }) => product.id))
      cursor = page.nextCursor
    }

    expect(ids).toEqual(['p6', 'p5', 'p4', 'p3', 'p2', 'p1', 'p0'])
  })

  it.each(['?limit=0', '?limit=201', '?state=lost', '?cursor=1%20OR%201', '?source=feed:a%20b'])(
    'refuses %s',
    async (query) => {
      expect((await admin('GET', `/products${query}`)).status).toBe(400)
    },
  )
})

describe('a product edited by hand', () => {
  it('shows what the owner says, whatever its file says later, until that is taken back', async () => {
    await store(lamp())
    const { body } = await patch('lamp', { title: 'Best lamp', category: 'Home > Desk lamps', price: 1_234 })
    expect(body.edited.toSorted()).toEqual(['category', 'price', 'title'])

    await store(lamp({ title: 'Quillon lamp mark two', brand: 'Quillon', price: money(9_000) }))
    expect((await shown('lamp')).body).toMatchObject({
      title: 'Best lamp',
      brand: 'Quillon',
      category: 'desk-lamps',
      categoryPath: ['Home', 'Desk lamps'],
      price: { amountMinor: 1_234, currency: 'USD' },
    })
    expect(await found('best')).toEqual(['lamp'])

    await patch('lamp', { title: null, price: null })
    expect((await shown('lamp')).body).toMatchObject({
      title: 'Quillon lamp mark two',
      category: 'desk-lamps',
      price: { amountMinor: 9_000 },
    })
    expect(await found('best')).toEqual([])
    expect((await patch('lamp', { category: null })).body).toMatchObject({
      edited: [],
      product: { category: 'things' },
    })
  })

  it('has one price for all its variants, and theirs again afterwards', async () => {
    const now = Date.now()
    const variants = [
      variant('m-s', { Size: 'S' }, { price: money(900) }),
      variant('m-l', { Size: 'L' }, { price: onSale(2_000, 1_500, null, now + 1e9) }),
    ]
    await store(record('mug', { variants }))

    await patch('mug', { price: { amountMinor: 700, currency: 'EUR' } })
    expect((await shown('mug')).body.variants?.map(({ price }) => price?.amountMinor)).toEqual([700, 700])

    await patch('mug', { price: null })
    expect((await shown('mug')).body.variants?.map(({ price }) => price?.amountMinor)).toEqual([900, 1_500])
  })

  it('leaves every list when it is hidden, stays hidden through imports, and comes back', async () => {
    await store(lamp(), record('other'))
    await patch('lamp', { hidden: true })
    expect((await shown('lamp')).status).toBe(410)
    expect(await found('quillon')).toEqual([])

    await store(lamp({ title: 'Quillon lamp again' }))
    expect((await shown('lamp')).status).toBe(410)
    expect(await found('again')).toEqual([])

    await patch('lamp', { hidden: false })
    expect((await shown('lamp')).body.title).toBe('Quillon lamp again')
    expect(await found('again')).toEqual(['lamp'])
  })

  it('is withdrawn when it is deleted, and offered again when its file brings it again', async () => {
    await store(lamp())

    expect((await admin('DELETE', '/products/lamp')).status).toBe(204)
    expect((await admin('DELETE', '/products/lamp')).status).toBe(204)
    expect((await shown('lamp')).status).toBe(410)
    expect((await patch('lamp', { title: 'x' })).status).toBe(410)
    expect((await patch('lamp', { hidden: true })).status).toBe(410)

    await store(lamp())
    expect((await shown('lamp')).status).toBe(200)
  })

  it('is brought back by hand as it was, with what was set by hand and its variants', async () => {
    await store(lamp({ variants: [variant('s', { Size: 'S' }), variant('m', { Size: 'M' })] }))
    await patch('lamp', { title: 'Best lamp' })
    const before = (await shown('lamp')).body
    await admin('DELETE', '/products/lamp')
    expect(await found('best')).toEqual([])

    expect((await patch('lamp', { withdrawn: false })).body).toMatchObject({ state: 'offered', edited: ['title'] })

    const after = (await shown('lamp')).body
    expect({ ...after, updatedAt: 0 }).toEqual({ ...before, updatedAt: 0 })
    expect(await found('best')).toEqual(['lamp'])
    expect((await patch('lamp', { withdrawn: false })).status).toBe(200)
    expect((await patch('lamp', { withdrawn: true })).status).toBe(400)
  })

  it('stays away where its source no longer gives it', async () => {
    await store(record('B0AMAZON01', { source: 'amazon' }))
    await admin('DELETE', '/products/B0AMAZON01')

    expect((await patch('B0AMAZON01', { withdrawn: false })).status).toBe(403)
  })

  it.each([
    [{ title: '' }],
    [{ price: 0 }],
    [{ price: 9.99 }],
    [{ price: { amountMinor: 5, currency: 'euro' } }],
    [{ imageUrl: 'javascript:alert(1)' }],
    [{ hidden: 'yes' }],
  ])('refuses %j', async (json) => {
    await store(lamp())
    expect((await patch('lamp', json)).status).toBe(400)
  })

  it('needs a currency where nothing has one, and exists', async () => {
    await store(lamp({ price: null }))

    expect((await patch('lamp', { price: 500 })).status).toBe(400)
    expect((await patch('lamp', { price: { amountMinor: 500, currency: 'JPY' } })).body.product.price).toMatchObject({
      amountMinor: 500,
      currency: 'JPY',
    })
    expect((await patch('nobody', { hidden: true })).status).toBe(404)
    expect((await admin('DELETE', '/products/nobody')).status).toBe(404)
  })
})

describe('a source', () => {
  it('goes at once', async () => {
    await store(lamp(), record('d', { source: 'demo' }))

    const { body } = await admin<{ withdrawn: number }>('DELETE', '/catalog?source=demo')

    expect(body).toEqual({ withdrawn: 1 })
    expect((await shown('d')).status).toBe(410)
    expect((await shown('lamp')).status).toBe(200)
    expect((await admin('DELETE', '/catalog?source=amazon')).status).toBe(400)
    expect((await admin('DELETE', '/catalog')).status).toBe(400)
  })
})
