/** A made-up catalogue of any size whose words, prices and attributes spread the way a shop's do. Repeatable. */
import type { CatalogRecord } from '../src/domain/catalog/record.ts'

const KINDS: readonly (readonly [group: string, label: string, noun: string])[] = [
  ['Computers', 'Laptops', 'Laptop'],
  ['Computers', 'Monitors', 'Monitor'],
  ['Computers', 'Keyboards', 'Keyboard'],
  ['Computers', 'Mice', 'Mouse'],
  ['Audio', 'Headphones', 'Headphones'],
  ['Audio', 'Speakers', 'Bluetooth Speaker'],
  ['Vision', 'Televisions', 'Television'],
  ['Vision', 'Cameras', 'Camera'],
  ['Kitchen', 'Coffee Makers', 'Coffee Maker'],
  ['Kitchen', 'Kettles', 'Kettle'],
  ['Kitchen', 'Blenders', 'Blender'],
  ['Outdoor', 'Tents', 'Tent'],
  ['Outdoor', 'Backpacks', 'Backpack'],
  ['Sport', 'Running Shoes', 'Running Shoes'],
  ['Home', 'Desk Lamps', 'Desk Lamp'],
  ['Home', 'Mattresses', 'Mattress'],
]
const COLORS = ['black', 'white', 'grey', 'blue', 'red']
const STYLES = ['Wireless', 'Quiet', 'Compact', 'Light', '4K', 'Noise Cancelling', 'Travel']
const FEATURES = [
  'Fast and quiet',
  'Light enough for travel',
  'Made for the office',
  'Easy to clean',
  'Wireless control',
]

/** The first `size` records; a larger catalogue begins with the smaller one. Titles tell neighbours apart. */
export function searchRecords(size: number): CatalogRecord[] {
  return Array.from({ length: size }, (_, i) => toRecord(i))
}

function toRecord(i: number): CatalogRecord {
  const [group, label, noun] = pick(KINDS, i)
  const color = pick(COLORS, i * 7)
  const style = pick(STYLES, i * 5)
  const brand = `Brand${(i * 13) % 120}`
  return {
    id: `bench-${i}`,
    asin: null,
    source: 'demo',
    marketplace: null,
    title: `${brand} Line ${i % 97} M${i} ${style} ${noun} - ${color}`,
    brand,
    category: label.toLowerCase().replaceAll(' ', '-'),
    categoryPath: [group, label],
    description: `A ${style.toLowerCase()} ${noun.toLowerCase()} in ${color} for home and office.`,
    features: FEATURES.slice(i % 3),
    attributes: [
      { name: 'ram', label: 'Memory', value: 4 << (i % 4), unit: 'GB' },
      { name: 'color', label: 'Color', value: color, unit: null },
      { name: 'weight', label: 'Weight', value: 100 + ((i * 31) % 3_000), unit: 'g' },
      { name: 'waterproof', label: 'Waterproof', value: i % 2 === 0, unit: null },
    ],
    price: { amountMinor: 1_000 + ((i * 37) % 200_000), currency: 'USD', listAmountMinor: null, asOf: 1 },
    rating: { value: 3 + ((i * 11) % 20) / 10, count: (i * 17) % 2_000, asOf: 1 },
    availability: 'in_stock',
    imageUrl: null,
    url: null,
    updatedAt: 1,
    popularity: null,
  }
}

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('invariant: picked from an empty list')
  return item
}
