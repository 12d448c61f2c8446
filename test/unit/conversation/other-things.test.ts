/** Follow-ups that name another thing, a stranger, or tell of somebody; and limits that are moved beside other wishes. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastOf, textOf } from '../../support/demo-talk.ts'

const after = (first: string, ...messages: string[]) => lastOf(first, ...messages)
/** Things of which nothing in the demo shop is called. */
const things = fc.constantFrom('toasters', 'guitars', 'garden gnomes', 'wardrobes')

describe('another thing that nothing here is called', () => {
  it('is said not to be there, however it is asked for', () => {
    const form = fc.constantFrom<(thing: string) => string>(
      (thing) => `and ${thing}?`,
      (thing) => `what about ${thing}`,
      (thing) => `ok lets look at ${thing} then`,
      (thing) => `fine, i'll have a look at ${thing} instead`,
      (thing) => `${thing} instead`,
    )
    fc.assert(
      fc.property(things, form, (thing, say) => {
        const answer = after('kettle', say(thing))
        expect({ text: say(thing), products: answer.products }).toEqual({ text: say(thing), products: [] })
        expect(textOf(answer)).toContain(`don't have anything like “${thing}”`)
      }),
      { numRuns: 20 },
    )
  })

  it('leaves the talk where it was', () => {
    expect(after('kettle', 'what about toasters', 'under 40').constraints).toMatchObject({ category: 'kettles' })
  })

  it('is none that the shop has, or that is asked of what is shown', () => {
    expect(after('kettle', 'lets look at headphones instead').constraints.category).toBe('headphones')
    expect(after('kettle', 'and reviews?').intent).toBe('details')
    expect(after('kettle', 'what about returns').intent).toBe('service')
  })
})

describe('a name that was never shown', () => {
  it('is not taken for another product', () => {
    for (const words of ['the Vexolite, how fast does it print', 'and the Vexolite, is it loud?']) {
      const answer = after('printer', words)
      expect(textOf(answer)).toContain('“Vexolite”')
      expect(answer.products).toEqual([])
    }
  })
})

describe('what is told of somebody', () => {
  it('is no word to search for, and moves nothing', () => {
    expect(textOf(after('tent for two', "there's three of us now, my cousin is tagging along"))).not.toContain(
      'tagging',
    )
    const moved = after('tent for two', 'make it three, our neighbor decided to join us').constraints
    expect(moved.attributes?.[0]).toMatchObject({ name: 'sleeps', value: 3 })
  })
})

describe('a limit that is moved', () => {
  it('leaves what else is wished for beside it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 120 }), fc.constantFrom('it', 'that'), (price, what) => {
        const { constraints } = after('earbuds under 60', `make ${what} ${price} with noise cancelling`)
        expect(constraints.priceMax).toBe(price * 100)
        expect(constraints.attributes?.map(({ name }) => name)).toEqual(['noiseCancelling'])
      }),
      { numRuns: 10 },
    )
  })
})

describe('how long until something is done', () => {
  it('is no length of the thing', () => {
    expect(textOf(after('kettle', 'n how long till it boils'))).toContain('“how long till it boils”')
  })
})

describe('the most of all', () => {
  it('is of all that the shop has, and "of all three" of those that are shown', () => {
    expect(after('drill', 'show me the cheapest of all').constraints.sort).toBe('price_asc')
    expect(after('drill', 'the cheapest of all three').constraints.sort).toBeUndefined()
  })
})
