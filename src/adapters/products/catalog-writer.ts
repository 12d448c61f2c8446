/**
 * Writes what a file of the owner's says, change by change: whole products, a few fields of known ones, withdrawals. In a
 * sync what the file no longer holds is withdrawn at its end. What was written before a failure stays, and writing the
 * same file again completes it.
 */
import type { CatalogChange, CatalogRecord } from '../../domain/catalog/record.ts'
import { needsConfirmation } from '../../domain/catalog/sync.ts'
import type { ProductSource } from '../../shared/product.ts'
import { listChanged } from '../catalog/catalog-blocks.ts'
import { productsChanged } from '../catalog/catalog-state.ts'
import type { ActJournal } from './act-journal.ts'
import { upsertProducts, withdrawProducts, type PriceTracking, type UpsertCounts } from './product-write.ts'
import { readRecords, readVariantOwners, type StoredRecord } from './record-store.ts'
import { countFreshDemo, filterOffered, listOffered, withdrawDemo } from './source-life.ts'

/** Changes that are held in memory before they are written. */
const BATCH_CHANGES = 400

export interface WriterOptions {
  source: ProductSource
  /** Which of the owner's files it is, `import` or `feed:ID`. */
  origin: string
  mode: 'merge' | 'sync'
  now: number
  /** The owner agrees that a sync withdraws more than half. */
  isConfirmed?: boolean
  /** Counts without writing. */
  dryRun?: boolean
  /** Leaves demo products beside the owner's first ones. */
  keepsDemo?: boolean
  mayTrack?: PriceTracking
  /** Keeps what the file changes, so that it can be undone. */
  journal?: ActJournal | undefined
}

export interface WriteCounts extends UpsertCounts {
  /** Products that were offered and no longer are. */
  withdrawn: number
  /** Ids of rows that only change a product, where none has that id. */
  unknown: string[]
  /** Demo products that made room for the owner's first ones; 0 where nothing did. */
  demoWithdrawn: number
}

/** A sync that would take away more than half. What the file holds is stored; nothing is withdrawn. */
export class SyncRefusedError extends Error {
  readonly gone: number
  readonly offered: number

  constructor(gone: number, offered: number) {
    super(`The file would withdraw ${gone} of ${offered} products`)
    this.gone = gone
    this.offered = offered
  }
}

export class CatalogWriter {
  readonly #db: D1Database
  readonly #options: WriterOptions
  readonly #counts: WriteCounts = { accepted: 0, updated: 0, unchanged: 0, withdrawn: 0, unknown: [], demoWithdrawn: 0 }
  /** What the file holds so far. */
  readonly #seen = new Set<string>()
  /** What was written, and so counted. */
  readonly #counted = new Set<string>()
  #batch: CatalogChange[] = []
  /** What the file held before; null until it is asked for. */
  #offeredBefore: string[] | null = null
  #demoBefore: number | null = null

  constructor(db: D1Database, options: WriterOptions) {
    this.#db = db
    this.#options = options
  }

  /** Takes a change; they are written some hundreds at a time, in their order. */
  async add(change: CatalogChange): Promise<void> {
    this.#batch.push(change)
    if (this.#batch.length >= BATCH_CHANGES) await this.#flush()
  }

  /**
   * Writes what is left and, in a sync of a file that was read to its end without error, withdraws what it no longer
   * holds. Throws SyncRefusedError where that is more than half.
   */
  async finish({ isComplete }: { isComplete: boolean }): Promise<WriteCounts> {
    await this.#flush()
    const { dryRun = false } = this.#options
    try {
      if (this.#options.mode === 'sync' && isComplete) await this.#withdrawMissing()
      await this.#retireDemo()
    } finally {
      if (!dryRun) await this.#learn()
    }
    return this.#counts
  }

  async #flush(): Promise<void> {
    const batch = this.#batch
    this.#batch = []
    if (batch.length === 0) return
    await this.#lookAround()
    // A withdrawal and a product of one id take turns: what stands later in the file holds.
    let run: CatalogChange[] = []
    const ids = new Set<string>()
    for (const change of batch) {
      const id = change.kind === 'record' ? change.record.id : change.id
      if (ids.has(id)) {
        await this.#write(run)
        run = []
        ids.clear()
      }
      ids.add(id)
      run.push(change)
    }
    await this.#write(run)
  }

  /** Before the first change is written: what was offered until now. */
  async #lookAround(): Promise<void> {
    const { mode, origin, source } = this.#options
    if (mode === 'sync') this.#offeredBefore ??= await listOffered(this.#db, source, origin)
    this.#demoBefore ??= source === 'import' ? await countFreshDemo(this.#db) : 0
  }

  async #write(changes: readonly CatalogChange[]): Promise<void> {
    const known = await this.#readKnown(changes)
    const gone = changes.flatMap((change) => (change.kind === 'withdraw' ? change.id : []))
    for (const change of changes) if (change.kind === 'keep') this.#seen.add(change.id)
    // Rows of several variants are one product.
    const byId = new Map(changes.flatMap((change) => this.#recordsOf(change, known)).map((one) => [one.id, one]))
    const records = [...byId.values()]
    const { now, origin, mayTrack, dryRun, journal } = this.#options
    const upsert = (some: readonly CatalogRecord[]) =>
      upsertProducts(this.#db, some, now, { mayTrack, origin, dryRun, journal })
    const counts = await upsert(records.filter(({ id }) => !this.#counted.has(id)))
    this.#counts.accepted += counts.accepted
    this.#counts.updated += counts.updated
    this.#counts.unchanged += counts.unchanged
    // A product that stands in the file again is counted already.
    await upsert(records.filter(({ id }) => this.#counted.has(id)))
    for (const id of byId.keys()) {
      this.#seen.add(id)
      this.#counted.add(id)
    }
    for (const id of gone) this.#seen.delete(id)
    await this.#withdraw(gone)
  }

  /** The stored records that partial changes and files without some columns build on. */
  async #readKnown(changes: readonly CatalogChange[]): Promise<Map<string, StoredRecord>> {
    const ids = changes.flatMap((change) =>
      change.kind === 'partial' ? change.id : change.kind === 'record' && change.lacks?.length ? change.record.id : [],
    )
    if (ids.length === 0) return new Map()
    const known = await readRecords(this.#db, ids)
    const strange = changes.flatMap((change) => (change.kind === 'partial' && !known.has(change.id) ? change.id : []))
    if (strange.length === 0) return known
    const owners = await readVariantOwners(this.#db, strange)
    const owning = await readRecords(this.#db, [...new Set(owners.values())])
    for (const [variantId, productId] of owners) {
      const owner = owning.get(productId)
      if (owner !== undefined) known.set(variantId, owner)
    }
    return known
  }

  #recordsOf(change: CatalogChange, known: Map<string, StoredRecord>): CatalogRecord[] {
    if (change.kind === 'partial') return this.#patched(change, known)
    if (change.kind !== 'record') return []
    return [merged(change.record, change.lacks ?? [], known.get(change.record.id))]
  }

  /** The record with the fields of a partial change; nothing where the id is not known. */
  #patched(
    { id, fields }: Extract<CatalogChange, { kind: 'partial' }>,
    known: Map<string, StoredRecord>,
  ): CatalogRecord[] {
    const stored = known.get(id)
    // A price is no reason to offer again what was withdrawn.
    if (stored === undefined || (stored.withdrawnAt !== null && !stored.isHidden)) {
      this.#counts.unknown.push(id)
      return []
    }
    const record = patch(stored.record, id, fields)
    // Several variants of one product may follow each other.
    for (const [key, other] of known) {
      if (other.record.id === record.id) known.set(key, { ...other, record })
    }
    return [record]
  }

  async #withdrawMissing(): Promise<void> {
    await this.#lookAround()
    const before = this.#offeredBefore ?? []
    const gone = before.filter((id) => !this.#seen.has(id))
    const { isConfirmed = false, dryRun = false } = this.#options
    if (!isConfirmed && !dryRun && needsConfirmation(gone.length, before.length)) {
      throw new SyncRefusedError(gone.length, before.length)
    }
    await this.#withdraw(gone)
  }

  async #withdraw(ids: readonly string[]): Promise<void> {
    const { now, dryRun = false, journal } = this.#options
    for (let from = 0; from < ids.length; from += BATCH_CHANGES) {
      const some = ids.slice(from, from + BATCH_CHANGES)
      const offered = await filterOffered(this.#db, some)
      this.#counts.withdrawn += offered.length
      if (dryRun || offered.length === 0) continue
      await journal?.keepWithdrawal(offered)
      await withdrawProducts(this.#db, offered, now)
    }
  }

  /** Demo products leave when the owner's first own ones have come into a catalogue that held nothing else. */
  async #retireDemo(): Promise<void> {
    const { keepsDemo = false, dryRun = false, now, journal } = this.#options
    this.#counts.demoWithdrawn = keepsDemo || this.#counts.accepted === 0 ? 0 : (this.#demoBefore ?? 0)
    if (dryRun || this.#counts.demoWithdrawn === 0) return
    await journal?.keepWithdrawal(await listOffered(this.#db, 'demo', 'demo'))
    await withdrawDemo(this.#db, now)
  }

  /** After a change, and also when an earlier import was cut off before it had learned. */
  async #learn(): Promise<void> {
    const { accepted, updated, withdrawn, demoWithdrawn } = this.#counts
    const isNew = accepted + updated + withdrawn + demoWithdrawn > 0 || (await listChanged(this.#db)).length > 0
    if (isNew) await productsChanged(this.#db, this.#options.now)
  }
}

/** The record with what is stored already in the fields that its file has no column for. */
function merged(
  record: CatalogRecord,
  lacks: readonly (keyof CatalogRecord)[],
  stored: StoredRecord | undefined,
): CatalogRecord {
  if (stored === undefined || lacks.length === 0) return record
  const kept = Object.fromEntries(lacks.map((field) => [field, stored.record[field]]))
  return { ...record, ...kept }
}

/** The record with some fields changed: of the variant of that id where it is one's, else of the product and all of them. */
function patch(record: CatalogRecord, id: string, fields: Partial<CatalogRecord>): CatalogRecord {
  const { price, availability } = fields
  if (record.variants === undefined) return { ...record, ...fields }
  const offer = { ...(price === undefined ? {} : { price }), ...(availability === undefined ? {} : { availability }) }
  const isVariant = record.id !== id
  return {
    ...record,
    ...(isVariant ? {} : fields),
    variants: record.variants.map((variant) =>
      !isVariant || variant.id === id || variant.codes.sku === id ? { ...variant, ...offer } : variant,
    ),
  }
}
