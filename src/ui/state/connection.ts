/**
 * The socket of one conversation: opens it, keeps it alive, brings it back, and tells when it is gone for good.
 * It knows nothing of the page; the socket, the clock and chance are passed in.
 */
import { CLOSE } from '../../shared/errors.ts'
import type { ClientFrame, ServerFrame } from '../../shared/frames.ts'
import { CONNECT_TIMEOUT_MS, PING_INTERVAL_MS, RECONNECT_BASE_MS, RECONNECT_CAP_MS } from '../../shared/limits.ts'
import { parseServerFrame } from './parse-server-frame.ts'

/** How long a `ping` may stay unanswered before the socket counts as dead. */
const PONG_TIMEOUT_MS = 10_000
/** A connection that held so long counts as one that works. */
const STABLE_MS = 10_000

export interface SocketHandlers {
  message(text: string): void
  close(code: number): void
}

export interface OpenSocket {
  send(text: string): void
  close(): void
}

export type ConnectionStatus =
  | { kind: 'idle' }
  | { kind: 'connecting' }
  | { kind: 'online' }
  /** Lost; the next attempt is at `retryAt` (epoch ms), or null when the page has to become visible first. */
  | { kind: 'waiting'; retryAt: number | null }
  /** The conversation was deleted, has expired or belongs to someone else: there is nothing to come back to. */
  | { kind: 'gone'; isNotOwner: boolean }
  /** The server is of a version that this page cannot talk to. */
  | { kind: 'outdated' }

export interface ConnectionPlatform {
  openSocket(sessionId: string, handlers: SocketHandlers): OpenSocket
  /** Runs `callback` after `delayMs`; what it returns cancels that. */
  setTimer(callback: () => void, delayMs: number): () => void
  now(): number
  /** 0 ≤ x < 1. */
  random(): number
  isVisible(): boolean
}

export interface ConnectionListener {
  status(status: ConnectionStatus): void
  /** Every frame except `pong`. The `session` frame comes first on every connection. */
  frame(frame: ServerFrame): void
}

/** Milliseconds to wait before attempt number `attempt` (from 0) of getting back: 0 first, then full jitter. */
export function reconnectDelayMs(attempt: number, random: number): number {
  if (attempt === 0) return 0
  return random * Math.min(RECONNECT_CAP_MS, RECONNECT_BASE_MS * 2 ** (attempt - 1))
}

export class SessionConnection {
  readonly #platform: ConnectionPlatform
  readonly #listener: ConnectionListener
  #findSession: (() => Promise<string>) | null = null
  #socket: OpenSocket | null = null
  #status: ConnectionStatus = { kind: 'idle' }
  #attempt = 0
  #onlineSince = 0
  /** Counts attempts, so that what a given-up socket still says is not heard. */
  #generation = 0
  #cancelTimer = () => {}

  constructor(platform: ConnectionPlatform, listener: ConnectionListener) {
    this.#platform = platform
    this.#listener = listener
  }

  get status(): ConnectionStatus {
    return this.#status
  }

  /** Connects to the session that `findSession` names; it may have to be created first, and is asked at each attempt. */
  open(findSession: () => Promise<string>): void {
    this.close()
    this.#findSession = findSession
    this.#attempt = 0
    void this.#connect()
  }

  /** Lets go of the session. */
  close(): void {
    this.#findSession = null
    this.#drop()
    this.#tell({ kind: 'idle' })
  }

  /** False when there is no connection; the frame is then not sent. */
  send(frame: ClientFrame): boolean {
    if (this.#status.kind !== 'online' || !this.#socket) return false
    this.#socket.send(JSON.stringify(frame))
    return true
  }

  /** The network or the tab is back: try now if the connection is lost, make sure of it if it looks alive. */
  wake(): void {
    if (this.#status.kind === 'waiting') {
      this.#attempt = 0
      void this.#connect()
    } else if (this.#status.kind === 'online') {
      this.#ping()
    }
  }

  /** The browser says that the network is gone. */
  networkLost(): void {
    if (this.#status.kind !== 'online' && this.#status.kind !== 'connecting') return
    this.#attempt = 1
    this.#lost()
  }

  async #connect(): Promise<void> {
    this.#drop()
    const generation = this.#generation
    const isCurrent = () => generation === this.#generation
    this.#tell({ kind: 'connecting' })
    this.#after(CONNECT_TIMEOUT_MS, () => this.#lost())
    let sessionId: string
    try {
      if (!this.#findSession) return
      sessionId = await this.#findSession()
    } catch {
      // Whoever looks for the session says why it was not found; here it only means to try again.
      if (isCurrent()) this.#lost()
      return
    }
    if (!isCurrent()) return
    this.#socket = this.#platform.openSocket(sessionId, {
      message: (text) => isCurrent() && this.#hear(text),
      close: (code) => isCurrent() && this.#closed(code),
    })
  }

  #hear(text: string): void {
    if (this.#status.kind === 'online') this.#rest()
    if (text === 'pong') return
    const frame = parseServerFrame(text)
    if (!frame) return
    if (frame.type === 'session') {
      this.#onlineSince = this.#platform.now()
      this.#tell({ kind: 'online' })
      this.#rest()
    }
    this.#listener.frame(frame)
  }

  #closed(code: number): void {
    const isOutdated = code === CLOSE.otherVersion
    if (!isOutdated && code !== CLOSE.sessionGone && code !== CLOSE.notOwner) return this.#lost()
    this.#drop()
    if (isOutdated) return this.#tell({ kind: 'outdated' })
    this.#tell({ kind: 'gone', isNotOwner: code === CLOSE.notOwner })
  }

  #lost(): void {
    // One that came and went at once is no success: the next attempt waits longer, not shorter.
    if (this.#status.kind === 'online' && this.#platform.now() - this.#onlineSince >= STABLE_MS) this.#attempt = 0
    this.#drop()
    if (!this.#platform.isVisible()) return this.#tell({ kind: 'waiting', retryAt: null })
    const delayMs = reconnectDelayMs(this.#attempt, this.#platform.random())
    this.#attempt++
    this.#tell({ kind: 'waiting', retryAt: this.#platform.now() + delayMs })
    this.#after(delayMs, () => void this.#connect())
  }

  /** Nothing to do until the next ping is due. */
  #rest(): void {
    this.#after(PING_INTERVAL_MS, () => this.#ping())
  }

  #ping(): void {
    this.#socket?.send('ping')
    this.#after(PONG_TIMEOUT_MS, () => this.#lost())
  }

  /** There is one timer: what is due next. */
  #after(delayMs: number, callback: () => void): void {
    this.#cancelTimer()
    this.#cancelTimer = this.#platform.setTimer(callback, delayMs)
  }

  #drop(): void {
    this.#generation++
    this.#cancelTimer()
    this.#socket?.close()
    this.#socket = null
  }

  #tell(status: ConnectionStatus): void {
    this.#status = status
    this.#listener.status(status)
  }
}
