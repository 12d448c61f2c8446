import { describe, expect, it } from 'vitest'
import { EMPTY_STATE } from '../../../src/domain/conversation/types.ts'
import { read as understand } from '../../../src/domain/conversation/read/read.ts'
import { demo, read, stated } from '../../support/demo-talk.ts'

/** The limits of a message in cents. */
function limits(text: string): [min: number | undefined, max: number | undefined] {
  const { priceMin, priceMax } = stated(text)
  return [priceMin, priceMax]
}

describe('prices', () => {
  it.each([
    ['laptops under $1,000', undefined, 100_000],
    ['a laptop for less than 1k', undefined, 100_000],
    ['kettle, max 35', undefined, 3500],
    ['kettle 35 or less', undefined, 3500],
    ['my budget is 200, headphones please', undefined, 20_000],
    ['headphones, budget 150', undefined, 15_000],
    ['tents that do not cost more than $150', undefined, 15_000],
    ["a tent that doesn't cost more than 150 dollars", undefined, 15_000],
    ['I have $500 for a phone', undefined, 50_000],
    ['phones over $300', 30_000, undefined],
    ['phones priced above 300 USD', 30_000, undefined],
    ['phones from $300 up to $500', 30_000, 50_000],
    ['a mouse between 20 and 40', 2000, 4000],
    ['a mouse, 20-40 dollars', 2000, 4000],
    ['a mouse ($15–25)', 1500, 2500],
    ['a blender for fifty to a hundred bucks', 5000, 10_000],
    ['up to 1.2k for a television', undefined, 120_000],
    ['a camera for two hundred and fifty dollars or less', undefined, 25_000],
    ['some backpack around $80', 6400, 9600],
    ['nothing over $60 please, kettles', undefined, 6000],
    ['laptop 2 grand max', undefined, 200_000],
  ])('reads "%s"', (text, min, max) => {
    expect(limits(text)).toEqual([min, max])
  })

  it.each([
    ['€', 'kettles under €50', 'EUR', 5000],
    ['a code', 'kettles under 50 EUR', 'EUR', 5000],
    ['pesos', 'kettles that cost less than 1,500 pesos', 'PHP', 150_000],
    ['rupees with Indian grouping', 'laptops under ₹1,30,000', 'INR', 13_000_000],
    ['European grouping', 'Laptops unter 1.299 € under 1.299 €', 'EUR', 129_900],
    ['yen, which has no minor unit', 'a camera below 30000 yen', 'JPY', 30_000],
    ['quid', 'a tent under 80 quid', 'GBP', 8000],
  ])('reads %s', (_, text, currency, priceMax) => {
    expect(stated(text)).toMatchObject({ currency, priceMax })
  })

  it.each([
    'a pack of 10 kettles',
    'tent for 4 people',
    'laptop with 16 GB of memory',
    'a 55 inch television',
    'board games for ages 8 and up',
    'iPhone 11 Pro Max',
    'running shoes size 42.5',
    'headphones with more than 30 hours of battery',
    'kettle for 2',
  ])('finds no price in "%s"', (text) => {
    expect(limits(text)).toEqual([undefined, undefined])
  })

  it('says so when two limits cannot both hold, and keeps neither', () => {
    const { stated: constraints, contradictions } = read('a keyboard below $40 but over $90')

    expect(constraints).toEqual({ category: 'keyboards' })
    expect(contradictions[0]?.text).toContain('$40')
    expect(contradictions[0]?.text).toContain('$90')
  })

  it('reads pounds as money only where prices are in pounds', () => {
    const british = { ...demo.vocabulary, currency: 'GBP' }

    expect(stated('tent under 5 pounds').priceMax).toBeUndefined()
    expect(understand('tent under 90 pounds', EMPTY_STATE, british).stated).toMatchObject({
      priceMax: 9000,
      currency: 'GBP',
    })
  })
})

describe('ratings', () => {
  it.each([
    ['toothbrush, 4.2 stars or more', 4.2, undefined],
    ['toothbrush rated 4+ stars', 4, undefined],
    ['toothbrush rated above 3.7 stars', 3.7, undefined],
    ['a 4-star toothbrush', 4, undefined],
    ['toothbrushes rated between 4.5 and 4.8 stars', 4.5, undefined],
    ['toothbrush with over 5,000 reviews', undefined, 5000],
    ['toothbrush with a 4.6-star rating from 250+ reviews', 4.6, 250],
    ['toothbrush rated 4.3 or higher by 1000 plus buyers', 4.3, 1000],
    ['a well reviewed toothbrush', 4, undefined],
    ['toothbrush with fewer than 100 reviews', undefined, undefined],
  ])('reads "%s"', (text, minRating, minRatingCount) => {
    const constraints = stated(text)

    expect([constraints.minRating, constraints.minRatingCount]).toEqual([minRating, minRatingCount])
    expect(constraints.priceMax).toBeUndefined()
  })
})
