/** Which platform a file comes from, by the columns that it must have and those that it cannot have. */
import { headerKey } from '../columns/header-key.ts'
import type { FileFormat } from '../read/sniff.ts'
import { AMAZON_LISTINGS } from './amazon-listings.ts'
import { GOOGLE, META } from './google.ts'
import { BIGCOMMERCE } from './bigcommerce.ts'
import { ETSY } from './etsy.ts'
import { MAGENTO } from './magento.ts'
import { EBAY, ECWID, LIGHTSPEED, PRESTASHOP, SQUARE } from './other-shops.ts'
import { OWN, YML } from './own.ts'
import type { Profile } from './profile.ts'
import { SHOPIFY, SHOPIFY_JSON } from './shopify.ts'
import { SQUARESPACE } from './squarespace.ts'
import { WIX } from './wix.ts'
import { areWooKinds, WOOCOMMERCE } from './woocommerce.ts'

/** The most telling ones first. */
const TABLES: readonly Profile[] = [
  WIX,
  SHOPIFY,
  SQUARESPACE,
  AMAZON_LISTINGS,
  MAGENTO,
  SQUARE,
  LIGHTSPEED,
  ECWID,
  BIGCOMMERCE,
  EBAY,
  PRESTASHOP,
  ETSY,
  META,
  GOOGLE,
]

export interface FileShape {
  format: FileFormat
  /** Columns of a table, or the names that the first rows of another file use. */
  names: readonly string[]
  rows: readonly Record<string, unknown>[]
}

/** The profile that the file fits; that of our own columns when it fits none. */
export function recognise({ format, names, rows }: FileShape): Profile {
  const keys = new Set(names.map(headerKey))
  if (format === 'json' || format === 'ndjson') {
    return fits(SHOPIFY_JSON, keys) && hasShopifyVariants(rows) ? SHOPIFY_JSON : OWN
  }
  if (format === 'xml') return fits(YML, keys) ? YML : fits(GOOGLE, keys) || isGoogleXml(keys) ? GOOGLE : OWN
  if (isWoo(names, keys, rows)) return WOOCOMMERCE
  return TABLES.find((profile) => fits(profile, keys)) ?? OWN
}

function fits({ has, hasNot = [] }: Profile, keys: ReadonlySet<string>): boolean {
  const isThere = (names: string) => names.split('|').some((name) => keys.has(headerKey(name)))
  return has.every(isThere) && !hasNot.some(isThere)
}

function hasShopifyVariants(rows: readonly Record<string, unknown>[]): boolean {
  return rows.some(({ variants }) => {
    const first: unknown = Array.isArray(variants) ? variants[0] : null
    return (
      typeof first === 'object' &&
      first !== null &&
      ('option1' in first || 'inventory_policy' in first || 'compare_at_price' in first)
    )
  })
}

function isGoogleXml(keys: ReadonlySet<string>): boolean {
  return keys.has('title') && (keys.has('imagelink') || keys.has('googleproductcategory'))
}

/** Columns of others that have kinds of products too. */
const OTHERS = ['handleid', 'fieldtype', 'attributesetcode', 'attributeset', 'storeviewcode', 'urlkey', 'productonline']

/** The kinds of products stand in the second column, whatever it is called; parts of an export may lack it. */
function isWoo(names: readonly string[], keys: ReadonlySet<string>, rows: readonly Record<string, unknown>[]): boolean {
  if (OTHERS.some((key) => keys.has(key))) return false
  const kinds = names.slice(0, 3).some((name) => {
    const values = rows.flatMap((row) => (typeof row[name] === 'string' ? [row[name]] : []))
    return areWooKinds(values)
  })
  return kinds || (keys.has('visibilityincatalog') && keys.has('name'))
}
