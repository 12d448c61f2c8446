/**
 * Thins a ranked list: the same thing in another colour, and walls of one brand, make room for what is nearly as good.
 * Not for lists whose order or brand the shopper chose.
 */
import type { Product } from '../../shared/product.ts'
import { toStems } from './analyse.ts'
import type { Ranked } from './rank.ts'

/** Share of title words from which two products of one brand are variants of each other. */
const VARIANT_OVERLAP = 0.8
/** A brand holds at most this share of a list, and never fewer than two places. */
const BRAND_SHARE = 0.4
/** What takes the place of a thinned-out product must score at least this share of it. */
const WORTHY = 0.8

const COLOR_WORDS: ReadonlySet<string> = new Set(
  toStems(
    `beige black blue bronze brown champagne charcoal copper coral cream cyan dark gold graphite gray green indigo ivory
    jet lavender light lilac magenta maroon matte mint navy olive orange peach pearl pink platinum purple red rose ruby
    sand sapphire silver sky slate space tan teal turquoise violet white yellow`,
  ),
)

/** The `limit` products to show, in the order of their score. */
export function thinOut(ranked: readonly Ranked[], limit: number): Ranked[] {
  const chosen: Ranked[] = []
  const walls: Ranked[] = []
  const variants: Ranked[] = []
  const perBrand = Math.max(2, Math.ceil(limit * BRAND_SHARE))
  for (const entry of ranked) {
    if (chosen.length >= limit) break
    const { product } = entry.candidate
    const passedOver = Math.max(walls[0]?.score ?? 0, variants[0]?.score ?? 0)
    // What is left is too weak to push out a better one only for being different.
    if (entry.score < passedOver * WORTHY) break
    const ofBrand = chosen.filter(({ candidate }) => candidate.product.brand === product.brand)
    if ([...chosen, ...walls].some(({ candidate }) => areVariants(product, candidate.product))) variants.push(entry)
    else if (product.brand !== null && ofBrand.length >= perBrand) walls.push(entry)
    else chosen.push(entry)
  }
  const filled = [...new Set([...chosen, ...walls, ...variants, ...ranked])].slice(0, limit)
  return filled.sort((a, b) => b.score - a.score)
}

/** Whether two products are one product in different dress: same brand and category, nearly the same words. */
export function areVariants(one: Product, other: Product): boolean {
  if (one.brand !== other.brand || one.category !== other.category) return false
  const a = new Set(plainWords(one))
  const b = new Set(plainWords(other))
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.max(1, a.size, b.size) >= VARIANT_OVERLAP
}

/** The title's words without colours, which many catalogues state nowhere else. */
function plainWords({ title, attributes }: Product): string[] {
  const color = attributes.find(({ name }) => name === 'color')?.value
  const dress = new Set(toStems(String(color ?? '')))
  return toStems(title).filter((word) => !dress.has(word) && !COLOR_WORDS.has(word))
}
