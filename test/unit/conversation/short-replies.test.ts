/** Short replies after a first answer: a bare number, a bare value, a word more. */
import { describe, expect, it } from 'vitest'
import { demo, textOf } from '../../support/demo-talk.ts'
import { garden } from '../../support/garden-shop.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { playIn } from '../../support/play.ts'
import { money, record } from '../../support/record.ts'

const constraints = (...messages: string[]) => playIn(garden, ...messages).answer.constraints

describe('a number by itself', () => {
  it.each([
    ['ok ok 250 then', 25_000],
    ['go back to 500', 50_000],
    ['500 is fine again', 50_000],
    ['sorry, 450', 45_000],
    ['hm what about 200?', 20_000],
    ['350 works too, thanks', 35_000],
  ])('"%s" moves the limit there is', (text, priceMax) => {
    expect(constraints('lawn mowers up to 400', text)).toEqual({ category: 'lawn-mowers', currency: 'USD', priceMax })
  })

  it('leaves the rest as it is where no limit is near', () => {
    expect(constraints('hammocks', 'ok 2').priceMax).toBeUndefined()
    expect(constraints('cordless lawn mowers up to 400', 'no, 350')).toMatchObject({
      attributes: [{ name: 'cordless' }],
      priceMax: 35_000,
    })
  })
})

describe('a budget that moves by so much', () => {
  it.each([
    ['spend 50 less', 35_000],
    ['I could go 60 higher', 46_000],
    ['can you take $100 off my budget?', 30_000],
    ['raise it by 80 please', 48_000],
    ['knock 30 bucks off my budget of 350', 32_000],
    ["that's too much, 70 less", 33_000],
  ])('"%s" counts from the limit there is', (text, priceMax) => {
    expect(constraints('lawn mowers up to 400', text)).toEqual({ category: 'lawn-mowers', currency: 'USD', priceMax })
  })

  it('counts from the price of what the talk is about where there is none', () => {
    const { answer } = playIn(garden, 'lawn mowers', 'how heavy is the second one')
    const price = answer.products[0]?.price?.amountMinor ?? 0
    const moved = constraints('lawn mowers', 'how heavy is the second one', 'spend 20 less')
    expect(moved.priceMax).toBe(price - 2_000)
  })

  it('never goes below nothing', () => {
    expect(constraints('hammocks up to 60', 'spend 100 less').priceMax).not.toBeLessThan(1)
  })
})

describe('a value by itself', () => {
  it('takes the place of the one before', () => {
    expect(playIn(demo, 'bike helmets, size S', 'M actually').answer.constraints.attributes).toEqual([
      { name: 'size', op: 'eq', value: 'M' },
    ])
  })
})

const TITLES = [
  ['Corvane Slate B7 Mainboard, DDR5, 6000MHz, black', 12_000],
  ['Halden Frost B7 Mainboard, DDR5, 5600MHz, white', 14_000],
  ['Corvane Ember Desk Fan, 10 feet cord', 3_000],
  ['Brask Tall Desk Fan, 6 feet cord, white', 4_000],
  ['Halden Quiet Laptop Sleeve', 5_000],
] as const

/** A shop that sorts nothing: only names tell what a thing is. */
const unsorted = memoryCatalog(
  TITLES.map(([title, price], i) =>
    record(`t${i}`, { title, brand: null, category: 'all', categoryPath: ['All'], price: money(price) }),
  ),
)
const found = (...messages: string[]) => playIn(unsorted, ...messages).answer.products.map(({ id }) => id)

describe('where words alone found something', () => {
  it.each([
    ['mainboard', 'the halden one', 't1'],
    ['mainboard', 'and in white', 't1'],
    ['mainboard', '6000 mhz', 't0'],
    ['desk fan', '10 feet', 't2'],
    ['desk fan', 'any in white', 't3'],
  ])('after "%s" "%s" goes on with it', (first, next, id) => {
    expect(found(first, next)[0]).toBe(id)
  })

  it('a wish goes on with it as well', () => {
    expect(playIn(unsorted, 'desk fan', 'white').answer.constraints.terms?.[0]).toBe('desk fan')
  })

  it('another thing is looked for by itself', () => {
    expect(playIn(unsorted, 'mainboard', 'laptop sleeve').answer.constraints.terms).toEqual(['laptop sleeve'])
  })
})

const says = (...messages: string[]) => textOf(playIn(garden, ...messages).answer)

describe('words that nothing explains', () => {
  it('are said back', () => {
    expect(says('lawn mowers', 'left handed actually')).toContain('“left handed”')
    expect(says('lawn mowers', 'size 10')).toContain('“size 10”')
  })

  it('asked of all that is shown are answered for all', () => {
    expect(says('lawn mowers', 'which one is easier')).toContain('None of the five listings')
  })

  it('that only tell of the shopper are talk', () => {
    expect(says('lawn mowers', 'my wife decides')).toContain('not sure what you mean')
  })
})

describe('another maker', () => {
  it.each(['corvane instead', 'corvane rather', 'ok then corvane'])(
    '"%s" takes the place of the one before',
    (text) => {
      const { terms } = playIn(unsorted, 'mainboard', 'halden please', text).answer.constraints
      expect(terms?.join(' ').toLowerCase()).toMatch(/^mainboard.*corvane$/)
      expect(found('mainboard', 'halden please', text)[0]).toBe('t0')
    },
  )

  it('leaves what the thing is for', () => {
    const { terms } = playIn(unsorted, 'sleeve for zephyr 7', 'what about halden then').answer.constraints
    expect(terms?.join(' ').toLowerCase()).toContain('zephyr 7')
  })

  it('joins the one before where nobody says so', () => {
    const { terms } = playIn(unsorted, 'mainboard', 'halden please', 'white').answer.constraints
    expect(terms?.join(' ').toLowerCase()).toContain('halden')
  })

  it.each(['what about zorvex then', 'how about zorvex?', 'and the zorvex?'])(
    '"%s" is told of where nothing is made by it',
    (text) => {
      expect(says('lawn mowers', text)).toContain('no lawn mowers from zorvex')
    },
  )
})

describe('more of what only names say', () => {
  it.each(['something quieter', 'a quieter one please'])('"%s" looks for those that say it', (text) => {
    expect(playIn(unsorted, 'laptop sleeve', text).answer.constraints.terms).toContain('quiet')
  })
})

describe('too much, and not enough', () => {
  it.each([
    ['none of these are quiet enough', 'noiseLevel'],
    ["they're not light enough for me", 'weight'],
    ['hm, still too much', 'price'],
    ['too much', 'price'],
    ['too much noise', 'noiseLevel'],
    ['more cutting width', 'cuttingWidth'],
    ['not enough cutting width', 'cuttingWidth'],
  ])('"%s" compares', (text, field) => {
    expect(playIn(garden, 'lawn mowers', text).understood.relative).toMatchObject([{ field }])
  })
})

describe('one of the list', () => {
  it.each([
    ['is the 46 one in stock', 'mower-3'],
    ['how heavy is the meadow one', 'mower-3'],
    ['is the cordless one in stock', 'mower-4'],
    ["what's wrong with the cheap one", 'mower-1'],
    ['is the heavy one in stock', 'mower-5'],
  ])('"%s" is pointed at by what its name says', (text, id) => {
    expect(playIn(garden, 'lawn mowers', text).understood.referencedIds).toEqual([id])
  })

  it('is not meant by an extreme of all there is', () => {
    expect(playIn(garden, 'lawn mowers', 'whats the lightest one you have').answer.constraints.sort).toBe('weight_asc')
  })

  it('that is owned already gives way to others', () => {
    expect(playIn(garden, 'lawn mowers', 'I have the Grassley already').answer.constraints.brands).toBeUndefined()
  })

  it('stays what the talk is about through a question to the shop', () => {
    const { answer } = playIn(garden, 'lawn mowers', 'the third looks good. how do I return it', 'save it')
    expect(answer.state.savedIds).toHaveLength(1)
    expect(answer.state.savedIds[0]).toBe(playIn(garden, 'lawn mowers').answer.products[2]?.id)
  })
})

describe('a verdict', () => {
  it.each(['so which', "anything you'd recommend", 'which then'])('"%s" takes the pick of the list', (text) => {
    const [pick] = playIn(garden, 'lawn mowers').answer.products
    expect(playIn(garden, 'lawn mowers', text).answer.products[0]?.id).toBe(pick?.id)
  })
})

describe('giving up, and going back', () => {
  it('"without … is fine" asks for neither', () => {
    expect(constraints('cordless lawn mowers', 'without a cord is fine').attributes ?? []).toEqual([])
    expect(constraints('lawn mowers', 'without cordless is ok').attributes).toBeUndefined()
  })

  it('"the same maker" is that of what the talk is about', () => {
    expect(constraints('lawn mowers', 'tell me about the Grassley', 'something from the same maker').brands).toEqual([
      'Grassley',
    ])
  })

  it.each([
    ['take me back to all of them', 'recall'],
    ['why did you pick that', 'details'],
    ['got it already', 'others'],
  ])('"%s" is %s', (text, intent) => {
    expect(playIn(garden, 'lawn mowers', text).understood.intent).toBe(intent)
  })

  it('an extreme of what nothing states is no price', () => {
    expect(constraints('lawn mowers', 'lowest vibration?').sort).toBeUndefined()
  })
})

describe('a question aside', () => {
  it('about another kind wishes for nothing of the first', () => {
    expect(playIn(demo, 'oled televisions', 'do I need a soundbar').answer.constraints).toEqual({
      category: 'speakers',
    })
  })

  it('which of two is better is a choice between them', () => {
    expect(playIn(garden, 'lawn mowers', 'is the first better than the third').understood).toMatchObject({
      intent: 'compare',
      talk: 'pick',
    })
  })
})
