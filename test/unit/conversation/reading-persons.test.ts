/** What is told of people: how old somebody is, how many they are, and whose things are named. */
import { describe, expect, it } from 'vitest'
import { demo } from '../../support/demo-talk.ts'
import { garden } from '../../support/garden-shop.ts'
import { playIn } from '../../support/play.ts'

const constraints = (...messages: string[]) => playIn(demo, ...messages).answer.constraints
const age = (value: number) => ({ name: 'age', op: 'lte', value, unit: 'years' })

describe('an age', () => {
  it.each([
    ["a board game, she's seven", 7],
    ['board games for a six-year-old', 6],
    ['a board game for my nephew, aged 8', 8],
    ['board games, he is turning 10', 10],
  ])('is the most that may be asked of the players: "%s"', (text, years) => {
    expect(constraints(text).attributes).toContainEqual(age(years))
  })

  it('is kept for the thing that is named next, and set right', () => {
    expect(constraints('a gift for a five-year-old, 30 at most', 'a board game')).toMatchObject({
      category: 'board-games',
      priceMax: 3_000,
      attributes: [age(5)],
    })
    expect(constraints('board games for a 12 year old', "sorry, he's nine").attributes).toEqual([age(9)])
  })

  it('tells who it is for where no age is stated', () => {
    expect(constraints('a smartwatch for my 9 year old').prefer).toEqual([{ name: 'useCase', op: 'eq', value: 'kids' }])
    expect(constraints("a smartphone, she's 79").prefer).toEqual([{ name: 'useCase', op: 'eq', value: 'seniors' }])
  })

  it('says nothing of what knows no people', () => {
    expect(playIn(garden, "a lawn mower, he's nine").answer.constraints).toEqual({ category: 'lawn-mowers' })
  })
})

describe('a party', () => {
  it.each(["we're four, a tent please", 'a tent, four of us', 'a tent for 4', 'a tent for four hungry people'])(
    'sleeps in a tent: "%s"',
    (text) => {
      expect(constraints(text).attributes).toMatchObject([{ name: 'sleeps', op: 'gte', value: 4 }])
    },
  )

  it('plays a game', () => {
    expect(constraints('board games', 'still for ten').attributes).toMatchObject([
      { name: 'minPlayers', op: 'lte', value: 10 },
      { name: 'maxPlayers', op: 'gte', value: 10 },
    ])
  })
})

describe('a thing of somebody', () => {
  it('is not wanted', () => {
    expect(constraints('power banks', "my wife's phone takes usb-c").category).toBe('power-banks')
    expect(playIn(demo, 'he has an ancient rucksack already, so a bottle').understood.stated.category).toBe(
      'water-bottles',
    )
  })
})

describe('what is asked without a known word', () => {
  it('is asked of what is shown', () => {
    expect(playIn(demo, 'electric toothbrushes', 'would their heads go on mine?').understood).toMatchObject({
      intent: 'details',
      askedAbout: { attribute: null },
    })
  })

  it('is a request where the wish stands behind it', () => {
    expect(playIn(demo, 'kettles', 'me? I want a blender').understood).toMatchObject({
      intent: 'search',
      stated: { category: 'blenders' },
    })
  })
})

describe('an explanation', () => {
  it('is asked for by the verb at the start', () => {
    expect(playIn(demo, 'printers', 'explain laser versus ink tank').understood).toMatchObject({
      intent: 'advice',
      talk: 'explain',
    })
  })

  it('is none where a good one is asked for', () => {
    expect(playIn(demo, "what's a decent drill for 100 bucks").understood.intent).toBe('search')
  })
})
