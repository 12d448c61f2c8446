/**
 * The log of a conversation: one row a turn, which holds all its events, numbered. Reading costs the rows that are
 * read, however long the conversation is.
 */
import type { Entity, TurnMetadata, TurnStatus } from '../../src/shared/chat.ts'
import type { Constraints } from '../../src/shared/constraints.ts'
import type { SessionEvent } from '../../src/shared/frames.ts'
import type { PageContext } from '../../src/shared/requests.ts'
import { toTold } from '../../src/domain/policy/visible-talk.ts'

/** What a turn answers. */
export type TurnRequest =
  | { kind: 'message'; text: string; includeProducts: boolean; limit: number; page?: PageContext }
  | { kind: 'constraints'; constraints: Constraints }
  | { kind: 'regenerate'; ofTurnId: string }

type WithoutEnvelope<T> = T extends unknown ? Omit<T, 'seq' | 'turnId' | 'at'> : never
/** An event before it gets its place in the log. */
export type EventBody = WithoutEnvelope<SessionEvent>
type Finished = Extract<EventBody, { type: 'turn_finished' }>

/** What stands under an answer. */
export type Below = Omit<Finished, 'type' | 'status'> & { metadata: TurnMetadata }

/** A turn without its events. Times are epoch ms. */
export interface TurnHead {
  firstSeq: number
  turnId: string
  /** The turn whose message is answered again; null where it is this one. */
  rootTurnId: string | null
  request: TurnRequest
  /** Of the answer. */
  messageId: string
  /** Null while it is being answered. */
  status: TurnStatus | null
  /** How many instances have taken it up again. */
  starts: number
  acceptedAt: number
}

export interface LoggedTurn extends TurnHead {
  finishedAt: number | null
  /** Epoch ms from which its words may no longer be told; null when they always may. */
  visibleUntil: number | null
  /** Ids of the products that it shows. */
  shown: string[]
  entities: Entity[]
  /** What the talk was about after it. */
  constraints: Constraints
  /** What stands under it if it ends now; null once it has ended, and before there is something. */
  below: Below | null
  events: SessionEvent[]
}

// Rows as SQLite gives them; `type`, since an interface has no index signature.
type HeadRow = {
  first_seq: number
  turn_id: string
  root_turn_id: string | null
  message_id: string
  status: string
  starts: number
  accepted_at_ms: number
  request: string
}
type Row = HeadRow & {
  visible_until_ms: number | null
  finished_at_ms: number | null
  shown: string
  entities: string
  constraints: string
  below: string | null
  events: string
}

const HEAD = 'first_seq, turn_id, root_turn_id, message_id, status, starts, accepted_at_ms, request'
const ALL = `${HEAD}, visible_until_ms, finished_at_ms, shown, entities, constraints, below, events`
/** A turn that is stopped while another is answered stands among the events of that one: so many may, at most. */
const OVERLAP_MAX = 12
/** Turns whose ids are kept in memory. */
const KNOWN_TURNS = 100
/** Products and messages are looked for among this many of the latest turns. */
const RECENT_TURNS = 200

export class TurnLog {
  readonly #sql: SqlStorage
  /** The turns of a conversation that began in this object; null where there may be others. */
  #ids: Set<string> | null = null

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** The conversation begins: there is nothing yet. */
  begin(): void {
    this.#ids = new Set()
  }

  /** Nothing is known of it any more. */
  forget(): void {
    this.#ids = null
  }

  /** Writes a turn, or what became of it. `texts` are its events as JSON. */
  put(turn: LoggedTurn, texts: readonly string[]): void {
    this.#sql.exec(
      `INSERT INTO turn_log (first_seq, last_seq, turn_id, root_turn_id, message_id, status, starts, visible_until_ms,
        accepted_at_ms, finished_at_ms, shown, request, entities, constraints, below, events)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
      ON CONFLICT (first_seq) DO UPDATE SET last_seq = ?2, status = ?6, starts = ?7, visible_until_ms = ?8,
        finished_at_ms = ?10, shown = ?11, entities = ?13, constraints = ?14, below = ?15, events = ?16`,
      turn.firstSeq,
      turn.events.at(-1)?.seq ?? turn.firstSeq,
      turn.turnId,
      turn.rootTurnId,
      turn.messageId,
      turn.status ?? 'answering',
      turn.starts,
      turn.visibleUntil,
      turn.acceptedAt,
      turn.finishedAt,
      JSON.stringify(turn.shown),
      JSON.stringify(turn.request),
      JSON.stringify(turn.entities),
      JSON.stringify(turn.constraints),
      turn.below === null ? null : JSON.stringify(turn.below),
      `[${texts.join(',')}]`,
    )
    if (this.#ids !== null && this.#ids.size >= KNOWN_TURNS) this.forget()
    this.#ids?.add(turn.turnId)
  }

  find(turnId: string): TurnHead | null {
    if (this.#ids?.has(turnId) === false) return null
    const [row] = this.#sql.exec<HeadRow>(`SELECT ${HEAD} FROM turn_log WHERE turn_id = ?`, turnId).toArray()
    return row === undefined ? null : toHead(row)
  }

  read(turnId: string): LoggedTurn | null {
    const [row] = this.#sql.exec<Row>(`SELECT ${ALL} FROM turn_log WHERE turn_id = ?`, turnId).toArray()
    return row === undefined ? null : toTurn(row)
  }

  /** The turn that was begun and has not ended, or null. */
  open(): LoggedTurn | null {
    const sql = `SELECT ${ALL} FROM turn_log WHERE finished_at_ms IS NULL ORDER BY first_seq LIMIT 1`
    const [row] = this.#sql.exec<Row>(sql).toArray()
    return row === undefined ? null : toTurn(row)
  }

  /** Events as they may be told at `now` (epoch ms), in order. */
  *eventsAfter(seq: number, now: number): Generator<SessionEvent> {
    const rows = this.#sql.exec<Pick<Row, 'first_seq' | 'visible_until_ms' | 'events'>>(
      `SELECT first_seq, visible_until_ms, events FROM turn_log WHERE last_seq > ?1 AND first_seq >= coalesce(
        (SELECT min(first_seq) FROM (SELECT first_seq FROM turn_log WHERE first_seq <= ?1
          ORDER BY first_seq DESC LIMIT ?2)), 0) ORDER BY first_seq`,
      seq,
      OVERLAP_MAX,
    )
    let held: SessionEvent[] = []
    for (const row of rows) {
      const next = held.findIndex((event) => event.seq > row.first_seq)
      yield* held.splice(0, next === -1 ? held.length : next)
      held = [...held, ...told(row, now).filter((event) => event.seq > seq)].toSorted((a, b) => a.seq - b.seq)
    }
    yield* held
  }

  /** All events of a turn as they may be told at `now` (epoch ms). */
  turnEvents(turnId: string, now: number): SessionEvent[] {
    const sql = 'SELECT visible_until_ms, events FROM turn_log WHERE turn_id = ?'
    const [row] = this.#sql.exec<Pick<Row, 'visible_until_ms' | 'events'>>(sql, turnId).toArray()
    return row === undefined ? [] : told(row, now)
  }

  /** The events of each turn from the one that holds event `afterSeq + 1` on, as they may be told at `now`. */
  *turnsAfter(afterSeq: number, now: number): Generator<SessionEvent[]> {
    const rows = this.#sql.exec<Pick<Row, 'visible_until_ms' | 'events'>>(
      `SELECT visible_until_ms, events FROM turn_log WHERE first_seq >= coalesce(
        (SELECT max(first_seq) FROM turn_log WHERE first_seq <= ?1), 0) ORDER BY first_seq`,
      afterSeq,
    )
    for (const row of rows) yield told(row, now)
  }

  /** The ended turns after `firstSeq` in order, at most `limit`; none from the first on that has not ended. */
  endedAfter(firstSeq: number, limit: number): LoggedTurn[] {
    const rows = this.#sql.exec<Row>(
      `SELECT ${ALL} FROM turn_log WHERE first_seq > ?1 ORDER BY first_seq LIMIT ?2`,
      firstSeq,
      limit,
    )
    const turns = rows.toArray().map(toTurn)
    const open = turns.findIndex(({ finishedAt }) => finishedAt === null)
    return open === -1 ? turns : turns.slice(0, open)
  }

  /** For each of the products that a recent turn showed: the first event of the latest one that did. */
  whereShown(productIds: ReadonlySet<string>): Map<string, number> {
    const found = new Map<string, number>()
    const rows = this.#sql.exec<{ first_seq: number; shown: string }>(
      'SELECT first_seq, shown FROM turn_log ORDER BY first_seq DESC LIMIT ?',
      RECENT_TURNS,
    )
    for (const { first_seq, shown } of rows) {
      for (const id of JSON.parse(shown) as string[]) {
        if (productIds.has(id) && !found.has(id)) found.set(id, first_seq)
      }
      if (found.size === productIds.size) break
    }
    return found
  }

  /** Whether one of the recent answers is this one. */
  hasMessage(messageId: string): boolean {
    const sql = `SELECT 1 FROM (SELECT message_id FROM turn_log ORDER BY first_seq DESC LIMIT ?) WHERE message_id = ?`
    return this.#sql.exec(sql, RECENT_TURNS, messageId).toArray().length > 0
  }
}

function told({ events, visible_until_ms }: Pick<Row, 'visible_until_ms' | 'events'>, now: number): SessionEvent[] {
  const whole = JSON.parse(events) as SessionEvent[]
  return visible_until_ms === null || now < visible_until_ms ? whole : toTold(whole, now)
}

function toHead(row: HeadRow): TurnHead {
  return {
    firstSeq: row.first_seq,
    turnId: row.turn_id,
    rootTurnId: row.root_turn_id,
    request: JSON.parse(row.request) as TurnRequest,
    messageId: row.message_id,
    status: row.status === 'answering' || row.status === 'queued' ? null : (row.status as TurnStatus),
    starts: row.starts,
    acceptedAt: row.accepted_at_ms,
  }
}

function toTurn(row: Row): LoggedTurn {
  return {
    ...toHead(row),
    visibleUntil: row.visible_until_ms,
    finishedAt: row.finished_at_ms,
    shown: JSON.parse(row.shown) as string[],
    entities: JSON.parse(row.entities) as Entity[],
    constraints: JSON.parse(row.constraints) as Constraints,
    below: row.below === null ? null : (JSON.parse(row.below) as Below),
    events: JSON.parse(row.events) as SessionEvent[],
  }
}
