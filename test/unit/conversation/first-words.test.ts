/** The words of a first message: what names the thing, whom it is for, what is left out, and what is only talk. */
import { describe, expect, it } from 'vitest'
import { isNothingLike } from '../../../src/domain/conversation/answer/abstain.ts'
import { candidate } from '../../support/candidates.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { attribute, money, record } from '../../support/record.ts'
import { shopTalk } from '../../support/shop-talk.ts'
import { SHOPS } from '../../support/three-shops.ts'

const GOODS: readonly (readonly [title: string, shelf: string])[] = [
  ['Tarvo Candle Gift Set', 'Candles'],
  ['Minthollow Soap Gift Set', 'Soap'],
  ['Larch Metal Clock Strap', 'Straps'],
  ['Larch Leather Clock Strap', 'Straps'],
  ['Orrin QX55 Recorder, Stereo', 'Recorders'],
  ['Vocal QR-E5 Lithium Ion', 'Power'],
  ['Norr Trip Luggage', 'Luggage'],
  ['Norr Rail Luggage', 'Luggage'],
  ['Orrin Drawing Pen', 'Pens'],
  ['Orrin Tablet 11', 'Tablets'],
  ['Screen Protector for Orrin Tablet 11', 'Protectors'],
  ['Rusk Hook for the Ceiling', 'Hooks'],
  ['Rusk Anti Itch Scalp Oil', 'Oils'],
  ['Tarvo Christmas Candle', 'Candles'],
  ['Vocal Headphones', 'Headphones'],
  ['Vocal VR Headset for Zephy', 'Headsets'],
]
const records = GOODS.map(([title, shelf], i) =>
  record(`good-${i}`, {
    attributes: shelf === 'Luggage' ? [attribute('material', 'hardshell')] : [],
    title,
    brand: null,
    category: shelf.toLowerCase(),
    categoryPath: [shelf],
    price: money(900 + i),
  }),
)
const shop = shopTalk('first words', memoryCatalog(records))
const [demo] = SHOPS
const stated = (text: string) => shop.read(text).stated
const titles = (text: string) => shop.say(text).products.map(({ title }) => title)

describe('a pack', () => {
  it('is told by the ordinary word before it', () => {
    expect(stated('birthday gift set').terms).toEqual(['gift set'])
  })
})

describe('an occasion', () => {
  it('that titles name is searched for beside the thing, and is none of it elsewhere', () => {
    expect(stated('candle christmas').terms).toEqual(['candle christmas'])
    expect(stated('christmas candle').terms).toEqual(['christmas candle'])
    expect(stated('a candle, it is for christmas').terms).toEqual(['candle'])
  })
})

describe('two words that are a value of the shop in one', () => {
  it('are that value', () => {
    expect(stated('luggage with a hard shell').attributes).toEqual([{ name: 'material', op: 'eq', value: 'hardshell' }])
  })
})

describe('whom a thing is for', () => {
  it.each(['a drawing pen for my dad', 'fountain pen for my father', 'a pen for my mum'])(
    'says nothing of the thing that is named: %s',
    (text) => {
      expect(demo.read(text).stated.category).toBeUndefined()
    },
  )
})

describe('a word that stands for a guessed value', () => {
  it('is left out with it', () => {
    expect(stated('clock strap, not metal').excludeTerms).toEqual(['metal'])
    expect(titles('clock strap, not metal')).toEqual(['Larch Leather Clock Strap'])
  })
})

describe('a word in small letters behind "from"', () => {
  it('is a place where it is a word of English', () => {
    expect(stated('a hook to hang from the ceiling').brands).toBeUndefined()
  })
})

describe('a typing error', () => {
  it('in a word of talk is talk', () => {
    expect(stated('somthing for an itchy scalp').terms?.join(' ')).not.toContain('somthing')
  })

  it('is none where a word only ends otherwise', () => {
    expect(shop.read('pena').corrections).toEqual([])
  })
})

describe('a line of products', () => {
  it('right behind what belongs to it says what that is for', () => {
    expect(demo.read('sleeve ipad 11').stated.category).toBeUndefined()
    expect(demo.read('ipad 11 inch').stated.category).toBe('tablets')
  })

  it('of a model is lacking where only other things are for it', () => {
    expect(titles('Zephy 4')).toEqual([])
  })
})

describe('a part that is measured', () => {
  it('is none of its own behind its thing', () => {
    expect(demo.read('laptop battery for 12 hours').stated).toMatchObject({
      category: 'laptops',
      attributes: [{ name: 'batteryLife', op: 'gte', value: 12 }],
    })
  })
})

describe('a word that is nearer to a thing than to two words', () => {
  it('is that thing with a typing error', () => {
    expect(demo.read('headfones').stated.category).toBe('headphones')
    expect(demo.read('vacuumcleaner').stated.category).toBe('vacuum-cleaners')
  })
})

describe('what is asked of a name', () => {
  it('is asked, although the title says it too', () => {
    const { intent, sentences } = shop.say('is the Orrin QX55 recorder stereo')
    expect(intent).toBe('details')
    expect(sentences.join(' ')).toContain('Stereo')
  })
})

describe('the number of a model', () => {
  it('is what is asked for, however it is called', () => {
    const found = (title: string) => [candidate(title, { title, brand: null, categoryPath: ['Power'] })]
    const asked = { terms: ['batteries', 'recorder qr e5'] }
    expect(isNothingLike(found('Vocal QR-E5 Lithium Ion'), asked, shop.catalog.vocabulary)).toBe(false)
    expect(isNothingLike(found('Vocal QR-E6 Lithium Ion'), asked, shop.catalog.vocabulary)).toBe(true)
  })
})

describe('what something is for', () => {
  it('is nothing that could be called so', () => {
    expect(shop.say('something for drawing').sentences.join(' ')).not.toContain('is called')
  })
})

describe('what is only near the thing', () => {
  it('is not shown while the thing itself is there', () => {
    expect(titles('headphones for my zephy')).toEqual(['Vocal Headphones'])
  })
})
