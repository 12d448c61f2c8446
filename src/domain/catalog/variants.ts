/** What a product with variants is as one: its price, its stock, its choices. Pure: the moment is given. */
import type {
  Attribute,
  Availability,
  Price,
  PriceRange,
  Product,
  ProductOption,
  Variant,
} from '../../shared/product.ts'
import { factsAt } from './order-ahead.ts'
import { nextTurn, priceAt } from './price.ts'
import type { CatalogRecord, CatalogVariant } from './record.ts'

/** More of one product is a mistake in the file; platforms allow 2,048 at most. */
const VARIANTS_MAX = 2_048
/** Characters of all variants together: D1 takes 2 MB a row. */
const CHARACTERS_MAX = 1_000_000

/** Whether it can be had, as far as is known: only what is said to be sold out cannot. */
export function isOrderable({ availability }: { availability: Availability }): boolean {
  return availability !== 'out_of_stock'
}

/** The variants that can be ordered, or all of them where none can. */
function choosable<T extends Variant>(variants: readonly T[]): readonly T[] {
  const orderable = variants.filter(isOrderable)
  return orderable.length > 0 ? orderable : variants
}

export interface Offer {
  /** That of the cheapest variant to be had; null where none states one. */
  price: Price | null
  availability: Availability
  priceRange: PriceRange | null
}

/** The offer of several variants at `now`. Prices in another currency than the first one's are not compared. */
function offerOf(variants: readonly Variant[], now: number): Offer {
  const prices = choosable(variants).flatMap(({ price }) => (price === null ? [] : [priceAt(price, now)]))
  const comparable = prices.filter(({ currency }) => currency === prices[0]?.currency)
  const amounts = comparable.map(({ amountMinor }) => amountMinor)
  const minMinor = amounts.reduce((least, amount) => Math.min(least, amount), Number.POSITIVE_INFINITY)
  return {
    price: comparable.find(({ amountMinor }) => amountMinor === minMinor) ?? null,
    availability: availabilityOf(variants),
    priceRange:
      amounts.length === 0
        ? null
        : { minMinor, maxMinor: amounts.reduce((most, amount) => Math.max(most, amount), minMinor) },
  }
}

function availabilityOf(variants: readonly Variant[]): Availability {
  if (variants.some(({ availability }) => availability === 'in_stock')) return 'in_stock'
  return variants.some(isOrderable) ? 'unknown' : 'out_of_stock'
}

/** The options that variants differ in, with their values in the order of the variants. */
export function optionsOf(variants: readonly Variant[]): ProductOption[] {
  const values = new Map<string, Set<string>>()
  for (const { options } of variants) {
    for (const [name, value] of Object.entries(options)) {
      values.set(name, (values.get(name) ?? new Set()).add(value))
    }
  }
  return [...values].map(([name, all]) => ({ name, values: [...all] }))
}

/**
 * The record as it is kept at `now`: its price judged, and where it has variants price, stock, range and count taken from
 * them. A record without variants has none of their fields.
 */
export function withOffer(record: CatalogRecord, now: number): CatalogRecord {
  const variants = limited(record.variants ?? [])
  const { options, variants: _, variantCount: __, priceRange: ___, ...rest } = record
  if (variants.length === 0) {
    const { attributes, availability, price } = rest
    return {
      ...rest,
      price: price === null ? null : priceAt(price, now),
      attributes: factsAt(availability, attributes),
    }
  }
  const { price, availability, priceRange } = offerOf(variants, now)
  return {
    ...rest,
    price,
    availability,
    attributes: factsAt(availability, rest.attributes),
    options: options !== undefined && options.length > 0 ? options : optionsOf(variants),
    variantCount: variants.length,
    priceRange,
    variants,
  }
}

function limited(variants: readonly CatalogVariant[]): CatalogVariant[] {
  let characters = 0
  return variants.slice(0, VARIANTS_MAX).filter((variant) => {
    characters += JSON.stringify(variant).length
    return characters <= CHARACTERS_MAX
  })
}

/** Epoch ms after `now` at which a sale of the product or of a variant begins or ends; null when none does. */
export function nextTurnOf({ price, variants = [] }: CatalogRecord, now: number): number | null {
  const turns = [price, ...variants.map((variant) => variant.price)].flatMap((one) => nextTurn(one, now) ?? [])
  return turns.length === 0 ? null : turns.reduce((first, turn) => Math.min(first, turn))
}

/** What filters ask of one variant. */
export interface OrderableVariant {
  /** Its place among the variants. */
  at: number
  /** Minor units at the moment of writing; null where none is stated. */
  price: number | null
  /** What the product and the variant state, as in `product.attribute_values`. */
  values: Record<string, Attribute['value']>
}

/** What filters ask of the variants that can be ordered, the cheapest first; one for each combination of values. */
export function orderableOf({ attributes, variants = [] }: CatalogRecord, now: number): OrderableVariant[] {
  const seen = new Set<string>()
  const shared = toAttributeValues(attributes)
  return variants
    .flatMap((variant, at): OrderableVariant[] => {
      if (!isOrderable(variant)) return []
      const price = variant.price === null ? null : priceAt(variant.price, now).amountMinor
      return [{ at, price, values: { ...shared, ...toAttributeValues(variant.attributes) } }]
    })
    .sort((a, b) => (a.price ?? Number.POSITIVE_INFINITY) - (b.price ?? Number.POSITIVE_INFINITY) || a.at - b.at)
    .filter(({ values }) => {
      const key = JSON.stringify(values)
      return !seen.has(key) && seen.add(key)
    })
}

/** `{name: value}` for filters; text in lower case. */
export function toAttributeValues(attributes: readonly Attribute[]): Record<string, Attribute['value']> {
  return Object.fromEntries(
    attributes.map(({ name, value }) => [name, typeof value === 'string' ? value.toLowerCase() : value]),
  )
}

/** The product with what a variant of it states in the place of what it states itself. */
export function withVariantAttributes<T extends Pick<Product, 'attributes'>>(
  product: T,
  attributes: readonly Attribute[],
): T {
  if (attributes.length === 0) return product
  const own = new Set(attributes.map(({ name }) => name))
  return { ...product, attributes: [...product.attributes.filter(({ name }) => !own.has(name)), ...attributes] }
}

/** How a variant is called: the values of its options. */
export function variantName({ options }: Pick<Variant, 'options'>): string {
  return Object.values(options).join(' / ')
}

/** The product that a record is shown as at `now`. */
export function toShown(record: CatalogRecord, now: number): Product {
  const { popularity: _, variants, ...product } = withOffer(record, now)
  if (variants === undefined) return product
  return {
    ...product,
    variants: variants.map(({ attributes: __, ...variant }) => ({
      ...variant,
      price: variant.price === null ? null : priceAt(variant.price, now),
    })),
  }
}
