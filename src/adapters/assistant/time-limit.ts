/** Time after which nobody waits, with a clock that a test can be. */

/** Calls back after so many ms unless it is cancelled by what it gives. */
export type After = (ms: number, then: () => void) => () => void

export const after: After = (ms, then) => {
  const timer = setTimeout(then, ms)
  return () => clearTimeout(timer)
}

export interface TimeLimit {
  /** Aborts with the one that was given, and when the time is up. */
  signal: AbortSignal
  /** Settles when the time is up. */
  late: Promise<'timeout'>
  isUp(): boolean
  cancel: () => void
}

export function timeLimit(ms: number, signal: AbortSignal, wait: After): TimeLimit {
  const abort = new AbortController()
  const { promise: late, resolve } = Promise.withResolvers<'timeout'>()
  const cancel = wait(ms, () => {
    resolve('timeout')
    abort.abort()
  })
  return { signal: AbortSignal.any([signal, abort.signal]), late, isUp: () => abort.signal.aborted, cancel }
}
