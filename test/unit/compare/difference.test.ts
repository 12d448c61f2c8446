import { describe, expect, it } from 'vitest'
import { differencesOf, predicate } from '../../../src/domain/compare/difference.ts'
import { summarise } from '../../../src/domain/compare/summary.ts'
import { rating } from '../../support/candidates.ts'
import { attribute, money, record } from '../../support/record.ts'

const alpha = record('alpha', {
  title: 'Acme Alpha',
  brand: 'Acme',
  price: money(89_900),
  rating: rating(4.6),
  attributes: [attribute('weight', 1_690, 'g'), attribute('ram', 16, 'GB'), attribute('screenSize', 14, 'in')],
})
const beta = record('beta', {
  title: 'Bolt Beta',
  brand: 'Bolt',
  price: money(67_999),
  rating: rating(4.3),
  attributes: [attribute('weight', 1_490, 'g'), attribute('ram', 8, 'GB'), attribute('screenSize', 13, 'in')],
})

describe('differencesOf', () => {
  it('does the arithmetic and knows whom it favours', () => {
    expect(differencesOf(beta, alpha).map(({ text, favours }) => [text.text, favours])).toEqual([
      ['$219 cheaper', true],
      ['rated 0.3 lower', false],
      ['200 g lighter', true],
      ['8 GB less memory', false],
      ['a 1 in smaller screen', null],
    ])
  })

  it('rests on the field of both products', () => {
    for (const { field, text } of differencesOf(beta, alpha)) {
      expect(text.receipts.map(({ productId, field: of }) => [productId, of])).toEqual([
        ['beta', field],
        ['alpha', field],
      ])
    }
  })

  it.each([
    ['another currency', { price: money(10, 'EUR') }, 'price'],
    ['an unknown price', { price: null }, 'price'],
    ['no rating', { rating: null }, 'rating'],
    ['another unit', { attributes: [attribute('weight', 3, 'lb')] }, 'weight'],
  ])('says nothing across %s', (_, overrides, field) => {
    expect(differencesOf({ ...beta, ...overrides }, alpha).map((difference) => difference.field)).not.toContain(field)
  })

  it('joins what is and what has', () => {
    expect(predicate(differencesOf(beta, alpha)).text).toBe(
      'is $219 cheaper, rated 0.3 lower and 200 g lighter, with 8 GB less memory and a 1 in smaller screen',
    )
    expect(predicate(differencesOf(beta, alpha).slice(3, 4)).text).toBe('has 8 GB less memory')
  })
})

describe('summarise', () => {
  const text = (...products: (typeof alpha)[]) =>
    summarise(products)
      .map((sentence) => sentence.text)
      .join(' ')

  it('says what the cheaper one saves, which to take, and when to take the other', () => {
    expect(text(alpha, beta)).toBe(
      'The Bolt Beta costs $219 less than the Acme Alpha: $679.99 against $899. ' +
        'I would take the Acme Alpha: it is rated 0.3 higher, with 8 GB more memory. ' +
        'Take the Bolt Beta if the price decides: it is $219 cheaper and 200 g lighter.',
    )
  })

  it('takes the cheaper one when nothing speaks for the other', () => {
    const twin = { ...alpha, id: 'twin', title: 'Bolt Twin', brand: 'Bolt', price: money(50_000) }

    expect(text(alpha, twin)).toContain('I would take the Bolt Twin: it is $399 cheaper.')
  })

  it.each([
    ['one unknown price', { ...beta, price: null }, 'so I cannot say which costs less'],
    ['two currencies', { ...beta, price: money(60_000, 'EUR') }, 'I do not convert'],
    ['the same price', { ...beta, price: alpha.price }, 'Both cost the same: $899'],
  ])('is honest about %s', (_, other, expected) => {
    expect(text(alpha, other)).toContain(expected)
  })

  it('takes one of several for what it leads in, and says when to take another', () => {
    const gamma = record('gamma', { title: 'Cask Gamma', brand: 'Cask', price: money(99_900), rating: rating(4) })

    expect(text(alpha, beta, gamma)).toMatch(
      /^They run from \$679.99 to \$999, a difference of \$319. I would take the (Acme Alpha: it is the best rated \(4.6\)|Bolt Beta: it is the cheapest). Take the /,
    )
  })
})
