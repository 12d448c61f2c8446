/**
 * Reads an owner's file into changes of the catalogue. Streams: the first rows are held back until platform, columns,
 * currency and decimal mark are known from them, then rows become products as soon as they are complete.
 */
import type { CatalogChange, CatalogRecord, RecordField } from '../../domain/catalog/record.ts'
import { toShown } from '../../domain/catalog/variants.ts'
import type { ImportReport } from '../../shared/import-report.ts'
import type { ProductSource } from '../../shared/product.ts'
import { ColumnPlanner, type NamedColumns } from './columns/plan-columns.ts'
import type { Use } from './columns/uses.ts'
import { byUse, Cells, isRecord } from './product/cells.ts'
import { DraftGrouper } from './product/group-drafts.ts'
import { readDraft } from './product/read-draft.ts'
import { NumberMarks } from '../../domain/catalog/number-marks.ts'
import { ownIdBeside, toChange, warnOf, type ChangeContext } from './product/to-change.ts'
import { MoneyEvidence } from './product/to-price.ts'
import { Warnings } from './product/warnings.ts'
import { OWN } from './profiles/own.ts'
import type { Profile } from './profiles/profile.ts'
import { recognise } from './profiles/recognise.ts'
import { settleWooPlaces } from './profiles/woocommerce.ts'
import { CurrencyNeededError } from './errors.ts'
import type { ImportFormat } from './read/formats.ts'
import { noFacts, readRows } from './read/read-rows.ts'
import type { ReadRow } from './read/rows.ts'
import type { DraftGroup, SkipReason } from './product/draft.ts'

export interface ReadOptions {
  format: ImportFormat
  source: ProductSource
  /** Epoch ms: the age that prices and ratings get. */
  now: number
  /** Of prices that name none; null when none is known for the source. */
  currency: string | null
  /** The owner's choices of what columns are used for. */
  columns?: NamedColumns
  maxBytes?: number
}

/** What is known of the file, without what the catalogue makes of it. Complete when the changes were read to their end. */
export type FileReport = Pick<
  ImportReport,
  'rejected' | 'rejectedTotal' | 'skipped' | 'variants' | 'detected' | 'columns' | 'warnings' | 'preview'
> & {
  /** Products that can be used. */
  products: number
  /** Whether the file was read to its end without a row that was cut off. */
  isComplete: boolean
}

export interface LinedChange {
  line: number
  change: CatalogChange
}

/** Rows that are looked at before anything is decided. */
const HEAD_ROWS = 1_000
const HEAD_CHARACTERS = 2_000_000
const REJECTED_MAX = 1_000
const SKIPPED_LINES_MAX = 1_000
const PREVIEW_PRODUCTS = 5
const NO_ROWS = 'the file holds no products: below a line with the names of the columns each needs a line of its own'

export class CatalogFile {
  readonly #options: ReadOptions
  readonly #facts = noFacts()
  readonly #warnings = new Warnings()
  readonly #evidence = new MoneyEvidence()
  readonly #skipped = new Map<SkipReason, { count: number; lines: number[] }>()
  readonly #rejected: { line: number; reason: string }[] = []
  #rejectedTotal = 0
  #profile: Profile = OWN
  #planner = new ColumnPlanner(OWN, {})
  #products = 0
  #variants = 0
  #isComplete = false
  #isCut = false
  /** Rows, usable or not. */
  #count = 0
  #currency: string | null = null
  readonly #preview: CatalogRecord[] = []
  /** Products by their ids, with their titles. */
  readonly #titles = new Map<string, string>()

  constructor(options: ReadOptions) {
    this.#options = options
  }

  /** The changes in the order of the file. Throws CurrencyNeededError before the first, and ImportTooLargeError. */
  async *changes(stream: ReadableStream<Uint8Array>): AsyncGenerator<LinedChange, void> {
    const { format, maxBytes } = this.#options
    const rows = readRows(stream, format, maxBytes, this.#facts)
    const head: ReadRow[] = []
    let characters = 0
    for (;;) {
      const { value, done } = await rows.next()
      if (done === true) break
      head.push(value)
      if ('row' in value) characters += roughSize(value.row)
      if (head.length >= HEAD_ROWS || characters >= HEAD_CHARACTERS) break
    }
    const context = this.#decide(head)
    const grouper = new DraftGrouper(this.#profile)
    for (const row of head) yield* this.#read(row, grouper, context)
    head.length = 0
    for await (const row of rows) yield* this.#read(row, grouper, context)
    for (const group of grouper.end()) yield* this.#finish(group, context)
    this.#isComplete = !this.#isCut && this.#products > 0
    if (this.#count === 0) this.reject(1, NO_ROWS)
  }

  /** A row that the catalogue could not use after all. */
  reject(line: number, reason: string): void {
    this.#rejectedTotal++
    if (this.#rejected.length < REJECTED_MAX) this.#rejected.push({ line, reason })
  }

  report(): FileReport {
    const { format, encoding, delimiter, doubled, brokenCharacters } = this.#facts
    const warnings = this.#warnings.list(this.#products)
    const fileWarnings = new Warnings()
    if (doubled.length > 0) fileWarnings.add('doubled_column', doubled.join(', ').slice(0, 200), null, doubled.length)
    if (brokenCharacters > 0) fileWarnings.add('broken_characters', 'file', null, brokenCharacters)
    if (encoding.startsWith('windows')) fileWarnings.add('encoding', encoding)
    const currencies = this.#evidence.count
    if (currencies > 1) fileWarnings.add('several_currencies', 'currency', null, currencies)
    return {
      rejected: [...this.#rejected],
      rejectedTotal: this.#rejectedTotal,
      skipped: [...this.#skipped].map(([reason, { count, lines }]) => ({ reason, count, lines })),
      variants: this.#variants,
      detected: {
        format: format === 'csv' && delimiter === '\t' ? 'tsv' : format,
        platform: this.#profile === OWN ? null : this.#profile.id,
        encoding,
        delimiter,
        currency: this.#currency,
      },
      columns: this.#planner.plans.map(({ name, use, reason }) => ({ name, use, reason })),
      warnings: [...fileWarnings.list(0), ...warnings],
      preview: this.#preview.map((record) => toShown(record, this.#options.now)),
      products: this.#products,
      isComplete: this.#isComplete,
    }
  }

  #decide(head: readonly ReadRow[]): ChangeContext {
    const { columns = {}, currency: stated, now, source } = this.#options
    const rows = head.flatMap((read) => ('row' in read && isRecord(read.row) ? [read.row] : []))
    const names = this.#facts.header ?? [...new Set(rows.flatMap((row) => Object.keys(row)))]
    this.#profile = recognise({ format: this.#facts.format, names, rows })
    const { quirks, decimal } = this.#profile
    this.#planner = new ColumnPlanner(this.#profile, columns)
    const expanded = rows.flatMap((row) => quirks?.expand?.(row) ?? [row])
    this.#planner.see(this.#facts.header ?? [...new Set(expanded.flatMap((row) => Object.keys(row)))])
    if (this.#profile.isOpen === true && this.#facts.header !== null) this.#planner.settleTitle(expanded)
    if (this.#profile.id === 'woocommerce') settleWooPlaces(this.#facts.header ?? [], this.#planner.plans)
    const uses = byUse(this.#planner.ordered())
    const measures = new NumberMarks()
    for (const row of expanded) {
      const cells = new Cells(row, uses)
      this.#evidence.see(cells)
      for (const use of ['weight', 'attribute', 'attributeValue'] as const) {
        for (const { value } of cells.all(use)) if (typeof value === 'string') measures.see(value)
      }
    }
    if (stated === null && this.#evidence.isCurrencyMissing) throw new CurrencyNeededError()
    const known = this.#evidence.currency ?? stated
    this.#currency = this.#evidence.count > 1 ? null : known
    return {
      profile: this.#profile,
      money: { currency: stated ?? this.#evidence.currency, decimal: this.#evidence.decimal(decimal, known) },
      decimal: measures.decided() ?? decimal ?? (this.#facts.delimiter === ';' ? ',' : '.'),
      warnings: this.#warnings,
      now,
      // A path in a shop's export is one of that shop; who writes our own rows may mean this site.
      allowsOwnPaths: source === 'demo' || (this.#profile === OWN && this.#facts.header === null),
      source,
      lacks: [],
    }
  }

  *#read(read: ReadRow, grouper: DraftGrouper, context: ChangeContext): Generator<LinedChange, void> {
    this.#count++
    if ('reason' in read) {
      this.#isCut ||= read.isCut === true
      return this.reject(read.line, read.reason)
    }
    const { line, row } = read
    if (!isRecord(row)) return this.reject(line, 'the row is not an object with named fields')
    for (const part of this.#profile.quirks?.expand?.(row) ?? [row]) {
      if (this.#facts.header === null) this.#planner.see(Object.keys(part))
      const draft = readDraft(new Cells(part, this.#uses()), line, context)
      for (const group of grouper.add(draft)) yield* this.#finish(group, context)
    }
  }

  #planned: { count: number; uses: ReturnType<typeof byUse> } = { count: -1, uses: new Map() }

  #uses(): ReturnType<typeof byUse> {
    const count = this.#planner.plans.length
    if (this.#planned.count !== count) this.#planned = { count, uses: byUse(this.#planner.ordered()) }
    return this.#planned.uses
  }

  *#finish(group: DraftGroup, context: ChangeContext): Generator<LinedChange, void> {
    const { line } = group
    const result = toChange(group, { ...context, lacks: lacking(this.#uses()) })
    if (result.kind === 'rejected') {
      this.reject(line, result.reason)
      if (result.id !== null) yield { line, change: { kind: 'keep', id: result.id } }
      return
    }
    const { change, skipped } = result
    if (skipped !== null) {
      const known = this.#skipped.get(skipped) ?? { count: 0, lines: [] }
      known.count++
      if (known.lines.length < SKIPPED_LINES_MAX) known.lines.push(line)
      this.#skipped.set(skipped, known)
      // Another row offers the product all the same.
      if (change.kind === 'withdraw' && this.#titles.has(change.id)) return
    }
    if (change.kind === 'record') {
      const { title, variants = [] } = change.record
      const known = this.#titles.get(change.record.id)
      if (result.isNamedByCode === true && known !== undefined && known !== title) {
        this.#warnings.add('shared_code', 'sku', line)
        change.record.id = ownIdBeside(change.record)
      }
      const { id } = change.record
      if (this.#titles.has(id)) this.#warnings.add('doubled_id', 'id', line)
      else {
        this.#products++
        warnOf(change.record, group, this.#warnings)
      }
      this.#titles.set(id, title)
      this.#variants += variants.length
      if (this.#preview.length < PREVIEW_PRODUCTS) this.#preview.push(change.record)
    }
    yield { line, change }
  }
}

/** Fields of a record with the uses that state them. */
const STATED_BY: Partial<Record<RecordField, readonly Use[]>> = {
  title: ['title'],
  brand: ['brand'],
  description: ['description', 'shortDescription'],
  features: ['features', 'description', 'shortDescription'],
  category: ['category', 'type'],
  categoryPath: ['category', 'type'],
  attributes: ['attribute', 'attributes', 'attributeName', 'weight', 'option', 'features', 'description'],
  price: ['price', 'salePrice', 'variants'],
  rating: ['rating'],
  availability: ['availability', 'quantity', 'variants'],
  imageUrl: ['image', 'variantImage'],
  url: ['url'],
  asin: ['asin'],
  codes: ['sku', 'gtin', 'mpn'],
  popularity: ['popularity'],
}

function lacking(uses: ReadonlyMap<Use, unknown>): RecordField[] {
  return Object.entries(STATED_BY).flatMap(([field, by]) =>
    by.some((use) => uses.has(use)) ? [] : (field as RecordField),
  )
}

/** Characters of a row, near enough. */
function roughSize(row: unknown): number {
  if (typeof row === 'string') return row.length
  if (typeof row !== 'object' || row === null) return 8
  return Object.values(row).reduce((sum: number, value) => sum + roughSize(value), 0)
}
