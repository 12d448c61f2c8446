/** A small shop of its own kinds, with units that the demo catalogue does not use, for what must hold in any catalogue. */
import type { CatalogRecord } from '../../src/domain/catalog/record.ts'
import type { Attribute } from '../../src/shared/product.ts'
import { memoryCatalog } from './memory-catalog.ts'
import { money, record } from './record.ts'

const attribute = (name: string, label: string, value: Attribute['value'], unit: string | null = null): Attribute => ({
  name,
  label,
  value,
  unit,
})

const MOWERS = [
  ['Verdano Glide 32 Lawn Mower', 'Verdano', 15_900, 32, 9_500, 74, false, 'none'],
  ['Verdano Glide 40 Cordless Lawn Mower', 'Verdano', 32_900, 40, 14_200, 70, true, 'rear'],
  ['Hedgerow Meadow 46 Lawn Mower', 'Hedgerow', 44_900, 46, 31_000, 88, false, 'side'],
  ['Hedgerow Orchard 38 Cordless Lawn Mower', 'Hedgerow', 27_500, 38, 12_800, 68, true, 'rear'],
  ['Grassley Park 51 Lawn Mower', 'Grassley', 61_900, 51, 36_500, 91, false, 'rear'],
] as const

const HAMMOCKS = [
  ['Palmshade Duo Hammock', 'Palmshade', 5_900, 'cotton', 200],
  ['Palmshade Solo Hammock', 'Palmshade', 3_900, 'nylon', 120],
  ['Grassley Siesta Hammock', 'Grassley', 7_900, 'nylon', 180],
  ['Verdano Drift Hammock', 'Verdano', 4_900, 'nylon', 150],
  ['Hedgerow Veranda Hammock', 'Hedgerow', 8_900, 'cotton', 220],
] as const

const records: CatalogRecord[] = [
  ...MOWERS.map(([title, brand, price, width, weight, noise, isCordless, discharge], i) =>
    record(`mower-${i + 1}`, {
      title,
      brand,
      category: 'lawn-mowers',
      categoryPath: ['Garden', 'Lawn Mowers'],
      price: money(price),
      rating: { value: 3.8 + i / 5, count: 40 + i, asOf: 1 },
      attributes: [
        attribute('cuttingWidth', 'Cutting width', width, 'cm'),
        attribute('weight', 'Weight', weight, 'g'),
        attribute('noiseLevel', 'Noise level', noise, 'dB'),
        attribute('cordless', 'Cordless', isCordless),
        attribute('grassBag', 'Grass bag', discharge),
      ],
    }),
  ),
  ...HAMMOCKS.map(([title, brand, price, material, load], i) =>
    record(`hammock-${i + 1}`, {
      title,
      brand,
      category: 'hammocks',
      categoryPath: ['Garden', 'Hammocks'],
      price: money(price),
      attributes: [attribute('material', 'Material', material), attribute('maxLoad', 'Carries', load, 'kg')],
    }),
  ),
]

export const garden = memoryCatalog(records)
