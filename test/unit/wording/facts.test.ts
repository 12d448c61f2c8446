import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  atCost,
  attributeOf,
  comparableOf,
  costOf,
  fact,
  nameOf,
  numberOf,
  peopleOf,
  priceOf,
  ratingOf,
  receiptOf,
  savingOf,
} from '../../../src/domain/wording/facts.ts'
import { formatMoney, formatUnitPrice } from '../../../src/domain/wording/money.ts'
import {
  counted,
  lowerWord,
  numberWord,
  ordinal,
  pluralNoun,
  shortTitle,
  singularNoun,
} from '../../../src/domain/wording/names.ts'
import { formatBeside, formatNumber, formatRating, formatValue } from '../../../src/domain/wording/quantity.ts'
import { capitalised, inSeries, joined, listed, plain, said } from '../../../src/domain/wording/said.ts'
import { attribute, record } from '../../support/record.ts'

const lamp = record('lamp', {
  title: 'Brasswick Dawn Lamp',
  brand: 'Brasswick',
  price: { amountMinor: 4_000, currency: 'USD', listAmountMinor: 5_000, asOf: 300 },
  rating: { value: 4.6, count: 812, asOf: 200 },
  availability: 'in_stock',
  attributes: [attribute('power', 9, 'W'), attribute('dimmable', true), attribute('color', 'brass')],
  updatedAt: 100,
})
const bare = record('bare', { price: null, rating: null, brand: null, updatedAt: 7 })

describe('the price of a product in variants', () => {
  const inVariants = { ...lamp, priceRange: { minMinor: 4_000, maxMinor: 6_000 } }

  it('is where they begin, with the receipt of that price', () => {
    expect(costOf(inVariants)).toMatchObject({ text: 'from $40', receipts: [{ field: 'price' }] })
    expect(atCost(inVariants)).toMatchObject({ text: ' from $40', receipts: [{ field: 'price' }] })
  })

  it('is one price where they cost the same, and none where none is known', () => {
    expect(costOf({ ...lamp, priceRange: { minMinor: 4_000, maxMinor: 4_000 } })?.text).toBe('$40')
    expect(costOf(bare)).toBeNull()
    expect(atCost(bare).text).toBe('')
  })
})

describe('what products are compared by', () => {
  it('is the same in whatever unit each states it', () => {
    const hose = (value: number, unit: string) => record('hose', { attributes: [attribute('length', value, unit)] })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (feet, metres) => {
        const [one, other] = [comparableOf(hose(feet, 'ft'), 'length'), comparableOf(hose(metres, 'm'), 'length')]
        expect((one ?? 0) > (other ?? 0)).toBe(feet * 0.3048 > metres)
      }),
    )
    expect(comparableOf(hose(10, 'in'), 'length')).toBe(comparableOf(hose(25.4, 'cm'), 'length'))
  })

  it('is the number itself where it has no unit, and nothing where none is stated', () => {
    expect(comparableOf(lamp, 'price')).toBe(4_000)
    expect(comparableOf(lamp, 'color')).toBeNull()
    expect(comparableOf(bare, 'rating')).toBeNull()
  })
})

describe('a receipt', () => {
  it.each([
    ['price', '$40', 300],
    ['price.list', '$50', 300],
    ['rating', 4.6, 200],
    ['rating.count', 812, 200],
    ['brand', 'Brasswick', 100],
    ['title', 'Brasswick Dawn Lamp', 100],
    ['availability', 'in_stock', 100],
    ['power', 9, 100],
    ['color', 'brass', 100],
  ])('of %s holds what is stated and since when', (field, value, asOf) => {
    expect(receiptOf(lamp, field, 'so it is')).toEqual({
      claim: 'so it is',
      productId: 'lamp',
      field,
      value,
      source: 'import',
      asOf,
    })
  })

  it.each(['price', 'price.list', 'rating', 'rating.count', 'brand', 'power'])(
    'of %s holds the claim itself where nothing is stated',
    (field) => {
      expect(receiptOf(bare, field, 'so it is')).toMatchObject({ value: 'so it is', asOf: 7 })
    },
  )

  it('holds no list price that is not stated', () => {
    const plainPrice = { ...lamp, price: { amountMinor: 4_000, currency: 'USD', listAmountMinor: null, asOf: 300 } }

    expect(receiptOf(plainPrice, 'price.list', 'x').value).toBe('x')
  })

  it('holds another value where that is what the claim rests on', () => {
    expect(fact(lamp, 'price', 'the cheapest', '$40 of $90')).toEqual({
      text: 'the cheapest',
      receipts: [receiptOf(lamp, 'price', 'the cheapest', '$40 of $90')],
    })
  })
})

describe('claims about a product', () => {
  it('are its name, price and rating, each with its receipt but the name', () => {
    expect(nameOf(lamp)).toEqual({ text: 'Brasswick Dawn Lamp', receipts: [] })
    expect(priceOf(lamp)).toEqual(fact(lamp, 'price', '$40'))
    expect(costOf(lamp)).toEqual(priceOf(lamp))
    expect(atCost(lamp).text).toBe(' at $40')
    expect(ratingOf(lamp)).toEqual(fact(lamp, 'rating', 'rated 4.6 by 812 people'))
    expect(attributeOf(lamp, 'power')).toEqual(fact(lamp, 'power', '9 W of power'))
  })

  it('are none of what is not stated', () => {
    expect([priceOf(bare), ratingOf(bare), attributeOf(bare, 'power')]).toEqual([null, null, null])
    expect(ratingOf({ ...lamp, rating: { value: 4, count: 0, asOf: 1 } })?.text).toBe('rated 4.0')
    expect([peopleOf(1), peopleOf(2), peopleOf(1_200)]).toEqual(['one person', '2 people', '1,200 people'])
  })

  it('are numbers where numbers are stated', () => {
    expect(['price', 'rating', 'power', 'color', 'missing'].map((field) => numberOf(lamp, field))).toEqual([
      4_000,
      4.6,
      9,
      null,
      null,
    ])
    expect(['price', 'rating'].map((field) => numberOf(bare, field))).toEqual([null, null])
  })

  it('are a saving only below a list price', () => {
    const saving = (listAmountMinor: number | null) =>
      savingOf({ ...lamp, price: { amountMinor: 4_000, currency: 'USD', listAmountMinor, asOf: 1 } })

    expect([saving(5_000), saving(4_001), saving(4_000), saving(3_000), saving(null), savingOf(bare)]).toEqual([
      1_000,
      1,
      null,
      null,
      null,
      null,
    ])
  })
})

describe('money', () => {
  it('stays readable in a currency that is none', () => {
    expect(formatMoney(1_250, 'gold')).toBe('12.50 gold')
    expect(formatMoney(1_200, 'gold')).toBe('12 gold')
    expect(formatUnitPrice(5, 'gold')).toBe('0.0500 gold')
    expect(formatUnitPrice(50, 'gold')).toBe('0.50 gold')
  })

  it('says the same of an amount however many currencies were told before', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    const before = formatMoney(123_456, 'USD')
    for (const one of letters) for (const two of 'XYZ') formatMoney(1, `${one}${two}Q`)

    expect(formatMoney(123_456, 'USD')).toBe(before)
  })

  it('of a unit is told in whole units from ten on, in hundredths from a tenth on, finer below', () => {
    expect([1_000, 999.9, 10, 9.99].map((minor) => formatUnitPrice(minor, 'USD'))).toEqual([
      '$10',
      '$10.00',
      '$0.10',
      '$0.0999',
    ])
  })
})

describe('numbers', () => {
  it.each([
    [0.1234, '0.123'],
    [-0.1234, '-0.123'],
    [1.2345, '1.23'],
    [1_234.5, '1,234.5'],
  ])('%d is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })

  it.each<[Parameters<typeof formatValue>[0], string | null, string]>([
    [1_500, 'g', '1.5 kg'],
    [1_000, 'GB', '1 TB'],
    [1_024, 'GB', '1 TB'],
    [2_048, 'GB', '2 TB'],
    [1_536, 'GB', '1.54 TB'],
    [999, 'GB', '999 GB'],
    [48, 'h', '48 h'],
    [72, 'h', '3 days'],
    [96, 'h', '4 days'],
    [100, 'h', '100 h'],
    [24, 'months', '24 months'],
    [45, '°', '45°'],
    [4, '×', '4×'],
    [15, '"', '15"'],
    [8, '', '8'],
    [8, null, '8'],
    [true, null, 'yes'],
    [false, null, 'no'],
    [['OLED', 'QLED'], null, 'OLED or QLED'],
    [[1, 2], 'years', '1 year or 2 years'],
  ])('%j %s is "%s"', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text)
  })

  it.each(['years', 'months', 'days', 'nights', 'sheets', 'hours', 'minutes'])('one of %s is one', (unit) => {
    expect(formatValue(1, unit)).toBe(`1 ${unit.slice(0, -1)}`)
    expect(formatValue(2, unit)).toBe(`2 ${unit}`)
  })

  it('count people, and rate with one decimal', () => {
    expect(formatValue(1, 'people')).toBe('1 person')
    expect([formatRating(4), formatRating(4.25)]).toEqual(['4.0', '4.3'])
  })

  it('are words up to ten, and places too', () => {
    const words = Array.from({ length: 11 }, (_, count) => numberWord(count))
    const places = Array.from({ length: 10 }, (_, index) => ordinal(index))

    expect(words.join(' ')).toBe('no one two three four five six seven eight nine ten')
    expect(places.join(' ')).toBe('first second third fourth fifth sixth seventh eighth ninth tenth')
    expect([numberWord(11), numberWord(1_200), ordinal(10)]).toEqual(['11', '1,200', 'number 11'])
  })
})

describe('nouns', () => {
  it.each([
    ['box', 'boxes'],
    ['watch', 'watches'],
    ['brush', 'brushes'],
    ['battery', 'batteries'],
    ['toy', 'toys'],
    ['mouse', 'mice'],
    ['equipment', 'equipment'],
    ['furniture', 'furniture'],
    ['mattress', 'mattresses'],
  ])('of a label "%s": %s', (label, plural) => {
    expect(pluralNoun(label === 'mattress' ? 'mattresses' : label)).toBe(plural)
  })

  it.each([null, undefined, '', '  ', 'All things', 'Other', 'more', 'Misc', 'A B C D', 'Toys & Games', '4K TVs'])(
    'are "products" where the label %j is none',
    (label) => {
      expect(pluralNoun(label)).toBe('products')
    },
  )

  it.each([
    ['batteries', 'battery'],
    ['ties', 'tie'],
    ['glass', 'glass'],
    ['dresses', 'dress'],
    ['boxes', 'box'],
    ['watches', 'watch'],
    ['brushes', 'brush'],
    ['gaming mice', 'gaming mouse'],
    ['running shoes', 'pair of running shoes'],
    ['furniture', 'furniture'],
    ['air fryers', 'air fryer'],
  ])('one of "%s" is a %s', (plural, singular) => {
    expect(singularNoun(plural)).toBe(singular)
    expect(counted(1, plural)).toBe(`1 ${singular}`)
    expect(counted(2, plural)).toBe(`2 ${plural}`)
  })

  it.each([
    ['Ethernet', 'Ethernet'],
    ['Dolby', 'Dolby'],
    ['Windows', 'Windows'],
    ['Android', 'Android'],
    ['Battery', 'battery'],
    ['Kids’', 'kids’'],
    ['iPhone', 'iPhone'],
    ['SSDs', 'SSDs'],
    ['A4', 'A4'],
  ])('keep the capitals of names: %s as %s', (word, expected) => {
    expect(lowerWord(word)).toBe(expected)
  })
})

describe('a short title', () => {
  it('is at most 72 characters on one line, the beginning of the title, and ends with a word', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9]{1,12}$/)
    const gap = fc.constantFrom(' ', '  ', '\n', ', ', ' - ', ' (', ' with ', ': ')
    const title = fc
      .array(fc.tuple(word, gap), { minLength: 1, maxLength: 20 })
      .map((parts) => parts.flat().join(''))
      .filter((text) => /^\w/.test(text.trim()))
    fc.assert(
      fc.property(title, (text) => {
        const short = shortTitle({ title: text })
        const line = text.replace(/\s+/g, ' ').trim()

        expect(line.startsWith(short)).toBe(true)
        expect(short.length).toBeLessThanOrEqual(72)
        expect(short).not.toMatch(/\s$|^\s|\n/)
        const isList = line.split(', ').length > 3
        if (line.length > 72) expect(short).toMatch(/\w$/)
        else if (!isList) expect(short).toBe(line)
      }),
    )
  })

  it('ends where a list of specifications begins, however short', () => {
    expect(shortTitle({ title: 'Kessler Grid 200 Wired Keyboard, Quiet Keys, USB, Wrist Rest, Grey' })).toBe(
      'Kessler Grid 200 Wired Keyboard',
    )
    expect(shortTitle({ title: 'Kessler Grid 200 Wired Keyboard, Quiet Keys, Grey' })).toMatch(/Grey$/)
  })

  it.each([
    [
      'Norvel Aerobook 16 Everyday Laptop - 16 GB - 512 GB - Silver - Backlit - Fast',
      'Norvel Aerobook 16 Everyday Laptop - 16 GB - 512 GB - Silver - Backlit',
    ],
    [
      'HBO: The Complete Collection of Everything That Was Ever Made for Television',
      'HBO: The Complete Collection of Everything That Was Ever Made',
    ],
    ['x'.repeat(90), 'x'.repeat(72)],
  ])('ends where the specifications begin: %s', (title, short) => {
    expect(shortTitle({ title })).toBe(short)
  })
})

describe('what is said', () => {
  it('is joined without what is empty, and keeps every receipt', () => {
    const price = priceOf(lamp) ?? plain('')

    expect(joined([plain('a'), plain(''), price], '; ')).toEqual({ text: 'a; $40', receipts: price.receipts })
    expect(capitalised(said`it costs ${price}`)).toEqual({ text: 'It costs $40', receipts: price.receipts })
    expect(listed([plain('a'), plain('b'), price], 'or').text).toBe('a, b or $40')
    expect(inSeries(['a', 'b'], 'but')).toBe('a but b')
  })
})

describe('figures side by side', () => {
  it('have one unit', () => {
    expect([850, 1250].map((value) => formatBeside(value, [850, 1250], 'g'))).toEqual(['0.85 kg', '1.25 kg'])
    expect([25, 96].map((value) => formatBeside(value, [25, 96, null], 'h'))).toEqual(['25 h', '96 h'])
    expect(formatBeside(850, [850, 900], 'g')).toBe('850 g')
    expect(formatBeside(512, [512, 1024], 'GB')).toBe('512 GB')
  })
})
