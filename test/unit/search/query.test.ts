import { describe, expect, it } from 'vitest'
import { parseCursor, toCursor } from '../../../src/domain/search/cursor.ts'
import { matchAll, matchAny, toTextQuery } from '../../../src/domain/search/query.ts'
import { correctWord, editDistance } from '../../../src/domain/search/spelling.ts'

describe('toTextQuery', () => {
  it('drops words that only ask, unless there are no others', () => {
    expect(toTextQuery('I am looking for a kettle, please').stems).toEqual(['kettl'])
    expect(toTextQuery('the who').stems).toEqual(['the', 'who'])
    expect(toTextQuery('').stems).toEqual([])
  })

  it('knows joined words and other names for the same thing', () => {
    const phrases = (text: string) => toTextQuery(text).alternatives.map(({ phrase }) => phrase)

    expect(phrases('ear buds')).toContain('earbud')
    expect(phrases('laptop')).toEqual(['notebook'])
    expect(phrases('playstation 4 games')).toContain('ps4')
  })
})

describe('MATCH expressions', () => {
  it('quote every word, whatever was typed', () => {
    expect(matchAny(toTextQuery('"usb" OR NEAR(x*'))).toBe('"usb" OR "near" OR "x" OR "usbnear" OR "nearx"')
    expect(matchAny(toTextQuery('"'))).toBeNull()
  })

  it('want each word in any of its forms', () => {
    expect(matchAll(toTextQuery('cheap laptop'))).toBe(
      '("cheap" OR "cheaplaptop") AND ("laptop" OR "cheaplaptop" OR "notebook")',
    )
  })
})

describe('correctWord', () => {
  const uses = { headphones: 50, keyboard: 20, kettle: 9, kettles: 12, mouse: 30, house: 40, wireless: 3 }

  it.each([
    ['headphnes', 'headphones'],
    ['keybaord', 'keyboard'],
    ['ketle', 'kettle'],
    ['mousse', 'mouse'],
    ['wirel', 'wireless'],
    ['zzzzzz', null],
    ['xm5', null],
    ['ab', null],
  ])('reads %j as %j', (typed, meant) => {
    expect(correctWord(typed, uses)).toBe(meant)
  })

  it('counts a swap of neighbours as one mistake and stops early', () => {
    expect(editDistance('keybaord', 'keyboard', 2)).toBe(1)
    expect(editDistance('', 'abc', 2)).toBe(3)
    expect(editDistance('kitten', 'sitting', 5)).toBe(3)
  })
})

describe('cursors', () => {
  it('lead back to their list alone', () => {
    const place = { offset: 20, before: 1_400, rest: { edge: [3.5, 90] as [number, number], after: 7 } }
    const cursor = toCursor(place, ['kettle', { sort: 'rating' }])

    expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/)
    expect(parseCursor(cursor, ['kettle', { sort: 'rating' }])).toEqual(place)
    expect(parseCursor(cursor, ['kettle', {}])).toBeNull()
  })

  it.each(['', 'x', '!!!', 'e30', btoa('{"place":{"offset":-1,"before":0,"rest":null},"list":"x"}'), 'a'.repeat(500)])(
    'refuses %j',
    (text) => {
      expect(parseCursor(text, [])).toBeNull()
    },
  )
})
