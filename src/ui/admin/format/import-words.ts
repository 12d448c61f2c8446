/** What an import tells, in the owner's words. */
import { feeds } from '../state/catalogue.ts'
import type { ImportReport } from '../../../shared/import-report.ts'
import { countOf, formatCount } from './figures.ts'

/** Uses of columns that an owner may choose, in the order in which they matter. Others are the platform's own. */
export const USE_NAMES: Readonly<Record<string, string>> = {
  title: 'Name',
  price: 'Price',
  salePrice: 'Sale price',
  listPrice: 'List price',
  currency: 'Currency',
  brand: 'Brand',
  category: 'Category',
  description: 'Description',
  features: 'Features',
  image: 'Picture',
  url: 'Link',
  availability: 'Stock',
  quantity: 'Number in stock',
  id: 'Id',
  sku: 'SKU',
  gtin: 'GTIN / EAN',
  mpn: 'Maker’s number',
  group: 'Group of variants',
  option: 'Option (size, colour)',
  attribute: 'Attribute for shoppers',
  rating: 'Rating',
  ratingCount: 'Number of ratings',
  popularity: 'Popularity',
  ignored: 'Not used',
}

/** Why products are left out: of one, of several. */
const REASONS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  draft: ['draft', 'drafts'],
  unpublished: ['not published', 'not published'],
  archived: ['archived', 'archived'],
  gift_card: ['gift card', 'gift cards'],
  hidden: ['hidden in the shop', 'hidden in the shop'],
}

export function useName(use: string): string {
  return USE_NAMES[use] ?? inWords(use)
}

/** A field that is set by hand, as its column is called. */
export function fieldName(name: string): string {
  return useName(name === 'imageUrl' ? 'image' : name)
}

type Counts = Pick<ImportReport, 'accepted' | 'updated' | 'unchanged' | 'withdrawn' | 'rejectedTotal'>

/** "4 new, 1 withdrawn": what there is none of goes without saying. */
export function countsText({ accepted, updated, unchanged, withdrawn, rejectedTotal }: Counts): string {
  const counts: [number, string][] = [
    [accepted, 'new'],
    [updated, 'changed'],
    [unchanged, 'as before'],
    [withdrawn, 'withdrawn'],
    [rejectedTotal, 'not taken'],
  ]
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${formatCount(count)} ${what}`)
  return told.length === 0 ? 'nothing in it' : told.join(', ')
}

/** A reason for the page: names of columns stand in quotes instead of code. */
export function reasonText(reason: string): string {
  return reason.replaceAll(/`([^`]+)`/g, '“$1”')
}

/** "2 drafts". */
export function skipText(reason: string, count: number): string {
  const other = inWords(reason).toLowerCase()
  return countOf(count, ...(REASONS[reason] ?? [other, other]))
}

/** `saleStarts` and `other_kind` as "Sale starts" and "Other kind". */
function inWords(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export const PROBLEM_NAMES = { no_price: 'No price', no_image: 'No picture', no_category: 'No category' } as const
export const STATE_NAMES = { offered: 'Offered', hidden: 'Hidden', withdrawn: 'Withdrawn' } as const

/** `import` as "Import", `feed:1a2b` as "Feed of shop.example", by its address where that is known. */
export function sourceName(source: string): string {
  const [kind = '', id] = source.split(':')
  if (id === undefined) return inWords(kind)
  const address = feeds.reading.value.value?.find((feed) => feed.id === id)?.url
  return address === undefined ? `Feed ${id}` : `Feed of ${new URL(address).host}`
}
