/** The word that names the thing, and what is shown where nothing is called so. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headOf, thingIn } from '../../../src/domain/conversation/head.ts'
import { isCalledBy } from '../../../src/domain/search/title.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { money, record } from '../../support/record.ts'
import { shopTalk } from '../../support/shop-talk.ts'

const item = (id: string, title: string, path: string[], amount = 5_000) =>
  record(id, { title, category: path.at(-1)?.toLowerCase() ?? 'x', categoryPath: path, price: money(amount) })
const catalog = memoryCatalog([
  item('laptop', 'Norr 15 Laptop, 16GB', ['Computers', 'Laptops']),
  item('laptop-2', 'Norr 13 Laptop, USB Hub Inside', ['Computers', 'Laptops']),
  item('shampoo', 'Minthollow Repair Shampoo, Sulfate Free', ['Hair', 'Shampoo & Conditioner', 'Shampoos']),
  item('shampoo-2', 'Minthollow Daily Shampoo', ['Hair', 'Shampoo & Conditioner', 'Shampoos']),
  item('conditioner', 'Minthollow Repair Cream', ['Hair', 'Shampoo & Conditioner', 'Conditioners']),
  item('speakers', 'Larch Desk Speakers, USB Powered', ['Audio', 'Speakers'], 4_000),
  item('cable', 'Larch USB Powered Cable', ['Audio', 'Cables'], 900),
  item('nuts', 'Alder Nut Crackers, Gluten Free', ['Snacks']),
])
const shop = shopTalk('heads', catalog)
const ids = (text: string) => shop.say(text).products.map(({ id }) => id)
const said = (text: string) => shop.say(text).sentences.join('')

describe('the head', () => {
  it.each([
    [['wireless mouse left'], 'left', undefined],
    [['norr laptop'], 'laptop', ['laptop']],
    [['laptop bag 15'], 'bag', ['bag']],
    [['blorp card'], 'card', ['blorp', 'card']],
    [['speakers set'], 'speakers', ['speakers']],
    [['27 inch', 'laptop'], 'laptop', ['laptop']],
    [['norr coffee machine'], 'machine', ['coffee', 'machine']],
    [['tent 4 person'], 'tent', ['tent']],
    [['nut crackers rosemary flavour'], 'crackers', undefined],
    [['hamster food'], 'food', ['hamster', 'food']],
    [['fresh food'], 'food', ['food']],
    [['webcam', 'calls'], 'webcam', ['webcam']],
    [['leather', 'laptop'], 'leather', undefined],
  ])('of %o is %s', (terms, head, words) => {
    const found = headOf({ terms }, catalog.vocabulary)

    expect([found.head, found.mustBe?.words]).toEqual([head, words])
  })

  it('is never a color or a maker, and is the last thing of its phrase', () => {
    const adjective = fc.constantFrom('red', 'sturdy', 'cheap', 'norr', 'nice')
    const thing = fc.constantFrom('laptop', 'speakers', 'shampoos', 'cables')
    fc.assert(
      fc.property(fc.array(adjective, { maxLength: 3 }), thing, (adjectives, noun) => {
        expect(headOf({ terms: [[...adjectives, noun].join(' ')] }, catalog.vocabulary).head).toBe(noun)
      }),
    )
  })
})

describe('a thing that nothing here is called', () => {
  it.each(['laptop bag', 'usb hub', 'a webcam', 'webcam for usb calls', 'Vexor Pro 9', 'blorp card'])(
    '"%s" is said to be none, and nothing is shown',
    (text) => {
      expect(ids(text)).toEqual([])
      expect(said(text)).toMatch(/don't have anything like/)
    },
  )

  it('is the last that is let go: beyond the limit it is still the thing', () => {
    expect(ids('speakers, usb powered, under 20')).toEqual(['speakers'])
  })

  it('stands apart from what lies on a shelf beside it', () => {
    expect(ids('repair shampoo')).not.toContain('conditioner')
  })

  it('is free of what it is said to be free of, and of that alone', () => {
    expect(said('crackers, nut free')).toContain('mentions “nut free”')
    expect(said('crackers, gluten free')).not.toContain('mentions')
  })
})

describe('what belongs to things', () => {
  it.each([
    ['Larch Laptop Sleeve, 15 inch', true],
    ['Larch Sleeve Case for Laptops', true],
    ['Larch Long Sleeve Undershirt', false],
    ['Bolt Sleeve 17 mm', true],
    ['Bolt Sleeve QX1700', true],
  ])('is what a name ends with: "%s"', (title, isSo) => {
    expect(isCalledBy({ title, categoryPath: [] }, ['sleev'])).toBe(isSo)
  })

  it.each([
    [{ title: 'Norr X1', categoryPath: ['Drives', 'Norr'] }, 'drive', true],
    [{ title: 'Vacuum Insulated Bottle', categoryPath: ['Bottles'] }, 'vacuum', false],
    [{ title: 'Repair Cream', categoryPath: ['Shampoos & Conditioners'] }, 'shampoo', true],
  ])('or its shelf, which may be named after a maker: %o', (product, form, isSo) => {
    expect(isCalledBy(product, [form])).toBe(isSo)
  })
})

describe('of words in no known order', () => {
  it('the one that things here are called by is the head, where none is called by the last', () => {
    const socks = ['Norr Ankle Socks', 'Larch Warm Socks, Ankle'].map((title, i) => item(`s${i}`, title, ['Clothes']))

    expect(thingIn(socks, { terms: ['socks warm'] }, { categories: [], words: {} })).toBe('socks')
    expect(thingIn([], { terms: ['socks warm'] }, { categories: [], words: {} })).toBe('warm')
  })
})
