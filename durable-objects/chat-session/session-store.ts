/**
 * The conversation on disk: one session row, its turns and its event log. Synchronous throughout, so that what stands
 * together without an `await` between is written together or not at all.
 */
import type { Entity } from '../../src/shared/chat.ts'
import type { Constraints } from '../../src/shared/constraints.ts'
import type { SessionEvent } from '../../src/shared/frames.ts'
import type { FeedbackRequest, PageContext } from '../../src/shared/requests.ts'
import { NEW_SESSION_TITLE } from '../../src/shared/title.ts'
import { type DialogueState, EMPTY_STATE } from '../../src/domain/conversation/types.ts'
import { toRunOutEvent } from '../../src/domain/policy/visible-talk.ts'
import { isMigrated, migrate } from '../sql-migrations.ts'
import { SESSION_MIGRATIONS } from './schema.ts'

/** What a turn answers. */
export type TurnRequest =
  | { kind: 'message'; text: string; includeProducts: boolean; limit: number; page?: PageContext }
  | { kind: 'constraints'; constraints: Constraints }
  | { kind: 'regenerate'; ofTurnId: string }

export type StoredTurnStatus = 'queued' | 'answering' | 'complete' | 'stopped' | 'interrupted' | 'failed'

export interface StoredTurn {
  turnId: string
  request: TurnRequest
  status: StoredTurnStatus
  /** Of the answer. */
  messageId: string
  /** Null until the turn has begun. */
  firstSeq: number | null
  stateBefore: DialogueState | null
  /** The composed answer; null before composing and after the end. */
  composed: EventBody[] | null
  /** How many of the composed events are in the log. */
  released: number
  /** How many instances have worked on it. */
  starts: number
  entities: Entity[]
  acceptedAt: number
  finishedAt: number | null
}

export interface StoredSession {
  sessionId: string
  visitorId: string
  title: string
  titleIsGiven: boolean
  createdAt: number
  lastActiveAt: number
  indexIsStale: boolean
}

type WithoutEnvelope<T> = T extends unknown ? Omit<T, 'seq' | 'turnId' | 'at'> : never
/** An event before it gets its place in the log. */
export type EventBody = WithoutEnvelope<SessionEvent>

// Rows as SQLite gives them; `type`, since an interface has no index signature.
type SessionRow = {
  session_id: string
  visitor_id: string
  title: string
  title_is_given: number
  created_at_ms: number
  last_active_at_ms: number
  index_is_stale: number
}
type TurnRow = {
  turn_id: string
  request: string
  status: StoredTurnStatus
  message_id: string
  first_seq: number | null
  state_before: string | null
  composed: string | null
  released: number
  starts: number
  entities: string | null
  accepted_at_ms: number
  finished_at_ms: number | null
}

type EventRow = { body: string; visible_until_ms: number | null }
const EVENT_COLUMNS = 'body, visible_until_ms'

/** A composed answer with what belongs to it. */
export interface Composed {
  events: EventBody[]
  entities: Entity[]
  state: DialogueState
  /** Epoch ms from which its words may no longer be told; null when they always may. */
  visibleUntil: number | null
}

export class SessionStore {
  readonly #storage: DurableObjectStorage
  readonly #sql: SqlStorage
  #isReady: boolean

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage
    this.#sql = storage.sql
    this.#isReady = isMigrated(storage)
    if (this.#isReady) migrate(storage, SESSION_MIGRATIONS)
  }

  /** The session, or null when none was created here or it was erased. */
  session(): StoredSession | null {
    if (!this.#isReady) return null
    const [row] = this.#sql.exec<SessionRow>('SELECT * FROM session').toArray()
    return row ? toSession(row) : null
  }

  create(session: { sessionId: string; visitorId: string; title: string | null; now: number }): void {
    migrate(this.#storage, SESSION_MIGRATIONS)
    this.#isReady = true
    this.#sql.exec(
      `INSERT INTO session (key, session_id, visitor_id, title, title_is_given, dialogue_state, created_at_ms, last_active_at_ms)
       VALUES (1, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`,
      session.sessionId,
      session.visitorId,
      session.title ?? NEW_SESSION_TITLE,
      session.title === null ? 0 : 1,
      JSON.stringify(EMPTY_STATE),
      session.now,
      session.now,
    )
  }

  /** Forgets everything, the alarm included. */
  async erase(): Promise<void> {
    this.#isReady = false
    await this.#storage.deleteAll()
  }

  rename(title: string, isGiven: boolean): void {
    this.#sql.exec('UPDATE session SET title = ?, title_is_given = ?, index_is_stale = 1', title, isGiven ? 1 : 0)
  }

  touch(now: number): void {
    this.#sql.exec('UPDATE session SET last_active_at_ms = ?, index_is_stale = 1', now)
  }

  indexWritten(lastActiveAt: number): void {
    this.#sql.exec('UPDATE session SET index_is_stale = 0 WHERE last_active_at_ms = ?', lastActiveAt)
  }

  dialogueState(): DialogueState {
    const { dialogue_state: json } = this.#sql
      .exec<{ dialogue_state: string }>('SELECT dialogue_state FROM session')
      .one()
    return JSON.parse(json) as DialogueState
  }

  /** The highest `seq` given out; 0 while there is none. */
  lastSeq(): number {
    return this.#sql.exec<{ seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM event').one().seq
  }

  /** Gives an event the next place in the log. */
  append(turnId: string, body: EventBody, now: number): SessionEvent {
    const event: SessionEvent = { ...body, seq: this.lastSeq() + 1, turnId, at: now }
    this.#sql.exec(
      `INSERT INTO event (seq, turn_id, type, body, visible_until_ms)
       VALUES (?1, ?2, ?3, ?4, (SELECT visible_until_ms FROM turn WHERE turn_id = ?2))`,
      event.seq,
      turnId,
      event.type,
      JSON.stringify(event),
    )
    return event
  }

  /** Events as they may be told at `now` (epoch ms). */
  *eventsAfter(seq: number, now: number): Generator<SessionEvent> {
    yield* toTold(this.#sql.exec<EventRow>(`SELECT ${EVENT_COLUMNS} FROM event WHERE seq > ? ORDER BY seq`, seq), now)
  }

  /** All events of a turn as they may be told at `now` (epoch ms). */
  turnEvents(turnId: string, now: number): SessionEvent[] {
    const sql = `SELECT ${EVENT_COLUMNS} FROM event WHERE turn_id = ? ORDER BY seq`
    return [...toTold(this.#sql.exec<EventRow>(sql, turnId), now)]
  }

  /** The events that begin a message, in order: `user_message` and `turn_started`. */
  messageEvents(afterSeq: number, limit: number): SessionEvent[] {
    const rows = this.#sql.exec<{ body: string }>(
      `SELECT body FROM event WHERE type IN ('user_message', 'turn_started') AND seq > ? ORDER BY seq LIMIT ?`,
      afterSeq,
      limit,
    )
    return rows.toArray().map(({ body }) => JSON.parse(body) as SessionEvent)
  }

  messageCount(): number {
    return this.#sql
      .exec<{ n: number }>(`SELECT count(*) AS n FROM event WHERE type IN ('user_message', 'turn_started')`)
      .one().n
  }

  addFeedback(feedback: FeedbackRequest, now: number): void {
    this.#sql.exec('INSERT INTO feedback (body, given_at_ms) VALUES (?, ?)', JSON.stringify(feedback), now)
  }

  turn(turnId: string): StoredTurn | null {
    if (!this.#isReady) return null
    const [row] = this.#sql.exec<TurnRow>('SELECT * FROM turn WHERE turn_id = ?', turnId).toArray()
    return row ? toTurn(row) : null
  }

  /** The oldest turn that has not ended, or null. */
  nextOpenTurn(): StoredTurn | null {
    if (!this.#isReady) return null
    const [row] = this.#sql
      .exec<TurnRow>('SELECT * FROM turn WHERE finished_at_ms IS NULL ORDER BY number LIMIT 1')
      .toArray()
    return row ? toTurn(row) : null
  }

  hasOpenTurn(): boolean {
    if (!this.#isReady) return false
    return this.#sql.exec('SELECT 1 FROM turn WHERE finished_at_ms IS NULL LIMIT 1').toArray().length > 0
  }

  queueTurn(turn: { turnId: string; messageId: string; request: TurnRequest; now: number }): void {
    this.#sql.exec(
      'INSERT INTO turn (turn_id, message_id, request, status, accepted_at_ms) VALUES (?, ?, ?, ?, ?)',
      turn.turnId,
      turn.messageId,
      JSON.stringify(turn.request),
      'queued',
      turn.now,
    )
  }

  /** Counts another instance that works on the turn, and gives how many there were. */
  countStart(turnId: string): number {
    return this.#sql
      .exec<{ starts: number }>('UPDATE turn SET starts = starts + 1 WHERE turn_id = ? RETURNING starts', turnId)
      .one().starts
  }

  /**
   * Marks the turn as begun. Only the latest message and its answers keep the state before them (`rootTurnId` is the
   * turn of that message): that is what regenerating needs. A turn that is never answered keeps none.
   */
  beginTurn(turnId: string, firstSeq: number, stateBefore: DialogueState | null, rootTurnId: string): void {
    if (stateBefore === null) {
      this.#sql.exec(`UPDATE turn SET status = 'answering', first_seq = ? WHERE turn_id = ?`, firstSeq, turnId)
      return
    }
    this.#sql.exec('UPDATE turn SET state_before = NULL WHERE state_before IS NOT NULL AND turn_id <> ?', rootTurnId)
    this.#sql.exec(
      `UPDATE turn SET status = 'answering', first_seq = ?, state_before = ? WHERE turn_id = ?`,
      firstSeq,
      JSON.stringify(stateBefore),
      turnId,
    )
  }

  /** Keeps the composed answer and the dialogue state that goes with it. */
  saveComposed(turnId: string, composed: Composed): void {
    this.#sql.exec('UPDATE session SET dialogue_state = ?', JSON.stringify(composed.state))
    this.#sql.exec(
      'UPDATE turn SET composed = ?, entities = ?, visible_until_ms = ? WHERE turn_id = ?',
      JSON.stringify(composed.events),
      JSON.stringify(composed.entities),
      composed.visibleUntil,
      turnId,
    )
  }

  saveReleased(turnId: string, released: number): void {
    this.#sql.exec('UPDATE turn SET released = ? WHERE turn_id = ?', released, turnId)
  }

  finishTurn(turnId: string, status: StoredTurnStatus, now: number): void {
    this.#sql.exec(
      'UPDATE turn SET status = ?, composed = NULL, finished_at_ms = ? WHERE turn_id = ?',
      status,
      now,
      turnId,
    )
  }
}

/** What has run out is told without what may no longer be shown, and says so once. */
function* toTold(rows: Iterable<EventRow>, now: number): Generator<SessionEvent> {
  let saidOf: string | null = null
  for (const { body, visible_until_ms } of rows) {
    const event = JSON.parse(body) as SessionEvent
    if (visible_until_ms === null || now < visible_until_ms) {
      yield event
      continue
    }
    yield toRunOutEvent(event, saidOf !== event.turnId, now)
    if (event.type === 'delta') saidOf = event.turnId
  }
}

function toSession(row: SessionRow): StoredSession {
  return {
    sessionId: row.session_id,
    visitorId: row.visitor_id,
    title: row.title,
    titleIsGiven: row.title_is_given === 1,
    createdAt: row.created_at_ms,
    lastActiveAt: row.last_active_at_ms,
    indexIsStale: row.index_is_stale === 1,
  }
}

function toTurn(row: TurnRow): StoredTurn {
  return {
    turnId: row.turn_id,
    request: JSON.parse(row.request) as TurnRequest,
    status: row.status,
    messageId: row.message_id,
    firstSeq: row.first_seq,
    stateBefore: row.state_before === null ? null : (JSON.parse(row.state_before) as DialogueState),
    composed: row.composed === null ? null : (JSON.parse(row.composed) as EventBody[]),
    released: row.released,
    starts: row.starts,
    entities: row.entities === null ? [] : (JSON.parse(row.entities) as Entity[]),
    acceptedAt: row.accepted_at_ms,
    finishedAt: row.finished_at_ms,
  }
}
