/** "make it 65", "L actually": a bare number moves the limit that it is nearest to, a bare value takes the place of another. */
import type { AttributeConstraint, Constraints } from '../../../shared/constraints.ts'
import { minorDigits } from '../../catalog/money.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { constraintsOf, focusedOf, isEmpty } from '../topics.ts'
import type { DialogueState } from '../types.ts'
import { measuredBy } from '../../search/measures.ts'
import type { Wants } from './wants-builder.ts'
import type { Scan } from './scan.ts'
import type { Span } from './spans.ts'
import { toldFrom } from './told.ts'
import { mergeConstraints } from '../wishes.ts'
import { range } from './tokens.ts'

/** What may stand beside the number; anything else is another wish. */
const AROUND_NUMBER = new Set(
  'make exactly raise increase lower reduce bump set change that my budget limit it lets let us say go with try what about how then rather instead ok okay enough plenty do suffice does and or maybe actually change to please up be just only for the a at no i meant mean sorry back is fine again after all now hm hmm well oh wait yes yeah thank work too changed my mind in size one you have got any there also available as well it'.split(
    ' ',
  ),
)
/** A limit is not moved further than this many times. */
const TIMES_MAX = 4

/** "spend 50 less", "raise it by 20": the limit, else what the product costs that the talk is about, less or more so much. */
export function movedBudget({ tokens, spans }: Scan, state: DialogueState): Constraints | null {
  const words = tokens.filter(({ kind }) => kind !== 'symbol')
  // "that's too much, 15 less"
  const [figure, less] = words.slice(-2)
  const isLess = figure !== undefined && less?.text === 'less' && (figure.value ?? 0) >= LESS_MIN
  const by =
    spans.find(({ item }) => item.type === 'glue' && item.glue.startsWith('budget')) ??
    (isLess ? { item: LESS, from: tokens.indexOf(figure), to: tokens.length } : undefined)
  const isInside = (at: number) => by !== undefined && by.from <= at && at < by.to
  const step = tokens.find(({ value }, at) => value !== null && isInside(at))?.value
  const price = focusedOf(state)?.price
  const { currency = price?.currency, priceMax = price?.amountMinor } = constraintsOf(state)
  if (by?.item.type !== 'glue' || !step || currency === undefined || priceMax === undefined) return null
  const unit = 10 ** minorDigits(currency)
  // "30 off my budget of 280"
  const named = tokens.find(({ value }, at) => value !== null && !isInside(at))?.value
  const from = named ? named * unit : priceMax
  const moved = Math.round(from + (by.item.glue === 'budgetLess' ? -step : step) * unit)
  return moved > 0 ? { priceMax: moved, currency } : null
}

const LESS = { type: 'glue', glue: 'budgetLess' } as const
/** Fewer than this are pieces. */
const LESS_MIN = 5

/** The moved limit or the other value; null where the message says more than that, or nothing is near it. */
export function adjusted(
  scan: Scan,
  cover: readonly Span[],
  current: Constraints | null,
  { relative, constraints }: Pick<Wants, 'relative' | 'constraints'>,
  vocabulary: Vocabulary,
): Constraints | null {
  if (current === null) return null
  const moved = movedLimit(scan, cover, current, relative, constraints)
  // "L is fine too" is as good as the one before.
  const isAsGood = cover.some(({ item }) => item.type === 'polarity' && item.polarity === 'indifferent')
  return moved ?? (isAsGood ? null : otherValue(scan, current, vocabulary))
}

/** "L actually" after "size M". */
function otherValue({ tokens }: Scan, current: Constraints, vocabulary: Vocabulary): Constraints | null {
  const said = tokens.filter(({ kind, base }) => kind !== 'symbol' && !AROUND_NUMBER.has(base))
  const word = said.length === 1 ? said[0]?.raw.toLowerCase() : undefined
  for (const wish of current.attributes ?? []) {
    const values = vocabulary.attributes.find(({ name }) => name === wish.name)?.values ?? []
    const value = wish.op === 'eq' ? values.find((known) => known.toLowerCase() === word) : undefined
    if (value !== undefined) return { attributes: [{ ...wish, value }] }
  }
  return null
}

function movedLimit(
  { tokens, spans }: Scan,
  cover: readonly Span[],
  current: Constraints,
  relative: Wants['relative'],
  beside: Constraints,
): Constraints | null {
  // "what about 200" is no "about 200".
  const isLimit = (at: number) =>
    cover.some(
      ({ item, from, to }) =>
        (item.type === 'limit' || item.type === 'choice') &&
        from <= at &&
        at < to &&
        !['what', 'how'].includes(tokens[from - 1]?.base ?? ''),
    )
  const numbers = tokens.flatMap(({ value }, i) => (value !== null && !isLimit(i) ? [i] : []))
  const times = tokens.length <= TIMES_WORDS_MAX ? tokens.flatMap(({ text }) => TIMES[text] ?? [])[0] : undefined
  if (times !== undefined && numbers.length === 0) return multiplied(times, current, namedLimits(spans).names)
  const [at] = numbers
  const value = at === undefined ? null : (tokens[at]?.value ?? null)
  if (at === undefined || value === null || value <= 0 || numbers.length > 1) return null
  const named = namedLimits(spans)
  const [moved] = relative
  // "that's too big, 43": more or less of it, by the figure that is wanted.
  const meant = moved === undefined ? undefined : limitsOf(current).find(({ name }) => name === moved.field)
  if (
    meant !== undefined &&
    meant.value > value === (moved?.direction === 'less') &&
    timesOff(meant, value) <= TIMES_MAX
  ) {
    return meant.moved(value)
  }
  // "make it three, my sister is coming too": what another clause tells of somebody moves nothing.
  const isTold = (i: number) => toldFrom({ tokens }, i) >= 0 && toldFrom({ tokens }, i) !== toldFrom({ tokens }, at)
  const isAlone = tokens.every(
    ({ kind, base }, i) => i === at || kind === 'symbol' || AROUND_NUMBER.has(base) || named.places.has(i) || isTold(i),
  )
  // "make it 80 with noise cancelling": moved beside what else is wished for.
  const isBeside =
    tokens[at - 2]?.base === 'make' &&
    !isEmpty(beside) &&
    !cover.some(({ item, from, to }) => from === at && to > at + 1 && item.type !== 'glue')
  const isOfNamed = ({ name }: Limit) => named.names.size === 0 || named.names.has(name ?? '')
  const limits = limitsOf(current).filter((limit) => isBeside || isOfNamed(limit))
  const [nearest] = isAlone || isBeside ? limits.toSorted((a, b) => timesOff(a, value) - timesOff(b, value)) : []
  if (nearest === undefined || timesOff(nearest, value) > TIMES_MAX) return null
  const made = nearest.moved(value)
  return isBeside ? mergeConstraints(beside, made) : made
}

/** "half the capacity", "twice as long": so many times what was asked for, where one limit alone may be meant. */
function multiplied(times: number, current: Constraints, names: ReadonlySet<string>): Constraints | null {
  const own = (current.attributes ?? []).flatMap((wish) => limitOf(wish, current.attributes ?? []))
  const named = own.filter(({ name }) => names.has(name ?? ''))
  const figures = (current.terms ?? []).map(figureOf).filter(({ length }) => length > 0)
  const [only, ...others] = named.length > 0 ? named : [...own, ...figures.flatMap(([first]) => first ?? [])]
  return only === undefined || others.some(({ name }) => name !== only.name || name === undefined)
    ? null
    : only.moved(only.value * times)
}

const TIMES: Readonly<Record<string, number>> = { half: 0.5, double: 2, twice: 2 }
const TIMES_WORDS_MAX = 8

/** "one battery is enough": the attributes that are named, and where. */
function namedLimits(spans: Scan['spans']): { names: ReadonlySet<string>; places: ReadonlySet<number> } {
  const said = spans.flatMap(({ item, from, to, cost }) =>
    item.type === 'attribute' && cost === 0
      ? [{ names: item.names, places: range(from, to) }]
      : // "shorter, 5": more or less of it, by the figure.
        item.type === 'quality' && item.degree === 'comparative' && cost === 0
        ? [{ names: [], places: range(from, to) }]
        : [],
  )
  return { names: new Set(said.flatMap(({ names }) => names)), places: new Set(said.flatMap(({ places }) => places)) }
}

interface Limit {
  /** Of the attribute; absent for a price or a figure among the words. */
  name?: string
  value: number
  moved: (value: number) => Constraints
}

function timesOff({ value }: Limit, wanted: number): number {
  return Math.max(value / wanted, wanted / value)
}

function limitsOf(current: Constraints): Limit[] {
  const unit = 10 ** minorDigits(current.currency ?? 'USD')
  const prices = (['priceMin', 'priceMax'] as const).flatMap((key) => {
    const minor = current[key]
    if (minor === undefined || minor === 0) return []
    const moved = (value: number): Constraints => ({ [key]: Math.round(value * unit), currency: current.currency })
    return [{ value: minor / unit, moved }]
  })
  const attributes = current.attributes ?? []
  return [
    ...prices,
    ...attributes.flatMap((wish) => limitOf(wish, attributes)),
    ...(current.terms ?? []).flatMap(figureOf),
  ]
}

/** "256 instead" after "128 GB": a figure among the words. */
function figureOf(term: string): Limit[] {
  const [, figure = '', unit = ''] = /^(\d[\d.,]*)\s*(\D+)$/.exec(term) ?? []
  const value = Number(figure.replaceAll(',', ''))
  if (measuredBy(term) === null || !(value > 0)) return []
  const other = OTHER_SIZE[unit.toLowerCase()]
  const termOf = (to: number, name: string) =>
    to < 1 && other !== undefined ? `${to * other.times} ${other.unit}` : `${to} ${name}`
  const limit = (own: number, name: string): Limit => ({ value: own, moved: (to) => ({ terms: [termOf(to, name)] }) })
  return [limit(value, unit), ...(other === undefined ? [] : [limit(value * other.times, other.unit)])]
}

/** "512 instead" after "1 TB": what is bought in two units. */
const OTHER_SIZE: Readonly<Record<string, { unit: string; times: number }>> = {
  tb: { unit: 'gb', times: 1000 },
  gb: { unit: 'tb', times: 1 / 1000 },
}

function limitOf(wish: AttributeConstraint, all: readonly AttributeConstraint[]): Limit[] {
  if (typeof wish.value !== 'number' || wish.value <= 0) return []
  // "55 inch" is held as from 55 to 55.9: both ends move.
  const own = all.filter(({ name }) => name === wish.name)
  const low = Math.min(...own.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])))
  const moved = (value: number): Constraints => ({
    attributes: own.map((part) =>
      typeof part.value === 'number' ? { ...part, value: Number((value + part.value - low).toFixed(2)) } : part,
    ),
  })
  return [{ name: wish.name, value: low, moved }]
}
