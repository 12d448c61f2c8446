import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS, dayOf, type ProductRecord, type TurnRecord } from '../../../src/domain/analytics/events.ts'
import { type SampleRecord, sampleActivity } from '../../../src/domain/analytics/sample-activity.ts'

const NOW = Date.UTC(2026, 9, 14, 12)
const CATEGORIES = ['laptops', 'desk-lamps', 'tents']
const PRODUCTS = CATEGORIES.flatMap((category) =>
  Array.from({ length: 12 }, (_, index) => ({ id: `${category}-${index}`, category })),
)

type Owned<T> = T & { sessionId: string; visitorId: string }
const isTurn = (record: SampleRecord): record is Owned<TurnRecord> => record.kind === 'turn'
const isEvent = (record: SampleRecord): record is Owned<ProductRecord> => record.kind === 'product'

/** Made anew for each test. */
function sample() {
  const records = sampleActivity(PRODUCTS, NOW)
  return { records, turns: records.filter(isTurn), events: records.filter(isEvent) }
}

const share = (part: number, whole: number) => part / whole
const counted = <T>(values: readonly T[]) => Map.groupBy(values, (value) => value)

describe('sample activity', () => {
  it('is the same every time, and nothing without products', () => {
    const { records } = sample()
    expect(sampleActivity(PRODUCTS, NOW)).toEqual(records)
    expect(sampleActivity([], NOW)).toEqual([])
  })

  it('lies in the thirty days up to now, never ahead, whenever it is asked for', () => {
    const { turns } = sample()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: DAY_MS - 1 }), fc.integer({ min: 1, max: 12 }), (time, count) => {
        const now = dayOf(NOW) * DAY_MS + time
        const made = sampleActivity(PRODUCTS.slice(0, count), now)

        expect(Math.min(...made.map(({ at }) => dayOf(at)))).toBeGreaterThan(dayOf(now) - 30)
        expect(Math.max(...made.filter(isTurn).map(({ at }) => at))).toBeLessThanOrEqual(now)
      }),
      { numRuns: 10 },
    )
    expect(Math.min(...turns.map(({ at }) => dayOf(at)))).toBeLessThan(dayOf(NOW) - 20)
    expect(turns.some(({ at }) => dayOf(at) === dayOf(NOW))).toBe(true)
  })

  it('can be stored twice: every id stands once', () => {
    const { records } = sample()
    expect(new Set(records.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(records.length)
  })

  it('is of many shoppers, some of whom come again, each conversation of one of them', () => {
    const { records } = sample()
    const owners = Map.groupBy(records, ({ sessionId }) => sessionId)
    const visitors = counted([...owners.values()].map(([first]) => first?.visitorId))

    for (const own of owners.values()) expect(new Set(own.map(({ visitorId }) => visitorId)).size).toBe(1)
    expect(owners.size).toBeGreaterThan(150)
    expect(owners.size).toBeLessThanOrEqual(180)
    expect(visitors.size).toBeGreaterThan(50)
    expect(visitors.size).toBeLessThanOrEqual(70)
  })

  it('lets a conversation go on in order, with pauses in which one can read', () => {
    const { turns } = sample()
    for (const own of Map.groupBy(turns, ({ sessionId }) => sessionId).values()) {
      const pauses = own.slice(1).map(({ at }, index) => at - (own[index]?.at ?? 0))
      expect(own.map(({ id }) => id)).toEqual(own.map((_, step) => `${own[0]?.sessionId}:${step}`))
      expect((own.at(-1)?.at ?? 0) - (own[0]?.at ?? 0)).toBeLessThan(80_000 * 5)
      if (pauses.length === 1) expect(pauses[0]).toBeGreaterThanOrEqual(20_000)
    }
  })

  it('is busier in the evening than at night, and grows from week to week', () => {
    const { turns } = sample()
    const hour = (at: number) => Math.floor((at % DAY_MS) / 3_600_000)
    const between = (from: number, to: number) => turns.filter(({ at }) => hour(at) >= from && hour(at) < to).length
    const recent = turns.filter(({ at }) => dayOf(at) > dayOf(NOW) - 10).length
    const first = turns.filter(({ at }) => dayOf(at) <= dayOf(NOW) - 20).length

    expect(between(17, 22)).toBeGreaterThan(4 * between(0, 5))
    expect(between(0, 5)).toBeGreaterThan(0)
    expect(recent).toBeGreaterThan(2 * first)
  })

  it('asks for every category, for the first ones most', () => {
    const { turns } = sample()
    const asked = CATEGORIES.map((name) => turns.filter(({ category }) => category === name).length)

    expect(asked[0]).toBeGreaterThan(asked[1] ?? 0)
    expect(asked[1]).toBeGreaterThan(asked[2] ?? 0)
    expect(asked[2]).toBeGreaterThan(0)
  })

  it('tells what a search was for, and of other turns that they are samples', () => {
    const { turns } = sample()
    for (const { isSearch, category, text, messageLength, intent, terms, isZeroResult } of turns) {
      expect(isSearch).toBe(intent === 'search' || intent === 'refine')
      expect(messageLength).toBe(text?.length)
      expect(category !== null).toBe(isSearch)
      expect(terms !== null).toBe(isZeroResult)
      const wished = `${category?.replaceAll('-', ' ')}${isZeroResult ? ` ${terms}` : ''}`
      expect(text).toBe(isSearch ? wished : `(sample: ${intent})`)
    }
    expect(new Set(turns.map(({ intent }) => intent))).toEqual(
      new Set(['search', 'refine', 'details', 'compare', 'worth_it', 'greeting', 'more', 'save', 'thanks']),
    )
  })

  it('shows five products, but none with small talk and none where nothing is found', () => {
    const { turns } = sample()
    for (const { intent, isSearch, isZeroResult, productCount } of turns) {
      const isTalk = intent === 'greeting' || intent === 'thanks'
      expect(productCount).toBe(isTalk || isZeroResult ? 0 : 5)
      if (isZeroResult) expect(isSearch).toBe(true)
    }
    const searches = turns.filter(({ isSearch }) => isSearch)
    const without = share(searches.filter(({ isZeroResult }) => isZeroResult).length, searches.length)
    expect(without).toBeGreaterThan(0.02)
    expect(without).toBeLessThan(0.2)
  })

  it('has wishes in about half of the searches, some of them relaxed, each once in a while', () => {
    const { turns } = sample()
    const searches = turns.filter(({ isSearch }) => isSearch)
    const wishes = turns.flatMap(({ constraints }) => constraints)

    for (const { isSearch, isZeroResult, constraints } of turns) {
      expect(constraints.length).toBeLessThanOrEqual(isSearch ? 1 : 0)
      if (isZeroResult) for (const { isRelaxed } of constraints) expect(isRelaxed).toBe(false)
    }
    expect(share(wishes.length, searches.length)).toBeGreaterThan(0.35)
    expect(share(wishes.length, searches.length)).toBeLessThan(0.65)
    expect(wishes.some(({ isRelaxed }) => isRelaxed)).toBe(true)
    expect(share(wishes.filter(({ isRelaxed }) => isRelaxed).length, wishes.length)).toBeLessThan(0.4)
    expect(new Set(wishes.map(({ name, op, value, unit }) => [name, op, value, unit].join(' ')))).toEqual(
      new Set(['priceMax is 5000 ', 'colors is pink ', 'batteryLife gte 40 h']),
    )
  })

  it('answers in believable times and with believable confidence', () => {
    const { turns } = sample()
    for (const turn of turns) {
      expect(turn.confidence).toBeGreaterThanOrEqual(0.45)
      expect(turn.confidence).toBeLessThanOrEqual(1)
      expect(turn.responseTimeMs).toBeGreaterThanOrEqual(20)
      expect(turn.responseTimeMs).toBeLessThanOrEqual(920)
      expect(turn.firstEventMs).toBeGreaterThanOrEqual(15)
      expect(turn.firstEventMs).toBeLessThanOrEqual(55)
      expect(turn.responseLength).toBeGreaterThanOrEqual(90)
      expect(turn.responseLength).toBeLessThanOrEqual(350)
      expect(turn).toMatchObject({ turnKind: 'message', strategy: 'catalog', cache: 'none' })
    }
    expect(Math.max(...turns.map(({ responseTimeMs }) => responseTimeMs))).toBeGreaterThan(500)
    const failed = turns.filter(({ status }) => status === 'failed').length
    expect(new Set(turns.map(({ status }) => status))).toEqual(new Set(['complete', 'failed']))
    expect(share(failed, turns.length)).toBeLessThan(0.05)
  })

  it('shows products of the category that was asked for, in places from 1 on, and opens only what was seen', () => {
    const { turns, events } = sample()
    const seen = new Set(events.filter(({ type }) => type === 'impression').map(({ id }) => id))
    const shown = Map.groupBy(
      events.filter(({ type }) => type === 'impression'),
      ({ id }) => id.split(':').slice(0, 2).join(':'),
    )

    for (const turn of turns) {
      const own = shown.get(turn.id) ?? []
      expect(own.map(({ position }) => position)).toEqual(Array.from({ length: turn.productCount }, (_, i) => i + 1))
      const categories = new Set(own.map(({ productId }) => productId.replace(/-\d+$/, '')))
      expect(categories.size).toBeLessThanOrEqual(1)
      if (turn.category !== null && own.length > 0) expect([...categories]).toEqual([turn.category])
    }
    const unseen = events.filter(
      ({ id, type, position }) => !seen.has(id.replace(`:${type}:${position}`, `:impression:${position}`)),
    )
    expect(unseen).toEqual([])
  })

  it('does with a product what takes time, after it was seen', () => {
    const { turns, events } = sample()
    const at = new Map(turns.map((turn) => [turn.id, turn.at]))
    const pauses = events.map(({ id, type, at: then }) =>
      [type, then - (at.get(id.split(':').slice(0, 2).join(':')) ?? 0)].join(' '),
    )

    expect(new Set(pauses)).toEqual(
      new Set(['impression 100', 'click 5000', 'save 7000', 'compare 8000', 'outbound 9000']),
    )
  })

  it('opens the first places more often than the last, and leaves for the shop less often than it opens', () => {
    const { events } = sample()
    const count = (type: string, place?: number) =>
      events.filter((event) => event.type === type && (place === undefined || event.position === place)).length
    const seen = count('impression')

    expect(count('click', 1)).toBeGreaterThan(2 * count('click', 5))
    expect(count('outbound', 1)).toBeGreaterThan(count('outbound', 5))
    expect(count('click')).toBeGreaterThan(count('outbound'))
    for (const type of ['click', 'outbound', 'save', 'compare']) {
      expect(share(count(type), seen)).toBeGreaterThan(0.01)
      expect(share(count(type), seen)).toBeLessThan(0.25)
    }
  })

  it('rates some conversations, most of them well, at their beginning', () => {
    const { records, turns } = sample()
    const feedback = records.filter((record) => record.kind === 'feedback')
    const scores = feedback.map(({ score }) => score)
    const starts = new Map(turns.filter(({ id }) => id.endsWith(':0')).map(({ sessionId, at }) => [sessionId, at]))

    expect(new Set(scores)).toEqual(new Set([5, 4, 1]))
    expect(scores.filter((score) => score === 5).length).toBeGreaterThan(scores.length * 0.4)
    expect(scores.filter((score) => score === 1).length).toBeLessThan(scores.length * 0.3)
    expect(share(feedback.length, starts.size)).toBeGreaterThan(0.2)
    expect(share(feedback.length, starts.size)).toBeLessThan(0.45)
    for (const { sessionId, id, at } of feedback) {
      expect(id).toBe(`${sessionId}:feedback`)
      expect(at).toBe(starts.get(sessionId))
    }
  })
})
