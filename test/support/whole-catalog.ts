/** The catalogue as a whole, to be compared with another. */

/** Everything that makes up the catalogue, as rows. */
export async function everything(db: D1Database): Promise<unknown[]> {
  const sql = [
    'SELECT id, withdrawn_at_ms IS NULL AS offered, price_minor, availability, title, variant_count FROM product ORDER BY id',
    'SELECT p.id, s.title, s.details FROM product_search s JOIN product p ON p.key = s.rowid ORDER BY p.id',
    'SELECT p.id, s.variants FROM variant_set s JOIN product p ON p.key = s.key ORDER BY p.id',
  ]
  const results = await db.batch(sql.map((one) => db.prepare(one)))
  return results.map((result) => result.results)
}
