/** A wish is met by whole words of a value: L7 of the laws of understanding. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasWish } from '../../../src/domain/search/satisfies.ts'
import { CHANGING_WORDS, plainValue, wholeValue } from '../../../src/domain/search/whole-value.ts'
import { attribute } from '../../support/record.ts'
import { SHOPS } from '../../support/three-shops.ts'

/** Words that mean nothing, so that none of them changes another. */
const word = fc.string({ unit: fc.constantFrom(...'bdfgklmprtvz'.split('')), minLength: 2, maxLength: 8 })
const RUNS = { numRuns: 200, seed: 7 }

describe('a wished value', () => {
  it.each([
    ['QLED', 'LED'],
    ['OLED', 'LED'],
    ['Mini LED', 'LED'],
    ['mini-LED', 'LED'],
    ['faux leather', 'leather'],
    ['PU leather', 'leather'],
    ['women', 'men'],
    ['XS', 'S'],
    ['XL', 'L'],
    ['medium firm', 'firm'],
    ['Wi-Fi 6E', 'Wi-Fi 6'],
    ['polycarbonate', 'carbon'],
    ['semi automatic', 'automatic'],
    ['non-stick', 'stick'],
    ['', 'steel'],
    ['steel', ''],
  ])('is not met by what only looks alike: %j is no %j', (stated, wanted) => {
    expect(wholeValue(stated, wanted)).toBe(false)
  })

  it.each([
    ['LED', 'led'],
    ['Direct LED', 'LED'],
    ['genuine leather', 'leather'],
    ['leather, wood', 'leather'],
    ['leather/steel', 'steel'],
    ['stainless steel', 'Steel'],
    ['Wi-Fi 6', 'wi-fi 6'],
    ['WI FI 6', 'wi-fi 6'],
    ['dark grey', 'gray'],
    ['gray', 'Grey'],
    ['over-ear', 'over ear'],
    ['S; M; L', 'M'],
    ['cotton + linen', 'linen'],
  ])('is met by the value or a whole word of it: %j is %j', (stated, wanted) => {
    expect(wholeValue(stated, wanted)).toBe(true)
  })

  it('is met by itself among other words, and never by a longer word that holds it', () => {
    fc.assert(
      fc.property(word, word, word, fc.constantFrom(' ', '-', '/', ', ', ' + '), (before, wanted, after, sign) => {
        expect(wholeValue(wanted, wanted)).toBe(true)
        expect(wholeValue(`${before}${sign}${wanted}${sign}${after}`, wanted)).toBe(true)
        expect(wholeValue(`${before}q${wanted}`, wanted)).toBe(false)
        expect(wholeValue(`${wanted}q${after}`, wanted)).toBe(false)
      }),
      RUNS,
    )
  })

  it('is another one behind a word that changes it', () => {
    fc.assert(
      fc.property(word, fc.constantFrom(...CHANGING_WORDS), (wanted, changing) => {
        expect(wholeValue(`${changing} ${wanted}`, wanted)).toBe(false)
        expect(wholeValue(`${changing} ${wanted}`, `${changing} ${wanted}`)).toBe(true)
        expect(wholeValue(`${wanted} ${changing}`, wanted)).toBe(true)
      }),
      RUNS,
    )
  })

  it('does not care for case, hyphens and the British grey', () => {
    expect(plainValue('  Dark-GREY/Blue, Matt  ')).toBe('dark gray blue matt')
    expect(plainValue('a+b;c')).toBe('a b c')
  })

  it('is met by a product of any shop only where all of its words stand together in the value', () => {
    const parts = (text: string) =>
      text
        .toLowerCase()
        .replaceAll('grey', 'gray')
        .split(/[\s\-/,;+]+/)
        .filter(Boolean)
    for (const { catalog } of SHOPS) {
      const stated = catalog.records.flatMap(({ attributes }) =>
        attributes.flatMap(({ name, value }) => (typeof value === 'string' ? [{ name, value }] : [])),
      )
      const values = [...new Map(stated.map((one) => [`${one.name} ${one.value}`, one])).values()]
      for (const { name, value } of values) {
        for (const other of values.filter((one) => one.name === name)) {
          const isMet = hasWish({ attributes: [attribute(name, value)] }, { name, op: 'eq', value: other.value })
          const words = parts(other.value).join(' ')
          expect({
            value,
            wish: other.value,
            isMet: isMet && !` ${parts(value).join(' ')} `.includes(` ${words} `),
          }).toEqual({
            value,
            wish: other.value,
            isMet: false,
          })
        }
      }
    }
  })
})
