/**
 * Keeps what an act of the owner's is about to change, in the batch that changes it: a file that is brought in, a source
 * that is withdrawn. Whatever breaks off, what was written can be taken back (undo-act.ts). What is kept is bounded: the
 * latest acts, and of each so many characters.
 */
import type { CatalogRecord } from '../../domain/catalog/record.ts'
import { ACT_LIFE_MS, ACTS_KEPT } from '../../shared/owner-acts.ts'
import { readRecords } from './record-store.ts'

/** Characters that are kept of one act: some ten thousand changed products. */
const CHARACTERS_MAX = 20_000_000
/** Of a row, with room for letters of three bytes: D1 takes two million. */
const ROW_CHARACTERS = 400_000
const ROW_IDS = 2_000

/** What one row of `catalog_before` holds. `hash` is what the act wrote: a product with another has changed since. */
export interface Before {
  /** Came in: unknown until then, or withdrawn. */
  brought: { id: string; hash: string }[]
  /** As their source had them. */
  changed: { hash: string; origin: string | null; record: CatalogRecord }[]
  withdrew: string[]
}

/** A product that is about to be written. */
export interface Write {
  id: string
  hash: string
  wasOffered: boolean
}

/** Products by what happens to them. */
interface Counted {
  brought?: readonly unknown[]
  changed?: readonly unknown[]
  withdrew?: readonly unknown[]
  lost?: number
}

interface Act {
  id: string
  kind: 'import' | 'withdrawal'
  name: string
  now: number
}

export class ActJournal {
  readonly #db: D1Database
  readonly #act: Act
  /** Null until it is known whether earlier pieces of the same file have kept something. */
  #characters: number | null = null
  /** What this act itself has taken out counts as offered: that is how it was. */
  readonly #withdrew = new Set<string>()

  constructor(db: D1Database, act: Act) {
    this.#db = db
    this.#act = act
  }

  /** The statements that keep what these writes change. They go before those that write. */
  async keepWrites(writes: readonly Write[]): Promise<D1PreparedStatement[]> {
    if (writes.length === 0) return []
    const statements = await this.#begin()
    const isChange = ({ id, wasOffered }: Write) => wasOffered || this.#withdrew.has(id)
    const brought = writes.flatMap((write) => (isChange(write) ? [] : { id: write.id, hash: write.hash }))
    const changed = await this.#readChanged(writes.filter(isChange))
    const lost = writes.length - brought.length - changed.length
    const parts = parted(changed).map((some): Before => ({ brought: [], changed: some, withdrew: [] }))
    if (brought.length > 0) parts.push({ brought, changed: [], withdrew: [] })
    return [...statements, ...parts.map((part) => this.#insert(part)), this.#count({ brought, changed, lost })]
  }

  /** Keeps that these products are offered, right before they are withdrawn. */
  async keepWithdrawal(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    for (const id of ids) this.#withdrew.add(id)
    const statements = await this.#begin()
    for (let from = 0; from < ids.length; from += ROW_IDS) {
      statements.push(this.#insert({ brought: [], changed: [], withdrew: ids.slice(from, from + ROW_IDS) }))
    }
    await this.#db.batch([...statements, this.#count({ withdrew: ids })])
  }

  /** The first time: what is too old, or one too many, is forgotten. */
  async #begin(): Promise<D1PreparedStatement[]> {
    if (this.#characters !== null) return []
    const { id, now } = this.#act
    const sql = 'SELECT characters FROM catalog_act WHERE id = ?1'
    this.#characters = (await this.#db.prepare(sql).bind(id).first<number>('characters')) ?? 0
    return [
      this.#db
        .prepare(
          `DELETE FROM catalog_act WHERE at_ms < ?2 OR id IN
           (SELECT id FROM catalog_act WHERE id <> ?1 ORDER BY at_ms DESC LIMIT -1 OFFSET ${ACTS_KEPT - 1})`,
        )
        .bind(id, now - ACT_LIFE_MS),
      this.#db.prepare('DELETE FROM catalog_before WHERE act_id NOT IN (SELECT id FROM catalog_act)'),
    ]
  }

  async #readChanged(writes: readonly Write[]): Promise<Before['changed']> {
    if (writes.length === 0 || (this.#characters ?? 0) >= CHARACTERS_MAX) return []
    const stored = await readRecords(
      this.#db,
      writes.map(({ id }) => id),
    )
    return writes.flatMap(({ id, hash }) => {
      const known = stored.get(id)
      return known === undefined ? [] : { hash, origin: known.origin, record: known.record }
    })
  }

  #insert(before: Before): D1PreparedStatement {
    const { id, now } = this.#act
    const products = JSON.stringify(before)
    this.#characters = (this.#characters ?? 0) + products.length
    const sql = 'INSERT INTO catalog_before (act_id, at_ms, products) VALUES (?1, ?2, ?3)'
    return this.#db.prepare(sql).bind(id, now, products)
  }

  #count({ brought = [], changed = [], withdrew = [], lost = 0 }: Counted): D1PreparedStatement {
    const { id, kind, name, now } = this.#act
    return this.#db
      .prepare(
        `INSERT INTO catalog_act (id, kind, name, at_ms, brought, changed, withdrew, lost, characters)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (id) DO UPDATE SET brought = brought + ?5, changed = changed + ?6, withdrew = withdrew + ?7,
           lost = lost + ?8, characters = ?9`,
      )
      .bind(id, kind, name, now, brought.length, changed.length + lost, withdrew.length, lost, this.#characters ?? 0)
  }
}

/** Groups whose JSON fits into a row each. */
function parted(changed: Before['changed']): Before['changed'][] {
  const parts: Before['changed'][] = []
  let characters = ROW_CHARACTERS
  for (const one of changed) {
    const size = JSON.stringify(one).length
    if (characters + size > ROW_CHARACTERS) {
      parts.push([])
      characters = 0
    }
    parts.at(-1)?.push(one)
    characters += size
  }
  return parts
}
