/** What in a text may be a code, and whose code it is. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCodes, ownersOf, withName } from '../../../src/domain/search/code-lookup.ts'
import type { Product } from '../../../src/shared/product.ts'
import { record, variant } from '../../support/record.ts'

const none = () => false
/** Words that say nothing of a product. */
const isTalk = (word: string) => ['do', 'you', 'have', 'the', 'a', 'or', 'please'].includes(word)

function owners(text: string, products: readonly Product[]): string[] {
  const query = findCodes(text, isTalk)
  return query === null ? [] : ownersOf(products, query).map(({ id }) => id)
}

describe('what may be a code', () => {
  const keysOf = (text: string) => findCodes(text, isTalk)?.keys ?? []

  it.each([
    ['27-inch', null],
    ['1080p', null],
    ['2x', null],
    ['16x9cm', null],
    ['12345', null],
    ['123456', '123456'],
    ['20-300', null],
    ['123-4567', null],
    ['1234-5678', '12345678'],
    ['XY7', null],
    ['XY-7', 'xy7'],
    ['XY77', 'xy77'],
    ['X-7', null],
    ['“QX-77”,', 'qx77'],
    ['(QX-77)!', 'qx77'],
    ['a$77b', null],
    ['-77xy', null],
    ['hose', null],
    ['?!', null],
  ])('among other words is %s: %o', (piece, key) => {
    expect(keysOf(`the ${piece} please`)).toEqual(key === null ? [] : [key])
  })

  it('is less long where nothing else is said, or where a word announces it', () => {
    expect(['12', '123', 'x7', '1080p', 'hose', ''].map(keysOf)).toEqual([[], ['123'], ['x7'], ['1080p'], [], []])
    expect(keysOf('the No.: 123')).toContain('123')
    expect(keysOf('the SKU 1080p')).toContain('1080p')
    expect(keysOf('article 12')).toEqual([])
  })

  it('may be typed with spaces, in up to three pieces of letters and digits', () => {
    const joined = (text: string, talk: (word: string) => boolean = none) => findCodes(text, talk)?.typed ?? []

    expect(joined('nor 0707 60')).toEqual(['nor 0707', 'nor 0707 60'])
    expect(joined('the AB 12/34 please', isTalk)).toEqual(['AB 12/34'])
    expect(joined('4 012345 678901')).toContain('4 012345 678901')
    expect(joined('lamps 0707 60 wide')).not.toContain('lamps 0707')
    expect(joined('12 34')).toEqual([])
    expect(joined('the 12 34', isTalk)).toEqual([])
  })

  it('is all that is said where the rest is talk or announces it', () => {
    const isAll = (text: string) => findCodes(text, isTalk)?.isAll

    expect(isAll('do you have the QX-77, please?')).toBe(true)
    expect(isAll('article QX-77')).toBe(true)
    expect(isAll('hose for the QX-77')).toBe(false)
  })

  it('keeps the text with single spaces, and each code as typed, upper and lower', () => {
    expect(findCodes('  Have   Qx-77! ', isTalk)).toEqual({
      keys: ['qx77'],
      ids: ['Qx-77', 'QX-77', 'qx-77'],
      links: [],
      isAll: true,
      text: 'Have Qx-77',
      typed: ['Qx-77'],
    })
  })

  it('is a link as a whole and by the last parts of its path', () => {
    const query = findCodes('www.shop.example/a/bb/ccc/dddd/eee%20e/f-77/?q=1#x', none)

    expect(query?.links).toEqual([
      'www.shop.example/a/bb/ccc/dddd/eee%20e/f-77/',
      'www.shop.example/a/bb/ccc/dddd/eee%20e/f-77',
      'www.shop.example/a/bb/ccc/dddd/eee%20e/f-77/',
      'www.shop.example/a/bb/ccc/dddd/eee%20e/f-77/?q=1#x',
    ])
    expect(query?.ids).toEqual(['ccc', 'dddd', 'eee e', 'f-77'])
    expect(query?.keys).toEqual(['f77'])
    expect(query?.isAll).toBe(true)
    expect(findCodes('https://shop.example/%E0%A4%A', none)?.ids).toEqual(['%E0%A4%A'])
    expect(findCodes('ftp://shop.example/x77', none)?.links ?? []).toEqual([])
  })

  it('is tried in the first forty pieces, in no more than 24', () => {
    const many = Array.from({ length: 60 }, (_, i) => `QX-7${i}${i}`).join(' , ')
    const late = `${'words '.repeat(40)}QX-77`

    expect(findCodes(many, none)?.keys).toHaveLength(24)
    expect(findCodes(late, none)).toBeNull()
    expect(findCodes(late.slice(6), none)?.keys).toEqual(['qx77'])
    expect(findCodes(`Q7${'x'.repeat(63)}`, none)).toBeNull()
    expect(findCodes(`Q7${'x'.repeat(62)}`, none)?.keys).toHaveLength(1)
  })
})

describe('whose code it is', () => {
  const sized = record('K', {
    title: 'Hose kit',
    variants: [variant('v', { Size: 'S' }, { codes: { sku: 'KIT 9/S' } })],
  })
  const clamp = record('FK-310', {
    title: 'Hose clamp',
    codes: { sku: 'HC.22-41', gtin: '012345678905', mpn: 'QR-7731B' },
  })
  const reel = record('B0QQRRSS77', { asin: 'B0QQRRSS77', url: 'https://shop.example/garden/hose-reel' })
  const pump = record('P', { title: 'Pump Ravello PX880T/B, 600W', brand: 'Ravello' })
  const shelf = [sized, clamp, reel, pump]

  it.each([
    ['fk-310', ['FK-310']],
    ['hc2241', ['FK-310']],
    ['qr7731b or the px880t', ['FK-310', 'P']],
    ['KIT 9/S', ['K']],
    ['0012345678905', ['FK-310']],
    ['12345678905', ['FK-310']],
    ['B0QQRRSS77', ['B0QQRRSS77']],
    ['https://shop.example/garden/hose-reel/?from=mail', ['B0QQRRSS77']],
    ['https://else.example/dp/B0QQRRSS77', ['B0QQRRSS77']],
    ['px880t', ['P']],
    ['PX880T/B', ['P']],
    ['600w', []],
    ['ZZ-9999', []],
  ])('%s is of %o', (text, ids) => {
    expect(owners(text, shelf)).toEqual(ids)
  })

  it('is, of several owners, those that write it as typed', () => {
    const [one, other] = [record('a', { codes: { sku: '30-12' } }), record('b', { codes: { sku: '3012' } })]

    expect(owners('sku 30-12', [one, other])).toEqual(['a'])
    expect(owners('sku 3012', [one, other])).toEqual(['b'])
    expect(owners('sku 30.12', [one, other])).toEqual(['a', 'b'])
  })

  it('is of nobody where more than five have it in their titles', () => {
    const titled = (count: number) =>
      Array.from({ length: count }, (_, i) => record(`${i}`, { title: `Pump PX880 ${i}` }))

    expect(owners('PX880', titled(5))).toHaveLength(5)
    expect(owners('PX880', titled(6))).toEqual([])
    expect(owners('PX88', [record('a', { title: 'Pump PX88' })])).toEqual([])
  })

  it('is said by a name in its place, the longest first', () => {
    const said = withName(
      'is the QR-7731B or QR-7731B-X good?',
      ['QR-7731B', 'QR-7731B-X', 'ZZ-1'],
      {
        ...clamp,
        codes: { mpn: 'QR-7731B', sku: 'QR-7731B-X' },
      },
      'hose clamp',
    )

    expect(said).toBe('is the hose clamp or hose clamp good?')
    expect(withName('is the ZZ-10 good?', ['ZZ-10'], clamp, 'hose clamp')).toBe('is the ZZ-10 good?')
  })

  it('finds every code however its separators are typed', () => {
    const code = fc
      .tuple(fc.stringMatching(/^[A-Z]{2,4}$/), fc.stringMatching(/^[1-9]\d{2,4}$/), fc.stringMatching(/^[A-Z]{0,2}$/))
      .filter(([letters]) => letters !== 'NO')
    fc.assert(
      fc.property(code, fc.constantFrom('', '-', '.', '/', '_'), fc.boolean(), ([a, b, c], sign, isLower) => {
        const owner = record('x', { title: 'Valve', codes: { mpn: `${a}-${b}${c}` } })
        const typed = `${a}${sign}${b}${c}`
        const query = findCodes(isLower ? typed.toLowerCase() : typed, none)
        expect(query === null ? [] : ownersOf([owner, record('y')], query).map(({ id }) => id)).toEqual(['x'])
      }),
      { numRuns: 200 },
    )
  })

  it('never throws and stays small, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const query = findCodes(text, none)
        expect((query?.keys.length ?? 0) <= 24 && (query?.ids.length ?? 0) <= 24 * 3 + 4 * 40).toBe(true)
        expect((query?.keys ?? []).every((key) => /^[\p{L}\p{N}]*$/u.test(key))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
