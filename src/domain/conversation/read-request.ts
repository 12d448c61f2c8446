/** One need, read: the constraints that a part of a message states. The order of the steps is the grammar's precedence. */
import type { Constraints } from '../../shared/constraints.ts'
import { readBrands } from './grammar/brands.ts'
import { claimCategory, findCategories } from './grammar/categories.ts'
import { readColors } from './grammar/colors.ts'
import { impliedCategory, readFeatures } from './grammar/features.ts'
import { readMeasures } from './grammar/measures.ts'
import { readPrice } from './grammar/money.ts'
import { readQualities, type QualityWish } from './grammar/qualities.ts'
import { readRatings } from './grammar/ratings.ts'
import type { Reading } from './grammar/reading.ts'
import { readStock } from './grammar/stock.ts'
import { readTerms, type FoundTerms } from './grammar/terms.ts'
import { readPurposes, readUntold } from './grammar/unjudged.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { Contradiction, Correction, Unjudged } from './types.ts'
import { formatMoney } from '../wording/money.ts'

export interface ReadRequest {
  constraints: Constraints
  relative: QualityWish['relative']
  corrections: Correction[]
  contradictions: Contradiction[]
  unjudged: Unjudged[]
}

/**
 * Reads one need. `inherited` is the category that the talk is about, for a part that names none; null when there is
 * none. Words are only kept as search terms when `keepsTerms`.
 */
export function readRequest(
  reading: Reading,
  lexicon: Lexicon,
  inherited: string | null,
  keepsTerms: boolean,
): ReadRequest {
  const ratings = readRatings(reading)
  const [mention] = findCategories(reading, lexicon, inherited)
  if (mention !== undefined) claimCategory(reading, mention)
  const named = mention?.slug ?? (inherited === null && keepsTerms ? impliedCategory(reading, lexicon) : null)
  const category = named ?? inherited
  const inStockOnly = readStock(reading)
  // "at least 3 HDMI ports" is no price: what measures something is read first.
  const measures = readMeasures(reading, lexicon, category)
  const price = readPrice(reading, lexicon.vocabulary.currency)
  const features = readFeatures(reading, lexicon, category)
  const colors = readColors(reading, lexicon)
  const brands = readBrands(reading, lexicon)
  const qualities = readQualities(reading, lexicon, category)
  const saysMore = reading.owners.some((owner) => owner !== null && owner !== 'opener')
  const purposes = category === null ? [] : readPurposes(reading, lexicon, !saysMore)
  const untold = category === null ? [] : readUntold(reading, lexicon)
  const found = keepsTerms ? readTerms(reading, lexicon, saysMore ? category : null) : NO_TERMS
  const { terms, corrections } = found
  const excludeBrands = [...brands.unwanted, ...found.unwantedNames]
  const unwantedColors = colors.unwanted.map((value) => ({ name: 'color', op: 'not' as const, value }))
  const attributes = [...measures, ...features.wishes, ...unwantedColors]
  const { prices, contradictions } = checkPrice(price)
  const constraints: Constraints = {
    ...(named === null ? {} : { category: named }),
    ...(terms.length > 0 ? { terms } : {}),
    ...(brands.wanted.length > 0 ? { brands: brands.wanted } : {}),
    ...(excludeBrands.length > 0 ? { excludeBrands } : {}),
    ...prices,
    ...ratings,
    ...(attributes.length > 0 ? { attributes } : {}),
    ...(colors.wanted.length > 0 ? { colors: colors.wanted } : {}),
    ...(inStockOnly ? { inStockOnly } : {}),
    ...(qualities.sort === null ? {} : { sort: qualities.sort }),
  }
  const alternatives = features.alternatives.map((text): Unjudged => ({ kind: 'alternative', text }))
  const unjudged = [...purposes, ...alternatives, ...qualities.unjudged, ...untold, ...found.unjudged]
  return { constraints, relative: qualities.relative, corrections, contradictions, unjudged }
}

const NO_TERMS: FoundTerms = { terms: [], unwantedNames: [], unjudged: [], corrections: [] }

/** Limits that cannot both hold are taken out and said. */
function checkPrice(price: ReturnType<typeof readPrice>): {
  prices: ReturnType<typeof readPrice>
  contradictions: Contradiction[]
} {
  const { priceMin, priceMax, currency = 'USD' } = price
  if (priceMin === undefined || priceMax === undefined || priceMin <= priceMax) {
    return { prices: price, contradictions: [] }
  }
  const text = `A price cannot be under ${formatMoney(priceMax, currency)} and over ${formatMoney(priceMin, currency)} at the same time`
  return { prices: {}, contradictions: [{ field: 'price', text }] }
}
