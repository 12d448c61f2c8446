/**
 * What waits in the outbox goes out, in the order in which it was said. A turn that was refused waits for its time, or for
 * the shopper, and nothing overtakes it.
 */
import * as outboxStore from './outbox.ts'
import type { TurnFrame } from './outbox.ts'
import * as state from './signals.ts'

/** Turns that went out on this connection and need not go out again. */
const sent = new Set<string>()
let retryTimer: ReturnType<typeof setTimeout> | undefined

/** Sends what is pending. `send` says whether it could. */
export function sendPending(send: (frame: TurnFrame) => boolean): void {
  for (const { frame } of state.pending.value) {
    const turnId = outboxStore.turnIdOf(frame)
    const refusal = state.refusals.value.get(turnId)
    if (sent.has(turnId) || refusal?.retryAt === null) continue
    if (refusal !== undefined || !send(frame)) return
    sent.add(turnId)
  }
}

/** A new connection knows nothing of what went out on the one before. */
export function forgetSent(): void {
  sent.clear()
}

/** The turn was refused; `flush` is called when it may go out again. */
export function holdBack(turnId: string, refusal: state.Refusal, flush: () => void): void {
  sent.delete(turnId)
  state.refusals.value = new Map(state.refusals.value).set(turnId, refusal)
  clearTimeout(retryTimer)
  const waiting = [...state.refusals.value].flatMap(([id, { retryAt }]) => (retryAt ? [{ id, retryAt }] : []))
  if (waiting.length === 0) return
  const retryAll = () => {
    for (const { id } of waiting) forgetRefusal(id)
    flush()
  }
  const next = Math.min(...waiting.map(({ retryAt }) => retryAt))
  retryTimer = setTimeout(retryAll, Math.max(0, next - Date.now()))
}

/** The turn is in the log, or was taken back. */
export function settle(turnId: string): void {
  outboxStore.removeFromOutbox(state.storage, turnId)
  forgetRefusal(turnId)
  readOutboxAgain()
}

export function forgetRefusal(turnId: string): void {
  if (!state.refusals.value.has(turnId)) return
  const rest = new Map(state.refusals.value)
  rest.delete(turnId)
  state.refusals.value = rest
}

export function isPending(turnId: string): boolean {
  return state.pending.value.some(({ frame }) => outboxStore.turnIdOf(frame) === turnId)
}

/** Another tab, or this one, has changed it. */
export function readOutboxAgain(): void {
  state.outbox.value = outboxStore.readOutbox(state.storage)
}
