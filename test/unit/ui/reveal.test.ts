import { describe, expect, it } from 'vitest'
import type { SessionEvent } from '../../../src/shared/frames.ts'
import { Reveal } from '../../../src/ui/state/reveal.ts'

/** A clock that is moved by hand. */
function revealing(paceMs = 30) {
  const shown: number[] = []
  let now = 0
  let timers: { at: number; callback: () => void }[] = []
  const reveal = new Reveal({
    show: ({ seq }) => shown.push(seq),
    paceMs: () => paceMs,
    setTimer: (callback, delayMs) => timers.push({ at: now + delayMs, callback }),
  })
  const pass = (ms: number) => {
    now += ms
    const due = timers.filter(({ at }) => at <= now)
    timers = timers.filter(({ at }) => at > now)
    for (const { callback } of due) callback()
  }
  return { reveal, shown, pass }
}

const event = (seq: number, type: SessionEvent['type']) => ({ type, seq, turnId: 't', at: 1 }) as SessionEvent
const answer = [
  event(1, 'user_message'),
  event(2, 'turn_started'),
  event(3, 'products'),
  event(4, 'delta'),
  event(5, 'delta'),
  event(6, 'turn_finished'),
]

describe('Reveal', () => {
  it('lets pieces of text wait for each other, and nothing else', () => {
    const { reveal, shown, pass } = revealing()

    for (const one of answer) reveal.take(one)
    expect(shown).toEqual([1, 2, 3, 4])
    pass(29)
    expect(shown).toEqual([1, 2, 3, 4])
    pass(1)
    expect(shown).toEqual([1, 2, 3, 4, 5])
    pass(30)
    expect(shown).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('shows all at once where nobody watches', () => {
    const { reveal, shown } = revealing(0)

    for (const one of answer) reveal.take(one)

    expect(shown).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('stands still when it is stopped, until the server says where it ends', () => {
    const { reveal, shown, pass } = revealing()
    for (const one of answer) reveal.take(one)

    reveal.hold()
    pass(1_000)
    expect(shown).toEqual([1, 2, 3, 4])

    reveal.take(event(7, 'turn_cut'))
    expect(shown).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('is at its end as soon as the server has stopped it while it was written', () => {
    const { reveal, shown } = revealing()
    for (const one of answer.slice(0, 5)) reveal.take(one)

    reveal.hold()
    reveal.take({ ...event(6, 'turn_finished'), status: 'stopped' } as SessionEvent)

    expect(shown).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('goes on when the server does not say so', () => {
    const { reveal, shown, pass } = revealing()
    for (const one of answer) reveal.take(one)

    reveal.hold()
    for (let step = 0; step < 5; step++) pass(1_000)

    expect(shown).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('forgets what waited when the log is asked again', () => {
    const { reveal, shown, pass } = revealing()
    for (const one of answer) reveal.take(one)

    reveal.clear()
    pass(60)
    for (const one of answer.slice(4)) reveal.take(one)
    pass(30)

    expect(shown).toEqual([1, 2, 3, 4, 5, 6])
  })
})
