/** The conversation. A quiet log: the status region speaks for it at the ends of turns. */
import { useEffect, useRef } from 'preact/hooks'
import { NEW_SESSION_TITLE } from '../../shared/title.ts'
import { isLoading } from '../state/conversation.ts'
import { turnIdOf } from '../state/outbox.ts'
import { connectionStatus, conversation, pending } from '../state/signals.ts'
import { ExchangeBlock } from './exchange-block.tsx'
import { PendingMessage } from './pending-message.tsx'

/** So many of the latest exchanges are shown with everything; earlier ones are folded until they are asked for. */
const WHOLE_EXCHANGES = 6

export function Thread() {
  const view = conversation.value
  const log = useRef<HTMLDivElement>(null)
  const isPast = isLoading(view)
  const unsent = pending.value.at(-1)
  const lastTurnId = unsent ? turnIdOf(unsent.frame) : view.exchanges.at(-1)?.turnId
  useScrollToNewest(log, lastTurnId, isPast)

  return (
    <>
      <h1 class="visually-hidden">{view.title || NEW_SESSION_TITLE}</h1>
      <div ref={log} class="thread" role="log" aria-live="off" aria-label="Conversation" aria-busy={isPast}>
        {view.exchanges.map((exchange, index) => (
          <ExchangeBlock
            key={exchange.turnId}
            exchange={exchange}
            isLast={index === view.exchanges.length - 1 && pending.value.length === 0}
            isOld={index < view.exchanges.length - WHOLE_EXCHANGES}
          />
        ))}
        {isPast && view.exchanges.length === 0 && connectionStatus.value.kind !== 'gone' && <Skeleton />}
        {pending.value.map((entry) => (
          <PendingMessage key={turnIdOf(entry.frame)} entry={entry} />
        ))}
      </div>
    </>
  )
}

/**
 * A new question goes to the top of the window and its answer grows below it: nothing moves while one reads. Where the
 * pressed button is gone with the old suggestions, the focus goes along.
 */
function useScrollToNewest(log: { current: HTMLDivElement | null }, turnId: string | undefined, isPast: boolean): void {
  const shown = useRef<string | undefined>(undefined)
  /** The focus was given to the newest one: what is being sent is replaced by what arrived, and takes it along. */
  const isFollowing = useRef(false)
  useEffect(() => {
    if (!isFollowing.current) return
    if (document.activeElement === document.body) focusNewest(log.current)
    else isFollowing.current = document.activeElement?.classList.contains('exchange') === true
  })
  useEffect(() => {
    if (isPast || turnId === undefined || turnId === shown.current) return
    const isFirst = shown.current === undefined
    shown.current = turnId
    const newest = log.current?.querySelector<HTMLElement>('.exchange:last-of-type')
    const isCalm = isFirst || matchMedia('(prefers-reduced-motion: reduce)').matches
    newest?.scrollIntoView({ block: 'start', behavior: isCalm ? 'instant' : 'smooth' })
    if (document.activeElement !== document.body) return
    isFollowing.current = true
    focusNewest(log.current)
  })
}

function focusNewest(log: HTMLElement | null): void {
  log?.querySelector<HTMLElement>('.exchange:last-of-type')?.focus({ preventScroll: true })
}

function Skeleton() {
  return (
    <div class="loading">
      <p class="visually-hidden">Loading the conversation…</p>
      <span class="skeleton skeleton--question" />
      <span class="skeleton skeleton--line" />
      <span class="skeleton skeleton--line" />
      <span class="skeleton skeleton--cards" />
    </div>
  )
}
