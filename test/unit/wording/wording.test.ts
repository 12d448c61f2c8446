import { describe, expect, it } from 'vitest'
import { record } from '../../support/record.ts'
import { introduceOnce, shortName } from '../../../src/domain/wording/short-names.ts'
import { attributePhrase } from '../../../src/domain/wording/attributes.ts'
import { featureClause } from '../../../src/domain/wording/features.ts'
import { formatDifference, formatMoney, formatUnitPrice } from '../../../src/domain/wording/money.ts'
import { counted, lowerLabel, pluralNoun, shortTitle, singularNoun } from '../../../src/domain/wording/names.ts'
import { formatValue } from '../../../src/domain/wording/quantity.ts'
import { inSeries, listed, said } from '../../../src/domain/wording/said.ts'
import type { Attribute } from '../../../src/shared/product.ts'

describe('money', () => {
  it.each([
    [100_000, 'USD', '$1,000'],
    [99_999, 'USD', '$999.99'],
    [5_000, 'EUR', '€50'],
    [1_980, 'JPY', '¥1,980'],
    [12_500, 'KWD', 'KWD 12.500'],
  ])('says %i %s as %s', (amount, currency, expected) => {
    expect(formatMoney(amount, currency).replace(/\s/, ' ')).toBe(expected)
  })

  it.each([
    [18_212.3, '$182'],
    [125.4, '$1.25'],
    [3.2, '$0.0320'],
  ])('rounds the price of a unit to what matters: %d', (amount, expected) => {
    expect(formatUnitPrice(amount, 'USD')).toBe(expected)
  })

  it.each([
    [21_501, 'USD', '$215'],
    [1_000, 'USD', '$10'],
    [1_049, 'USD', '$10'],
    [1_050, 'USD', '$11'],
    [999, 'USD', '$10'],
    [901, 'USD', '$9'],
    [905, 'USD', '$9.05'],
    [450, 'USD', '$4.50'],
    [402, 'USD', '$4'],
    [403, 'USD', '$4.03'],
    [3, 'USD', '$0.03'],
    [7, 'JPY', '¥7'],
    [12_345, 'KWD', 'KWD 12'],
  ])('says a difference of %i %s as people do: %s', (amount, currency, expected) => {
    expect(formatDifference(amount, currency).replace(/\s/, ' ')).toBe(expected)
  })

  it('stays readable in a currency that there is not', () => {
    expect([formatMoney(500, 'coins'), formatMoney(550, 'USDX'), formatUnitPrice(5, 'usd')]).toEqual([
      '5 coins',
      '5.50 USDX',
      '0.0500 usd',
    ])
  })
})

describe('names', () => {
  it.each([
    ['Norvel Aerobook 16 V3 Everyday Laptop', 'Norvel Aerobook 16 V3 Everyday Laptop'],
    [
      'Apple - MacBook Air® (Latest Model) - 13.3" Display - Intel Core i5 - 8GB Memory - 128GB Flash Storage - Silver',
      'Apple - MacBook Air® (Latest Model) - 13.3" Display - Intel Core i5',
    ],
    ['Two\nlines', 'Two lines'],
  ])('shortens %s', (title, expected) => {
    expect(shortTitle({ title })).toBe(expected)
  })

  it.each([
    ['Laptops', 'laptops', 'laptop'],
    ['SSDs', 'SSDs', 'SSD'],
    ['Mice', 'mice', 'mouse'],
    ['Mattresses', 'mattresses', 'mattress'],
    ['Headphones', 'headphones', 'pair of headphones'],
    ['Toothbrush', 'toothbrushes', 'toothbrush'],
    ['  Air   fryers ', 'air fryers', 'air fryer'],
    ['Pressure Cooker', 'pressure cookers', 'pressure cooker'],
    ['Lamp for desks', 'lamp for desks', 'lamp for desk'],
    ['Lamps for large desks', 'products', 'product'],
    ['Battery', 'batteries', 'battery'],
    ['Tray', 'trays', 'tray'],
    ['Echo boxes', 'echo boxes', 'echo box'],
    ['Over-Ear', 'Over-Ear products', 'Over-Ear product'],
    ['Mechanical', 'mechanical products', 'mechanical product'],
    ['Gaming Mouse', 'gaming mice', 'gaming mouse'],
    ['Mall Maps', 'mall maps', 'mall map'],
    ['Allround tents', 'allround tents', 'allround tent'],
    ['Ties', 'ties', 'tie'],
    ['', 'products', 'product'],
    [null, 'products', 'product'],
    ['All Prepaid Phones', 'products', 'product'],
    ['TV & Home Theater', 'products', 'product'],
  ])('makes nouns of the label %s', (label, plural, singular) => {
    expect(pluralNoun(label)).toBe(plural)
    expect(singularNoun(plural)).toBe(singular)
  })

  it.each(['Schuhe', 'Jacke', 'Gläser', 'Lepel', 'Scarpe', 'Kleine Löffel'])(
    'leaves a label of another language as it is: %s',
    (label) => {
      expect(pluralNoun(label)).toBe(label)
    },
  )

  it.each([
    ['Trackpad', 'trackpads'],
    ['T-Shirt', 'T-Shirts'],
    ['SSD', 'SSDs'],
  ])('knows English words put together: %s', (label, plural) => {
    expect(pluralNoun(label)).toBe(plural)
  })

  it('counts', () => {
    expect([counted(1, 'kettles'), counted(1_200, 'kettles')]).toEqual(['1 kettle', '1,200 kettles'])
  })

  it('keeps the capitals that names have', () => {
    expect(['Battery life', 'USB-C', 'Wi-Fi', 'Built-in light', 'Bluetooth'].map(lowerLabel)).toEqual([
      'battery life',
      'USB-C',
      'Wi-Fi',
      'built-in light',
      'Bluetooth',
    ])
  })
})

describe('short names', () => {
  const earbuds = record('a', { title: 'Sonveil Aria 440 Wireless Noise Cancelling Earbuds', brand: 'Sonveil' })
  const other = record('b', { title: 'Sonveil Aria 660 Wireless Earbuds', brand: 'Sonveil' })
  const kettle = record('c', { title: 'Brasswick Dawn Kettle, Copper', brand: 'Brasswick' })
  const bare = record('d', { title: 'Garden hose 25 m with nozzle', brand: null })

  it('are the brand where that is enough, else the words that tell them apart', () => {
    expect(shortName(kettle, [kettle, earbuds])).toBe('Brasswick')
    expect(shortName(earbuds, [kettle, earbuds, other])).toBe('Sonveil Aria 440 earbuds')
    expect(shortName(bare, [bare, kettle])).toBe('Garden hose')
    expect(shortName(earbuds, [earbuds, { ...earbuds, id: 'twin' }])).toBe(earbuds.title)
  })

  it('are as few words as tell them apart, and hang on to no comma', () => {
    const table = (wood: string) => record(wood, { title: `Vale Loft, Plain Round ${wood} Table`, brand: null })
    const spaced = record('s', { title: 'Ever  Green Rake', brand: 'Ever  Green' })
    const whole = record('w', { title: 'Ever Green', brand: 'Ever Green' })

    expect(shortName(table('Oak'), [table('Ash')])).toBe('Vale Loft, Plain Round Oak')
    expect(shortName(table('Oak'), [])).toBe('Vale Loft')
    expect(shortName(spaced, [])).toBe('Ever Green')
    expect(shortName(whole, [])).toBe('Ever Green')
    expect(shortName(spaced, [whole])).toBe('Ever Green Rake')
  })

  it('are for those that are talked about, the longest name first', () => {
    const kit = record('kit', { title: 'Brasswick Dawn Kettle', brand: 'Brasswick' })
    const lid = record('lid', { title: 'Brasswick Dawn Kettle Lid', brand: 'Brasswick' })
    const texts = (words: string[], products: (typeof kit)[]) =>
      introduceOnce(
        words.map((text) => said`${text}`),
        products,
      ).map(({ text }) => text)

    expect(texts([`${kit.title}, ${kit.title}`], [kit, lid])).toEqual(['Brasswick Dawn Kettle, Brasswick'])
    expect(texts([lid.title, lid.title, `${kit.title}s`], [kit, lid])[2]).toBe('Brasswick Dawn Kettles')
    expect(texts(['No name.', 'None.'], [kit])).toEqual(['No name.', 'None.'])
  })

  it('follow the first mention, and leave quotations alone', () => {
    const texts = introduceOnce(
      [said`The ${kettle.title} costs $5.`, said`Take the ${kettle.title}: “${kettle.title}”.`],
      [kettle, earbuds],
    ).map(({ text }) => text)

    expect(texts).toEqual([
      'The Brasswick Dawn Kettle, Copper costs $5.',
      'Take the Brasswick: “Brasswick Dawn Kettle, Copper”.',
    ])
  })
})

describe('attributes', () => {
  const phrase = (name: string, label: string, value: Attribute['value'], unit: string | null = null) =>
    attributePhrase({ name, label, value, unit })

  it.each([
    ['ram', 'Memory', 16, 'GB', '16 GB of memory'],
    ['storage', 'Storage', 2_000, 'GB', '2 TB of storage'],
    ['weight', 'Weight', 1_694, 'g', 'weighs 1.69 kg'],
    ['processorCores', 'Processor cores', 8, null, '8 processor cores'],
    ['ports', 'Ports', 1, null, '1 port'],
    ['noiseCancelling', 'Noise cancelling', true, null, 'noise cancelling'],
    ['noiseCancelling', 'Noise cancelling', false, null, 'no noise cancelling'],
    ['waterproof', 'Waterproof', false, null, 'not waterproof'],
    ['useCase', 'Made for', 'hiking', null, 'made for hiking'],
    ['anything', 'Thread count', 400, 'per in²', '400 per in² thread count'],
  ])('says %s %s %s', (name, label, value, unit, expected) => {
    expect(phrase(name, label, value, unit)).toBe(expected)
  })

  it.each([
    ['gps', 'GPS', 'has GPS'],
    ['touchscreen', 'Touchscreen', 'has a touchscreen'],
    ['waterproof', 'Waterproof', 'is waterproof'],
    ['keepWarm', 'Keeps warm', 'keeps warm'],
    ['expansions', 'Expansions available', 'has expansions available'],
    ['shockproof', 'Shockproof', 'is shockproof'],
  ])('says that a product has %s', (name, label, expected) => {
    expect(featureClause(name, label)).toBe(expected)
  })

  it.each([
    [999, 'g', '999 g'],
    [1_000, 'g', '1 kg'],
    [0.25, 'L', '0.25 L'],
    [26_800, 'mAh', '26,800 mAh'],
    [20, '%', '20%'],
  ])('writes %d %s', (value, unit, expected) => {
    expect(formatValue(value, unit)).toBe(expected)
  })
})

describe('said', () => {
  const receipt = { claim: 'x', productId: 'a', field: 'price', value: 1, source: 'demo', asOf: 1 } as const

  it('carries the receipts of what it is made of', () => {
    const claim = { text: '$5', receipts: [receipt] }

    expect(said`It costs ${claim}, not ${4}.`).toEqual({ text: 'It costs $5, not 4.', receipts: [receipt] })
    expect(listed([claim, claim]).receipts).toHaveLength(2)
  })

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('puts %o in series', (texts, expected) => {
    expect(inSeries(texts)).toBe(expected)
  })
})
