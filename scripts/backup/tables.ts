/**
 * What a backup holds of D1. Every table stands in one of the lists. What belongs to one visitor is in none that is kept:
 * a conversation that was erased must not come back with a restore.
 */
import { EVENT_TABLES } from '../../src/adapters/analytics/retention.ts'

export interface KeptTable {
  name: string
  /** Rows that are kept; all without it. */
  where?: string
  /** Values that are not kept. */
  without?: Record<string, null>
}

/** In this order: a row comes after what it refers to. */
export const KEPT: readonly KeptTable[] = [
  // Amazon's licence lets nobody keep a copy: the ASINs are kept, and the next refresh asks for the rest.
  { name: 'product', where: "source <> 'amazon'" },
  { name: 'product_search', where: "rowid IN (SELECT key FROM product WHERE source <> 'amazon')" },
  { name: 'variant_set' },
  { name: 'product_override' },
  { name: 'category_trail' },
  { name: 'catalog_state' },
  // Learned again from the rows.
  { name: 'catalog_block', where: 'false' },
  { name: 'price_point' },
  // A restored catalogue is another one than that which an act has changed.
  { name: 'catalog_act', where: 'false' },
  { name: 'catalog_before', where: 'false' },
  { name: 'feed' },
  { name: 'owner_setting' },
  { name: 'amazon_item', without: { fetched_at_ms: null } },
  { name: 'tracked_search' },
  { name: 'refresh_run' },
  { name: 'rollup_day' },
  { name: 'daily_turn' },
  { name: 'daily_response_time' },
  // Words that one visitor alone used are theirs.
  { name: 'daily_search', where: "(terms = '' OR sessions >= 2)" },
  { name: 'daily_constraint', where: "(name <> 'terms' OR sessions >= 2)" },
  { name: 'daily_product' },
  { name: 'daily_total' },
]

/** Names a visitor or holds what one wrote. */
export const PERSONAL = ['session', ...EVENT_TABLES]

/** Made by the database itself from others, or about it. */
export const DERIVED = ['product_word', 'd1_migrations']
