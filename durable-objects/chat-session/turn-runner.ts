/**
 * Runs the turns of one conversation, one after the other. An answer that is quickly there is one commit: all its events
 * and the session's new state are written together and then told, so that a crash before has told nothing and the client
 * sends the turn again. One that takes its time is begun on disk first, and what is told of it is written before.
 */
import type { TurnStatus } from '../../src/shared/chat.ts'
import type { SessionEvent } from '../../src/shared/frames.ts'
import { titleOf } from '../../src/shared/title.ts'
import type { DialogueState } from '../../src/domain/conversation/types.ts'
import type { Composed, Composer, Question } from './composer.ts'
import { OngoingTurn, type WaitingTurn } from './ongoing-turn.ts'
import type { SessionChanges, SessionStore, StoredSession } from './session-store.ts'
import type { EventBody } from './turn-log.ts'

/** An answer that so many instances could not finish is what ends them, and is given up. */
const STARTS_MAX = 5
const UNAVAILABLE_TEXT =
  'I cannot reach the catalogue right now, so I will not guess. Your message is kept: please try again in a moment.'

interface Surroundings {
  composer: Composer
  /** How long D1 may lag behind what was said. */
  flushAfterMs: number
  /** After this the alarm looks whether a turn that was begun was left open by an eviction. */
  wakeAfterMs: number
  /** Tells everyone who watches. `texts` are the events as JSON. */
  publish(events: readonly SessionEvent[], texts: readonly string[]): void
  /** What else changes with every commit. */
  alsoSave(): SessionChanges
  /** Called after the first commit since D1 was last brought up to date. */
  burstBegan(): void
  turnFinished(turn: { turnId: string; intent: string; status: TurnStatus; durationMs: number }): void
  turnFailed(turnId: string, error: unknown): void
}

export class TurnRunner {
  readonly #store: SessionStore
  readonly #around: Surroundings
  #waiting: WaitingTurn[] = []
  #current: OngoingTurn | null = null
  #running: Promise<void> | null = null

  constructor(store: SessionStore, around: Surroundings) {
    this.#store = store
    this.#around = around
  }

  /** Accepts a turn. It is in memory only until it is begun or answered. */
  enqueue(turn: WaitingTurn): void {
    this.#waiting.push(turn)
  }

  /** The turn with this id that has not ended here, or null. */
  find(turnId: string): WaitingTurn | null {
    if (this.#current?.turn.turnId === turnId && !this.#current.isOver) return this.#current.turn
    return this.#waiting.find((turn) => turn.turnId === turnId) ?? null
  }

  isBusy(): boolean {
    return this.#waiting.length > 0 || (this.#current !== null && !this.#current.isOver) || this.#hasOpenTurn()
  }

  /** Works until no turn is open. Calling it while it works joins that work. Never rejects. */
  drain(): Promise<void> {
    this.#running ??= this.#drain()
      .catch((error: unknown) => this.#around.turnFailed('', error))
      .finally(() => {
        this.#running = null
      })
    return this.#running
  }

  /** Ends a turn with exactly what was told so far. False when none with this id is open. */
  stop(turnId: string, now: number): boolean {
    if (this.#current?.turn.turnId === turnId && !this.#current.isOver) {
      this.#end(this.#current, 'stopped', { now })
      return true
    }
    const index = this.#waiting.findIndex((turn) => turn.turnId === turnId)
    const [waiting] = index === -1 ? [] : this.#waiting.splice(index, 1)
    const open = waiting === undefined ? this.#store.log.open() : null
    if (waiting !== undefined) this.#end(new OngoingTurn(waiting), 'stopped', { now })
    else if (open?.turnId === turnId) this.#end(OngoingTurn.of(open), 'stopped', { now })
    else return false
    return true
  }

  /** Keeps of the latest answer what was seen of it, up to `afterSeq`. False when that cannot be or changes nothing. */
  cut(turnId: string, afterSeq: number): boolean {
    const session = this.#store.session()
    const row = session === null ? null : this.#store.log.read(turnId)
    const isLatest = row !== null && row.events.at(-1)?.seq === session?.lastSeq
    if (!isLatest || row.status !== 'complete' || afterSeq < row.firstSeq) return false
    if (!row.events.some(({ type, seq }) => type === 'delta' && seq > afterSeq)) return false
    const ongoing = OngoingTurn.of(row)
    ongoing.end('stopped', row.finishedAt ?? Date.now())
    this.#write(ongoing, [{ type: 'turn_cut', afterSeq }], {})
    return true
  }

  /** The conversation is gone: nothing more is said, nothing more is written. */
  abandon(): void {
    this.#waiting = []
    this.#current?.abandon()
  }

  async #drain(): Promise<void> {
    for (let turn = this.#next(); turn !== null; turn = this.#next()) {
      this.#current = turn
      try {
        await this.#run(turn)
      } catch (error) {
        this.#around.turnFailed(turn.turn.turnId, error)
        if (!turn.isOver) {
          const events: EventBody[] = [{ type: 'delta', text: UNAVAILABLE_TEXT }]
          this.#end(turn, 'failed', { now: Date.now(), events })
        }
      } finally {
        this.#current = null
      }
    }
  }

  /** One that an evicted object left open comes first. */
  #next(): OngoingTurn | null {
    if (this.#store.session() === null) return null
    const open = this.#hasOpenTurn() ? this.#store.log.open() : null
    if (open !== null) return OngoingTurn.of({ ...open, starts: open.starts + 1 })
    const waiting = this.#waiting.shift()
    return waiting === undefined ? null : new OngoingTurn(waiting)
  }

  #hasOpenTurn(): boolean {
    return (this.#store.session()?.wakeAt ?? null) !== null
  }

  async #run(ongoing: OngoingTurn): Promise<void> {
    const { composer } = this.#around
    const isCutShort = ongoing.told.length > 0 && composer.goesOn !== true
    if (ongoing.starts > STARTS_MAX || isCutShort) return this.#end(ongoing, 'interrupted', { now: Date.now() })
    if (ongoing.starts > 0) this.#write(ongoing, [], { wakeAt: Date.now() + this.#around.wakeAfterMs })
    const question = this.#questionOf(ongoing)
    const composed = await composer.compose(question, {
      begin: () => this.#begin(ongoing, question),
      tell: (events, { visibleUntil, ...below }) => {
        this.#begin(ongoing, question)
        if (ongoing.isOver) return
        ongoing.below = below
        ongoing.visibleUntil = visibleUntil
        this.#write(ongoing, events, {})
      },
      told: ongoing.told,
      get signal() {
        return ongoing.signal
      },
    })
    if (ongoing.isOver || this.#store.session() === null) return
    this.#end(ongoing, 'complete', { now: Date.now(), composed, question })
    composer.committed?.(composed)
  }

  /** What is asked. Answering the latest message again starts from the state that it had started with, however often. */
  #questionOf({ turn, rootTurnId }: OngoingTurn): Question {
    const session = this.#session()
    const root = rootTurnId === null ? turn : this.#store.log.find(rootTurnId)
    if (!root || root.request.kind === 'regenerate') throw new Error('invariant: a root exists and regenerates nothing')
    const isLatest = session.rootTurnId === root.turnId && session.rootState !== null
    const stateBefore = isLatest && session.rootState !== null ? session.rootState : session.state
    return { request: root.request, stateBefore, acceptedAt: turn.acceptedAt }
  }

  #begin(ongoing: OngoingTurn, question: Question): void {
    if (ongoing.firstSeq !== null || ongoing.isOver) return
    this.#write(ongoing, [], {
      wakeAt: Date.now() + this.#around.wakeAfterMs,
      ...rootOf(ongoing, question.stateBefore),
    })
  }

  /** Writes the end, and what else is told with it. */
  #end(
    ongoing: OngoingTurn,
    status: TurnStatus,
    said: { now: number; events?: EventBody[]; composed?: Composed; question?: Question },
  ): void {
    const { now, composed, question } = said
    const durationMs = now - ongoing.turn.acceptedAt
    const below = composed?.below ?? ongoing.belowSoFar(durationMs)
    // One that never began leaves alone when another, which did, is looked after.
    const changes: SessionChanges = ongoing.firstSeq === null ? {} : { wakeAt: null }
    if (composed !== undefined && question !== undefined) {
      ongoing.take(composed)
      Object.assign(changes, { state: composed.state, ...rootOf(ongoing, question.stateBefore) })
    }
    const end: EventBody = { type: 'turn_finished', status, ...below }
    ongoing.end(status, now)
    this.#write(ongoing, [...(said.events ?? composed?.events ?? []), end], changes)
    this.#around.turnFinished({
      turnId: ongoing.turn.turnId,
      intent: below.metadata.intent ?? 'unknown',
      status,
      durationMs,
    })
  }

  /** One commit: numbers the events, writes them with what else changes, then tells them. */
  #write(ongoing: OngoingTurn, events: readonly EventBody[], changes: SessionChanges): void {
    const session = this.#session()
    const now = Date.now()
    const { added, texts, messages } = ongoing.append(events, session, now)
    this.#store.save(
      {
        lastSeq: session.lastSeq + added.length,
        lastActiveAt: now,
        messageCount: session.messageCount + messages,
        flushAt: session.flushAt ?? now + this.#around.flushAfterMs,
        ...nameOf(ongoing, session),
        ...this.#around.alsoSave(),
        ...changes,
      },
      { row: ongoing.row(), texts: ongoing.texts },
    )
    this.#around.publish(added, texts)
    if (session.flushAt === null) this.#around.burstBegan()
  }

  #session(): StoredSession {
    const session = this.#store.session()
    if (session === null) throw new Error('invariant: the session exists')
    return session
  }
}

/** Only the latest message keeps the state before it: that is what answering it again needs. */
function rootOf({ turn, rootTurnId }: OngoingTurn, stateBefore: DialogueState): SessionChanges {
  return rootTurnId === null ? { rootTurnId: turn.turnId, rootState: stateBefore } : {}
}

/** A conversation is named after its first message. */
function nameOf({ turn }: OngoingTurn, session: StoredSession): SessionChanges {
  if (turn.request.kind !== 'message' || session.titleIsGiven || session.messageCount > 0) return {}
  return { title: titleOf(turn.request.text) }
}
