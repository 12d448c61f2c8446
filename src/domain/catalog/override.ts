/** What an owner sets by hand, over what the source says. */
import * as z from 'zod/mini'
import { Availability } from '../../shared/product.ts'
import type { CatalogRecord } from './record.ts'
import { toSlug } from './slug.ts'

/** Each field is absent where the source's own word holds. */
export const Overrides = z.object({
  title: z.optional(z.string()),
  brand: z.optional(z.string()),
  /** A label, or labels from the broadest to the narrowest parted by `>`. */
  category: z.optional(z.string()),
  price: z.optional(z.object({ amountMinor: z.int(), currency: z.string() })),
  availability: z.optional(Availability),
  description: z.optional(z.string()),
  imageUrl: z.optional(z.string()),
})
export type Overrides = z.infer<typeof Overrides>

/** The record as shoppers see it. A price by hand is that of every variant and has no sale. */
export function applyOverrides(record: CatalogRecord, overrides: Overrides): CatalogRecord {
  const { category, price, availability, ...plain } = overrides
  const priced =
    price === undefined ? null : { ...price, listAmountMinor: null, asOf: record.price?.asOf ?? record.updatedAt }
  return {
    ...record,
    ...plain,
    ...(category === undefined ? {} : toPath(category)),
    ...(priced === null ? {} : { price: priced }),
    ...(availability === undefined ? {} : { availability }),
    ...(record.variants === undefined || (priced === null && availability === undefined)
      ? {}
      : {
          variants: record.variants.map((variant) => ({
            ...variant,
            price: priced ?? variant.price,
            availability: availability ?? variant.availability,
          })),
        }),
  }
}

function toPath(category: string): Pick<CatalogRecord, 'category' | 'categoryPath'> {
  const labels = category.split('>').flatMap((label) => label.trim() || [])
  return { categoryPath: labels, category: toSlug(labels.at(-1) ?? '') }
}

/** The part of what the source says that the overrides hide: enough to take them back. */
export function hiddenBy(record: CatalogRecord, overrides: Overrides): Partial<CatalogRecord> {
  const { title, brand, category, categoryPath, price, availability, description, imageUrl, variants } = record
  const isOffer = overrides.price !== undefined || overrides.availability !== undefined
  return {
    ...(overrides.title === undefined ? {} : { title }),
    ...(overrides.brand === undefined ? {} : { brand }),
    ...(overrides.category === undefined ? {} : { category, categoryPath }),
    ...(overrides.description === undefined ? {} : { description }),
    ...(overrides.imageUrl === undefined ? {} : { imageUrl }),
    ...(isOffer ? { price, availability, ...(variants === undefined ? {} : { variants }) } : {}),
  }
}
