/**
 * Who watches a conversation: hibernating sockets and event streams of single turns. Each gets the log's events in
 * order, each event once. A socket's only memory is whether it follows the log; it lives in the socket's attachment and
 * so survives hibernation.
 */
import type { SessionEvent, ServerFrame } from '../../src/shared/frames.ts'
import { CLOSE } from '../../src/shared/errors.ts'
import { decideRate, type RateDecision, type RateLimit } from '../../src/domain/limits/gcra.ts'

interface Attachment {
  visitorId: string
  /** The address of a visitor who has just begun, as one key; null for others. */
  addressKey: string | null
  /** True once the socket has all that it asked for: from then on it gets every event. */
  follows: boolean
  /** The last event that a socket has which is still getting what it lacks; null for the others. */
  caughtUpTo: number | null
}

/** What a socket lacks is read and sent in pages of so many events, with a breath between: other sockets have turns too. */
const PAGE_EVENTS = 200
/** How often a socket may ask for the log. */
const RESUME_LIMIT: RateLimit = { perMinute: 30, burst: 10 }

/** The events after one, in order. */
export type ReadEvents = (afterSeq: number) => Iterable<SessionEvent>

interface TurnStream {
  turnId: string
  controller: ReadableByteStreamController
}

export class Observers {
  readonly #ctx: DurableObjectState
  readonly #streams = new Set<TurnStream>()
  readonly #waiting = new Map<string, (() => void)[]>()
  readonly #read: ReadEvents
  readonly #catchingUp = new WeakSet<WebSocket>()
  readonly #resumes = new WeakMap<WebSocket, number>()

  /** `read` gives the events after one. */
  constructor(ctx: DurableObjectState, read: ReadEvents) {
    this.#ctx = ctx
    this.#read = read
  }

  /** Takes a socket in; it gets no events before it asks for them. */
  accept(socket: WebSocket, { visitorId, addressKey }: Pick<Attachment, 'visitorId' | 'addressKey'>): void {
    this.#ctx.acceptWebSocket(socket)
    socket.serializeAttachment({ visitorId, addressKey, follows: false, caughtUpTo: null } satisfies Attachment)
  }

  /** Who a socket belongs to and what it gets. */
  attachmentOf(socket: WebSocket): Attachment {
    return socket.deserializeAttachment() as Attachment
  }

  /** Whether the socket may ask for the log now. */
  mayResume(socket: WebSocket, now: number): RateDecision {
    const decision = decideRate(RESUME_LIMIT, this.#resumes.get(socket) ?? 0, now)
    this.#resumes.set(socket, decision.theoreticalArrivalMs)
    return decision
  }

  /**
   * Sends what the socket lacks after `afterSeq`, page by page, and lets it follow. The last page and the following are
   * one step, so no event can slip in between.
   */
  async follow(socket: WebSocket, afterSeq: number): Promise<void> {
    this.#attach(socket, { follows: false, caughtUpTo: afterSeq })
    if (this.#catchingUp.has(socket)) return
    this.#catchingUp.add(socket)
    try {
      while (this.#sendPage(socket)) await scheduler.wait(0)
    } finally {
      this.#catchingUp.delete(socket)
    }
  }

  /** Goes on with sockets that an evicted object was sending the log to. */
  async followOn(): Promise<void> {
    await Promise.all(
      this.#ctx.getWebSockets().map(async (socket) => {
        const { caughtUpTo } = this.attachmentOf(socket)
        if (caughtUpTo !== null) await this.follow(socket, caughtUpTo)
      }),
    )
  }

  /** Whether there is more to send. */
  #sendPage(socket: WebSocket): boolean {
    const { caughtUpTo } = this.attachmentOf(socket)
    if (caughtUpTo === null || socket.readyState !== WebSocket.OPEN) return false
    let last = caughtUpTo
    let count = 0
    for (const event of this.#read(caughtUpTo)) {
      if (count === PAGE_EVENTS) {
        this.#attach(socket, { follows: false, caughtUpTo: last })
        return true
      }
      send(socket, JSON.stringify(event))
      last = event.seq
      count += 1
    }
    this.#attach(socket, { follows: true, caughtUpTo: null })
    return false
  }

  #attach(socket: WebSocket, changes: Partial<Attachment>): void {
    socket.serializeAttachment({ ...this.attachmentOf(socket), ...changes } satisfies Attachment)
  }

  /** Tells events to every socket that follows and to the streams of their turn. `texts` are the events as JSON. */
  publish(events: readonly SessionEvent[], texts: readonly string[]): void {
    for (const socket of this.#ctx.getWebSockets()) {
      if (this.attachmentOf(socket).follows) for (const text of texts) send(socket, text)
    }
    for (const [index, event] of events.entries()) {
      for (const stream of this.#streams) {
        if (stream.turnId === event.turnId) this.#feed(stream, event, texts[index] ?? '')
      }
      if (event.type === 'turn_finished') this.#release(event.turnId)
    }
  }

  /**
   * The events of one turn as server-sent events: those in `past`, then what comes, until the turn ends. A turn that
   * `isOver` has nothing to come, even when its end is not in `past` because the client has seen it.
   */
  stream(turnId: string, past: readonly SessionEvent[], isOver: boolean): ReadableStream<Uint8Array> {
    let stream: TurnStream
    return new ReadableStream({
      type: 'bytes', // Only byte streams cross an RPC call.
      start: (controller: ReadableByteStreamController) => {
        stream = { turnId, controller }
        this.#streams.add(stream)
        for (const event of past) this.#feed(stream, event, JSON.stringify(event))
        if (isOver && this.#streams.delete(stream)) closeStream(controller)
      },
      cancel: () => {
        this.#streams.delete(stream)
      },
    })
  }

  /** Resolves when the turn has ended. Ask only while it is open. */
  finished(turnId: string): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(turnId, [...(this.#waiting.get(turnId) ?? []), resolve])
    })
  }

  closeAll(code: number, reason: string): void {
    for (const socket of this.#ctx.getWebSockets()) closeQuietly(socket, code, reason)
    for (const { controller } of this.#streams) closeStream(controller)
    this.#streams.clear()
    for (const turnId of this.#waiting.keys()) this.#release(turnId)
  }

  #feed(stream: TurnStream, event: SessionEvent, text: string): void {
    try {
      stream.controller.enqueue(encodeSse(event, text))
    } catch {
      this.#streams.delete(stream) // The reader is gone; the turn goes on without it.
      return
    }
    if (event.type !== 'turn_finished') return
    this.#streams.delete(stream)
    closeStream(stream.controller)
  }

  #release(turnId: string): void {
    for (const resolve of this.#waiting.get(turnId) ?? []) resolve()
    this.#waiting.delete(turnId)
  }
}

/** Sends a frame; a socket that is closing is left alone, it resumes by `seq` when it comes back. */
export function send(socket: WebSocket, frame: ServerFrame | string): void {
  try {
    socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame))
  } catch {
    // getWebSockets() may still list sockets that are closing.
  }
}

/**
 * Answers or starts a close. Hibernating sockets are not answered by the platform, and the reserved codes (1005, 1006,
 * 1015) may not be sent, so anything but 1000 and 3000–4999 becomes 1000 when echoed.
 */
export function closeQuietly(socket: WebSocket, code: number, reason: string): void {
  const own: readonly number[] = Object.values(CLOSE)
  const isSendable = own.includes(code) || (code >= 3000 && code <= 4999)
  try {
    socket.close(isSendable ? code : CLOSE.normal, reason.slice(0, 100))
  } catch {
    // Already closed.
  }
}

function closeStream(controller: ReadableByteStreamController): void {
  try {
    controller.close()
  } catch {
    // Cancelled by its reader.
  }
}

function encodeSse(event: SessionEvent, text: string): Uint8Array {
  return new TextEncoder().encode(`id: ${event.seq}\nevent: ${event.type}\ndata: ${text}\n\n`)
}
