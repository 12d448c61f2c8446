/** Metric values that can be added up: what a request counted, and what the aggregator keeps. */
import { findMetric, type MetricName } from './registry.ts'

/** One metric with one set of label values, in the order of its definition. */
export interface Series {
  name: string
  labels: readonly string[]
  /** A counter's or gauge's value, or a histogram's sum. */
  value: number
  /** A histogram's counts by bucket, each for itself; the last is everything above the highest bound. */
  counts?: readonly number[]
}

/** Longest label value; label values are words of ours, so a longer one is a mistake. */
const LABEL_CHARACTERS = 80

/** A series that counted `value` once. */
export function counted(name: MetricName, labels: readonly string[], value: number): Series {
  return { name, labels: labels.map((label) => label.slice(0, LABEL_CHARACTERS)), value }
}

/** A series that observed `value` once. */
export function observed(name: MetricName, labels: readonly string[], value: number): Series {
  const bounds = findMetric(name)?.buckets ?? []
  const bucket = bounds.findIndex((bound) => value <= bound)
  const counts = Array.from({ length: bounds.length + 1 }, () => 0)
  counts[bucket === -1 ? bounds.length : bucket] = 1
  return { ...counted(name, labels, value), counts }
}

/** Tells series apart. */
export function seriesKey({ name, labels }: Pick<Series, 'name' | 'labels'>): string {
  return [name, ...labels].join('\n')
}

/** Both together. */
function addSeries(a: Series, b: Series): Series {
  const sum = { ...a, value: a.value + b.value }
  if (a.counts === undefined || b.counts === undefined) return sum
  return { ...sum, counts: a.counts.map((count, index) => count + (b.counts?.[index] ?? 0)) }
}

/** Adds `series` to what `into` holds of it. */
export function accumulate(into: Map<string, Series>, series: Series): Series {
  const key = seriesKey(series)
  const known = into.get(key)
  const sum = known === undefined ? series : addSeries(known, series)
  into.set(key, sum)
  return sum
}

/** Whether a series that came over a call is one of ours: it may come from a newer or older version of the code. */
export function isKnownSeries({ name, labels, value, counts }: Series): boolean {
  const definition = findMetric(name)
  if (definition === null || labels.length !== definition.labels.length || !Number.isFinite(value)) return false
  return definition.type === 'histogram' ? counts?.length === (definition.buckets?.length ?? 0) + 1 : value >= 0
}
