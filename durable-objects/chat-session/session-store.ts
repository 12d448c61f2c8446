/**
 * The conversation on disk: one session row, kept in memory while the object lives, and the log of its turns.
 * Synchronous throughout, so that what stands together without an `await` between is written together or not at all.
 */
import { NEW_SESSION_TITLE } from '../../src/shared/title.ts'
import type { ProductEvent } from '../../src/shared/requests.ts'
import { SESSION_IDLE_MS } from '../../src/shared/limits.ts'
import { type DialogueState, EMPTY_STATE } from '../../src/domain/conversation/types.ts'
import { migrateIfCreated, setUp } from '../sql-migrations.ts'
import { SESSION_MIGRATIONS, SESSION_TABLES } from './schema.ts'
import { type LoggedTurn, TurnLog } from './turn-log.ts'

/** What is not told yet, beside turns. */
export interface Unflushed {
  /** What D1 lacks: page events by the first event of their turn, opinions by their key. */
  pages: number[]
  opinions: string[]
  /** How many page events of each type the metrics lack. */
  uncounted: EventCounts
  /** Open sockets, as the metrics were told last. */
  socketsTold: number
}

export type EventCounts = Partial<Record<ProductEvent['type'], number>>

/** The visitor's turn limit while this session holds it: see rate-lease.ts. Epoch ms. */
export interface HeldRate {
  arrivalMs: number
  untilMs: number
}

/** Times are epoch ms. */
export interface StoredSession {
  sessionId: string
  visitorId: string
  createdAt: number
  title: string
  titleIsGiven: boolean
  lastActiveAt: number
  /** The highest `seq` given out; 0 while there is none. */
  lastSeq: number
  messageCount: number
  state: DialogueState
  /** The latest message: its turn and the state before it, which regenerating starts from. */
  rootTurnId: string | null
  rootState: DialogueState | null
  /** The first event of the last turn that D1 has, and of the last one that the metrics have. */
  flushedSeq: number
  countedSeq: number
  unflushed: Unflushed
  /** When D1 is written next; null when there is nothing to write. */
  flushAt: number | null
  /** When a turn that was begun is looked after; null when none is open. */
  wakeAt: number | null
  /** When the object's alarm rings. */
  alarmAt: number | null
  rate: HeldRate | null
  /** Nothing of this session is told to the owner's analytics. */
  isPrivate: boolean
}

/** When a session that rested too long could not be erased, it is tried again after this. */
const EXPIRE_RETRY_MS = 60 * 60 * 1000

type Fixed = 'sessionId' | 'visitorId' | 'createdAt'
export type SessionChanges = Partial<Omit<StoredSession, Fixed>>

const json = JSON.stringify

/** Column and value of every field that changes. */
const COLUMNS: {
  [Name in keyof Omit<StoredSession, Fixed>]: [string, (value: StoredSession[Name]) => SqlStorageValue]
} = {
  title: ['title', same],
  titleIsGiven: ['title_is_given', Number],
  lastActiveAt: ['last_active_at_ms', same],
  lastSeq: ['last_seq', same],
  messageCount: ['message_count', same],
  state: ['dialogue_state', json],
  rootTurnId: ['root_turn_id', same],
  rootState: ['root_state', (state) => (state === null ? null : json(state))],
  flushedSeq: ['flushed_seq', same],
  countedSeq: ['counted_seq', same],
  unflushed: ['unflushed', json],
  flushAt: ['flush_at_ms', same],
  wakeAt: ['wake_at_ms', same],
  alarmAt: ['alarm_at_ms', same],
  rate: ['rate', (rate) => (rate === null ? null : json(rate))],
  isPrivate: ['is_private', Number],
}

export class SessionStore {
  readonly log: TurnLog
  readonly #storage: DurableObjectStorage
  #session: StoredSession | null
  #hasTables: boolean

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage
    this.log = new TurnLog(storage.sql)
    this.#hasTables = migrateIfCreated(storage, SESSION_MIGRATIONS)
    this.#session = this.#hasTables ? this.#read() : null
  }

  /** The session, or null when none was created here or it was erased. */
  session(): StoredSession | null {
    return this.#session
  }

  create(session: { sessionId: string; visitorId: string; title: string | null; now: number }): void {
    if (this.#session !== null) return
    if (!this.#hasTables) setUp(this.#storage, SESSION_MIGRATIONS, SESSION_TABLES)
    this.#hasTables = true
    this.#storage.sql.exec(
      `INSERT INTO session (key, session_id, visitor_id, title, title_is_given, dialogue_state, created_at_ms,
         last_active_at_ms, alarm_at_ms)
       VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`,
      session.sessionId,
      session.visitorId,
      session.title ?? NEW_SESSION_TITLE,
      session.title === null ? 0 : 1,
      json(EMPTY_STATE),
      session.now,
      session.now,
      session.now + SESSION_IDLE_MS,
    )
    void this.#storage.setAlarm(session.now + SESSION_IDLE_MS)
    this.#session = this.#read()
    this.log.begin()
  }

  /** Forgets everything, the alarm included. */
  async erase(): Promise<void> {
    this.#session = null
    this.log.forget()
    await this.#storage.deleteAll()
    this.#hasTables = false
  }

  /** Writes what changed, and the turn that changed with it; all or nothing. The alarm follows. */
  save(changes: SessionChanges, turn?: { row: LoggedTurn; texts: readonly string[] }): void {
    const before = this.#session
    if (before === null) throw new Error('invariant: the session exists')
    const after = { ...before, ...changes }
    const alarmAt = nextAlarm(after, Date.now())
    // A later time is left for when the alarm rings: it costs a write.
    const mustArm = before.alarmAt === null || alarmAt < before.alarmAt
    if (mustArm) after.alarmAt = alarmAt
    const changed = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter((name) => after[name] !== before[name])
    this.#storage.transactionSync(() => {
      if (turn !== undefined) this.log.put(turn.row, turn.texts)
      if (changed.length === 0) return
      // The state before a message is mostly the one that is written already.
      const isKept = after.rootState !== null && after.rootState === before.state
      const encoded = changed.filter((name) => name !== 'rootState' || !isKept)
      const assignments = encoded.map((name) => `${COLUMNS[name][0]} = ?`)
      if (encoded.length < changed.length) assignments.push('root_state = dialogue_state')
      this.#storage.sql.exec(
        `UPDATE session SET ${assignments.join(', ')}`,
        ...encoded.map((name) => encode(name, after)),
      )
    })
    if (mustArm) void this.#storage.setAlarm(alarmAt)
    this.#session = after
  }

  /** The alarm has rung and is gone. What is on disk is read again: this is where an object that went astray comes back. */
  alarmRang(): void {
    if (this.#session === null) return
    this.#session = this.#read()
    if (this.#session !== null) this.#session.alarmAt = null
  }

  #read(): StoredSession | null {
    const [row] = this.#storage.sql.exec<Record<string, SqlStorageValue>>('SELECT * FROM session').toArray()
    return row === undefined ? null : toSession(row)
  }
}

function same<T>(value: T): T {
  return value
}

function encode(name: keyof typeof COLUMNS, session: StoredSession): SqlStorageValue {
  const toColumn = COLUMNS[name][1] as (value: unknown) => SqlStorageValue
  return toColumn(session[name])
}

function nextAlarm({ flushAt, wakeAt, lastActiveAt }: StoredSession, now: number): number {
  const expireAt = lastActiveAt + SESSION_IDLE_MS
  return Math.min(flushAt ?? Infinity, wakeAt ?? Infinity, expireAt > now ? expireAt : now + EXPIRE_RETRY_MS)
}

function toSession(row: Record<string, SqlStorageValue>): StoredSession {
  const text = (name: string) => row[name] as string
  const number = (name: string) => row[name] as number
  const orNull = <T>(name: string, read: (name: string) => T) => (row[name] === null ? null : read(name))
  const parsed = (name: string): unknown => JSON.parse(text(name))
  return {
    sessionId: text('session_id'),
    visitorId: text('visitor_id'),
    createdAt: number('created_at_ms'),
    title: text('title'),
    titleIsGiven: row['title_is_given'] === 1,
    lastActiveAt: number('last_active_at_ms'),
    lastSeq: number('last_seq'),
    messageCount: number('message_count'),
    state: parsed('dialogue_state') as DialogueState,
    rootTurnId: orNull('root_turn_id', text),
    rootState: orNull('root_state', parsed) as DialogueState | null,
    flushedSeq: number('flushed_seq'),
    countedSeq: number('counted_seq'),
    unflushed: {
      pages: [],
      opinions: [],
      uncounted: {},
      socketsTold: 0,
      ...(parsed('unflushed') as Partial<Unflushed>),
    },
    flushAt: orNull('flush_at_ms', number),
    wakeAt: orNull('wake_at_ms', number),
    alarmAt: orNull('alarm_at_ms', number),
    rate: orNull('rate', parsed) as HeldRate | null,
    isPrivate: row['is_private'] === 1,
  }
}
