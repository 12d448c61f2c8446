/** Shares and changes. */

/** `part` ÷ `whole`, or null when there is no whole to take a share of. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

export interface Comparable {
  value: number | null
  /** The same figure in the period before; null when it is not known any more. */
  previous: number | null
  /** Relative change, 0.25 for a quarter more; null when there is nothing to compare with. */
  change: number | null
}

/** A figure beside the one of the period before. */
export function compareWith(value: number | null, previous: number | null): Comparable {
  const isComparable = value !== null && previous !== null && previous !== 0
  return { value, previous, change: isComparable ? (value - previous) / previous : null }
}
