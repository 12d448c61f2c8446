/**
 * One conversation: its sockets, its turns, its event log. A shell: frames and calls come in, turns are let in or not, the
 * store keeps, the runner answers, the observers are told. Whatever is in memory can be rebuilt after an eviction.
 */
import { DurableObject } from 'cloudflare:workers'
import type { Talk } from '../src/shared/analytics.ts'
import type { ChatResponse, HistoryMessage, SessionSnapshot } from '../src/shared/chat.ts'
import { CLOSE } from '../src/shared/errors.ts'
import { SESSION_IDLE_MS, TURN_BURST, TURN_DEADLINE_MS, YOUNG_TURNS_PER_NEW_VISITOR } from '../src/shared/limits.ts'
import type { FeedbackRequest, ProductEvent } from '../src/shared/requests.ts'
import { type Config, readConfig } from '../src/adapters/config/config.ts'
import { mayModelSee } from '../src/domain/policy/sources.ts'
import { assistantLoader } from '../src/adapters/assistant/load-assistant.ts'
import { amazonSearch, noteAmazonViews } from '../src/adapters/amazon/catalog-refresh-stub.ts'
import { readOwnerRules } from '../src/adapters/owner/owner-rules.ts'
import { openCatalog } from '../src/adapters/catalog/open-catalog.ts'
import { openTalk } from '../src/adapters/talk/open-talk.ts'
import { describeError, log } from '../src/adapters/observe/log.ts'
import { createTelemetry } from '../src/adapters/observe/telemetry.ts'
import { AddressLease } from './chat-session/address-lease.ts'
import { CatalogComposer } from './chat-session/catalog-composer.ts'
import { IndexKeeper } from './chat-session/index-keeper.ts'
import { Observers, closeQuietly, send } from './chat-session/observers.ts'
import { PageLog } from './chat-session/page-log.ts'
import { RateLease } from './chat-session/rate-lease.ts'
import { SessionInsight } from './chat-session/session-insight.ts'
import { SessionLife } from './chat-session/session-life.ts'
import { SessionStore, type StoredSession } from './chat-session/session-store.ts'
import { type Admission, notFound, type Outcome } from './chat-session/outcome.ts'
import { SocketFrames } from './chat-session/socket-frames.ts'
import { readAnswer, readConstraints, readHistory, readTalk } from './chat-session/transcript-reader.ts'
import { type AskedTurn, TurnAdmission } from './chat-session/turn-admission.ts'
import { TurnRunner } from './chat-session/turn-runner.ts'
import { within } from '../src/adapters/calls/within.ts'

/** A turn as it comes over HTTP. */
export interface HttpTurn extends AskedTurn {
  /** The browser says that its visitor is not to be followed. */
  isPrivate: boolean
}

export class ChatSession extends DurableObject<Env> {
  readonly #config: Config
  readonly #store: SessionStore
  readonly #observers: Observers
  readonly #pages: PageLog
  readonly #insight: SessionInsight
  readonly #rate: RateLease
  readonly #runner: TurnRunner
  readonly #admission: TurnAdmission
  readonly #life: SessionLife
  readonly #frames: SocketFrames
  /** The work that the platform was told of last. */
  #work: Promise<void> | null = null

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    const waitUntil = (work: Promise<unknown>) => ctx.waitUntil(work)
    this.#config = readConfig(env)
    const telemetry = createTelemetry(env, this.#config, waitUntil)
    this.#store = new SessionStore(ctx.storage)
    this.#observers = new Observers(ctx, (afterSeq) => {
      const isBehind = afterSeq < (this.#store.session()?.lastSeq ?? 0)
      return isBehind ? this.#store.log.eventsAfter(afterSeq, Date.now()) : []
    })
    this.#pages = new PageLog(ctx.storage.sql, this.#store)
    const countSockets = () => ctx.getWebSockets().filter(({ readyState }) => readyState === WebSocket.OPEN).length
    this.#insight = new SessionInsight(this.#store, this.#pages, { env, telemetry, countSockets })
    this.#rate = new RateLease(env, this.#store, { perMinute: this.#config.turnLimitPerMinute, burst: TURN_BURST })
    this.#runner = new TurnRunner(this.#store, {
      composer: new CatalogComposer({
        talk: () => openTalk(env.ASSETS),
        catalog: openCatalog(env, this.#config, waitUntil, telemetry.metrics),
        associateTag: this.#config.associateTag,
        assistant: assistantLoader(env, this.#config, telemetry, waitUntil),
        mayModelSee: ({ source }) => mayModelSee(source, this.#config.policy),
        visitorId: () => this.#store.session()?.visitorId ?? '',
        searchAmazon: amazonSearch(env, this.#config),
        ownerRules: () => readOwnerRules(env.DB, Date.now()),
        noteViews: (products) => ctx.waitUntil(noteAmazonViews(env, products)),
      }),
      flushAfterMs: this.#config.flushAfterMs,
      wakeAfterMs: this.#config.wakeAfterMs,
      publish: (events, texts) => this.#observers.publish(events, texts),
      alsoSave: () => ({ rate: this.#rate.held }),
      // The first turn of a burst shows the conversation in its visitor's list.
      burstBegan: () => ctx.waitUntil(this.#life.writeIndex()),
      turnFinished: (turn) => {
        // What goes as it should is counted, not told: a line for each turn costs a tenth of it.
        if (turn.status !== 'complete') log({ event: 'turn_finished', sessionId: this.#sessionId(), ...turn })
      },
      turnFailed: (turnId, error) => {
        log({ event: 'turn_failed', sessionId: this.#sessionId(), turnId, ...describeError(error) })
        ctx.waitUntil(this.#insight.turnFailed(error))
      },
    })
    const youngTurns = this.#config.newVisitorLimitPerMinute * YOUNG_TURNS_PER_NEW_VISITOR
    this.#admission = new TurnAdmission(this.#store, {
      runner: this.#runner,
      rate: this.#rate,
      address: new AddressLease(env, { perMinute: youngTurns, burst: youngTurns }),
      refused: (scope) => ctx.waitUntil(this.#insight.turnRefused(scope)),
    })
    this.#life = new SessionLife(this.#store, {
      storage: ctx.storage,
      index: new IndexKeeper(env.DB, this.#store),
      insight: this.#insight,
      observers: this.#observers,
      rate: this.#rate,
      runner: this.#runner,
      errors: telemetry.errors,
      flushAfterMs: this.#config.flushAfterMs,
    })
    this.#frames = new SocketFrames({
      store: this.#store,
      observers: this.#observers,
      runner: this.#runner,
      submit: (visitorId, turnId, request, addressKey) =>
        this.#submit({ visitorId, turnId, request, addressKey, create: null }),
      addEvents: (events) => void this.#addEvents(events),
    })
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'))
    ctx.waitUntil(this.#observers.followOn())
  }

  /** Creates the session; a second call changes nothing. */
  async create(session: { sessionId: string; visitorId: string; title: string | null; now: number }): Promise<void> {
    const isNew = this.#store.session() === null
    this.#store.create(session)
    if (isNew) await this.#life.writeIndex()
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
    this.#store.save({ title, titleIsGiven: true })
    await this.#life.writeIndex()
    return this.snapshot(visitorId)
  }

  /** Erases the conversation and tells every socket that it is gone. */
  async erase(visitorId: string): Promise<Outcome<null>> {
    const session = this.#owned(visitorId)
    if (!session) return notFound()
    if (!(await this.#life.erase(session))) return { ok: false, code: 'unavailable' }
    return { ok: true, value: null }
  }

  /** The answer to a turn; waits for it. One that was accepted before is not counted and not answered twice. */
  async answer(turn: HttpTurn): Promise<Outcome<Admission & { response: ChatResponse }>> {
    const submitted = await this.#submit(turn)
    if (!submitted.ok) return submitted
    this.#keepWish(turn.isPrivate)
    if (this.#isOpen(turn.turnId)) {
      const finished = this.#observers.finished(turn.turnId)
      this.#wake()
      await within(finished, TURN_DEADLINE_MS, () => undefined)
    }
    const session = this.#store.session()
    if (!session) return notFound()
    const response = readAnswer(this.#store, session.sessionId, turn.turnId)
    return response ? { ok: true, value: { ...submitted.value, response } } : { ok: false, code: 'unavailable' }
  }

  /** The turn's events as server-sent events, from the first one after `afterSeq` on, until it ends. */
  async stream(turn: HttpTurn, afterSeq: number): Promise<Outcome<Admission & { events: ReadableStream<Uint8Array> }>> {
    const submitted = await this.#submit(turn)
    if (!submitted.ok) return submitted
    this.#keepWish(turn.isPrivate)
    const past = this.#store.log.turnEvents(turn.turnId, Date.now()).filter(({ seq }) => seq > afterSeq)
    const events = this.#observers.stream(turn.turnId, past, !this.#isOpen(turn.turnId))
    this.#wake()
    return { ok: true, value: { ...submitted.value, events } }
  }

  /** Keeps what the visitor thinks of an answer or a product. */
  async addFeedback(visitorId: string, feedback: FeedbackRequest): Promise<Outcome<null>> {
    if (!this.#owned(visitorId)) return notFound()
    const now = Date.now()
    this.#pages.addOpinion(feedback, now, now + this.#config.flushAfterMs)
    return { ok: true, value: null }
  }

  /** Records what the visitor's page saw; events that came before are duplicates. */
  async addEvents(
    visitorId: string,
    events: readonly ProductEvent[],
  ): Promise<Outcome<{ accepted: number; duplicates: number }>> {
    return this.#owned(visitorId) ? { ok: true, value: this.#addEvents(events) } : notFound()
  }

  /** What the owner may read around a turn; null where the visitor does not want to be followed, and of what is gone. */
  async talk(turnId: string): Promise<Talk | null> {
    return readTalk(this.#store, turnId, Date.now())
  }

  /** Lets the visitor's turn limit go to another of their sessions: what it was, in epoch ms. */
  async returnRate(): Promise<number> {
    return this.#rate.release()
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
      if (session) closeQuietly(server, CLOSE.notOwner, 'not your conversation')
      else closeQuietly(server, CLOSE.sessionGone, 'session gone')
      return new Response(null, { status: 101, webSocket: client, headers })
    }
    this.#keepWish(request.headers.get('X-Private') !== null)
    this.#observers.accept(server, { visitorId, addressKey: request.headers.get('X-Address-Key') })
    send(server, { type: 'session', lastSeq: session.lastSeq, ...this.#snapshot(session) })
    this.#life.flushSoon()
    this.#wake()
    // Who connects is about to speak.
    this.ctx.waitUntil(this.#rate.hold(visitorId, session.sessionId))
    return new Response(null, { status: 101, webSocket: client, headers })
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    await this.#frames.receive(socket, message)
    this.#wake()
  }

  override async webSocketClose(socket: WebSocket, code: number, reason: string): Promise<void> {
    closeQuietly(socket, code, reason)
    this.#life.flushSoon()
  }

  override async webSocketError(socket: WebSocket): Promise<void> {
    closeQuietly(socket, CLOSE.internal, 'connection failed')
    this.#life.flushSoon()
  }

  override async alarm(): Promise<void> {
    await this.#life.alarm()
  }

  /** Erases the session if it has rested for too long; for a sweep that finds those whose alarm was lost. */
  async expire(): Promise<boolean> {
    return this.#life.expire()
  }

  async #submit(turn: AskedTurn): Promise<Outcome<Admission>> {
    const admission = await this.#admission.submit(turn)
    if (admission.ok) this.#wake()
    return admission
  }

  /** Whether the visitor wants not to be followed, as their browser said last. */
  #keepWish(isPrivate: boolean): void {
    const session = this.#store.session()
    if (session !== null && session.isPrivate !== isPrivate) this.#store.save({ isPrivate })
  }

  #isOpen(turnId: string): boolean {
    return this.#runner.find(turnId) !== null || this.#store.log.find(turnId)?.status === null
  }

  /** Works on open turns, if there are any. */
  #wake(): void {
    if (!this.#store.session() || !this.#runner.isBusy()) return
    const work = this.#runner.drain()
    if (work === this.#work) return
    this.#work = work
    this.ctx.waitUntil(work)
  }

  #addEvents(events: readonly ProductEvent[]): { accepted: number; duplicates: number } {
    const session = this.#store.session()
    if (session === null) return { accepted: 0, duplicates: 0 }
    const now = Date.now()
    const { added, duplicates } = this.#pages.addEvents(session, events, now, now + this.#config.flushAfterMs)
    return { accepted: added, duplicates }
  }

  #owned(visitorId: string): StoredSession | null {
    const session = this.#store.session()
    return session?.visitorId === visitorId ? session : null
  }

  #sessionId(): string {
    return this.#store.session()?.sessionId ?? ''
  }

  #snapshot(session: StoredSession): SessionSnapshot {
    return {
      sessionId: session.sessionId,
      title: session.title,
      messageCount: session.messageCount,
      createdAt: session.createdAt,
      lastActiveAt: session.lastActiveAt,
      state: this.#runner.isBusy() ? 'answering' : 'idle',
      constraints: readConstraints(session),
      expiresAt: session.lastActiveAt + SESSION_IDLE_MS,
    }
  }
}
