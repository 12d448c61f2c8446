import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf } from '../../../src/domain/analytics/local-time.ts'

const instant = fc.integer({ min: 0, max: 4e12 })

describe('the clock of a shop', () => {
  it.each([
    { zone: 'UTC', hour: 23, weekday: 2 },
    { zone: 'Europe/Berlin', hour: 1, weekday: 3 },
    { zone: 'America/New_York', hour: 19, weekday: 2 },
    { zone: 'Asia/Kolkata', hour: 5, weekday: 3 },
  ])('reads 23:59 UTC of a Wednesday in $zone', ({ zone, hour, weekday }) => {
    expect(clockOf(zone)(Date.UTC(2026, 9, 14, 23, 59))).toEqual({ hour, weekday })
  })

  it('follows the change to summer time', () => {
    const read = clockOf('Europe/Berlin')

    expect(read(Date.UTC(2026, 2, 29, 0, 30)).hour).toBe(1)
    expect(read(Date.UTC(2026, 2, 29, 1, 30)).hour).toBe(3)
  })

  it('shows UTC as it counts days: the first of 1970 was a Thursday', () => {
    fc.assert(
      fc.property(instant, (at) => {
        const day = Math.floor(at / 86_400_000)
        expect(clockOf('UTC')(at)).toEqual({ hour: Math.floor(at / 3_600_000) % 24, weekday: (day + 3) % 7 })
      }),
    )
  })
})
