/** Several things in one message: what is said of each, of either, and what a figure beside a comparison means. */
import { describe, expect, it } from 'vitest'
import { demo } from '../../support/demo-talk.ts'
import { garden } from '../../support/garden-shop.ts'
import { playIn } from '../../support/play.ts'

describe('two things', () => {
  const weights = (text: string) => {
    const { stated, alsoStated } = playIn(demo, text).understood
    return [stated, ...alsoStated].map(({ category, attributes = [] }) => [
      category,
      attributes.find(({ name }) => name === 'weight')?.value,
    ])
  }

  it('as alternatives share a measure that both state', () => {
    expect(weights('a laptop or a tablet, whichever, below 1.2 kg')).toEqual([
      ['laptops', 1200],
      ['tablets', 1200],
    ])
  })

  it('keep their own measures where each has one', () => {
    expect(weights('a laptop under 2 kg and a tablet under 600 g')).toEqual([
      ['laptops', 2000],
      ['tablets', 600],
    ])
  })
})

describe('a comparison beside a figure', () => {
  const constraints = (...messages: string[]) => playIn(garden, ...messages).answer.constraints

  it('is the figure', () => {
    expect(constraints('lawn mowers', 'quieter, 75 dB at most').attributes).toEqual([
      { name: 'noiseLevel', op: 'lte', value: 75, unit: 'dB' },
    ])
    expect(constraints('lawn mowers', 'a cheaper one, up to 200').priceMax).toBe(20_000)
    expect(constraints('lawn mowers', 'the first is a bit steep, cap of 250').priceMax).toBe(25_000)
  })

  it('holds with what is taken back in the same breath', () => {
    const { answer } = playIn(garden, 'lawn mowers from Verdano', 'better rated then, brand does not matter')

    expect(answer.constraints.minRating).toBeGreaterThan(3.8)
    expect(answer.constraints.brands).toBeUndefined()
  })
})

describe('a colour', () => {
  const constraints = (...messages: string[]) => playIn(demo, ...messages).answer.constraints

  it('that is wanted again is not left out any more', () => {
    expect(constraints('running shoes, not pink', 'fine, pink then')).toEqual({
      category: 'running-shoes',
      colors: ['pink'],
    })
  })

  it('that is left out is not wanted any more', () => {
    expect(constraints('black kettles', 'not black')).toEqual({
      category: 'kettles',
      attributes: [{ name: 'color', op: 'not', value: 'black' }],
    })
  })
})

describe('how many rated it', () => {
  it.each(['rated 4.2 by 200+ people', 'at least 4.2 stars by 200 or more customers'])('"%s"', (text) => {
    expect(playIn(demo, `kettles ${text}`).answer.constraints).toMatchObject({ minRating: 4.2, minRatingCount: 200 })
  })
})

describe('what somebody does', () => {
  it('lifts, what the thing is for must be met', () => {
    expect(playIn(demo, 'a smartwatch', 'i swim as well').answer.constraints).toMatchObject({
      prefer: [{ name: 'useCase', value: 'swimming' }],
    })
    expect(playIn(demo, 'a gaming mouse').answer.constraints).toMatchObject({
      attributes: [{ name: 'type', op: 'eq', value: 'gaming' }],
    })
  })

  it('is no question where it demands', () => {
    expect(playIn(demo, 'printers', 'has to do 15 pages a minute').answer.constraints).toMatchObject({
      attributes: [{ name: 'printSpeed', op: 'gte', value: 15 }],
    })
  })
})

describe('one value in the place of another', () => {
  const material = (...messages: string[]) => playIn(demo, ...messages).answer.constraints.attributes

  it.each(['oak rather than steel', 'oak instead of steel', 'oak as opposed to steel'])('"%s"', (text) => {
    expect(material('desk lamps', text)).toEqual([
      { name: 'material', op: 'eq', value: 'oak' },
      { name: 'material', op: 'not', value: 'steel' },
    ])
  })

  it('is no word to search for where only words find the thing', () => {
    const { terms = [], excludeTerms } = playIn(demo, 'wastebasket', 'wicker rather than steel').answer.constraints
    expect(terms.join(' ')).not.toContain('steel')
    expect(excludeTerms).toEqual(['steel'])
  })
})
