import { describe, expect, it } from 'vitest'
import { toTextQuery } from '../../../src/domain/search/query.ts'
import { EMPTY_STATISTICS, scaleScores, scoreTexts } from '../../../src/domain/search/score.ts'
import { toSearchText } from '../../../src/domain/search/search-text.ts'
import type { CatalogRecord } from '../../../src/domain/catalog/record.ts'
import { record } from '../../support/record.ts'

/** Titles of the products, most relevant first. */
function ranked(text: string, products: readonly Partial<CatalogRecord>[]): string[] {
  const query = toTextQuery(text)
  const frequencies = new Map(query.stems.map((word) => [word, 10]))
  const statistics = { ...EMPTY_STATISTICS, documents: 1_000 }
  const records = products.map((product, i) => record(String(i), product))
  const scores = scoreTexts(records.map(toSearchText), { query, statistics, frequencies })
  return records
    .map(({ title }, i) => ({ title, score: scores[i]?.score ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .map(({ title }) => title)
}

describe('scoreTexts', () => {
  it.each<[string, string, Partial<CatalogRecord>[], string]>([
    [
      'a title over prose',
      'kettle',
      [{ title: 'Mug', description: 'Like a kettle, but a kettle for one' }, { title: 'Kettle' }],
      'Kettle',
    ],
    [
      'the thing over what belongs to it',
      'laptop',
      [{ title: 'Laptop sleeve' }, { title: 'Nimbus Air laptop' }],
      'Nimbus Air laptop',
    ],
    [
      'what belongs to it when that is asked for',
      'laptop sleeve',
      [{ title: 'Nimbus Air laptop' }, { title: 'Laptop sleeve' }],
      'Laptop sleeve',
    ],
    [
      'all words over one word often',
      'red kettle',
      [{ title: 'Kettle kettle kettle' }, { title: 'Red kettle' }],
      'Red kettle',
    ],
    [
      'the word itself over its synonym',
      'laptop',
      [{ title: 'Plain notebook' }, { title: 'Plain laptop' }],
      'Plain laptop',
    ],
    [
      'a category over a mention',
      'tent',
      [
        { title: 'Dome', features: ['tent pegs', 'tent bag'] },
        { title: 'Ridge 2', categoryPath: ['Camping', 'Tents'] },
      ],
      'Ridge 2',
    ],
  ])('prefers %s', (_, text, products, best) => {
    expect(ranked(text, products)[0]).toBe(best)
  })

  it('gives 0 to what has none of the words', () => {
    const context = { query: toTextQuery('kettle'), statistics: EMPTY_STATISTICS, frequencies: new Map() }

    expect(scoreTexts([toSearchText(record('a', { title: 'Mug' }))], context)).toEqual([{ score: 0, share: 0 }])
  })
})

describe('scaleScores', () => {
  it('makes the best 1 and keeps nothing at 0', () => {
    expect(scaleScores([2, 4, 0])).toEqual([0.5, 1, 0])
    expect(scaleScores([0, 0])).toEqual([0, 0])
    expect(scaleScores([])).toEqual([])
  })
})
