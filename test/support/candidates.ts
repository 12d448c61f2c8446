/** Candidates as the product store hands them over, best text match first. */
import type { CatalogRecord } from '../../src/domain/catalog/record.ts'
import type { Candidate } from '../../src/domain/search/types.ts'
import { record } from './record.ts'

export function candidate(
  id: string,
  overrides: Partial<CatalogRecord> = {},
  rest: Partial<Candidate> = {},
): Candidate {
  const { popularity: _popularity, ...product } = record(id, overrides)
  return { product, textScore: 0, popularity: 0.5, ...rest }
}

export function rating(value: number, count = 100): CatalogRecord['rating'] {
  return { value, count, asOf: 1 }
}
