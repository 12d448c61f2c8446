/** Which products a message means, and what is said where that is not clear or they are not here. */
import { describe, expect, it } from 'vitest'
import type { Understanding } from '../../../src/domain/conversation/types.ts'
import { actIn } from '../../support/act.ts'
import { KETTLES, kettlesOf } from '../../support/kettles.ts'
import { stateWith } from '../../support/prepared.ts'

const act = actIn(KETTLES)

/** Asked to tell of one, after a list of these. */
function tellOf(said: Partial<Understanding>, listed = 'abc') {
  return act({ intent: 'details', ...said }, stateWith({}, kettlesOf(listed)))
}

describe('what is meant', () => {
  it('is each once: what is pointed at, then what is named, in the order of both', () => {
    const compare = (said: Partial<Understanding>) =>
      act({ intent: 'compare', ...said }, stateWith({}, kettlesOf('abc'))).ids.join('')
    expect(compare({ referencedIds: ['b', 'b'], lookups: ['Tarn Steam'] })).toBe('bc')
    expect(compare({ referencedIds: ['b'], lookups: ['Vellum Boil', 'Ostera Pour', 'Tarn Steam'] })).toBe('bac')
  })

  it.each<[string, string, string]>([
    ['all of its name', 'Marl Tea Kettle', 'f'],
    ['its maker alone', 'Quill', 'd'],
    ['its words in another order', 'kettle Tea Marl', 'f'],
  ])('is called by %s', (_, name, id) => {
    expect(tellOf({ lookups: [name] }).ids).toEqual([id])
  })

  it('is none that shares only some words of the name', () => {
    const { ids, text } = tellOf({ lookups: ['Marl Tea urn deluxe'] })
    expect(ids).toEqual([])
    expect(text).toContain("I don't have “Marl Tea urn deluxe” in this catalogue")
  })
})

describe('what is not here', () => {
  it('is said with what was shown before to go on with', () => {
    const { text, followUpQuestions } = tellOf({ lookups: ['Harkwell Jet'] })
    expect(text).toBe(
      "I don't have “Harkwell Jet” in this catalogue, so I can say nothing about it. I can tell you more about the ones I showed you.",
    )
    expect(followUpQuestions).toEqual(['Tell me more about the first one', 'Show me more'])
  })

  it('is said of several alike', () => {
    expect(tellOf({ lookups: ['Harkwell Jet', 'Brindal Duo'] }).text).toContain(
      "I don't have “Harkwell Jet” or “Brindal Duo” in this catalogue, so I can say nothing about them.",
    )
  })

  it('leads to what there is where nothing was shown', () => {
    const { text, followUpQuestions } = tellOf({ lookups: ['Harkwell Jet'] }, '')
    expect(text).toMatch(/Tell me what it should do, and I look for what comes near\.$/)
    expect(followUpQuestions).toEqual(['Show me kettles'])
  })
})

describe('what is not clear', () => {
  it.each<[string, Partial<Understanding>, string, string]>([
    [
      'of several that were shown',
      {},
      'abc',
      'I am not sure which product you mean: the last list has three products, such as the Ostera Pour Kettle. Which one is it?',
    ],
    [
      'of the only one that was shown',
      {},
      'b',
      'I am not sure which product you mean: the last list has just the Vellum Boil Kettle. Which one is it?',
    ],
    [
      'where a place is pointed at that is not on the list',
      { unresolved: ['the ninth one'] },
      'abc',
      'I cannot tell what “the ninth one” refers to: the last list has three products, such as the Ostera Pour Kettle. Which one is it?',
    ],
    [
      'where nothing was shown yet',
      { unresolved: ['the second'] },
      '',
      'I have not shown you any products yet, so I do not know which one you mean. Tell me what you are looking for, and we can go on from there.',
    ],
  ])('is asked back %s', (_, said, listed, text) => {
    const answer = act({ intent: 'compare', ...said }, stateWith({}, kettlesOf(listed)))
    expect(answer.text).toBe(text)
    expect(answer.ids).toEqual([])
  })

  it('offers what the list allows', () => {
    const next = (listed: string) => act({ intent: 'compare' }, stateWith({}, kettlesOf(listed))).followUpQuestions
    expect(next('abc')).toEqual(['Tell me more about the first one', 'Compare the first two'])
    expect(next('ab')).toContain('Compare the first two')
    expect(next('a')).toEqual(['Tell me more about the first one'])
    expect(next('')).toEqual(['Show me kettles'])
  })
})
