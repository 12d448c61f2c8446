import { describe, expect, it } from 'vitest'
import { DEMO_CATEGORIES } from '../../../src/catalog/demo/categories.ts'
import { DEMO_COUNT_DEFAULT, demoCatalog } from '../../../src/catalog/demo/generate.ts'
import type { CatalogRecord } from '../../../src/domain/catalog/record.ts'
import { Product } from '../../../src/shared/product.ts'

const NOW = 1_790_000_000_000
const catalog = [...demoCatalog(NOW)]

const CONTRACT_CATEGORIES =
  'laptops tablets smartphones smartwatches headphones earbuds speakers televisions monitors keyboards mice printers routers power-banks ssds cameras coffee-makers kettles blenders air-fryers vacuum-cleaners air-purifiers hair-dryers electric-toothbrushes office-chairs desk-lamps mattresses backpacks water-bottles running-shoes tents yoga-mats drills strollers board-games bike-helmets'.split(
    ' ',
  )

const CONTRACT_UNITS: Record<string, string> = {
  weight: 'g',
  screenSize: 'in',
  ram: 'GB',
  storage: 'GB',
  batteryLife: 'h',
  batteryCapacity: 'mAh',
  power: 'W',
  capacity: 'L',
  noiseLevel: 'dB',
  refreshRate: 'Hz',
}

function of(category: string): CatalogRecord[] {
  return catalog.filter((product) => product.category === category)
}

function valueOf(product: CatalogRecord, name: string): string | number | boolean | undefined {
  return product.attributes.find((attribute) => attribute.name === name)?.value
}

function priceOf(product: CatalogRecord): number {
  return (product.price?.amountMinor ?? Number.NaN) / 100
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

describe('demoCatalog', () => {
  it('gives at least 1,200 products that fit the wire contract', () => {
    expect(catalog).toHaveLength(DEMO_COUNT_DEFAULT)
    expect(catalog.length).toBeGreaterThanOrEqual(1_200)
    expect(catalog.filter((product) => !Product.safeParse(product).success)).toEqual([])
  })

  it.each(CONTRACT_CATEGORIES)('has at least 30 products of five brands in %s', (category) => {
    const products = of(category)

    expect(products.length).toBeGreaterThanOrEqual(30)
    const brands = Map.groupBy(products, ({ brand }) => brand)
    expect(brands.size).toBeGreaterThanOrEqual(5)
    expect([...brands.values()].filter((list) => list.length < 4)).toEqual([])
  })

  it('is the same every time, and a larger count only appends', () => {
    expect([...demoCatalog(NOW, 2_000)].slice(0, DEMO_COUNT_DEFAULT)).toEqual(catalog)
  })

  it('has unique ids and titles, also among 20,000', () => {
    const many = [...demoCatalog(NOW, 20_000)]

    expect(new Set(many.map(({ id }) => id)).size).toBe(20_000)
    expect(new Set(many.map(({ title }) => title)).size).toBe(20_000)
  })

  it('states 5 to 12 attributes, each name once, in the units of the contract', () => {
    for (const { attributes, id } of catalog) {
      expect(attributes.length, id).toBeGreaterThanOrEqual(5)
      expect(attributes.length, id).toBeLessThanOrEqual(12)
      expect(new Set(attributes.map(({ name }) => name)).size, id).toBe(attributes.length)
      for (const { name, value, unit } of attributes) {
        if (typeof value === 'number' && name in CONTRACT_UNITS) {
          expect(unit, `${id} ${name}`).toBe(CONTRACT_UNITS[name])
        }
        if (typeof value !== 'number') expect(unit, `${id} ${name}`).toBeNull()
      }
    }
  })

  it('gives each product 3 to 5 features, a description and a picture that is drawn', () => {
    const slugs = new Set(DEMO_CATEGORIES.map(({ slug }) => slug))
    for (const { features, description, imageUrl, id } of catalog) {
      expect(features.length, id).toBeGreaterThanOrEqual(3)
      expect(features.length, id).toBeLessThanOrEqual(5)
      expect(description?.length, id).toBeGreaterThan(20)
      const [, slug = ''] = /^\/assets\/illustrations\/([a-z-]+)-[a-z]+\.svg$/.exec(imageUrl ?? '') ?? []
      expect(slugs.has(slug), imageUrl ?? id).toBe(true)
    }
  })

  it('prices every product, above its floor, with list prices above the price', () => {
    for (const { price, id } of catalog) {
      expect(price?.amountMinor, id).toBeGreaterThan(500)
      if (price?.listAmountMinor) expect(price.listAmountMinor, id).toBeGreaterThan(price.amountMinor)
    }
  })

  it.each(CONTRACT_CATEGORIES)('spreads prices from cheap to premium in %s', (category) => {
    const prices = of(category).map(priceOf)

    expect(Math.max(...prices) / Math.min(...prices)).toBeGreaterThan(3)
  })

  it.each([
    ['laptops', 'ram', 16],
    ['ssds', 'storage', 1000],
    ['televisions', 'screenSize', 55],
    ['power-banks', 'batteryCapacity', 20_000],
    ['air-fryers', 'capacity', 6],
  ])('asks more for %s with more %s', (category, attribute, from) => {
    const [more, less] = [true, false].map((isMore) =>
      median(
        of(category)
          .filter((product) => Number(valueOf(product, attribute)) >= from === isMore)
          .map(priceOf),
      ),
    )

    expect(more).toBeGreaterThan(less ?? Number.NaN)
  })

  it.each([
    ['noiseCancelling', /active noise cancelling/i],
    ['waterproof', /^waterproof|waterproof (?:fabric|membrane|against|to)/i],
    ['wirelessCharging', /charges (?:a phone|phones) wirelessly|charges wirelessly|without a cable/i],
    ['selfEmptying', /empties itself/i],
    ['grinder', /built-in grinder/i],
  ])('never claims what the attribute %s denies', (name, claim) => {
    const denied = catalog.filter((product) => valueOf(product, name) === false)

    expect(denied.length).toBeGreaterThan(3)
    expect(denied.filter(({ features }) => features.some((feature) => claim.test(feature)))).toEqual([])
  })

  it('states no weight in words where the attribute is unknown', () => {
    const unknown = catalog.filter((product) => valueOf(product, 'weight') === undefined)

    expect(unknown.length).toBeGreaterThan(20)
    expect(unknown.filter(({ description, features }) => /weighs/i.test([description, ...features].join(' ')))).toEqual(
      [],
    )
  })

  it.each<[string, string, (product: CatalogRecord) => boolean, number]>([
    ['gaming mice', 'mice', (product) => valueOf(product, 'type') === 'gaming', 8],
    ['robot vacuums under $400', 'vacuum-cleaners', (p) => valueOf(p, 'type') === 'robot' && priceOf(p) < 400, 5],
    ['monitor for my home office', 'monitors', (p) => valueOf(p, 'useCase') === 'home office', 5],
    ['tablets for drawing', 'tablets', (p) => valueOf(p, 'useCase') === 'drawing', 5],
    ['tents under 5 lbs', 'tents', (p) => Number(valueOf(p, 'weight')) < 2_268, 4],
    [
      'noise cancelling headphones under $200',
      'headphones',
      (p) => valueOf(p, 'noiseCancelling') === true && priceOf(p) < 200,
      5,
    ],
    [
      '27 inch monitors with 144 Hz',
      'monitors',
      (p) => Number(valueOf(p, 'screenSize')) >= 27 && Number(valueOf(p, 'refreshRate')) >= 144,
      4,
    ],
    [
      '16 GB laptops with 512 GB under $1,500',
      'laptops',
      (p) => Number(valueOf(p, 'ram')) >= 16 && Number(valueOf(p, 'storage')) >= 512 && priceOf(p) < 1_500,
      6,
    ],
    [
      'well rated toothbrushes under $90',
      'electric-toothbrushes',
      (p) => (p.rating?.value ?? 0) >= 4.2 && priceOf(p) < 90,
      4,
    ],
    ['office chairs under $150', 'office-chairs', (p) => priceOf(p) < 150, 5],
  ])('has enough %s', (_, category, isWanted, least) => {
    expect(of(category).filter(isWanted).length).toBeGreaterThanOrEqual(least)
  })

  it('has waterproof bluetooth speakers of several brands', () => {
    const speakers = of('speakers').filter((p) => valueOf(p, 'waterproof') === true && valueOf(p, 'bluetooth') === true)

    expect(new Set(speakers.map(({ brand }) => brand)).size).toBeGreaterThanOrEqual(4)
  })
})
