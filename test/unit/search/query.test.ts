import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCursor, toCursor } from '../../../src/domain/search/cursor.ts'
import { matchAll, matchAny, naming, toTextQuery } from '../../../src/domain/search/query.ts'
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
    expect(phrases('puzzle 500 pieces')).toContain('piec 500')
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

describe('a query', () => {
  it.each([
    ['gluten-free cookies', ['gluten free', 'cooki'], 'without gluten'],
    ['two lenses', ['two', 'lens'], '2'],
    ['3 arms', ['3', 'arm'], 'three'],
  ])('reads "%s" as its words and other ways to say them', (text, stems, other) => {
    const query = toTextQuery(text)

    expect(query.stems).toEqual(stems)
    expect(query.alternatives.map(({ phrase }) => phrase)).toContain(other)
  })

  it('holds what it must be in all that is found, in names where names say so', () => {
    const query = toTextQuery('usb hub')
    const mustBe = (isName: boolean) => matchAny(naming(query, { head: 'hub', mustBe: { words: ['hub'], isName } }))

    expect(mustBe(false)).toBe('("hub" OR "usbhub") AND ("usb" OR "hub" OR "usbhub")')
    expect(mustBe(true)).toContain('{title brand category compounds} : ("hub"')
    const named = naming(query, { head: 'hub', mustBe: { words: ['hub'], isName: true } })
    expect(matchAll(named)).toBe('("usb" OR "usbhub") AND ({title brand category compounds} : ("hub" OR "usbhub"))')
    expect(matchAny(naming(query, { head: 'lamp', mustBe: { words: ['lamp'], isName: true } }))).toBe(matchAny(query))
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

  it('may stand in an address as they are, and bring back any place of any list', () => {
    const offset = fc.integer({ min: 0, max: 10_000_000 })
    const rest = fc.option(fc.record({ edge: fc.tuple(fc.integer(), fc.integer()), after: fc.nat() }))
    fc.assert(
      fc.property(fc.record({ offset, before: fc.nat(), rest }), fc.array(fc.string()), (place, parts) => {
        const cursor = toCursor(place, parts)
        expect(cursor).toMatch(/^[\w-]+$/)
        expect(parseCursor(cursor, parts)).toEqual(place)
        expect(parseCursor(cursor, [...parts, ''])).toBeNull()
      }),
    )
    for (const outside of [-1, 1.5, 10_000_001]) {
      expect(parseCursor(toCursor({ offset: outside, before: 0, rest: null }, []), [])).toBeNull()
    }
  })

  it.each(['', 'x', '!!!', 'e30', btoa('{"place":{"offset":-1,"before":0,"rest":null},"list":"x"}'), 'a'.repeat(500)])(
    'refuses %j',
    (text) => {
      expect(parseCursor(text, [])).toBeNull()
    },
  )
})

describe('how many come together', () => {
  const phrasesOf = (text: string) => toTextQuery(text).alternatives.map(({ phrase }) => phrase)

  it.each(['pack of 3', 'set of 3', '3 pack', '3-pack', '3 pcs', '3 pieces', '3 count'])(
    'is found in every way that titles write it: "%s"',
    (text) => {
      expect(toTextQuery(text).stems).toEqual(['3pack'])
      expect(phrasesOf(text)).toEqual(expect.arrayContaining(['3 pack', 'pack of 3', 'set of 3', '3 count', 'x3']))
    },
  )

  it.each(['2 x 16GB', '2x16 GB', '2 × 16gb'])('is told by one of the parts: "%s"', (text) => {
    expect([toTextQuery(text).stems, phrasesOf(text)]).toEqual([['2x16gb'], ['2 x 16gb']])
  })
})
