/**
 * One conversation: its sockets, its turns, its event log. A shell: frames and calls come in, the store keeps, the
 * runner answers, the observers are told. Whatever is in memory can be rebuilt after an eviction.
 */
import { DurableObject } from 'cloudflare:workers'
import type { ChatResponse, HistoryMessage, SessionSnapshot } from '../src/shared/chat.ts'
import { CLOSE, type ErrorCode } from '../src/shared/errors.ts'
import { SESSION_IDLE_MS, TURN_BURST, TURN_DEADLINE_MS } from '../src/shared/limits.ts'
import type { FeedbackRequest, ProductEvent } from '../src/shared/requests.ts'
import { titleOf } from '../src/shared/title.ts'
import type { RateDecision, RateLimit } from '../src/domain/limits/gcra.ts'
import { type Config, readConfig } from '../src/adapters/config/config.ts'
import { amazonSearch, noteAmazonViews } from '../src/adapters/amazon/catalog-refresh-stub.ts'
import { openCatalog } from '../src/adapters/catalog/open-catalog.ts'
import { describeError, log } from '../src/adapters/observe/log.ts'
import { createTelemetry } from '../src/adapters/observe/telemetry.ts'
import { AlarmSchedule } from './alarm-schedule.ts'
import { IndexKeeper } from './chat-session/index-keeper.ts'
import { Observers, closeQuietly, send } from './chat-session/observers.ts'
import { Outbox } from './chat-session/outbox.ts'
import { type SessionAlarm, SessionInsight } from './chat-session/session-insight.ts'
import { SessionStore, type StoredSession, type TurnRequest } from './chat-session/session-store.ts'
import { SocketFrames } from './chat-session/socket-frames.ts'
import { readAnswer, readConstraints, readHistory } from './chat-session/transcript-reader.ts'
import { TurnRunner } from './chat-session/turn-runner.ts'
import { within } from './chat-session/within.ts'

/** After this the alarm looks whether a turn was left open by an eviction. */
const WAKE_AFTER_MS = 5_000
/** When D1 did not take what belongs into its index, try again after this. */
const INDEX_RETRY_MS = 60_000
/** When an expired session could not be erased, try again after this. */
const EXPIRE_RETRY_MS = 60 * 60 * 1000

/** A call either worked or was refused with a code of the contract. */
export type Outcome<T> = { ok: true; value: T } | Refusal
/** `rate` comes with `rate_limited`. */
export type Refusal = { ok: false; code: ErrorCode; rate?: RateDecision }
/** `rate` is null for a turn that was accepted before and is not counted again. */
export type Admission = { rate: RateDecision | null }

export class ChatSession extends DurableObject<Env> {
  readonly #config: Config
  readonly #store: SessionStore
  readonly #index: IndexKeeper
  readonly #observers: Observers
  readonly #alarms: AlarmSchedule<SessionAlarm>
  readonly #insight: SessionInsight
  readonly #runner: TurnRunner
  readonly #frames: SocketFrames

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#config = readConfig(env)
    this.#store = new SessionStore(ctx.storage)
    this.#index = new IndexKeeper(env.DB, this.#store)
    this.#observers = new Observers(ctx)
    this.#alarms = new AlarmSchedule(ctx.storage)
    const telemetry = createTelemetry(env, this.#config, (work) => ctx.waitUntil(work))
    const outbox = new Outbox(ctx.storage)
    this.#insight = new SessionInsight(this.#store, outbox, { env, telemetry, alarms: this.#alarms })
    this.#runner = new TurnRunner(this.#store, {
      catalog: openCatalog(env, this.#config, (work) => ctx.waitUntil(work), telemetry.metrics),
      associateTag: this.#config.associateTag,
      searchAmazon: amazonSearch(env, this.#config),
      noteViews: (products) => ctx.waitUntil(noteAmazonViews(env, products)),
      publish: (event) => this.#observers.publish(event),
      hasAudience: () => this.#observers.hasAudience(),
      turnFinished: (turn) => this.#insight.turnFinished(turn),
      turnFailed: (error) => this.#insight.turnFailed(error),
    })
    this.#frames = new SocketFrames({
      store: this.#store,
      observers: this.#observers,
      runner: this.#runner,
      submit: (visitorId, turnId, request) => this.submit(visitorId, turnId, request),
      wake: () => this.#wake(),
    })
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'))
  }

  /** Creates the session; a second call changes nothing. */
  async create(session: { sessionId: string; visitorId: string; title: string | null; now: number }): Promise<void> {
    this.#store.create(session)
    await this.#alarms.setIfSooner('expire', session.now + SESSION_IDLE_MS)
    await this.#settle()
  }

  async snapshot(visitorId: string): Promise<Outcome<SessionSnapshot>> {
    const session = this.#owned(visitorId)
    return session ? { ok: true, value: this.#snapshot(session) } : notFound()
  }

  async history(
    visitorId: string,
    afterSeq: number,
    limit: number,
  ): Promise<Outcome<{ messages: HistoryMessage[]; nextSeq: number }>> {
    if (!this.#owned(visitorId)) return notFound()
    this.#wake()
    const messages = readHistory(this.#store, afterSeq, limit)
    return { ok: true, value: { messages, nextSeq: messages.at(-1)?.seq ?? afterSeq } }
  }

  async rename(visitorId: string, title: string): Promise<Outcome<SessionSnapshot>> {
    if (!this.#owned(visitorId)) return notFound()
    this.#store.rename(title, true)
    await this.#settle()
    return this.snapshot(visitorId)
  }

  /** Erases the conversation and tells every socket that it is gone. */
  async erase(visitorId: string): Promise<Outcome<null>> {
    const session = this.#owned(visitorId)
    if (!session) return notFound()
    if (!(await this.#forget(session.sessionId))) return { ok: false, code: 'unavailable' }
    return { ok: true, value: null }
  }

  /** Erases a session in which nothing was said. */
  async eraseIfEmpty(visitorId: string): Promise<void> {
    const session = this.#owned(visitorId)
    if (session && !this.#store.hasOpenTurn() && this.#store.lastSeq() === 0) await this.#forget(session.sessionId)
  }

  /** Accepts a turn. One that was accepted before is not counted and not answered twice. */
  async submit(visitorId: string, turnId: string, request: TurnRequest): Promise<Outcome<Admission>> {
    if (!this.#owned(visitorId)) return notFound()
    const known = this.#knownTurn(turnId, request)
    if (known) return known
    const rate = await this.#takeTurn(visitorId)
    if (rate?.allowed === false) {
      this.ctx.waitUntil(this.#insight.turnRefused())
      return { ok: false, code: 'rate_limited', rate }
    }
    // The limiter was awaited: the session may be gone, the same turn may have come in.
    if (!this.#owned(visitorId)) return notFound()
    const knownNow = this.#knownTurn(turnId, request)
    if (knownNow) return knownNow

    const now = Date.now()
    this.#store.queueTurn({ turnId, messageId: crypto.randomUUID(), request, now })
    this.#store.touch(now)
    this.#nameAfter(request)
    await this.#alarms.set('wake', now + WAKE_AFTER_MS)
    this.#wake()
    return { ok: true, value: { rate } }
  }

  /** The finished answer of a turn; waits for it. */
  async answer(visitorId: string, turnId: string): Promise<Outcome<ChatResponse>> {
    if (!this.#owned(visitorId)) return notFound()
    const turn = this.#store.turn(turnId)
    if (!turn) return { ok: false, code: 'turn_not_found' }
    if (turn.finishedAt === null) {
      const finished = this.#observers.finished(turnId)
      this.#wake()
      await within(finished, TURN_DEADLINE_MS, () => undefined)
    }
    const session = this.#store.session()
    if (!session) return notFound()
    const response = readAnswer(this.#store, session.sessionId, turnId)
    return response ? { ok: true, value: response } : { ok: false, code: 'unavailable' }
  }

  /** The turn's events as server-sent events, from the first one after `afterSeq` on, until it ends. */
  async stream(visitorId: string, turnId: string, afterSeq: number): Promise<Outcome<ReadableStream<Uint8Array>>> {
    if (!this.#owned(visitorId)) return notFound()
    const turn = this.#store.turn(turnId)
    if (!turn) return { ok: false, code: 'turn_not_found' }
    const past = this.#store.turnEvents(turnId, Date.now()).filter(({ seq }) => seq > afterSeq)
    const stream = this.#observers.stream(turnId, past, turn.finishedAt !== null)
    this.#wake()
    return { ok: true, value: stream }
  }

  /** Keeps what the visitor thinks of an answer or a product. */
  async addFeedback(visitorId: string, feedback: FeedbackRequest): Promise<Outcome<null>> {
    if (!this.#owned(visitorId)) return notFound()
    const now = Date.now()
    this.#store.addFeedback(feedback, now)
    this.#insight.feedbackGiven(feedback, now)
    await this.#insight.settle()
    return { ok: true, value: null }
  }

  /** Records what the visitor's page saw; events that came before are duplicates. */
  async addEvents(
    visitorId: string,
    events: readonly ProductEvent[],
  ): Promise<Outcome<{ accepted: number; duplicates: number }>> {
    if (!this.#owned(visitorId)) return notFound()
    const counts = this.#insight.pageEvents(events, Date.now())
    if (counts.accepted > 0) await this.#insight.settle()
    return { ok: true, value: counts }
  }

  /** The WebSocket upgrade; everything else is called by name. The Worker has verified the visitor. */
  override async fetch(request: Request): Promise<Response> {
    const visitorId = request.headers.get('X-Visitor-Id') ?? ''
    const { 0: client, 1: server } = new WebSocketPair()
    const session = this.#store.session()
    const protocol = request.headers.get('X-Accepted-Protocol')
    const headers = protocol ? { 'Sec-WebSocket-Protocol': protocol } : undefined
    if (session?.visitorId !== visitorId) {
      // A browser cannot read the status of a refused upgrade, but it can read a close code.
      server.accept()
      closeQuietly(server, session ? CLOSE.notOwner : CLOSE.sessionGone, 'not your conversation')
      return new Response(null, { status: 101, webSocket: client, headers })
    }
    this.#observers.accept(server, visitorId)
    send(server, { type: 'session', lastSeq: this.#store.lastSeq(), ...this.#snapshot(session) })
    this.ctx.waitUntil(this.#insight.reportSockets(this.ctx.getWebSockets().length))
    this.#wake()
    return new Response(null, { status: 101, webSocket: client, headers })
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    await this.#frames.receive(socket, message)
  }

  override async webSocketClose(socket: WebSocket, code: number, reason: string): Promise<void> {
    closeQuietly(socket, code, reason)
    await this.#reportSocketsWithout(socket)
  }

  override async webSocketError(socket: WebSocket): Promise<void> {
    closeQuietly(socket, CLOSE.internal, 'connection failed')
    await this.#reportSocketsWithout(socket)
  }

  /** Finishes what an eviction interrupted, retries the index, and erases a session that nobody came back to. */
  override async alarm(): Promise<void> {
    const session = this.#store.session()
    if (!session) return
    if (this.#store.hasOpenTurn()) await this.#runner.drain()
    const now = Date.now()
    const idleUntil = (this.#store.session()?.lastActiveAt ?? now) + SESSION_IDLE_MS
    if (now >= idleUntil && (await this.#forget(session.sessionId))) {
      return log({ event: 'session_expired', sessionId: session.sessionId })
    }
    await this.#alarms.set('expire', now >= idleUntil ? now + EXPIRE_RETRY_MS : idleUntil)
    if (this.#alarms.isDue('flush', now)) await this.#insight.flush()
    await this.#settle()
    if (this.#store.session()) await this.#alarms.rearm()
  }

  async #reportSocketsWithout(gone: WebSocket): Promise<void> {
    await this.#insight.reportSockets(this.ctx.getWebSockets().filter((socket) => socket !== gone).length)
  }

  #knownTurn(turnId: string, request: TurnRequest): Outcome<Admission> | null {
    const turn = this.#store.turn(turnId)
    if (!turn) return null
    const isSame = sameRequest(turn.request, request)
    return isSame ? { ok: true, value: { rate: null } } : { ok: false, code: 'turn_conflict' }
  }

  /** Counts the turn. A limiter that cannot be asked lets the turn pass: it guards cost, and a turn here is cheap. */
  async #takeTurn(visitorId: string): Promise<RateDecision | null> {
    const limit: RateLimit = { perMinute: this.#config.turnLimitPerMinute, burst: TURN_BURST }
    try {
      return await this.env.RATE_LIMITER.getByName(`visitor:${visitorId}`).take(limit)
    } catch (error) {
      log({ event: 'rate_limiter_failed', error: describeError(error).error })
      return null
    }
  }

  #nameAfter(request: TurnRequest): void {
    const session = this.#store.session()
    if (request.kind !== 'message' || !session || session.titleIsGiven || this.#store.messageCount() > 0) return
    this.#store.rename(titleOf(request.text), false)
  }

  /** Works on open turns, if there are any, and then puts the session in order. */
  #wake(): void {
    if (!this.#store.session() || !this.#store.hasOpenTurn()) return
    this.ctx.waitUntil(this.#runner.drain().then(() => this.#settle()))
  }

  /** After the last turn: the index in D1, and the alarm for what comes next. */
  async #settle(): Promise<void> {
    const session = this.#store.session()
    if (!session || this.#store.hasOpenTurn()) return
    const isWritten = !session.indexIsStale || (await this.#index.write())
    if (!this.#store.session() || this.#store.hasOpenTurn()) return
    if (isWritten) await this.#alarms.clear('wake')
    else await this.#alarms.set('wake', Date.now() + INDEX_RETRY_MS)
    await this.#insight.settle()
  }

  /** Erases everything, in D1 first. False when D1 did not do it: then the conversation stays. */
  async #forget(sessionId: string): Promise<boolean> {
    const isErased = await this.#insight.eraseWith(sessionId, () => this.#index.removeAndErase(sessionId))
    if (isErased) this.#observers.closeAll(CLOSE.sessionGone, 'conversation deleted')
    return isErased
  }

  #owned(visitorId: string): StoredSession | null {
    const session = this.#store.session()
    return session?.visitorId === visitorId ? session : null
  }

  #snapshot(session: StoredSession): SessionSnapshot {
    return {
      sessionId: session.sessionId,
      title: session.title,
      messageCount: this.#store.messageCount(),
      createdAt: session.createdAt,
      lastActiveAt: session.lastActiveAt,
      state: this.#store.hasOpenTurn() ? 'answering' : 'idle',
      constraints: readConstraints(this.#store),
      expiresAt: session.lastActiveAt + SESSION_IDLE_MS,
    }
  }
}

function notFound(): Refusal {
  return { ok: false, code: 'session_not_found' }
}

/** A retry repeats what was asked; how many products it shows may differ between a socket and HTTP. */
function sameRequest(a: TurnRequest, b: TurnRequest): boolean {
  if (a.kind === 'message' && b.kind === 'message') return a.text === b.text
  return JSON.stringify(a) === JSON.stringify(b)
}
