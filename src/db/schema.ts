/**
 * D1 tables, the source of migrations/. Additive changes only: D1 ignores `PRAGMA foreign_keys=OFF` inside a migration,
 * so a rebuilt table loses what hangs on it. The full-text table is derived from `product` and stands in a custom
 * migration beside these.
 */
import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

export * from './analytics-schema.ts'

/**
 * The catalogue. `key` is the row's number in the full-text table. Filtered columns stand first: a row longer than a
 * database page is then filtered without reading its overflow.
 */
export const product = sqliteTable(
  'product',
  {
    key: integer('key').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    source: text('source', { enum: ['demo', 'import', 'amazon'] }).notNull(),
    /** Set when the product is no longer offered; it is then found by id alone. */
    withdrawnAt: integer('withdrawn_at_ms'),
    category: text('category').notNull(),
    /** Slugs from the broadest to the narrowest, as in `category_path`: `/computers/laptops/`. */
    categoryTrail: text('category_trail').notNull(),
    /** Lower case, for filters. */
    brandKey: text('brand_key'),
    priceMinor: integer('price_minor'),
    currency: text('currency'),
    rating: real('rating'),
    ratingCount: integer('rating_count'),
    availability: text('availability', { enum: ['in_stock', 'out_of_stock', 'unknown'] }).notNull(),
    /** How many people care: as the source states it, else the number of ratings; null where neither is known. */
    popularity: real('popularity'),
    /** What the source states, kept apart so that an equal import changes nothing. */
    statedPopularity: real('stated_popularity'),
    /** SHA-256 of everything a shopper sees; an equal hash means nothing to write. */
    contentHash: text('content_hash').notNull(),
    /** SHA-256 of the searchable text; an equal hash leaves the full-text row alone. */
    textHash: text('text_hash').notNull(),
    title: text('title').notNull(),
    brand: text('brand'),
    /** `{name: value}`, for filters through json_extract; text values in lower case. */
    attributeValues: text('attribute_values', { mode: 'json' })
      .$type<Record<string, string | number | boolean>>()
      .notNull(),
    /** Labels from the broadest to the narrowest. */
    categoryPath: text('category_path', { mode: 'json' }).$type<string[]>().notNull(),
    asin: text('asin'),
    marketplace: text('marketplace'),
    listPriceMinor: integer('list_price_minor'),
    priceAt: integer('price_at_ms'),
    ratingAt: integer('rating_at_ms'),
    imageUrl: text('image_url'),
    url: text('url'),
    updatedAt: integer('updated_at_ms').notNull(),
    /** `[{name, label, value, unit}]`, as shown. */
    attributes: text('attributes', { mode: 'json' })
      .$type<{ name: string; label: string; value: string | number | boolean; unit: string | null }[]>()
      .notNull(),
    features: text('features', { mode: 'json' }).$type<string[]>().notNull(),
    description: text('description'),
    /** `{sku, gtin, mpn}`; null where the source states none. */
    codes: text('codes', { mode: 'json' }).$type<{ sku?: string; gtin?: string; mpn?: string }>(),
    /** The sale of the price, as on the wire; null without one. */
    sale: text('sale', { mode: 'json' }),
    /** When a sale of it or of a variant begins or ends next, so that its price is judged anew; null when none does. */
    priceTurnAt: integer('price_turn_at_ms'),
    /** `[{name, values}]`; this and the next three are null for products without variants. */
    options: text('options', { mode: 'json' }).$type<{ name: string; values: string[] }[]>(),
    variantCount: integer('variant_count'),
    priceMinMinor: integer('price_min_minor'),
    priceMaxMinor: integer('price_max_minor'),
    /** Which of the owner's files it came by: `import` or `feed:ID`; null for the other sources. */
    origin: text('origin'),
    /** The owner took it off the shelf, whatever its source says; it then also counts as withdrawn. */
    isHidden: integer('is_hidden', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => {
    // Lists hold offered products alone; an index of those counts and sorts them without reading the rows.
    const offered = sql`${table.withdrawnAt} IS NULL`
    return [
      index('product_category').on(table.categoryTrail, table.priceMinor).where(offered),
      // Where few care or nobody knows how many do, which are looked at is drawn by the key.
      index('product_standing')
        .on(table.categoryTrail, sql`coalesce(popularity, -1 - key * 7919 % 1000)`)
        .where(offered),
      index('product_brand').on(table.brandKey).where(offered),
      index('product_price').on(table.priceMinor).where(offered),
      index('product_popularity').on(table.popularity).where(offered),
      index('product_rating').on(table.rating, table.ratingCount).where(offered),
      index('product_source').on(table.source).where(offered),
      index('product_url').on(table.url).where(offered),
      index('product_origin').on(table.origin).where(offered),
      index('product_price_turn')
        .on(table.priceTurnAt)
        .where(sql`${table.priceTurnAt} IS NOT NULL`),
    ]
  },
)

/** The variants of the products that have some, beside `product` so that its rows stay short. */
export const variantSet = sqliteTable('variant_set', {
  /** The product's key. */
  key: integer('key').primaryKey(),
  /**
   * What filters ask of the variants that can be ordered, the cheapest first: `[{at, price, values}]` with the place in
   * `variants`, the price in minor units and `{name: value}` as in `product.attribute_values`.
   */
  orderable: text('orderable', { mode: 'json' }).notNull(),
  /** `CatalogVariant[]` in the order of the source. */
  variants: text('variants', { mode: 'json' }).notNull(),
})

/** What the owner set by hand. It outlives imports: `stated` is what the source last said, for when it is taken back. */
export const productOverride = sqliteTable('product_override', {
  productId: text('product_id').primaryKey(),
  /** `{title?, brand?, category?, price?, …}`, see domain/catalog/override.ts. */
  overrides: text('overrides', { mode: 'json' }).notNull(),
  /** A `CatalogRecord`. */
  stated: text('stated', { mode: 'json' }).notNull(),
  updatedAt: integer('updated_at_ms').notNull(),
})

/** What the owner did to many products at once, and how many it was, for as long as it can be taken back. */
export const catalogAct = sqliteTable('catalog_act', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: ['import', 'withdrawal'] }).notNull(),
  /** Of the file, or of the source that was withdrawn. */
  name: text('name').notNull(),
  at: integer('at_ms').notNull(),
  /** Products that came in, were changed and were taken out. */
  brought: integer('brought').notNull(),
  changed: integer('changed').notNull(),
  withdrew: integer('withdrew').notNull(),
  /** Those of `changed` that are too many to be kept as they were. */
  lost: integer('lost').notNull(),
  /** Of what is kept. */
  characters: integer('characters').notNull(),
  undoneAt: integer('undone_at_ms'),
})

/** What stood before an act, some hundred products a row, the latest last. Gone once it is put back. */
export const catalogBefore = sqliteTable(
  'catalog_before',
  {
    key: integer('key').primaryKey({ autoIncrement: true }),
    actId: text('act_id').notNull(),
    at: integer('at_ms').notNull(),
    /** See adapters/products/act-journal.ts. */
    products: text('products', { mode: 'json' }).notNull(),
  },
  (table) => [index('catalog_before_act').on(table.actId)],
)

/** Addresses that the catalogue is filled from every few hours. */
export const feed = sqliteTable(
  'feed',
  {
    id: text('id').primaryKey(),
    url: text('url').notNull(),
    format: text('format').notNull(),
    /** For files that name none. */
    currency: text('currency'),
    everyHours: integer('every_hours').notNull(),
    mode: text('mode', { enum: ['merge', 'sync'] }).notNull(),
    createdAt: integer('created_at_ms').notNull(),
    nextRunAt: integer('next_run_at_ms').notNull(),
    /** Set while a run holds the feed; another may take it over afterwards. */
    leaseUntil: integer('lease_until_ms'),
    lastRunAt: integer('last_run_at_ms'),
    lastSuccessAt: integer('last_success_at_ms'),
    /** Runs in a row that failed. */
    failures: integer('failures').notNull().default(0),
    /** What is wrong, in words for the owner; null when nothing is. */
    problem: text('problem'),
    etag: text('etag'),
    lastModified: text('last_modified'),
    /** SHA-256 of the file last stored, for servers that name neither of the two. */
    contentHash: text('content_hash'),
    /** The last `ImportReport`; null before the first. */
    lastReport: text('last_report', { mode: 'json' }),
  },
  (table) => [index('feed_next_run').on(table.nextRunAt)],
)

/** The owner's choices that are no secret and no deployment: whether the feed for others is on, a file's currency. */
export const ownerSetting = sqliteTable('owner_setting', {
  name: text('name').primaryKey(),
  /** JSON. */
  value: text('value', { mode: 'json' }).notNull(),
  updatedAt: integer('updated_at_ms').notNull(),
})

/** Every trail that products use, so that a category at any level becomes a few equal trails. */
export const categoryTrail = sqliteTable('category_trail', { trail: text('trail').primaryKey() })

/**
 * What is learned of the catalogue, step by step: one row for each thousand row keys of `product`. What has changed since
 * is read anew, the rest is added up.
 */
export const catalogBlock = sqliteTable('catalog_block', {
  /** `product.key` divided by a thousand. */
  block: integer('block').primaryKey(),
  /** How often something changed in it that is learned. */
  changes: integer('changes').notNull(),
  /** `changes` when it was learned last; null while it never was. */
  learnedChanges: integer('learned_changes'),
  /** Digest of the phrases that `kinds` was counted for; null where it has to be counted anew. */
  kindsOf: text('kinds_of'),
  /** See domain/catalog/facts.ts. */
  facts: text('facts'),
  /** What its titles call the products of each category (domain/catalog/kind-words.ts). */
  kinds: text('kinds'),
})

/** Key 1: the catalogue's version and its vocabulary (JSON); rows after it hold what is too long for one. */
export const catalogState = sqliteTable('catalog_state', {
  key: integer('key').primaryKey(),
  version: text('version').notNull(),
  vocabulary: text('vocabulary').notNull(),
  /** `SearchStatistics` as JSON: what ranking needs to know of the whole catalogue. */
  statistics: text('statistics').notNull(),
  /** When it was learned last. */
  updatedAt: integer('updated_at_ms').notNull(),
  /** When what has changed since is to be learned; null when nothing waits. */
  dueAt: integer('due_at_ms'),
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

/**
 * Every ASIN that is to be kept fresh. The number may be kept for ever; what the API says of it stands in `product` and
 * lives from `fetched_at_ms` on (src/domain/policy). Kept apart, so that a refresh that changes nothing writes nothing
 * but this short row.
 */
export const amazonItem = sqliteTable('amazon_item', {
  asin: text('asin').primaryKey(),
  addedAt: integer('added_at_ms').notNull(),
  /** When the API last gave the item; null before the first time. */
  fetchedAt: integer('fetched_at_ms'),
  /** When a shopper last saw it, to some minutes. */
  viewedAt: integer('viewed_at_ms'),
  /** Answers in a row that did not have it. */
  misses: integer('misses').notNull().default(0),
  /** Since when it counts as gone; null while it does not. */
  goneAt: integer('gone_at_ms'),
})

/** Searches that are repeated to find ASINs. */
export const trackedSearch = sqliteTable(
  'tracked_search',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    keywords: text('keywords').notNull(),
    /** Our category of what is searched for; empty when none is said. */
    category: text('category').notNull().default(''),
    pages: integer('pages').notNull().default(1),
    createdAt: integer('created_at_ms').notNull(),
    lastRunAt: integer('last_run_at_ms'),
  },
  (table) => [uniqueIndex('tracked_search_words').on(table.keywords, table.category)],
)

/** One row for each finished run of the refresh, for the owner. */
export const refreshRun = sqliteTable(
  'refresh_run',
  {
    id: text('id').primaryKey(),
    trigger: text('trigger').notNull(),
    status: text('status').notNull(),
    /** Why it ended early; null when it did not. */
    reason: text('reason'),
    startedAt: integer('started_at_ms').notNull(),
    finishedAt: integer('finished_at_ms').notNull(),
    calls: integer('calls').notNull(),
    fetched: integer('fetched').notNull(),
    changed: integer('changed').notNull(),
    missing: integer('missing').notNull(),
    failed: integer('failed').notNull(),
  },
  (table) => [index('refresh_run_started').on(table.startedAt)],
)

/** Prices over time, of sources that may be tracked: one point for each change. */
export const pricePoint = sqliteTable(
  'price_point',
  {
    productId: text('product_id').notNull(),
    at: integer('at_ms').notNull(),
    amountMinor: integer('amount_minor').notNull(),
    currency: text('currency').notNull(),
  },
  (table) => [primaryKey({ columns: [table.productId, table.at] })],
)
