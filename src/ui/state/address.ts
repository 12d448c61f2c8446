/**
 * The page's place in the browser's history. A conversation has an entry of its own, and so has a panel that lies over
 * it: going back closes the panel. In a frame the history is that of the page around it, so nothing is added to it.
 */

const isFramed = () => parent !== window
/** What waits for the entry of a closed panel to be gone; null when none is on its way out. */
let afterLeaving: (() => void)[] | null = null

/** The conversation that the address names, or null: session ids have 22 characters, other fragments name places. */
export function addressedSession(): string | null {
  const id = location.hash.slice(1)
  return /^[A-Za-z0-9_-]{22}$/.test(id) ? id : null
}

/** Names a conversation in the address, or none. */
export function setAddress(sessionId: string | null, { isNew }: { isNew: boolean }): void {
  const address = sessionId === null ? location.pathname + location.search : `#${sessionId}`
  inOrder(() => {
    if (isNew && !isFramed()) history.pushState(null, '', address)
    else history.replaceState(history.state, '', address)
  })
}

/** A panel was opened over the page. */
export function enterPanel(): void {
  if (!isFramed()) inOrder(() => history.pushState({ isPanel: true }, ''))
}

/** It was closed by other means than going back. */
export function leavePanel(): void {
  if (!isPanelEntry()) return
  afterLeaving = []
  history.back()
}

/** Calls back when the visitor goes back or forward. */
export function followHistory(whenMoved: () => void): void {
  addEventListener('popstate', () => {
    if (afterLeaving === null) return whenMoved()
    const waiting = afterLeaving
    afterLeaving = null
    for (const work of waiting) work()
  })
}

/** Whether where we are is a panel. */
export function isPanelEntry(): boolean {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'isPanel' in state
}

/** Going back takes a moment: what else happens to the history comes after it. */
function inOrder(work: () => void): void {
  if (afterLeaving === null) work()
  else afterLeaving.push(work)
}
