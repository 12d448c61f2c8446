/** What a row of tokens may mean: a meaning from the gazetteer, or what the rules make of several. */
import { unitOf, type Unit } from '../lexicon/units.ts'
import type { Meaning, Side } from './gazetteer.ts'

/** An amount as written: bare, with a unit, or of money. */
export type Amount =
  | { kind: 'bare'; value: number; grouped?: number }
  | { kind: 'quantity'; value: number; unit: Unit; spelling: string; grouped?: number }
  | { kind: 'stars' | 'reviews' | 'percent'; value: number }
  | { kind: 'money'; value: number; code: string; grouped?: number }

export type Item =
  | Meaning
  | { type: 'amount'; amount: Amount }
  | { type: 'range'; low: Amount; high: Amount }
  /** An amount or a range with the side that is meant. `attributes` are those named beside it. */
  | {
      type: 'limit'
      side: Side | null
      low: Amount | null
      high: Amount | null
      attributes: readonly string[]
      isPrice: boolean
    }
  /** One of several amounts: "16 or 32 GB". */
  | { type: 'choice'; amounts: readonly Amount[]; attributes: readonly string[] }

export interface Span {
  from: number
  to: number
  /** What the corrections cost that this reading needs. */
  cost: number
  item: Item
  /** The rule that made it, for explaining. */
  rule: string
}

/** The amount of another one's kind, where the first leaves its unit to the second: "16 or 32 GB", "1-2k". */
export function likeSecond(first: Amount, second: Amount): Amount {
  if (first.kind !== 'bare') return first
  switch (second.kind) {
    case 'quantity':
      return { ...second, value: first.value, grouped: first.grouped }
    case 'money':
      return { ...second, value: first.value, grouped: first.grouped }
    case 'bare':
      return first
    default:
      return { kind: second.kind, value: first.value }
  }
}

/** Whether two amounts measure the same. */
export function isAlike(one: Amount, other: Amount): boolean {
  if (one.kind === 'bare' || other.kind === 'bare') return true
  if (one.kind !== other.kind) return false
  return one.kind !== 'quantity' || other.kind !== 'quantity' || one.unit.quantity === other.unit.quantity
}

export { unitOf }
