/** Ways to say a price, a brand or a denial that reach further than their own words. */
import { describe, expect, it } from 'vitest'
import { demo } from '../../support/demo-talk.ts'
import { garden } from '../../support/garden-shop.ts'
import { playIn } from '../../support/play.ts'

const stated = (...messages: string[]) => playIn(garden, ...messages).understood.stated

describe('a price for everything', () => {
  it.each([
    'a lawn mower and a hammock, 500 in total',
    'a lawn mower plus a hammock, all in 500 dollars',
    'a hammock and a lawn mower, 500 bucks altogether',
  ])('is shared by all: "%s"', (text) => {
    expect(playIn(garden, text).understood.totalMax).toBe(50_000)
  })

  it('may be what somebody has got', () => {
    expect(stated('got 400 for a lawn mower')).toMatchObject({ category: 'lawn-mowers', priceMax: 40_000 })
    expect(playIn(garden, 'hammocks under 50', 'price is open, any with cotton?').answer.constraints).toEqual({
      category: 'hammocks',
      attributes: [{ name: 'material', op: 'eq', value: 'cotton' }],
    })
  })

  it('is a limit where the words also keep things', () => {
    expect(playIn(garden, 'hammocks', 'keep it under 60').understood).toMatchObject({
      intent: 'refine',
      stated: { priceMax: 6_000 },
    })
  })

  it('is no question where it begins with could', () => {
    expect(playIn(garden, 'hammocks', 'could stretch to 80').answer.constraints.priceMax).toBe(8_000)
  })
})

describe('what is left out', () => {
  it('may be several brands', () => {
    expect(stated('lawn mowers, anything except Verdano and Grassley').excludeBrands).toEqual(['Verdano', 'Grassley'])
    expect(stated('lawn mowers from another brand than Verdano').category).toBe('lawn-mowers')
  })

  it('are the brands that were seen, where another one is asked for', () => {
    expect(playIn(garden, 'Verdano lawn mowers', 'any from another brand?').answer.constraints).toEqual({
      category: 'lawn-mowers',
      excludeBrands: ['Verdano'],
    })
  })

  it('is the adjective where nothing else is named', () => {
    expect(playIn(demo, 'not a gaming mouse').understood.stated).toEqual({
      category: 'mice',
      attributes: [{ name: 'type', op: 'not', value: 'gaming' }],
    })
  })

  it('is a name behind an article', () => {
    expect(stated('a gnome, not the Grassley kind').category).toBeUndefined()
    expect(playIn(demo, 'bottle, not the Pro').understood.stated.excludeTerms).toEqual(['Pro'])
  })

  it('is nothing where something is not needed', () => {
    const { understood } = playIn(demo, "i don't need noise cancelling, just decent headphones")

    expect(understood.intent).toBe('search')
    expect(understood.stated).toEqual({ category: 'headphones' })
  })
})

describe('what carries', () => {
  it('is asked by what it holds', () => {
    expect(stated('a hammock that holds 330 lbs').attributes).toMatchObject([{ name: 'maxLoad', op: 'gte' }])
  })
})

describe('the whole shop', () => {
  it('forgets what was asked before', () => {
    expect(
      playIn(garden, 'lawn mowers from Grassley', 'what is the cheapest lawn mower you have at all?').answer
        .constraints,
    ).toEqual({
      category: 'lawn-mowers',
      sort: 'price_asc',
    })
  })
})

describe('typing', () => {
  it.each([
    ['hedphones undr 80', { category: 'headphones', priceMax: 8_000 }],
    ['wirless mosue', { category: 'mice', attributes: [{ name: 'wireless' }] }],
  ])('"%s"', (text, expected) => {
    expect(playIn(demo, text).understood.stated).toMatchObject(expected)
  })
})

describe('a thing in words alone', () => {
  it('goes on with "only" and "and the"', () => {
    const shop = (...messages: string[]) => playIn(garden, 'garden gnomes', ...messages).understood.topic.kind

    expect(shop('Grassley only')).toBe('continue')
    expect(shop("I'd prefer Grassley")).toBe('continue')
  })
})

describe('praise behind something', () => {
  it.each(['something simple for coffee', 'something really basic for coffee', 'coffee, nothing too fancy'])(
    'is no word to search for: "%s"',
    (text) => {
      expect(playIn(demo, text).understood.stated.terms ?? []).toEqual(['coffee'])
    },
  )
})
