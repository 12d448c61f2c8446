/** Timers that ring when a test says so. */
import type { After } from '../../src/adapters/assistant/time-limit.ts'

export function manualClock(): {
  after: After
  advance: (ms: number) => void
  pending: () => number
  now: () => number
} {
  let now = 0
  let timers: { at: number; ring: () => void }[] = []
  return {
    now: () => now,
    pending: () => timers.length,
    after: (ms, ring) => {
      const timer = { at: now + ms, ring }
      timers.push(timer)
      return () => void (timers = timers.filter((other) => other !== timer))
    },
    advance: (ms) => {
      const until = now + ms
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)
        if (next === undefined) break
        timers = timers.filter((other) => other !== next)
        now = next.at
        next.ring()
      }
      now = until
    },
  }
}
