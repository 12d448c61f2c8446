import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featureOfSeveral } from '../../../src/domain/conversation/answer/feature-of-several.ts'
import { attribute, record } from '../../support/record.ts'

const NAMES = ['Arlo One', 'Brisk Two', 'Cobb Three', 'Dune Four', 'Ember Five']

/** Products that state it, deny it, or are silent (null). */
function kettles(states: readonly (boolean | null)[]) {
  return states.map((state, i) =>
    record(`k-${i}`, {
      title: `${NAMES[i]} Kettle`,
      brand: NAMES[i]?.split(' ')[0] ?? null,
      attributes: state === null ? [] : [{ ...attribute('cordless', state), label: 'Cordless' }],
    }),
  )
}

describe('what several have or have not', () => {
  it.each([
    [[false, false], 'Neither of the two is cordless.'],
    [[false, false, false], 'None of the three is cordless.'],
    [[true, true], 'Yes, both of them are cordless.'],
    [[true, true, true], 'Yes, all three of them are cordless.'],
  ])('is said once for all: %j', (states, sentence) => {
    expect(featureOfSeveral(kettles(states), 'cordless')?.text).toBe(sentence)
  })

  it('tells those that have it from those that have not, whatever there is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(true, false, null), { minLength: 2, maxLength: 5 }), (states) => {
        const told = featureOfSeveral(kettles(states), 'cordless')
        const known = states.filter((state) => state !== null)
        if (told === null) {
          expect(known.length < 2 || !known.includes(true)).toBe(true)
          return
        }
        expect(known.length).toBeGreaterThan(1)
        expect(told.receipts).toHaveLength(known.length)
        const [having = '', lacking = ''] = told.text.split(/ (?:is|are) cordless,?/)
        const isMixed = known.includes(true) && (known.includes(false) || states.includes(null))
        states.forEach((state, i) => {
          const brand = NAMES[i]?.split(' ')[0] ?? ''
          expect(having.includes(brand), told.text).toBe(isMixed && state === true)
          expect(lacking.includes(brand), told.text).toBe(isMixed && state === false)
        })
      }),
    )
  })
})
