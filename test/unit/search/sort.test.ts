import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../src/domain/search/sort.ts'
import { candidate, rating } from '../../support/candidates.ts'
import { attribute, money } from '../../support/record.ts'

const candidates = [
  candidate(
    'a',
    { price: money(300), rating: rating(4), attributes: [attribute('weight', 2, 'g')] },
    { popularity: 0.1 },
  ),
  candidate('b', { price: null, rating: null }, { popularity: 0.9 }),
  candidate(
    'c',
    { price: money(100), rating: rating(5), attributes: [attribute('weight', 1, 'g')] },
    { popularity: 0.5 },
  ),
]

describe('inOrder', () => {
  it.each([
    [undefined, 'abc'],
    ['relevance', 'abc'],
    ['price_asc', 'cab'],
    ['price_desc', 'acb'],
    ['rating', 'cab'],
    ['rating_asc', 'acb'],
    ['popularity', 'bca'],
    ['weight_asc', 'cab'],
    ['weight_desc', 'acb'],
    ['unknown_desc', 'abc'],
  ])('puts %s in order, unknown values last', (sort, expected) => {
    expect(
      inOrder(candidates, sort)
        .map(({ product }) => product.id)
        .join(''),
    ).toBe(expected)
  })
})
