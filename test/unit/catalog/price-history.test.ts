import { describe, expect, it } from 'vitest'
import { toPriceHistory } from '../../../src/domain/catalog/price-history.ts'

const point = (at: number, amountMinor: number, currency = 'USD') => ({ at, amountMinor, currency })
const price = (amountMinor: number, asOf: number, currency = 'USD') => ({
  amountMinor,
  currency,
  listAmountMinor: null,
  asOf,
})

describe('toPriceHistory', () => {
  it('puts the points in order and names the lowest, the highest and the drop', () => {
    expect(toPriceHistory([point(2, 900), point(1, 1_000)], price(900, 2))).toEqual({
      currency: 'USD',
      points: [
        { at: 1, amountMinor: 1_000 },
        { at: 2, amountMinor: 900 },
      ],
      lowestMinor: 900,
      highestMinor: 1_000,
      drop: { fromMinor: 1_000, toMinor: 900, percent: 10 },
    })
  })

  it('adds the current price where nothing recorded it', () => {
    expect(toPriceHistory([], price(500, 7)).points).toEqual([{ at: 7, amountMinor: 500 }])
  })

  it('calls a rise no drop', () => {
    expect(toPriceHistory([point(1, 500)], price(600, 2)).drop).toBeNull()
  })

  it('compares nothing across currencies', () => {
    expect(toPriceHistory([point(1, 900, 'EUR')], price(500, 2))).toMatchObject({
      points: [{ at: 2, amountMinor: 500 }],
      drop: null,
    })
  })

  it('knows nothing without prices', () => {
    expect(toPriceHistory([], null)).toEqual({
      currency: null,
      points: [],
      lowestMinor: null,
      highestMinor: null,
      drop: null,
    })
  })
})
