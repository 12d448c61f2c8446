/** The variants of a product, from what its rows say of each. */
import type { CatalogVariant } from '../../../domain/catalog/record.ts'
import { toSlug } from '../../../domain/catalog/slug.ts'
import type { Price, ProductOption } from '../../../shared/product.ts'
import { distinct, toAttribute } from './to-attributes.ts'
import { toId } from './to-id.ts'
import type { DraftVariant } from './draft.ts'

export interface Variants {
  options: ProductOption[]
  variants: CatalogVariant[]
}

type NamedOptions = Record<string, string>

/** The variants that are offered, with the options in which they differ, in the order of the file. */
export function toVariants(
  productId: string,
  drafts: readonly DraftVariant[],
  { own, isLoose }: { own: DraftVariant | null; isLoose: boolean },
): Variants {
  const placed = nameOptions(drafts, own)
  const named = isLoose ? differing(placed) : placed
  const names = [...new Set(named.flatMap((options) => Object.keys(options)))]
  const taken = new Set<string>()
  const variants = drafts.flatMap((draft, at): CatalogVariant[] => {
    const options = named[at] ?? {}
    const { url, imageUrl, availability, codes } = draft
    const stated = draft.id ?? codes.sku ?? Object.values(options).map(toSlug).join('-')
    const base = toId(stated === '' ? String(at + 1) : stated) ?? String(at + 1)
    const isOwnId = draft.id !== null || codes.sku !== undefined
    const id = unique(isOwnId && base !== productId ? base : `${productId}:${base}`, taken)
    const attributes = distinct(Object.entries(options).flatMap(([name, value]) => toAttribute(name, value) ?? []))
    return [{ id, options, price: priceOf(draft, own), availability, imageUrl, url, codes, attributes }]
  })
  const values = (name: string) => [...new Set(variants.flatMap(({ options }) => options[name] ?? []))]
  return { options: names.map((name) => ({ name, values: values(name) })), variants }
}

function unique(id: string, taken: Set<string>): string {
  let free = id
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`
  taken.add(free)
  return free
}

/**
 * Only the first row of a product names its options: `#2` elsewhere is the second of them. An option that is called
 * "Title" is one when its values are.
 */
function nameOptions(drafts: readonly DraftVariant[], own: DraftVariant | null): NamedOptions[] {
  const byPlace = new Map<string, string>()
  for (const { options } of own === null ? drafts : [own, ...drafts]) {
    for (const [at, [name]] of options.entries()) {
      const place = `#${at + 1}`
      if (!name.startsWith('#') && !byPlace.has(place)) byPlace.set(place, name)
    }
  }
  return drafts.map(({ options }) =>
    Object.fromEntries(
      options.map(([name, value]) => [
        byPlace.get(name) ?? name.replace(/^#1$/, 'Option').replace(/^#/, 'Option '),
        value,
      ]),
    ),
  )
}

/** Columns that say the same of every variant are facts of the product, no choice. */
function differing(named: NamedOptions[]): NamedOptions[] {
  if (named.length < 2) return named
  const [first = {}] = named
  const same = new Set(Object.keys(first).filter((name) => named.every((options) => options[name] === first[name])))
  if (same.size === 0 || named.every((options) => Object.keys(options).every((name) => same.has(name)))) return named
  return named.map((options) => Object.fromEntries(Object.entries(options).filter(([name]) => !same.has(name))))
}

/** The variant's own price, or what is added to the product's. */
function priceOf(draft: DraftVariant, own: DraftVariant | null): Price | null {
  if (draft.price !== null) return draft.price
  if (own === null || own === draft || draft.priceProblem !== null) return draft.price
  const extra = draft.surchargeMinor ?? 0
  const base = own.price
  if (extra === 0) return base
  if (base === null) {
    const { currency, asOf } = own
    return currency === null ? null : { amountMinor: extra, currency, listAmountMinor: null, asOf }
  }
  const full = (base.listAmountMinor ?? base.amountMinor) + extra
  if (base.listAmountMinor === null) return { ...base, amountMinor: full }
  const paid = own.isPercentOff
    ? Math.round((full * base.amountMinor) / base.listAmountMinor)
    : base.amountMinor + extra
  return { ...base, amountMinor: paid, listAmountMinor: full }
}
