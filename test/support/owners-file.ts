/** Reads files of a test's own making as the importer does, without a catalogue behind it. */
import { CatalogFile, type FileReport, type ReadOptions } from '../../src/catalog/import/read-catalog.ts'
import type { CatalogChange, CatalogRecord } from '../../src/domain/catalog/record.ts'
import type { Attribute } from '../../src/shared/product.ts'

/** The moment of every import in tests. */
export const NOW = Date.UTC(2026, 10, 28)

export interface ReadFile {
  report: FileReport
  changes: CatalogChange[]
  records: CatalogRecord[]
  /** By id. */
  record: (id: string) => CatalogRecord
}

/** Reads a file as it would come over the wire; prices that name no currency are in euros unless said otherwise. */
export async function readOwnersFile(
  content: string | Uint8Array<ArrayBuffer>,
  options: Partial<ReadOptions> = {},
): Promise<ReadFile> {
  const file = new CatalogFile({ format: 'auto', source: 'import', now: NOW, currency: 'EUR', ...options })
  const changes: CatalogChange[] = []
  const { body } = new Response(content)
  if (body !== null) for await (const { change } of file.changes(body)) changes.push(change)
  const records = changes.flatMap((change) => (change.kind === 'record' ? change.record : []))
  return {
    report: file.report(),
    changes,
    records,
    record: (id) => {
      const found = records.findLast((record) => record.id === id)
      if (found === undefined) {
        throw new Error(`no product ${id} among ${records.map((record) => record.id).join(', ')}`)
      }
      return found
    },
  }
}

/** A table as text; cells with signs of the grammar are quoted. */
export function table(rows: readonly (readonly (string | number)[])[], delimiter: string = ','): string {
  const cell = (value: string | number) => {
    const text = String(value)
    return text.includes(delimiter) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return `${rows.map((row) => row.map(cell).join(delimiter)).join('\n')}\n`
}

/** A table from objects: the columns are those of all rows in the order in which they turn up. */
export function tableOf(rows: readonly Record<string, string | number>[], delimiter: string = ','): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return table([names, ...rows.map((row) => names.map((name) => row[name] ?? ''))], delimiter)
}

/** Attributes as `{name: "value unit"}`. */
export function factsOf({ attributes }: { attributes: readonly Attribute[] }): Record<string, unknown> {
  return Object.fromEntries(
    attributes.map(({ name, value, unit }) => [name, unit === null ? value : `${value} ${unit}`]),
  )
}

/** What is paid and the list price, in minor units with the currency: `1990 EUR of 2500`. */
export function priceOf({ price }: Pick<CatalogRecord, 'price'>): string | null {
  if (price === null) return null
  const list = price.listAmountMinor === null ? '' : ` of ${price.listAmountMinor}`
  return `${price.amountMinor} ${price.currency}${list}`
}

/** The uses of columns by name. */
export function usesOf({ columns }: FileReport): Record<string, string> {
  return Object.fromEntries(columns.map(({ name, use }) => [name, use]))
}
