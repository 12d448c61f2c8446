import * as fc from 'fast-check'
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

describe('engagement', () => {
  const engagement = fc.record({
    turns: fc.nat(200),
    sessions: fc.nat(20),
    distinctIntents: fc.nat(10),
    meanRating: fc.option(fc.double({ min: 1, max: 5, noNaN: true })),
  })

  it('is never lower for who does more, and lies between 0 and 100', () => {
    const more = fc.constantFrom('turns' as const, 'sessions' as const, 'distinctIntents' as const)
    fc.assert(
      fc.property(engagement, more, (given, name) => {
        const score = engagementScore(given)

        expect(engagementScore({ ...given, [name]: given[name] + 1 })).toBeGreaterThanOrEqual(score)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('counts every visitor in the one band that its score lies in', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ given: engagement, visitors: fc.integer({ min: 1, max: 9 }) })), (groups) => {
        const bands = engagementBands(groups.map(({ given, visitors }) => ({ ...given, visitors })))

        expect(bands.map(({ from, to }) => [from, to])).toEqual([0, 20, 40, 60, 80].map((from) => [from, from + 20]))
        for (const { from, to, visitors } of bands) {
          const own = groups.filter(({ given }) => {
            const score = engagementScore(given)
            return score >= from && (score < to || to === 100)
          })
          expect(visitors).toBe(own.reduce((sum, group) => sum + group.visitors, 0))
        }
      }),
    )
  })

  it('takes a rating that is none for the nearest one', () => {
    const rated = (meanRating: number) => engagementScore({ turns: 0, sessions: 0, distinctIntents: 0, meanRating })

    expect([rated(0), rated(9)]).toEqual([0, 30])
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

  it('is a value that so many turns do not exceed and no smaller one is, in whatever order they come', () => {
    const step = fc.record({ value: fc.integer({ min: 0, max: 99 }), turns: fc.integer({ min: 1, max: 9 }) })
    const some = fc.uniqueArray(step, { minLength: 1, selector: ({ value }) => value })
    fc.assert(
      fc.property(some, fc.double({ min: 0.01, max: 1, noNaN: true }), (counted, p) => {
        const found = percentile(counted, p) ?? Number.NaN
        const upTo = (limit: number) =>
          counted.filter(({ value }) => value <= limit).reduce((sum, { turns }) => sum + turns, 0)
        const total = upTo(99)

        expect(upTo(found)).toBeGreaterThanOrEqual(p * total)
        for (const { value } of counted) if (value < found) expect(upTo(value)).toBeLessThan(p * total)
      }),
    )
  })

  it('is the least there is for a share of nothing', () => {
    expect(percentile(steps, 0)).toBe(10)
  })

  it('is null without turns', () => {
    expect(percentile([], 0.5)).toBeNull()
  })

  it('counts exactly below 200 ms, then in tens, hundreds and thousands', () => {
    expect([199, 200, 1_999, 2_000, 19_999, 20_000, 59_999].map(toStep)).toEqual([
      199, 200, 1_990, 2_000, 19_900, 20_000, 59_000,
    ])
    expect([207, 2_099, 20_999].map(toStep)).toEqual([200, 2_000, 20_000])
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

  it('divides what was done by what was seen', () => {
    const counts = { impressions: 200, clicks: 20, outbound: 10, saves: 4, compares: 2 }

    expect(funnelRates(counts)).toEqual({ ctr: 0.1, outboundRate: 0.05, saveRate: 0.02 })
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

  it('takes means over what is known', () => {
    const turns = [
      turn('search', 0, { responseTimeMs: 100, confidence: 0.5 }),
      turn('search', 1, { responseTimeMs: 300, confidence: null }),
      turn('search', 2, { responseTimeMs: 200, confidence: 0.75 }),
    ]

    expect(toSessionFlow(turns, new Set())).toMatchObject({ meanResponseTimeMs: 200, meanConfidence: 0.625 })
  })

  it.each([
    [[], 'single'],
    [['search'], 'single'],
    [['search', 'search', 'search'], 'focused'],
    [['search', 'search', 'refine'], 'mixed'],
    [['search', 'refine', 'refine', 'search'], 'exploring'],
  ])('sees the pattern of %j', (intents, pattern) => {
    const turns = intents.map((intent, minute) => turn(intent, minute))

    expect(toSessionFlow(turns, new Set()).flow.pattern).toBe(pattern)
  })

  it('counts which intent follows which, the three most common first', () => {
    const intents = ['search', 'refine', 'search', 'refine', 'search', 'compare', 'compare', 'compare', 'save', 'more']
    const { flow } = toSessionFlow(
      intents.map((intent, minute) => turn(intent, minute)),
      new Set(),
    )

    expect(flow.commonTransitions).toEqual([
      { from: 'search', to: 'refine', count: 2 },
      { from: 'refine', to: 'search', count: 2 },
      { from: 'compare', to: 'compare', count: 2 },
    ])
    expect(flow.variety).toBe(6 / 9)
    expect(toSessionFlow([turn('search', 0)], new Set()).flow.variety).toBe(0)
  })

  it('tells a pace from a whole minute on', () => {
    expect(toSessionFlow([turn('search', 0), turn('refine', 1)], new Set()).turnsPerMinute).toBe(2)
  })

  it('tells no pace under a minute', () => {
    expect(toSessionFlow([turn('search', 0), turn('refine', 0.5)], new Set()).turnsPerMinute).toBeNull()
  })

  it.each([
    [['search'], [], false, 'browsed'],
    [['search'], [], true, 'left_after_no_result'],
    [['search', 'compare'], [], false, 'compared'],
    [['search'], ['compare'], false, 'compared'],
    [['search'], ['save', 'compare'], false, 'saved'],
    [['search'], ['outbound', 'save'], true, 'clicked_out'],
  ])('ends %j with %j as expected', (intents, types, isZeroResult, outcome) => {
    const turns = intents.map((intent, minute) => turn(intent, minute, { isZeroResult }))

    expect(toSessionFlow(turns, new Set(types)).outcome).toBe(outcome)
  })

  it('is empty without turns', () => {
    expect(toSessionFlow([], new Set())).toEqual({
      turns: 0,
      durationMs: 0,
      meanResponseTimeMs: null,
      meanConfidence: null,
      topIntents: [],
      intentDiversity: null,
      turnsPerMinute: null,
      outcome: 'browsed',
      flow: {
        pattern: 'single',
        transitions: [],
        commonTransitions: [],
        variety: 0,
      },
    })
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
      null,
    )

    expect(facts).toEqual([
      { name: 'brands', op: 'is', value: 'Acme', unit: '', isRelaxed: false },
      { name: 'priceMax', op: 'is', value: '50000', unit: 'USD', isRelaxed: false },
      { name: 'ram', op: 'gte', value: '16', unit: 'GB', isRelaxed: true },
      { name: 'terms', op: 'is', value: 'gaming, pink', unit: '', isRelaxed: true },
    ])
  })
})

describe('the facts of a search', () => {
  it('are what was said: a limit that "cheaper" or "lighter" made is none, unless it had to be given up', () => {
    const limits = {
      brands: ['Acme'],
      priceMax: 80_000,
      attributes: [{ name: 'weight', op: 'lte' as const, value: 1_300, unit: 'g' }],
    }
    const names = (...given: Parameters<typeof toConstraintFacts>) =>
      toConstraintFacts(...given).map(({ name }) => name)
    const said = (type: string) => ({ type, text: '', value: null })

    expect(names(limits, [], [])).toEqual(['brands'])
    expect(names(limits, [], [said('price'), said('measure')])).toEqual(['brands', 'priceMax', 'weight'])
    expect(names(limits, [{ constraint: 'weight', from: 1_300, to: null }], [])).toEqual(['brands', 'weight'])
  })

  it('are all its wishes but category, words and order', () => {
    const facts = toConstraintFacts(
      {
        category: 'laptops',
        terms: ['gaming'],
        excludeBrands: ['Bolt'],
        colors: ['red', 'blue'],
        priceMin: 100,
        minRating: 4,
        minRatingCount: 50,
        inStockOnly: true,
        attributes: [{ name: 'touchscreen', op: 'has' }],
      },
      [],
      null,
    )

    expect(facts.map(({ name, op, value, unit }) => [name, op, value, unit])).toEqual([
      ['excludeBrands', 'is', 'Bolt', ''],
      ['colors', 'is', 'red', ''],
      ['colors', 'is', 'blue', ''],
      ['priceMin', 'is', '100', ''],
      ['minRating', 'is', '4', ''],
      ['minRatingCount', 'is', '50', ''],
      ['inStockOnly', 'is', 'true', ''],
      ['touchscreen', 'has', 'true', ''],
    ])
    expect(facts.some(({ isRelaxed }) => isRelaxed)).toBe(false)
    expect(toConstraintFacts({ inStockOnly: false }, [], null)).toEqual([])
  })

  it('keep a hundred characters of a value, and of a relaxed wish without one only its name', () => {
    const relaxed = [{ constraint: 'category', from: null, to: null }]
    const facts = toConstraintFacts({ brands: ['x'.repeat(300)] }, relaxed, null)

    expect(facts).toEqual([
      { name: 'brands', op: 'is', value: 'x'.repeat(100), unit: '', isRelaxed: false },
      { name: 'category', op: 'is', value: '', unit: '', isRelaxed: true },
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
