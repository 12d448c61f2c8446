/** "Which would you buy?": among which products one is chosen, what decides, and what is said of it. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { preferencesOf } from '../../../src/domain/conversation/answer/verdict.ts'
import type { Understanding } from '../../../src/domain/conversation/types.ts'
import type { Constraints } from '../../../src/shared/constraints.ts'
import { actIn } from '../../support/act.ts'
import { rating } from '../../support/candidates.ts'
import { KETTLES, kettlesOf } from '../../support/kettles.ts'
import { searchTurn, stateWith } from '../../support/prepared.ts'
import { money, record } from '../../support/record.ts'
import { runs } from '../../support/requests.ts'

const act = actIn(KETTLES)

interface Asked extends Partial<Understanding> {
  /** What was listed before, one letter each. */
  listed?: string
  wishes?: Constraints
}

/** The verdict on these, one letter each. */
function verdictOn(ids: string, { listed = 'abc', wishes = {}, ...said }: Asked = {}) {
  const state = stateWith({ category: 'kettles', ...wishes }, kettlesOf(listed))
  return act({ intent: 'verdict', talk: 'pick', referencedIds: ids.split(''), ...said }, state)
}

describe('the choice', () => {
  it.each<[string, string, Asked, string]>([
    ['the first of a whole list', 'bac', { listed: 'bac' }, 'b'],
    ['the first of two that are the whole list', 'ba', { listed: 'ba' }, 'b'],
    ['the first of the best three of a longer list', 'bac', { listed: 'bacf' }, 'b'],
    ['the better of two of a longer list', 'ba', { listed: 'bac' }, 'a'],
    ['the best in an order of its own', 'cba', { listed: 'bca' }, 'a'],
    ['the best where the list was ordered by price', 'bac', { listed: 'bac', wishes: { sort: 'price_asc' } }, 'a'],
    ['the best where value for money is asked for', 'bac', { listed: 'bac', talk: 'value' }, 'a'],
    ['none that is sold out, though it stood first', 'fab', { listed: 'fab' }, 'a'],
  ])('is %s', (_, ids, asked, choice) => {
    const { products, state } = verdictOn(ids, asked)
    expect(products[0]?.id).toBe(choice)
    expect(state.focusId).toBe(choice)
  })

  it('stands before its rivals, and all of them become the list', () => {
    const { ids, state } = verdictOn('bac', { listed: 'abc' })
    expect(ids).toHaveLength(3)
    expect(new Set(ids)).toEqual(new Set('abc'))
    expect(state.listed.map(({ id }) => id)).toEqual(ids)
  })

  it('is made among five at most', () => {
    expect(verdictOn('abcdef', { listed: 'abcdef' }).ids.join('')).toBe('abcde')
  })

  it('is made among what a search finds where nothing is pointed at', () => {
    const { ids, intent } = verdictOn('', { listed: 'abc' })
    expect(intent).toBe('verdict')
    expect(ids.length).toBeGreaterThan(2)
    expect(ids.length).toBeLessThanOrEqual(5)
  })

  it('is never dearer for value than otherwise', () => {
    const product = fc.record({
      price: fc.integer({ min: 1_000, max: 20_000 }),
      stars: fc.integer({ min: 20, max: 50 }),
    })
    fc.assert(
      fc.property(fc.array(product, { minLength: 2, maxLength: 4 }), (drawn) => {
        const records = drawn.map(({ price, stars }, i) =>
          record(`p${i}`, { price: money(price), rating: rating(stars / 10, 100) }),
        )
        const decide = actIn(records)
        // Not in the order of the list, whose first would stay the pick.
        const ids = records.map(({ id }) => id)
        const state = stateWith({}, [...records].reverse())
        const priceFor = (talk: 'pick' | 'value') =>
          decide({ intent: 'verdict', talk, referencedIds: ids }, state).products[0]?.price?.amountMinor ?? 0
        expect(priceFor('value')).toBeLessThanOrEqual(priceFor('pick'))
      }),
      runs(60),
    )
  })
})

describe('what decides', () => {
  it.each<[string, Constraints, string[]]>([
    ['nothing in particular', {}, []],
    ['a wish', { attributes: [{ name: 'weight', op: 'lte', value: 2 }] }, ['weight']],
    ['what would be nice', { prefer: [{ name: 'steel', op: 'has' }] }, ['steel']],
    ['an order, whichever way', { sort: 'capacity_desc' }, ['capacity']],
    ['an order from the least', { sort: 'price_asc' }, ['price']],
    [
      'all of them',
      { attributes: [{ name: 'weight', op: 'lte', value: 2 }], prefer: [{ name: 'steel', op: 'has' }], sort: 'rating' },
      ['weight', 'steel', 'rating'],
    ],
  ])('is %s', (_, constraints, asked) => {
    const preferences = preferencesOf({ constraints, prepared: searchTurn(constraints) })
    expect([...preferences.asked]).toEqual(asked)
    expect(preferences.thrift).toBe(1)
  })

  it('is the price twice as much where value for money is asked for', () => {
    expect(preferencesOf({ constraints: {}, prepared: searchTurn({}, { talk: 'value' }) }).thrift).toBe(2)
  })
})

describe('what is said', () => {
  it.each<[string, string, Asked, string]>([
    [
      'of several: what the choice leads in, and when to take another',
      'abc',
      {},
      'I would take the Ostera Pour Kettle at $40: it is the best rated (4.6) and the lightest (1 kg). ' +
        'Take the Vellum Boil Kettle only if capacity matters more to you: it has 0.7 L more capacity.',
    ],
    [
      'of several under a limit: how far under it',
      'abc',
      { wishes: { priceMax: 5_000 } },
      'I would take the Ostera Pour Kettle at $40: it is the best rated (4.6) and the lightest (1 kg), $10 under your limit. ' +
        'Take the Vellum Boil Kettle only if capacity matters more to you: it has 0.7 L more capacity.',
    ],
    [
      'of the only one',
      'd',
      {},
      'There is only the Quill Copper Kettle to choose from here, so I would take that one if it does what you need.',
    ],
    [
      'of two: what speaks for each',
      'ba',
      {},
      'I would take the Ostera Pour Kettle: it is $20 cheaper and rated 0.4 higher. ' +
        'Take the Vellum Boil Kettle only if capacity matters more to you: it has 0.7 L more capacity.',
    ],
  ])('%s', (_, ids, asked, text) => {
    expect(verdictOn(ids, asked).text).toBe(text)
  })

  it.each<[string, string, Constraints]>([
    ['the price is all of it', 'abc', { priceMax: 4_000 }],
    ['it is over it', 'abc', { priceMax: 3_900 }],
    ['it is in another currency', 'abc', { priceMax: 5_000, currency: 'EUR' }],
    ['there is none', 'abc', {}],
    ['no price is known', 'dac', { priceMax: 5_000 }],
  ])('is nothing of room under a limit where %s', (_, ids, wishes) => {
    const { text } = verdictOn(ids, { listed: ids, wishes })
    expect(text).toContain('I would take the')
    expect(text).not.toContain('under your limit')
  })

  it('names no price that is not known', () => {
    expect(verdictOn('dac', { listed: 'dac' }).text).toMatch(/^I would take the Quill Copper Kettle(?! at)/)
  })
})

describe('what can be asked next', () => {
  const next = (ids: string) => verdictOn(ids).followUpQuestions

  it('is what the choice lacks, how it compares, whether it is worth it, and more of it', () => {
    expect(next('abc')).toEqual([
      'What is the catch with the first one?',
      'Compare the first two',
      'Is the first one worth it?',
      'Tell me more about the first one',
    ])
  })

  it('is no comparison of one, and nothing of its worth without a price', () => {
    expect(next('a')).not.toContain('Compare the first two')
    expect(next('a')).toContain('Is the first one worth it?')
    expect(next('d')).toEqual(['What is the catch with the first one?', 'Tell me more about the first one'])
  })
})
