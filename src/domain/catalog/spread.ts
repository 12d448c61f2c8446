/**
 * How a number is spread over the products of a kind: how many stand on each step, where steps grow with the number. Counts
 * add up, so they are learned with the other facts (facts.ts).
 */

/** Steps in which a number doubles. */
const STEPS = 4
/** The step of products whose number is not known. */
const UNKNOWN = -1

/** Step and how many stand on it, the lowest step first. */
export type Spread = (readonly [step: number, count: number])[]

/** The step that a number stands on; null is not known. */
export function stepOf(value: number | null): number {
  return value === null ? UNKNOWN : Math.floor(STEPS * Math.log2(1 + Math.max(0, value)))
}

function startOf(step: number): number {
  return 2 ** (step / STEPS) - 1
}

/** How many stand between two numbers, at most: a step counts as a whole. */
export function countBetween(spread: Spread, least: number, most: number): number {
  const within = spread.filter(([step]) => step !== UNKNOWN && step >= stepOf(least) && step <= stepOf(most))
  return within.reduce((sum, [, count]) => sum + count, 0)
}

/** The number that some `count` of those from `least` on do not pass; null where there are fewer. */
export function lowMark(spread: Spread, least: number, count: number): number | null {
  return mark(
    spread.filter(([step]) => step !== UNKNOWN && step >= stepOf(least)),
    count,
    (step, share) => startOf(step) + (startOf(step + 1) - startOf(step)) * share,
  )
}

/** The number that some `count` of those up to `most` reach; null where there are fewer whose number is known. */
export function highMark(spread: Spread, most: number, count: number): number | null {
  return mark(
    spread.filter(([step]) => step !== UNKNOWN && step <= stepOf(most)).toReversed(),
    count,
    (step, share) => startOf(step + 1) - (startOf(step + 1) - startOf(step)) * share,
  )
}

/** The share of those without a known number that are `count` together with all whose number is known. */
export function unknownShare(spread: Spread, count: number): number {
  const known = countBetween(spread, 0, Infinity)
  const unknown = spread.find(([step]) => step === UNKNOWN)?.[1] ?? 0
  return unknown === 0 ? 0 : Math.min(1, Math.max(0, count - known) / unknown)
}

/** Where so many are passed, one step after the other; `at` gives the number at a share of a step. */
function mark(steps: Spread, count: number, at: (step: number, share: number) => number): number | null {
  let passed = 0
  for (const [step, own] of steps) {
    if (passed + own >= count) return at(step, (count - passed) / own)
    passed += own
  }
  return null
}
