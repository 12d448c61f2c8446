/**
 * What the page saw of products, on its way to the server: gathered for some seconds, sent together, sent again when
 * the network failed. Every event has an id, so that one which arrives twice counts once.
 */
import type { ProductEvent } from '../../shared/requests.ts'

export interface EventTransport {
  /** Whether the server took the events or refused them for good; false is worth another try. */
  send: (events: readonly ProductEvent[]) => Promise<boolean>
  /** Sends while the page goes away. Whether the browser took them on. */
  sendLast: (events: readonly ProductEvent[]) => boolean
  setTimer: (callback: () => void, delayMs: number) => void
}

/** How long events gather. */
const GATHER_MS = 4_000
const RETRY_MS = 30_000
/** Events a request may hold, and events kept at most while there is no network: the oldest go first. */
const BATCH_MAX = 50
const WAITING_MAX = 500

export class EventQueue {
  readonly #transport: EventTransport
  #waiting: ProductEvent[] = []
  #isTimed = false

  constructor(transport: EventTransport) {
    this.#transport = transport
  }

  /** An id that is waiting already is not added again. */
  add(event: ProductEvent): void {
    if (this.#waiting.some(({ id }) => id === event.id)) return
    this.#waiting = [...this.#waiting, event].slice(-WAITING_MAX)
    this.#wait(GATHER_MS)
  }

  /** The page may never come back: everything goes now, as far as the browser takes it. */
  leave(): void {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, BATCH_MAX)
      if (!this.#transport.sendLast(batch)) return
      this.#waiting = this.#waiting.slice(batch.length)
    }
  }

  #wait(delayMs: number): void {
    if (this.#isTimed || this.#waiting.length === 0) return
    this.#isTimed = true
    this.#transport.setTimer(() => void this.#flush(), delayMs)
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting.slice(0, BATCH_MAX)
    const isTaken = batch.length === 0 || (await this.#transport.send(batch))
    const sent = new Set(isTaken ? batch.map(({ id }) => id) : [])
    this.#waiting = this.#waiting.filter(({ id }) => !sent.has(id))
    this.#isTimed = false
    this.#wait(isTaken ? GATHER_MS : RETRY_MS)
  }
}
