/** Sets of wishes: two as one, a part taken back, what says nothing left out. */
import type { AttributeConstraint, Constraints } from '../../shared/constraints.ts'
import { toWords } from '../search/analyse.ts'
import { measuredBy } from '../search/measures.ts'
import { rivalsOf } from './lexicon/rivals.ts'
import type { UndoTarget } from './types.ts'

/** Two sets of wishes as one: what is new wins where both cannot hold. */
export function mergeConstraints(old: Constraints, added: Constraints): Constraints {
  const excludeBrands = union(without(old.excludeBrands, added.brands), added.excludeBrands)
  const brands = added.brands ?? without(old.brands, added.excludeBrands)
  const colors = added.colors ?? old.colors
  return tidy({
    ...old,
    ...added,
    ...mergePrice(old, added),
    terms: mergeTerms(old, added),
    brands,
    excludeBrands,
    colors: withoutColors(colors, added),
    attributes: mergeAttributes(withoutDenied(old.attributes ?? [], added), added.attributes ?? []),
    prefer: mergeAttributes(old.prefer ?? [], added.prefer ?? []),
    excludeTerms: union(old.excludeTerms, added.excludeTerms),
  })
}

/** A colour that is wanted now was not wanted before. */
function withoutDenied(
  attributes: readonly AttributeConstraint[],
  { colors = [] }: Constraints,
): AttributeConstraint[] {
  return attributes.filter(
    ({ name, op, value }) => !(name === 'color' && op === 'not' && colors.includes(String(value))),
  )
}

/** The words that hold now: not those of a colour, brand or measure that another one replaces, nor what is denied now. */
function mergeTerms({ terms = [], colors = [], brands = [] }: Constraints, added: Constraints): string[] | undefined {
  const said = added.terms ?? []
  const gone = [
    ...(added.colors === undefined ? [] : colors.filter((color) => !added.colors?.includes(color))),
    ...(added.brands === undefined ? [] : brands.filter((brand) => !isIn(brand, added.brands))),
    ...(added.excludeBrands ?? []),
    ...(added.excludeTerms ?? []),
    // "king", of a queen bed
    ...said.flatMap(toWords).flatMap(rivalsOf),
  ]
  const measures = new Set(said.flatMap((term) => measuredBy(term) ?? []))
  const kept = withoutWords(terms, gone).filter((term) => !measures.has(measuredBy(term) ?? ''))
  // "420 mm", then "only a 240": the figure that was said last stood for the same.
  const figure = said.find((term) => FIGURE.test(term))
  const former =
    kept.findLast((term) => measuredBy(term) !== null)?.split(/[^\d.,]/)[0] ?? modelLike(figure ?? '', kept.join(' '))
  if (figure === undefined || former === undefined) return union(kept, said)
  const moved = kept.map((term) =>
    term.split(' ').includes(former) || term.startsWith(former) ? term.replace(former, figure) : term,
  )
  return union(
    moved,
    said.filter((term) => term !== figure),
  )
}

/** "rtx 4070", then "the cheapest 4060": a model's figure of as many digits, which gives way. */
function modelLike(figure: string, words: string): string | undefined {
  return figure.length < MODEL_DIGITS_MIN
    ? undefined
    : words.split(' ').find((word) => /^\d+$/.test(word) && word.length === figure.length)
}

const MODEL_DIGITS_MIN = 3
const FIGURE = /^\d[\d.,]*$/

/** The terms without the words of some names. */
function withoutWords(terms: readonly string[], names: readonly string[]): string[] {
  const gone = new Set(names.flatMap(toWords).flatMap((word) => (word === 'gray' ? ['gray', 'grey'] : [word])))
  return terms
    .map((term) =>
      term
        .split(' ')
        .filter((word) => !toWords(word).some((own) => gone.has(own)))
        .join(' '),
    )
    .filter((term) => term !== '')
}

function isIn(name: string, names: readonly string[] | undefined): boolean {
  return names?.some((other) => other.toLowerCase() === name.toLowerCase()) === true
}

/** "not black" after "black". */
function withoutColors(colors: readonly string[] | undefined, { attributes = [] }: Constraints): string[] | undefined {
  const denied = attributes.flatMap(({ name, op, value }) => (name === 'color' && op === 'not' ? [String(value)] : []))
  return colors?.filter((color) => !denied.includes(color))
}

/** Wishes without a part that is taken back. */
export function takeBack(constraints: Constraints, target: Exclude<UndoTarget, 'last'>): Constraints {
  if (typeof target === 'object' && 'term' in target) {
    const { terms, excludeTerms } = constraints
    return tidy({
      ...constraints,
      terms: withoutWords(terms ?? [], [target.term]),
      excludeTerms: without(excludeTerms, [target.term]),
    })
  }
  if (typeof target === 'object') {
    const either = withAccepted(constraints, target)
    if (either !== null) return either
    if (isAccepted(constraints, target)) return constraints
    if (target.attribute === 'brand') return withoutBrand(constraints, target.value)
    const attributes = constraints.attributes?.filter(({ name }) => name !== target.attribute)
    const colors = target.attribute === 'color' ? undefined : constraints.colors
    const sort = constraints.sort?.startsWith(`${target.attribute}_`) === true ? undefined : constraints.sort
    const prefer = constraints.prefer?.filter(({ name }) => name !== target.attribute)
    return tidy({ ...constraints, attributes, prefer, colors, sort })
  }
  const gone: Record<Exclude<typeof target, object>, Partial<Record<keyof Constraints, undefined>>> = {
    price: { priceMin: undefined, priceMax: undefined, currency: undefined },
    rating: { minRating: undefined, minRatingCount: undefined },
    brands: { brands: undefined, excludeBrands: undefined },
    colors: { colors: undefined },
    terms: { terms: undefined, excludeTerms: undefined },
    sort: { sort: undefined },
    stock: { inStockOnly: undefined },
    category: { category: undefined },
    attributes: { attributes: undefined, prefer: undefined },
    all: {},
  }
  if (target === 'all') return {}
  if (target === 'brands') {
    return tidy({
      ...constraints,
      ...gone.brands,
      terms: withoutWords(constraints.terms ?? [], constraints.brands ?? []),
    })
  }
  // "any colour": also the colours that were not wanted.
  const attributes =
    target === 'colors' ? constraints.attributes?.filter(({ name }) => name !== 'color') : constraints.attributes
  return tidy({ ...constraints, attributes, ...gone[target] })
}

/** "white is fine too": what is wanted with one more that is as good; null where nothing else is wanted. */
export function withAccepted(
  constraints: Constraints,
  { attribute, value }: { attribute: string; value?: string },
): Constraints | null {
  const key = attribute === 'color' ? 'colors' : attribute === 'brand' ? 'brands' : null
  const wish = constraints.attributes?.find(({ name, op }) => name === attribute && (op === 'eq' || op === 'in'))
  const wanted = key === null ? [wish?.value ?? []].flat().map(String) : (constraints[key] ?? [])
  if (value === undefined || wanted.length === 0 || isIn(value, wanted)) return null
  const all = [...wanted, value]
  if (key !== null) return { ...constraints, [key]: all }
  const attributes = constraints.attributes?.map((own) =>
    own === wish ? { ...own, op: 'in' as const, value: all } : own,
  )
  return { ...constraints, attributes }
}

/** "navy is fine", of what only must not be black: it was never left out. */
function isAccepted({ excludeBrands, attributes = [] }: Constraints, { attribute, value }: Valued): boolean {
  const denied =
    attribute === 'brand'
      ? (excludeBrands ?? [])
      : attributes.flatMap(({ name, op, value: own }) => (name === attribute && op === 'not' ? [own ?? []].flat() : []))
  return value !== undefined && denied.length > 0 && !isIn(value, denied.map(String))
}

interface Valued {
  attribute: string
  value?: string
}

/** "Norvel is fine again": no longer left out, or no longer asked for alone. */
function withoutBrand(constraints: Constraints, brand = ''): Constraints {
  const { excludeBrands } = constraints
  return isIn(brand, excludeBrands)
    ? tidy({ ...constraints, excludeBrands: without(excludeBrands, [brand]) })
    : takeBack(constraints, 'brands')
}

/** A new limit replaces its own side, and the other side where both cannot hold. */
function mergePrice(old: Constraints, added: Constraints): Pick<Constraints, 'priceMin' | 'priceMax'> {
  let priceMin = added.priceMin ?? old.priceMin
  let priceMax = added.priceMax ?? old.priceMax
  const isFlipped = priceMin === priceMax && (added.priceMin === undefined) !== (added.priceMax === undefined)
  if (priceMin !== undefined && priceMax !== undefined && (priceMin > priceMax || isFlipped)) {
    if (added.priceMax !== undefined) priceMin = added.priceMin
    else priceMax = undefined
  }
  return { priceMin, priceMax }
}

/** New wishes replace those about the same attribute that they contradict. */
function mergeAttributes(
  old: readonly AttributeConstraint[],
  added: readonly AttributeConstraint[],
): AttributeConstraint[] {
  const kept = old.filter((wish) => !added.some((other) => other.name === wish.name && contradicts(other, wish)))
  return [...kept, ...added]
}

function contradicts(added: AttributeConstraint, old: AttributeConstraint): boolean {
  if (added.op === old.op) return added.op !== 'not' || added.value === old.value
  if (added.op === 'not') return old.op === 'has' || (old.op === 'eq' && old.value === added.value)
  if (['eq', 'has', 'in'].includes(added.op) || ['eq', 'has', 'not', 'in'].includes(old.op)) return true
  if (typeof added.value !== 'number' || typeof old.value !== 'number') return true
  return added.op === 'gte' ? added.value > old.value : added.value < old.value
}

function union(a: readonly string[] | undefined, b: readonly string[] | undefined): string[] | undefined {
  return a === undefined && b === undefined ? undefined : [...new Set([...(a ?? []), ...(b ?? [])])]
}

function without(list: readonly string[] | undefined, gone: readonly string[] | undefined): string[] | undefined {
  const lower = new Set((gone ?? []).map((text) => text.toLowerCase()))
  return list?.filter((text) => !lower.has(text.toLowerCase()))
}

/** Leaves out what says nothing. */
export function tidy(constraints: Constraints): Constraints {
  const entries = Object.entries(constraints).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  const tidied: Constraints = Object.fromEntries(entries)
  if (tidied.priceMin === undefined && tidied.priceMax === undefined) delete tidied.currency
  return tidied
}
