/** A comparison in words: what it costs, in the currency and the order that are true, and then what to take. */
import { describe, expect, it } from 'vitest'
import { priceSentence, summarise } from '../../../src/domain/compare/summary.ts'
import type { CatalogRecord } from '../../../src/domain/catalog/record.ts'
import { rating } from '../../support/candidates.ts'
import { attribute, money, record } from '../../support/record.ts'

function kettle(name: string, price: CatalogRecord['price'], overrides: Partial<CatalogRecord> = {}) {
  return record(name, { title: `${name} Kettle`, brand: name, category: 'kettles', price, ...overrides })
}

const cheap = kettle('Alba', money(4_900))
const dear = kettle('Brisa', money(9_900))
const unpriced = kettle('Cinder', null)

describe('the sentence about two prices', () => {
  it('says how much less the cheaper one costs, whichever is named first', () => {
    const said = 'The Alba Kettle costs $50 less than the Brisa Kettle: $49 against $99.'

    expect(priceSentence(cheap, dear).text).toBe(said)
    expect(priceSentence(dear, cheap).text).toBe(said)
  })

  it('says of equal prices that they are', () => {
    expect(priceSentence(cheap, kettle('Dorne', money(4_900))).text).toBe('Both cost the same: $49.')
  })

  it('does not convert', () => {
    expect(priceSentence(cheap, kettle('Elva', money(4_500, 'EUR'))).text).toBe(
      'One is priced at €45, the other at $49; I do not convert between currencies.',
    )
  })

  it('does not guess a price that is unknown', () => {
    const said = 'Only the Alba Kettle has a known price, $49, so I cannot say which costs less.'

    expect(priceSentence(cheap, unpriced).text).toBe(said)
    expect(priceSentence(unpriced, cheap).text).toBe(said)
    expect(priceSentence(unpriced, kettle('Fenn', null)).text).toBe(
      'Neither price is known, so I cannot say which costs less.',
    )
  })

  it('rests on the prices that it tells', () => {
    expect(priceSentence(cheap, dear).receipts.map(({ field }) => field)).toContain('price')
  })
})

describe('the summary of a comparison', () => {
  const textOf = (...products: CatalogRecord[]) =>
    summarise(products)
      .map(({ text }) => text)
      .join(' ')

  it('has nothing to compare one product with', () => {
    expect(textOf(cheap)).toBe('There is nothing to compare it with.')
    expect(textOf()).toBe('There is nothing to compare it with.')
  })

  it('begins with the price of two and ends in a choice', () => {
    const text = textOf(kettle('Alba', money(4_900), { rating: rating(4.7) }), dear)

    expect(text).toMatch(/^The Alba Kettle costs \$50 less than the Brisa Kettle: \$49 against \$99\./)
    expect(text).toMatch(/I would take the Alba/)
  })

  it('tells of several between which prices they lie', () => {
    const middle = kettle('Gild', money(7_000))

    expect(textOf(middle, dear, cheap)).toMatch(/^They run from \$49 to \$99, a difference of \$50\./)
  })

  it.each([
    ['a price is unknown', unpriced],
    ['a price is in another currency', kettle('Elva', money(4_500, 'EUR'))],
  ])('tells no range where %s', (_, odd) => {
    expect(textOf(cheap, dear, odd)).not.toContain('They run from')
    expect(textOf(odd, cheap, dear)).not.toContain('They run from')
  })

  it('tells no range of equal prices', () => {
    expect(textOf(cheap, kettle('Dorne', money(4_900)), kettle('Hale', money(4_900)))).not.toContain('They run from')
  })

  it('follows what was asked for', () => {
    const light = kettle('Alba', money(9_900), { attributes: [attribute('weight', 700, 'g')] })
    const heavy = kettle('Brisa', money(9_500), { attributes: [attribute('weight', 1_900, 'g')] })
    const preferences = { asked: new Set(['weight']), thrift: 1 }

    expect(
      summarise([light, heavy], preferences)
        .map(({ text }) => text)
        .join(' '),
    ).toMatch(/I would take the Alba/)
  })
})
