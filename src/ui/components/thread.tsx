/** The conversation. A quiet log: the status region speaks for it at the ends of turns. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { ask } from '../state/chat.ts'
import { isLoading } from '../state/conversation.ts'
import { turnIdOf } from '../state/outbox.ts'
import { answeringTurn, connectionStatus, conversation, pending } from '../state/signals.ts'
import { ExchangeBlock } from './exchange-block.tsx'
import { PendingMessage } from './pending-message.tsx'

export function Thread() {
  const view = conversation.value
  const log = useRef<HTMLDivElement>(null)
  const isPast = isLoading(view)
  const unsent = pending.value.at(-1)
  const lastTurnId = unsent ? turnIdOf(unsent.frame) : view.exchanges.at(-1)?.turnId
  useScrollToNewest(log, lastTurnId, isPast)

  return (
    <div ref={log} class="thread" role="log" aria-live="off" aria-label="Conversation" aria-busy={isPast}>
      {view.exchanges.map((exchange, index) => (
        <ExchangeBlock
          key={exchange.turnId}
          exchange={exchange}
          isLast={index === view.exchanges.length - 1 && pending.value.length === 0}
        />
      ))}
      {isPast && view.exchanges.length === 0 && connectionStatus.value.kind !== 'gone' && <Skeleton />}
      {pending.value.map((entry) => (
        <PendingMessage key={turnIdOf(entry.frame)} entry={entry} />
      ))}
      <FollowUps />
    </div>
  )
}

/** A new question goes to the top of the window and its answer grows below it: nothing moves while one reads. */
function useScrollToNewest(log: { current: HTMLDivElement | null }, turnId: string | undefined, isPast: boolean): void {
  const shown = useRef<string | undefined>(undefined)
  useLayoutEffect(() => {
    if (isPast || turnId === undefined || turnId === shown.current) return
    const isFirst = shown.current === undefined
    shown.current = turnId
    const newest = log.current?.querySelector('.exchange:nth-last-of-type(1)')
    const isCalm = isFirst || matchMedia('(prefers-reduced-motion: reduce)').matches
    newest?.scrollIntoView({ block: 'start', behavior: isCalm ? 'instant' : 'smooth' })
  })
  useEffect(() => {
    if (turnId === undefined) shown.current = undefined
  }, [turnId])
}

function FollowUps() {
  const answer = conversation.value.exchanges.at(-1)?.answers.at(-1)
  if (!answer || answeringTurn.value !== null || pending.value.length > 0) return null
  if (answer.followUpQuestions.length === 0) return null
  return (
    <div class="suggestions" role="group" aria-label="You could ask">
      {answer.followUpQuestions.map((question) => (
        <button key={question} type="button" class="suggestion" onClick={() => ask(question)}>
          {question}
        </button>
      ))}
    </div>
  )
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
