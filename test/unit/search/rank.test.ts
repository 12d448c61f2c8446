import { describe, expect, it } from 'vitest'
import { demoCatalog } from '../../../src/catalog/demo/generate.ts'
import { rankCandidates, type RankContext } from '../../../src/domain/search/rank.ts'
import { candidate, rating } from '../../support/candidates.ts'
import { attribute, money } from '../../support/record.ts'

const PLAIN: RankContext = { constraints: {}, likedBrands: new Set(), like: null }

function order(candidates: ReturnType<typeof candidate>[], context: Partial<RankContext> = {}): string[] {
  return rankCandidates(candidates, { ...PLAIN, ...context }).map((ranked) => ranked.candidate.product.id)
}

describe('rankCandidates', () => {
  it.each([
    ['the better rated', candidate('b', { rating: rating(4.8) }), candidate('a', { rating: rating(4.1) })],
    ['what is in stock', candidate('b'), candidate('a', { availability: 'out_of_stock' })],
    ['what more people care for', candidate('b', {}, { popularity: 0.9 }), candidate('a', {}, { popularity: 0.1 })],
    ['the better text match', candidate('b', {}, { textScore: 1 }), candidate('a', {}, { textScore: 0.3 })],
  ])('prefers %s', (_, better, worse) => {
    expect(order([worse, better])).toEqual([better.product.id, worse.product.id])
  })

  it('prefers what says to be free of what must not be in it, among those that match best', () => {
    const free = candidate('free', { title: 'Larch Soap, Dye Free' }, { wordShare: 1 })
    const silent = candidate('silent', { title: 'Larch Soap', rating: rating(4.9, 900) }, { wordShare: 1 })
    const other = candidate('other', { title: 'Larch Towel, Dye Free' }, { wordShare: 0 })

    expect(order([other, silent, free], { constraints: { terms: ['soap'], excludeTerms: ['dye'] } })[0]).toBe('free')
  })

  it('prefers many good ratings to a single perfect one', () => {
    const candidates = [rating(5, 1), rating(4.6, 900), rating(3.6, 50)].map((stars, i) =>
      candidate(`${i}`, { rating: stars }),
    )

    expect(order(candidates)).toEqual(['1', '0', '2'])
  })

  it('prefers what offers more for the same price', () => {
    const laptops = [4, 8, 16, 32].map((ram) => candidate(`${ram}`, { attributes: [attribute('ram', ram, 'GB')] }))

    expect(order(laptops)).toEqual(['32', '16', '8', '4'])
  })

  it('prefers the cheaper of equals', () => {
    const equals = [4_000, 3_000, 2_000, 1_000].map((price) => candidate(`${price}`, { price: money(price) }))

    expect(order(equals)).toEqual(['1000', '2000', '3000', '4000'])
  })

  it('prefers what meets more of the wishes', () => {
    const constraints = { colors: ['red'], terms: ['gaming'] }
    const red = candidate('red', { attributes: [attribute('color', 'red')] })
    const gaming = candidate('both', { attributes: [attribute('color', 'red'), attribute('useCase', 'gaming')] })

    expect(order([red, gaming], { constraints })).toEqual(['both', 'red'])
  })

  it('prefers a brand that the shopper saved, other things equal', () => {
    const candidates = [candidate('a', { brand: 'Acme' }), candidate('b', { brand: 'Bolt' })]

    expect(order(candidates)).toEqual(['a', 'b'])
    expect(order(candidates, { likedBrands: new Set(['bolt']) })).toEqual(['b', 'a'])
  })

  it('prefers what resembles the product that was named as an example', () => {
    const queen = { attributes: [attribute('size', 'Queen'), attribute('height', 20, 'cm')] }
    const twin = { attributes: [attribute('size', 'Twin'), attribute('height', 20, 'cm')], rating: rating(4.9) }

    expect(
      order([candidate('twin', twin), candidate('queen', queen)], { like: candidate('like', queen).product }),
    ).toEqual(['queen', 'twin'])
  })

  it.each(['price_asc', 'price_desc', 'rating', 'popularity', 'weight_asc'])(
    'leaves the order to the store under %s',
    (sort) => {
      const candidates = [
        candidate('a', { rating: rating(1) }),
        candidate('b', { rating: rating(5) }),
        candidate('c', { rating: rating(3) }),
      ]

      expect(order(candidates, { constraints: { sort } })).toEqual(['a', 'b', 'c'])
    },
  )

  it('explains every score: weights that sum to one, values from 0 to 1, and their sum', () => {
    const demo = [...demoCatalog(1, 360)].map((product, i) =>
      candidate(product.id, product, { textScore: (i % 10) / 10 }),
    )

    for (const { score, breakdown } of rankCandidates(demo, { ...PLAIN, constraints: { terms: ['gaming'] } })) {
      const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
      expect(sum(breakdown.map(({ weight }) => weight))).toBeCloseTo(1, 3)
      expect(sum(breakdown.map(({ weight, value }) => weight * value))).toBeCloseTo(score, 3)
      for (const { value } of breakdown) expect(Math.min(1, Math.max(0, value))).toBe(value)
    }
  })

  it('does not change with what a sale would earn', () => {
    const demo = [...demoCatalog(1, 720)].map((product) => candidate(product.id, product))
    const paid = demo.map((one, i) => ({
      ...one,
      commission: (i * 7_919) % 1_000,
      product: { ...one.product, commission: (i * 104_729) % 1_000, commissionRate: i / 720, sponsored: i % 2 === 0 },
    }))

    expect(order(paid)).toEqual(order(demo))
    expect(rankCandidates(paid, PLAIN).flatMap(({ breakdown }) => breakdown.map(({ factor }) => factor))).not.toContain(
      'commission',
    )
  })
})
