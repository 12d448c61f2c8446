import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groundFrame } from '../../../src/domain/assistant/ground-frame.ts'
import { FRAME_SCHEMA, ModelFrame } from '../../../src/domain/assistant/frame.ts'
import { readFrame } from '../../../src/domain/assistant/read-frame.ts'
import { prepareTurn } from '../../../src/domain/conversation/copilot.ts'
import { nothing } from '../../../src/domain/conversation/read/nothing.ts'
import { EMPTY_STATE, type DialogueState, type Understanding } from '../../../src/domain/conversation/types.ts'
import { attribute, money, record } from '../../support/record.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'

const RECORDS = [
  record('lamp', {
    title: 'Solana Desk Lamp',
    brand: 'Solana',
    category: 'desk-lamps',
    price: money(4_000),
    attributes: [attribute('dimmable', true), attribute('brightness', 800, 'lm'), attribute('material', 'wood')],
  }),
  record('tent', {
    title: 'Hollow Ridge Tent',
    brand: 'Hollow',
    category: 'tents',
    attributes: [attribute('sleeps', 2, 'people'), attribute('weight', 2_000, 'g')],
  }),
]
const { vocabulary } = memoryCatalog(RECORDS)
const FRAME: ModelFrame = {
  act: 'search',
  is_new_need: true,
  needs: [],
  about: [],
  asked_attribute: null,
  sort: null,
  count: null,
}
const NEED: ModelFrame['needs'][number] = {
  kind: null,
  words: [],
  brands: [],
  not_brands: [],
  colors: [],
  price_min: null,
  price_max: null,
  min_rating: null,
  wishes: [],
}
const LISTED: DialogueState = { ...EMPTY_STATE, listed: RECORDS }

function ground(
  message: string,
  frame: Partial<ModelFrame>,
  { state = EMPTY_STATE, reading = nothing('unknown', 0.3) }: { state?: DialogueState; reading?: Understanding } = {},
) {
  return groundFrame({ ...FRAME, ...frame }, { message, state, vocabulary, reading })
}
const need = (changes: Partial<typeof NEED>) => ({ needs: [{ ...NEED, ...changes }] })

describe('a frame of a model', () => {
  it('makes a search of a story, and what follows from it only lifts', () => {
    const { understanding, dropped } = ground(
      'glaring bulbs over my desk give me a headache',
      need({ kind: 'desk-lamps', wishes: [{ attribute: 'dimmable', op: 'has', value: true }] }),
    )

    expect(dropped).toBe(0)
    expect(understanding).toMatchObject({
      intent: 'search',
      topic: { kind: 'new' },
      stated: { category: 'desk-lamps', prefer: [{ name: 'dimmable', op: 'has', value: true }] },
    })
    expect(understanding?.stated).not.toHaveProperty('attributes')
  })

  it('filters by what the message says', () => {
    const { understanding } = ground(
      'something dimmable of wood, 40 at most',
      need({
        kind: 'desk-lamps',
        price_max: 40,
        wishes: [
          { attribute: 'dimmable', op: 'has', value: true },
          { attribute: 'material', op: 'eq', value: 'Wood' },
        ],
      }),
    )

    expect(understanding?.stated).toMatchObject({
      priceMax: 4_000,
      attributes: [
        { name: 'dimmable', op: 'has' },
        { name: 'material', op: 'eq', value: 'wood' },
      ],
    })
  })

  it.each<[string, Partial<ModelFrame>]>([
    ['a kind that the shop does not have', need({ kind: 'spaceships' })],
    ['a price that nobody named', need({ price_max: 99 })],
    ['a rating that nobody named', need({ min_rating: 4 })],
    ['a brand that nobody named', need({ brands: ['Solana'] })],
    ['a brand that the shop does not have', need({ brands: ['Camp'] })],
    ['a color that nobody named', need({ colors: ['red'] })],
    ['words that nobody said', need({ words: ['titanium'] })],
    ['an attribute that the shop does not know', need({ wishes: [{ attribute: 'range', op: 'gte', value: 2 }] })],
    ['a number that nobody named', need({ wishes: [{ attribute: 'weight', op: 'lte', value: 900 }] })],
    ['a value that the shop does not have', need({ wishes: [{ attribute: 'material', op: 'eq', value: 'gold' }] })],
    ['a product that was not shown', { act: 'details', about: ['s9'] }],
    ['an order of its own', { sort: 'commission_desc' }],
    ['a count that nobody named', { count: 7 }],
    ['an attribute to ask about that there is not', { act: 'details', asked_attribute: 'karma' }],
  ])('loses %s, and the reader’s reading stays', (_, frame) => {
    expect(ground('camp with 2 of us', frame)).toEqual({ understanding: null, dropped: 1 })
  })

  it.each([
    ['under 2 kg', { attribute: 'weight', op: 'lte' as const, value: 2_000 }],
    ['at most two kilos', { attribute: 'weight', op: 'lte' as const, value: 2_000 }],
    ['for two people', { attribute: 'sleeps', op: 'gte' as const, value: 2 }],
  ])('may convert a number that was said: %s', (message, wish) => {
    const { understanding, dropped } = ground(message, need({ kind: 'tents', wishes: [wish] }))
    expect(dropped).toBe(0)
    expect(understanding?.stated.attributes).toMatchObject([{ name: wish.attribute, value: wish.value }])
  })

  it('points at what was shown', () => {
    const { understanding } = ground(
      'tell me about the tent',
      { act: 'details', about: ['s2'], asked_attribute: 'sleeps' },
      { state: LISTED },
    )
    expect(understanding).toMatchObject({
      intent: 'details',
      referencedIds: ['tent'],
      askedAbout: { attribute: 'sleeps' },
    })
  })

  it('never takes what the reader found by itself', () => {
    const reading = { ...nothing('search', 0.5), stated: { category: 'tents', priceMax: 9_000, brands: ['Hollow'] } }
    const { understanding } = ground('a Hollow thing under 90 for 2 people', need({ kind: 'tents', price_max: 2 }), {
      reading,
    })
    expect(understanding?.stated).toMatchObject({ priceMax: 9_000, brands: ['Hollow'] })
  })

  describe('over what an unsure reader found', () => {
    const found = (stated: Understanding['stated']) => ({ reading: { ...nothing('search', 0.5), stated } })

    it('has the better words, and a kind that nobody named goes with them', () => {
      const reading = found({ category: 'tents', terms: ['ridge'] })
      const said = need({ words: ['roof ridge vent'] })
      expect(ground('a roof ridge vent', said, reading).understanding?.stated).toEqual({ terms: ['roof ridge vent'] })
      expect(ground('tents with a roof ridge vent', said, reading).understanding?.stated).toEqual({
        category: 'tents',
        terms: ['roof ridge vent'],
      })
    })

    it('has the better wish for the same attribute', () => {
      const reading = found({
        category: 'tents',
        attributes: [{ name: 'sleeps', op: 'gte', value: 8, unit: 'people' }],
      })
      const said = need({ kind: 'tents', wishes: [{ attribute: 'sleeps', op: 'gte', value: 2 }] })
      expect(ground('tents for 2, 8 kg at most', said, reading).understanding?.stated.attributes).toEqual([
        { name: 'sleeps', op: 'gte', value: 2, unit: 'people' },
      ])
    })

    it('may turn to something else that only words name', () => {
      const state: DialogueState = {
        ...EMPTY_STATE,
        topics: [{ constraints: { category: 'tents' }, history: [], seenIds: [] }],
      }
      const turn = (frame: Partial<ModelFrame>) =>
        ground('a camping stove', { ...frame, ...need({ words: ['camping stove'] }) }, { state }).understanding?.topic
      expect(turn({ is_new_need: true })).toEqual({ kind: 'new' })
    })
  })

  it.each([
    ['the cheapest lamp', 'price_asc', 'price_asc'],
    ['a lamp', 'price_asc', undefined],
    ['a lamp that is well rated', 'rating', 'rating'],
    ['a lamp', 'popularity', undefined],
  ])('orders by what is asked for: %s, %s', (message, sort, expected) => {
    const { understanding, dropped } = ground(message, { ...need({ kind: 'desk-lamps' }), sort })
    expect(understanding?.stated.sort).toBe(expected)
    expect(dropped).toBe(expected === undefined ? 1 : 0)
  })

  it('holds no constraint without evidence, whatever it says', () => {
    const messages = ['camp with 2 of us', 'a wood lamp under 40', 'hi']
    const word = fc.constantFrom(
      'desk-lamps',
      'tents',
      'Solana',
      'wood',
      'red',
      'weight',
      'dimmable',
      'material',
      'gold',
      's1',
      's7',
      '',
    )
    const value = fc.oneof(word, fc.integer({ min: -5, max: 5_000 }), fc.boolean(), fc.constant(null))
    const words = fc.array(word, { maxLength: 3 })
    const amount = fc.option(fc.integer({ min: -5, max: 500 }))
    const wish = fc.record({ attribute: word, op: fc.constantFrom('eq', 'gte', 'lte', 'has', 'not'), value })
    const frame = fc.record({
      act: fc.constantFrom('search', 'refine', 'details', 'compare', 'more', 'restart', 'nonsense', null),
      is_new_need: fc.oneof(fc.boolean(), fc.constant('yes')),
      needs: fc.array(
        fc.record({
          kind: fc.option(word),
          words,
          brands: words,
          not_brands: words,
          colors: words,
          price_min: amount,
          price_max: amount,
          min_rating: amount,
          wishes: fc.array(wish, { maxLength: 3 }),
        }),
        { maxLength: 5 },
      ),
      about: words,
      asked_attribute: fc.option(word),
      sort: fc.option(word),
      count: amount,
    })
    fc.assert(
      fc.property(fc.constantFrom(...messages), frame, (message, said) => {
        const read = readFrame(JSON.stringify(said))
        if (read === null) throw new Error('every frame can be read')
        const { understanding } = groundFrame(read, {
          message,
          state: LISTED,
          vocabulary,
          reading: nothing('unknown', 0.3),
        })
        if (understanding === null) return
        const numbers = (message.match(/\d+/g) ?? []).map(Number)
        for (const stated of [understanding.stated, ...understanding.alsoStated]) {
          const {
            category,
            brands = [],
            colors = [],
            terms = [],
            priceMin,
            priceMax,
            minRating,
            attributes = [],
          } = stated
          expect([undefined, 'desk-lamps', 'tents']).toContain(category)
          const texts = [...brands, ...colors, ...terms].map((text) => text.toLowerCase())
          for (const text of texts) expect(message.toLowerCase()).toContain(text)
          for (const price of [priceMin, priceMax]) if (price !== undefined) expect(numbers).toContain(price / 100)
          if (minRating !== undefined) expect(numbers).toContain(minRating)
          for (const { name, value: wanted } of attributes) {
            expect(vocabulary.attributes.map((entry) => entry.name)).toContain(name)
            if (typeof wanted === 'number') expect(numbers).toContain(wanted)
            else if (typeof wanted === 'string') expect(message).toContain(wanted)
          }
        }
        for (const id of understanding.referencedIds) expect(['lamp', 'tent']).toContain(id)
        // It can be merged and planned like every other.
        expect(() =>
          prepareTurn({ text: message }, LISTED, vocabulary, { now: 1, limit: 5, understanding }),
        ).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})

describe('the text of a frame', () => {
  it('may stand in fences or words', () => {
    expect(readFrame('Sure:\n```json\n{"act":"search","needs":[]}\n```')).toMatchObject({ act: 'search', needs: [] })
  })

  it.each(['', 'no', '{', '{"act":', '[]', '}{'])('is none: %s', (text) => expect(readFrame(text)).toBeNull())
})

describe('the schema', () => {
  it('is one for strict mode: nothing more, nothing less, everywhere', () => {
    const visit = (schema: unknown): void => {
      if (Array.isArray(schema)) return schema.forEach(visit)
      if (typeof schema !== 'object' || schema === null) return
      if ('properties' in schema) {
        expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
        expect((schema as { required?: string[] }).required).toEqual(Object.keys(schema.properties as object))
      }
      Object.values(schema).forEach(visit)
    }
    visit(FRAME_SCHEMA)
    expect(Object.keys(ModelFrame.def.shape).toSorted()).toEqual(Object.keys(FRAME_SCHEMA.properties).toSorted())
  })
})
