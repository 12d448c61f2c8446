/** The one object that refreshes the catalogue. Its name stands here alone. */
import type { CatalogRefresh } from '../../durable-objects/catalog-refresh.ts'

export function catalogRefresh(env: Env): DurableObjectStub<CatalogRefresh> {
  return env.CATALOG_REFRESH.getByName('catalog')
}
