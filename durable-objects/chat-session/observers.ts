/**
 * Who watches a conversation: hibernating sockets and event streams of single turns. Each gets the log's events in
 * order, each event once. A socket's only memory is whether it follows the log; it lives in the socket's attachment and
 * so survives hibernation.
 */
import type { SessionEvent, ServerFrame } from '../../src/shared/frames.ts'
import { CLOSE } from '../../src/shared/errors.ts'

interface Attachment {
  visitorId: string
  /** True once the socket said `resume` or `send`: from then on it gets every event. */
  follows: boolean
}

interface TurnStream {
  turnId: string
  controller: ReadableByteStreamController
}

export class Observers {
  readonly #ctx: DurableObjectState
  readonly #streams = new Set<TurnStream>()
  readonly #waiting = new Map<string, (() => void)[]>()

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx
  }

  /** Takes a socket in; it gets no events before it asks for them. */
  accept(socket: WebSocket, visitorId: string): void {
    this.#ctx.acceptWebSocket(socket)
    socket.serializeAttachment({ visitorId, follows: false } satisfies Attachment)
  }

  visitorOf(socket: WebSocket): string {
    return (socket.deserializeAttachment() as Attachment).visitorId
  }

  follows(socket: WebSocket): boolean {
    return (socket.deserializeAttachment() as Attachment).follows
  }

  /** Sends what the socket lacks and lets it follow. Synchronous, so no event can slip in between. */
  follow(socket: WebSocket, missed: Iterable<SessionEvent>): void {
    for (const event of missed) send(socket, event)
    socket.serializeAttachment({ visitorId: this.visitorOf(socket), follows: true } satisfies Attachment)
  }

  /** Tells an event to every socket that follows and to the streams of its turn. */
  publish(event: SessionEvent): void {
    for (const socket of this.#ctx.getWebSockets()) {
      if (this.follows(socket)) send(socket, event)
    }
    for (const stream of this.#streams) {
      if (stream.turnId === event.turnId) this.#feed(stream, event)
    }
    if (event.type === 'turn_finished') this.#release(event.turnId)
  }

  hasAudience(): boolean {
    return this.#streams.size > 0 || this.#ctx.getWebSockets().some((socket) => this.follows(socket))
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
        for (const event of past) this.#feed(stream, event)
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

  #feed(stream: TurnStream, event: SessionEvent): void {
    try {
      stream.controller.enqueue(encodeSse(event))
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
export function send(socket: WebSocket, frame: ServerFrame): void {
  try {
    socket.send(JSON.stringify(frame))
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

function encodeSse(event: SessionEvent): Uint8Array {
  return new TextEncoder().encode(`id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
}
