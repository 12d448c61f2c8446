/** What a file says of one product, as a change of the catalogue, or the reason why it cannot be one. */
import type { CatalogChange, CatalogRecord, RecordField } from '../../../domain/catalog/record.ts'
import type { Attribute, Codes, ProductSource } from '../../../shared/product.ts'
import { distinct, toAttribute } from './to-attributes.ts'
import { hashText, toId } from './to-id.ts'
import { toVariants, type Variants } from './to-variants.ts'
import type { DraftGroup, DraftHead, DraftVariant, SkipReason } from './draft.ts'
import type { ReadContext } from './read-context.ts'
import type { Warnings } from './warnings.ts'

export interface ChangeContext extends ReadContext {
  source: ProductSource
  /** Fields that the file has no column for. */
  lacks: readonly RecordField[]
}

export type ChangeResult =
  | { kind: 'change'; change: CatalogChange; skipped: SkipReason | null; isNamedByCode?: boolean }
  /** Not usable; `id` where it has one all the same. */
  | { kind: 'rejected'; reason: string; id: string | null }

const NO_NAME = 'the product has no name: a column `title` or `name` is needed'
const ATTRIBUTES_MAX = 40

export function toChange(group: DraftGroup, context: ChangeContext): ChangeResult {
  context.profile.quirks?.settle?.(group)
  const article = group.own ?? group.variants[0] ?? null
  const id = idOf(group, article, context)
  const rejected = (reason: string): ChangeResult => ({ kind: 'rejected', reason, id })
  if (group.isDelete) {
    return id === null
      ? rejected('the row to delete names no id')
      : { kind: 'change', change: { kind: 'withdraw', id }, skipped: null }
  }
  const { own, variants } = group
  const skip = group.skip ?? (own === null && variants.length > 0 && variants.every(isHidden) ? 'unpublished' : null)
  if (skip !== null) {
    const known = id ?? unnamedId(group, article)
    return { kind: 'change', change: { kind: 'withdraw', id: known }, skipped: skip }
  }
  const title = titleOf(group)
  if (title === null || group.head === null) {
    return id === null ? rejected(NO_NAME) : toPartial(group, article, id, NO_NAME)
  }
  if (isSingle(group) && article?.priceProblem === 'unreadable') return rejected('the price cannot be read')
  const record = toRecord(group, group.head, title, id ?? unnamedId(group, article), context)
  const isNamedByCode = group.key === null && !group.keys.includes(record.id) && (article?.id ?? null) === null
  return { kind: 'change', change: { kind: 'record', record, lacks: context.lacks }, skipped: null, isNamedByCode }
}

/** The id of another product that has a code of its neighbour: shops use one for several things. */
export function ownIdBeside({ id, title, url, imageUrl }: CatalogRecord): string {
  return `${id.slice(0, 150)}-${hashText(`${title}|${url ?? imageUrl ?? ''}`.toLowerCase())}`
}

/** A row without a name that has an id changes what is known of it. */
function toPartial({ head }: DraftGroup, article: DraftVariant | null, id: string, reason: string): ChangeResult {
  const { price = null, isPriceInWords = false, availability = 'unknown', imageUrl = null } = article ?? {}
  const image = imageUrl ?? head?.images[0] ?? null
  const fields = {
    ...(price === null && !isPriceInWords ? {} : { price }),
    ...(availability === 'unknown' ? {} : { availability }),
    ...(image === null ? {} : { imageUrl: image }),
  }
  if (Object.keys(fields).length === 0) return { kind: 'rejected', reason, id }
  return { kind: 'change', change: { kind: 'partial', id, fields }, skipped: null }
}

function isHidden({ isHidden: isSo }: DraftVariant): boolean {
  return isSo
}

/** One article that is the product itself. */
function isSingle({ own, variants }: DraftGroup): boolean {
  return own === null ? variants.length === 1 : variants.length === 0
}

function toRecord(
  group: DraftGroup,
  head: DraftHead,
  title: string,
  id: string,
  context: ChangeContext,
): CatalogRecord {
  const { own } = group
  const offered = group.variants.filter((variant) => !isHidden(variant))
  const choices = toVariants(id, withTitles(offered, title), { own, isLoose: isLoose(context) })
  const isFlat = own === null && offered.length < 2 && (choices.options.length === 0 || isLoose(context))
  const variants: Variants = isFlat || choices.options.length === 0 ? { options: [], variants: [] } : choices
  const hasVariants = variants.variants.length > 0
  // A variant that differs in nothing is the product itself.
  const article = (hasVariants ? null : offered[0]) ?? own ?? offered[0] ?? group.variants[0] ?? null
  const path = head.paths[0] ?? []
  const image =
    hasVariants && head.images.length === 0
      ? variants.variants.find(({ imageUrl }) => imageUrl !== null)?.imageUrl
      : null
  const codes = codesOf(article, hasVariants && own === null, context)
  return {
    id,
    asin: head.asin,
    source: context.source,
    marketplace: null,
    title,
    brand: head.brand,
    category: head.slug ?? 'other',
    categoryPath: path.length === 0 ? ['Other'] : path,
    description: head.description,
    features: head.features,
    attributes: attributesOf(group, head, hasVariants ? new Set(variants.options.map(({ name }) => name)) : new Set()),
    price: article?.price ?? null,
    rating: head.rating,
    availability: article?.availability ?? 'unknown',
    imageUrl: head.images[0] ?? image ?? article?.imageUrl ?? null,
    url: article?.url ?? null,
    updatedAt: context.now,
    popularity: head.popularity,
    ...(Object.keys(codes).length > 0 ? { codes } : {}),
    ...(hasVariants ? variants : {}),
  }
}

/** Where no column says what can be chosen, one row of a group is a product like any other. */
function isLoose({ profile }: ChangeContext): boolean {
  return profile.id === 'google' || profile.id === 'meta' || profile.id === 'own'
}

/** Facts of the product, what its only article is like, what can be chosen without rows for it, and further categories. */
function attributesOf({ variants, own }: DraftGroup, head: DraftHead, options: ReadonlySet<string>): Attribute[] {
  const stated = (pairs: readonly (readonly [string, string])[]) =>
    pairs.flatMap(([name, value]) => (name.startsWith('#') ? [] : (toAttribute(name, value) ?? [])))
  // What an option says of every variant alike is here as well.
  // The product's own row lists what can be chosen.
  const single = stated(own === null ? (variants[0]?.options ?? []) : []).filter(({ label }) => !options.has(label))
  const listed =
    options.size > 0 ? [] : stated(head.options.map(({ name, values }) => [name, values.join(', ')] as const))
  const taken = new Set([...options].flatMap((name) => toAttribute(name, 'x')?.name ?? []))
  const others = head.paths.slice(1).map((path) => path.join(' > '))
  const also: Attribute[] =
    others.length === 0
      ? []
      : [{ name: 'alsoIn', label: 'Also in', value: others.join('; ').slice(0, 200), unit: null }]
  const all = distinct([...head.attributes, ...listed], single).filter(({ name }) => !taken.has(name))
  return [...all.slice(0, ATTRIBUTES_MAX), ...also]
}

function codesOf(article: DraftVariant | null, areOfVariants: boolean, { profile }: ChangeContext): Codes {
  if (article === null || areOfVariants) return {}
  const { codes, id } = article
  // The id of an item is what the shop calls it, also where its product goes by the name of its group.
  return codes.sku === undefined && id !== null && isLooseId(profile.id) ? { ...codes, sku: id } : codes
}

function isLooseId(profile: string): boolean {
  return profile === 'google' || profile === 'meta'
}

function idOf(
  { key, keys, head }: DraftGroup,
  article: DraftVariant | null,
  { profile }: ChangeContext,
): string | null {
  const grouped = profile.quirks?.group !== undefined && profile.id !== 'woocommerce' ? key : null
  const { id, codes } = article ?? {}
  for (const text of [
    grouped,
    head?.asin ?? null,
    id ?? null,
    codes?.sku ?? null,
    keys[0] ?? null,
    codes?.gtin ?? null,
  ]) {
    const usable = text === null ? null : toId(text.replace(/^id:/, ''))
    if (usable !== null) return usable
  }
  return null
}

/** An id that the same brand, title and page (or picture) always give: shops sell different things under one name. */
function unnamedId({ head }: DraftGroup, article: DraftVariant | null): string {
  const place = article?.url ?? head?.images[0] ?? article?.imageUrl ?? ''
  return `row-${hashText(`${head?.brand ?? ''}|${head?.title ?? ''}|${place}`.toLowerCase())}`
}

/** The title of the product; of articles with a title each, what their titles share. */
function titleOf({ head, own, variants }: DraftGroup): string | null {
  if (own !== null || variants.length < 2) return head?.title ?? null
  const titles = variants.flatMap(({ title }) => title ?? [])
  const [first] = titles
  if (first === undefined || titles.length < variants.length || titles.every((title) => title === first)) {
    return head?.title ?? first ?? null
  }
  const words = titles.map((title) => title.split(' '))
  const shortest = Math.min(...words.map((list) => list.length))
  let shared = 0
  while (shared < shortest && words.every((list) => list[shared] === words[0]?.[shared])) shared++
  const title = withoutChoices(
    first
      .split(' ')
      .slice(0, shared)
      .join(' ')
      .replace(/[\s\-–—,/|:(]+$/, ''),
    variants[0]?.options ?? [],
  )
  return shared * 2 >= shortest && title.length > 1 ? title : first
}

/** "Tee - Red" of variants that are all red is a tee. */
function withoutChoices(title: string, options: DraftVariant['options']): string {
  const chosen = options.find(([, value]) => title.endsWith(` ${value}`))
  const rest = chosen === undefined ? title : title.slice(0, -chosen[1].length)
  return /\s[-–—/|]\s$/.test(rest) ? withoutChoices(rest.replace(/[\s\-–—/|]+$/, ''), options) : title
}

/** Articles in whose rows nothing says what can be chosen differ by their titles, or else by their codes. */
function withTitles(drafts: readonly DraftVariant[], title: string): readonly DraftVariant[] {
  if (drafts.length < 2 || drafts.some(({ options }) => options.length > 0)) return drafts
  const names = drafts.map((draft) => draft.title?.replace(title, '').replace(/^[\s\-–—,/|:(]+|[)\s]+$/g, '') ?? '')
  const areTelling = new Set(names).size === names.length && names.every((name) => name !== '')
  return drafts.map((draft, at) => {
    const name = areTelling ? (names[at] ?? '') : (draft.codes.sku ?? draft.id ?? String(at + 1))
    return { ...draft, options: [['Variant', name.slice(0, 100)] as const] }
  })
}

/** Adds what a product of the file lacks to the warnings. */
export function warnOf(
  { price, variants, imageUrl, categoryPath }: CatalogRecord,
  group: DraftGroup,
  warnings: Warnings,
): void {
  const { line } = group
  const hasPrice = variants === undefined ? price !== null : variants.some((variant) => variant.price !== null)
  if (!hasPrice) warnings.add('no_price', 'price', line)
  if (imageUrl === null) warnings.add('no_image', 'imageUrl', line)
  if (categoryPath[0] === 'Other') warnings.add('no_category', 'category', line)
  if (group.dropped > 0) warnings.add('too_many_variants', 'variants', line)
  for (const { priceProblem, line: at } of [...group.variants, ...(group.own === null ? [] : [group.own])]) {
    if (priceProblem === 'unreadable') warnings.add('price_unreadable', 'price', at)
    else if (priceProblem === 'no_currency') warnings.add('price_without_currency', 'price', at)
  }
}
