import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COLUMNS } from '../../../src/adapters/observe/analytics-engine.ts'
import { findMetric, METRICS } from '../../../src/domain/metrics/registry.ts'

const MONITORING = join(import.meta.dirname, '../../../monitoring')
const read = (path: string) => readFileSync(join(MONITORING, path), 'utf8')

interface Panel {
  type: string
  title: string
  targets?: { expr: string }[]
}
const dashboard = JSON.parse(read('grafana/site.json')) as { panels: Panel[] }
const panelQueries = dashboard.panels.flatMap(({ title, targets = [] }) =>
  targets.map(({ expr }): [string, string] => [title, expr]),
)
const alertQueries = [...read('prometheus/alerts.yml').matchAll(/alert: (\w+)\n\s+expr: \|?([\s\S]*?)\n\s+for:/g)].map(
  ([, name = '', expr = '']): [string, string] => [name, expr],
)

/** Metric names of a query with the labels that it filters or groups by. */
function namesIn(expr: string): string[] {
  return [...expr.matchAll(/smartshelf_(\w+)/g)].map(([, name = '']) => name)
}

describe('dashboards and alerts', () => {
  it('are there at all', () => {
    expect(panelQueries.length).toBeGreaterThan(20)
    expect(alertQueries).toHaveLength(10)
  })

  it.each([...panelQueries, ...alertQueries])('%s asks only for metrics that exist', (_, expr) => {
    for (const name of namesIn(expr)) {
      const base = name.replace(/_(bucket|sum|count)$/, '')
      const isHistogram = findMetric(base)?.type === 'histogram'
      expect(isHistogram ? base !== name : findMetric(name) !== null, name).toBe(true)
    }
  })

  it.each([...panelQueries, ...alertQueries])('%s uses only labels that its metrics have', (_, expr) => {
    const labels = new Set(['le', 'job', ...namesIn(expr).flatMap((name) => labelsOf(name))])
    const used = [
      ...[...expr.matchAll(/by \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(',')),
      ...[...expr.matchAll(/[{,]\s*(\w+)\s*=~?/g)].map(([, label = '']) => label),
    ]
    for (const label of used.map((name) => name.trim())) expect([...labels]).toContain(label)
  })

  it('show every metric', () => {
    const shown = new Set(panelQueries.flatMap(([, expr]) => namesIn(expr)).map((name) => name.replace(/_bucket$/, '')))

    expect(Object.keys(METRICS).filter((name) => !shown.has(name))).toEqual([])
  })
})

describe('the runbook', () => {
  const runbook = readFileSync(join(MONITORING, '../docs/runbook.md'), 'utf8')
  const entries = runbook.split(/^### /m).slice(1)
  const alerts = [...read('prometheus/alerts.yml').matchAll(/alert: (\w+)[\s\S]*?severity: (\w+)/g)]

  it('has an entry for each alert, in the same order, and no other', () => {
    expect(entries.map((entry) => entry.split('\n')[0])).toEqual(alerts.map(([, name]) => name))
  })

  it.each(alerts.map(([, name = '', severity = '']): [string, string] => [name, severity]))(
    'says of %s that it is a %s, how to see it and what to do',
    (name, severity) => {
      const entry = entries.find((one) => one.startsWith(`${name}\n`)) ?? ''

      expect(entry).toContain(`\n${severity} · `)
      expect(entry).toContain('**See**')
      expect(entry).toContain('**Do**')
    },
  )

  it('is provoked by a test of the rules, each alert at least once', () => {
    const provoked = new Set(
      [...read('prometheus/alerts.test.yml').matchAll(/alertname: (\w+)\n\s+exp_alerts:\n/g)].map(([, name]) => name),
    )

    expect(alerts.map(([, name]) => name).filter((name) => !provoked.has(name))).toEqual([])
  })

  it('names only files and commands that exist', () => {
    const files = [...runbook.matchAll(/`(\w[\w-]*\.sql)`/g)].map(([, name = '']) => name)
    const { scripts } = JSON.parse(readFileSync(join(MONITORING, '../package.json'), 'utf8')) as { scripts: object }
    const commands = [...runbook.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)

    expect(files.filter((name) => !existsSync(join(MONITORING, 'analytics-engine', name)))).toEqual([])
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('compose.yaml', () => {
  const compose = read('compose.yaml')

  it('mounts only what is there', () => {
    const mounts = [...compose.matchAll(/- (\.\/[^:]+):/g)].map(([, path = '']) => path)

    expect(mounts.length).toBeGreaterThan(2)
    expect(mounts.filter((path) => !existsSync(join(MONITORING, path)))).toEqual([])
  })

  it('opens its ports on this machine alone, and has no password of its own', () => {
    const ports = [...compose.matchAll(/ports: \['([^']+)'\]/g)].map(([, port]) => port)

    expect(ports).toHaveLength(2)
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/)
    expect(compose).toContain('GF_SECURITY_ADMIN_PASSWORD: ${GRAFANA_PASSWORD:?')
  })
})

function labelsOf(name: string): readonly string[] {
  return findMetric(name.replace(/_(bucket|sum|count)$/, ''))?.labels ?? []
}

describe('questions to Analytics Engine', () => {
  const files = readdirSync(join(MONITORING, 'analytics-engine')).filter((name) => name.endsWith('.sql'))
  const known = new Set<string>(Object.values(COLUMNS))

  it.each(files)('%s uses only columns that are written, and counts by the sampling weight', (file) => {
    const sql = read(`analytics-engine/${file}`)
    const columns = [...sql.matchAll(/\b(?:blob|double)\d+\b/g)].map(([column]) => column)

    expect(columns.length).toBeGreaterThan(0)
    expect(columns.filter((column) => !known.has(column))).toEqual([])
    expect(sql).not.toMatch(/\bcount\(|\bavg\(|\bquantile\(|\bJOIN\b/i)
    expect(sql).toContain('_sample_interval')
  })

  it('are all shipped with the Worker', () => {
    const source = readFileSync(join(MONITORING, '../src/adapters/observe/engine-queries.ts'), 'utf8')

    for (const file of files) expect(source).toContain(`['${file.replace('.sql', '')}', `)
  })
})
