/** What clients say over their sockets: every frame is answered, obeyed or refused, and the socket stays open. */
import { CLOSE, type ErrorCode, ERRORS } from '../../src/shared/errors.ts'
import type { ClientFrame, ErrorFrame } from '../../src/shared/frames.ts'
import type { ProductEvent } from '../../src/shared/requests.ts'
import { ANSWER_PRODUCTS_DEFAULT } from '../../src/shared/limits.ts'
import type { Admission, Outcome } from './outcome.ts'
import { closeQuietly, type Observers, send } from './observers.ts'
import { parseFrame } from './parse-frame.ts'
import type { SessionStore } from './session-store.ts'
import type { TurnRequest } from './turn-log.ts'
import type { TurnRunner } from './turn-runner.ts'

export interface FrameSurroundings {
  store: SessionStore
  observers: Observers
  runner: TurnRunner
  submit: (
    visitorId: string,
    turnId: string,
    request: TurnRequest,
    addressKey: string | null,
  ) => Promise<Outcome<Admission>>
  /** Records what the page saw. */
  addEvents: (events: readonly ProductEvent[]) => void
}

export class SocketFrames {
  readonly #store: SessionStore
  readonly #observers: Observers
  readonly #runner: TurnRunner
  readonly #submit: FrameSurroundings['submit']
  readonly #addEvents: FrameSurroundings['addEvents']

  constructor({ store, observers, runner, submit, addEvents }: FrameSurroundings) {
    this.#store = store
    this.#observers = observers
    this.#runner = runner
    this.#submit = submit
    this.#addEvents = addEvents
  }

  async receive(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    const parsed = parseFrame(message)
    if (parsed.kind === 'abuse') return closeQuietly(socket, CLOSE.tooBig, 'frame too large')
    if (parsed.kind === 'invalid') return refuse(socket, parsed.code, { turnId: parsed.turnId })
    if (!this.#store.session()) return closeQuietly(socket, CLOSE.sessionGone, 'session gone')
    await this.#obey(socket, parsed.frame)
  }

  async #obey(socket: WebSocket, frame: ClientFrame): Promise<void> {
    switch (frame.type) {
      case 'resume': {
        const { allowed, retryAfterMs } = this.#observers.mayResume(socket, Date.now())
        if (!allowed) return refuse(socket, 'rate_limited', { retryAfterMs })
        return this.#observers.follow(socket, frame.afterSeq)
      }
      case 'stop':
        if (this.#runner.stop(frame.turnId, Date.now())) return
        if (frame.afterSeq !== undefined && this.#runner.cut(frame.turnId, frame.afterSeq)) return
        if (!this.#store.log.find(frame.turnId)) refuse(socket, 'turn_not_found', { turnId: frame.turnId })
        return
      case 'events':
        return this.#addEvents(frame.events)
      case 'send': {
        const { text, includeProducts, page } = frame
        const request = { kind: 'message', text, includeProducts, limit: ANSWER_PRODUCTS_DEFAULT, page } as const
        return this.#submitFrom(socket, frame.turnId, request)
      }
      case 'set_constraints':
        return this.#submitFrom(socket, frame.turnId, { kind: 'constraints', constraints: frame.constraints })
      case 'regenerate':
        if (!this.#runner.find(frame.turnId) && !this.#store.log.find(frame.turnId)) {
          return refuse(socket, 'turn_not_found', { turnId: frame.turnId })
        }
        return this.#submitFrom(socket, frame.newTurnId, { kind: 'regenerate', ofTurnId: frame.turnId })
    }
  }

  /** A turn that comes over a socket which never resumed lets it follow from this turn on. */
  async #submitFrom(socket: WebSocket, turnId: string, request: TurnRequest): Promise<void> {
    const { visitorId, addressKey, follows, caughtUpTo } = this.#observers.attachmentOf(socket)
    if (!follows && caughtUpTo === null) {
      const firstSeq = this.#store.log.find(turnId)?.firstSeq
      const afterSeq = firstSeq === undefined ? (this.#store.session()?.lastSeq ?? 0) : firstSeq - 1
      void this.#observers.follow(socket, afterSeq)
    }
    const outcome = await this.#submit(visitorId, turnId, request, addressKey)
    if (!outcome.ok) refuse(socket, outcome.code, { turnId, retryAfterMs: outcome.rate?.retryAfterMs })
  }
}

function refuse(socket: WebSocket, code: ErrorCode, details: Pick<ErrorFrame, 'turnId' | 'retryAfterMs'>): void {
  send(socket, { type: 'error', code, message: ERRORS[code].message, ...details })
}
