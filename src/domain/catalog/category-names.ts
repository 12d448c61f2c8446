/** The category slug of a label, with the usual other names of the categories that the contract names. */
import { toSlug } from './slug.ts'

/** Apart by commas. */
export const OTHER_NAMES: Record<string, string> = {
  laptops: 'notebook, notebook computer, laptop computer, laptops-notebooks, portable computer',
  tablets: 'tablet computer, tablet pc',
  smartphones: 'smart phone, mobile phone, cell phone, cellphone, mobile',
  smartwatches: 'smart watch',
  headphones: 'headphone, over-ear headphone, on-ear headphone',
  earbuds: 'earphone, in-ear headphone, true wireless earbud, ear bud',
  speakers: 'bluetooth speaker, portable speaker, loudspeaker, wireless speaker',
  televisions: 'tv, smart tv, led tv, oled tv, tv set',
  monitors: 'computer monitor, pc monitor, desktop monitor',
  keyboards: 'computer keyboard, gaming keyboard',
  mice: 'mouse, computer mouse, gaming mouse',
  printers: 'inkjet printer, laser printer, all-in-one printer, multifunction printer',
  routers: 'wireless router, wi-fi router, wifi router',
  'power-banks': 'powerbank, portable charger',
  ssds: 'ssd, solid state drive, internal solid state drive, portable ssd',
  cameras: 'digital camera',
  'coffee-makers': 'coffee machine, coffeemaker, espresso machine',
  kettles: 'electric kettle, tea kettle',
  blenders: 'hand blender',
  'air-fryers': 'airfryer',
  'vacuum-cleaners': 'vacuum, robot vacuum, hoover, vacuum cleaner',
  'air-purifiers': 'air cleaner',
  'hair-dryers': 'hairdryer, blow dryer',
  'electric-toothbrushes': 'electric toothbrush, power toothbrush',
  'office-chairs': 'desk chair, computer chair',
  'desk-lamps': 'table lamp, desk light',
  backpacks: 'rucksack',
  'water-bottles': 'drinking bottle',
  'running-shoes': 'running shoe, running sneaker',
  'yoga-mats': 'exercise mat',
  drills: 'power drill, cordless drill',
  strollers: 'pram, pushchair, baby stroller, buggy',
  'board-games': 'tabletop game',
  'bike-helmets': 'bicycle helmet, cycling helmet',
}

const SLUG_OF = new Map<string, string>(
  Object.entries(OTHER_NAMES).flatMap(([slug, names]) =>
    names.split(', ').flatMap((name) => [[toSlug(name), slug] as const, [`${toSlug(name)}s`, slug] as const]),
  ),
)
const KNOWN = new Set([...Object.keys(OTHER_NAMES), 'mattresses', 'tents'])

/** Words that name a known category, longest first, in lower case, with the category's slug. */
export const CATEGORY_WORDS: readonly (readonly [words: string, slug: string])[] = Object.entries(OTHER_NAMES)
  .concat(['mattresses', 'tents'].map((slug) => [slug, '']))
  .flatMap(([slug, names]) =>
    [slug.replaceAll('-', ' '), ...names.split(', ').filter(Boolean)].map((name) => [name, slug] as const),
  )
  .sort(([a], [b]) => b.length - a.length)

/**
 * The slug of a category that an owner named: that of a known category for its own name in singular or plural, else the
 * label's own. Another name for a thing may be another thing: paper "Notebooks" are no laptops.
 */
export function toOwnersSlug(label: string): string {
  const slug = toSlug(label)
  if (slug === 'mouse') return 'mice'
  return [`${slug}s`, `${slug}es`].find((plural) => KNOWN.has(plural)) ?? slug
}

/**
 * The slug of a category that nobody named on purpose, such as a type among the features or the crumbs of a page: that of
 * a known category also for its other names, else the label's own.
 */
export function toCategorySlug(label: string): string {
  const slug = toSlug(label)
  const known = SLUG_OF.get(slug)
  if (known !== undefined) return known
  return [`${slug}s`, `${slug}es`].find((plural) => KNOWN.has(plural)) ?? slug
}
