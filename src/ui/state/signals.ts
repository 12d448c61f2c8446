/** What the components draw from. Only the modules beside this one write here. */
import { computed, signal } from '@preact/signals'
import type { ConnectionStatus } from './connection.ts'
import { answeringTurnId, EMPTY_CONVERSATION, shownProducts } from './conversation.ts'
import { type OutboxEntry, readOutbox } from './outbox.ts'
import { createStorage, DRAFT_TEXT_KEY } from './storage.ts'

/** Shared by all tabs of this browser. */
export const storage = createStorage(() => localStorage)
/** This tab's own, kept over a reload. */
export const tabStorage = createStorage(() => sessionStorage)

/** Why a turn was not taken. With `retryAt` (epoch ms) it is sent again then; null waits for the shopper. */
export interface Refusal {
  message: string
  retryAt: number | null
}

export const conversation = signal(EMPTY_CONVERSATION)
/** Null before the first message of a new conversation has reached the server. */
export const sessionId = signal<string | null>(null)
export const draftId = signal('')
export const connectionStatus = signal<ConnectionStatus>({ kind: 'idle' })
export const outbox = signal<OutboxEntry[]>(readOutbox(storage))
export const refusals = signal<ReadonlyMap<string, Refusal>>(new Map())
/** Something went wrong that belongs to no message; shown until it is dismissed. */
export const problem = signal<string | null>(null)
/** Whether the visitor has to show that they are a person before the first question goes out. */
export const isCheckNeeded = signal(false)
/** What the status region says to a screen reader. The number makes a repeated text news again. */
export const spoken = signal({ text: '', count: 0 })
export const composerText = signal(tabStorage.getItem(DRAFT_TEXT_KEY) ?? '')
/** Ticks once a second while a countdown is on the page. */
export const clock = signal(Date.now())

export const products = computed(() => shownProducts(conversation.value))
export const answeringTurn = computed(() => answeringTurnId(conversation.value))
/** What this conversation has said that the server's log does not show yet. */
export const pending = computed(() =>
  outbox.value.filter((entry) =>
    sessionId.value === null ? entry.draftId === draftId.value : entry.sessionId === sessionId.value,
  ),
)

/** Has a screen reader say something, once. */
export function say(text: string): void {
  spoken.value = { text, count: spoken.peek().count + 1 }
}
