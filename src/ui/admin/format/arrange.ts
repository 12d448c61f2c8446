/** The rows of a table as its reader wants them: those that hold some words, in the order of a column. Pure. */

type Value = string | number | null

/** What a column is searched, sorted and saved by. */
export interface Readable<Row> {
  head: string
  value?: ((row: Row) => Value) | undefined
}

export interface Order {
  head: string
  isDown: boolean
}

/** Every word must stand somewhere in the row. Without an order the rows stay as they come; null is always last. */
export function arrange<Row>(
  rows: readonly Row[],
  columns: readonly Readable<Row>[],
  { search, order }: { search: string; order: Order | null },
): Row[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const textOf = (row: Row) =>
    columns
      .map(({ value }) => value?.(row) ?? '')
      .join(' ')
      .toLowerCase()
  const found = words.length === 0 ? [...rows] : rows.filter((row) => words.every((word) => textOf(row).includes(word)))
  const read = columns.find(({ head }) => head === order?.head)?.value
  return order === null || read === undefined
    ? found
    : found.toSorted((a, b) => compare(read(a), read(b), order.isDown))
}

/** The same table for a spreadsheet: one record a row, by the heads of the columns. */
export function toRecords<Row>(rows: readonly Row[], columns: readonly Readable<Row>[]): Record<string, Value>[] {
  return rows.map((row) =>
    Object.fromEntries(columns.flatMap(({ head, value }) => (value === undefined ? [] : [[head, value(row)]]))),
  )
}

function compare(a: Value, b: Value, isDown: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const forward =
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en', { numeric: true })
  return isDown ? -forward : forward
}
