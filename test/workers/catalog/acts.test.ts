import { env } from 'cloudflare:workers'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { ActJournal } from '../../../src/adapters/products/act-journal.ts'
import { CatalogWriter, type WriterOptions } from '../../../src/adapters/products/catalog-writer.ts'
import { editProduct } from '../../../src/adapters/products/product-edit.ts'
import { findProduct } from '../../../src/adapters/products/product-store.ts'
import { turnPrices, upsertProducts, withdrawProducts } from '../../../src/adapters/products/product-write.ts'
import { withdrawSource } from '../../../src/adapters/products/source-life.ts'
import { listActs, undoAct } from '../../../src/adapters/products/undo-act.ts'
import type { CatalogChange, CatalogRecord } from '../../../src/domain/catalog/record.ts'
import { ACT_LIFE_MS, ACTS_KEPT, type OwnerAct, type UndoneAct } from '../../../src/shared/owner-acts.ts'
import type { OwnerProducts } from '../../../src/shared/owner-catalog.ts'
import { emptyCatalog } from '../../support/empty-catalog.ts'
import { money, onSale, record, variant } from '../../support/record.ts'
import { call } from '../../support/visitor.ts'

const NOW = 1_700_000_000_000
const HOUR = 3_600_000
const mayTrack = () => true

beforeEach(() => emptyCatalog(env.DB))

/** Brings a file in as the act of that name. */
async function bring(
  act: string,
  changes: readonly CatalogChange[],
  { now = NOW, mode = 'merge' }: { now?: number; mode?: WriterOptions['mode'] } = {},
) {
  const journal = new ActJournal(env.DB, { id: act, kind: 'import', name: `${act}.csv`, now })
  const writer = new CatalogWriter(env.DB, {
    source: 'import',
    origin: 'import',
    mode,
    now,
    isConfirmed: true,
    journal,
  })
  for (const change of changes) await writer.add(change)
  return writer.finish({ isComplete: true })
}

const undo = (act: string, now = NOW + HOUR) => undoAct(env.DB, act, { now, mayTrack })

const whole = (id: string, overrides: Partial<CatalogRecord> = {}): CatalogChange => ({
  kind: 'record',
  record: record(id, overrides),
})

/** What shoppers can find, as it is shown. */
async function onShelf(): Promise<unknown[]> {
  const offered = 'p.withdrawn_at_ms IS NULL'
  const sql = [
    `SELECT id, title, price_minor, availability, variant_count, origin, content_hash, text_hash FROM product p
     WHERE ${offered} ORDER BY id`,
    `SELECT p.id, s.title, s.details FROM product_search s JOIN product p ON p.key = s.rowid ORDER BY p.id`,
    `SELECT p.id, s.variants FROM variant_set s JOIN product p ON p.key = s.key WHERE ${offered} ORDER BY p.id`,
  ]
  const results = await env.DB.batch(sql.map((one) => env.DB.prepare(one)))
  return results.map((result) => result.results)
}

const offered = async () => ((await onShelf())[0] as { id: string }[]).map(({ id }) => id)

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const change: fc.Arbitrary<CatalogChange> = fc.oneof(
  fc
    .record({ id: ids, minor: fc.integer({ min: 1, max: 3 }) })
    .map(({ id, minor }) => whole(id, { price: money(minor) })),
  fc.record({ id: ids, title: fc.constantFrom('One', 'Two') }).map(({ id, title }) => whole(id, { title })),
  ids.map((id) =>
    whole(id, {
      variants: [variant(`${id}-s`, { Size: 'S' }), variant(`${id}-m`, { Size: 'M' }, { price: money(5) })],
    }),
  ),
  ids.map((id): CatalogChange => ({ kind: 'partial', id, fields: { price: money(9) } })),
  ids.map((id): CatalogChange => ({ kind: 'withdraw', id })),
)
const file = fc.array(change, { maxLength: 6 })

describe('an act that is undone', () => {
  it('leaves the shelf as it was, whatever the files before and the file itself hold', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, fc.constantFrom('merge' as const, 'sync' as const), async (before, after, mode) => {
        await emptyCatalog(env.DB)
        await bring('first-act', before)
        const wanted = await onShelf()

        await bring('second-act', after, { now: NOW + 1, mode })
        const done = await undo('second-act')

        expect(await onShelf()).toEqual(wanted)
        expect(done?.left ?? 0).toBe(0)
      }),
      { numRuns: 40 },
    )
  })

  it('is one act with all pieces of its file, and can be brought in again', async () => {
    await bring('first-act', [whole('a'), whole('b')])
    await bring('in-pieces', [whole('a', { title: 'Other' }), whole('c')], { now: NOW + 1 })
    await bring('in-pieces', [whole('d'), { kind: 'withdraw', id: 'b' }], { now: NOW + 2 })
    const wanted = await onShelf()

    expect(
      (await listActs(env.DB, NOW)).map(({ id, brought, changed, withdrew }) => [id, brought, changed, withdrew]),
    ).toEqual([
      ['in-pieces', 2, 1, 1],
      ['first-act', 2, 0, 0],
    ])
    expect(await undo('in-pieces')).toEqual({ withdrawn: 2, putBack: 1, offered: 1, left: 0 })
    expect(await offered()).toEqual(['a', 'b'])

    await bring('once-more', [whole('a', { title: 'Other' }), whole('c'), whole('d'), { kind: 'withdraw', id: 'b' }])
    expect(await onShelf()).toEqual(wanted)
  })

  it('leaves alone what something else has changed since, and says of how many', async () => {
    await bring('first-act', [whole('a'), whole('b'), whole('c'), whole('d')])
    await bring('second-act', [
      whole('a', { title: 'New a' }),
      whole('new'),
      whole('newer'),
      whole('c', { title: 'New c' }),
      { kind: 'withdraw', id: 'd' },
    ])
    await bring('third-act', [whole('a', { title: 'Newest a' }), whole('newer', { price: money(2) })], { now: NOW + 1 })
    await editProduct(env.DB, 'c', { title: 'By hand' }, { now: NOW + 1, mayTrack })
    await editProduct(env.DB, 'd', { withdrawn: false }, { now: NOW + 1, mayTrack })

    expect(await undo('second-act')).toEqual({ withdrawn: 1, putBack: 0, offered: 0, left: 3 })
    expect(await offered()).toEqual(['a', 'b', 'c', 'd', 'newer'])
    expect((await findProduct(env.DB, 'a', NOW))?.product.title).toBe('Newest a')
  })

  it('puts back the file’s word under what the owner has set by hand', async () => {
    await bring('before', [whole('a', { title: 'First', price: money(3) })])
    await editProduct(env.DB, 'a', { title: 'By hand' }, { now: NOW, mayTrack })
    await bring('after', [whole('a', { title: 'Second', price: money(3) })])
    await undo('after')
    await editProduct(env.DB, 'a', { title: null }, { now: NOW, mayTrack })

    expect(await findProduct(env.DB, 'a', NOW)).toMatchObject({ product: { title: 'First' } })
  })

  it('puts back what a sale has meanwhile begun for', async () => {
    await bring('first-act', [whole('a')])
    await bring('second-act', [
      whole('a', { price: onSale(900, 500, NOW + 10, null) }),
      whole('b', { price: onSale(900, 500, NOW + 10, null) }),
    ])
    expect(await turnPrices(env.DB, NOW + 20)).toBe(2)

    expect(await undo('second-act')).toMatchObject({ withdrawn: 1, putBack: 1, left: 0 })
    expect((await findProduct(env.DB, 'a', NOW))?.product.price?.amountMinor).toBe(1_000)
  })

  it('brings the demo products back that made room', async () => {
    await upsertProducts(env.DB, [record('d1', { source: 'demo' }), record('d2', { source: 'demo' })], NOW - 1)
    const wanted = await onShelf()
    await bring('first-act', [whole('a')])
    expect(await offered()).toEqual(['a'])

    expect(await undo('first-act')).toEqual({ withdrawn: 1, putBack: 0, offered: 2, left: 0 })
    expect(await onShelf()).toEqual(wanted)
  })

  it('may be the withdrawal of a whole source', async () => {
    await bring('first-act', [whole('a'), whole('b')])
    await withdrawProducts(env.DB, ['b'], NOW + 1)
    const journal = new ActJournal(env.DB, { id: 'cleared-all', kind: 'withdrawal', name: 'import', now: NOW + 2 })
    expect(await withdrawSource(env.DB, 'import', NOW + 2, journal)).toBe(1)

    expect(await undo('cleared-all')).toEqual({ withdrawn: 0, putBack: 0, offered: 1, left: 0 })
    expect(await offered()).toEqual(['a'])
  })

  it('is undone once, and not when it is too old', async () => {
    await bring('first-act', [whole('a')])
    await bring('second-act', [whole('b')])

    expect(await undo('second-act')).not.toBeNull()
    expect(await undo('second-act')).toBeNull()
    expect(await undo('first-act', NOW + ACT_LIFE_MS + 1)).toBeNull()
    expect(await undo('never-was')).toBeNull()
    expect(await offered()).toEqual(['a'])
  })

  it('goes on where it broke off', async () => {
    const many = Array.from({ length: 450 }, (_, i) => `p${i}`)
    await bring(
      'first-act',
      many.map((id) => whole(id)),
    )
    const wanted = await onShelf()
    await bring(
      'second-act',
      many.map((id) => whole(id, { title: 'Other' })),
      { now: NOW + 1 },
    )
    let batches = 0
    const broken = new Proxy(env.DB, {
      get: (db, name) => {
        const member: unknown = Reflect.get(db, name)
        if (typeof member !== 'function') return member
        return (...args: unknown[]) => {
          if (name === 'batch' && ++batches > 1) throw new Error('gone')
          return Reflect.apply(member, db, args) as unknown
        }
      },
    })

    await expect(undoAct(broken, 'second-act', { now: NOW + 2, mayTrack })).rejects.toThrow('gone')
    await undo('second-act')

    expect(await onShelf()).toEqual(wanted)
  })
})

describe('what is kept', () => {
  const rows = async () => (await env.DB.prepare('SELECT count(*) AS n FROM catalog_before').first<number>('n')) ?? 0

  it('is of the latest acts, and nothing of what changed nothing', async () => {
    for (let i = 0; i < ACTS_KEPT + 3; i++) {
      await bring(`act-number-${i}`, [whole('a', { price: money(i + 1) })], { now: NOW + i })
    }
    await bring('nothing-new', [whole('a', { price: money(ACTS_KEPT + 3) })], { now: NOW + 100 })

    const acts = await listActs(env.DB, NOW + 100)

    expect(acts.map(({ id }) => id)).toEqual(
      Array.from({ length: ACTS_KEPT }, (_, i) => `act-number-${ACTS_KEPT + 2 - i}`),
    )
    expect(await rows()).toBe(ACTS_KEPT)
  })

  it('is no more rows than some for each hundred products', async () => {
    const many = Array.from({ length: 1_000 }, (_, i) => `p${i}`)
    await bring(
      'first-act',
      many.map((id) => whole(id)),
    )
    await bring(
      'second-act',
      many.map((id) => whole(id, { title: 'Other' })),
      { now: NOW + 1 },
    )
    await bring('third-act', [whole('p0')], { now: NOW + 2, mode: 'sync' })

    expect(await rows()).toBeLessThan(20)
  })

  it('has an end: what is too much stays as the file has it, and is said', async () => {
    const description = 'long '.repeat(90_000)
    const many = Array.from({ length: 50 }, (_, i) => `p${i}`)
    await bring(
      'first-act',
      many.map((id) => whole(id, { description })),
    )
    await bring('second-act', [...many.map((id) => whole(id, { description, title: 'Other' })), whole('new')], {
      now: NOW + 1,
    })

    const [act] = await listActs(env.DB, NOW)
    expect(act).toMatchObject({ id: 'second-act', brought: 1, changed: 50 })
    expect(act?.lost).toBeGreaterThan(0)
    expect(await undo('second-act')).toEqual({
      withdrawn: 1,
      putBack: 50 - (act?.lost ?? 0),
      offered: 0,
      left: act?.lost,
    })
  })
})

describe('the interface', () => {
  const headers = { Authorization: 'Bearer dev-admin' }
  const send = (query: string, body: string) =>
    call('POST', `/api/v1/admin/catalog/import?currency=EUR&${query}`, {
      headers: { ...headers, 'Content-Type': 'text/csv' },
      body,
    })
  const acts = async () => (await call<{ acts: OwnerAct[] }>('GET', '/api/v1/admin/acts', { headers })).body.acts

  it('is the owner’s alone', async () => {
    expect((await call('GET', '/api/v1/admin/acts')).status).toBe(401)
    expect((await call('POST', '/api/v1/admin/acts/first-act/undo')).status).toBe(401)
  })

  it('lists files and withdrawals under their names, and takes them back', async () => {
    await send('dryRun=1&name=tried.csv', 'id,name,price\na,Lamp,5\n')
    await send('name=lamps.csv', 'id,name,price\na,Lamp,5\nb,Desk,6\n')
    await call('DELETE', '/api/v1/admin/catalog?source=import', { headers })
    const [cleared, lamps, ...others] = await acts()
    expect(others).toEqual([])
    expect(lamps).toMatchObject({ kind: 'import', name: 'lamps.csv', brought: 2, undoneAt: null })
    expect(cleared).toMatchObject({ kind: 'withdrawal', name: 'import', withdrew: 2 })

    const path = `/api/v1/admin/acts/${cleared?.id}/undo`
    expect((await call<UndoneAct>('POST', path, { headers })).body).toMatchObject({ offered: 2, left: 0 })
    expect((await call('POST', path, { headers })).status).toBe(404)
    expect((await acts())[0]?.undoneAt).not.toBeNull()
    const { body } = await call<OwnerProducts>('GET', '/api/v1/admin/products?state=offered', { headers })
    expect(body.total).toBe(2)
  })

  it.each(['act=a', 'act=no%20id', `name=${'x'.repeat(201)}`])('refuses %s', async (query) => {
    expect((await send(query, 'id,name,price\na,Lamp,5\n')).status).toBe(400)
  })
})
