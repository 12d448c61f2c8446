/** A row by the uses of its columns. */
import { cleanText } from '../../../domain/catalog/clean-text.ts'
import type { ColumnPlan, Use } from '../columns/uses.ts'

export interface Cell {
  /** Of the column. */
  name: string
  number: number | null
  value: unknown
}

/** The columns of a file by their use, worked out once. */
export type ColumnsByUse = ReadonlyMap<Use, readonly ColumnPlan[]>

export function byUse(columns: readonly ColumnPlan[]): ColumnsByUse {
  return Map.groupBy(columns, ({ use }) => use)
}

export class Cells {
  readonly row: Record<string, unknown>
  readonly #columns: ColumnsByUse

  constructor(row: Record<string, unknown>, columns: ColumnsByUse) {
    this.row = row
    this.#columns = columns
  }

  /** Whether the file has a column of that use at all. */
  has(use: Use): boolean {
    return this.#columns.has(use)
  }

  /** Every column of that use that holds something, in the order of preference. */
  all(use: Use): Cell[] {
    const columns = this.#columns.get(use)
    if (columns === undefined) return []
    return columns.flatMap(({ name, number }) => {
      const value = this.row[name]
      return hasValue(value) ? [{ name, number, value }] : []
    })
  }

  /** The first of them; undefined when none holds anything. */
  get(use: Use): unknown {
    const columns = this.#columns.get(use)
    if (columns === undefined) return undefined
    for (const { name } of columns) {
      const value = this.row[name]
      if (hasValue(value)) return value
    }
    return undefined
  }

  /** As `text`, but "none" is a word like any other. */
  word(use: Use): string {
    const [column] = this.#columns.get(use) ?? []
    return column === undefined ? '' : (toText(this.row[column.name])?.trim() ?? '')
  }

  /** The first one as trimmed text; empty when there is none. */
  text(use: Use): string {
    const value = this.get(use)
    const [first] = Array.isArray(value) ? value : [value]
    return toText(first)?.trim() ?? ''
  }
}

function hasValue(value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'string' || !/^\s*(?:|null|nan|none|n\/a|undefined)\s*$/i.test(value)
}

/** Text of a scalar; null for objects, lists and nothing. */
export function toText(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

/** The entries of a list, also of one written as text: `["a","b"]`, `['a', 'b']`. Anything else is one entry. */
export function toList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (value === undefined || value === null) return []
  if (typeof value !== 'string' || !/^\s*\[[^]*\]\s*$/.test(value)) return [value]
  try {
    const parsed: unknown = JSON.parse(value)
    return Array.isArray(parsed) ? parsed : [value]
  } catch {
    // Python's way of writing a list.
    const entries = [...value.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)]
    return entries.length > 0 ? entries.map(([, single, double]) => single ?? double ?? '') : [value]
  }
}

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Text of the first entry, cleaned; null when there is none. */
export function cleaned(value: unknown, maxLength: number): string | null {
  const [first] = toList(value)
  const text = toText(isRecord(first) ? first['name'] : first)
  return text === null ? null : cleanText(text, maxLength) || null
}
