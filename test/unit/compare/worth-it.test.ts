import * as fc from 'fast-check'
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

describe('the verdict', () => {
  /** Ten that differ in nothing but their price: $100 to $190. */
  const shelf = Array.from({ length: 10 }, (_, index) =>
    record(`s${index}`, { price: money(10_000 + index * 1_000), rating: rating(4) }),
  )
  const own = (priceMinor: number, stars: number | null = 4) =>
    record('own', { price: money(priceMinor), rating: stars === null ? null : rating(stars) })
  const RANK = { no: 0, close: 1, yes: 2, unknown: Number.NaN }
  const rankOf = (product: ReturnType<typeof record>, among = shelf) => RANK[assess(product, among).verdict]

  it('is never worse for a lower price or a better rating', () => {
    const price = fc.integer({ min: 5_000, max: 25_000 })
    const stars = fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10)
    fc.assert(
      fc.property(price, price, stars, stars, (onePrice, otherPrice, oneStars, otherStars) => {
        const good = own(Math.min(onePrice, otherPrice), Math.max(oneStars, otherStars))
        const bad = own(Math.max(onePrice, otherPrice), Math.min(oneStars, otherStars))

        expect(rankOf(good)).toBeGreaterThanOrEqual(rankOf(bad))
      }),
    )
  })

  it('is no against a cheaper one that is no worse in any figure', () => {
    const stating = (id: string, priceMinor: number, gigabytes: number) =>
      record(id, { price: money(priceMinor), rating: rating(4), attributes: [attribute('ram', gigabytes, 'GB')] })
    const peers = [16, 16, 16, 16, 16].map((gigabytes, index) => stating(`p${index}`, 10_000 + index * 100, gigabytes))

    expect(assess(stating('own', 10_250, 16), peers)).toMatchObject({ alternative: null })
    expect(assess(stating('own', 14_000, 16), peers)).toMatchObject({ verdict: 'no', alternative: { id: 'p0' } })
    expect(assess(stating('own', 14_000, 32), peers).alternative).toBeNull()
  })

  it('counts a rating against those of the others, as far as there are enough of them', () => {
    const unrated = shelf.map((product, index) => (index < 3 ? product : { ...product, rating: null }))

    expect(assess(own(14_500), shelf).meanRating).toBe(4)
    expect(assess(own(14_500), unrated).meanRating).toBeNull()
    expect(rankOf(own(14_500, 4.9))).toBeGreaterThan(rankOf(own(14_500, 3.1)))
  })

  it('lets an unknown rating speak neither for nor against it', () => {
    expect(rankOf(own(14_500, null))).toBeGreaterThanOrEqual(rankOf(own(14_500, 3)))
    expect(rankOf(own(14_500, null))).toBeLessThanOrEqual(rankOf(own(14_500, 5)))
  })

  it('counts a saving from a tenth of the list price on', () => {
    const saving = (listAmountMinor: number | null) => {
      const listed = { ...own(16_500, 4.1), price: { amountMinor: 16_500, currency: 'USD', listAmountMinor, asOf: 1 } }
      return assess(listed, shelf).savingMinor
    }

    expect([saving(18_500), saving(16_500), saving(16_000), saving(null)]).toEqual([2_000, null, null, null])
  })

  it('is unknown with fewer than four others', () => {
    expect(assess(own(14_500), shelf.slice(0, 3)).verdict).toBe('unknown')
    expect(assess(own(14_500), shelf.slice(0, 4)).verdict).not.toBe('unknown')
  })
})

describe('the place among the others', () => {
  it('is the share that costs less and the share that costs more; what costs the same is in neither', () => {
    const price = fc.integer({ min: 1, max: 20 }).map((dollars) => dollars * 100)
    fc.assert(
      fc.property(price, fc.array(price, { minLength: 4, maxLength: 12 }), (own, prices) => {
        const peers = prices.map((amount, index) => record(`p${index}`, { price: money(amount) }))
        const {
          dearerThan,
          cheaperThan,
          medianMinor,
          others: count,
        } = assess(record('own', { price: money(own) }), peers)

        expect(count).toBe(prices.length)
        expect(dearerThan).toBe(prices.filter((amount) => amount < own).length / prices.length)
        expect(cheaperThan).toBe(prices.filter((amount) => amount > own).length / prices.length)
        expect(prices).toContain(medianMinor)
        const below = prices.filter((amount) => amount < (medianMinor ?? 0)).length
        const above = prices.filter((amount) => amount > (medianMinor ?? 0)).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(prices.length / 2)
      }),
    )
  })

  it('leaves out others without a price', () => {
    const peers = [1, 2, 3, 4, 5].map((index) => record(`p${index}`, { price: money(index * 1_000) }))

    expect(assess(record('own', { price: money(3_500) }), [...peers, record('bare', { price: null })])).toMatchObject({
      others: 5,
      dearerThan: 0.6,
      medianMinor: 3_000,
    })
  })
})

describe('the price of a unit', () => {
  const stating = (id: string, priceMinor: number, name: string, value: number | string) =>
    record(id, { price: money(priceMinor), attributes: [attribute(name, value)] })
  const peersOf = (name: string, values: (number | string)[]) =>
    values.map((value, index) => stating(`p${index}`, 1_000, name, value))

  it.each([
    ['storage', 100, '100 GB of storage'],
    ['capacity', 1, 'liter'],
    ['coverage', 1, 'm² of coverage'],
    ['batteryCapacity', 1_000, '1,000 mAh'],
    ['torque', 1, 'Nm of torque'],
    ['luminousFlux', 100, '100 lm'],
    ['screenSize', 1, 'inch of screen'],
    ['batteryLife', 1, 'hour of battery life'],
  ])('of %s is for %d: %s', (name, per, unit) => {
    expect(assess(stating('own', 2_000, name, 200), peersOf(name, [100, 200, 400, 500])).perUnit).toEqual({
      attribute: name,
      unit,
      ownMinor: (2_000 * per) / 200,
      medianMinor: (1_000 * per) / 400,
    })
  })

  it.each([
    ['all are of one size', [200, 200, 200, 200], 200],
    ['too few state it', [100, 200, 'n/a', 'n/a'], 200],
    ['it states none', [100, 200, 300, 400], 'n/a'],
    ['it states nothing that can be divided by', [100, 200, 300, 400], 0],
  ])('is not told where %s', (_, values, own) => {
    expect(assess(stating('own', 2_000, 'storage', own), peersOf('storage', values)).perUnit).toBeNull()
  })

  it('is told where three of five state it', () => {
    const peers = peersOf('storage', [100, 200, 300, 'n/a', 'n/a'])

    expect(assess(stating('own', 2_000, 'storage', 100), peers).perUnit?.medianMinor).toBe(500)
  })
})

describe('a cheaper one that is no worse', () => {
  const base = record('own', {
    price: money(10_000),
    rating: rating(4),
    attributes: [attribute('ram', 16, 'GB'), attribute('weight', 1_000, 'g'), attribute('usbC', true)],
  })
  const other = (overrides: Partial<typeof base>) => ({ ...base, id: 'other', price: money(9_000), ...overrides })
  const withAttribute = (name: string, value: number | boolean | string | null) =>
    other({
      attributes: [
        ...base.attributes.filter((one) => one.name !== name),
        ...(value === null ? [] : [attribute(name, value)]),
      ],
    })
  const alternative = (candidate: typeof base, own = base) => assess(own, [candidate]).alternative?.id ?? null

  it.each([
    ['is as good', other({})],
    ['has more', withAttribute('ram', 32)],
    ['is lighter', withAttribute('weight', 900)],
    ['is rated better', other({ rating: rating(4.5) })],
    ['says more of itself', other({ attributes: [...base.attributes, attribute('gps', true)] })],
  ])('is found where it %s', (_, candidate) => {
    expect(alternative(candidate)).toBe('other')
  })

  it.each([
    ['has less', withAttribute('ram', 8)],
    ['is heavier', withAttribute('weight', 1_100)],
    ['lacks a feature', withAttribute('usbC', false)],
    ['says nothing of a feature', withAttribute('usbC', null)],
    ['says nothing of a figure', withAttribute('ram', null)],
    ['states words for a figure', withAttribute('ram', 'plenty')],
    ['is rated lower', other({ rating: rating(3.9) })],
    ['is not rated', other({ rating: null })],
    ['cannot be had', other({ availability: 'out_of_stock' })],
    ['is hardly cheaper', other({ price: money(9_501) })],
    ['has no price', other({ price: null })],
  ])('is not found where it %s', (_, candidate) => {
    expect(alternative(candidate)).toBeNull()
  })

  it('is found from five percent on, and where neither can be had', () => {
    expect(alternative(other({ price: money(9_500) }))).toBe('other')
    expect(alternative(other({ availability: 'out_of_stock' }), { ...base, availability: 'out_of_stock' })).toBe(
      'other',
    )
  })

  it('needs the same size, and a figure that can be compared', () => {
    const sized = (id: string, size: string, priceMinor: number) =>
      record(id, { price: money(priceMinor), attributes: [attribute('size', size), attribute('ram', 8)] })
    const painted = (id: string, priceMinor: number) =>
      record(id, { price: money(priceMinor), attributes: [attribute('color', 'red')] })

    expect(assess(sized('own', 'M', 10_000), [sized('a', 'L', 5_000), sized('b', 'M', 6_000)]).alternative?.id).toBe(
      'b',
    )
    expect(assess(painted('own', 10_000), [painted('a', 5_000)]).alternative).toBeNull()
  })

  it('is the cheapest of several', () => {
    const several = [8_000, 7_000, 9_000].map((amount) => ({ ...other({ price: money(amount) }), id: `at-${amount}` }))

    expect(assess(base, several).alternative?.id).toBe('at-7000')
  })
})
