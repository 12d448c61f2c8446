/** "Compare these": among which products, in what, and what is said where that cannot be. */
import { describe, expect, it } from 'vitest'
import type { Asked, Talk, Understanding } from '../../../src/domain/conversation/types.ts'
import { actIn } from '../../support/act.ts'
import { KETTLES, kettlesOf } from '../../support/kettles.ts'
import { stateWith } from '../../support/prepared.ts'

const act = actIn(KETTLES)

/** These compared, one letter each, after a list of all six or of others. */
function compare(ids: string, said: Partial<Understanding> = {}, listed = 'abcdef') {
  return act({ intent: 'compare', referencedIds: ids.split(''), ...said }, stateWith({}, kettlesOf(listed)))
}

const WEIGHT: Asked = { attribute: 'weight', text: 'weight' }

describe('a comparison', () => {
  it('is of all that are meant, in their order, and leaves the list as it was', () => {
    const { ids, comparison, state } = compare('ca')
    expect(ids).toEqual(['c', 'a'])
    expect(comparison?.products.map(({ id }) => id)).toEqual(['c', 'a'])
    expect(state.listed.map(({ id }) => id).join('')).toBe('abcdef')
    expect(state.focusId).toBeNull()
  })

  it('is of five at most', () => {
    expect(
      compare('abcdef')
        .comparison?.products.map(({ id }) => id)
        .join(''),
    ).toBe('abcde')
  })

  it('answers what is asked of them, and has the table beside it', () => {
    const { text, comparison } = compare('ab', { askedAbout: WEIGHT })
    expect(text).toBe(
      'The Ostera Pour Kettle weighs 1 kg. The Vellum Boil Kettle weighs 1.6 kg. So the Ostera is 600 g lighter.',
    )
    expect(comparison).not.toBeNull()
  })

  it.each<[string, string, Partial<Understanding>, string[]]>([
    [
      'two',
      'ab',
      {},
      [
        'Which one would you take?',
        'How much do I save with the cheaper one?',
        'What is the catch with the first one?',
        'Show me more',
      ],
    ],
    ['three', 'abc', {}, ['Which one would you take?', 'What is the catch with the first one?', 'Show me more']],
    [
      'two of which something was asked',
      'ab',
      { askedAbout: WEIGHT },
      ['Which one would you take?', 'What is the catch with the first one?', 'Show me more'],
    ],
  ])('offers what follows from %s', (_, ids, said, followUps) => {
    expect(compare(ids, said).followUpQuestions).toEqual(followUps)
  })
})

describe('with fewer than two', () => {
  it('asks which, and shows the one that is known', () => {
    const { text, ids, comparison, state, followUpQuestions } = compare('a')
    expect(text).toBe(
      'To compare I need two products: I found the Ostera Pour Kettle. Which one should I put beside it?',
    )
    expect(ids).toEqual(['a'])
    expect(comparison).toBeNull()
    expect(state.focusId).toBe('a')
    expect(followUpQuestions).toEqual(['Compare the first two', 'Tell me more about it'])
  })

  it('says what it could not find', () => {
    expect(compare('a', { unresolved: ['the ninth one', 'the tenth'] }).text).toContain(
      'I found the Ostera Pour Kettle, but not “the ninth one” or “the tenth”.',
    )
  })

  it('offers no comparison of a list of one', () => {
    expect(compare('a', {}, 'a').followUpQuestions).toEqual(['Tell me more about it'])
    expect(compare('a', {}, 'ab').followUpQuestions).toContain('Compare the first two')
  })

  it('asks which is meant where none is known', () => {
    expect(compare('').text).toMatch(/^I am not sure which product you mean: the last list has six products/)
  })
})

describe('one thing of them', () => {
  it.each<[string, string, Talk, Partial<Asked> | null, string]>([
    [
      'their sum',
      'abc',
      'sum',
      null,
      'All of them together cost $130. That is $40 for the Ostera Pour Kettle, $60 for the Vellum Boil Kettle and $30 for the Tarn Steam Kettle.',
    ],
    [
      'no sum where a price is not known',
      'ad',
      'sum',
      null,
      'I cannot add them up: not all of their prices are known in one currency. That is $40 for the Ostera Pour Kettle and an unknown price for the Quill Copper Kettle.',
    ],
    [
      'no sum of two currencies',
      'ae',
      'sum',
      null,
      'I cannot add them up: not all of their prices are known in one currency. That is $40 for the Ostera Pour Kettle and €50 for the Norvel Whistle Kettle.',
    ],
    [
      'all that they differ in',
      'ab',
      'difference',
      null,
      'Against the Vellum Boil Kettle the Ostera Pour Kettle is $20 cheaper, rated 0.4 higher and 600 g lighter, with 0.7 L less capacity.',
    ],
    [
      'how they differ in one thing',
      'ba',
      'difference',
      { attribute: 'capacity' },
      'The Vellum Boil Kettle has 0.7 L more capacity than the Ostera Pour Kettle: 1.7 L against 1 L.',
    ],
    [
      'how their ratings differ',
      'ab',
      'difference',
      { attribute: 'rating' },
      'The Ostera Pour Kettle is rated 0.4 higher than the Vellum Boil Kettle: 4.6 by 900 people against 4.2 by 300 people.',
    ],
    [
      'the same in a unit of the shopper’s',
      'ab',
      'difference',
      { attribute: 'weight', unit: 'lb' },
      'The Ostera Pour Kettle is 600 g lighter than the Vellum Boil Kettle, about 1.32 lb: 1 kg against 1.6 kg.',
    ],
    [
      'no unit that measures something else',
      'ab',
      'difference',
      { attribute: 'weight', unit: 'l' },
      'The Ostera Pour Kettle is 600 g lighter than the Vellum Boil Kettle: 1 kg against 1.6 kg.',
    ],
    [
      'what both state where it is the same',
      'ad',
      'difference',
      { attribute: 'weight' },
      'The Ostera Pour Kettle weighs 1 kg. The Quill Copper Kettle weighs 1 kg.',
    ],
    [
      'no difference between currencies',
      'ae',
      'difference',
      { attribute: 'price' },
      'One is priced at $40, the other at €50; I do not convert between currencies.',
    ],
    [
      'that nothing differs',
      'de',
      'difference',
      null,
      'In nothing that both state in numbers do the Quill Copper Kettle and the Norvel Whistle Kettle differ.',
    ],
    [
      'which leads in it',
      'abc',
      'extreme',
      { attribute: 'weight', text: 'lightest' },
      'The Ostera Pour Kettle is the lightest: 1 kg, against 1.2 kg for the Tarn and 1.6 kg for the Vellum.',
    ],
  ])('is told: %s', (_, ids, talk, asked, text) => {
    const askedAbout = asked === null ? null : { attribute: null, text: '', ...asked }
    const answer = compare(ids, { talk, askedAbout })
    expect(answer.text).toBe(text)
    expect(answer.comparison).toBeNull()
    expect(new Set(answer.ids)).toEqual(new Set(ids))
  })

  it('is the whole comparison where three are to differ', () => {
    const { comparison, text } = compare('abc', { talk: 'difference' })
    expect(comparison?.products).toHaveLength(3)
    expect(text).toContain('They run from $30 to $60')
  })
})
