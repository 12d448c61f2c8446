/** Limits as people write them: denied, restated, named as a figure, or left out by what is too big. */
import { describe, expect, it } from 'vitest'
import { demo } from '../../support/demo-talk.ts'
import { garden } from '../../support/garden-shop.ts'
import { playIn } from '../../support/play.ts'

const constraints = (...messages: string[]) => playIn(garden, ...messages).answer.constraints

describe('a denied bound is the other one', () => {
  it.each([
    ['a lawn mower without breaking 400', { priceMax: 40_000 }],
    ['lawn mowers, none of them above 450 please', { priceMax: 45_000 }],
    ['a lawn mower, without going above 350', { priceMax: 35_000 }],
    ['a lawn mower, not exceeding 350', { priceMax: 35_000 }],
    ['lawn mowers, nothing rated below 4', { minRating: 4 }],
    ['lawn mowers not rated under 4.2 stars', { minRating: 4.2 }],
  ])('"%s"', (text, expected) => {
    expect(constraints('lawn mowers', text)).toMatchObject(expected)
    expect(constraints('lawn mowers', text).priceMin).toBeUndefined()
  })

  it('holds for each of two things', () => {
    const { stated, alsoStated } = playIn(garden, 'a lawn mower and a hammock, neither of them over 400').understood

    expect([stated, ...alsoStated].map(({ category, priceMax }) => [category, priceMax])).toEqual([
      ['lawn-mowers', 40_000],
      ['hammocks', 40_000],
    ])
  })
})

describe('a bare figure is money where nothing else can be', () => {
  it.each([
    ['a hammock, 60 say', 6_000],
    ['a hammock, say 60', 6_000],
    ['a hammock, i would go to 60', 6_000],
    ['which hammocks have you got for 60?', 6_000],
  ])('"%s"', (text, priceMax) => {
    expect(constraints(text).priceMax).toBe(priceMax)
  })

  it('is kept and moved in what follows', () => {
    expect(constraints('hammocks under 90', 'ok 70 still').priceMax).toBe(7_000)
    expect(constraints('lawn mowers', 'what can you offer for 300').priceMax).toBe(30_000)
  })

  it('is none where it counts something', () => {
    expect(playIn(demo, 'a tent for 4').answer.constraints.priceMax).toBeUndefined()
    expect(playIn(demo, 'board games for 20 players').answer.constraints.priceMax).toBeUndefined()
    expect(constraints('hammocks for 40 guests').priceMax).toBeUndefined()
  })

  it('is let go by its number', () => {
    expect(constraints('hammocks under 60', 'never mind the 60').priceMax).toBeUndefined()
  })
})

describe('a measure that is not wanted', () => {
  it('leaves out its side', () => {
    expect(constraints('lawn mowers', 'not a 51 cm one, too wide').attributes).toEqual([
      { name: 'cuttingWidth', op: 'lte', value: 50, unit: 'cm' },
    ])
    expect(playIn(demo, 'laptops', 'no 17 inchers').answer.constraints.attributes).toMatchObject([
      { name: 'screenSize', op: 'lte' },
    ])
  })

  it('is no limit for what is only true or false', () => {
    const { priceMax, attributes } = constraints('lawn mowers under 350 with cordless')

    expect({ priceMax, attributes }).toEqual({
      priceMax: 35_000,
      attributes: [{ name: 'cordless', op: 'has', value: true }],
    })
  })
})

describe('a bare figure behind a comparison', () => {
  const attributes = (text: string) => playIn(demo, text).answer.constraints.attributes

  it.each([
    ['a pushchair, no heavier than 7', { name: 'weight', op: 'lte', value: 7_000 }],
    ['earbuds lighter than 6', { name: 'weight', op: 'lte', value: 6 }],
    ['a mouse lighter than 90', { name: 'weight', op: 'lte', value: 90 }],
    ['a television not bigger than 50', { name: 'screenSize', op: 'lte', value: 50 }],
    ['an ssd faster than 3000', { name: 'readSpeed', op: 'gte', value: 3_000 }],
    ['a vacuum quieter than 70', { name: 'noiseLevel', op: 'lte', value: 70 }],
    ['a yoga mat longer than 180', { name: 'length', op: 'gte', value: 180 }],
    ['headphones lasting longer than 25', { name: 'batteryLife', op: 'gte', value: 25 }],
  ])('measures what is compared: "%s"', (text, expected) => {
    expect(attributes(text)).toMatchObject([expected])
    expect(playIn(demo, text).answer.constraints.priceMax).toBeUndefined()
    expect(playIn(demo, text).answer.constraints.priceMin).toBeUndefined()
  })

  it('is money where the price is compared', () => {
    expect(playIn(demo, 'a laptop cheaper than 700').answer.constraints).toMatchObject({ priceMax: 70_000 })
  })
})

describe('how tall or heavy somebody is', () => {
  it('measures no thing', () => {
    expect(playIn(demo, 'running shoes, 95 kilos').answer.constraints.attributes).toBeUndefined()
    expect(playIn(demo, 'a yoga mat, im 188 cm').answer.constraints.attributes).toBeUndefined()
  })

  it('is what a thing must bear where it states that', () => {
    expect(playIn(demo, 'an office chair, i am 110 kilos').answer.constraints.attributes).toMatchObject([
      { name: 'maxLoad', op: 'gte', value: 110 },
    ])
  })
})

describe('a denied feature', () => {
  it('ends where "with" begins another one', () => {
    expect(playIn(demo, 'a coffee maker without grinder with timer').answer.constraints.attributes).toEqual([
      { name: 'grinder', op: 'not', value: true },
      { name: 'timer', op: 'has', value: true },
    ])
  })
})

describe('either of two sizes in inches', () => {
  it('holds what lies between, as screens are called', () => {
    expect(playIn(demo, 'a laptop, 14 or 15 inch').answer.constraints.attributes).toEqual([
      { name: 'screenSize', op: 'gte', value: 14, unit: 'in' },
      { name: 'screenSize', op: 'lte', value: 15.9, unit: 'in' },
    ])
  })
})

describe('a small number that counts', () => {
  it.each(['a vacuum for three dogs', 'an office chair, i sit 9 hours a day', '2 water bottles'])(
    'is no word to search for: "%s"',
    (text) => {
      expect(playIn(demo, text).answer.constraints.terms ?? []).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(three|9|2)$/)]),
      )
    },
  )
})

describe('a number that is no price', () => {
  const read = (text: string) => playIn(demo, text).answer.constraints

  it.each([
    [
      'a television between 43 and 65',
      [
        ['screenSize', 43],
        ['screenSize', 65],
      ],
    ],
    ['board games, like 30 min', [['playTime', 30]]],
    ['a smartphone with a long battery (5000+)', [['batteryCapacity', 5_000]]],
    [
      'a board game for ages 4 to 6 yrs',
      [
        ['age', 4],
        ['age', 6],
      ],
    ],
  ])('measures: "%s"', (text, expected) => {
    const { attributes = [], priceMin, priceMax } = read(text)

    expect(attributes.map(({ name, value }) => [name, value])).toEqual(expected)
    expect([priceMin, priceMax]).toEqual([undefined, undefined])
  })

  it.each(['wombat 4060 monitor or better', 'a monitor, wombat 4060 or better'])('may be of a name: "%s"', (text) => {
    expect(read(text).priceMin).toBeUndefined()
  })

  it('is a price where nothing else is measured so', () => {
    expect(read('a kettle between 30 and 60')).toMatchObject({ priceMin: 3_000, priceMax: 6_000 })
    expect(read('headphones 200 or more')).toMatchObject({ priceMin: 20_000 })
  })

  it('is bounded by what stands before it, whatever is measured before that', () => {
    const { attributes = [], priceMax } = read('43 inch television not more than 500')

    expect(attributes.map(({ op, value }) => [op, value])).toEqual([
      ['gte', 43],
      ['lte', 43.9],
    ])
    expect(priceMax).toBe(50_000)
  })

  it('is shared by the pieces that it is the total of', () => {
    expect(read('2 water bottles, total no more than 40')).toMatchObject({ priceMax: 2_000 })
  })
})

describe('another thing', () => {
  const said = (text: string) => playIn(demo, text).answer.sentences.join('')

  it.each(['a tent for four and a cooler', 'a kettle and a toaster under 60'])(
    'that is not here is told: "%s"',
    (text) => {
      expect(said(text)).toMatch(/^I found no “(?:cooler|toaster)” here/)
    },
  )

  it.each(['a laptop with a good screen and a long battery life', 'a laptop at the desk'])(
    'is not seen in "%s"',
    (text) => {
      expect(said(text)).not.toContain('I found no')
      expect(playIn(demo, text).answer.constraints.terms).toBeUndefined()
    },
  )
})

describe('a figure that would be nice', () => {
  it.each(['16gb if possible', 'ideally 16 GB', '16 GB if you can', '16gb would be nice'])(
    'is no limit: "%s"',
    (text) => {
      expect(playIn(demo, 'laptops', text).answer.constraints).toEqual({
        category: 'laptops',
        prefer: [{ name: 'ram', op: 'gte', value: 16, unit: 'GB' }],
      })
    },
  )

  it('is one where it is a price', () => {
    expect(playIn(demo, 'laptops', 'ideally $600').answer.constraints.priceMax).toBeGreaterThan(0)
  })
})

describe('what is called a limit', () => {
  it.each([
    'limit 500',
    'price limit 500',
    'price cap 500',
    'budget limit of 500',
    'spending limit 500',
    'max price 500',
  ])('is one: "%s"', (text) => {
    expect(playIn(demo, 'laptops', text).understood.stated).toEqual({ priceMax: 50_000, currency: 'USD' })
  })
})
