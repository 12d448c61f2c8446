/** The variant of a product that is meant: its price and stock in the place of the product's, and what it lacks. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product } from '../../../shared/product.ts'
import type { Candidate } from '../../search/types.ts'
import { wholeValue } from '../../search/whole-value.ts'
import { agreeing, pronoun } from '../../wording/agreement.ts'
import { fact } from '../../wording/facts.ts'
import { inSeries, said, type Said } from '../../wording/said.ts'

/** The product at the price and stock of the variant that is meant, where one is; what is left open may cost more. */
export function asChosen({ product, variant }: Candidate): Product {
  if (variant === undefined) return product
  const { price, availability } = variant
  if (price === null) return { ...product, availability }
  const { options = [], priceRange } = product
  const isOpen = options.length > 1 && priceRange !== undefined && priceRange !== null
  const rest = isOpen ? { minMinor: price.amountMinor, maxMinor: priceRange.maxMinor } : null
  return { ...product, price, priceRange: rest, availability }
}

/** "It comes in M, but that is sold out at the moment.": where what was asked for is a choice that cannot be had. */
export function soldOutChoices(
  { product, variant }: Pick<Candidate, 'product' | 'variant'>,
  { attributes = [], colors = [] }: Constraints,
): Said[] {
  const wanted = [
    ...attributes.flatMap(({ op, value }) => (op === 'eq' && typeof value !== 'boolean' ? String(value) : [])),
    ...(colors.length === 1 ? colors : []),
  ]
  const isWanted = (text: string) => wanted.some((value) => wholeValue(text, value))
  const lacking = (product.options ?? []).flatMap(({ name, values }) =>
    variant === undefined || isWanted(variant.options[name] ?? '') ? [] : (values.find(isWanted) ?? []),
  )
  if (lacking.length === 0) return []
  const claim = fact(product, 'options', inSeries(lacking))
  return [said`${pronoun(product)} ${agreeing(product, 'comes')} in ${claim}, but that is sold out at the moment.`]
}
