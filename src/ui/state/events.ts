/** Tells the owner what became of the products that were shown: seen, opened, saved, compared, left for the shop. */
import type { ProductEvent } from '../../shared/requests.ts'
import { EventQueue } from './event-queue.ts'
import { credentials, usesToken } from './identity.ts'
import { newId } from './new-id.ts'
import { sessionId } from './signals.ts'

const PATH = '/api/v1/events'
const LONGEST_ID = 64

/** Takes events along on the conversation's socket. False when it cannot. */
let carry: (events: readonly ProductEvent[]) => boolean = () => false

const queue = new EventQueue({
  send: async (events) => {
    // Over the socket it costs next to nothing.
    if (carry(events)) return true
    try {
      const { status } = await post(events)
      return status < 500 && status !== 429
    } catch {
      return false
    }
  },
  sendLast: (events) => {
    if (!usesToken()) return navigator.sendBeacon(PATH, bodyOf(events))
    // A beacon carries no header that tells who sends it.
    post(events).catch(() => {}) // The page is gone: nobody could send it again.
    return true
  },
  setTimer: (callback, delayMs) => setTimeout(callback, delayMs),
})

/** Records what was done with a product in this conversation. `position` is its place in the list, from 1. */
export function recordEvent(type: ProductEvent['type'], productId: string, position?: number): void {
  add({ id: newId(), type, productId, position })
}

/** Records that a product came into view. The same one of the same answer counts once, over reloads and in all tabs. */
export function recordSeen(turnId: string, productId: string, position: number): void {
  add({ id: `seen-${turnId}-${position}`.slice(0, LONGEST_ID), type: 'impression', productId, position })
}

/** Lets events travel with `socket` where it takes them. */
export function carryEventsWith(socket: typeof carry): void {
  carry = socket
}

/** Sends what is left when the page is put away: on a phone nothing else may ever be heard. */
export function followLeaving(): void {
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && queue.leave())
  addEventListener('pagehide', () => queue.leave())
}

function add(event: Omit<ProductEvent, 'sessionId' | 'at'>): void {
  // Before the first answer there is no conversation that it could belong to.
  if (sessionId.peek() !== null) queue.add({ ...event, sessionId: String(sessionId.peek()), at: Date.now() })
}

function post(events: readonly ProductEvent[]): Promise<Response> {
  return fetch(PATH, { method: 'POST', body: bodyOf(events), keepalive: true, ...credentials() })
}

function bodyOf(events: readonly ProductEvent[]): Blob {
  return new Blob([JSON.stringify({ events })], { type: 'application/json' })
}
