/** A second limit of price, said later: it holds, and of the first one what can hold beside it. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_STATE } from '../../../src/domain/conversation/types.ts'
import type { Constraints } from '../../../src/shared/constraints.ts'
import { runs } from '../../support/requests.ts'
import { SHOPS } from '../../support/three-shops.ts'

const [demo] = SHOPS
const SIDES = { priceMin: 'over', priceMax: 'under' } as const
type Side = keyof typeof SIDES

function talk(...texts: string[]): Constraints {
  let state = EMPTY_STATE
  for (const text of texts) ({ state } = demo.say(text, state))
  return state.topics.at(-1)?.constraints ?? {}
}

describe('a price limit after another', () => {
  it('holds, with the other side where both can be met', () => {
    const side = fc.constantFrom<Side>('priceMin', 'priceMax')
    const dollars = fc.integer({ min: 2, max: 40 }).map((ten) => ten * 10)
    fc.assert(
      fc.property(side, dollars, side, dollars, (first, old, second, added) => {
        const { priceMin, priceMax } = talk(`tents ${SIDES[first]} $${old}`, `${SIDES[second]} $${added}`)
        const canBoth = first !== second && (first === 'priceMin' ? old < added : added < old)
        const expected = { ...(canBoth ? { [first]: old * 100 } : {}), [second]: added * 100 }
        expect({ priceMin, priceMax }).toEqual({ priceMin: undefined, priceMax: undefined, ...expected })
      }),
      runs(60),
    )
  })
})

describe('any colour', () => {
  it('takes back the colours that were wanted and those that were not, and nothing else', () => {
    for (const said of ['red backpacks under $90', 'backpacks under $90 but not red']) {
      const { colors, attributes = [], category, priceMax } = talk(said, 'any colour is fine')
      expect({ colors, category, priceMax }).toEqual({ colors: undefined, category: 'backpacks', priceMax: 9_000 })
      expect(attributes.filter(({ name }) => name === 'color')).toEqual([])
    }
    const wish = { name: 'refreshRate', op: 'gte', value: 120 }
    const { attributes } = talk('black monitors with at least 120 Hz', 'any colour is fine')
    expect(attributes).toMatchObject([wish])
  })
})
