/** What clients say over their sockets: every frame is answered, obeyed or refused, and the socket stays open. */
import { CLOSE, type ErrorCode, ERRORS } from '../../src/shared/errors.ts'
import type { ClientFrame, ErrorFrame } from '../../src/shared/frames.ts'
import { ANSWER_PRODUCTS_DEFAULT } from '../../src/shared/limits.ts'
import type { Admission, Outcome } from '../chat-session.ts'
import { closeQuietly, type Observers, send } from './observers.ts'
import { parseFrame } from './parse-frame.ts'
import type { SessionStore, TurnRequest } from './session-store.ts'
import type { TurnRunner } from './turn-runner.ts'

export interface FrameSurroundings {
  store: SessionStore
  observers: Observers
  runner: TurnRunner
  submit: (visitorId: string, turnId: string, request: TurnRequest) => Promise<Outcome<Admission>>
  /** Works on open turns, if there are any. */
  wake: () => void
}

export class SocketFrames {
  readonly #store: SessionStore
  readonly #observers: Observers
  readonly #runner: TurnRunner
  readonly #submit: FrameSurroundings['submit']
  readonly #wake: FrameSurroundings['wake']

  constructor({ store, observers, runner, submit, wake }: FrameSurroundings) {
    this.#store = store
    this.#observers = observers
    this.#runner = runner
    this.#submit = submit
    this.#wake = wake
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
      case 'resume':
        this.#observers.follow(socket, this.#store.eventsAfter(frame.afterSeq, Date.now()))
        return this.#wake()
      case 'stop': {
        const turn = this.#store.turn(frame.turnId)
        if (!turn) return refuse(socket, 'turn_not_found', { turnId: frame.turnId })
        return this.#runner.stop(turn, Date.now())
      }
      case 'send': {
        const { text, includeProducts, page } = frame
        const request = { kind: 'message', text, includeProducts, limit: ANSWER_PRODUCTS_DEFAULT, page } as const
        return this.#submitFrom(socket, frame.turnId, request)
      }
      case 'set_constraints':
        return this.#submitFrom(socket, frame.turnId, { kind: 'constraints', constraints: frame.constraints })
      case 'regenerate':
        if (!this.#store.turn(frame.turnId)) return refuse(socket, 'turn_not_found', { turnId: frame.turnId })
        return this.#submitFrom(socket, frame.newTurnId, { kind: 'regenerate', ofTurnId: frame.turnId })
    }
  }

  /** A turn that comes over a socket which never resumed lets it follow from this turn on. */
  async #submitFrom(socket: WebSocket, turnId: string, request: TurnRequest): Promise<void> {
    if (!this.#observers.follows(socket)) {
      const firstSeq = this.#store.turn(turnId)?.firstSeq ?? this.#store.lastSeq() + 1
      this.#observers.follow(socket, this.#store.eventsAfter(firstSeq - 1, Date.now()))
    }
    const outcome = await this.#submit(this.#observers.visitorOf(socket), turnId, request)
    if (!outcome.ok) refuse(socket, outcome.code, { turnId, retryAfterMs: outcome.rate?.retryAfterMs })
  }
}

function refuse(socket: WebSocket, code: ErrorCode, details: Pick<ErrorFrame, 'turnId' | 'retryAfterMs'>): void {
  send(socket, { type: 'error', code, message: ERRORS[code].message, ...details })
}
