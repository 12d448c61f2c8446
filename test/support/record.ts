/** A catalogue record with sane defaults. */
import type { CatalogRecord, CatalogVariant } from '../../src/domain/catalog/record.ts'
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

/** A variant of id `id`; its options are also its attributes, under their names in lower case. */
export function variant(
  id: string,
  options: Record<string, string>,
  overrides: Partial<CatalogVariant> = {},
): CatalogVariant {
  return {
    id,
    options,
    price: money(1_000),
    availability: 'in_stock',
    imageUrl: null,
    url: null,
    codes: {},
    attributes: Object.entries(options).map(([name, value]) => attribute(name.toLowerCase(), value)),
    ...overrides,
  }
}

/** A price of `regularMinor` that is `amountMinor` from `fromAt` on and before `untilAt`. */
export function onSale(
  regularMinor: number,
  amountMinor: number,
  fromAt: number | null,
  untilAt: number | null,
): NonNullable<CatalogRecord['price']> {
  return {
    amountMinor: regularMinor,
    currency: 'USD',
    listAmountMinor: null,
    asOf: 1,
    sale: { amountMinor, regularMinor, fromAt, untilAt },
  }
}
