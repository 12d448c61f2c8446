/** Rows as SQL that any D1 takes. Pure. */

export type Value = string | number | null
export type Row = Record<string, Value>

/** D1 takes statements of up to 100,000 bytes. */
const STATEMENT_MAX_BYTES = 90_000
/** Characters of a longer text that one statement carries; each may take three bytes, and a quote doubles. */
const PIECE_CHARACTERS = 20_000

/** Statements that insert the rows of a table. Rows share a statement while they fit. */
export function* insertStatements(table: string, rows: readonly Row[]): Generator<string> {
  let open = ''
  let columns = ''
  for (const row of rows) {
    const names = Object.keys(row)
    const long = names.filter((name) => isLong(row[name] ?? null))
    const head = `INSERT INTO ${quoteName(table)} (${names.map(quoteName).join(', ')}) VALUES `
    const values = `(${names.map((name) => literal(long.includes(name) ? firstPiece(row[name]) : (row[name] ?? null))).join(', ')})`
    const isFull = byteLength(open) + byteLength(values) > STATEMENT_MAX_BYTES
    if (open !== '' && (isFull || head !== columns || long.length > 0)) {
      yield `${open};`
      open = ''
    }
    open = open === '' ? `${head}${values}` : `${open}, ${values}`
    columns = head
    if (long.length === 0) continue
    yield `${open};`
    open = ''
    for (const name of long) yield* appendStatements(table, name, String(row[name]))
  }
  if (open !== '') yield `${open};`
}

/** A text that is too long for a statement arrives in pieces, at the row that was inserted last. */
function* appendStatements(table: string, column: string, text: string): Generator<string> {
  const name = quoteName(column)
  for (let start = firstPiece(text).length; start < text.length;) {
    const piece = text.slice(start, start + PIECE_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '')
    yield `UPDATE ${quoteName(table)} SET ${name} = ${name} || ${literal(piece)} WHERE rowid = (SELECT max(rowid) FROM ${quoteName(table)});`
    start += piece.length
  }
}

function isLong(value: Value): boolean {
  return typeof value === 'string' && value.length > PIECE_CHARACTERS
}

function firstPiece(value: Value | undefined): string {
  // Never between the halves of a character.
  return String(value)
    .slice(0, PIECE_CHARACTERS)
    .replace(/[\uD800-\uDBFF]$/, '')
}

/** A value as SQLite reads it. A text with a NUL would end there, so it travels as bytes. */
export function literal(value: Value): string {
  if (value === null) return 'NULL'
  if (typeof value === 'number') return String(value)
  if (!value.includes('\0')) return `'${value.replaceAll("'", "''")}'`
  return `CAST(X'${Buffer.from(value, 'utf8').toString('hex')}' AS TEXT)`
}

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
