import { describe, expect, it } from 'vitest'
import { decideRetry } from '../../../src/domain/limits/backoff.ts'
import {
  afterFailure,
  afterSuccess,
  breakerWaitMs,
  CLOSED_BREAKER,
} from '../../../src/domain/limits/circuit-breaker.ts'
import { budgetLeft, countOne, untilNextDayMs } from '../../../src/domain/limits/daily-budget.ts'

const RETRY = { attempts: 3, baseMs: 500, capMs: 8_000, totalMs: 30_000 }
const once = { failed: 1, elapsedMs: 0, retryAfterMs: null, random: 0.5 }

describe('decideRetry', () => {
  it.each([
    ['waits a random share of the base first', once, 250],
    ['doubles the bound', { ...once, failed: 2 }, 500],
    ['may wait nothing at all', { ...once, random: 0 }, 0],
    ['never chooses more than the cap', { ...once, failed: 2, random: 0.999 }, 999],
    ['waits as long as it is told to', { ...once, retryAfterMs: 4_000 }, 4_000],
    ['stops after the last try', { ...once, failed: 3 }, null],
    ['stops when the total is spent', { ...once, elapsedMs: 29_900, random: 0.9 }, null],
    ['stops when it is told to wait beyond the total', { ...once, retryAfterMs: 30_000 }, null],
  ])('%s', (_, question, expected) => {
    expect(decideRetry(RETRY, question)).toBe(expected)
  })

  it('keeps to the cap however often it failed', () => {
    const policy = { ...RETRY, attempts: 100, totalMs: Number.POSITIVE_INFINITY }

    expect(decideRetry(policy, { ...once, failed: 60, random: 0.999_999 })).toBe(7_999)
  })
})

describe('the circuit breaker', () => {
  const policy = { threshold: 5, pauseMs: 60_000 }
  const failure = { reason: 'down', pauseMs: null }
  const open = () => {
    let breaker = CLOSED_BREAKER
    for (let i = 0; i < 5; i++) breaker = afterFailure(breaker, policy, failure, 1_000)
    return breaker
  }

  it('stays closed below the threshold and opens at it', () => {
    let breaker = CLOSED_BREAKER
    for (let i = 0; i < 4; i++) breaker = afterFailure(breaker, policy, failure, 1_000)

    expect(breakerWaitMs(breaker, 1_000)).toBe(0)
    expect(breakerWaitMs(afterFailure(breaker, policy, failure, 1_000), 1_000)).toBe(60_000)
  })

  it('lets one try after the pause, and opens again when that fails', () => {
    const breaker = open()

    expect(breakerWaitMs(breaker, 61_000)).toBe(0)
    expect(breakerWaitMs(afterFailure(breaker, policy, failure, 61_000), 61_000)).toBe(60_000)
    expect(breakerWaitMs(afterSuccess(), 61_000)).toBe(0)
  })

  it('opens again when the one try fails, however few failures there were', () => {
    const breaker = afterFailure(CLOSED_BREAKER, policy, { reason: 'not eligible', pauseMs: 1_000 }, 0)

    expect(breakerWaitMs(afterFailure(breaker, policy, failure, 1_000), 1_000)).toBe(policy.pauseMs)
  })

  it('opens at once and for hours when the failure says so', () => {
    const breaker = afterFailure(CLOSED_BREAKER, policy, { reason: 'not eligible', pauseMs: 6 * 3_600_000 }, 0)

    expect(breakerWaitMs(breaker, 0)).toBe(6 * 3_600_000)
    expect(breaker.open?.reason).toBe('not eligible')
  })

  it('does not stay open until a clock that was ahead is caught up with', () => {
    const breaker = afterFailure(CLOSED_BREAKER, policy, { reason: 'x', pauseMs: 60_000 }, 9e12)

    expect(breakerWaitMs(breaker, 1_000)).toBe(0)
  })
})

describe('the daily budget', () => {
  const noon = Date.UTC(2026, 10, 25, 12)

  it('counts down and begins again with the UTC day', () => {
    const count = countOne(countOne({ day: 0, used: 99 }, noon), noon)

    expect(budgetLeft(count, 10, noon)).toBe(8)
    expect(budgetLeft(count, 10, noon + 12 * 3_600_000)).toBe(10)
    expect(budgetLeft(count, 1, noon)).toBe(0)
  })

  it('begins again when the clock jumps back to another day', () => {
    expect(budgetLeft({ day: 99_999, used: 10 }, 10, noon)).toBe(10)
  })

  it('knows when the next day begins', () => {
    expect(untilNextDayMs(noon)).toBe(12 * 3_600_000)
  })
})
