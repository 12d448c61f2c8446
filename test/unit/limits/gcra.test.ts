import { describe, expect, it } from 'vitest'
import { decideRate, type RateDecision, type RateLimit } from '../../../src/domain/limits/gcra.ts'

const NOW = 1_700_000_000_000
const LIMIT: RateLimit = { perMinute: 60, burst: 10 }

/** Asks at each of the times and gives all decisions. */
function ask(limit: RateLimit, times: readonly number[], before = 0): RateDecision[] {
  let kept = before
  return times.map((now) => {
    const decision = decideRate(limit, kept, now)
    kept = decision.theoreticalArrivalMs
    return decision
  })
}

const atOnce = (count: number) => Array<number>(count).fill(NOW)

describe('decideRate', () => {
  it('allows exactly the burst at once and refuses the next', () => {
    const decisions = ask(LIMIT, atOnce(11))

    expect(decisions.map(({ allowed }) => allowed)).toEqual([...Array<boolean>(10).fill(true), false])
    expect(decisions.map(({ remaining }) => remaining)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0])
  })

  it('says when the next is allowed, and keeps the word to the millisecond', () => {
    const refused = ask(LIMIT, atOnce(11)).at(-1)!
    expect(refused.retryAfterMs).toBe(1_000)

    expect(decideRate(LIMIT, refused.theoreticalArrivalMs, NOW + 999).allowed).toBe(false)
    expect(decideRate(LIMIT, refused.theoreticalArrivalMs, NOW + 1_000).allowed).toBe(true)
  })

  it('counts nothing for what it refuses', () => {
    const [last, ...refused] = ask(LIMIT, atOnce(20)).slice(9)

    for (const decision of refused) expect(decision.theoreticalArrivalMs).toBe(last?.theoreticalArrivalMs)
  })

  it('has the whole burst again after the time that it names', () => {
    const spent = ask(LIMIT, atOnce(10)).at(-1)!
    expect(spent.resetAfterMs).toBe(10_000)

    const later = ask(LIMIT, Array<number>(10).fill(NOW + spent.resetAfterMs), spent.theoreticalArrivalMs)
    expect(later.every(({ allowed }) => allowed)).toBe(true)
  })

  it('sustains the rate and no more over an hour of asking four times as often', () => {
    const times = Array.from({ length: 60 * 60 * 4 }, (_, quarter) => NOW + quarter * 250)

    const allowed = ask(LIMIT, times).filter((decision) => decision.allowed)

    expect(allowed.length).toBeGreaterThanOrEqual(3_600)
    expect(allowed.length).toBeLessThanOrEqual(3_600 + LIMIT.burst)
  })

  it.each([
    ['a burst of one', { perMinute: 60, burst: 1 }, 1],
    ['a rate that does not divide a minute', { perMinute: 7, burst: 3 }, 3],
    ['the flood shield', { perMinute: 300, burst: 300 }, 300],
    ['one a minute', { perMinute: 1, burst: 1 }, 1],
  ])('allows exactly the burst for %s', (_, limit, burst) => {
    expect(ask(limit, atOnce(burst + 5)).filter(({ allowed }) => allowed)).toHaveLength(burst)
  })

  it('lets nobody wait longer than a full bucket when the clock was ahead', () => {
    const decision = decideRate(LIMIT, NOW + 86_400_000, NOW)

    expect(decision).toMatchObject({ allowed: false, retryAfterMs: 1_000, resetAfterMs: 10_000 })
  })
})
