import { describe, expect, it } from 'vitest'
import {
  type ConnectionPlatform,
  type ConnectionStatus,
  reconnectDelayMs,
  SessionConnection,
  type SocketHandlers,
} from '../../../src/ui/state/connection.ts'

const SESSION = JSON.stringify({ type: 'session', lastSeq: 0, title: '', constraints: {} })

/** A browser whose clock only moves when told to. */
class FakeBrowser implements ConnectionPlatform {
  sockets: { sessionId: string; handlers: SocketHandlers; sent: string[]; isClosed: boolean }[] = []
  isTabVisible = true
  #now = 0
  #timers: { at: number; callback: () => void }[] = []

  openSocket(sessionId: string, handlers: SocketHandlers) {
    const socket = { sessionId, handlers, sent: [] as string[], isClosed: false }
    this.sockets.push(socket)
    return {
      send: (text: string) => void socket.sent.push(text),
      close: () => {
        socket.isClosed = true
      },
    }
  }

  setTimer(callback: () => void, delayMs: number) {
    const timer = { at: this.#now + delayMs, callback }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer)
    }
  }

  now = () => this.#now
  random = () => 0.5
  isVisible = () => this.isTabVisible

  async pass(ms: number) {
    const until = this.#now + ms
    for (;;) {
      await Promise.resolve()
      const [due] = this.#timers.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at)
      if (!due) break
      this.#timers = this.#timers.filter((other) => other !== due)
      this.#now = due.at
      due.callback()
    }
    this.#now = until
    await Promise.resolve()
  }

  get socket() {
    return this.sockets.at(-1)!
  }
}

async function connected(findSession = () => Promise.resolve('s1')) {
  const browser = new FakeBrowser()
  const statuses: ConnectionStatus[] = []
  const frames: string[] = []
  const connection = new SessionConnection(browser, {
    status: (status) => void statuses.push(status),
    frame: (frame) => void frames.push(frame.type),
  })
  connection.open(findSession)
  await browser.pass(0)
  browser.sockets.at(-1)?.handlers.message(SESSION)
  return { browser, connection, statuses, frames, last: () => statuses.at(-1)?.kind }
}

describe('reconnectDelayMs', () => {
  it.each([
    { attempt: 0, random: 0.99, delayMs: 0 },
    { attempt: 1, random: 1, delayMs: 500 },
    { attempt: 3, random: 1, delayMs: 2_000 },
    { attempt: 6, random: 1, delayMs: 16_000 },
    { attempt: 60, random: 1, delayMs: 16_000 },
    { attempt: 6, random: 0.25, delayMs: 4_000 },
  ])('waits $delayMs ms before attempt $attempt at random $random', ({ attempt, random, delayMs }) => {
    expect(reconnectDelayMs(attempt, random)).toBe(delayMs)
  })
})

describe('SessionConnection', () => {
  it('is online once the snapshot is there, and sends', async () => {
    const { browser, connection, frames, last } = await connected()

    expect(last()).toBe('online')
    expect(frames).toEqual(['session'])
    expect(connection.send({ type: 'resume', afterSeq: 0 })).toBe(true)
    expect(browser.socket.sent).toEqual(['{"type":"resume","afterSeq":0}'])
  })

  it('waits longer for a server that takes it and lets it go again, until a connection has held', async () => {
    const { browser, statuses } = await connected()
    const waited: (number | null)[] = []
    for (let round = 0; round < 4; round++) {
      browser.socket.handlers.close(1006)
      const status = statuses.at(-1)
      waited.push(status?.kind === 'waiting' && status.retryAt !== null ? status.retryAt - browser.now() : null)
      await browser.pass(waited.at(-1) ?? 0)
      browser.socket.handlers.message(SESSION)
    }
    expect(waited).toEqual([0, 250, 500, 1_000])

    await browser.pass(10_000)
    browser.socket.handlers.close(1006)

    expect(statuses.at(-1)).toEqual({ kind: 'waiting', retryAt: browser.now() })
  })

  it('comes back at once after the first loss, then waits longer and longer', async () => {
    const { browser, statuses } = await connected()

    browser.socket.handlers.close(1006)
    await browser.pass(0)
    expect(browser.sockets).toHaveLength(2)
    browser.socket.handlers.close(1006)
    expect(statuses.at(-1)).toEqual({ kind: 'waiting', retryAt: 250 })
    await browser.pass(250)
    expect(browser.sockets).toHaveLength(3)
    browser.socket.handlers.close(1006)

    expect(statuses.at(-1)).toEqual({ kind: 'waiting', retryAt: 750 })
  })

  it('gives an attempt up that takes longer than ten seconds and does not hear it afterwards', async () => {
    const { browser, frames } = await connected()
    browser.socket.handlers.close(1006)
    await browser.pass(0)
    const slow = browser.socket

    await browser.pass(10_000)
    slow.handlers.message(SESSION)

    expect(slow.isClosed).toBe(true)
    expect(frames).toEqual(['session'])
  })

  it.each([
    { code: 4001, isNotOwner: false },
    { code: 4003, isNotOwner: true },
  ])('does not come back after close code $code', async ({ code, isNotOwner }) => {
    const { browser, statuses } = await connected()

    browser.socket.handlers.close(code)
    await browser.pass(60_000)

    expect(statuses.at(-1)).toEqual({ kind: 'gone', isNotOwner })
    expect(browser.sockets).toHaveLength(1)
  })

  it('does not come back to a server of a version that it cannot talk to', async () => {
    const { browser, statuses } = await connected()

    browser.socket.handlers.close(4010)
    await browser.pass(60_000)

    expect(statuses.at(-1)).toEqual({ kind: 'outdated' })
    expect(browser.sockets).toHaveLength(1)
  })

  it('pings every thirty seconds and takes silence for a loss', async () => {
    const { browser, last } = await connected()

    await browser.pass(30_000)
    browser.socket.handlers.message('pong')
    expect(browser.socket.sent).toEqual(['ping'])
    expect(last()).toBe('online')
    await browser.pass(40_000)

    expect(browser.sockets).toHaveLength(2)
  })

  it('waits without trying while nobody looks, and tries at once when the tab is back', async () => {
    const { browser, connection, statuses } = await connected()
    browser.isTabVisible = false

    browser.socket.handlers.close(1006)
    await browser.pass(60_000)
    expect(statuses.at(-1)).toEqual({ kind: 'waiting', retryAt: null })
    browser.isTabVisible = true
    connection.wake()
    await browser.pass(0)

    expect(browser.sockets).toHaveLength(2)
  })

  it('makes sure of a connection that looks alive when the tab is back', async () => {
    const { browser, connection } = await connected()

    connection.wake()

    expect(browser.socket.sent).toEqual(['ping'])
  })

  it('asks for the session again when it could not be created', async () => {
    let calls = 0
    const { browser, last } = await connected(() => {
      calls++
      return calls === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('s1')
    })

    await browser.pass(0)
    browser.socket.handlers.message(SESSION)

    expect(calls).toBe(2)
    expect(last()).toBe('online')
  })

  it('sends nothing while it is not connected', async () => {
    const { browser, connection } = await connected()

    browser.socket.handlers.close(1006)

    expect(connection.send({ type: 'stop', turnId: 'a' })).toBe(false)
  })

  it('says nothing more of a conversation that was left', async () => {
    const { browser, connection, frames, last } = await connected()
    const left = browser.socket

    connection.close()
    left.handlers.message(SESSION)
    left.handlers.close(1006)

    expect(frames).toEqual(['session'])
    expect(last()).toBe('idle')
  })
})
