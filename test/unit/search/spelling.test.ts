/** Which word was meant: as few mistakes as a word of its length may have, then the most used. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctWord, editDistance, nearWords } from '../../../src/domain/search/spelling.ts'

const word = fc.stringMatching(/^[a-e]{0,7}$/)

/** Every text that one insertion, deletion, replacement or swap of neighbours makes of another. */
function oneMistake(text: string): Set<string> {
  const letters = Array.from('abcde')
  const made = Array.from({ length: text.length + 1 }, (_, i) => {
    const [before, rest] = [text.slice(0, i), text.slice(i)]
    const swapped = rest.length > 1 ? [`${before}${rest[1]}${rest[0]}${rest.slice(2)}`] : []
    const replaced = rest === '' ? [] : letters.map((letter) => `${before}${letter}${rest.slice(1)}`)
    return [
      `${before}${rest.slice(1)}`,
      ...swapped,
      ...replaced,
      ...letters.map((letter) => `${before}${letter}${rest}`),
    ]
  })
  return new Set(made.flat())
}

describe('the number of mistakes', () => {
  it('is none between equals and one for each kind of mistake', () => {
    fc.assert(
      fc.property(word, (text) => {
        expect(editDistance(text, text, 3)).toBe(0)
        for (const other of oneMistake(text)) expect(editDistance(text, other, 3)).toBe(other === text ? 0 : 1)
      }),
      { numRuns: 40 },
    )
  })

  it('is the same in both directions, and more than the most that is asked for where it is more', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (one, other, most) => {
        const exact = editDistance(one, other, 20)
        expect(editDistance(other, one, 20)).toBe(exact)
        expect(Math.min(editDistance(one, other, most), most + 1)).toBe(Math.min(exact, most + 1))
        expect(exact).toBeGreaterThanOrEqual(Math.abs(one.length - other.length))
        expect(exact).toBeLessThanOrEqual(Math.max(one.length, other.length))
      }),
    )
  })
})

describe('words that are near', () => {
  it('are all those, and no others, that are so few mistakes away', () => {
    fc.assert(
      fc.property(word, fc.dictionary(word, fc.nat(9)), fc.nat(2), (typed, uses, most) => {
        const near = nearWords(typed, uses, most)
        const expected = Object.keys(uses).filter((one) => editDistance(typed, one, 20) <= most)
        expect(near.map((one) => one.word).toSorted()).toEqual(expected.toSorted())
        for (const one of near) {
          expect(one).toEqual({ word: one.word, uses: uses[one.word], distance: editDistance(typed, one.word, 20) })
        }
      }),
    )
  })
})

describe('the word that was meant', () => {
  it.each<[string, Record<string, number>, string | null]>([
    ['carpet', { carpet: 1, carpets: 90 }, 'carpet'],
    ['carpte', { carpet: 1, carpter: 2 }, 'carpter'],
    ['carpt', { carpet: 5, carport: 90 }, 'carpet'],
    ['lamb', { lamp: 3, lamps: 9 }, 'lamp'],
    ['lap', { lamp: 3, cap: 9 }, null],
    ['lam', { lamp: 3, lamps: 9 }, 'lamps'],
    ['xbox', { box: 90 }, null],
    ['nettle', { kettle: 9 }, 'kettle'],
    ['nettle', { kettle: 90, nettles: 1 }, 'nettles'],
    ['backpakc', { backpack: 3 }, 'backpack'],
    ['bakcpakc', { backpack: 3 }, 'backpack'],
    ['bakpac', { backpack: 3 }, null],
    ['screwdirvre', { screwdriver: 3 }, 'screwdriver'],
    ['screw', { screwdriver: 3, screws: 0 }, 'screws'],
    ['screwd', { screwdriver: 3, screwdrivers: 5, driver: 9 }, 'screwdrivers'],
    ['sc', { screw: 9 }, null],
    ['gx100', { gx10: 9, gx1000: 9 }, null],
    ['kettle', {}, null],
  ])('of %j among %o is %j', (typed, uses, meant) => {
    expect(correctWord(typed, uses)).toBe(meant)
  })
})
