/** What the owner says of the shop, kept as one setting; read through a short-lived copy in the isolate. */
import { NO_PROFILE, ShopProfile, type KeptProfile } from '../../shared/shop-profile.ts'

/** How long an isolate trusts its copy. */
const FRESH_MS = 15_000
const NAME = 'shop_profile'

/** Public words of the shop, never of a visitor. `checkedAt` is epoch ms. */
let cached: { profile: KeptProfile; checkedAt: number } | null = null

/** The profile, at most some seconds old; empty texts while the owner has said nothing. */
export async function readShopProfile(db: D1Database, now: number): Promise<KeptProfile> {
  if (cached !== null && Math.abs(now - cached.checkedAt) < FRESH_MS) return cached.profile
  const row = await db
    .prepare('SELECT value, updated_at_ms AS updatedAt FROM owner_setting WHERE name = ?1')
    .bind(NAME)
    .first<{ value: string; updatedAt: number }>()
  // Only saveShopProfile writes this row; what an older version wrote and is no profile any more counts as nothing.
  const parsed = row === null ? null : ShopProfile.safeParse(JSON.parse(row.value))
  const profile = { ...(parsed?.success === true ? parsed.data : NO_PROFILE), updatedAt: row?.updatedAt ?? 0 }
  cached = { profile, checkedAt: now }
  return profile
}

/** Keeps the whole profile in place of the one before. */
export async function saveShopProfile(db: D1Database, profile: ShopProfile, now: number): Promise<KeptProfile> {
  const sql = `INSERT INTO owner_setting (name, value, updated_at_ms) VALUES (?1, ?2, ?3)
    ON CONFLICT (name) DO UPDATE SET value = ?2, updated_at_ms = ?3`
  await db.prepare(sql).bind(NAME, JSON.stringify(profile), now).run()
  const kept = { ...profile, updatedAt: now }
  cached = { profile: kept, checkedAt: now }
  return kept
}
