import { describe, expect, it } from 'vitest'
import type { ProductEvent } from '../../../src/shared/requests.ts'
import { EventQueue } from '../../../src/ui/state/event-queue.ts'

function event(id: string): ProductEvent {
  return { id, type: 'click', sessionId: 's', productId: 'p', at: 1 }
}

/** A transport whose answers and timers are in the test's hand. */
function setUp(answers: boolean[] = []) {
  const sent: string[][] = []
  const last: string[][] = []
  const timers: { callback: () => void; delayMs: number }[] = []
  const queue = new EventQueue({
    send: async (events) => {
      sent.push(events.map(({ id }) => id))
      return answers.shift() ?? true
    },
    sendLast: (events) => {
      last.push(events.map(({ id }) => id))
      return answers.shift() ?? true
    },
    setTimer: (callback, delayMs) => void timers.push({ callback, delayMs }),
  })
  const ring = async () => {
    timers.shift()?.callback()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { queue, sent, last, timers, ring }
}

describe('EventQueue', () => {
  it('sends what gathered together, each id once', async () => {
    const { queue, sent, timers, ring } = setUp()
    for (const id of ['a', 'b', 'a']) queue.add(event(id))
    expect(timers).toHaveLength(1)

    await ring()

    expect(sent).toEqual([['a', 'b']])
    expect(timers).toHaveLength(0)
  })

  it('sends again what did not arrive, later, with what came meanwhile', async () => {
    const { queue, sent, timers, ring } = setUp([false])
    queue.add(event('a'))
    await ring()
    queue.add(event('b'))
    expect(timers.map(({ delayMs }) => delayMs)).toEqual([30_000])

    await ring()

    expect(sent).toEqual([['a'], ['a', 'b']])
  })

  it('sends at most fifty at once', async () => {
    const { queue, sent, ring } = setUp()
    for (let index = 0; index < 70; index++) queue.add(event(String(index)))

    await ring()
    await ring()

    expect(sent.map((batch) => batch.length)).toEqual([50, 20])
  })

  it('hands everything over when the page goes away, and keeps what the browser does not take', async () => {
    const { queue, sent, last, ring } = setUp([true, false])
    for (let index = 0; index < 60; index++) queue.add(event(String(index)))

    queue.leave()
    await ring()

    expect(last.map((batch) => batch.length)).toEqual([50, 10])
    expect(sent.map((batch) => batch.length)).toEqual([10])
  })

  it('does not grow without end while there is no network', async () => {
    const { queue, sent, ring } = setUp()
    for (let index = 0; index < 600; index++) queue.add(event(String(index)))

    await ring()

    expect(sent[0]?.[0]).toBe('100')
  })
})
