/** Which conversation the page shows: `#<session id>`, so that reload, back and a second tab find it again. */
import { effect } from '@preact/signals'
import { addressedSession, enterPanel, followHistory, isPanelEntry, leavePanel, setAddress } from './address.ts'
import { adoptDraft, openConversation } from './chat.ts'
import { closePanel, panel } from './panels.ts'
import { clearSelection } from './selection.ts'
import { noteDeleted } from './sessions.ts'
import { conversation, sessionId, storage } from './signals.ts'
import { CURRENT_KEY } from './storage.ts'

/** On load: the conversation of the address, else a message that waits to be sent, else the last conversation. */
export function openFromAddress(): void {
  const named = addressedSession()
  if (named === null && adoptDraft()) return
  const id = named ?? storage.getItem(CURRENT_KEY)
  if (id !== null) setAddress(id, { isNew: false })
  openConversation(id)
}

/** Follows the back and forward buttons, and keeps an entry for the panel that is open. */
export function followAddress(): void {
  let wasOpen = false
  effect(() => {
    const isOpen = panel.value !== null
    if (isOpen && !wasOpen) enterPanel()
    if (!isOpen && wasOpen) leavePanel()
    wasOpen = isOpen
  })
  followHistory(() => {
    if (!isPanelEntry()) closePanel()
    if (addressedSession() !== sessionId.value) openConversation(addressedSession())
  })
}

/** The tab is called what the conversation is called. */
export function followTitle(): void {
  const { title: own } = document
  effect(() => {
    const { title, exchanges } = conversation.value
    document.title = exchanges.length === 0 || title === '' ? own : `${title} · SmartShelf AI`
  })
}

export function show(id: string): void {
  closePanel()
  if (id === sessionId.value) return
  clearSelection()
  setAddress(id, { isNew: true })
  openConversation(id)
}

export function startNew(): void {
  closePanel()
  clearSelection()
  setAddress(null, { isNew: true })
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
