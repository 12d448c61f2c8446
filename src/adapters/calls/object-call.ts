/**
 * Calls to Durable Objects that survive what the platform does to objects: moves, deploys, lost connections. Only calls
 * that may be repeated belong here; a turn may, by its `turnId`.
 */

const ATTEMPTS_MAX = 3
const BASE_DELAY_MS = 100
const MAX_DELAY_MS = 800

/** The object could not be reached or is overloaded. `cause` is what the platform said. */
export class ObjectUnavailableError extends Error {
  override readonly name = 'ObjectUnavailableError'
}

interface Chance {
  /** 0 ≤ x < 1. */
  random: () => number
  wait: (delayMs: number) => Promise<unknown>
}

const PLATFORM: Chance = { random: Math.random, wait: (delayMs) => scheduler.wait(delayMs) }

/**
 * What `call` gives. It is called again, after a random wait of at most 100, then 200 ms, when the platform says that
 * this can help; it has to get a new stub each time, because a stub stays broken. Throws ObjectUnavailableError when it
 * did not help, and anything else as it is: that is a bug in the object.
 */
export async function callObject<R>(call: () => R, { random, wait }: Chance = PLATFORM): Promise<Awaited<R>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call()
    } catch (error) {
      const { retryable, overloaded } = toPlatformError(error)
      if (!retryable && !overloaded) throw error
      // An overloaded object gets worse by being asked again.
      if (overloaded || attempt === ATTEMPTS_MAX) throw new ObjectUnavailableError('no answer', { cause: error })
      await wait(random() * Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (attempt - 1)))
    }
  }
}

function toPlatformError(error: unknown): { retryable: boolean; overloaded: boolean } {
  if (!(error instanceof Error)) return { retryable: false, overloaded: false }
  return {
    retryable: 'retryable' in error && error.retryable === true,
    overloaded: 'overloaded' in error && error.overloaded === true,
  }
}
