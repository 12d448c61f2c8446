/** What the owner says of the shop, kept as one setting; read through a short-lived copy in the isolate. */
import { IsolateCopy } from '../cache/isolate-copy.ts'
import { NO_PROFILE, ShopProfile, type KeptProfile } from '../../shared/shop-profile.ts'

const NAME = 'shop_profile'
const copy = new IsolateCopy<KeptProfile>({ freshMs: 15_000 })

/** The profile, at most some seconds old; empty texts while the owner has said nothing. */
export function readShopProfile(db: D1Database, now: number): Promise<KeptProfile> {
  return copy.read(now, async () => {
    const row = await db
      .prepare('SELECT value, updated_at_ms AS updatedAt FROM owner_setting WHERE name = ?1')
      .bind(NAME)
      .first<{ value: string; updatedAt: number }>()
    // Only saveShopProfile writes this row; what an older version wrote and is no profile any more counts as nothing.
    const parsed = row === null ? null : ShopProfile.safeParse(JSON.parse(row.value))
    return { ...(parsed?.success === true ? parsed.data : NO_PROFILE), updatedAt: row?.updatedAt ?? 0 }
  })
}

/** Keeps the whole profile in place of the one before. */
export async function saveShopProfile(db: D1Database, profile: ShopProfile, now: number): Promise<KeptProfile> {
  const sql = `INSERT INTO owner_setting (name, value, updated_at_ms) VALUES (?1, ?2, ?3)
    ON CONFLICT (name) DO UPDATE SET value = ?2, updated_at_ms = ?3`
  await db.prepare(sql).bind(NAME, JSON.stringify(profile), now).run()
  const kept = { ...profile, updatedAt: now }
  copy.keep(kept, now)
  return kept
}
