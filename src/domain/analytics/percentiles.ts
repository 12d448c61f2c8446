/** Response times counted in steps, so that days can be added up and percentiles still be told. */

/** How many turns took `value` ms. */
export interface Step {
  value: number
  turns: number
}

/**
 * The step that a response time is counted in: exact below 200 ms, then in tens, hundreds and thousands, which is never
 * more than 5 % off. The same rule stands in SQL, in adapters/analytics/aggregates.ts.
 */
export function toStep(responseTimeMs: number): number {
  const width = responseTimeMs < 200 ? 1 : responseTimeMs < 2_000 ? 10 : responseTimeMs < 20_000 ? 100 : 1_000
  return Math.floor(responseTimeMs / width) * width
}

/** The smallest value that a share `p` (0 to 1) of the turns does not exceed; null without turns. */
export function percentile(steps: readonly Step[], p: number): number | null {
  const sorted = [...steps].sort((a, b) => a.value - b.value)
  const total = sorted.reduce((sum, { turns }) => sum + turns, 0)
  const rank = Math.max(1, Math.ceil(p * total))
  let seen = 0
  for (const { value, turns } of sorted) {
    seen += turns
    if (seen >= rank) return value
  }
  return null
}
