/**
 * Shows an answer at reading pace. The server tells an answer as soon as it has it; here its pieces wait for each other,
 * so that text is seen arriving and can be stopped. Events keep their order; what is no piece of text does not wait.
 */
import type { SessionEvent } from '../../shared/frames.ts'

export interface RevealPlatform {
  show: (event: SessionEvent) => void
  /** Milliseconds between this piece and what follows; 0 where nobody watches it arrive. */
  paceMs: (event: SessionEvent) => number
  setTimer: (callback: () => void, delayMs: number) => void
}

/** How long a stopped answer stands still until the server has said where it ends. */
const HOLD_MS = 3_000

export class Reveal {
  readonly #platform: RevealPlatform
  #waiting: SessionEvent[] = []
  /** Counts pauses, so that one that was cut short does not end the next. */
  #pause = 0
  #isPaused = false

  constructor(platform: RevealPlatform) {
    this.#platform = platform
  }

  take(event: SessionEvent): void {
    this.#waiting.push(event)
    // Where a stopped answer ends is known: what waited is of it, past that, or belongs to what comes after.
    const isEnd = event.type === 'turn_cut' || (event.type === 'turn_finished' && event.status === 'stopped')
    if (isEnd) this.#isPaused = false
    if (!this.#isPaused) this.#go(isEnd)
  }

  /** Shows nothing more of an answer that was stopped. */
  hold(): void {
    this.#rest(HOLD_MS)
  }

  /** Forgets what was not shown: the log is asked for it again. */
  clear(): void {
    this.#waiting = []
    this.#isPaused = false
    this.#pause += 1
  }

  #go(isAtOnce = false): void {
    for (let event = this.#waiting.shift(); event; event = this.#waiting.shift()) {
      this.#platform.show(event)
      const paceMs = isAtOnce || event.type !== 'delta' ? 0 : this.#platform.paceMs(event)
      if (paceMs > 0) return this.#rest(paceMs)
    }
  }

  #rest(delayMs: number): void {
    this.#isPaused = true
    const pause = ++this.#pause
    this.#platform.setTimer(() => {
      if (pause !== this.#pause || !this.#isPaused) return
      this.#isPaused = false
      this.#go()
    }, delayMs)
  }
}
