/** Which conversation the address names: `#<session id>`, so that reload, back and a second tab find it again. */
import { adoptDraft, openConversation } from './chat.ts'
import { closePanel } from './panels.ts'
import { clearSelection } from './selection.ts'
import { noteDeleted } from './sessions.ts'
import { sessionId, storage } from './signals.ts'
import { CURRENT_KEY } from './storage.ts'

/** On load: the conversation of the address, else a message that waits to be sent, else the last conversation. */
export function openFromAddress(): void {
  const named = addressed()
  if (named === null && adoptDraft()) return
  const id = named ?? storage.getItem(CURRENT_KEY)
  if (id !== null) history.replaceState(null, '', `#${id}`)
  openConversation(id)
}

/** Follows the back and forward buttons. */
export function followAddress(): void {
  addEventListener('popstate', () => {
    if (addressed() !== sessionId.value) openConversation(addressed())
  })
}

export function show(id: string): void {
  closePanel()
  if (id === sessionId.value) return
  clearSelection()
  history.pushState(null, '', `#${id}`)
  openConversation(id)
}

export function startNew(): void {
  closePanel()
  clearSelection()
  history.pushState(null, '', location.pathname)
  openConversation(null)
  focusComposer()
}

export function focusComposer(): void {
  document.querySelector<HTMLElement>('#message')?.focus()
}

/** After a deletion: the page must not show what is gone. */
export function leaveDeleted(id: string): void {
  noteDeleted(id)
  if (id === sessionId.value) startNew()
}

/** Session ids have 22 characters; any other fragment names a place on the page. */
function addressed(): string | null {
  const id = location.hash.slice(1)
  return /^[A-Za-z0-9_-]{22}$/.test(id) ? id : null
}
