/** Two small catalogues as owners really have them: brands and facts only in names and prose; no ratings, no prices. */
import type { CatalogRecord } from '../../src/domain/catalog/record.ts'
import { money, record } from './record.ts'

const GROCERY: Partial<CatalogRecord> = { brand: null, category: 'grocery', categoryPath: ['Grocery'], rating: null }

/** Everything that is known stands in the title, the features or the description. */
const titles: CatalogRecord[] = [
  record('paste', {
    ...GROCERY,
    title: 'Minthollow Whitening Toothpaste, Peppermint, 4.1 oz Tube (Pack of 2)',
    price: money(899),
  }),
  record('coffee', {
    ...GROCERY,
    title: 'Harbour Lane Whole Bean Coffee Dark Roast 2 lb',
    features: ['Fair trade certified beans', 'Roasted in small batches'],
    description: 'Suitable for vegan kitchens. Keep in a cool, dry place.',
    price: money(1_799),
  }),
  record('toy', {
    ...GROCERY,
    title: 'Pipkin Light-Up Dino Walker for Kids',
    category: 'toys',
    categoryPath: ['Toys'],
    features: ['Walks and roars', 'Needs 3 AA cells | Batteries not included'],
    price: money(2_150),
  }),
  record('toy-2', {
    ...GROCERY,
    title: 'Pipkin Light-Up Robot Walker for Kids, Batteries Included',
    category: 'toys',
    categoryPath: ['Toys'],
    price: money(1_950),
  }),
]

/** Hardware without prices, ratings, brands or pictures. */
const bare: CatalogRecord[] = [
  'Hex bolt M8 x 40 mm galvanized',
  'Hex bolt M10 x 60 mm stainless',
  'Wood screw 4 x 50 mm',
  'Wall plug 8 mm nylon grey',
].map((title, i) =>
  record(`part-${i}`, {
    title,
    brand: null,
    category: 'fasteners',
    categoryPath: ['Hardware', 'Fasteners'],
    price: null,
    rating: null,
    availability: 'unknown',
    attributes: i < 2 ? [{ name: 'length', label: 'Length', value: 4 + 2 * i, unit: 'cm' }] : [],
  }),
)

export const messyShops = { titles, bare }
