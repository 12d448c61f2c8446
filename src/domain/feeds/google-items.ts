/** A product as ad platforms and assistants take it: the fields of Google's product data, one item for each variant. */
import type { Codes, Price, Product, Variant } from '../../shared/product.ts'
import { findMarketplace } from '../catalog/marketplaces.ts'
import { minorDigits } from '../catalog/money.ts'
import { orderAheadOf } from '../catalog/order-ahead.ts'
import { variantName } from '../catalog/variants.ts'

export const GOOGLE_FIELDS = [
  'id',
  'title',
  'description',
  'link',
  'image_link',
  'availability',
  'price',
  'sale_price',
  'sale_price_effective_date',
  'condition',
  'brand',
  'gtin',
  'mpn',
  'identifier_exists',
  'product_type',
  'item_group_id',
  'color',
  'size',
  'material',
  'pattern',
] as const
export type GoogleField = (typeof GOOGLE_FIELDS)[number]
/** Fields without a value are absent. */
export type GoogleItem = Partial<Record<GoogleField, string>>

/** Characters that Google takes. */
const ID_MAX = 50
const TITLE_MAX = 150
const DESCRIPTION_MAX = 5_000
/** A window has two ends: a sale without one is said to last for a year. */
const OPEN_END_MS = 365 * 24 * 3_600_000
/** Options that Google has fields for, by the words that shops use. */
const OPTION_FIELDS: readonly (readonly [RegExp, 'color' | 'size' | 'material' | 'pattern'])[] = [
  [/^(?:colou?r|farbe|couleur|kleur)s?$/i, 'color'],
  [/^(?:size|größe|groesse|taille|maat)s?$/i, 'size'],
  [/^(?:material|matériau|materiaal)s?$/i, 'material'],
  [/^(?:pattern|muster|motif)s?$/i, 'pattern'],
]

/**
 * The items of a product at `now` (epoch ms), which its prices were judged at. None where the policy of its source forbids to hand
 * it on (Amazon's content, in whatever way it came), where it is made up, or where what every item needs is not known:
 * a link, a picture and a price.
 */
export function toGoogleItems(product: Product, now: number): GoogleItem[] {
  const { variants } = product
  if (!mayLeave(product)) return []
  if (variants === undefined || variants.length === 0) return toItem(product, product, null, now) ?? []
  return variants.flatMap((variant) => toItem(product, variant, variant, now) ?? [])
}

function mayLeave({ source, asin, marketplace, url }: Product): boolean {
  if (source !== 'import' || marketplace !== null) return false
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : ''
  return !(asin !== null && host === '') && findMarketplace(host) === null
}

type Sold = Pick<Variant, 'id' | 'price' | 'availability' | 'imageUrl' | 'url'> & { codes?: Codes | undefined }

function toItem(product: Product, sold: Sold, variant: Variant | null, now: number): GoogleItem[] | null {
  const { brand, categoryPath, description, features, title } = product
  const link = sold.url ?? product.url
  const image = sold.imageUrl ?? product.imageUrl
  if (sold.price === null || !isWebAddress(link) || !isWebAddress(image)) return null
  const codes = { ...(variant === null ? product.codes : {}), ...sold.codes }
  const name = variant === null ? title : `${title} - ${variantName(variant)}`
  return [
    withoutEmpty({
      id: sold.id.slice(0, ID_MAX),
      title: name.slice(0, TITLE_MAX),
      description: (description ?? (features.join('. ') || title)).slice(0, DESCRIPTION_MAX),
      link,
      image_link: image,
      availability: availabilityOf(product, sold),
      ...toPrices(sold.price, now),
      condition: 'new',
      brand: brand ?? '',
      gtin: codes.gtin ?? '',
      mpn: codes.mpn ?? '',
      identifier_exists: codes.gtin === undefined && codes.mpn === undefined ? 'no' : '',
      product_type: categoryPath.join(' > '),
      item_group_id: variant === null ? '' : product.id.slice(0, ID_MAX),
      ...toChoices(product, variant),
    }),
  ]
}

/** Google knows no "unknown": what is not said to be sold out can be ordered. */
function availabilityOf({ attributes }: Product, { availability }: Sold): string {
  return (
    orderAheadOf({ availability, attributes })?.name ?? (availability === 'out_of_stock' ? availability : 'in_stock')
  )
}

/** A picture of this site itself is a path, which nobody else can ask for. */
function isWebAddress(address: string | null): address is string {
  return address !== null && /^https?:\/\//.test(address)
}

function toPrices({ amountMinor, currency, listAmountMinor, sale }: Price, now: number): GoogleItem {
  const money = (minor: number) => {
    const digits = minorDigits(currency)
    return `${(minor / 10 ** digits).toFixed(digits)} ${currency}`
  }
  if (sale !== undefined) {
    const { fromAt, untilAt, regularMinor } = sale
    if (untilAt !== null && untilAt <= now) return { price: money(regularMinor) }
    return {
      price: money(regularMinor),
      sale_price: money(sale.amountMinor),
      ...(fromAt === null && untilAt === null
        ? {}
        : { sale_price_effective_date: `${toIso(fromAt ?? now)}/${toIso(untilAt ?? now + OPEN_END_MS)}` }),
    }
  }
  if (listAmountMinor === null || listAmountMinor <= amountMinor) return { price: money(amountMinor) }
  return { price: money(listAmountMinor), sale_price: money(amountMinor) }
}

function toIso(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
}

function toChoices({ attributes }: Product, variant: Variant | null): GoogleItem {
  const stated = attributes.map(({ label, value }) => [label, String(value)] as const)
  const found: GoogleItem = {}
  for (const [name, value] of [...Object.entries(variant?.options ?? {}), ...stated]) {
    const field = OPTION_FIELDS.find(([pattern]) => pattern.test(name.trim()))?.[1]
    if (field !== undefined) found[field] ??= value
  }
  return found
}

function withoutEmpty(item: GoogleItem): GoogleItem {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== ''))
}
