import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { authoredAnswer, productsFor, withoutBuried, withSynonyms } from '../../src/domain/owner/rules.ts'
import type { NewOwnerRule, OwnerRule } from '../../src/shared/owner-rules.ts'

const rule = (made: NewOwnerRule): OwnerRule => ({ ...made, id: `${made.kind} ${made.words}`, createdAt: 0 })
const synonym = (words: string, value: string) => rule({ kind: 'synonym', words, value })

describe('synonyms', () => {
  it.each([
    ['a thumb drive under $20', 'a memory pen under $20'],
    ['Thumb Drive!', 'memory pen!'],
    ['thumb drives and a thumbdrive', 'thumb drives and a thumbdrive'],
    ['two: thumb drive, thumb drive', 'two: memory pen, memory pen'],
  ])('read %j as %j', (said, meant) => {
    expect(withSynonyms(said, [synonym('thumb drive', 'memory pen')])).toBe(meant)
  })

  it('prefer the longer phrase, and never read what they have written', () => {
    const rules = [synonym('pen', 'biro'), synonym('thumb drive', 'pen'), synonym('light pen', 'torch')]

    expect(withSynonyms('a thumb drive and a light pen', rules)).toBe('a pen and a torch')
  })

  it('take any owner’s words as words, and leave every other message as it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), fc.string(), (words, text) => {
        const read = withSynonyms(text, [synonym(words, 'x')])
        expect(text.toLowerCase().includes(words.toLowerCase()) || read === text).toBe(true)
      }),
    )
  })
})

describe('what the shop answers itself', () => {
  const rules = [rule({ kind: 'answer', words: 'Do you deliver on Saturdays?', value: 'We do.' })]

  it.each([
    ['do you deliver on saturdays', 'We do.'],
    ['  Do you deliver, on Saturdays ?! ', 'We do.'],
    ['do you deliver', null],
    ['', null],
  ])('is found for %j: %j', (said, answer) => {
    expect(authoredAnswer(said, rules)).toBe(answer)
  })
})

describe('what is put in front or behind', () => {
  const rules = [rule({ kind: 'pin', words: 'gift', value: 'p1' }), rule({ kind: 'bury', words: 'gift', value: 'p2' })]

  it('is chosen by whole words', () => {
    expect(productsFor('a gift, for him', 'pin', rules)).toEqual(['p1'])
    expect(productsFor('a gift, for him', 'bury', rules)).toEqual(['p2'])
    expect(productsFor('gifted children', 'pin', rules)).toEqual([])
  })

  it('never leaves nothing to show', () => {
    const items = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 })
    fc.assert(
      fc.property(items, items, (shown, buried) => {
        const left = withoutBuried(shown, (item) => item, buried)
        expect(left.length).toBeGreaterThan(0)
        expect(left.some((item) => buried.includes(item))).toBe(shown.every((item) => buried.includes(item)))
      }),
    )
  })
})
