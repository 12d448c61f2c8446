/** A run of the refresh: what it is and has to do, and what the runner needs of the object that keeps it. */
import type { AmazonError } from './errors.ts'

/** A run that was not heard of for this long has lost its alarm; another start takes it over. */
export const LEASE_MS = 2 * 60_000

export type RunTrigger = 'cron' | 'owner' | 'view'
/** `stopped` ended early and says why. */
export type RunStatus = 'running' | 'complete' | 'stopped'

export interface RunCounts {
  calls: number
  /** Products that Amazon gave. */
  fetched: number
  changed: number
  /** Changed products whose words differ. */
  reworded: number
  /** ASINs that Amazon did not give. */
  missing: number
  /** ASINs and searches that could not be asked for, and items that could not be read. */
  failed: number
}

export interface Run {
  number: number
  trigger: RunTrigger
  status: RunStatus
  reason: string | null
  startedAt: number
  finishedAt: number | null
  leaseUntil: number
  counts: RunCounts
}

export type TaskBody =
  | { kind: 'plan' }
  | { kind: 'items'; asins: string[] }
  | { kind: 'search'; searchId: number; keywords: string; category: string | null; page: number; pages: number }

export type Task = TaskBody & {
  number: number
  tries: number
  firstTriedAt: number | null
  notBefore: number
}

/** Where a run and its tasks are kept. Synchronous: what stands together without an `await` is written together. */
export interface RunStore {
  renewLease(run: Run, until: number): void
  count(run: Run, added: Partial<RunCounts>): void
  finishRun(run: Run, status: RunStatus, reason: string | null, now: number): Run
  /** The task that is next in line among those that may be done first. */
  nextTask(): Task | null
  /** Notes that a task is being tried, before it is: what happens in between is then known to count. */
  beginTry(task: Task, now: number): void
  postpone(task: Task, notBefore: number): void
  /** A task is done, or given up; others may take its place. */
  replaceTask(task: Task, by?: readonly TaskBody[]): void
}

export type Permission =
  | { kind: 'go' }
  /** Come back after this. */
  | { kind: 'wait'; waitMs: number }
  | { kind: 'closed'; cause: 'breaker_open' | 'budget_used'; reason: string; waitMs: number }

/** What every call to Amazon passes: the pace, the budget and the breaker of the whole site. */
export interface CallGate {
  /** Whether a call may be made now, without taking the place. */
  ask(who: 'run' | 'shopper', now: number): Permission
  take(now: number): void
  succeeded(now: number): void
  failed(error: AmazonError, now: number): void
  /** Calls that a run may still make today. */
  runBudget(now: number): number
}
