import { describe, expect, it } from 'vitest'
import { toCompounds, toStems, toWords } from '../../../src/domain/search/analyse.ts'
import { toSearchText } from '../../../src/domain/search/search-text.ts'
import { splitTitle } from '../../../src/domain/search/title.ts'
import { attribute, record } from '../../support/record.ts'

describe('toWords', () => {
  it.each([
    ['Café “Größe” ÅNGSTRÖM', ['cafe', 'große', 'angstrom']],
    [`men's shoes, don’t`, ['men', 'shoes', 'dont']],
    ['15.6-inch 1,299.50 USD', ['15p6in', '1299p50', 'usd']],
    ['\ud800\u0000 – 💻', []],
    ['電気ケトル 1L', ['電気ケトル', '1l']],
  ])('reads %j', (text, words) => {
    expect(toWords(text)).toEqual(words)
  })
})

describe('toStems', () => {
  it('gives plurals and other forms the same stem, and leaves model numbers alone', () => {
    expect(toStems('mice batteries Headphones women colour 1000s')).toEqual(
      toStems('mouse battery headphone woman color 1000s'),
    )
  })
})

describe('toCompounds', () => {
  it.each([
    ['Wi-Fi router', 'wifi'],
    ['ear buds', 'earbud'],
    ['16 GB stick', '16'],
    ['WH-1000XM5', 'wh1000xm5'],
    ['WH-1000XM5', 'xm5'],
    ['512GB drive', '512'],
  ])('writes %j also as %j', (text, compound) => {
    expect(toCompounds(text)).toContain(compound)
  })
})

describe('splitTitle', () => {
  it.each([
    ['Targa laptop bag', ['bag'], ['targa', 'laptop']],
    ['Stand for tablet and phone', ['stand'], ['for', 'tablet', 'and', 'phone']],
    ['Air 13 laptop with charger', ['air', '13', 'laptop'], ['with', 'charger']],
    ['For him', ['for', 'him'], []],
    ['', [], []],
  ])('knows what %j is', (title, free, bound) => {
    expect(splitTitle(title)).toEqual({ free, bound })
  })
})

describe('toSearchText', () => {
  it('holds every field, attributes as words, false ones left out', () => {
    const text = toSearchText(
      record('a', {
        title: 'Steel kettle',
        categoryPath: ['Kitchen', 'Kettles'],
        features: ['Boils fast'],
        attributes: [attribute('capacity', 1.7, 'L'), attribute('cordless', true), attribute('dishwasher', false)],
      }),
    )

    expect(text).toMatchObject({ title: 'steel kettl', category: 'kitchen kettl', brand: 'acm' })
    expect(text.details).toBe('boil fast capac 1p7l cordless')
  })
})
