/** A limit on how long something is waited for. */

/** What comes from memory is there within so many steps of promises. */
const PROMPT_STEPS = 24

/**
 * What `work` gives, or `late()` after `timeoutMs`. No timer is left behind: a pending one keeps an object awake. What is
 * there at once gets none, since the platform's timers are dear.
 */
export async function within<T, L>(work: Promise<T>, timeoutMs: number, late: () => L): Promise<T | L> {
  if (await isPrompt(work)) return work
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<void>((resolve) => (timer = setTimeout(resolve, timeoutMs))).then(late)
  try {
    return await Promise.race([work, timeout])
  } finally {
    clearTimeout(timer)
  }
}

function isPrompt(work: Promise<unknown>): Promise<boolean> {
  const settled = work.then(
    () => true,
    () => true,
  )
  let later = Promise.resolve(false)
  for (let step = 0; step < PROMPT_STEPS; step++) later = later.then((isThere) => isThere)
  return Promise.race([settled, later])
}
