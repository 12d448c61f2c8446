import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { readVocabulary } from '../../../src/adapters/catalog/catalog-state.ts'
import { CatalogWriter, SyncRefusedError, type WriterOptions } from '../../../src/adapters/products/catalog-writer.ts'
import { countProducts, findProduct } from '../../../src/adapters/products/product-store.ts'
import { upsertProducts } from '../../../src/adapters/products/product-write.ts'
import { withdrawSource } from '../../../src/adapters/products/source-life.ts'
import type { CatalogChange, CatalogRecord } from '../../../src/domain/catalog/record.ts'
import { emptyCatalog } from '../../support/empty-catalog.ts'
import { everything } from '../../support/whole-catalog.ts'
import { money, record, variant } from '../../support/record.ts'

const NOW = 1_700_000_000_000

beforeEach(() => emptyCatalog(env.DB))

async function write(
  changes: readonly CatalogChange[],
  options: Partial<WriterOptions> & { isComplete?: boolean } = {},
) {
  const { isComplete = true, ...rest } = options
  const writer = new CatalogWriter(env.DB, { source: 'import', origin: 'import', mode: 'merge', now: NOW, ...rest })
  for (const change of changes) await writer.add(change)
  return writer.finish({ isComplete })
}

const whole = (id: string, overrides: Partial<CatalogRecord> = {}): CatalogChange => ({
  kind: 'record',
  record: record(id, overrides),
})

const shelf = (...ids: string[]) => ids.map((id) => whole(id))

async function offered(): Promise<string[]> {
  const { results } = await env.DB.prepare('SELECT id FROM product WHERE withdrawn_at_ms IS NULL ORDER BY id').all<{
    id: string
  }>()
  return results.map(({ id }) => id)
}

describe('a file', () => {
  it('says what is new, changed and the same, and learns the catalogue', async () => {
    await write(shelf('a', 'b'))

    const counts = await write([whole('a'), whole('b', { price: money(5) }), whole('c')])

    expect(counts).toMatchObject({ accepted: 1, updated: 1, unchanged: 1, withdrawn: 0, unknown: [] })
    expect((await readVocabulary(env.DB, NOW)).productCount).toBe(3)
  })

  it('counts a product that it holds twice once, and keeps what stands later', async () => {
    const counts = await write([whole('a'), whole('b'), whole('a', { title: 'Other' })])

    expect(counts).toMatchObject({ accepted: 2, updated: 0, unchanged: 0 })
    expect((await findProduct(env.DB, 'a', NOW))?.product.title).toBe('Other')
  })

  it('changes nothing when it is tried out', async () => {
    await write(shelf('a', 'b'))
    const before = await everything(env.DB)

    const counts = await write([whole('a', { title: 'Other' }), whole('c'), { kind: 'withdraw', id: 'b' }], {
      dryRun: true,
    })

    expect(counts).toMatchObject({ accepted: 1, updated: 1, withdrawn: 1 })
    expect(await everything(env.DB)).toEqual(before)
  })

  it('changes fields of a known product and keeps the rest', async () => {
    await write([whole('lamp', { brand: 'Harl', description: 'For desks', price: money(3_000) })])

    const counts = await write([
      { kind: 'partial', id: 'lamp', fields: { price: money(3_500), availability: 'out_of_stock' } },
      { kind: 'partial', id: 'nobody', fields: { price: money(1) } },
    ])

    const found = await findProduct(env.DB, 'lamp', NOW)
    expect(counts).toMatchObject({ accepted: 0, updated: 1, unknown: ['nobody'] })
    expect(found?.product).toMatchObject({
      brand: 'Harl',
      description: 'For desks',
      price: { amountMinor: 3_500 },
      availability: 'out_of_stock',
    })
  })

  it('changes one variant by its id or its code', async () => {
    const variants = [
      variant('mug-s', { Size: 'S' }, { price: money(900), codes: { sku: 'M/S' } }),
      variant('mug-l', { Size: 'L' }, { price: money(1_200) }),
    ]
    await write([whole('mug', { variants })])

    await write([
      { kind: 'partial', id: 'M/S', fields: { price: money(1_500) } },
      { kind: 'partial', id: 'mug-l', fields: { availability: 'out_of_stock' } },
    ])

    const found = await findProduct(env.DB, 'mug', NOW)
    expect(found?.product.price?.amountMinor).toBe(1_500)
    expect(found?.product.variants?.map(({ availability }) => availability)).toEqual(['in_stock', 'out_of_stock'])
  })

  it('keeps what it has no column for', async () => {
    await write([whole('lamp', { brand: 'Harl', category: 'zlamps', categoryPath: ['Zlamps'] })])

    await write([
      {
        kind: 'record',
        record: record('lamp', { title: 'Lamp', brand: null, category: 'other', categoryPath: ['Other'] }),
        lacks: ['brand', 'category', 'categoryPath'],
      },
    ])

    const found = await findProduct(env.DB, 'lamp', NOW)
    expect(found?.product).toMatchObject({ title: 'Lamp', brand: 'Harl', categoryPath: ['Zlamps'] })
  })

  it('withdraws and offers again in its own order', async () => {
    await write(shelf('a', 'b', 'c'))

    const counts = await write([
      { kind: 'withdraw', id: 'a' },
      { kind: 'withdraw', id: 'b' },
      whole('b'),
      { kind: 'withdraw', id: 'never' },
    ])

    expect(counts.withdrawn).toBe(2)
    expect(await offered()).toEqual(['b', 'c'])
  })

  it('does not offer again what was withdrawn because it has a new price', async () => {
    await write([...shelf('a', 'b'), { kind: 'withdraw', id: 'a' }])

    const counts = await write([{ kind: 'partial', id: 'a', fields: { price: money(1) } }])

    expect(counts.unknown).toEqual(['a'])
    expect(await offered()).toEqual(['b'])
  })
})

describe('a sync', () => {
  const sync = { mode: 'sync' as const }

  it('withdraws what its file no longer holds, and nothing of other files', async () => {
    await write(shelf('a', 'b', 'c'))
    await write(shelf('other'), { origin: 'feed:1' })

    const counts = await write(shelf('a', 'c'), sync)

    expect(counts).toMatchObject({ unchanged: 2, withdrawn: 1 })
    expect(await offered()).toEqual(['a', 'c', 'other'])
  })

  it('leaves alone what the file names but cannot use, and everything when it was cut', async () => {
    await write(shelf('a', 'b', 'c'))

    await write([...shelf('a'), { kind: 'keep', id: 'b' }], { ...sync, isConfirmed: true })
    await write(shelf('a'), { ...sync, isComplete: false, isConfirmed: true })

    expect(await offered()).toEqual(['a', 'b'])
  })

  it('asks before it withdraws more than half', async () => {
    await write(shelf('a', 'b', 'c', 'd'))

    await expect(write(shelf('a', 'new'), sync)).rejects.toThrow(SyncRefusedError)
    expect(await offered()).toEqual(['a', 'b', 'c', 'd', 'new'])
    expect((await readVocabulary(env.DB, NOW)).productCount).toBe(5)

    await write(shelf('a', 'b', 'new'), sync)
    expect(await offered()).toEqual(['a', 'b', 'new'])
    await write(shelf('new'), { ...sync, isConfirmed: true })
    expect(await offered()).toEqual(['new'])
  })

  it('ends in the same catalogue when it is stopped half-way and repeated', async () => {
    const before = shelf('a', 'b', 'c', 'd')
    const file = [
      whole('b', { title: 'Better b' }),
      whole('e', { variants: [variant('e-1', { Size: 'S' }), variant('e-2', { Size: 'M' })] }),
      whole('c'),
      whole('f'),
    ]
    await write(before)
    await write(file, sync)
    const wanted = await everything(env.DB)

    await emptyCatalog(env.DB)
    await write(before)
    const cut = new CatalogWriter(env.DB, { source: 'import', origin: 'import', mode: 'sync', now: NOW })
    for (const change of file.slice(0, 2)) await cut.add(change)
    await upsertProducts(env.DB, [record('e', { variants: [variant('e-1', { Size: 'S' })] })], NOW)
    await write(file, sync)

    expect(await everything(env.DB)).toEqual(wanted)
    expect(await write(file, sync)).toMatchObject({ accepted: 0, updated: 0, withdrawn: 0, unchanged: 4 })
  })
})

describe('demo products', () => {
  const demo = () => upsertProducts(env.DB, [record('d1', { source: 'demo' }), record('d2', { source: 'demo' })], NOW)

  it('make room for the first products of the owner', async () => {
    await demo()

    expect((await write(shelf('a'), { dryRun: true })).demoWithdrawn).toBe(2)
    expect((await write(shelf('a'))).demoWithdrawn).toBe(2)

    expect(await offered()).toEqual(['a'])
    expect(await countProducts(env.DB)).toBe(1)
  })

  it('stay where the owner wants them, where there were other products before, and beside a file of nothing', async () => {
    await demo()
    await write([{ kind: 'partial', id: 'nobody', fields: { availability: 'in_stock' } }])
    expect(await offered()).toEqual(['d1', 'd2'])

    await write(shelf('a'), { keepsDemo: true })
    await write(shelf('b'))

    expect(await offered()).toEqual(['a', 'b', 'd1', 'd2'])
  })

  it('and any other source can be withdrawn at once', async () => {
    await demo()
    await write(shelf('a'), { keepsDemo: true })
    await write(shelf('f'), { origin: 'feed:9' })

    expect(await withdrawSource(env.DB, 'demo', NOW)).toBe(2)
    expect(await withdrawSource(env.DB, 'feed:9', NOW)).toBe(1)
    expect(await withdrawSource(env.DB, 'feed:9', NOW)).toBe(0)
    expect(await offered()).toEqual(['a'])
    expect(await withdrawSource(env.DB, 'import', NOW)).toBe(1)
  })
})
