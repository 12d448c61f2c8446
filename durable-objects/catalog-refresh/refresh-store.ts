/**
 * What the refresh has on disk: the current run and its tasks, which together are the cursor, and what every call to
 * Amazon has in common. Synchronous, so that what stands together without an `await` is written together.
 */
import { CLOSED_BREAKER, type Breaker } from '../../src/domain/limits/circuit-breaker.ts'
import type { DailyCount } from '../../src/domain/limits/daily-budget.ts'
import type {
  Run,
  RunCounts,
  RunStatus,
  RunStore,
  RunTrigger,
  Task,
  TaskBody,
} from '../../src/adapters/amazon/refresh-run.ts'
import type { StoredToken } from '../../src/adapters/amazon/token.ts'
import { migrate } from '../sql-migrations.ts'
import { REFRESH_MIGRATIONS } from './schema.ts'

interface Settings {
  breaker: Breaker
  budget: DailyCount
  /** Epoch ms before which no call may be made. */
  nextCallAt: number
  token: StoredToken | null
  /** Which credentials the breaker and the token belong to. */
  credentials: string
  /** The latest error, in words for the owner; null after a success. */
  problem: string | null
  lastSuccessAt: number | null
}

const DEFAULTS: Settings = {
  breaker: CLOSED_BREAKER,
  budget: { day: 0, used: 0 },
  nextCallAt: 0,
  token: null,
  credentials: '',
  problem: null,
  lastSuccessAt: null,
}

const NO_COUNTS: RunCounts = { calls: 0, fetched: 0, changed: 0, reworded: 0, missing: 0, failed: 0 }
const RUNS_KEPT = 20

type RunRow = {
  number: number
  trigger: RunTrigger
  status: RunStatus
  reason: string | null
  started_at_ms: number
  finished_at_ms: number | null
  lease_until_ms: number
  counts: string
}

type TaskRow = {
  number: number
  kind: TaskBody['kind']
  payload: string
  tries: number
  first_tried_at_ms: number | null
  not_before_ms: number
}

export class RefreshStore implements RunStore {
  readonly #storage: DurableObjectStorage
  readonly #sql: SqlStorage

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage
    this.#sql = storage.sql
    migrate(storage, REFRESH_MIGRATIONS)
  }

  get<Name extends keyof Settings>(name: Name): Settings[Name] {
    const [row] = this.#sql.exec<{ value: string }>('SELECT value FROM setting WHERE name = ?', name).toArray()
    // Only `set` writes this table.
    return row === undefined ? DEFAULTS[name] : (JSON.parse(row.value) as Settings[Name])
  }

  set<Name extends keyof Settings>(name: Name, value: Settings[Name]): void {
    const json = JSON.stringify(value)
    this.#sql.exec(
      `INSERT INTO setting (name, value) VALUES (?1, ?2)
       ON CONFLICT (name) DO UPDATE SET value = ?2 WHERE value <> ?2`,
      name,
      json,
    )
  }

  /** The run that is not finished, or null. */
  currentRun(): Run | null {
    const [row] = this.#sql
      .exec<RunRow>(`SELECT * FROM run WHERE status = 'running' ORDER BY number DESC LIMIT 1`)
      .toArray()
    return row ? toRun(row) : null
  }

  lastRuns(limit: number): Run[] {
    return this.#sql.exec<RunRow>('SELECT * FROM run ORDER BY number DESC LIMIT ?', limit).toArray().map(toRun)
  }

  /** Begins a run with the task of planning it. */
  beginRun(trigger: RunTrigger, now: number, leaseMs: number): Run {
    this.#storage.transactionSync(() => {
      this.#sql.exec('DELETE FROM task')
      this.#sql.exec('DELETE FROM run WHERE number <= (SELECT max(number) FROM run) - ?', RUNS_KEPT)
      this.#sql.exec(
        `INSERT INTO run (trigger, status, started_at_ms, lease_until_ms, counts) VALUES (?, 'running', ?, ?, ?)`,
        trigger,
        now,
        now + leaseMs,
        JSON.stringify(NO_COUNTS),
      )
      this.#insertTask({ kind: 'plan' })
    })
    return toRun(this.#sql.exec<RunRow>('SELECT * FROM run ORDER BY number DESC LIMIT 1').one())
  }

  renewLease(run: Run, until: number): void {
    this.#sql.exec('UPDATE run SET lease_until_ms = ? WHERE number = ?', until, run.number)
  }

  count(run: Run, added: Partial<RunCounts>): void {
    const [row] = this.#sql.exec<{ counts: string }>('SELECT counts FROM run WHERE number = ?', run.number).toArray()
    const counts: RunCounts = { ...NO_COUNTS, ...(row ? (JSON.parse(row.counts) as RunCounts) : {}) }
    for (const [name, value] of Object.entries(added)) counts[name as keyof RunCounts] += value
    this.#sql.exec('UPDATE run SET counts = ? WHERE number = ?', JSON.stringify(counts), run.number)
  }

  finishRun(run: Run, status: RunStatus, reason: string | null, now: number): Run {
    this.#storage.transactionSync(() => {
      this.#sql.exec('DELETE FROM task')
      this.#sql.exec(
        'UPDATE run SET status = ?, reason = ?, finished_at_ms = ? WHERE number = ?',
        status,
        reason,
        now,
        run.number,
      )
    })
    return toRun(this.#sql.exec<RunRow>('SELECT * FROM run WHERE number = ?', run.number).one())
  }

  nextTask(): Task | null {
    const [row] = this.#sql.exec<TaskRow>('SELECT * FROM task ORDER BY not_before_ms, number LIMIT 1').toArray()
    return row ? toTask(row) : null
  }

  openTasks(): number {
    return this.#sql.exec<{ open: number }>('SELECT count(*) AS open FROM task').one().open
  }

  beginTry(task: Task, now: number): void {
    this.#sql.exec(
      'UPDATE task SET tries = tries + 1, first_tried_at_ms = coalesce(first_tried_at_ms, ?) WHERE number = ?',
      now,
      task.number,
    )
  }

  postpone(task: Task, notBefore: number): void {
    this.#sql.exec('UPDATE task SET not_before_ms = ? WHERE number = ?', notBefore, task.number)
  }

  replaceTask(task: Task, by: readonly TaskBody[] = []): void {
    this.#storage.transactionSync(() => {
      this.#sql.exec('DELETE FROM task WHERE number = ?', task.number)
      for (const body of by) this.#insertTask(body)
    })
  }

  /** Whether the same search was made after `since`. */
  hasSearched(key: string, since: number, now: number): boolean {
    return (
      this.#sql
        .exec('SELECT 1 FROM recent_search WHERE key = ? AND at_ms > ? AND at_ms <= ?', key, since, now)
        .toArray().length > 0
    )
  }

  noteSearch(key: string, now: number, keepMs: number): void {
    this.#sql.exec('DELETE FROM recent_search WHERE at_ms <= ? OR at_ms > ?', now - keepMs, now)
    this.#sql.exec('INSERT OR REPLACE INTO recent_search (key, at_ms) VALUES (?, ?)', key, now)
  }

  #insertTask({ kind, ...payload }: TaskBody): void {
    this.#sql.exec('INSERT INTO task (kind, payload) VALUES (?, ?)', kind, JSON.stringify(payload))
  }
}

function toRun(row: RunRow): Run {
  return {
    number: row.number,
    trigger: row.trigger,
    status: row.status,
    reason: row.reason,
    startedAt: row.started_at_ms,
    finishedAt: row.finished_at_ms,
    leaseUntil: row.lease_until_ms,
    counts: JSON.parse(row.counts) as RunCounts,
  }
}

function toTask(row: TaskRow): Task {
  // Only #insertTask writes these: the payload is the body without its kind.
  const body = { kind: row.kind, ...(JSON.parse(row.payload) as object) } as TaskBody
  return {
    ...body,
    number: row.number,
    tries: row.tries,
    firstTriedAt: row.first_tried_at_ms,
    notBefore: row.not_before_ms,
  }
}
