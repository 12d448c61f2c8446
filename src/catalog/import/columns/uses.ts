/** What a column of an owner's file can be used for. The owner may name one of these in `columns=`. */
import * as z from 'zod/mini'

export const USES = [
  'id',
  'group',
  'parent',
  'title',
  'brand',
  'description',
  'shortDescription',
  'features',
  'category',
  'type',
  'price',
  'salePrice',
  'listPrice',
  'surcharge',
  'discountPercentage',
  'discountMode',
  'discountValue',
  'saleStarts',
  'saleEnds',
  'saleWindow',
  'currency',
  'image',
  'variantImage',
  'url',
  'handle',
  'sku',
  'gtin',
  'mpn',
  'asin',
  'availability',
  'quantity',
  'tracker',
  'backorders',
  'rowKind',
  'status',
  'published',
  'visibility',
  'archived',
  'giftCard',
  'fulfillment',
  'rating',
  'ratingCount',
  'popularity',
  'optionName',
  'optionValue',
  'option',
  'options',
  'variants',
  'attributeName',
  'attributeValue',
  'attributeVisible',
  'attributes',
  'attribute',
  'weight',
  'weightUnit',
  'delete',
  'ignored',
] as const
export const Use = z.enum(USES)
export type Use = z.infer<typeof Use>

/** What a column is used for, and why: the owner reads it before the import. */
export interface ColumnPlan {
  name: string
  use: Use
  reason: string
  /** Of `Option2 name`: 2. Null for columns without a number. */
  number: number | null
}
