/**
 * Counting. What requests and turns count is kept together in the isolate, which outlives its objects, and sent to the
 * aggregator in one call after an answer. A read that went well is not worth a call of its own: it waits for the next
 * one that is. An isolate that the platform ends before that loses a few of those reads, never a turn, a write or an
 * error.
 */
import {
  type CounterName,
  type HistogramName,
  type LabelsOf,
  METRICS,
  type MetricDefinition,
  type MetricName,
} from '../../domain/metrics/registry.ts'
import { accumulate, counted, observed, type Series } from '../../domain/metrics/series.ts'
import { describeError, log } from './log.ts'

/** Counts of reads that wait in the isolate at most, and for how long. */
const HELD_REQUESTS_MAX = 50
const HELD_MS_MAX = 30_000

export interface Metrics {
  count<Name extends CounterName>(name: Name, labels: LabelsOf<Name>, by?: number): void
  observe<Name extends HistogramName>(name: Name, labels: LabelsOf<Name>, value: number): void
  /** Sends what was counted. `later` lets it wait for company. Resolves when it was sent; never rejects. */
  flush(when: 'now' | 'later'): Promise<void>
}

/** Counts, never anything of a visitor. */
const held = { sums: new Map<string, Series>(), requests: 0, since: 0 }

export function metricsAggregator(env: Env) {
  return env.METRICS_AGGREGATOR.getByName('site')
}

export function createMetrics(env: Env): Metrics {
  return {
    count: (name, labels, by = 1) => void accumulate(held.sums, counted(name, inOrder(name, labels), by)),
    observe: (name, labels, value) => void accumulate(held.sums, observed(name, inOrder(name, labels), value)),
    flush: async (when) => {
      held.requests += 1
      if (held.requests === 1) held.since = Date.now()
      const isFull = held.requests >= HELD_REQUESTS_MAX || Date.now() - held.since > HELD_MS_MAX
      if (when === 'now' || isFull) await sendHeld(env)
    },
  }
}

async function sendHeld(env: Env): Promise<void> {
  const sums = [...held.sums.values()]
  held.sums.clear()
  held.requests = 0
  if (sums.length === 0) return
  try {
    await metricsAggregator(env).add(sums)
  } catch (error) {
    // Kept for the next call. At worst they were added and are counted twice: the numbers are for watching, not billing.
    for (const series of sums) accumulate(held.sums, series)
    log({ event: 'metrics_failed', error: describeError(error).error })
  }
}

function inOrder(name: MetricName, labels: Record<string, string>): string[] {
  const definition: MetricDefinition = METRICS[name]
  return definition.labels.map((label) => labels[label] ?? '')
}
