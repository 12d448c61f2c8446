/** "make it 65": a bare number moves the limit that it is nearest to. */
import type { AttributeConstraint, Constraints } from '../../../shared/constraints.ts'
import { minorDigits } from '../../catalog/money.ts'
import type { Scan } from './scan.ts'
import type { Span } from './spans.ts'

/** What may stand beside the number; anything else is another wish. */
const AROUND_NUMBER = new Set(
  'make exactly raise increase lower reduce bump set change that my budget limit it lets let us say go with try what about how then rather instead ok okay and or maybe actually change to please up be just only for the a at'.split(
    ' ',
  ),
)
/** A limit is not moved further than this many times. */
const TIMES_MAX = 4

/** The moved limit; null where the message says more than a number, or nothing is near that number. */
export function adjusted({ tokens }: Scan, cover: readonly Span[], current: Constraints | null): Constraints | null {
  const isLimit = (at: number) =>
    cover.some(({ item, from, to }) => (item.type === 'limit' || item.type === 'choice') && from <= at && at < to)
  const numbers = tokens.flatMap(({ value }, i) => (value !== null && !isLimit(i) ? [i] : []))
  const [at] = numbers
  const value = at === undefined ? null : (tokens[at]?.value ?? null)
  if (current === null || at === undefined || value === null || value <= 0 || numbers.length > 1) return null
  const isAlone = tokens.every(({ kind, base }, i) => i === at || kind === 'symbol' || AROUND_NUMBER.has(base))
  const nearest = isAlone ? limitsOf(current).toSorted((a, b) => timesOff(a, value) - timesOff(b, value))[0] : undefined
  if (nearest === undefined || timesOff(nearest, value) > TIMES_MAX) return null
  return nearest.moved(value)
}

interface Limit {
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
  return [...prices, ...attributes.flatMap((wish) => limitOf(wish, attributes))]
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
  return [{ value: low, moved }]
}
