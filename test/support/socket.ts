/** The client's side of a session's socket. Every wait ends: a frame that does not come fails the test. */
import { exports } from 'cloudflare:workers'
import type { ClientFrame, ErrorFrame, ServerFrame, SessionEvent, SessionFrame } from '../../src/shared/frames.ts'

const TIMEOUT_MS = 20_000

export interface Closed {
  code: number
  reason: string
}

export class TestSocket {
  /** Everything received and not yet taken, in order. */
  readonly #waiting: string[] = []
  readonly #socket: WebSocket
  readonly #closed: Promise<Closed>
  #wake: () => void = () => {}

  constructor(socket: WebSocket) {
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => {
      this.#waiting.push(String(data))
      this.#wake()
    })
    this.#closed = new Promise((resolve) => {
      socket.addEventListener('close', ({ code, reason }) => resolve({ code, reason }))
    })
    socket.accept()
  }

  send(frame: ClientFrame | Record<string, unknown>): void {
    this.#socket.send(JSON.stringify(frame))
  }

  sendRaw(data: string | ArrayBuffer): void {
    this.#socket.send(data)
  }

  close(code = 1000): void {
    this.#socket.close(code, 'done')
  }

  closed(): Promise<Closed> {
    return within(this.#closed, 'the socket to close')
  }

  async nextText(): Promise<string> {
    const deadline = Date.now() + TIMEOUT_MS
    for (;;) {
      const next = this.#waiting.shift()
      if (next !== undefined) return next
      if (Date.now() > deadline) throw new Error('no frame came')
      await within(new Promise<void>((resolve) => (this.#wake = resolve)), 'a frame')
    }
  }

  async next(): Promise<ServerFrame> {
    return JSON.parse(await this.nextText()) as ServerFrame
  }

  async nextError(): Promise<ErrorFrame> {
    const frame = await this.next()
    if (frame.type !== 'error') throw new Error(`expected an error, got ${JSON.stringify(frame)}`)
    return frame
  }

  async session(): Promise<SessionFrame> {
    const frame = await this.next()
    if (frame.type !== 'session') throw new Error(`expected the snapshot, got ${JSON.stringify(frame)}`)
    return frame
  }

  /** The next `count` events of the log. */
  async events(count: number): Promise<SessionEvent[]> {
    const events: SessionEvent[] = []
    while (events.length < count) events.push(await this.nextEvent())
    return events
  }

  /** Everything up to the end of a turn, that end included. */
  async untilFinished(turnId: string): Promise<SessionEvent[]> {
    const events: SessionEvent[] = []
    for (;;) {
      const event = await this.nextEvent()
      events.push(event)
      if (event.type === 'turn_finished' && event.turnId === turnId) return events
    }
  }

  async nextEvent(): Promise<SessionEvent> {
    const frame = await this.next()
    if (frame.type === 'session' || frame.type === 'error') {
      throw new Error(`expected an event, got ${JSON.stringify(frame)}`)
    }
    return frame
  }

  /** Whether nothing arrives before a `ping` is answered. */
  async isQuiet(): Promise<boolean> {
    this.sendRaw('ping')
    return (await this.nextText()) === 'pong'
  }
}

/** Opens the socket of a session with a visitor's token as subprotocol, as a browser without cookies would. */
export async function connect(sessionId: string, token: string, version = 1): Promise<TestSocket> {
  const response = await exports.default.fetch(
    new Request(`https://shop.example/api/v1/chat/ws/${sessionId}`, {
      headers: { Upgrade: 'websocket', 'Sec-WebSocket-Protocol': `smartshelf.v${version}, bearer.${token}` },
    }),
  )
  if (response.webSocket === null) throw new Error(`no socket: ${response.status} ${await response.text()}`)
  return new TestSocket(response.webSocket)
}

async function within<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited ${TIMEOUT_MS} ms for ${what}`)), TIMEOUT_MS)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
