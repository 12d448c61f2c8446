import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/domain/compare/worth-it.ts'
import { rating } from '../../support/candidates.ts'
import { attribute, money, record } from '../../support/record.ts'

/** SSDs of 500 GB at $40, $50, $60 and $80 and one of 1 TB at $70, rated 4.0. */
const others = [4_000, 5_000, 6_000, 7_000, 8_000].map((price) =>
  record(`ssd-${price}`, {
    price: money(price),
    rating: rating(4),
    attributes: [attribute('storage', price === 7_000 ? 1_000 : 500, 'GB')],
  }),
)

function ssd(priceMinor: number, stars: number, gigabytes = 500) {
  return record('own', {
    price: money(priceMinor),
    rating: rating(stars),
    attributes: [attribute('storage', gigabytes, 'GB')],
  })
}

describe('assess', () => {
  it('places a price among the others, without the product itself', () => {
    const own = ssd(6_500, 4)

    expect(assess(own, [...others, own])).toMatchObject({
      others: 5,
      dearerThan: 0.6,
      cheaperThan: 0.4,
      medianMinor: 6_000,
      meanRating: 4,
    })
  })

  it('divides the price by what is sold', () => {
    expect(assess(ssd(8_000, 4, 1_000), others).perUnit).toEqual({
      attribute: 'storage',
      unit: '100 GB of storage',
      ownMinor: 800,
      medianMinor: 1_000,
    })
  })

  it.each([
    ['cheap and well liked', ssd(3_900, 4.6), 'yes'],
    ['in the middle of everything', ssd(6_000, 4.1), 'close'],
    ['dear and ill liked', ssd(9_500, 3.5), 'no'],
  ])('judges what is %s', (_, own, verdict) => {
    expect(assess(own, others).verdict).toBe(verdict)
  })

  it('gives no verdict without a price, or with too few to compare with', () => {
    expect(assess({ ...ssd(1, 4), price: null }, others)).toMatchObject({ verdict: 'unknown', dearerThan: null })
    expect(assess(ssd(6_000, 4), others.slice(0, 3))).toMatchObject({
      verdict: 'unknown',
      others: 3,
      medianMinor: null,
    })
  })

  it('leaves out other categories and other currencies', () => {
    const foreign = record('foreign', { price: money(1, 'EUR') })
    const unlike = record('unlike', { category: 'kettles', price: money(1) })

    expect(assess(ssd(6_000, 4), [...others, foreign, unlike]).others).toBe(5)
  })

  it('names a cheaper product that is no worse in any figure', () => {
    expect(assess(ssd(6_500, 4), others).alternative?.id).toBe('ssd-4000')
    expect(assess(ssd(6_500, 4.1), others).alternative).toBeNull()
    expect(assess(ssd(6_500, 4, 1_000), others).alternative).toBeNull()
  })

  it('compares within the kind where there are enough of it', () => {
    const pocket = (id: string, price: number) =>
      record(id, { price: money(price), attributes: [attribute('type', 'pocket')] })
    const pockets = [1, 2, 3, 4, 5, 6].map((i) => pocket(`p${i}`, i * 1_000))

    expect(assess(pocket('own', 3_500), [...pockets, ...others])).toMatchObject({ kind: 'pocket', others: 6 })
    expect(assess(pocket('own', 3_500), [...pockets.slice(0, 2), ...others])).toMatchObject({ kind: null, others: 7 })
  })

  it('counts a saving only against a higher list price', () => {
    const own = ssd(6_000, 4)
    const listed = (listAmountMinor: number) => ({
      ...own,
      price: { amountMinor: 6_000, currency: 'USD', listAmountMinor, asOf: 1 },
    })

    expect(assess(listed(8_000), others).savingMinor).toBe(2_000)
    expect(assess(listed(6_000), others).savingMinor).toBeNull()
  })
})
