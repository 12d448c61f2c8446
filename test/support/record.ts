/** A catalogue record with sane defaults. */
import type { CatalogRecord } from '../../src/domain/catalog/record.ts'
import type { Attribute } from '../../src/shared/product.ts'

/** A record of id `id`; everything else may be overridden. */
export function record(id: string, overrides: Partial<CatalogRecord> = {}): CatalogRecord {
  return {
    id,
    asin: null,
    source: 'import',
    marketplace: null,
    title: `Thing ${id}`,
    brand: 'Acme',
    category: 'things',
    categoryPath: ['Everything', 'Things'],
    description: null,
    features: [],
    attributes: [],
    price: money(1_000),
    rating: { value: 4, count: 10, asOf: 1 },
    availability: 'in_stock',
    imageUrl: null,
    url: null,
    updatedAt: 1,
    popularity: null,
    ...overrides,
  }
}

export function money(amountMinor: number, currency = 'USD'): CatalogRecord['price'] {
  return { amountMinor, currency, listAmountMinor: null, asOf: 1 }
}

export function attribute(name: string, value: Attribute['value'], unit: string | null = null): Attribute {
  return { name, label: name, value, unit }
}
