/** The owner's rules in D1, as one setting: they are few, and read whole with every turn. */
import type { NewOwnerRule, OwnerRule } from '../../shared/owner-rules.ts'
import { IsolateCopy } from '../cache/isolate-copy.ts'

const NAME = 'rules'
const copy = new IsolateCopy<OwnerRule[]>({ freshMs: 5_000, staleMs: 30_000 })

/** The rules, the newest first, at most half a minute old. */
export function readOwnerRules(db: D1Database, now: number): Promise<readonly OwnerRule[]> {
  return copy.read(now, () => load(db))
}

/** Adds a rule. One that says the same of the same words takes the place of the earlier one. */
export async function addOwnerRule(db: D1Database, rule: NewOwnerRule, now: number): Promise<OwnerRule> {
  const added: OwnerRule = { ...rule, id: crypto.randomUUID(), createdAt: now }
  const isSame = (other: OwnerRule) =>
    other.kind === rule.kind &&
    other.words.toLowerCase() === rule.words.toLowerCase() &&
    ((rule.kind !== 'pin' && rule.kind !== 'bury') || other.value === rule.value)
  await store(db, [added, ...(await load(db)).filter((other) => !isSame(other))], now)
  return added
}

/** Takes a rule back. False when there is none of that id. */
export async function removeOwnerRule(db: D1Database, id: string, now: number): Promise<boolean> {
  const rules = await load(db)
  const rest = rules.filter((rule) => rule.id !== id)
  if (rest.length === rules.length) return false
  await store(db, rest, now)
  return true
}

async function load(db: D1Database): Promise<OwnerRule[]> {
  const value = await db.prepare('SELECT value FROM owner_setting WHERE name = ?1').bind(NAME).first<string>('value')
  // Only `store` writes this row.
  return value === null ? [] : (JSON.parse(value) as OwnerRule[])
}

async function store(db: D1Database, rules: OwnerRule[], now: number): Promise<void> {
  const sql = `INSERT INTO owner_setting (name, value, updated_at_ms) VALUES (?1, ?2, ?3)
    ON CONFLICT (name) DO UPDATE SET value = ?2, updated_at_ms = ?3`
  await db.prepare(sql).bind(NAME, JSON.stringify(rules), now).run()
  copy.keep(rules, now)
}
