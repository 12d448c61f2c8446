/** Turns that come later in a talk: what goes with the thing, what is not sold, what is let go, what is accepted beside it. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastOf, textOf } from '../../support/demo-talk.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { playIn } from '../../support/play.ts'
import { money, record } from '../../support/record.ts'

const item = (id: string, title: string, path: string[], price = 4_000) =>
  record(id, {
    title,
    description: '',
    brand: null,
    category: path.at(-1)?.toLowerCase() ?? 'x',
    categoryPath: path,
    price: money(price),
    attributes: [],
  })
const shop = memoryCatalog([
  item('gray', 'Tarvo Floor Rug, Grey', ['Rugs']),
  item('navy', 'Tarvo Floor Rug, Navy', ['Rugs']),
  item('red', 'Tarvo Floor Rug, Red', ['Rugs']),
  item('set', 'Orrin Paint Brush, Set of 4 with Bag', ['Art']),
  item('brush', 'Orrin Paint Brush, Flat', ['Art']),
  item('bags', 'Set of 2 Laundry Bag', ['Laundry']),
  item('bare', 'Larch Memory Stick 16 GB, No Cap, Steel', ['Sticks']),
  item('capped', 'Larch Memory Stick 16 GB, Cap, Plastic', ['Sticks']),
  item('small', 'Larch Memory Stick 2 GB, Steel', ['Sticks']),
  ...[1, 2, 3, 4, 5, 6].map((i) => item(`table-${i}`, `Larch Garden Table ${i}, Teak`, ['Tables'], 9_000 + i)),
  item('legs', 'Tarvo Garden Table Legs, Round', ['Parts'], 1_000),
])
const shown = (...messages: string[]) => playIn(shop, ...messages).answer.products.map(({ id }) => id)

describe('what belongs to the thing that the talk is about', () => {
  it('is told by that thing, and nothing else is passed off as it', () => {
    const kind = fc.constantFrom('laptop', 'camera', 'tablet', 'headphone')
    const part = fc.constantFrom('case', 'stand', 'strap')
    const form = fc.constantFrom<(part: string) => string>(
      (part) => `a ${part} for it`,
      (part) => `and a ${part} for it please`,
      (part) => `i need a ${part} for it too`,
    )
    fc.assert(
      fc.property(kind, part, form, (kind, part, say) => {
        const answer = lastOf(kind, say(part))
        expect({ text: say(part), products: answer.products }).toEqual({ text: say(part), products: [] })
        expect(textOf(answer)).toContain(`“${kind} ${part}”`)
      }),
      { numRuns: 20 },
    )
  })

  it('is no thing that only has the word before it in its name', () => {
    expect(shown('garden table', 'round')).not.toContain('legs')
    expect(shown('garden table', 'under 20')).not.toContain('legs')
  })
})

describe('a limit on the price of nothing', () => {
  it('asks what is looked for, and holds from then on', () => {
    const form = fc.constantFrom<(amount: number) => string>(
      (amount) => `nothing over ${amount}`,
      (amount) => `max ${amount} dollars`,
      (amount) => `under ${amount}`,
    )
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 900 }), form, (amount, say) => {
        const answer = lastOf(say(amount))
        expect(answer.products).toEqual([])
        expect(textOf(answer)).toContain(`What are you looking for up to $${amount}?`)
        expect(lastOf(say(amount), 'kettle').constraints).toMatchObject({ category: 'kettles', priceMax: amount * 100 })
      }),
      { numRuns: 20 },
    )
  })
})

describe('a thing that is not sold', () => {
  const asked = fc.constantFrom('do you have garden gnomes', 'what garden gnomes do you have', 'and garden gnomes?')

  it('is still not sold when more is said of it', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom('for dwarfs', 'for hobbits', 'for a dwarf'), (asks, more) => {
        const answer = lastOf('kettle', asks, more)
        expect(answer.products).toEqual([])
        expect(textOf(answer)).toContain('“garden gnomes”')
      }),
    )
  })

  it('leaves the talk what it was for all that is said of that', () => {
    fc.assert(
      fc.property(asked, (asks) => {
        expect(lastOf('kettle', asks, 'for dwarfs', 'under 40').constraints).toMatchObject({ category: 'kettles' })
      }),
    )
  })

  it('is asked for behind another that is let go', () => {
    const answer = lastOf('kettle', 'ok forget kettles, do you have garden gnomes')

    expect(answer.products).toEqual([])
    expect(lastOf('kettle under 90', 'forget the kettles, show me tents').constraints).toEqual({ category: 'tents' })
  })

  it('may be told by two words of which the shop knows one', () => {
    expect(lastOf('kettle', 'and a water flosser').products).toEqual([])
    expect(lastOf('kettle', 'and a quieter one').constraints).toMatchObject({ category: 'kettles' })
  })
})

describe('what is said beside a wish', () => {
  it('accepts a color that was never left out', () => {
    const answer = lastOf('headphones, not black', 'navy would be ok')

    expect(answer.constraints).toEqual(lastOf('headphones, not black').constraints)
    expect(textOf(answer)).not.toContain('let go')
  })

  it('is met by either of two colors', () => {
    expect(shown('floor rug', 'grey or navy').toSorted()).toEqual(['gray', 'navy'])
  })

  it('is not met by a name that denies it', () => {
    expect(shown('memory stick', 'with a cap')).toEqual(['capped'])
  })

  it('is no other thing where it says in what pack the same comes', () => {
    expect(shown('paint brush', 'a set with a bag')).toEqual(['set'])
  })

  it('leaves a limit standing beside one of which nothing tells', () => {
    const { answer } = playIn(shop, 'memory stick', 'at least 8 gb', 'lighter than 20 g')

    expect(answer.products.map(({ id }) => id).toSorted()).toEqual(['bare', 'capped'])
    expect(textOf(answer)).toContain('the listings here say nothing')
  })

  it('is wished for, where it is gone with and nothing is pointed at', () => {
    expect(lastOf('headphones', 'ok lets go with bluetooth then').intent).not.toBe('save')
    expect(lastOf('headphones', 'ok i take the cheaper one').intent).toBe('save')
  })
})

describe('a question about what was shown', () => {
  const text = (...messages: string[]) => textOf(lastOf(...messages))

  it('points at the middle of an odd list', () => {
    const { products } = lastOf('kettle')

    expect(products).toHaveLength(5)
    expect(lastOf('kettle', 'the middle one, what does it cost').products[0]?.id).toBe(products[2]?.id)
  })

  it('is asked of the maker that it names, and of no other where none is shown', () => {
    const { products } = lastOf('kettle')
    const brand = products[1]?.brand ?? ''
    const first = products.find((product) => product.brand === brand)

    expect(lastOf('kettle', `is the ${brand} good for tea`).products[0]?.id).toBe(first?.id)
    expect(text('kettle', 'does the Sonveil have a lid')).toContain('I cannot tell what “the Sonveil” refers to')
    expect(text('kettle', 'the zib one, is it loud')).toContain('I cannot tell what “zib” refers to')
  })

  it('compares with no other than the model that it names', () => {
    expect(text('kettle', 'whats the difference to the r10')).toContain("I don't have “r10” in this catalogue")
  })

  it('weighs what is worse as what is better', () => {
    const messages = ['kettle', 'which is the cheapest of these', 'is the cheaper one much worse'] as const

    expect(lastOf(...messages).intent).toBe('compare')
  })

  it('counts anew', () => {
    expect(text('kettle', 'how much for 3', 'and 2 of those?')).toMatch(/^Two of /)
  })
})
