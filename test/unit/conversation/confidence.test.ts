/** How sure an answer is: what it is ahead by of the reading that leaves out what nothing speaks for. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marginOf } from '../../../src/domain/conversation/confidence.ts'
import type { Relaxation } from '../../../src/shared/chat.ts'
import { runs } from '../../support/requests.ts'
import { SHOPS } from '../../support/three-shops.ts'

const word = fc.constantFrom('kettle', 'copper', 'gooseneck', 'quiet', 'steel lid')
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
const needs = fc.array(fc.record({ terms: fc.uniqueArray(word), brands: fc.uniqueArray(word) }), { minLength: 1 })
const given: fc.Arbitrary<Relaxation> = fc.oneof(
  fc.record({ constraint: fc.constantFrom('terms', 'brands'), from: fc.uniqueArray(word), to: fc.constant(null) }),
  fc.record({ constraint: fc.constantFrom('weight', 'minRating'), from: fc.nat(), to: fc.nat() }),
)
const shortOfPrice: fc.Arbitrary<Relaxation> = fc.record({
  constraint: fc.constantFrom('priceMin', 'priceMax', 'currency'),
  from: fc.nat(),
  to: fc.nat(),
})

describe('the margin of a reading', () => {
  it('is never more than what the reading explains, and never less than nothing', () => {
    fc.assert(
      fc.property(share, needs, fc.array(given), (reading, asked, relaxed) => {
        const margin = marginOf(reading, asked, relaxed)
        expect(margin).toBeGreaterThanOrEqual(0)
        expect(margin).toBeLessThanOrEqual(reading)
      }),
      runs(200),
    )
  })

  it('never grows when more has to be given up', () => {
    fc.assert(
      fc.property(share, needs, fc.array(given), given, (reading, asked, relaxed, another) => {
        expect(marginOf(reading, asked, [...relaxed, another])).toBeLessThanOrEqual(marginOf(reading, asked, relaxed))
      }),
      runs(200),
    )
  })

  it('is that of the reading where nothing is given up but a price', () => {
    fc.assert(
      fc.property(share, needs, fc.array(shortOfPrice), (reading, asked, relaxed) => {
        expect(marginOf(reading, asked, relaxed)).toBe(reading)
      }),
      runs(100),
    )
  })

  it.each<[string, Relaxation, number]>([
    ['one word of four', { constraint: 'terms', from: ['steel'], to: null }, 0.6],
    ['two words of one phrase', { constraint: 'terms', from: ['steel gooseneck'], to: null }, 0.4],
    ['the only maker', { constraint: 'brands', from: ['Norvel'], to: null }, 0.6],
    ['more than was asked for', { constraint: 'terms', from: ['a', 'b', 'c', 'd', 'e'], to: null }, 0],
  ])('loses the share of the wishes that it gave up: %s', (_, relaxation, margin) => {
    expect(marginOf(0.8, [{ terms: ['steel gooseneck kettle'], brands: ['Norvel'] }], [relaxation])).toBe(margin)
  })
})

describe('an answer', () => {
  const [shop] = SHOPS
  const category = shop?.catalog.records[0]?.category ?? ''

  it('is surer where what is asked for is to be had than where a word of it is nowhere', () => {
    const plain = shop?.say(category)
    const strange = shop?.say(`${category} zorblat`)
    expect(strange?.confidence).toBeLessThan(plain?.confidence ?? 0)
  })

  it('is sure of nothing where it understood nothing', () => {
    expect(shop?.say('?!')).toMatchObject({ intent: 'unknown', confidence: 0 })
  })

  it('knows a nod for what it is', () => {
    const nod = shop?.say('hmm', shop.say(category).state)
    expect(nod).toMatchObject({ intent: 'unknown' })
    expect(nod?.confidence).toBeGreaterThan(0.8)
  })
})
