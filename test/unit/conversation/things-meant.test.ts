/** Which thing a need is about: one that is had and falls short, one that serves what somebody sets out to do, or none here. */
import { describe, expect, it } from 'vitest'
import { demo } from '../../support/demo-talk.ts'
import { garden } from '../../support/garden-shop.ts'
import { playIn } from '../../support/play.ts'

const constraints = (...messages: string[]) => playIn(demo, ...messages).answer.constraints

describe('a thing that is had', () => {
  it('is wanted again where it falls short or broke', () => {
    expect(constraints('our router is hopeless, we need a faster one').category).toBe('routers')
    expect(constraints('my drill is dying on me, time for a new one').category).toBe('drills')
    expect(constraints('her stroller broke')).toEqual({ category: 'strollers' })
  })

  it('is not wanted where it serves', () => {
    const later = constraints('a present for my brother, he loves hiking', 'he already has a backpack')
    expect(later.category).toBeUndefined()
    expect(later.excludeTerms).toEqual(['backpacks'])
  })
})

describe('what somebody sets out to do', () => {
  it.each([
    ['I keep tossing and turning', 'mattresses'],
    ['filming my daughter’s matches', 'cameras'],
    ['something for keeping my tea hot at the allotment', 'water-bottles'],
    ['a lamp for reading in bed', 'desk-lamps'],
  ])('leads to a kind: "%s"', (text, category) => {
    expect(constraints(text).category).toBe(category)
  })
})

describe('a thing that this shop does not have', () => {
  it('is not what it is for', () => {
    expect(playIn(demo, 'tripod for a camera').answer.products).toEqual([])
    expect(playIn(garden, 'umbrella for my hammock').answer.products).toEqual([])
  })

  it('is no feature that sounds like it', () => {
    expect(constraints('I need a dishwasher').attributes).toBeUndefined()
    expect(constraints('blender, dishwasher safe').attributes).toMatchObject([{ name: 'dishwasherSafe' }])
  })
})

describe('a purpose without a kind', () => {
  it('lifts and never filters', () => {
    const { attributes, prefer = [] } = constraints('something for the bedroom')
    expect(attributes).toBeUndefined()
    expect(prefer).not.toEqual([])
  })
})

describe('words that nothing of a kind holds', () => {
  it('are said once and then dropped', () => {
    expect(constraints('running shoes with sequoia print', 'under 90').terms).toBeUndefined()
  })
})
