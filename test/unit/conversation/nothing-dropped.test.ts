/** Whatever a first message wishes for is a constraint, a word to search, or said to be told by no listing. */
import { describe, expect, it } from 'vitest'
import { read, say, stated, textOf } from '../../support/demo-talk.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { money, record } from '../../support/record.ts'
import { shopTalk } from '../../support/shop-talk.ts'
import { SHOPS } from '../../support/three-shops.ts'

const phone = (id: string, title: string) =>
  record(id, {
    title,
    brand: null,
    category: 'phones',
    categoryPath: ['Phones'],
    price: money(20_000),
    attributes: [],
  })
const shop = shopTalk(
  'phones',
  memoryCatalog([
    phone('z', 'Zilotex Z Play Phone'),
    phone('g', 'Zilotex G Play Phone'),
    phone('x', 'Zilotex X Pure Phone'),
    phone('boots', 'Larch Boots Size 38'),
  ]),
)

describe('a wish of which no listing of the kind says anything', () => {
  it.each([
    ['running shoes size m', 'size m'],
    ['kettle, size l', 'size l'],
    ['yoga mat xl', 'xl'],
    ['backpack, washable', 'washable'],
    ['yoga mats size 42', 'size 42'],
  ])('is told of: %s', (message, wish) => {
    expect(read(message).untold).toEqual([wish])
    expect(textOf(say(message))).toContain(`Of “${wish}” the listings here say nothing`)
  })

  it.each(['a backpack that need not be washable', 'waterproof backpack', 'bike helmet size m', 'kids tablet in pink'])(
    'is none where it is stated, freed or searched for: %s',
    (message) => {
      expect(read(message).untold).toEqual([])
    },
  )

  it('is none of those that a request is made of, in any shop', () => {
    for (const at of SHOPS) {
      for (const { label } of at.catalog.vocabulary.categories) {
        expect(at.read(`${label} under 90`).untold).toEqual([])
      }
    }
  })
})

describe('a letter', () => {
  it('of a model is searched for with its name', () => {
    expect(shop.read('zilotex z play').stated.terms).toEqual(['zilotex z play'])
    expect(shop.read('zilotex x').stated.terms).toEqual(['zilotex x'])
    expect(shop.say('zilotex x').products[0]?.id).toBe('x')
  })

  it('that stands for a word is none', () => {
    expect(shop.read('zilotex n boots').stated.terms).toEqual(['zilotex', 'boots'])
  })
})

describe('a size', () => {
  it('is searched for where words alone find the thing', () => {
    expect(shop.read('boots size 38').stated.terms).toEqual(['boots', '38'])
  })
})

describe('a plain word under a price', () => {
  it.each(['car under 30k', 'horse below 900'])('is what is asked for: %s', (message) => {
    expect(stated(message).terms).toEqual([message.split(' ')[0]])
    expect(textOf(say(message))).toMatch(/Nothing here is called|I don't have/)
  })

  it.each(['something nice under 30', 'a gift under 50'])('is none where it names nothing: %s', (message) => {
    expect(stated(message).terms).toBeUndefined()
  })
})
