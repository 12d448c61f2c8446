/** A chandlery whose facts stand in names alone: measures, makers and sizes, as people ask for them one after the other. */
import { describe, expect, it } from 'vitest'
import type { CatalogRecord } from '../../../src/domain/catalog/record.ts'
import { talkIn } from '../../support/catalog-talk.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { attribute, money, record } from '../../support/record.ts'

const GOODS: [title: string, brand: string | null, price: number][] = [
  ['Tarvik Braided Rope Red 10 ft', 'Tarvik', 900],
  ['Osprel Braided Rope Red 3 m', 'Osprel', 700],
  ['Osprel Braided Rope Red 12 m', 'Osprel', 2_100],
  ['Tarvik Braided Rope Yellow 15 ft', 'Tarvik', 1_200],
  ['Osprel Braided Rope Yellow 2 m', 'Osprel', 600],
  ['Tarvik Braided Rope Blue 30 ft', 'Tarvik', 1_900],
  ['Bintley Name Stickers 40.5x12 mm white 200 pcs', 'Bintley', 500],
  ['Bintley Name Stickers 60x20 mm white 100 pcs', 'Bintley', 550],
  ['Bintley Name Stickers 60x40 mm removable 50 pcs', 'Bintley', 650],
  ['Dunmere Bilge Pump with 420 mm Hose', null, 8_900],
  ['Dunmere Bilge Pump Compact with 240 mm Hose', null, 7_900],
  ['Galwick Bilge Pump with 420 mm Hose', null, 9_900],
  ['Osprel Chart Plotter with Bintley map, 14.1" display', 'Osprel', 30_000],
  ['Tarvik Chart Plotter 9 inch display', 'Tarvik', 20_000],
]

function boots(size: number | string, price: number): CatalogRecord {
  return record(`boots-${size}`, {
    title: `Deck Boots, ${size}`,
    brand: null,
    category: 'deck-boots',
    categoryPath: ['Deck Boots'],
    price: money(price),
    attributes: [attribute('size', size)],
  })
}

const chandlery = memoryCatalog([
  ...GOODS.map(([title, brand, price], i) =>
    record(`good-${i}`, {
      title,
      brand,
      category: 'other',
      categoryPath: ['Other'],
      price: money(price),
      attributes: [],
    }),
  ),
  ...[7, 8, 9, 10, 12].map((size) => boots(size, 5_000 + size)),
  ...['M', 'L'].map((size) => boots(size, 6_000)),
  { ...boots('one size', 400), id: 'strap', title: 'Quick Strap for Deck Boots' },
])

const last = (...messages: string[]) => talkIn(chandlery, ...messages).at(-1)
const titles = (...messages: string[]) => (last(...messages)?.products ?? []).map(({ title }) => title)

describe('a measure in a name', () => {
  it.each([
    [['red rope, ten feet'], ['Tarvik Braided Rope Red 10 ft', 'Osprel Braided Rope Red 3 m']],
    [['name stickers 40.5 x 12 mm'], ['Bintley Name Stickers 40.5x12 mm white 200 pcs']],
    [['chart plotter, 14 inch'], ['Osprel Chart Plotter with Bintley map, 14.1" display']],
    [['bilge pump with a 240mm hose'], ['Dunmere Bilge Pump Compact with 240 mm Hose']],
  ])('is met by what %j finds, and others are left out', (said, shown) => {
    expect(titles(...said).toSorted()).toEqual(shown.toSorted())
  })

  it('gives way to the one that is said later', () => {
    expect(titles('red rope, ten feet', 'in yellow, 15 feet')).toEqual(['Tarvik Braided Rope Yellow 15 ft'])
    expect(titles('rope of 30 feet. No, 10 feet')[0]).toBe('Tarvik Braided Rope Red 10 ft')
  })

  it('is meant by a bare figure with an article, which is no price', () => {
    const answer = last('bilge pump with a 420 mm hose', 'oh, the locker only takes a 240')

    expect(answer?.constraints.priceMax).toBeUndefined()
    expect(answer?.products.map(({ title }) => title)).toEqual(['Dunmere Bilge Pump Compact with 240 mm Hose'])
  })

  it('is chosen before an order is', () => {
    expect(titles('red rope, 10 ft, cheapest first')).toEqual([
      'Osprel Braided Rope Red 3 m',
      'Tarvik Braided Rope Red 10 ft',
    ])
  })
})

describe('a maker', () => {
  it('takes the place of the one before, also among the words', () => {
    const answer = last('Tarvik rope', 'any from Osprel?')

    expect(answer?.constraints.brands).toEqual(['Osprel'])
    expect(JSON.stringify(answer?.constraints.terms)).not.toMatch(/tarvik/i)
    expect(answer?.products.every(({ brand }) => brand === 'Osprel')).toBe(true)
  })

  it('is left out for another, with the thing kept', () => {
    const shown = last('Tarvik rope', 'one from another maker')?.products ?? []

    expect(shown.length).toBeGreaterThan(0)
    expect(shown.every(({ brand, title }) => brand === 'Osprel' && /Rope/.test(title))).toBe(true)
  })

  it('that only names tell is left out too', () => {
    expect(titles('bilge pump', 'not from Dunmere')).toEqual(['Galwick Bilge Pump with 420 mm Hose'])
  })

  it('of which nothing is such a thing leaves what was shown', () => {
    const before = titles('braided rope')
    expect(titles('braided rope', 'bintley instead')).toEqual(before)
    expect(last('braided rope', 'bintley instead')?.constraints.brands).toBeUndefined()
  })

  it('is none where it is owned', () => {
    expect(last('rope for my tarvik')?.constraints.brands).toBeUndefined()
  })
})

describe('a size behind its name', () => {
  it.each([
    ['deck boots, size 9', 'Deck Boots, 9'],
    ['deck boots in size M', 'Deck Boots, M'],
    ['deck boots, he takes a 12', 'Deck Boots, 12'],
  ])('is met by its own value: %j', (said, title) => {
    expect(titles(said)).toEqual([title])
  })
})

describe('what is filed wrong', () => {
  it('is no answer, however cheap', () => {
    expect(titles('cheapest deck boots')[0]).toBe('Deck Boots, 7')
    expect(titles('deck boots')).not.toContain('Quick Strap for Deck Boots')
  })
})

describe('another thing', () => {
  it('takes the place of the one before, said with an article', () => {
    expect(last('chart plotter', 'what about a rope instead')?.constraints.terms).toEqual(['rope'])
    expect(last('red rope', 'a blue one instead')?.constraints.terms).toContain('rope')
  })

  it('is offered by its size, and not by one around it', () => {
    expect(last('braided rope', 'what about a 3 m')?.products.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Osprel Braided Rope Red 3 m']),
    )
    expect(last('braided rope', 'what about a 3 m')?.constraints.attributes).toBeUndefined()
  })

  it('is asked what it is, and not for another', () => {
    expect(last('braided rope', 'what length')?.intent).toBe('details')
  })
})
