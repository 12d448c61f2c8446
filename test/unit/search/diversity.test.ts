import { describe, expect, it } from 'vitest'
import type { CatalogRecord } from '../../../src/domain/catalog/record.ts'
import { areVariants, thinOut } from '../../../src/domain/search/diversity.ts'
import { candidate } from '../../support/candidates.ts'
import { attribute, record } from '../../support/record.ts'

function ranked(...entries: [score: number, overrides: Partial<CatalogRecord>][]) {
  return entries.map(([score, overrides], i) => ({ candidate: candidate(`${i}`, overrides), score, breakdown: [] }))
}

function ids(entries: ReturnType<typeof thinOut>): string[] {
  return entries.map(({ candidate: { product } }) => product.id)
}

describe('thinOut', () => {
  it('lets a brand hold two places of five while others are nearly as good', () => {
    const list = ranked(
      [0.9, { brand: 'Acme' }],
      [0.89, { brand: 'Acme' }],
      [0.88, { brand: 'Acme' }],
      [0.87, { brand: 'Bolt' }],
      [0.86, { brand: 'Cask' }],
      [0.85, { brand: 'Dorn' }],
    )

    expect(ids(thinOut(list, 5))).toEqual(['0', '1', '3', '4', '5'])
  })

  it('keeps a wall of one brand when the others are much worse', () => {
    const list = ranked(
      [0.9, { brand: 'Acme' }],
      [0.89, { brand: 'Acme' }],
      [0.88, { brand: 'Acme' }],
      [0.3, { brand: 'Bolt' }],
    )

    expect(ids(thinOut(list, 3))).toEqual(['0', '1', '2'])
  })

  it('shows one of two colours of the same thing', () => {
    const mug = (color: string) => ({ title: `Acme Mug 300 ${color}`, attributes: [attribute('color', color)] })
    const list = ranked([0.9, mug('Red')], [0.89, mug('Blue')], [0.85, { title: 'Bolt Cup', brand: 'Bolt' }])

    expect(ids(thinOut(list, 2))).toEqual(['0', '2'])
  })

  it('lets a brand hold four places of ten, and what has no brand any number', () => {
    const list = ranked(
      ...['Acme', 'Acme', 'Acme', 'Acme', 'Acme', 'Bolt', 'Cask', 'Dorn', 'Elm', 'Fir', 'Gam'].map(
        (brand, i): [number, Partial<CatalogRecord>] => [0.9 - i / 100, { brand, title: `Item ${i} of ${i}` }],
      ),
    )
    const plain = ranked(
      ...[0, 1, 2, 3].map((i): [number, Partial<CatalogRecord>] => [0.9, { brand: null, title: `Item ${i} of ${i}` }]),
    )

    expect(ids(thinOut(list, 10))).toEqual(['0', '1', '2', '3', '5', '6', '7', '8', '9', '10'])
    expect(ids(thinOut(plain, 3))).toEqual(['0', '1', '2'])
  })

  it('passes over for four fifths of the score, in the order of the score', () => {
    const wall = (score: number) =>
      ranked(
        [0.9, { title: 'Oak one' }],
        [0.9, { title: 'Ash two' }],
        [0.5, { title: 'Fir three' }],
        [score, { title: 'Elm four', brand: 'Bolt' }],
      )

    expect(ids(thinOut(wall(0.4), 3))).toEqual(['0', '1', '3'])
    expect(ids(thinOut(wall(0.399), 3))).toEqual(['0', '1', '2'])
    expect(ids(thinOut(wall(0.45), 4))).toEqual(['0', '1', '2', '3'])
  })

  it('fills the list with variants when there is nothing else, in the order of the score', () => {
    const list = ranked([0.9, { title: 'Acme Mug' }], [0.8, { title: 'Acme Mug' }])

    expect(ids(thinOut(list, 5))).toEqual(['0', '1'])
  })
})

describe('areVariants', () => {
  it.each([
    ['the same title', { title: 'Acme Kettle 1.7 L' }, { title: 'Acme Kettle 1.7 L' }, true],
    ['four words of five', { title: 'one two three four five' }, { title: 'one two three four six' }, true],
    ['three words of four', { title: 'one two three five' }, { title: 'one two three six' }, false],
    [
      'a colour that only the attribute knows',
      { title: 'Mug Zorb', attributes: [attribute('size', 'mug'), attribute('color', 'zorb')] },
      { title: 'Mug Flim', attributes: [attribute('size', 'mug'), attribute('color', 'flim')] },
      true,
    ],
    ['an unknown colour', { title: 'Mug Zorb' }, { title: 'Mug Flim' }, false],
    ['another model', { title: 'Acme Kettle K100' }, { title: 'Acme Toaster T9' }, false],
    ['another brand', { title: 'Kettle', brand: 'Acme' }, { title: 'Kettle', brand: 'Bolt' }, false],
    ['another category', { title: 'Set', category: 'a' }, { title: 'Set', category: 'b' }, false],
  ])('tells %s', (_, one, other, expected) => {
    expect(areVariants(record('a', one), record('b', other))).toBe(expected)
  })
})
