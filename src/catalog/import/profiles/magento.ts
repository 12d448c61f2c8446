/** Magento's product export (Adobe Commerce, Mage-OS), of its second and its first version. */
import { readStock } from '../../../domain/catalog/stock-words.ts'
import { toText, type Cells } from '../product/cells.ts'
import type { Profile } from './profile.ts'
import type { Child, RowRole, SkipReason } from '../product/draft.ts'

export const MAGENTO: Profile = {
  id: 'magento',
  name: 'Magento (Adobe Commerce)',
  has: [
    'sku',
    'attribute_set_code|_attribute_set|product_type',
    'product_online|status|visibility|_type',
    'url_key|store_view_code|configurable_variations|base_image|_store',
  ],
  columns: {
    sku: 'sku',
    rowKind: 'product_type|_type',
    title: 'name',
    description: 'description',
    shortDescription: 'short_description',
    category: 'categories|_category',
    price: 'price',
    salePrice: 'special_price',
    saleStarts: 'special_price_from_date|special_from_date',
    saleEnds: 'special_price_to_date|special_to_date',
    listPrice: 'msrp_price|msrp',
    brand: 'manufacturer|brand',
    image: 'base_image|image',
    weight: 'weight',
    gtin: 'gtin|ean|upc|barcode',
    mpn: 'mpn',
    quantity: 'qty',
    availability: 'is_in_stock',
    published: 'product_online|status',
    visibility: 'visibility',
    attributes: 'additional_attributes',
    variants: 'configurable_variations',
    optionName: '_super_attribute_code',
    optionValue: '_super_attribute_option',
    parent: '_super_products_sku',
    ignored:
      'url_key|attribute_set_code|store_view_code|product_websites|tax_class_name|small_image|thumbnail|swatch_image|additional_images|map_price|configurable_variation_labels|custom_options|bundle_values|associated_skus|country_of_manufacture|news_from_date|news_to_date|cost',
  },
  grouping: 'families',
  decimal: '.',
  quirks: {
    expand: (row) => [withFacts(row)],
    role,
    keys: (cells) => (cells.text('sku') === '' ? [] : [cells.text('sku')]),
    children,
    skip,
    stock: (cells) => readStock(cells.get('availability') ?? cells.get('quantity')),
    categories: (text) =>
      text
        .split(/,(?=[^,]*\/)|,(?! )/)
        .map((path) => path.split('/').filter((label) => !/^(?:default category|root catalog)$/i.test(label.trim()))),
  },
}

/** A configurable product is only sold as one of its variants; rows without a name add to what stands above them. */
function role(cells: Cells): RowRole {
  if (cells.text('title') === '') return cells.text('sku') === '' && cells.text('parent') !== '' ? 'picture' : 'none'
  return cells.text('rowKind').toLowerCase() === 'configurable' ? 'product' : 'whole'
}

const no = (text: string) => /^(?:n|no|false|0|off|disabled|2)$/i.test(text)

function skip(cells: Cells): SkipReason | null {
  if (no(cells.text('published'))) return 'unpublished'
  if (/^gift ?card$/i.test(cells.text('rowKind'))) return 'gift_card'
  return /^(?:not visible individually|1)$/i.test(cells.text('visibility')) ? 'hidden' : null
}

/** `sku=T-S,size=S,color=Red|sku=T-M,size=M,color=Red`, or in the first version a row for each. */
function children(cells: Cells): Child[] {
  const named = cells
    .text('variants')
    .split('|')
    .flatMap((text): Child[] => {
      const pairs = pairsIn(text)
      const key = pairs.find(([name]) => name === 'sku')?.[1]
      const options = pairs.flatMap(([name, value]) => (name === 'sku' ? [] : [[labelOf(name), value] as const]))
      return key === undefined ? [] : [{ key, options }]
    })
  const key = cells.text('parent')
  const [name, value] = [cells.text('optionName'), cells.text('optionValue')]
  return key === '' ? named : [...named, { key, options: name === '' || value === '' ? [] : [[labelOf(name), value]] }]
}

/** `name=value,name=value`; a comma or a bar inside of a value is none that parts. */
function pairsIn(text: string): (readonly [name: string, value: string])[] {
  return text.split(/,(?=\s*\w+=)/).flatMap((part) => {
    const [, name, value] = /^\s*(\w+)=([^]*)$/.exec(part) ?? []
    return name === undefined || value === undefined ? [] : [[name, value.trim().replace(/^"([^]*)"$/, '$1')] as const]
  })
}

function labelOf(name: string): string {
  const label = name.replaceAll('_', ' ').trim()
  return label.charAt(0).toUpperCase() + label.slice(1)
}

/** What the system keeps among the facts of a product. */
const OF_THE_SYSTEM =
  /^(?:has_options|required_options|quantity_and_stock_status|shipment_type|tax_class_id|options_container|page_layout|custom_.*|msrp.*|price_.*|sku_type|weight_type|price_view|links_.*|samples_title|url_.*|meta_.*|gift_.*|.*_label|ts_.*|is_.*|allow_.*|use_config_.*|email_template|lifetime|minimal_price|tier_price|old_id|image.*|thumbnail.*|swatch.*|media_gallery|category_ids|status|visibility|cost|sw_.*|mp_.*|rss|giftcard_.*|product_image_size|sale|new)$/i

/** Facts as an object: several values of one stand between bars. */
function withFacts(row: Record<string, unknown>): Record<string, unknown> {
  const name = Object.keys(row).find((key) => key.toLowerCase() === 'additional_attributes')
  const text = name === undefined ? null : toText(row[name])
  if (name === undefined || text === null) return row
  const facts = pairsIn(text).filter(([key, value]) => value !== '' && !OF_THE_SYSTEM.test(key))
  return { ...row, [name]: Object.fromEntries(facts.map(([key, value]) => [key, value.replaceAll('|', ', ')])) }
}
