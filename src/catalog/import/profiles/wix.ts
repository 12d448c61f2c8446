/** Wix Stores' product export. */
import { readStock } from '../../../domain/catalog/stock-words.ts'
import type { Cells } from '../product/cells.ts'
import type { Profile } from './profile.ts'
import type { SkipReason } from '../product/draft.ts'

const MEDIA = 'https://static.wixstatic.com/media/'

export const WIX: Profile = {
  id: 'wix',
  name: 'Wix',
  has: ['handleid|handle', 'fieldtype', 'name', 'productimageurl|productoptionname1|surcharge|collection'],
  columns: {
    group: 'handleId|handle',
    rowKind: 'fieldType',
    title: 'name',
    description: 'description|plainDescription',
    image: 'productImageUrl|media|mediaUrl|image',
    category: 'collection|categories',
    brand: 'brand',
    sku: 'sku',
    gtin: 'barcode',
    price: 'price',
    listPrice: 'strikethroughPrice|compareAtPrice',
    surcharge: 'surcharge',
    visibility: 'visible|variantVisible',
    discountMode: 'discountMode',
    discountValue: 'discountValue',
    availability: 'inventory',
    weight: 'weight',
    ignored: 'ribbon|cost',
  },
  numbered: [
    [/^productOptionName(\d)$/i, 'optionName'],
    [/^productOptionType(\d)$/i, 'ignored'],
    [/^(?:productOptionDescription|productOptionChoices)(\d)$/i, 'optionValue'],
    [/^additionalInfoTitle(\d)$/i, 'attributeName'],
    [/^additionalInfoDescription(\d)$/i, 'attributeValue'],
  ],
  grouping: 'rows',
  decimal: '.',
  quirks: {
    role: (cells) =>
      /^variant$/i.test(cells.text('rowKind'))
        ? 'variant'
        : /^media$/i.test(cells.text('rowKind'))
          ? 'picture'
          : 'product',
    group: (cells) => cells.text('group') || null,
    skip,
    isHiddenVariant: (cells) => /^(?:false|no|0)$/i.test(cells.text('visibility')),
    stock: (cells) => readStock(cells.get('availability') ?? 'InStock'),
    categories: (text) => text.split(';').map((label) => [label.trim()]),
    image: (text) => (/^(?:https?:)?\/\//i.test(text) ? text : `${MEDIA}${text}`),
  },
}

function skip(cells: Cells): SkipReason | null {
  return /^(?:false|no|0)$/i.test(cells.text('visibility')) ? 'hidden' : null
}
