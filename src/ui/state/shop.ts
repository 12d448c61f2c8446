/** What the shop says of itself, for the page's head and its first words. Without it the page is SmartShelf's own. */
import { signal } from '@preact/signals'
import type { PublicProfile } from '../../shared/shop-profile.ts'
import { applyAccent } from './accent.ts'
import { readShop } from './api.ts'

export type Shop = PublicProfile & { examples: readonly string[] }

/** Null until it was read. */
export const shop = signal<Shop | null>(null)

/** Reads it once; a page that cannot is complete without. */
export async function followShop(): Promise<void> {
  try {
    const read = await readShop()
    shop.value = read
    if (read.name !== '') document.title = document.title.replace('SmartShelf AI', read.name)
    applyAccent('profile', read.accent || null)
  } catch {
    // The name and the greeting are decoration: shopping works without.
  }
}
