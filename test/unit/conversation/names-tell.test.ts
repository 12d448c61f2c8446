/** A shop whose makers, wearers and kinds stand in names alone. */
import { describe, expect, it } from 'vitest'
import { unmatchedTerms } from '../../../src/domain/conversation/answer/words.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { money, record } from '../../support/record.ts'
import { shopTalk } from '../../support/shop-talk.ts'

const GOODS: Readonly<Record<string, readonly [title: string, description?: string]>> = {
  loafer: ['Tarvo Mens Leather Loafers Slip On'],
  sandal: ['Tarvo Womens Summer Loafers Sandals Leather'],
  pump: ['Quillnet Womens Leather Pumps'],
  wash: ['Minthollow Shampoo for Damaged Hair'],
  'wash-2': ['Harbour Curl Shampoo', 'Mends damaged hair.'],
  cream: ['Minthollow Leave-In Conditioner Damaged Hair Repair', 'Use after shampoo.'],
  ear: ['Larch Over-Ear Headphones'],
  'ear-2': ['Rusk In-Ear Headphones'],
  phone: ['Rusk R7 Phone 256GB'],
  'phone-2': ['Rusk R9 Phone 256GB'],
  lens: ['Larch Photography Light Tent'],
}
const shop = shopTalk(
  'names tell',
  memoryCatalog(
    Object.entries(GOODS).map(([id, [title, description = null]], i) =>
      record(id, {
        title,
        description,
        brand: null,
        category: `shelf-${i % 3}`,
        categoryPath: [`Shelf ${i % 3}`],
        price: money(id === 'phone-2' ? 80_000 : 2_000),
        rating: null,
      }),
    ),
  ),
)
const shown = (text: string) => shop.say(text).products.map(({ id }) => id)
const stated = (text: string) => shop.read(text).stated

describe('a shop whose names tell everything', () => {
  it('leaves out the maker behind "not from", and does not ask for it', () => {
    expect(stated('headphones, not from Rusk').brands).toBeUndefined()
    expect(shown('headphones, not from Rusk')).toEqual(['ear'])
    expect(shown('headphones but not rusk')).toEqual(['ear'])
  })

  it('shows nothing that is made for others', () => {
    expect(shown('mens loafers')).toEqual(['loafer'])
    expect(shown("women's loafers")).toEqual(['sandal'])
  })

  it('puts what is called so before what only mentions it', () => {
    expect(shown('shampoo for damaged hair').slice(0, 2).sort()).toEqual(['wash', 'wash-2'])
  })

  it('takes a bound for what follows it, where a comma parts it from the figure before', () => {
    expect(stated('rusk phone with 256gb, not more than 500').priceMax).toBe(50_000)
    expect(shown('rusk phone with 256gb, not more than 500')).toEqual(['phone'])
    expect(stated('rusk phone with 256gb, or more').attributes).toHaveLength(1)
  })

  it('searches for what a friend loves, not for the loving', () => {
    expect(stated('gift for a friend who loves photography').terms).toEqual(['photography'])
  })

  it.each<[string, string[]]>([
    ['2 sticks of 16GB ddr4', ['2 x 16GB', 'ddr4']],
    ['two 16gb modules ddr4', ['2 x 16gb', 'ddr4']],
    ['kettle crisps, set of 3', ['kettle crisps', 'set of 3']],
    ['crisps 12 pack', ['crisps', '12 pack']],
    ['usb c crisps', ['usb c crisps']],
  ])('keeps together what says how many there are: "%s"', (text, terms) => {
    expect(stated(text).terms).toEqual(terms)
  })

  it.each<[string, string[]]>([
    ['shampoo, my kid is allergic', ['shampoo']],
    ['shampoo for my mum', ['shampoo']],
    ['headphones with 20x zoom', ['headphones', '20x zoom']],
  ])('asks nothing of a thing that is said of a person, and parts no figure: "%s"', (text, terms) => {
    expect(stated(text).terms).toEqual(terms)
  })

  it('names the word that is missing, not the phrase, and goes on with the others', () => {
    const asked = { terms: ['vegan shampoo', 'minthollow'] }
    const wash = record('wash', { title: 'Minthollow Shampoo' })
    const { kept, relaxed } = unmatchedTerms([wash], asked, { words: {} })

    expect([kept, relaxed]).toEqual([['shampoo', 'minthollow'], [{ constraint: 'terms', from: ['vegan'], to: null }]])
  })

  it.each([
    [{}, 'Nothing here mentions'],
    [{ vegan: 3 }, 'None of these mentions'],
  ])('says of the whole catalogue only what holds for all of it: %o', (words, said) => {
    const { sentences } = unmatchedTerms(
      [record('wash', { title: 'Minthollow Shampoo' })],
      { terms: ['vegan'] },
      { words },
    )

    expect(sentences.map(({ text }) => text).join('')).toContain(`${said} “vegan”`)
  })
})
