/**
 * The conversation that is on the page: opens it, says things in it, and takes in what comes back. Everything that is
 * said goes through the outbox, so that being offline, throttled or reloaded only means "later", never "lost" or "twice".
 */
import type { Constraints } from '../../shared/constraints.ts'
import type { ErrorFrame, ServerFrame, SessionEvent } from '../../shared/frames.ts'
import { setAddress } from './address.ts'
import { createSession, RequestFailed } from './api.ts'
import { carryEventsWith } from './events.ts'
import { browserPlatform } from './browser-platform.ts'
import { usesToken } from './identity.ts'
import { type ConnectionStatus, SessionConnection } from './connection.ts'
import { applyEvent, applySnapshot, EMPTY_CONVERSATION, findAnswer, isLoading } from './conversation.ts'
import * as outboxStore from './outbox.ts'
import type { TurnFrame } from './outbox.ts'
import { Reveal } from './reveal.ts'
import * as state from './signals.ts'
import { newId } from './new-id.ts'
import { hearRefusal, takeAnswer } from './human-check.ts'
import { pageProduct } from './page-context.ts'
import { keepOnShelf, priceToKeep } from './shelf.ts'
import { forgetRefusal, forgetSent, holdBack, isPending, readOutboxAgain, sendPending, settle } from './sending.ts'
import { CURRENT_KEY, KNOWN_KEY } from './storage.ts'
import { noteActivity } from './sessions.ts'
import { summariseForSpeech } from './speech.ts'

/** Between two pieces of text: fast enough to read along, slow enough to be seen arriving. */
const PIECE_INTERVAL_MS = 30

const connection = new SessionConnection(browserPlatform, { status: hearStatus, frame: hearFrame })
const reveal = new Reveal({
  show: hearEvent,
  paceMs: ({ seq }) => (seq <= (historySeq ?? 0) || document.hidden || wantsCalm() ? 0 : PIECE_INTERVAL_MS),
  setTimer: (callback, delayMs) => setTimeout(callback, delayMs),
})
/** Events up to here were there when the conversation was opened: they are history and are not announced. */
let historySeq: number | null = null

/** Shows a stored conversation, or an empty new one for null. */
export function openConversation(sessionId: string | null): void {
  connection.close()
  reveal.clear()
  historySeq = null
  state.conversation.value = sessionId === null ? { ...EMPTY_CONVERSATION, serverSeq: 0 } : EMPTY_CONVERSATION
  state.sessionId.value = sessionId
  state.draftId.value = newId()
  state.problem.value = null
  state.refusals.value = new Map()
  if (sessionId === null) return state.storage.removeItem(CURRENT_KEY)
  state.storage.setItem(CURRENT_KEY, sessionId)
  connection.open(() => Promise.resolve(sessionId))
}

/** Goes on with a message that was typed offline before its conversation existed, if there is one. */
export function adoptDraft(): boolean {
  const draft = state.outbox.value.find(({ sessionId }) => sessionId === null)
  if (!draft) return false
  openConversation(null)
  state.draftId.value = draft.draftId
  connection.open(findOrCreateSession)
  return true
}

/** Says something. False when there is nothing to say. */
export function ask(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed === '') return false
  const about = pageProduct.value
  const page = about === null ? {} : { page: { productId: about.id } }
  submit({ type: 'send', turnId: newId(), text: trimmed, includeProducts: true, ...page })
  return true
}

export function regenerate(turnId: string): void {
  submit({ type: 'regenerate', turnId, newTurnId: newId() })
}

/** The chips: what the shopper wants is now exactly this. */
export function setConstraints(constraints: Constraints): void {
  submit({ type: 'set_constraints', turnId: newId(), constraints })
}

export function stop(): void {
  const turnId = state.answeringTurn.value
  if (turnId === null) return
  reveal.hold()
  connection.send({ type: 'stop', turnId, afterSeq: state.conversation.value.lastSeq })
}

/** Takes back what has not been sent. Gives its text, for the composer. */
export function takeBack(turnId: string): string {
  const entry = state.outbox.value.find(({ frame }) => outboxStore.turnIdOf(frame) === turnId)
  settle(turnId)
  return entry?.frame.type === 'send' ? entry.frame.text : ''
}

/** Sends a refused turn again, now. */
export function retry(turnId: string): void {
  forgetRefusal(turnId)
  flush()
}

export function reconnectNow(): void {
  connection.wake()
}

/** Follows the network, the tab's visibility and the other tabs, and takes along what the page saw. */
export function followBrowser(): void {
  carryEventsWith((events) => {
    const isOwn = events.every(({ sessionId }) => sessionId === state.sessionId.value)
    return isOwn && connection.send({ type: 'events', events: [...events] })
  })
  addEventListener('online', () => connection.wake())
  addEventListener('offline', () => connection.networkLost())
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && connection.wake())
  addEventListener('storage', (event) => {
    if (event.key !== outboxStore.OUTBOX_KEY) return
    readOutboxAgain()
    if (state.sessionId.value !== null) return
    const assigned = state.outbox.value.find(({ draftId }) => draftId === state.draftId.value)?.sessionId
    if (assigned) openConversation(assigned)
  })
}

function submit(frame: TurnFrame): void {
  const entry = { frame, draftId: state.draftId.value, sessionId: state.sessionId.value }
  outboxStore.addToOutbox(state.storage, entry)
  readOutboxAgain()
  state.problem.value = null
  if (connection.status.kind === 'idle') connection.open(findOrCreateSession)
  else if (connection.status.kind === 'waiting') connection.wake()
  else flush()
}

/** The session of this conversation. Tabs that share a draft create it once. */
async function findOrCreateSession(): Promise<string> {
  if (state.sessionId.value !== null) return state.sessionId.value
  // Nothing but an answer helps.
  if (state.isCheckNeeded.value) throw new Error('the check waits for its answer')
  const draftId = state.draftId.value
  try {
    const found = await withLock(async () => {
      const known = outboxStore.readOutbox(state.storage).find((entry) => entry.draftId === draftId)?.sessionId
      if (known) return known
      const created = await createSession(takeAnswer())
      outboxStore.assignSession(state.storage, draftId, created)
      return created
    })
    if (state.draftId.value !== draftId) throw new Error('another conversation was opened meanwhile')
    rememberSession(found)
    return found
  } catch (error) {
    if (error instanceof RequestFailed && error.code !== 'offline' && !hearRefusal(error.code)) {
      state.problem.value = error.message
    }
    throw error
  }
}

function withLock<T>(work: () => Promise<T>): Promise<T> {
  // Absent on plain http outside localhost, refused in some frames: two tabs then have to be a little less unlucky.
  if (!('locks' in navigator) || usesToken()) return work()
  return navigator.locks.request('smartshelf.create', work)
}

function rememberSession(sessionId: string): void {
  state.sessionId.value = sessionId
  state.problem.value = null
  readOutboxAgain()
  state.storage.setItem(CURRENT_KEY, sessionId)
  state.storage.setItem(KNOWN_KEY, '1')
  setAddress(sessionId, { isNew: false })
}

function wantsCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

function hearStatus(status: ConnectionStatus): void {
  const before = state.connectionStatus.value
  state.connectionStatus.value = status
  if (before.kind === 'online' && status.kind === 'waiting') state.say('Connection lost. Reconnecting.')
  if (status.kind === 'outdated') state.say('There is a new version. Reload the page.')
  if (status.kind !== 'gone') return
  state.say('This conversation is no longer there.')
  keepUnsentText()
  if (state.sessionId.value !== null) outboxStore.forgetSession(state.storage, state.sessionId.value)
  state.storage.removeItem(CURRENT_KEY)
  readOutboxAgain()
}

/** What was never sent goes back to where it was written. */
function keepUnsentText(): void {
  const unsent = state.pending.value.flatMap(({ frame }) => (frame.type === 'send' ? [frame.text] : []))
  state.composerText.value = [...unsent, state.composerText.value].filter(Boolean).join('\n')
}

function hearFrame(frame: ServerFrame): void {
  switch (frame.type) {
    case 'session':
      reveal.clear()
      if (historySeq !== null) state.say('Connected again.')
      historySeq ??= frame.lastSeq
      state.conversation.value = applySnapshot(state.conversation.value, frame)
      connection.send({ type: 'resume', afterSeq: state.conversation.value.lastSeq })
      forgetSent()
      return flush()
    case 'error':
      return hearError(frame)
    default:
      return reveal.take(frame)
  }
}

function hearEvent(event: SessionEvent): void {
  const applied = applyEvent(state.conversation.value, event)
  if (applied.kind === 'gap') {
    connection.send({ type: 'resume', afterSeq: state.conversation.value.lastSeq })
    return
  }
  if (applied.kind === 'duplicate') return
  state.conversation.value = applied.view
  if (event.type === 'turn_started') settle(event.turnId)
  if (isLoading(applied.view) || event.seq <= (historySeq ?? 0)) return
  if (event.type === 'turn_started') state.say('SmartShelf is answering.')
  if (event.type === 'turn_finished') hearEnd(event)
}

function hearEnd({ turnId, at }: Extract<SessionEvent, { type: 'turn_finished' }>): void {
  const answer = findAnswer(state.conversation.value, turnId)
  if (!answer) return
  state.say(summariseForSpeech(answer))
  if (answer.metadata?.intent === 'save') {
    for (const product of answer.products) keepOnShelf(product.id, priceToKeep(product))
  }
  if (state.sessionId.value !== null) {
    const { title, exchanges } = state.conversation.value
    noteActivity({ sessionId: state.sessionId.value, title, messageCount: exchanges.length * 2, lastActiveAt: at })
  }
}

function hearError({ code, message, retryAfterMs, turnId }: ErrorFrame): void {
  if (turnId === undefined || !isPending(turnId)) {
    state.problem.value = message
    return
  }
  holdBack(turnId, { message, retryAt: retryAfterMs === undefined ? null : Date.now() + retryAfterMs }, flush)
  state.say(code === 'rate_limited' ? `${message} It is sent again by itself.` : message)
}

function flush(): void {
  sendPending((frame) => connection.send(frame))
}
