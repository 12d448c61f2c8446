/** Limits of follow-ups: what goes too far, what is kept to, what another thing may cost, and values that are as good. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastOf, read, stated, talk } from '../../support/demo-talk.ts'

const asked = (...messages: string[]) => lastOf(...messages).constraints
const amount = fc.integer({ min: 40, max: 900 })

describe('what goes too far', () => {
  it('lies beyond the limit: as "at most" where more is too much', () => {
    const beyond = fc.constantFrom('over', 'more than', 'anything above')
    const verb = fc.constantFrom('is', 'would be', 'seems')
    const verdict = fc.constantFrom('too dear', 'too expensive', 'too much', 'too pricey for me')
    fc.assert(
      fc.property(amount, beyond, verb, verdict, (price, words, is, far) => {
        expect(asked('tent', `${words} ${price} ${is} ${far}`).priceMax).toBe(price * 100)
      }),
      { numRuns: 30 },
    )
  })

  it('lies beyond a measure as well, on the side that is meant', () => {
    expect(asked('tent', 'more than 4 kg is too heavy').attributes).toEqual(asked('tent', 'at most 4 kg').attributes)
    expect(asked('backpack', 'less than 30 litres is too small').attributes).toEqual(
      asked('backpack', 'at least 30 litres').attributes,
    )
    expect(asked('backpack', 'under 30 would be too small').priceMax).toBeUndefined()
  })
})

describe('a limit that something is kept to', () => {
  it('asks nothing of what was shown', () => {
    for (const words of ['can you keep it below 120', 'could we get it under 120?', 'can you make it under 120']) {
      expect({ words, priceMax: asked('printer', words).priceMax }).toEqual({ words, priceMax: 12_000 })
    }
    expect(lastOf('printer', 'is it under 120?').intent).toBe('details')
  })
})

describe('the same money', () => {
  it('is the limit that was said before, for another thing', () => {
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom('same money', 'for the same money', 'same budget', 'for that price'),
        (price, words) => {
          expect(asked(`earbuds under ${price}`, `and headphones, ${words}`).priceMax).toBe(price * 100)
        },
      ),
      { numRuns: 12 },
    )
  })

  it('is what the product costs that the talk is about, where no limit was said', () => {
    const [first] = talk('earbuds')
    expect(asked('earbuds', 'headphones for that price').priceMax).toBe(first?.products[0]?.price?.amountMinor)
  })

  it('gives way to a limit of its own', () => {
    expect(asked('earbuds under 50', 'headphones up to 90, not the same money').priceMax).toBe(9_000)
  })
})

describe('money for two things', () => {
  it('is meant for both together', () => {
    for (const words of ['for the two of them', 'for the two', 'between the two', 'for both']) {
      const { totalMax } = read(`a kettle and a desk lamp, 90 ${words}`)
      expect({ words, totalMax }).toEqual({ words, totalMax: 9_000 })
    }
    expect(stated('a tent, 200 for the two of us').attributes?.[0]).toMatchObject({ name: 'sleeps', value: 2 })
  })
})

describe('a value that is as good', () => {
  const isGood = fc.constantFrom('is ok', 'is fine too', 'would be ok as well')

  it('is wanted beside the one that was wanted', () => {
    fc.assert(
      fc.property(isGood, (words) => {
        expect(asked('leather office chair', `mesh ${words}`).attributes).toEqual([
          { name: 'material', op: 'in', value: ['leather', 'mesh'] },
        ])
        expect(asked('black kettle', `white ${words}`).colors).toEqual(['black', 'white'])
        expect(asked('Harkwell earbuds', `Sonveil ${words}`).brands).toEqual(['Harkwell', 'Sonveil'])
      }),
      { numRuns: 8 },
    )
  })

  it('is so in one message too', () => {
    expect(stated('leather office chair, mesh would be fine too').attributes?.[0]?.value).toEqual(['leather', 'mesh'])
    expect(stated('black kettle, white is fine as well').colors).toEqual(['black', 'white'])
  })

  it('is free again where it was left out or wanted alone', () => {
    expect(asked('kettle, not Norvel and not Millbrae', 'Millbrae is ok after all').excludeBrands).toEqual(['Norvel'])
    expect(asked('office chair, no leather', 'leather is fine').attributes).toBeUndefined()
    expect(asked('black kettle', 'black is not a must').colors).toBeUndefined()
  })
})

describe('a value or better', () => {
  it('is any beyond it by the figure that the values begin with, and no price', () => {
    for (const words of ['4k or better', 'at least 4k']) {
      const { attributes, priceMin } = asked('camera', words)
      expect({ words, attributes, priceMin }).toEqual({
        words,
        attributes: [{ name: 'videoResolution', op: 'in', value: ['4K', '5.3K'] }],
        priceMin: undefined,
      })
    }
    const [wish] = asked('monitor', 'qhd or better').attributes ?? []
    expect(wish).toMatchObject({ name: 'resolution', op: 'in' })
    expect(wish?.value).not.toContain('1920 × 1080')
    expect(asked('laptop', 'under 4k').priceMax).toBe(400_000)
  })
})

describe('back to all', () => {
  it('takes the last wish back', () => {
    expect(asked('yoga mat', 'in blue', 'go back to all of them').colors).toBeUndefined()
  })
})

describe('another one that is wished for', () => {
  it('is asked for with all that is said of it', () => {
    const { brands, priceMax } = asked('kettle', 'another one from Cucinara but cheaper')
    expect({ brands, isBounded: priceMax !== undefined }).toEqual({ brands: ['Cucinara'], isBounded: true })
  })
})
