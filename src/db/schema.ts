/**
 * D1 tables, the source of migrations/. Additive changes only: D1 ignores `PRAGMA foreign_keys=OFF` inside a migration,
 * so a rebuilt table loses what hangs on it. The full-text tables are derived from `product` and stand in a custom
 * migration beside these.
 */
import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The catalogue. `key` is the row's number in the full-text tables. */
export const product = sqliteTable(
  'product',
  {
    key: integer('key').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    source: text('source', { enum: ['demo', 'import', 'amazon'] }).notNull(),
    asin: text('asin'),
    marketplace: text('marketplace'),
    title: text('title').notNull(),
    brand: text('brand'),
    /** Lower case, for filters and for diversity. */
    brandKey: text('brand_key'),
    category: text('category').notNull(),
    categoryPath: text('category_path', { mode: 'json' }).$type<string[]>().notNull(),
    description: text('description'),
    features: text('features', { mode: 'json' }).$type<string[]>().notNull(),
    /** `[{name, label, value, unit}]`, as shown. */
    attributes: text('attributes', { mode: 'json' })
      .$type<{ name: string; label: string; value: string | number | boolean; unit: string | null }[]>()
      .notNull(),
    /** `{name: value}`, for filters through json_extract; text values in lower case. */
    attributeValues: text('attribute_values', { mode: 'json' })
      .$type<Record<string, string | number | boolean>>()
      .notNull(),
    priceMinor: integer('price_minor'),
    listPriceMinor: integer('list_price_minor'),
    currency: text('currency'),
    priceAt: integer('price_at_ms'),
    rating: real('rating'),
    ratingCount: integer('rating_count'),
    ratingAt: integer('rating_at_ms'),
    availability: text('availability', { enum: ['in_stock', 'out_of_stock', 'unknown'] }).notNull(),
    imageUrl: text('image_url'),
    url: text('url'),
    /** How many people care, as the source states it; null where only rating counts tell. */
    popularity: real('popularity'),
    /** SHA-256 of everything a shopper sees; an equal hash means nothing to write. */
    contentHash: text('content_hash').notNull(),
    updatedAt: integer('updated_at_ms').notNull(),
    /** Set when the product is no longer offered; it is then found by id alone. */
    withdrawnAt: integer('withdrawn_at_ms'),
  },
  (table) => [
    index('product_category_price').on(table.category, table.priceMinor),
    index('product_brand').on(table.brandKey),
    index('product_source').on(table.source),
  ],
)

/** One row, key 1: the catalogue's version and its vocabulary (JSON), rewritten after each change of products. */
export const catalogState = sqliteTable('catalog_state', {
  key: integer('key').primaryKey(),
  version: text('version').notNull(),
  vocabulary: text('vocabulary').notNull(),
  updatedAt: integer('updated_at_ms').notNull(),
})

/** What `GET /api/v1/chat/sessions` lists. The conversations themselves live in their Durable Objects. */
export const session = sqliteTable(
  'session',
  {
    id: text('id').primaryKey(),
    visitorId: text('visitor_id').notNull(),
    title: text('title').notNull(),
    messageCount: integer('message_count').notNull(),
    createdAt: integer('created_at_ms').notNull(),
    lastActiveAt: integer('last_active_at_ms').notNull(),
  },
  (table) => [index('session_visitor').on(table.visitorId, table.lastActiveAt)],
)
