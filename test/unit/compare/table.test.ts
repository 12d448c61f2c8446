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

  it('fills a short table with what they have in common', () => {
    const same = [attribute('ram', 8, 'GB'), attribute('usbC', true)]
    const rows = compareRows([record('a', { attributes: same }), record('b', { attributes: same })])

    expect(rows.length).toBeGreaterThanOrEqual(3)
    expect(rows.every(({ winnerId }) => winnerId === null)).toBe(true)
  })
})
