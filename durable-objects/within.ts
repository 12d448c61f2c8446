/** A limit on how long something is waited for. */

/** What `work` gives, or `late()` after `timeoutMs`. No timer is left behind: a pending one keeps an object awake. */
export async function within<T, L>(work: Promise<T>, timeoutMs: number, late: () => L): Promise<T | L> {
  const timer = new AbortController()
  const timeout = scheduler.wait(timeoutMs, { signal: timer.signal }).then(late)
  timeout.catch(() => {}) // Aborted below once the work is done: nobody waits for it any more.
  try {
    return await Promise.race([work, timeout])
  } finally {
    timer.abort()
  }
}
