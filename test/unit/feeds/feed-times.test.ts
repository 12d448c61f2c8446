import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStale, nextRunAt } from '../../../src/domain/feeds/feed-times.ts'

const HOUR = 3_600_000

describe('the time of the next run', () => {
  it.each([
    [0, 6 * HOUR],
    [1, HOUR / 4],
    [2, HOUR / 2],
    [5, 4 * HOUR],
    [9, 24 * HOUR],
    [1_000, 24 * HOUR],
  ])('is, after %i failures, %i ms later', (failures, wait) => {
    expect(nextRunAt({ everyHours: 6, failures }, 1_000)).toBe(1_000 + wait)
  })

  it('is ever later, and never more than a day, while it fails', () => {
    assert(
      property(integer({ min: 1, max: 168 }), integer({ min: 1, max: 200 }), (everyHours, failures) => {
        const wait = (count: number) => nextRunAt({ everyHours, failures: count }, 0)
        expect(wait(failures + 1)).toBeGreaterThanOrEqual(wait(failures))
        expect(wait(failures)).toBeLessThanOrEqual(24 * HOUR)
      }),
    )
  })
})

describe('a feed', () => {
  it('is stale when two of its runs and some time more have brought nothing', () => {
    const feed = { everyHours: 3, lastSuccessAt: 0, createdAt: 0 }
    expect(isStale(feed, 8 * HOUR)).toBe(false)
    expect(isStale(feed, 8 * HOUR + 1)).toBe(true)
    expect(isStale({ ...feed, lastSuccessAt: null, createdAt: 5 * HOUR }, 8 * HOUR + 1)).toBe(false)
  })
})
