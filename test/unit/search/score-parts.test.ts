/** What each part of a rank counts, and when it counts at all. */
import { describe, expect, it } from 'vitest'
import {
  isSorted,
  preferencesMet,
  rankCandidates,
  scoreCandidates,
  type RankContext,
} from '../../../src/domain/search/rank.ts'
import type { Candidate } from '../../../src/domain/search/types.ts'
import type { AttributeConstraint, Constraints } from '../../../src/shared/constraints.ts'
import { candidate, rating } from '../../support/candidates.ts'
import { attribute, record } from '../../support/record.ts'

function partsOf(candidates: Candidate[], context: Partial<RankContext> = {}) {
  return scoreCandidates(candidates, { constraints: {}, likedBrands: new Set(), like: null, ...context }).map(
    ({ breakdown }) => Object.fromEntries(breakdown.map(({ factor, value }) => [factor, value])),
  )
}
const part = (name: string, candidates: Candidate[], constraints: Constraints = {}) =>
  partsOf(candidates, { constraints }).map((parts) => parts[name])

describe('which parts count', () => {
  const plain = candidate('a', { rating: null })
  const names = (candidates: Candidate[], context: Partial<RankContext> = {}) =>
    Object.keys(partsOf(candidates, context)[0] ?? {}).toSorted()

  it('is what can be told: without ratings the demand tells more', () => {
    expect(names([plain])).toEqual(['availability', 'demand', 'value'])
    expect(names([plain, candidate('b')])).toEqual(['availability', 'popularity', 'rating', 'value'])
  })

  it('is nearly the words alone where only words tell what is wanted', () => {
    const found = candidate('a', { rating: null }, { textScore: 0.5 })

    expect(names([plain, found])).toEqual(['availability', 'demand', 'value', 'words'])
    expect(names([plain, found], { constraints: { category: 'things' } })).toEqual([
      'availability',
      'demand',
      'text',
      'value',
    ])
    const [scored] = scoreCandidates([found], { constraints: {}, likedBrands: new Set(), like: null })
    expect(scored?.breakdown.find(({ factor }) => factor === 'words')?.weight).toBeGreaterThan(0.8)
  })

  it('is a wish, an example or a liked brand where there is one', () => {
    expect(names([plain], { constraints: { colors: ['red'] } })).toContain('attributes')
    expect(names([plain], { constraints: { colors: [] } })).not.toContain('attributes')
    expect(names([plain], { like: record('like') })).toContain('likeness')
    expect(names([plain], { likedBrands: new Set(['acme']) })).toContain('personal')
  })
})

describe('what the parts are worth', () => {
  it('stock: all, most where it is unknown, nothing without it', () => {
    const stocks = (['in_stock', 'unknown', 'out_of_stock'] as const).map((availability) =>
      candidate('a', { availability }),
    )

    expect(part('availability', stocks)).toEqual([1, 0.8, 0])
  })

  it('ratings: drawn to the mean of the others, the more the fewer they are; from three stars on', () => {
    const rated = [rating(5, 25), rating(3, 25), null].map((stars) => candidate('a', { rating: stars }))
    const low = [rating(1, 9_999), rating(5, 9_999)].map((stars) => candidate('a', { rating: stars }))

    // The mean is 4: with 25 ratings a product is half way to it.
    expect(part('rating', rated)).toEqual([0.75, 0.25, 0.5])
    expect(part('rating', low)[0]).toBe(0)
    expect(part('rating', low)[1]).toBeCloseTo(1, 2)
  })

  it('a liked brand: in any case; no brand is none', () => {
    const brands = ['ACME', 'Bolt', null].map((brand) => candidate('a', { brand }))

    expect(partsOf(brands, { likedBrands: new Set(['acme']) }).map(({ personal }) => personal)).toEqual([1, 0, 0])
  })

  it('popularity: as it comes', () => {
    expect(part('popularity', [candidate('a', {}, { popularity: 0.3 })])).toEqual([0.3])
  })
})

describe('wishes', () => {
  const lamp = candidate('lamp', {
    title: 'Oak lamp',
    attributes: [
      attribute('color', 'red'),
      attribute('useCase', 'late reading'),
      attribute('weight', 300, 'g'),
      attribute('dimmable', true),
      attribute('model', 'gaming 3'),
      attribute('note', `gaming ${'and so on '.repeat(5)}`),
    ],
  })
  const met = (constraints: Constraints) => part('attributes', [lamp], constraints)[0]

  it('count alike: attributes, what would be nice, uses, and colours as one', () => {
    const dimmable: AttributeConstraint = { name: 'dimmable', op: 'has' }
    const gps: AttributeConstraint = { name: 'gps', op: 'has' }

    expect(met({ attributes: [dimmable, gps] })).toBe(0.5)
    expect(met({ prefer: [dimmable, gps, gps, gps] })).toBe(0.25)
    expect(met({ colors: ['blue', 'red'] })).toBe(1)
    expect(met({ colors: ['blue'] })).toBe(0)
    expect(met({ terms: ['reading', 'painting'] })).toBe(0.5)
    expect(met({ attributes: [dimmable], prefer: [gps], colors: ['red'], terms: ['painting'] })).toBe(0.5)
  })

  it('for a use are met by what attributes say in a few words without figures', () => {
    expect(met({ terms: ['late reading'] })).toBe(1)
    expect(met({ terms: ['late gaming'] })).toBe(0)
    expect(met({ terms: ['gaming'] })).toBe(0)
    expect(met({ terms: ['oak'] })).toBe(0)
  })

  it('for less or more of something are met by the place among the others', () => {
    const grams = (weight: number | string | null) =>
      candidate(`${weight}`, { attributes: weight === null ? [] : [attribute('weight', weight)] })
    const weights = [300, 100, 200, 400, null, 'light'].map(grams)
    const order = (op: 'lte' | 'gte') => part('attributes', weights, { prefer: [{ name: 'weight', op }] })

    expect(order('lte')).toEqual([0.375, 0.875, 0.625, 0.125, 0, 0])
    expect(order('gte')).toEqual([0.625, 0.125, 0.375, 0.875, 0, 0])
    // With a limit it is a thing that a product has or has not.
    expect(part('attributes', weights, { prefer: [{ name: 'weight', op: 'lte', value: 200 }] })).toEqual([
      0, 1, 1, 0, 0, 0,
    ])
  })
})

describe('what would be nice', () => {
  const gps: AttributeConstraint = { name: 'gps', op: 'has' }
  const light: AttributeConstraint = { name: 'weight', op: 'lte' }
  const withGps = { attributes: [attribute('gps', true), attribute('weight', 900)] }

  it('comes first, before any score; an order is no such thing', () => {
    const better = candidate('better', { rating: rating(5, 900) }, { textScore: 1 })
    const ranked = (prefer: AttributeConstraint[], sort?: string) =>
      rankCandidates([better, candidate('gps', withGps)], {
        constraints: { prefer, ...(sort === undefined ? {} : { sort }) },
        likedBrands: new Set(),
        like: null,
      }).map(({ candidate: { product } }) => product.id)

    expect(ranked([gps])).toEqual(['gps', 'better'])
    expect(ranked([light])).toEqual(['better', 'gps'])
    expect(ranked([gps], 'price_asc')).toEqual(['better', 'gps'])
    expect(ranked([gps], 'relevance')).toEqual(['gps', 'better'])
  })

  it('is counted', () => {
    expect(
      preferencesMet(record('a', withGps), { prefer: [gps, light, { name: 'weight', op: 'lte', value: 900 }] }),
    ).toBe(2)
    expect(preferencesMet(record('a'), { prefer: [gps] })).toBe(0)
    expect(preferencesMet(record('a'), {})).toBe(0)
  })

  it('knows an order of the shopper’s own', () => {
    expect([undefined, 'relevance', 'price_asc'].map((sort) => isSorted(sort === undefined ? {} : { sort }))).toEqual([
      false,
      false,
      true,
    ])
  })
})
