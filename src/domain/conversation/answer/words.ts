/** Words of the request that none of the shown products has: let go, and said so. */
import type { Relaxation } from '../../../shared/chat.ts'
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product } from '../../../shared/product.ts'
import { hasBrand, isNamed, matchedTerms } from '../../search/satisfies.ts'
import { toTextQuery } from '../../search/query.ts'
import { inSeries, plain, type Said } from '../../wording/said.ts'
import { describeTerms } from './describe.ts'

export interface LetGo {
  /** The words that are somewhere among the shown products. */
  kept: string[]
  sentences: Said[]
  relaxed: Relaxation[]
}

/** Things that only go with what was asked for, or mention it, are not passed off as it. */
export function onlyMentioned(shown: readonly Product[], { category, terms = [] }: Constraints): Said[] {
  if (category !== undefined || terms.length === 0) return []
  if (shown.some((product) => isNamed(product, terms, 'itself'))) return []
  return [plain(`Nothing here is called “${describeTerms({ terms })}”: these go with it or mention it.`)]
}

/** Brands that none of the shown products is of: let go, and said so. */
export function unmatchedBrands(shown: readonly Product[], { brands = [] }: Constraints): Omit<LetGo, 'kept'> {
  if (brands.length === 0 || shown.some((product) => hasBrand(product, brands))) return { sentences: [], relaxed: [] }
  return {
    sentences: [plain(`There is nothing from ${inSeries(brands, 'or')} here, so I went by the rest.`)],
    relaxed: [{ constraint: 'brands', from: [...brands], to: null }],
  }
}

/** Which words no shown product holds; nothing when every word is somewhere. */
export function unmatchedTerms(shown: readonly Product[], { terms = [] }: Constraints): LetGo {
  const asked = terms.filter((term) => toTextQuery(term).stems.length > 0)
  const matched = new Set(shown.flatMap((product) => matchedTerms(product, asked)))
  const missing = asked.filter((term) => !matched.has(term))
  if (missing.length === 0) return { kept: [...terms], sentences: [], relaxed: [] }
  const words = inSeries(
    missing.map((term) => `“${describeTerms({ terms: [term] })}”`),
    'or',
  )
  const sentence = `Nothing here mentions ${words}, so I went by the rest.`
  const kept = terms.filter((term) => !missing.includes(term))
  return { kept, sentences: [plain(sentence)], relaxed: [{ constraint: 'terms', from: missing, to: null }] }
}
