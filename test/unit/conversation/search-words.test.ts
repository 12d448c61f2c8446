import { describe, expect, it } from 'vitest'
import { read as readMessage } from '../../../src/domain/conversation/read/read.ts'
import { EMPTY_STATE, type Answer } from '../../../src/domain/conversation/types.ts'
import { completeTurn } from '../../../src/domain/conversation/complete.ts'
import { prepareTurn } from '../../../src/domain/conversation/copilot.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { attribute, money, record } from '../../support/record.ts'
import '../../support/use-words.ts'

/** Everything stands in titles, no category tells anything. */
const shop = memoryCatalog(
  [
    'Tarvo Mate 20 Phone Black',
    'Tarvo Nova 5 Phone Blue',
    'High Pressure Garden Hose 20 m',
    'Garden Hose 10 m Green',
    'Wool Coat Navy Long',
    'Sport Coat Men Grey',
    'Worlds of Ash Strategy Game',
    'Copper Jam Pan 24 cm Induction',
    'Copper Jam Pan 28 cm Induction',
    'Copper Jam Pan 32 cm Induction',
    'Copper Sauce Pan 16 cm',
    'Enamel Jam Pan 28 cm Induction',
  ].map((title, i) =>
    record(`w${i}`, { title, brand: null, category: 'all', categoryPath: ['All'], price: money(1_000 + i * 10) }),
  ),
)

const wordsOf = (text: string) => readMessage(text, EMPTY_STATE, shop.vocabulary).stated

function ask(text: string): Answer {
  const prepared = prepareTurn({ text }, EMPTY_STATE, shop.vocabulary, { now: 1, limit: 5 })
  return completeTurn(prepared, shop.fetch(prepared.plan), { vocabulary: shop.vocabulary, now: 1, associateTag: null })
}

describe('the words that are searched for', () => {
  it.each([
    ['a courtesy in capitals that belongs to a name', 'Tarvo Mate', ['Tarvo Mate']],
    ['a word of sentences before what it qualifies', 'high pressure hose', ['high pressure hose']],
    ['an ordinary word that titles use in the plural', 'world ash game', ['world ash game']],
  ])('hold %s', (_, text, terms) => {
    expect(wordsOf(text).terms).toEqual(terms)
  })

  it.each([
    ['a courtesy', 'garden hose please mate', ['garden hose']],
    ['praise', 'a really good garden hose', ['garden hose']],
  ])('leave out %s', (_, text, terms) => {
    expect(wordsOf(text).terms).toEqual(terms)
  })

  it('are not left out of what is wanted by a denial of the same word', () => {
    expect(wordsOf('coat, not the coat').excludeTerms).toBeUndefined()
    expect(wordsOf('coat but no wool').excludeTerms).toEqual(['wool'])
  })
})

describe('what is shown of what has only some of the words', () => {
  it('is nothing while enough has all of them', () => {
    const titles = ask('copper jam pan for induction').products.map(({ title }) => title)

    expect(titles).toHaveLength(3)
    expect(titles.every((title) => /Copper Jam Pan/.test(title))).toBe(true)
  })

  it('stands behind what has all of them', () => {
    expect(ask('enamel jam pan').products[0]?.title).toBe('Enamel Jam Pan 28 cm Induction')
  })
})

describe('what is said after a need in words', () => {
  function after(first: string, second: string): Answer['constraints'] {
    const { state } = ask(first)
    const prepared = prepareTurn({ text: second }, state, shop.vocabulary, { now: 1, limit: 5 })
    return completeTurn(prepared, shop.fetch(prepared.plan), {
      vocabulary: shop.vocabulary,
      now: 1,
      associateTag: null,
    }).constraints
  }

  it('is another need where a sentence begins with another thing', () => {
    expect(after('copper jam pan', 'garden hose for watering').terms).not.toContain('copper jam pan')
    expect(after('copper jam pan', 'That was for my aunt. Garden hose for her, green').terms).not.toContain(
      'copper jam pan',
    )
  })

  it('goes on where it is a name alone, with or without an order', () => {
    expect(after('a blue phone', 'Tarvo, cheapest first').terms).toEqual(expect.arrayContaining(['Tarvo']))
    expect(after('a strategy game', 'Tarvo, cheapest first').terms?.length).toBeGreaterThan(1)
  })
})

describe('a brand that nothing here is of', () => {
  it('is said to be missing and claimed of nothing', () => {
    const answer = ask('a garden hose by Quellmark')
    const text = answer.sentences.join('')

    expect(text).toContain('nothing from Quellmark')
    expect(text).not.toMatch(/Quellmark (?:products|hoses)/)
    expect(answer.relaxed.map(({ constraint }) => constraint)).toContain('brands')
    expect(answer.products.length).toBeGreaterThan(0)
  })
})

describe('another name of a value', () => {
  const { vocabulary } = memoryCatalog([
    record('brewer', { title: 'Ostler Brewer', category: 'brewers', attributes: [attribute('type', 'drip')] }),
    record('film', { title: 'Glare Filter for Screens', category: 'films', attributes: [attribute('type', 'matte')] }),
  ])
  const said = (text: string) => readMessage(text, EMPTY_STATE, vocabulary).stated

  it('is only a word where no kind is named', () => {
    expect(said('glare filter')).toEqual({ terms: ['glare filter'] })
    expect(said('something with drip').attributes).toEqual([{ name: 'type', op: 'eq', value: 'drip' }])
  })
})
