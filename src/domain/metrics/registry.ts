/** Every metric that Prometheus may read, with its help, its labels and its buckets. Labels have few values, never ids. */

/** Upper bounds in seconds. Fixed: changing them would break every stored histogram and dashboard. */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const

export interface MetricDefinition {
  type: 'counter' | 'gauge' | 'histogram'
  help: string
  labels: readonly string[]
  buckets?: readonly number[]
}

/** Without the prefix `smartshelf_`. */
export const METRICS = {
  http_requests_total: { type: 'counter', help: 'Requests answered.', labels: ['route', 'method', 'status'] },
  http_request_duration_seconds: {
    type: 'histogram',
    help: 'Time until a request was answered; a stream counts until it begins.',
    labels: ['route'],
    buckets: SECONDS,
  },
  chat_turns_total: { type: 'counter', help: 'Turns that ended.', labels: ['strategy', 'outcome'] },
  chat_turn_duration_seconds: {
    type: 'histogram',
    help: 'Time from accepting a turn to its end.',
    labels: ['strategy'],
    buckets: SECONDS,
  },
  chat_first_event_seconds: {
    type: 'histogram',
    help: 'Time from accepting a turn to its first text or product.',
    labels: [],
    buckets: SECONDS,
  },
  chat_intents_total: { type: 'counter', help: 'Turns by what the shopper wanted.', labels: ['intent'] },
  chat_zero_results_total: { type: 'counter', help: 'Searches that showed nothing.', labels: [] },
  cache_requests_total: { type: 'counter', help: 'Cache lookups.', labels: ['tier', 'result'] },
  rate_limited_total: { type: 'counter', help: 'Requests and turns refused by a limit.', labels: ['scope'] },
  amazon_requests_total: { type: 'counter', help: 'Calls to Amazon.', labels: ['operation', 'outcome'] },
  amazon_request_duration_seconds: {
    type: 'histogram',
    help: 'Time of a call to Amazon.',
    labels: ['operation'],
    buckets: SECONDS,
  },
  catalog_products: { type: 'gauge', help: 'Offered products.', labels: ['source'] },
  catalog_refresh_age_seconds: { type: 'gauge', help: 'Time since the catalogue last changed.', labels: [] },
  assistant_requests_total: { type: 'counter', help: 'Calls to a language model.', labels: ['provider', 'outcome'] },
  assistant_struck_claims_total: {
    type: 'counter',
    help: 'Claims of a language model that the data did not hold.',
    labels: [],
  },
  assistant_dropped_slots_total: {
    type: 'counter',
    help: 'What a language model read into messages without evidence.',
    labels: [],
  },
  assistant_tokens_total: { type: 'counter', help: 'Tokens of a language model.', labels: ['direction'] },
  assistant_cost_dollars_total: {
    type: 'counter',
    help: 'Cost of a language model, by configured prices.',
    labels: [],
  },
  assistant_request_duration_seconds: {
    type: 'histogram',
    help: 'Time of a call to a language model.',
    labels: ['task'],
    buckets: SECONDS,
  },
  assistant_first_text_seconds: {
    type: 'histogram',
    help: 'Time until the first piece of an answer of a language model.',
    labels: [],
    buckets: SECONDS,
  },
  product_events_total: { type: 'counter', help: 'What shoppers did with products.', labels: ['type'] },
  active_sockets: { type: 'gauge', help: 'Open sockets of conversations.', labels: [] },
  errors_total: { type: 'counter', help: 'Bugs and failures on our side.', labels: ['component'] },
} as const satisfies Record<string, MetricDefinition>

export type MetricName = keyof typeof METRICS
export type LabelsOf<Name extends MetricName> = Record<(typeof METRICS)[Name]['labels'][number], string>
type NamesOf<Type> = { [Name in MetricName]: (typeof METRICS)[Name]['type'] extends Type ? Name : never }[MetricName]
export type CounterName = NamesOf<'counter'>
export type HistogramName = NamesOf<'histogram'>

/** The definition of a name that came from outside, or null. */
export function findMetric(name: string): MetricDefinition | null {
  return Object.hasOwn(METRICS, name) ? METRICS[name as MetricName] : null
}
