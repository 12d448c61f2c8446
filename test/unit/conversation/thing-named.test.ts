/** Which word of a first message names the thing, what only stands around it, and what is said where nothing is called so. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headOf } from '../../../src/domain/conversation/head.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { playIn } from '../../support/play.ts'
import { money, record } from '../../support/record.ts'

const GOODS: [title: string, shelf: string, about?: { brand?: string; description?: string }][] = [
  ['Larch Desk Speaker', 'Speakers'],
  ['Norr Party Speaker, Waterproof', 'Speakers'],
  ['Norr Clock Radio', 'Radios', { description: 'Wakes with a built-in speaker.' }],
  ['Alder Tall Boots for Women', 'Boots'],
  ['Alder Women Ankle Boots', 'Boots'],
  ['Fern Running Shoes for Men', 'Shoes'],
  ['Fern Trail Shoes', 'Shoes'],
  ['Norr Storage Box', 'Boxes'],
  ['Tower Case with Window', 'Cases'],
  ['Tower Case, Black', 'Cases'],
  ['Wall Charger, 20 W', 'Chargers'],
  ['Pocket Phone 4', 'Phones'],
  ['Graphics Card 8 GB', 'Cards', { description: 'Fast memory for games.' }],
  ['Quill Black Toner', 'Toner', { brand: 'Brother' }],
  ['Osprel Black Toner', 'Toner', { brand: 'Osprel' }],
  ['Reading Lamp for Tired Eyes', 'Lamps'],
  ['Dark Circle Balm', 'Balms', { description: 'For dark circles below the eyes.' }],
  ['Rose Water 200 ml', 'Waters'],
  ['Wide Panel 27, 8 MP Webcam Inside', 'Panels'],
  ['Slim Panel 24', 'Panels'],
]
const shop = memoryCatalog(
  GOODS.map(([title, shelf, about = {}], i) =>
    record(`good-${i}`, {
      title,
      brand: null,
      category: shelf.toLowerCase(),
      categoryPath: ['Goods', shelf],
      price: money(2_000 + i * 10),
      ...about,
    }),
  ),
)
const play = (message: string) => playIn(shop, message)
const titles = (message: string) => play(message).answer.products.map(({ title }) => title)
const text = (message: string) => play(message).answer.sentences.join('')
const terms = (message: string) => play(message).understood.stated.terms

describe('the thing', () => {
  const thing = fc.constantFrom('speaker', 'boots', 'shoes', 'phone')

  it('is no one whom it is for, wherever that is said', () => {
    const wearer = fc.constantFrom('men', 'womens', 'kids', 'ladies')
    fc.assert(
      fc.property(thing, wearer, (name, whom) => {
        for (const phrase of [`${name} ${whom}`, `${whom} ${name}`]) {
          expect(headOf({ terms: [phrase] }, shop.vocabulary).mustBe?.words).toEqual([name])
        }
      }),
    )
  })

  it('is surely the word before what it is like, or before a name that nothing here has', () => {
    const likeness = fc.constantFrom('waterproof', 'wireless', 'padded', 'foldable', 'vexolin')
    fc.assert(
      fc.property(thing, likeness, (name, like) => {
        expect(headOf({ terms: [`${name} ${like}`] }, shop.vocabulary).mustBe?.words).toEqual([name])
      }),
    )
  })

  it('is the last of two nouns, also where that is an attribute of other things', () => {
    expect(play('shoe storage').understood.stated.category).toBeUndefined()
    expect(titles('shoe storage').join()).not.toContain('Running')
  })

  it.each(['zilo 9 case', 'zilo case'])('is none of what is called a case of something else: %s', (message) => {
    expect(titles(message)).toEqual([])
  })

  it('is told by its verb where somebody asks for something that does it', () => {
    expect(terms('something to charge my camera')?.[0]).toBe('charger')
    expect(titles('something to charge my camera')[0]).toContain('Charger')
    expect(terms('something to read')).toBeUndefined()
  })

  it('broke, which is no word to search for', () => {
    expect(terms('my speaker died')?.join() ?? '').not.toContain('died')
  })

  it('may be for what somebody makes, whatever else the name of the maker means', () => {
    expect(terms('toner for brother')).toEqual(['toner', 'brother'])
    expect(titles('toner for brother')[0]).toContain('Quill')
  })
})

describe('what somebody tells', () => {
  it('is less than a purpose that names here say', () => {
    expect(titles('something for dark circles under my eyes')[0]).toContain('Circle')
  })
})

describe('one of two things', () => {
  const sold = fc.constantFrom('desk speaker', 'trail shoes', 'rose water')
  const unsold = fc.constantFrom('blorp oil', 'vexolin lamp', 'zilo kettle')

  it('is told of each: the one there is is shown, the other is said to be lacking, and nothing is added up', () => {
    fc.assert(
      fc.property(sold, unsold, fc.boolean(), (one, other, isFirst) => {
        const message = isFirst ? `${one} or ${other}` : `${other} or ${one}`
        const answer = text(message)
        expect(answer).toContain(`I found no products for “${other}”`)
        expect(answer).not.toContain('Together')
        expect(titles(message)[0]?.toLowerCase()).toContain(one)
      }),
    )
  })

  it('shares what is said before or behind them', () => {
    const { stated, alsoStated } = play('boots or shoes for women under 30').understood
    expect([stated.terms, alsoStated[0]?.terms]).toEqual([
      ['boots', 'women'],
      ['shoes', 'women'],
    ])
    expect([stated.priceMax, alsoStated[0]?.priceMax]).toEqual([3_000, 3_000])
  })

  it.each(['leather or canvas boots', 'boots for cats or dogs', 'red or blue shoes'])(
    'is none where only values differ: %s',
    (message) => {
      expect(play(message).understood.alsoStated).toEqual([])
    },
  )
})

describe('what is only near', () => {
  it('is not passed off as the thing', () => {
    expect(text('webcam')).toContain('Nothing here is called “webcam”')
    expect(titles('memory card')).toEqual([])
  })

  it('is said to be only near where its name goes on to another thing', () => {
    expect(text('phone')).not.toContain('Nothing here is called')
    const near = memoryCatalog(
      ['Glow Phone Shorts', 'Steel Bottle'].map((title, i) => {
        const shelf = title.split(' ').at(-1) ?? ''
        return record(`near-${i}`, { title, brand: null, category: shelf.toLowerCase(), categoryPath: [shelf] })
      }),
    )
    expect(playIn(near, 'phone').answer.sentences.join('')).toMatch(/^Nothing here is called “phone”/)
  })

  it('is never what else is for the same people', () => {
    const whom = fc.constantFrom('men', 'women')
    fc.assert(
      fc.property(fc.constantFrom('mittens', 'wallet', 'belt'), whom, (thing, people) => {
        for (const told of [[`${thing} for ${people}`], ['trail shoes', `and ${thing}s for ${people}`]]) {
          const { answer } = playIn(shop, ...told)
          expect(answer.products).toEqual([])
          expect(answer.sentences.join('')).toContain(`“${thing}`)
        }
      }),
    )
  })

  it('is lacking from a maker, and not altogether', () => {
    const makers = memoryCatalog(
      ['Larch Trowel', 'Larch Rake', 'Norr Rake'].map((title, i) =>
        record(`tool-${i}`, { title, brand: null, category: 'tools', categoryPath: ['Norr', 'Tools'] }),
      ),
    )
    expect(playIn(makers, 'trowel from norr').answer.sentences.join('')).toMatch(
      /^I have no “trowel” from norr here\. /,
    )
  })

  it('is said to be made for others', () => {
    expect(text('boots for men')).toMatch(/made for others|None of these mentions “men”/)
    expect(text('boots for women')).not.toMatch(/made for others|None of these/)
  })

  it('cannot be put in an order that nothing states, which is said', () => {
    expect(text('the biggest speaker')).toContain('Of “biggest” the listings here say nothing')
    expect(text('a speaker')).not.toContain('listings here say nothing')
  })
})
