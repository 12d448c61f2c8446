/**
 * Works through a run, one step a call: plan, then ten ASINs or one page of a search at a time, then learn. A step that
 * was cut off is done again by the next one: everything that a step writes may be written twice.
 */
import { decideRetry, type RetryPolicy } from '../../domain/limits/backoff.ts'
import { log } from '../observe/log.ts'
import { storeItems, type StoredItems } from './amazon-catalog.ts'
import { addItems, listDue, listDueSearches, noteSearched, type TrackedSearch } from './amazon-items.ts'
import type { AmazonClient, ItemsAnswer } from './client.ts'
import { isAboutItems, isRetryable, type AmazonError, type AmazonResult } from './errors.ts'
import {
  LEASE_MS,
  type CallGate,
  type Run,
  type RunStatus,
  type RunStore,
  type Task,
  type TaskBody,
} from './refresh-run.ts'
import { writeRun } from './refresh-runs.ts'
import { ITEMS_PER_CALL } from './settings.ts'

/** A breaker that closes within this is waited for; a longer pause ends the run. */
const BREAKER_PATIENCE_MS = 90_000
/** Calls that one run plans at most: some quarter of an hour at one a second. */
const RUN_CALLS_MAX = 800
const RETRY: RetryPolicy = { attempts: 3, baseMs: 500, capMs: 8_000, totalMs: 30_000 }

type CallTask = Extract<Task, { kind: 'items' | 'search' }>

export interface Surroundings {
  db: D1Database
  marketplace: string
  refreshAsins: readonly string[]
  gate: CallGate
  client: AmazonClient
  /** Uniform in [0, 1). */
  random: () => number
  now: () => number
  /** Learns the catalogue anew. */
  learn: () => Promise<void>
  /** Products whose cached copies are no longer right. */
  dropCached: (ids: readonly string[]) => Promise<void>
  /** A run ended; `items` is how many products it changed. */
  finished: (run: { outcome: RunStatus; durationMs: number; items: number }) => void
}

export class RefreshRunner {
  readonly #store: RunStore
  readonly #around: Surroundings

  constructor(store: RunStore, around: Surroundings) {
    this.#store = store
    this.#around = around
  }

  /** Does one step. Gives the time (epoch ms) at which the next one is due, or null when there is none. */
  async step(run: Run): Promise<number | null> {
    const { now } = this.#around
    this.#store.renewLease(run, now() + LEASE_MS)
    const task = this.#store.nextTask()
    if (task === null) return this.#complete(run)
    if (task.kind === 'plan') return this.#plan(run, task)
    return this.#call(run, task)
  }

  async #plan(run: Run, task: Task): Promise<number> {
    const { db, refreshAsins, gate, now } = this.#around
    const at = now()
    await addItems(db, refreshAsins, at)
    const calls = Math.min(RUN_CALLS_MAX, gate.runBudget(at))
    const viewedOnly = run.trigger === 'view'
    const viewed = await listDue(db, { now: at, limit: calls * ITEMS_PER_CALL, viewedOnly: true })
    const searches = viewedOnly ? [] : await listDueSearches(db, at)
    const all = viewedOnly ? viewed : await listDue(db, { now: at, limit: calls * ITEMS_PER_CALL })
    const isViewed = new Set(viewed)
    const rest = all.filter((asin) => !isViewed.has(asin))
    const tasks: TaskBody[] = [...inTens(viewed), ...searches.map(toSearchTask), ...inTens(rest)]
    this.#store.replaceTask(task, tasks.slice(0, calls))
    return now()
  }

  async #call(run: Run, task: CallTask): Promise<number | null> {
    const { gate, now } = this.#around
    const startedAt = now()
    const permission = gate.ask('run', startedAt)
    if (permission.kind === 'wait') return startedAt + permission.waitMs
    if (permission.kind === 'closed') return this.#pause(run, permission)
    const waitMs = task.notBefore - startedAt
    // A longer pause than there can be was set by a clock that has gone back since.
    if (waitMs > 0 && waitMs <= RETRY.totalMs) return startedAt + waitMs

    // Tries that ended without an error were cut off, perhaps by what the task itself does.
    if (task.tries >= RETRY.attempts) {
      await this.#giveUp(run, task)
      return now()
    }
    this.#store.beginTry(task, startedAt)
    const answer = await this.#ask(run, task)
    if (answer === null) return now()
    if (answer.ok) {
      gate.succeeded(now())
      const asked = task.kind === 'items' ? task.asins : []
      const stored = await storeItems(this.#around.db, answer.value, asked, {
        marketplace: this.#around.marketplace,
        category: task.kind === 'search' ? task.category : null,
        now: now(),
      })
      await this.#settle(run, task, stored, answer.value.items.length)
      return now()
    }
    gate.failed(answer.error, now())
    await this.#giveUpOrRetry(run, task, answer.error)
    return now()
  }

  /** Null when a shopper took the place while the token was fetched. */
  async #ask(run: Run, task: CallTask): Promise<AmazonResult<ItemsAnswer> | null> {
    const { client, gate, now } = this.#around
    // The client has its own deadline; nobody stops a run in the middle of a call.
    const { signal } = new AbortController()
    const token = await client.prepare(signal)
    if (!token.ok) return token
    if (gate.ask('run', now()).kind !== 'go') return null
    gate.take(now())
    this.#store.count(run, { calls: 1 })
    if (task.kind === 'items') return client.getItems(task.asins, signal)
    return client.searchItems({ keywords: task.keywords, page: task.page }, signal)
  }

  async #settle(run: Run, task: CallTask, stored: StoredItems, came: number): Promise<void> {
    const { db, now, dropCached } = this.#around
    await dropCached(stored.changedIds)
    const next: TaskBody[] = []
    if (task.kind === 'search') {
      const { searchId, keywords, category, page, pages } = task
      if (came === ITEMS_PER_CALL && page < pages) {
        next.push({ kind: 'search', searchId, keywords, category, page: page + 1, pages })
      } else {
        await noteSearched(db, searchId, now())
      }
    }
    this.#store.count(run, {
      fetched: stored.ids.length,
      changed: stored.changedIds.length,
      reworded: stored.reworded,
      missing: stored.missing,
      failed: stored.unusable,
    })
    this.#store.replaceTask(task, next)
  }

  async #giveUpOrRetry(run: Run, task: CallTask, error: AmazonError): Promise<void> {
    const { now, random } = this.#around
    const at = now()
    const asked = task.kind === 'items' ? task.asins : []
    if (isRetryable(error)) {
      const retryAfterMs = 'retryAfterMs' in error ? error.retryAfterMs : null
      const delayMs = decideRetry(RETRY, {
        failed: task.tries + 1,
        elapsedMs: at - (task.firstTriedAt ?? at),
        retryAfterMs,
        random: random(),
      })
      if (delayMs !== null) return this.#store.postpone(task, at + delayMs)
    } else if (asked.length > 1 && isAboutOneItem(error)) {
      // One of them is at fault: halves find it, and the others get through.
      const middle = Math.ceil(asked.length / 2)
      const halves = [asked.slice(0, middle), asked.slice(middle)]
      return this.#store.replaceTask(
        task,
        halves.map((asins) => ({ kind: 'items', asins })),
      )
    } else if (!isAboutOneItem(error)) {
      // The breaker is open now; the task waits for what it decides.
      return
    }
    await this.#giveUp(run, task)
  }

  /** What cannot be had now is due again in the next run; a search tomorrow, or it would be tried every time. */
  async #giveUp(run: Run, task: CallTask): Promise<void> {
    if (task.kind === 'search') await noteSearched(this.#around.db, task.searchId, this.#around.now())
    this.#store.count(run, { failed: task.kind === 'items' ? task.asins.length : 1 })
    this.#store.replaceTask(task)
  }

  async #pause(run: Run, { reason, waitMs }: { reason: string; waitMs: number }): Promise<number | null> {
    const { now } = this.#around
    if (waitMs > BREAKER_PATIENCE_MS) return this.#finish(run, 'stopped', reason)
    this.#store.renewLease(run, now() + waitMs + LEASE_MS)
    return now() + waitMs
  }

  /**
   * The catalogue is learned anew when its words have changed, which also gives it a new version. Where only prices have,
   * the copies of those products were dropped one by one.
   */
  async #complete(run: Run): Promise<number | null> {
    if (run.counts.reworded > 0) await this.#around.learn()
    return this.#finish(run, 'complete', null)
  }

  async #finish(run: Run, status: RunStatus, reason: string | null): Promise<null> {
    const { db, now, learn } = this.#around
    if (status === 'stopped' && run.counts.reworded > 0) await learn()
    const finishedAt = now()
    await writeRun(db, { ...run, ...run.counts, id: `${run.startedAt}-${run.number}`, status, reason, finishedAt })
    const finished = this.#store.finishRun(run, status, reason, finishedAt)
    log({
      event: 'refresh_finished',
      run: finished.number,
      trigger: finished.trigger,
      status,
      reason,
      durationMs: finishedAt - finished.startedAt,
    })
    this.#around.finished({
      outcome: status,
      durationMs: finishedAt - finished.startedAt,
      items: run.counts.changed,
    })
    return null
  }
}

function inTens(asins: readonly string[]): TaskBody[] {
  return Array.from({ length: Math.ceil(asins.length / ITEMS_PER_CALL) }, (_, i) => ({
    kind: 'items',
    asins: asins.slice(i * ITEMS_PER_CALL, (i + 1) * ITEMS_PER_CALL),
  }))
}

function toSearchTask({ id, keywords, category, pages }: TrackedSearch): TaskBody {
  return { kind: 'search', searchId: id, keywords, category, page: 1, pages }
}

function isAboutOneItem(error: AmazonError): boolean {
  return error.code === 'not_found' || (error.code === 'rejected' && isAboutItems(error))
}
