/** Google Merchant's product data as XML or as a table, and what Meta, Pinterest and TikTok took over from it. */
import { readStock } from '../../../domain/catalog/stock-words.ts'
import { isRecord, toList, toText, type Cells } from '../product/cells.ts'
import type { Profile } from './profile.ts'
import type { SkipReason } from '../product/draft.ts'

export const GOOGLE: Profile = {
  id: 'google',
  name: 'Google Merchant',
  has: [
    'id',
    'title|name',
    'image_link|link',
    'availability|condition|google_product_category|price|item_group_id|identifier_exists|gtin|additional_image_link',
  ],
  hasNot: ['handle', 'handleid', 'seller-sku', 'asin1', 'type', 'regularprice'],
  columns: {
    id: 'id',
    group: 'item_group_id|item group id',
    title: 'title|name|structured_title',
    description: 'description|rich_text_description|content|summary',
    url: 'link|url|canonical_link|product link',
    image: 'image_link|image link|image[0].url|image|additional_image_link|additional image link',
    availability: 'availability',
    quantity: 'quantity_to_sell_on_facebook|sell_on_google_quantity|inventory|quantity',
    price: 'price',
    salePrice: 'sale_price|sale price',
    saleWindow: 'sale_price_effective_date|sale price effective date',
    currency: 'currency',
    brand: 'brand',
    gtin: 'gtin|ean|upc|isbn|barcode',
    mpn: 'mpn|manufacturer part number',
    category: 'product_type|product type|category|google_product_category|google product category|fb_product_category',
    features: 'product_highlight|product highlight',
    attributes: 'product_detail|product detail',
    option: 'color|colour|size|material|pattern|flavor|scent',
    attribute:
      'gender|age_group|age group|size_type|size type|size_system|unit_pricing_measure|energy_efficiency_class|product_weight|product_length|product_width|product_height|condition|style|video_resolution',
    visibility: 'visibility|status|excluded',
    rating: 'product_rating|average_review_rating|rating',
    ratingCount: 'number_of_ratings|number_of_reviews|review_count',
    delete: 'delete',
    ignored:
      'identifier_exists|availability_date|shipping|tax|shipping_weight|shipping_label|shipping_length|shipping_width|shipping_height|adult|multipack|is_bundle|mobile_link|ads_redirect|excluded_destination|included_destination|custom_label_0|custom_label_1|custom_label_2|custom_label_3|custom_label_4|cost_of_goods_sold|promotion_id|installment|loyalty_points|pubdate|updated|published|author|guid|expiration_date|unit_pricing_base_measure|tax_category|min_handling_time|max_handling_time|certification|product_tags[0]|product_tags[1]|applink|ios_url|seller_name',
  },
  facts: [/^additional_variant_attribute\.?\w*$/i],
  grouping: 'file',
  decimal: '.',
  quirks: {
    group: (cells) => cells.text('group') || null,
    role: (cells) => (cells.text('group') === '' ? 'whole' : 'variant'),
    skip,
    stock: (cells) => readStock(cells.get('availability') ?? cells.get('quantity')),
    expand: (row) => [withImages(withDetails(row))],
  },
}

/** Some shops send what is no article: the fee for shipping, a voucher, cash back. */
const NO_GOODS =
  /^(?:shipping(?: (?:rate|fee|cost|charge|protection|insurance)s?)?|delivery (?:fee|charge)|cash ?back|gift ?wrap(?:ping)?|(?:e-?)?gift ?(?:card|voucher)s?|handling fee|deposit|donation|tip|route (?:shipping|package) protection)$/i

function skip(cells: Cells): SkipReason | null {
  const state = cells.text('visibility').toLowerCase()
  if (/^(?:hidden|staging|archived|inactive|draft)$/.test(state)) return state === 'draft' ? 'draft' : 'hidden'
  return NO_GOODS.test(cells.text('title').trim()) ? 'no_goods' : null
}

/** `product_detail` in a table is `section:name:value` and may come several times, parted by commas. */
function withDetails(row: Record<string, unknown>): Record<string, unknown> {
  const name = Object.keys(row).find((key) => /^product[_ ]detail$/i.test(key))
  if (name === undefined) return row
  const listed = Array.isArray(row[name])
    ? row[name]
    : typeof row[name] === 'string'
      ? splitDetails(row[name])
      : [row[name]]
  const details = listed.flatMap((entry) => {
    if (isRecord(entry)) {
      return [{ name: entry['attribute_name'] ?? entry['name'], value: entry['attribute_value'] ?? entry['value'] }]
    }
    const parts = String(entry)
      .split(':')
      .map((part) => part.trim().replace(/^"|"$/g, ''))
    return parts.length < 2 ? [] : [{ name: parts.at(-2), value: parts.at(-1) }]
  })
  return { ...row, [name]: details }
}

function splitDetails(text: string): string[] {
  return text.split(/,(?=[^,:]*:[^,:]*:)/)
}

/** Link and picture are sometimes swapped. */
function withImages(row: Record<string, unknown>): Record<string, unknown> {
  const imageName = Object.keys(row).find((key) => /^image[_ ]link$/i.test(key))
  const linkName = Object.keys(row).find((key) => /^link$/i.test(key))
  if (imageName === undefined || linkName === undefined) return row
  const [image, link] = [imageName, linkName].map((name) => toText(toList(row[name])[0]) ?? '')
  if (image === undefined || link === undefined) return row
  const isPicture = (address: string) => /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(address)
  const looksSwapped = isPicture(link) && !isPicture(image) && /^https?:/.test(image)
  return looksSwapped ? { ...row, [imageName]: link, [linkName]: image } : row
}

/** Meta's catalogue: the same names, with comments above them. */
export const META: Profile = {
  ...GOOGLE,
  id: 'meta',
  name: 'Meta (Facebook)',
  has: [
    'id',
    'title',
    'availability|price',
    'fb_product_category|quantity_to_sell_on_facebook|commerce_tax_category|product_tags[0]|video[0].url|style[0]',
  ],
}
