/** What is written of a record: as it is shown, under what the owner set by hand, with the digests that tell whether it is new. */
import { applyOverrides, type Overrides } from '../../domain/catalog/override.ts'
import type { CatalogRecord } from '../../domain/catalog/record.ts'
import { withOffer } from '../../domain/catalog/variants.ts'
import { SEARCH_TEXT_VERSION } from '../../domain/search/search-text.ts'
import type { Price } from '../../shared/product.ts'
import type { Written } from './write-statements.ts'

/** What the owner has said of a known product. */
interface Kept {
  is_hidden: number
  /** JSON; null where the owner set nothing by hand. */
  overrides: string | null
}

/**
 * Times are left out of the hash, so that the same file or answer changes nothing when it comes again, and whether a
 * sale holds is. How old an Amazon offer is stands in `amazon_item`.
 */
export async function toWritten(
  stated: CatalogRecord,
  stored: Kept | undefined,
  now: number,
  origin: string | null,
): Promise<Written> {
  const overridden =
    typeof stored?.overrides === 'string' ? applyOverrides(stated, toOverrides(stored.overrides)) : stated
  const record = withOffer(overridden, now)
  const { updatedAt: _, price, priceRange: __, rating, variants, ...content } = record
  const { asin, title, brand, category, categoryPath, features, attributes, description, options, codes } = record
  const offers = variants?.map((variant) => ({ ...variant, price: toStatedPrice(variant.price) }))
  const choices = variants?.map((variant) => [variant.options, variant.availability === 'out_of_stock', variant.codes])
  const [contentHash, textHash] = await Promise.all([
    sha256(
      JSON.stringify([
        SEARCH_TEXT_VERSION,
        content,
        variants === undefined ? toStatedPrice(price) : offers,
        rating?.value,
        rating?.count,
      ]),
    ),
    sha256(
      JSON.stringify([
        SEARCH_TEXT_VERSION,
        asin,
        title,
        brand,
        category,
        categoryPath,
        features,
        attributes,
        description,
        options,
        codes,
        choices,
      ]),
    ),
  ])
  return { record, contentHash, textHash, origin, isHidden: stored?.is_hidden === 1 }
}

/** A price as its source states it, whenever that is. */
function toStatedPrice(price: Price | null): unknown {
  if (price === null) return null
  const { currency, amountMinor, listAmountMinor, sale } = price
  return sale === undefined ? [currency, amountMinor, listAmountMinor] : [currency, sale]
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Only product-edit.ts writes the column, after parsing. */
export function toOverrides(json: string): Overrides {
  return JSON.parse(json) as Overrides
}
