/** What the refresh does: its lease, its cursor and its pace, and the searches that shoppers wait for under the same limits. */
import { loadAmazon } from '#modules'
import { countItems, listDue, noteViews, type ItemCounts } from '../../src/adapters/amazon/amazon-items.ts'
import type { AmazonClient, SearchRequest, UpstreamCall } from '../../src/adapters/amazon/client.ts'
import { describeAmazonError, type AmazonError } from '../../src/adapters/amazon/errors.ts'
import { LEASE_MS, type Run, type RunCounts, type RunTrigger } from '../../src/adapters/amazon/refresh-run.ts'
import type { AmazonSettings } from '../../src/adapters/amazon/settings.ts'
import { NO_ACCOUNT } from '../../src/adapters/amazon/catalog-refresh-stub.ts'
import type { Catalog } from '../../src/adapters/catalog/catalog.ts'
import type { Config } from '../../src/adapters/config/config.ts'
import { startDeadline } from '../../src/adapters/calls/deadline.ts'
import { describeError, log } from '../../src/adapters/observe/log.ts'
import type { Telemetry } from '../../src/adapters/observe/telemetry.ts'
import { Gate } from './gate.ts'
import { RefreshStore } from './refresh-store.ts'

/** Until the last byte of an answer. */
const CALL_TIMEOUT_MS = 10_000
/** Views are collected for this long before they are written and acted upon. */
const VIEW_FLUSH_MS = 2_000
/** A view of the same product within this says nothing new. */
const VIEW_STEP_MS = 10 * 60_000
/** Views kept in memory at most; beyond it they are forgotten, which only makes a refresh later. */
const VIEWS_MAX = 5_000
/** The same search is not made again within this: what it found is in the catalogue. */
const SEARCH_KEEP_MS = 60 * 60_000
/** After a step that failed in an unforeseen way. */
const STEP_RETRY_MS = 30_000

export interface RunState extends RunCounts {
  number: number
  trigger: RunTrigger
  status: Run['status']
  reason: string | null
  startedAt: number
  finishedAt: number | null
  /** Calls that are still to be made. */
  openCalls: number
}

export interface RefreshState {
  status: 'not_configured' | 'idle' | 'running' | 'paused'
  /** Why it is not configured or paused, in words for the owner. */
  reason: string | null
  /** The latest error; null after a success. */
  problem: string | null
  run: RunState | null
  marketplace: string
  /** Epoch ms; null while calls are made. */
  pausedUntil: number | null
  budget: { perDay: number; left: number }
  requestsPerSecond: number
  lastSuccessAt: number | null
  items: ItemCounts
}

/** What became of a search that a shopper waits for. */
export type LiveSearch = { ok: true; ids: string[] } | { ok: false; reason: string }

/** What the object itself brings. */
export interface RefreshSite {
  ctx: DurableObjectState
  env: Env
  config: Config
  telemetry: Telemetry
  catalog: Catalog
  /** The catalogue has other products now: said where its words are kept in memory. */
  changed: () => Promise<void>
}

export class RefreshWork {
  readonly #site: RefreshSite
  readonly #store: RefreshStore
  readonly #gate: Gate
  /** ASIN to the epoch ms at which it was last seen; not yet written are those in `#unwritten`. */
  readonly #views = new Map<string, number>()
  readonly #unwritten = new Set<string>()
  #client: AmazonClient | null = null

  constructor(site: RefreshSite) {
    this.#site = site
    this.#store = new RefreshStore(site.ctx.storage)
    this.#gate = new Gate(this.#store, site.config.amazon)
  }

  /**
   * Starts a run. While one is running it goes on instead: only a run whose lease has ended is woken, and goes on from
   * where it stopped. Without an account nothing is started.
   */
  async start(trigger: RunTrigger): Promise<{ started: boolean; reason: string | null }> {
    const { credentials } = this.#site.config.amazon
    if (credentials === null) return { started: false, reason: NO_ACCOUNT }
    await this.#recognise(credentials)
    // From here on nothing is waited for: of two that start at once the second finds the lease of the first.
    const now = Date.now()
    const run = this.#store.currentRun()
    // A lease that lies further ahead than leases last was given by a clock that was wrong.
    const isHeld = run !== null && run.leaseUntil > now && run.leaseUntil <= now + 2 * LEASE_MS
    if (isHeld) return { started: false, reason: 'A refresh is running' }
    if (run === null) this.#store.beginRun(trigger, now, LEASE_MS)
    else this.#store.renewLease(run, now + LEASE_MS)
    await this.#site.ctx.storage.setAlarm(now)
    return { started: true, reason: null }
  }

  async state(): Promise<RefreshState> {
    const now = Date.now()
    const { credentials, marketplace, dailyBudget, requestsPerSecond } = this.#site.config.amazon
    const [run] = this.#store.lastRuns(1)
    const gate = this.#gate.ask('run', now)
    const isPaused = gate.kind === 'closed'
    const isRunning = run?.status === 'running'
    return {
      status: credentials === null ? 'not_configured' : isPaused ? 'paused' : isRunning ? 'running' : 'idle',
      reason: credentials === null ? NO_ACCOUNT : isPaused ? gate.reason : null,
      problem: this.#store.get('problem'),
      run: run === undefined ? null : this.#toRunState(run),
      marketplace,
      pausedUntil: isPaused ? now + gate.waitMs : null,
      budget: { perDay: dailyBudget, left: this.#gate.budgetLeft(now) },
      requestsPerSecond,
      lastSuccessAt: this.#store.get('lastSuccessAt'),
      items: await countItems(this.#site.env.DB, now),
    }
  }

  /** Shoppers saw these. Written together a moment later; a stale one among them is then refreshed. */
  async noteViews(asins: readonly string[]): Promise<void> {
    const now = Date.now()
    if (this.#views.size > VIEWS_MAX) this.#views.clear()
    for (const asin of asins) {
      if (Math.abs(now - (this.#views.get(asin) ?? 0)) < VIEW_STEP_MS) continue
      this.#views.set(asin, now)
      this.#unwritten.add(asin)
    }
    if (this.#unwritten.size > 0) await this.#wakeBy(now + VIEW_FLUSH_MS)
  }

  /**
   * Searches Amazon for a shopper who waits, until `deadlineAt` (epoch ms), and stores what comes. The same search is
   * not made twice within an hour.
   */
  async searchNow(request: SearchRequest, category: string | null, deadlineAt: number): Promise<LiveSearch> {
    try {
      return await this.#search(request, category, deadlineAt)
    } finally {
      this.#site.ctx.waitUntil(this.#site.telemetry.metrics.flush('now'))
    }
  }

  async #search(request: SearchRequest, category: string | null, deadlineAt: number): Promise<LiveSearch> {
    const { credentials, marketplace } = this.#site.config.amazon
    if (credentials === null) return { ok: false, reason: NO_ACCOUNT }
    const client = await this.#connect(credentials)
    const key = JSON.stringify([request, category])
    using deadline = startDeadline(Math.max(1, deadlineAt - Date.now()))
    let isPrepared = false
    for (;;) {
      const now = Date.now()
      if (this.#store.hasSearched(key, now - SEARCH_KEEP_MS, now)) return { ok: true, ids: [] }
      const permission = this.#gate.ask('shopper', now)
      if (permission.kind === 'closed') {
        // Counted as calls are: that Amazon is not asked is what the owner is alerted to.
        this.#site.telemetry.metrics.count('amazon_requests_total', {
          operation: 'searchItems',
          outcome: permission.cause,
        })
        return { ok: false, reason: permission.reason }
      }
      if (permission.kind === 'wait') {
        if (now + permission.waitMs >= deadlineAt) return { ok: false, reason: 'There is no time left to ask Amazon' }
        await scheduler.wait(permission.waitMs)
        continue
      }
      if (isPrepared) break
      // What is not asked needs no token. Others may have gone while it was fetched: the gate is asked once more.
      const token = await client.prepare(deadline.signal)
      if (!token.ok) return this.#failSearch(token.error)
      isPrepared = true
    }
    this.#gate.take(Date.now())
    const answer = await client.searchItems(request, deadline.signal)
    const now = Date.now()
    if (!answer.ok) return this.#failSearch(answer.error)
    this.#gate.succeeded(now)
    this.#store.noteSearch(key, now, SEARCH_KEEP_MS)
    const { storeItems } = await loadAmazon()
    const { ids, reworded } = await storeItems(this.#site.env.DB, answer.value, [], { marketplace, category, now })
    if (reworded > 0) this.#site.ctx.waitUntil(this.#site.changed())
    return { ok: true, ids }
  }

  #failSearch(error: AmazonError): LiveSearch {
    this.#gate.failed(error, Date.now())
    return { ok: false, reason: describeAmazonError(error) }
  }

  /** One step of the run, or of what views ask for. Never rejects: the platform gives up after some failures. */
  async alarm(): Promise<void> {
    try {
      const nextAt = await this.#step()
      if (nextAt !== null) await this.#wakeBy(nextAt)
    } catch (error) {
      log({ event: 'refresh_step_failed', ...describeError(error) })
      this.#site.telemetry.metrics.count('errors_total', { component: 'refresh' })
      this.#site.telemetry.points.write({ kind: 'error', name: 'refresh', outcome: 'refresh_step_failed' })
      this.#site.telemetry.errors.report(error, { component: 'refresh' })
      await this.#wakeBy(Date.now() + STEP_RETRY_MS)
    }
    await this.#site.telemetry.metrics.flush('now')
  }

  /** One log line, one point and two metrics for each call. */
  #observe(call: UpstreamCall): void {
    const { operation, outcome, durationMs, items } = call
    const { metrics, points } = this.#site.telemetry
    log({ event: 'amazon_called', ...call })
    metrics.count('amazon_requests_total', { operation, outcome })
    metrics.observe('amazon_request_duration_seconds', { operation }, durationMs / 1000)
    points.write({ kind: 'upstream', name: operation, outcome, durationMs, items })
  }

  async #step(): Promise<number | null> {
    await this.#flushViews()
    const { credentials } = this.#site.config.amazon
    const run = this.#store.currentRun()
    if (credentials === null) {
      if (run !== null) this.#store.finishRun(run, 'stopped', NO_ACCOUNT, Date.now())
      return null
    }
    const client = await this.#connect(credentials)
    if (run === null) return null
    const { marketplace, refreshAsins } = this.#site.config.amazon
    const { RefreshRunner } = await loadAmazon()
    const runner = new RefreshRunner(this.#store, {
      db: this.#site.env.DB,
      marketplace,
      refreshAsins,
      gate: this.#gate,
      client,
      random: Math.random,
      now: Date.now,
      learn: () => this.#site.changed(),
      dropCached: (ids) => this.#site.catalog.dropProducts(ids),
      finished: (ended) => this.#site.telemetry.points.write({ kind: 'refresh', ...ended }),
    })
    return runner.step(run)
  }

  async #flushViews(): Promise<void> {
    if (this.#unwritten.size === 0) return
    const now = Date.now()
    const asins = [...this.#unwritten]
    await noteViews(this.#site.env.DB, asins, now)
    for (const asin of asins) this.#unwritten.delete(asin)
    if (this.#site.config.amazon.credentials === null || this.#store.currentRun() !== null) return
    if (this.#gate.ask('run', now).kind === 'closed') return
    const due = await listDue(this.#site.env.DB, { now, limit: 1, viewedOnly: true })
    if (due.length > 0) await this.start('view')
  }

  async #connect(credentials: AmazonSettings): Promise<AmazonClient> {
    await this.#recognise(credentials)
    const { createAmazonClient, createTokenSource } = await loadAmazon()
    this.#client ??= createAmazonClient(credentials, {
      fetch: (request, init) => fetch(request, init),
      timeoutMs: CALL_TIMEOUT_MS,
      tokens: createTokenSource(
        credentials,
        { read: () => this.#store.get('token'), write: (token) => this.#store.set('token', token) },
        { fetch: (request, init) => fetch(request, init), timeoutMs: CALL_TIMEOUT_MS, now: Date.now },
      ),
      observe: (call) => this.#observe(call),
      now: Date.now,
    })
    return this.#client
  }

  /** A digest tells credentials apart without keeping them. */
  async #recognise(credentials: AmazonSettings): Promise<void> {
    const text = new TextEncoder().encode(JSON.stringify(credentials))
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
    const hex = Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0'))
    this.#gate.recognise(hex.join(''))
  }

  async #wakeBy(at: number): Promise<void> {
    const alarm = await this.#site.ctx.storage.getAlarm()
    if (alarm === null || alarm > at) await this.#site.ctx.storage.setAlarm(at)
  }

  #toRunState(run: Run): RunState {
    const { number, trigger, status, reason, startedAt, finishedAt, counts } = run
    const openCalls = status === 'running' ? this.#store.openTasks() : 0
    return { number, trigger, status, reason, startedAt, finishedAt, ...counts, openCalls }
  }
}
