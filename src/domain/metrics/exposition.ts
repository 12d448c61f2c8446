/** Prometheus text format 0.0.4. */
import { type MetricDefinition, METRICS } from './registry.ts'
import type { Series } from './series.ts'

export const EXPOSITION_TYPE = 'text/plain; version=0.0.4; charset=utf-8'
const PREFIX = 'smartshelf_'

/** Every metric with its help and type; one without labels that was never counted is told as 0. */
export function toExposition(series: readonly Series[]): string {
  const lines: string[] = []
  for (const [name, definition] of Object.entries<MetricDefinition>(METRICS)) {
    const own = series.filter((one) => one.name === name)
    lines.push(`# HELP ${PREFIX}${name} ${definition.help}`, `# TYPE ${PREFIX}${name} ${definition.type}`)
    if (own.length === 0 && definition.labels.length === 0 && definition.type === 'counter') own.push(zero(name))
    for (const one of own.sort(byLabels)) lines.push(...toLines(one, definition))
  }
  return `${lines.join('\n')}\n`
}

function toLines({ name, labels, value, counts }: Series, definition: MetricDefinition): string[] {
  const pairs = definition.labels.map((label, index) => `${label}="${escapeLabel(labels[index] ?? '')}"`)
  if (counts === undefined) return [`${PREFIX}${name}${braces(pairs)} ${value}`]
  let total = 0
  const buckets = [...(definition.buckets ?? []), '+Inf'].map((bound, index) => {
    total += counts[index] ?? 0
    return `${PREFIX}${name}_bucket${braces([...pairs, `le="${bound}"`])} ${total}`
  })
  return [
    ...buckets,
    `${PREFIX}${name}_sum${braces(pairs)} ${value}`,
    `${PREFIX}${name}_count${braces(pairs)} ${total}`,
  ]
}

function braces(pairs: readonly string[]): string {
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

function escapeLabel(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}

function zero(name: string): Series {
  return { name, labels: [], value: 0 }
}

function byLabels(a: Series, b: Series): number {
  return a.labels.join('\n') < b.labels.join('\n') ? -1 : 1
}
