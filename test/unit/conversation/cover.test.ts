/** Which readings of a message are taken together, and what each is worth for the kind of thing that may be meant. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestCover, weightOf } from '../../../src/domain/conversation/read/cover.ts'
import type { Amount, Item, Span } from '../../../src/domain/conversation/read/spans.ts'
import { parseWish } from '../../../src/domain/conversation/read/wish.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { attribute, record } from '../../support/record.ts'

const shelf = (category: string, count: number, attributes: ReturnType<typeof attribute>[]) =>
  Array.from({ length: count }, (_, i) =>
    record(`${category}-${i}`, { category, categoryPath: ['Shop', category], attributes }),
  )

const { vocabulary } = memoryCatalog([
  ...shelf('tents', 4, [attribute('weight', 2_000, 'g'), attribute('waterproof', true), attribute('type', 'dome')]),
  ...shelf('screens', 4, [attribute('screenSize', 27, 'in'), attribute('usbC', true)]),
  ...shelf('boards', 4, [attribute('screenSize', 65, 'in'), attribute('usbC', true)]),
  ...shelf('lamps', 40, [attribute('usbC', true)]),
])

const span = (item: Item, from = 0, to = 1, cost = 0, rule = 'lexicon'): Span => ({ from, to, cost, item, rule })
const weigh = (item: Item, kind: string | null = null, words = 1) => weightOf(span(item, 0, words), kind, vocabulary)
const feature = (wish: string, from: 'value' | 'alias' | 'label' | 'table' = 'label') =>
  ({ type: 'feature', wish: parseWish(wish), from }) as const
const act = (intent: Extract<Item, { type: 'act' }>['intent'], talk: Extract<Item, { type: 'act' }>['talk'] = null) =>
  ({ type: 'act', intent, talk }) as const
const bare = (value: number): Amount => ({ kind: 'bare', value })
const limit = (low: Amount | null, high: Amount | null, more: { attributes?: string[]; isPrice?: boolean } = {}) =>
  ({ type: 'limit', side: 'lte', low, high, attributes: [], isPrice: false, ...more }) as const
const choice = (amounts: Amount[], attributes: string[] = []) => ({ type: 'choice', amounts, attributes }) as const

const plainItem = fc.constantFrom<Item>(
  { type: 'kind', slug: 'tents', wish: [], isSure: true },
  { type: 'brand', name: 'Norvel', isOrdinary: false },
  { type: 'color', name: 'red', isOrdinary: false },
  { type: 'attribute', names: ['weight'] },
  { type: 'polarity', polarity: 'exclude', place: 'before' },
  { type: 'word', value: 'anything' },
  { type: 'use', values: ['hiking'] },
  limit(null, bare(80)),
  act('compare'),
  // It explains nothing here.
  { type: 'attribute', names: ['unheardOf'] },
)
const LENGTH = 6
const anySpan = fc
  .tuple(plainItem, fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, 0, 0.3, 1))
  .map(([item, from, words, cost]) => span(item, from, Math.min(LENGTH, from + words), cost))
const anySpans = fc.array(anySpan, { maxLength: 8 })

/** The most that any set of spans explains of which no two overlap. */
function mostOf(spans: readonly Span[], from = 0): number {
  const rest = spans.filter((one) => one.from >= from)
  return Math.max(
    0,
    ...rest.map((one) => (weightOf(one, null, vocabulary) ?? Number.NEGATIVE_INFINITY) + mostOf(spans, one.to)),
  )
}

describe('the best cover', () => {
  it('explains as much as any set of readings that do not overlap', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const cover = bestCover(spans, LENGTH, null, vocabulary)

        expect(cover.score).toBeCloseTo(mostOf(spans))
        const weights = cover.spans.map((one) => weightOf(one, null, vocabulary) ?? 0)
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(cover.score)
      }),
    )
  })

  it('stands in the order of the message, reads no word twice, and takes nothing that explains nothing', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const cover = bestCover(spans, LENGTH, null, vocabulary)

        for (const [i, one] of cover.spans.entries()) {
          expect(spans).toContain(one)
          expect(one.from).toBeGreaterThanOrEqual(cover.spans[i - 1]?.to ?? 0)
          expect(weightOf(one, null, vocabulary)).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('takes the reading that was proposed first where two explain the same', () => {
    const first = span({ type: 'brand', name: 'Acme', isOrdinary: false })
    const second = span({ type: 'brand', name: 'Norvel', isOrdinary: false })

    expect(bestCover([first, second], 1, null, vocabulary).spans).toEqual([first])
  })

  it('of a message without readings is empty', () => {
    expect(bestCover([], 3, null, vocabulary)).toEqual({ spans: [], score: 0 })
  })
})

describe('what a reading explains', () => {
  it('grows with its length: a longer one beats the two that it could be parted into', () => {
    fc.assert(
      fc.property(plainItem, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), (item, one, other) => {
        const [whole, first, second] = [one + other, one, other].map((words) => weigh(item, null, words) ?? 0)

        if ((first ?? 0) > 0) expect(whole).toBeGreaterThan((first ?? 0) + (second ?? 0))
      }),
    )
  })

  it('is less by what its corrections cost, wherever it stands', () => {
    fc.assert(
      fc.property(plainItem, fc.nat(5), fc.double({ min: 0.01, max: 2, noNaN: true }), (item, at, cost) => {
        const right = weightOf(span(item, at, at + 1), null, vocabulary)
        const corrected = weightOf(span(item, at, at + 1, cost), null, vocabulary)
        const twice = weightOf(span(item, at, at + 1, 2 * cost), null, vocabulary)

        expect(right).toBe(weigh(item))
        expect(corrected === null).toBe(right === null)
        if (right === null || corrected === null || twice === null) return
        expect(corrected).toBeLessThan(right)
        expect(right - twice).toBeCloseTo(2 * (right - corrected))
      }),
    )
  })

  it.each<[string, Item, Item]>([
    ['a greeting', act('greeting'), act('compare')],
    ['thanks', act('thanks'), act('compare')],
    ['"more" alone', act('more'), act('compare')],
    ['a nod', act('search', 'nod'), act('search')],
    ['a goodbye', act('thanks', 'bye'), act('search')],
    ['what only introduces', act('search', 'intro'), act('search')],
    ['a quality of nothing in particular', quality([]), quality(['weight'])],
    ['a color that is an ordinary word', color(true), color(false)],
    ['a maker that is an ordinary word', brand(true), brand(false)],
    ['a small phrase', { type: 'glue', glue: 'opener' }, { type: 'glue', glue: 'sameBrand' }],
    ['what is only guessed', feature('?waterproof'), feature('waterproof')],
  ])('is less for %s', (_, light, full) => {
    expect(weigh(light, 'tents')).toBeLessThan(weigh(full, 'tents') ?? 0)
  })

  it('of "more" with what it counts is that of any act', () => {
    expect(weigh(act('more'), null, 2)).toBe(weigh(act('compare'), null, 2))
  })

  it.each(['proVerb', 'otherBrand', 'sameBrand', 'wholeShop', 'priceOpen', 'turnTo'] as const)(
    'of %s is that of what can be taken back',
    (glue) => {
      expect(weigh({ type: 'glue', glue })).toBe(weigh({ type: 'target', target: 'brands' }))
      expect(weigh({ type: 'glue', glue }, null, 3)).toBe(weigh({ type: 'target', target: 'brands' }, null, 3))
    },
  )

  it('of a habit is that of a limit', () => {
    const item: Item = { type: 'use', values: ['hiking'] }

    expect(weightOf(span(item, 0, 3, 0, 'habit'), null, vocabulary)).toBe(weigh(limit(null, bare(80)), null, 3))
  })

  it.each<[string, Item, string | null, boolean]>([
    ['a feature that the kind states', feature('waterproof'), 'tents', true],
    ['a feature that it does not', feature('waterproof'), 'screens', false],
    ['a feature of no kind that the tables name', feature('waterproof', 'table'), null, true],
    ['a feature of no kind that most state', feature('usbC'), null, true],
    ['a value of no kind that few state', feature('type=dome', 'value'), null, false],
    ['that value of its kind', feature('type=dome', 'value'), 'tents', true],
    ['another name of a feature of no kind', feature('usbC', 'alias'), null, false],
    ['another name of a feature of a kind', feature('usbC', 'alias'), 'lamps', true],
    ['an attribute that the kind states', { type: 'attribute', names: ['weight'] }, 'tents', true],
    ['one of several that it states', { type: 'attribute', names: ['screenSize', 'weight'] }, 'tents', true],
    ['an attribute that it does not', { type: 'attribute', names: ['weight'] }, 'lamps', false],
    ['an attribute of no kind', { type: 'attribute', names: ['weight'] }, null, true],
    ['a limit on a measure of the kind', limit(null, bare(2), { attributes: ['weight'] }), 'tents', true],
    ['a limit on one of several', limit(null, bare(2), { attributes: ['waterproof', 'weight'] }), 'tents', true],
    ['a limit on a measure of another', limit(null, bare(2), { attributes: ['weight'] }), 'lamps', false],
    ['a limit on what is true or false', limit(null, bare(80), { attributes: ['waterproof'] }), 'tents', false],
    ['a limit on what nobody states', limit(null, bare(80), { attributes: ['unheardOf'] }), null, false],
    ['a limit on a price', limit(null, bare(80), { attributes: ['price'] }), 'lamps', true],
    ['a limit on a rating', limit(bare(4), null, { attributes: ['rating'] }), 'lamps', true],
    ['a limit on an age', limit(bare(4), null, { attributes: ['age'] }), 'lamps', true],
    ['a limit on nothing that is named', limit(null, bare(80)), 'lamps', true],
    ['one of several values of a measure', choice([bare(2), bare(3)], ['weight']), 'tents', true],
    ['one of several values of no measure', choice([bare(2), bare(3)], ['waterproof']), 'tents', false],
    ['one of several bare numbers that measure the kind', choice([bare(27), bare(27)]), 'screens', true],
    ['one of several that cannot', choice([bare(27), bare(400)]), 'screens', false],
    ['one of several that no kind is known for', choice([bare(27), bare(27)]), null, false],
    ['one of several amounts of money', choice([money(30), money(40)]), null, true],
    ['a price of a few without its currency', limit(null, bare(4), { isPrice: true }), null, false],
    ['such a price from below', limit(bare(4), null, { isPrice: true }), null, false],
    ['five of it', limit(null, bare(5), { isPrice: true }), null, true],
    ['a few of a currency', limit(null, money(4), { isPrice: true }), null, true],
    ['a few of what is no price', limit(null, bare(4)), null, true],
    ['a price that nothing bounds', limit(null, null, { isPrice: true }), null, true],
  ])('of %s depends on the kind that is meant', (_, item, kind, explains) => {
    expect((weigh(item, kind) ?? 0) > 0).toBe(explains)
  })
})

function money(value: number): Amount {
  return { kind: 'money', value, code: 'USD' }
}

function quality(fields: string[]): Item {
  return { type: 'quality', quality: { direction: 'less', fields }, degree: 'positive' }
}

function color(isOrdinary: boolean): Item {
  return { type: 'color', name: 'orange', isOrdinary }
}

function brand(isOrdinary: boolean): Item {
  return { type: 'brand', name: 'Acme', isOrdinary }
}
