/** The way in for a turn: whose conversation it is, whether it was accepted before, and whether the limits let it through. */
import type { AddressLease } from './address-lease.ts'
import type { WaitingTurn } from './ongoing-turn.ts'
import { type Admission, notFound, type Outcome } from './outcome.ts'
import type { RateLease } from './rate-lease.ts'
import type { SessionStore } from './session-store.ts'
import type { TurnRequest } from './turn-log.ts'
import type { TurnRunner } from './turn-runner.ts'

export interface AskedTurn {
  visitorId: string
  turnId: string
  request: TurnRequest
  /** The address of a visitor who has just begun, as one key; null for others. */
  addressKey: string | null
  /** Creates the session, unless it is there, once the turn is accepted. */
  create: { sessionId: string; now: number } | null
}

interface Surroundings {
  runner: TurnRunner
  rate: RateLease
  address: AddressLease
  /** A limit kept a turn out. */
  refused: (scope: 'new_visitor' | 'visitor') => void
}

export class TurnAdmission {
  readonly #store: SessionStore
  readonly #around: Surroundings

  constructor(store: SessionStore, around: Surroundings) {
    this.#store = store
    this.#around = around
  }

  /** Accepts a turn. One that was accepted before is not counted. */
  async submit({ visitorId, turnId, request, addressKey, create }: AskedTurn): Promise<Outcome<Admission>> {
    const { runner, rate: limit, address, refused } = this.#around
    const before = this.#store.session()
    if (before === null ? create === null : before.visitorId !== visitorId) return notFound()
    const sessionId = before?.sessionId ?? create?.sessionId ?? ''
    const [, waitMs] = await Promise.all([
      limit.hold(visitorId, sessionId),
      addressKey === null ? 0 : address.prepare(addressKey),
    ])
    // From here on nothing is awaited: looking for the turn, counting and accepting it are one step.
    const session = this.#store.session()
    if (session === null ? before !== null : session.visitorId !== visitorId) return notFound()
    const known = session === null ? null : this.#known(turnId, request)
    if (known) return known
    const rate = limit.take()
    if (!rate.allowed || waitMs > 0) {
      refused(rate.allowed ? 'new_visitor' : 'visitor')
      const decision = rate.allowed ? { ...rate, allowed: false, remaining: 0, retryAfterMs: waitMs } : rate
      return { ok: false, code: 'rate_limited', rate: decision }
    }
    if (addressKey !== null) address.take()
    if (session === null && create !== null) this.#store.create({ ...create, visitorId, title: null })
    const rootTurnId = request.kind === 'regenerate' ? this.#rootOf(request.ofTurnId) : null
    runner.enqueue({ turnId, messageId: crypto.randomUUID(), request, rootTurnId, acceptedAt: Date.now() })
    return { ok: true, value: { rate } }
  }

  #known(turnId: string, request: TurnRequest): Outcome<Admission> | null {
    const turn = this.#find(turnId)
    if (!turn) return null
    return sameRequest(turn.request, request)
      ? { ok: true, value: { rate: null } }
      : { ok: false, code: 'turn_conflict' }
  }

  #rootOf(turnId: string): string {
    return this.#find(turnId)?.rootTurnId ?? turnId
  }

  #find(turnId: string): Pick<WaitingTurn, 'request' | 'rootTurnId'> | null {
    return this.#around.runner.find(turnId) ?? this.#store.log.find(turnId)
  }
}

/** A retry repeats what was asked; how many products it shows may differ between a socket and HTTP. */
function sameRequest(a: TurnRequest, b: TurnRequest): boolean {
  if (a.kind === 'message' && b.kind === 'message') return a.text === b.text
  return JSON.stringify(a) === JSON.stringify(b)
}
