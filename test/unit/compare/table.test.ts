import { describe, expect, it } from 'vitest'
import { compareRows } from '../../../src/domain/compare/table.ts'
import { rating } from '../../support/candidates.ts'
import { attribute, money, record } from '../../support/record.ts'

function row(name: string, ...products: ReturnType<typeof record>[]) {
  return compareRows(products).find(({ attribute }) => attribute === name)
}

describe('compareRows', () => {
  it('tells what differs, price and rating first, with a winner where better has a direction', () => {
    const a = record('a', {
      price: money(2_000),
      rating: rating(4.5),
      attributes: [
        attribute('weight', 900, 'g'),
        attribute('ram', 8, 'GB'),
        attribute('color', 'red'),
        attribute('usbC', true),
      ],
    })
    const b = record('b', {
      price: money(3_000),
      rating: rating(4.1),
      attributes: [
        attribute('weight', 800, 'g'),
        attribute('ram', 16, 'GB'),
        attribute('color', 'blue'),
        attribute('usbC', true),
      ],
    })

    expect(compareRows([a, b]).map(({ attribute, better, winnerId }) => [attribute, better, winnerId])).toEqual([
      ['price', 'lower', 'a'],
      ['rating', 'higher', 'a'],
      ['weight', 'lower', 'b'],
      ['ram', 'higher', 'b'],
      ['color', null, null],
    ])
  })

  it('brings values to one unit and says so', () => {
    const a = record('a', { attributes: [attribute('weight', 2, 'kg')] })
    const b = record('b', { attributes: [attribute('weight', 1_500, 'g')] })

    expect(row('weight', a, b)).toMatchObject({
      unit: 'kg',
      values: [
        { productId: 'a', value: 2 },
        { productId: 'b', value: 1.5 },
      ],
      winnerId: 'b',
      note: 'Converted from g',
    })
  })

  it.each([
    ['a tie for the best', [attribute('ram', 16, 'GB'), attribute('ram', 16, 'GB'), attribute('ram', 8, 'GB')]],
    ['a missing value', [attribute('ram', 8, 'GB'), null]],
    ['no better way', [attribute('screenSize', 14, 'in'), attribute('screenSize', 16, 'in')]],
    ['a unit that does not convert', [attribute('ram', 8, 'GB'), attribute('ram', 9, 'sticks')]],
    ['a number beside text', [attribute('ram', 8, 'GB'), attribute('ram', 'plenty')]],
  ])('names no winner for %s', (_, attributes) => {
    const products = attributes.map((stated, i) => record(`${i}`, { attributes: stated === null ? [] : [stated] }))

    expect(row(attributes[0]?.name ?? '', ...products)).toMatchObject({ winnerId: null })
  })

  it('leaves missing values missing, and says whose they are', () => {
    const a = record('a', { title: 'Alpha', attributes: [attribute('ram', 8, 'GB')] })

    expect(row('ram', a, record('b', { title: 'Beta' }))).toMatchObject({
      values: [{ value: 8 }, { value: null }],
      note: 'Not stated for Beta',
    })
  })

  it('does not compare prices in different currencies', () => {
    const rows = row('price', record('a', { price: money(1_000, 'USD') }), record('b', { price: money(900, 'EUR') }))

    expect(rows).toMatchObject({ better: null, winnerId: null })
    expect(rows?.note).toContain('cannot be compared')
  })

  it('states prices and ratings with what is known of them, and has no row where nobody has one', () => {
    const known = record('a', { title: 'Alpha', price: money(500, 'EUR'), rating: rating(4.5, 1_200) })
    const bare = record('b', { title: 'Beta', price: null, rating: null })

    expect(row('price', known, bare)).toEqual({
      attribute: 'price',
      label: 'Price',
      unit: 'EUR',
      values: [
        { productId: 'a', value: 500 },
        { productId: 'b', value: null },
      ],
      better: 'lower',
      winnerId: null,
      note: 'Not stated for Beta',
    })
    expect(row('rating', known, bare)).toMatchObject({
      label: 'Rating',
      unit: null,
      note: 'Ratings: 1,200 / 0. Not stated for Beta',
    })
    expect(compareRows([bare, { ...bare, id: 'c' }])).toEqual([])
    expect(row('price', record('a'))).toMatchObject({ winnerId: null, note: null })
  })

  it('shows what can be chosen, and what is chosen of it is no winner', () => {
    const choice = (id: string, ...values: string[]) => ({
      ...record(id, { title: id }),
      options: [
        { name: 'Fit', values: ['wide'] },
        { name: 'Size', values },
      ],
    })

    expect(row('option.Size', choice('a', 'S', 'M'), record('b', { title: 'Beta' }))).toEqual({
      attribute: 'option.Size',
      label: 'Size',
      unit: null,
      values: [
        { productId: 'a', value: 'S, M' },
        { productId: 'b', value: null },
      ],
      better: null,
      winnerId: null,
      note: 'Not stated for Beta',
    })
  })

  it('converts nothing without a unit on both sides, and words never', () => {
    const weights = (...attributes: ReturnType<typeof attribute>[]) =>
      row('weight', ...attributes.map((one, i) => record(`${i}`, { attributes: [one] })))?.values.map(
        ({ value }) => value,
      )

    expect(weights(attribute('weight', 2, 'kg'), attribute('weight', 3))).toEqual([2, null])
    expect(weights(attribute('weight', 2), attribute('weight', 3, 'kg'))).toEqual([2, null])
    expect(weights(attribute('weight', 2), attribute('weight', 3))).toEqual([2, 3])
    expect(weights(attribute('weight', 2, 'kg'), attribute('weight', 'light', 'g'))).toEqual([2, 'light'])
  })

  it('takes words for the same however they are written, and fills up with what all state', () => {
    const one = record('a', { attributes: [attribute('finish', 'Matt '), attribute('lid', true)] })
    const other = record('b', { attributes: [attribute('finish', 'matt'), attribute('lid', true)] })
    const names = compareRows([one, other]).map((one) => one.attribute)

    expect(names).toEqual(['price', 'rating', 'finish'])
    expect(compareRows([one, { ...other, price: money(9) }]).map((one) => one.attribute)[0]).toBe('price')
    expect(compareRows([one, other, record('c', { price: null, rating: null })]).map((one) => one.attribute)).toEqual([
      'price',
      'rating',
      'finish',
      'lid',
    ])
  })

  it('fills a short table with what they have in common', () => {
    const same = [attribute('ram', 8, 'GB'), attribute('usbC', true)]
    const rows = compareRows([record('a', { attributes: same }), record('b', { attributes: same })])

    expect(rows.length).toBeGreaterThanOrEqual(3)
    expect(rows.every(({ winnerId }) => winnerId === null)).toBe(true)
  })
})
