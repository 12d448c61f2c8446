/** CSV that spreadsheets open without running anything. */

/** RFC 4180 with a header line; a leading formula character is disarmed. Lists and objects are left out. */
export function toCsv(rows: readonly object[], columns?: readonly string[]): string {
  const names = columns ?? Object.keys(rows[0] ?? {})
  const lines = rows.map((row) => names.map((name) => cell(Reflect.get(row, name))).join(','))
  return [names.join(','), ...lines].join('\r\n') + '\r\n'
}

function cell(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
