/** Questions about money that are not the price of one product: so many of it, several together, and what something else costs. */
import { describe, expect, it } from 'vitest'
import { garden } from '../../support/garden-shop.ts'
import { textOf } from '../../support/demo-talk.ts'
import { playIn } from '../../support/play.ts'

const says = (...messages: string[]) => textOf(playIn(garden, ...messages).answer)

describe('so many of one', () => {
  it.each(['total for three', 'how much for 3 of them', 'what would three of those cost', 'total for it and two more'])(
    '"%s"',
    (text) => {
      expect(says('hammocks', 'what about the second one', text)).toMatch(/^Three of the .*, at \$\d[\d.]* each/)
    },
  )

  it.each(['two please', 'get me two'])('"%s" is what they cost', (text) => {
    expect(says('hammocks', text)).toMatch(/^Two of the .*, at \$\d[\d.]* each/)
  })

  it('is another thing than several of the list', () => {
    expect(says('hammocks', 'total for the two?')).toContain('The two together cost')
    expect(says('hammocks', 'how much for the first two')).toContain('The two together cost')
    expect(says('hammocks', 'whats the total for all three')).toMatch(/^All of them together cost/)
  })

  it.each([
    'what do the first two cost together',
    'the first two, what is the total?',
    'total for the first and the second',
  ])('"%s" adds them up', (text) => {
    expect(says('hammocks', text)).toContain('The two together cost')
  })

  it.each(['two of those, what do i pay', '2 of them, total?'])('"%s" is so many of the first', (text) => {
    expect(says('hammocks', text)).toMatch(/^Two of the .*, at \$\d[\d.]* each/)
  })

  it.each(['total?', 'how much is that together', 'what do i pay for both', 'in total?'])(
    '"%s", after two things, is one of each',
    (text) => {
      const [one, other] = ['hammocks', 'lawn mowers'].map((thing) => playIn(garden, thing).answer.products[0])
      const { answer } = playIn(garden, 'hammocks', 'lawn mowers', text)
      expect(textOf(answer)).toContain('The two together cost')
      expect(new Set(answer.products.map(({ id }) => id))).toEqual(new Set([one?.id, other?.id]))
    },
  )

  it.each(['how much is all that', 'total for everything'])(
    '"%s" of several things in a list is one of each',
    (text) => {
      const { answer } = playIn(garden, 'a hammock and a lawn mower', text)
      expect(new Set(answer.products.map(({ category }) => category))).toEqual(new Set(['hammocks', 'lawn-mowers']))
      expect(answer.products).toHaveLength(2)
    },
  )

  it('one by itself is its price', () => {
    expect(says('hammocks', 'how much for the second one')).toMatch(/cost \$|costs \$/)
  })
})

describe('the cost of something else', () => {
  it.each([
    ['what do spare blades cost', 'spare blades'],
    ['how much are replacement blades for it', 'replacement blades'],
    ['price of a cover?', 'a cover'],
    ['what does a grass bag cost', 'a grass bag'],
    ['how much per hectare', 'per hectare'],
    ['how much does it cost to run', 'running costs'],
  ])('"%s" is not the price of the product', (text, thing) => {
    const said = says('lawn mowers', text)
    expect(said).toContain(thing)
    expect(said).not.toContain('$')
  })

  it.each(['how much is it', 'what does the Hedgerow cost', 'how much is the second one', 'whats the price'])(
    '"%s" is its price',
    (text) => {
      expect(says('lawn mowers', text)).toContain('$')
    },
  )

  it('shows what is described instead of a fact of another', () => {
    expect(playIn(garden, 'lawn mowers', 'how much is a cordless one').answer.constraints.attributes).toMatchObject([
      { name: 'cordless' },
    ])
  })
})
