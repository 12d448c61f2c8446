/** A turn while it is answered: its events so far, and what its row in the log will hold. */
import type { Entity, TurnMetadata, TurnStatus } from '../../src/shared/chat.ts'
import type { Constraints } from '../../src/shared/constraints.ts'
import type { SessionEvent } from '../../src/shared/frames.ts'
import type { Composed } from './composer.ts'
import type { Below, EventBody, LoggedTurn, TurnRequest } from './turn-log.ts'

/** A turn that was accepted. */
export interface WaitingTurn {
  turnId: string
  /** Of the answer. */
  messageId: string
  request: TurnRequest
  /** The turn whose message is answered again; null where it is this one. */
  rootTurnId: string | null
  /** Epoch ms. */
  acceptedAt: number
}

export class OngoingTurn {
  readonly turn: WaitingTurn
  firstSeq: number | null = null
  starts = 0
  visibleUntil: number | null = null
  /** What stands under the answer if it ends now; null while nothing does. */
  below: Below | null = null
  /** The events as JSON. */
  texts: string[] = []
  #events: SessionEvent[] = []
  #status: TurnStatus | null = null
  #finishedAt: number | null = null
  #entities: Entity[] = []
  #constraints: Constraints = {}
  #isOver = false
  /** Made for who wants to hear of the end: few do. */
  #abort: AbortController | null = null

  constructor(turn: WaitingTurn) {
    this.turn = turn
  }

  /** As it stands in the log. */
  static of(row: LoggedTurn): OngoingTurn {
    const ongoing = new OngoingTurn(row)
    ongoing.firstSeq = row.firstSeq
    ongoing.starts = row.starts
    ongoing.visibleUntil = row.visibleUntil
    ongoing.below = row.below
    ongoing.texts = row.events.map((event) => JSON.stringify(event))
    ongoing.#events = row.events
    ongoing.#entities = row.entities
    ongoing.#constraints = row.constraints
    return ongoing
  }

  get rootTurnId(): string | null {
    return this.turn.rootTurnId
  }

  get isOver(): boolean {
    return this.#isOver
  }

  /** Aborted at its end. */
  get signal(): AbortSignal {
    this.#abort ??= new AbortController()
    if (this.#isOver) this.#abort.abort()
    return this.#abort.signal
  }

  /** What was told of the answer. */
  get told(): SessionEvent[] {
    return this.#events.filter(({ type }) => type !== 'user_message' && type !== 'turn_started')
  }

  /** Numbers events and adds them, after what opens the turn. `messages` is how many of them begin a message. */
  append(
    bodies: readonly EventBody[],
    { lastSeq }: { lastSeq: number },
    now: number,
  ): { added: SessionEvent[]; texts: string[]; messages: number } {
    const opening = this.firstSeq === null ? this.#opening() : []
    this.firstSeq ??= lastSeq + 1
    const added = [...opening, ...bodies].map((body, index): SessionEvent => ({
      ...body,
      seq: lastSeq + 1 + index,
      turnId: this.turn.turnId,
      at: now,
    }))
    const texts = added.map((event) => JSON.stringify(event))
    this.#events.push(...added)
    this.texts.push(...texts)
    return { added, texts, messages: opening.length }
  }

  take({ entities, constraints, visibleUntil }: Composed): void {
    this.#entities = entities
    this.#constraints = constraints
    this.visibleUntil = visibleUntil
  }

  end(status: TurnStatus, now: number): void {
    this.#status = status
    this.#finishedAt = now
    this.abandon()
  }

  /** Ends it without a word. */
  abandon(): void {
    this.#isOver = true
    this.#abort?.abort()
  }

  /** What belongs under an answer that ends early: products that were shown keep their notices. */
  belowSoFar(responseTimeMs: number): Below {
    if (this.below === null) {
      const metadata: TurnMetadata = { strategy: 'catalog', responseTimeMs, cache: 'none', catalogVersion: '' }
      return { metadata, notices: [], receipts: [] }
    }
    const showsProducts = this.told.some(({ type }) => type === 'products' || type === 'comparison')
    const text = this.told.map((event) => (event.type === 'delta' ? event.text : '')).join('')
    return {
      metadata: { ...this.below.metadata, responseTimeMs },
      notices: showsProducts ? this.below.notices : [],
      receipts: this.below.receipts.filter(({ claim }) => text.includes(claim)),
    }
  }

  row(): LoggedTurn {
    return {
      ...this.turn,
      firstSeq: this.firstSeq ?? 0,
      status: this.#status,
      starts: this.starts,
      finishedAt: this.#finishedAt,
      visibleUntil: this.visibleUntil,
      shown: [...new Set(this.#events.flatMap(productsOf))],
      entities: this.#entities,
      constraints: this.#constraints,
      below: this.#status === null ? this.below : null,
      events: this.#events,
    }
  }

  #opening(): EventBody[] {
    const { request, messageId } = this.turn
    if (request.kind === 'message') {
      return [
        { type: 'user_message', messageId: `${messageId}-q`, text: request.text },
        { type: 'turn_started', messageId },
      ]
    }
    const regenerates = request.kind === 'regenerate' ? { regenerates: request.ofTurnId } : {}
    return [{ type: 'turn_started', messageId, ...regenerates }]
  }
}

function productsOf(event: SessionEvent): string[] {
  if (event.type === 'products') return event.products.map(({ id }) => id)
  return event.type === 'comparison' ? event.comparison.products.map(({ id }) => id) : []
}
