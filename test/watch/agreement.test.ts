/**
 * A scripted hour of shoppers, after which everybody who watches tells the same: the analytics API, the dashboard,
 * `/metrics`, a Prometheus that scraped it, and the shipped queries on a ClickHouse.
 */
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { simulate, type Tally } from '../../scripts/simulation.ts'
import { type Point, toDataPoint } from '../../src/adapters/observe/analytics-engine.ts'
import type { Conversations, Overview, Products, Searches } from '../../src/shared/analytics.ts'
import { findChromium } from '../e2e/chromium.ts'
import { freePort } from '../support/free-port.ts'
import { type Site, startSite } from '../support/site.ts'
import { type Sink, startSink } from './sink.ts'
import { fillDataset, findProgram, openClickHouse, type StoredPoint } from './tools.ts'

const SESSIONS = Number(process.env['SIMULATED_SESSIONS'] ?? 80)
const MONITORING = resolve(import.meta.dirname, '../../monitoring')
const METRICS_TOKEN = 'metrics-token-of-the-test'
const prometheusPath = findProgram('prometheus', 'PROMETHEUS_PATH')
const promtoolPath = findProgram('promtool', 'PROMTOOL_PATH')
const clickHouse = openClickHouse()

let site: Site
let sink: Sink
let tally: Tally

function points(): StoredPoint[] {
  return sink.received.map(({ body }) => JSON.parse(body) as StoredPoint)
}

async function analytics<T>(name: string): Promise<T> {
  const headers = { Authorization: 'Bearer dev-admin' }
  // Two days, so that a test around midnight UTC sees everything.
  const response = await fetch(`${site.url}/api/v1/analytics/${name}?days=2`, { headers })
  return (await response.json()) as T
}

async function readMetrics(): Promise<string> {
  const headers = { Authorization: `Bearer ${METRICS_TOKEN}` }
  return (await fetch(`${site.url}/metrics`, { headers })).text()
}

/** The sum of every series of a metric whose labels contain `labels`. */
function sumOf(text: string, name: string, labels = ''): number {
  return text
    .split('\n')
    .filter((line) => line.startsWith(`smartshelf_${name}{`) || line.startsWith(`smartshelf_${name} `))
    .filter((line) => line.includes(labels))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0)
}

beforeAll(async () => {
  sink = await startSink()
  site = await startSite({ ANALYTICS_SINK_URL: `http://127.0.0.1:${sink.port}/points`, METRICS_TOKEN })
  tally = await simulate(site.url, { sessions: SESSIONS, concurrency: 4 })
  // Outboxes are flushed some seconds after their last record.
  const whenFlushed = { timeout: 120_000, interval: 1_000 }
  await vi.waitFor(async () => {
    const { kpis } = await analytics<Overview>('overview')
    expect(kpis.turns.value).toBe(tally.turns)
    expect(kpis.impressions.value).toBe(tally.events['impression'])
    expect((await analytics<Conversations>('conversations')).satisfaction.count).toBe(tally.feedback)
  }, whenFlushed)
})

afterAll(async () => {
  clickHouse?.close()
  await site?.stop()
  await sink?.stop()
})

describe('after an hour of shoppers', () => {
  it('there is something to agree on', () => {
    expect(tally.sessions).toBe(SESSIONS)
    expect(tally.turns).toBeGreaterThan(SESSIONS * 1.5)
    expect(Object.keys(tally.intents).length).toBeGreaterThan(5)
    expect(tally.zeroResults).toBeGreaterThan(0)
    for (const type of ['impression', 'click', 'outbound', 'save', 'compare']) {
      expect(tally.events[type]).toBeGreaterThan(0)
    }
  })

  it('the analytics API tells what shoppers did', async () => {
    const conversations = await analytics<Conversations>('conversations')
    const products = await analytics<Products>('products')
    const searches = await analytics<Searches>('searches')

    expect(conversations).toMatchObject({
      totalTurns: tally.turns,
      uniqueSessions: tally.sessions,
      uniqueVisitors: tally.sessions,
      errorRate: 0,
      satisfaction: { mean: tally.scoreSum / tally.feedback, count: tally.feedback },
    })
    const told = Object.fromEntries(conversations.topIntents.map(({ intent, turns }) => [intent, turns]))
    // The ten that were meant most.
    expect(Object.keys(told)).toHaveLength(Math.min(10, Object.keys(tally.intents).length))
    expect(tally.intents).toMatchObject(told)
    const { impression, click, outbound, save, compare } = tally.events
    expect(products.totals).toMatchObject({
      impressions: impression,
      clicks: click,
      outbound,
      saves: save,
      compares: compare,
    })
    expect(products.suggestionRate).toBe(tally.turnsWithProducts / tally.turns)
    expect(searches.totals.zeroResults).toBe(tally.zeroResults)
  })

  it('/metrics tells the same', async () => {
    // The last requests are counted behind their answers, and turns and what was seen behind the figures
    // of their session.
    let text = ''
    await vi.waitFor(async () => {
      text = await readMetrics()
      for (const [request, count] of Object.entries(tally.requests)) {
        const [method, route, status] = request.split(' ')
        const labels = `route="${route}",method="${method}",status="${status}"`
        expect(sumOf(text, 'http_requests_total', labels), labels).toBe(count)
      }
      expect(sumOf(text, 'chat_turns_total')).toBe(tally.turns)
      for (const [type, count] of Object.entries(tally.events)) {
        expect(sumOf(text, 'product_events_total', `type="${type}"`), type).toBe(count)
      }
    }, 60_000)

    expect(sumOf(text, 'chat_turn_duration_seconds_count')).toBe(tally.turns)
    for (const [intent, turns] of Object.entries(tally.intents)) {
      expect(sumOf(text, 'chat_intents_total', `intent="${intent}"`), intent).toBe(turns)
    }
    expect(sumOf(text, 'chat_zero_results_total')).toBe(tally.zeroResults)
    expect(sumOf(text, 'errors_total')).toBe(0)
    expect(sumOf(text, 'catalog_products')).toBeGreaterThanOrEqual(1_200)
  })

  it('/metrics is closed without its token', async () => {
    expect((await fetch(`${site.url}/metrics`)).status).toBe(401)
  })

  it('the dashboard shows the same', async () => {
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      await page.goto(`${site.url}/admin#overview/7`)
      await page.getByLabel('Admin token').fill('dev-admin')
      await page.getByRole('button', { name: 'Sign in' }).click()
      const tile = (name: string) => page.locator(`[data-kpi="${name}"] .tile-value`)
      await tile('turns').waitFor()

      const shown = async (name: string) => Number((await tile(name).innerText()).replaceAll(',', ''))
      expect(await shown('turns')).toBe(tally.turns)
      expect(await shown('sessions')).toBe(tally.sessions)
      expect(await shown('impressions')).toBe(tally.events['impression'])
      expect(await shown('outbound')).toBe(tally.events['outbound'])
      expect(await shown('saves')).toBe(tally.events['save'])
    } finally {
      await browser.close()
    }
  })
})

const needsPrometheus = { meta: { skipReason: 'Prometheus is not installed: see docs/monitoring.md' } }
const needsClickHouse = { meta: { skipReason: 'ClickHouse (chdb) is not installed: see docs/monitoring.md' } }

describe.skipIf(prometheusPath === null || promtoolPath === null)('Prometheus', needsPrometheus, () => {
  it('takes /metrics for well-formed', async () => {
    const checked = spawnSync(promtoolPath ?? '', ['check', 'metrics'], {
      input: await readMetrics(),
      encoding: 'utf8',
    })

    expect(checked.stderr + checked.stdout).not.toMatch(/error/i)
    expect(checked.status).toBe(0)
  })

  it('finds the rules right, and their tests pass', () => {
    const run = (...args: string[]) =>
      spawnSync(promtoolPath ?? '', args, { cwd: join(MONITORING, 'prometheus'), encoding: 'utf8' })

    expect(run('check', 'rules', 'alerts.yml')).toMatchObject({ status: 0 })
    const tested = run('test', 'rules', 'alerts.test.yml')
    expect(tested.stdout + tested.stderr).toContain('SUCCESS')
    expect(tested.status).toBe(0)
  })

  it('scrapes the running site with the shipped configuration and tells the same totals', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'smartshelf-prometheus-'))
    const shipped = readFileSync(join(MONITORING, 'prometheus/prometheus.yml'), 'utf8')
    const config = shipped
      .replace('smartshelf.example.com', `localhost:${site.port}`)
      .replace('scheme: https', 'scheme: http')
      .replace('scrape_interval: 30s', 'scrape_interval: 1s')
    writeFileSync(join(folder, 'prometheus.yml'), config)
    writeFileSync(join(folder, 'metrics-token'), METRICS_TOKEN)
    copyFileSync(join(MONITORING, 'prometheus/alerts.yml'), join(folder, 'alerts.yml'))
    const port = await freePort()
    const prometheus = spawn(
      prometheusPath ?? '',
      [
        `--config.file=${folder}/prometheus.yml`,
        `--storage.tsdb.path=${folder}/data`,
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      { stdio: 'ignore' },
    )
    try {
      const ask = async (query: string): Promise<number | null> => {
        const address = `http://127.0.0.1:${port}/api/v1/query?query=${encodeURIComponent(query)}`
        const response = await fetch(address).catch(() => null)
        const answer = (await response?.json().catch(() => null)) as {
          data?: { result?: { value: [number, string] }[] }
        } | null
        const value = answer?.data?.result?.[0]?.value[1]
        return value === undefined ? null : Number(value)
      }
      await expect.poll(() => ask('up{job="smartshelf"}')).toBe(1)

      await expect.poll(() => ask('sum(smartshelf_chat_turns_total)')).toBe(tally.turns)
      expect(await ask('smartshelf_chat_zero_results_total')).toBe(tally.zeroResults)
      expect(await ask('sum(smartshelf_product_events_total{type="impression"})')).toBe(tally.events['impression'])
      expect(await ask('sum(smartshelf_http_requests_total{route="/api/v1/chat/sessions",status="201"})')).toBe(
        tally.sessions,
      )
      expect(await ask('sum by (le) (smartshelf_chat_turn_duration_seconds_bucket{le="+Inf"})')).toBe(tally.turns)
      const p95 = await ask('histogram_quantile(0.95, sum by (le) (smartshelf_chat_turn_duration_seconds_bucket))')
      expect(p95).toBeGreaterThan(0)
      expect(p95).toBeLessThan(30)
      const alerts = await (
        await fetch(`http://127.0.0.1:${port}/api/v1/alerts`)
      ).json<{ data: { alerts: { labels: { alertname: string } }[] } }>()
      expect(alerts.data.alerts.map(({ labels }) => labels.alertname)).toEqual([])
    } finally {
      prometheus.kill('SIGTERM')
    }
  })
})

describe.skipIf(clickHouse === null)('the shipped queries on ClickHouse', needsClickHouse, () => {
  const files = readdirSync(join(MONITORING, 'analytics-engine')).filter((name) => name.endsWith('.sql'))
  const ask = <Row>(name: string): Row[] => {
    if (clickHouse === null) throw new Error('invariant: skipped without ClickHouse')
    return clickHouse.query<Row>(readFileSync(join(MONITORING, 'analytics-engine', `${name}.sql`), 'utf8'))
  }
  const fill = (chosen: StoredPoint[]) => {
    if (clickHouse !== null) fillDataset(clickHouse, chosen)
  }
  const total = (rows: readonly Record<string, unknown>[], column: string) =>
    rows.reduce((sum, row) => sum + Number(row[column]), 0)

  it('tell the same totals', async () => {
    // Points leave behind the answers that they tell of.
    const chats = tally.requests['POST /api/v1/chat 200'] ?? 0
    const arrived = () => ({
      chats: points().filter(({ blobs }) => blobs.includes('/api/v1/chat')).length,
      turns: points().filter(({ indexes }) => indexes[0] === 'turn').length,
    })
    await expect.poll(arrived).toEqual({ chats, turns: tally.turns })
    fill(points())

    const latency = ask<{ strategy: string; turns: string; p50_ms: number; p99_ms: number }>('turn-latency')
    expect(total(latency, 'turns')).toBe(tally.turns)
    expect(latency[0]?.strategy).toBe('catalog')
    expect(latency[0]?.p50_ms).toBeLessThanOrEqual(latency[0]?.p99_ms ?? 0)
    expect(total(ask('first-event-latency'), 'turns')).toBe(tally.turns)
    const intents = ask<{ intent: string; turns: string }>('intents-over-time')
    for (const [intent, turns] of Object.entries(tally.intents)) {
      const own = intents.filter((row) => row.intent === intent)
      expect(total(own, 'turns'), intent).toBe(turns)
    }
    expect(total(ask('turn-outcomes'), 'turns')).toBe(tally.turns)
    expect(total(ask('turn-outcomes'), 'without_result')).toBe(tally.zeroResults)
    expect(total(ask('zero-result-categories'), 'without_result')).toBe(tally.zeroResults)
    const routes = ask<{ route: string; requests: string; failures: string }>('error-rate-by-route')
    expect(Number(routes.find(({ route }) => route === '/api/v1/chat')?.requests)).toBe(chats)
    expect(total(routes, 'failures')).toBe(0)
    expect(ask('errors')).toEqual([])
  })

  it.each(files)('%s runs as it is', (file) => {
    expect(() => ask(file.replace('.sql', ''))).not.toThrow()
  })

  /** What an hour without Amazon, without a language model and without a fault never writes. */
  const unseen = ([20, 90, 400] as const).flatMap((durationMs): Point[] => [
    { kind: 'upstream', name: 'getItems', outcome: 'ok', durationMs, items: 10 },
    { kind: 'upstream', name: 'searchItems', outcome: 'throttled', durationMs, items: 0 },
    { kind: 'assistant', name: 'speak', outcome: 'ok', durationMs, inputTokens: 700, outputTokens: 90, costMicros: 40 },
    { kind: 'refresh', outcome: 'finished', durationMs, items: 120 },
    { kind: 'error', name: 'refresh', outcome: 'refresh_step_failed' },
  ])

  /** Every point with the number of points that it stands for: 1 to 4. In whole milliseconds, which add up exactly. */
  const sampled = (): StoredPoint[] =>
    [...points(), ...unseen.map((point) => ({ timestamp: Date.now(), ...toDataPoint(point, 'test') }))].map(
      (point, index) => ({ ...point, sampleInterval: 1 + (index % 4), doubles: point.doubles.map(Math.round) }),
    )
  const inOrder = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort()

  it.each(files)('%s takes a sampled point for all that it stands for', (file) => {
    const name = file.replace('.sql', '')
    const kept = sampled()
    fill(kept.flatMap(({ sampleInterval, ...point }) => Array<StoredPoint>(sampleInterval ?? 1).fill(point)))
    const whole = inOrder(ask(name))

    fill(kept)

    expect(whole).not.toHaveLength(0)
    expect(inOrder(ask(name))).toEqual(whole)
  })
})
