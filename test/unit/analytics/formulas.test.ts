import { describe, expect, it } from 'vitest'
import { toConstraintFacts } from '../../../src/domain/analytics/constraint-facts.ts'
import { decideTrend, engagementBands, engagementScore } from '../../../src/domain/analytics/engagement.ts'
import { DAY_MS, feedbackScore } from '../../../src/domain/analytics/events.ts'
import { percentile, toStep } from '../../../src/domain/analytics/percentiles.ts'
import { hasEvents, periodBefore, periodOf } from '../../../src/domain/analytics/period.ts'
import { ctrAt, funnelRates } from '../../../src/domain/analytics/product-funnel.ts'
import { compareWith } from '../../../src/domain/analytics/ratio.ts'
import { type FlowTurn, toSessionFlow } from '../../../src/domain/analytics/session-flow.ts'

describe('engagementScore', () => {
  it.each([
    ['one message and the best rating', { turns: 1, sessions: 1, distinctIntents: 1, meanRating: 5 }, 30],
    ['exactly on every threshold', { turns: 10, sessions: 2, distinctIntents: 1, meanRating: null }, 0],
    ['just above the lowest', { turns: 11, sessions: 3, distinctIntents: 2, meanRating: null }, 30],
    ['above the middle', { turns: 51, sessions: 6, distinctIntents: 4, meanRating: null }, 50],
    ['everything', { turns: 101, sessions: 11, distinctIntents: 6, meanRating: 5 }, 100],
    ['the worst rating adds nothing', { turns: 0, sessions: 0, distinctIntents: 0, meanRating: 1 }, 0],
    ['a middling rating', { turns: 0, sessions: 0, distinctIntents: 0, meanRating: 3 }, 15],
  ])('%s', (_, engagement, expected) => {
    expect(engagementScore(engagement)).toBe(expected)
  })

  it('puts a score of 100 into the last band and 20 into the second', () => {
    const bands = engagementBands([
      { turns: 101, sessions: 11, distinctIntents: 6, meanRating: 5, visitors: 2 },
      { turns: 51, sessions: 1, distinctIntents: 1, meanRating: null, visitors: 3 },
    ])

    expect(bands.map(({ visitors }) => visitors)).toEqual([0, 3, 0, 0, 2])
  })
})

describe('decideTrend', () => {
  it.each([
    [12, 10, 4, 'stable'],
    [13, 10, 4, 'rising'],
    [8, 10, 4, 'stable'],
    [7, 10, 4, 'falling'],
    [50, 1, 3, 'too_early'],
    [1, 0, 9, 'rising'],
    [0, 0, 9, 'stable'],
  ])('%i after %i over %i active days is %s', (lastWeek, before, activeDays, expected) => {
    expect(decideTrend(lastWeek, before, activeDays)).toBe(expected)
  })
})

describe('percentile', () => {
  const steps = [
    { value: 10, turns: 50 },
    { value: 100, turns: 45 },
    { value: 1_000, turns: 5 },
  ]

  it('is the smallest value that so many turns do not exceed', () => {
    expect([0.5, 0.51, 0.95, 0.96, 1].map((p) => percentile(steps, p))).toEqual([10, 100, 100, 1_000, 1_000])
  })

  it('is null without turns', () => {
    expect(percentile([], 0.5)).toBeNull()
  })

  it('counts in steps that are never more than 5 % off', () => {
    for (let ms = 0; ms < 60_000; ms += 7) {
      const off = ms - toStep(ms)
      expect(off).toBeGreaterThanOrEqual(0)
      expect(off).toBeLessThanOrEqual(ms * 0.05)
    }
  })
})

describe('periods', () => {
  const now = 20_000 * DAY_MS + 9 * 3_600_000

  it('ends now and begins at the midnight of its first day', () => {
    expect(periodOf(7, now)).toEqual({ from: 19_994 * DAY_MS, to: now + 1 })
  })

  it('compares a morning with a morning', () => {
    expect(periodBefore(periodOf(1, now), 1)).toEqual({ from: 19_999 * DAY_MS, to: now + 1 - DAY_MS })
  })

  it('knows when single events of a period are gone', () => {
    expect(hasEvents(periodOf(90, now), now)).toBe(true)
    expect(hasEvents(periodBefore(periodOf(45, now), 45), now)).toBe(true)
    expect(hasEvents(periodBefore(periodOf(46, now), 46), now)).toBe(false)
  })
})

describe('compareWith', () => {
  it.each([
    [150, 100, 0.5],
    [0, 100, -1],
    [5, 0, null],
    [null, 100, null],
    [5, null, null],
  ])('%s after %s is a change of %s', (value, previous, change) => {
    expect(compareWith(value, previous).change).toBe(change)
  })
})

describe('the product funnel', () => {
  const row = (position: number, impressions: number, clicks: number) => ({
    position,
    impressions,
    clicks,
    outbound: 0,
    saves: 0,
    compares: 0,
  })

  it('takes click-through of the first places only from those places', () => {
    const positions = [row(1, 100, 20), row(2, 100, 10), row(4, 100, 0), row(0, 1_000, 1_000)]

    expect([1, 3, 5].map((k) => ctrAt(positions, k))).toEqual([0.2, 0.15, 0.1])
  })

  it('has no rate where nothing was seen', () => {
    expect(ctrAt([], 3)).toBeNull()
    expect(funnelRates(row(1, 0, 0))).toEqual({ ctr: null, outboundRate: null, saveRate: null })
  })
})

describe('toSessionFlow', () => {
  const turn = (intent: string, minute: number, overrides: Partial<FlowTurn> = {}): FlowTurn => ({
    at: minute * 60_000,
    intent,
    responseTimeMs: 100,
    confidence: 0.8,
    isZeroResult: false,
    ...overrides,
  })

  it('tells pace, diversity, transitions and outcome', () => {
    const turns = ['search', 'refine', 'refine', 'compare'].map((intent, minute) => turn(intent, minute))

    expect(toSessionFlow(turns, new Set(['outbound', 'save']))).toMatchObject({
      turns: 4,
      durationMs: 180_000,
      turnsPerMinute: 4 / 3,
      intentDiversity: 0.75,
      topIntents: [
        { intent: 'refine', turns: 2 },
        { intent: 'search', turns: 1 },
        { intent: 'compare', turns: 1 },
      ],
      flow: { pattern: 'exploring', transitions: ['search', 'refine', 'compare'], variety: 1 },
      outcome: 'clicked_out',
    })
  })

  it('tells no pace under a minute', () => {
    expect(toSessionFlow([turn('search', 0), turn('refine', 0.5)], new Set()).turnsPerMinute).toBeNull()
  })

  it.each([
    [['search'], [], false, 'browsed'],
    [['search'], [], true, 'left_after_no_result'],
    [['search', 'compare'], [], false, 'compared'],
    [['search'], ['save', 'compare'], false, 'saved'],
    [['search'], ['outbound', 'save'], true, 'clicked_out'],
  ])('ends %j with %j as expected', (intents, types, isZeroResult, outcome) => {
    const turns = intents.map((intent, minute) => turn(intent, minute, { isZeroResult }))

    expect(toSessionFlow(turns, new Set(types)).outcome).toBe(outcome)
  })

  it('is empty without turns', () => {
    expect(toSessionFlow([], new Set())).toMatchObject({ turns: 0, intentDiversity: null, meanConfidence: null })
  })
})

describe('toConstraintFacts', () => {
  it('lists every wish and marks what was relaxed, also what is in no list', () => {
    const facts = toConstraintFacts(
      {
        category: 'laptops',
        priceMax: 50_000,
        currency: 'USD',
        brands: ['Acme'],
        attributes: [{ name: 'ram', op: 'gte', value: 16, unit: 'GB' }],
      },
      [
        { constraint: 'ram', from: 16, to: 8 },
        { constraint: 'terms', from: ['gaming', 'pink'], to: null },
      ],
    )

    expect(facts).toEqual([
      { name: 'brands', op: 'is', value: 'Acme', unit: '', isRelaxed: false },
      { name: 'priceMax', op: 'is', value: '50000', unit: 'USD', isRelaxed: false },
      { name: 'ram', op: 'gte', value: '16', unit: 'GB', isRelaxed: true },
      { name: 'terms', op: 'is', value: 'gaming, pink', unit: '', isRelaxed: true },
    ])
  })
})

describe('feedbackScore', () => {
  it.each([
    [{ rating: 3, thumb: 'up' as const }, 3],
    [{ thumb: 'up' as const }, 5],
    [{ thumb: 'down' as const }, 1],
    [{}, null],
  ])('%j is %s', (given, expected) => {
    expect(feedbackScore(given)).toBe(expected)
  })
})
