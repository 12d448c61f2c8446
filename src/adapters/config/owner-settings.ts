/** Choices of the owner that live in the database: no secrets, nothing of the deployment. */
import type { AssistantChoice } from '../../shared/assistant.ts'

/** By name, what each holds. */
interface OwnerSettings {
  /** What the owner has decided about the language model. */
  assistant: AssistantChoice
  /** Whether /feeds/google.tsv and .xml answer. */
  google_feed: boolean
}

/** The setting, or `fallback` while the owner has not chosen. */
export async function readSetting<Name extends keyof OwnerSettings>(
  db: D1Database,
  name: Name,
  fallback: OwnerSettings[Name],
): Promise<OwnerSettings[Name]> {
  const json = await db.prepare('SELECT value FROM owner_setting WHERE name = ?1').bind(name).first<string>('value')
  // Only writeSetting writes the table.
  return json === null ? fallback : (JSON.parse(json) as OwnerSettings[Name])
}

export async function writeSetting<Name extends keyof OwnerSettings>(
  db: D1Database,
  name: Name,
  value: OwnerSettings[Name],
  now: number,
): Promise<void> {
  const sql = `INSERT INTO owner_setting (name, value, updated_at_ms) VALUES (?1, ?2, ?3)
    ON CONFLICT (name) DO UPDATE SET value = ?2, updated_at_ms = ?3`
  await db.prepare(sql).bind(name, JSON.stringify(value), now).run()
}
