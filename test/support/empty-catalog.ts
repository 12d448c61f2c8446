/** Removes everything that makes up a catalogue. */
const TABLES = [
  'product',
  'product_search',
  'variant_set',
  'product_override',
  'category_trail',
  'catalog_state',
  'catalog_block',
  'price_point',
  'catalog_act',
  'catalog_before',
  'feed',
  'owner_setting',
]

export async function emptyCatalog(db: D1Database): Promise<void> {
  await db.batch(TABLES.map((table) => db.prepare(`DELETE FROM ${table}`)))
}
