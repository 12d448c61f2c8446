/** A deadline that is taken back once the work is done: a timer that runs on would keep a Durable Object awake. */

export interface Deadline extends Disposable {
  signal: AbortSignal
}

/** Aborts after `ms`; `using` takes it back. */
export function startDeadline(ms: number): Deadline {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), ms)
  return { signal: controller.signal, [Symbol.dispose]: () => clearTimeout(timer) }
}
