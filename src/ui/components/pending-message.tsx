/** Something that was said and has not arrived yet: why not, when it will go, and how to take it back. */
import { turnIdOf, type OutboxEntry } from '../state/outbox.ts'
import { retry, takeBack } from '../state/chat.ts'
import { clock, composerText, connectionStatus, refusals } from '../state/signals.ts'

export function PendingMessage({ entry: { frame } }: { entry: OutboxEntry }) {
  const turnId = turnIdOf(frame)
  const refusal = refusals.value.get(turnId)
  const isWaiting = refusal !== undefined || connectionStatus.value.kind === 'waiting'
  const text = frame.type === 'send' ? frame.text : null
  const undo = () => {
    const taken = takeBack(turnId)
    if (taken !== '' && composerText.value === '') composerText.value = taken
  }
  return (
    <article class="exchange exchange--pending" tabIndex={-1}>
      {text === null ? (
        <p class="exchange-change">Your change is on its way</p>
      ) : (
        <div class="question">
          <p>{text}</p>
        </div>
      )}
      {isWaiting ? (
        <div class="pending">
          <p>
            {refusal
              ? describe(refusal.message, refusal.retryAt)
              : 'Kept here. It is sent as soon as you are back online.'}
          </p>
          {refusal?.retryAt === null && (
            <button type="button" class="link-button" onClick={() => retry(turnId)}>
              Send again
            </button>
          )}
          <button type="button" class="link-button" onClick={undo}>
            {text === null ? 'Cancel' : 'Take back'}
          </button>
        </div>
      ) : (
        <p class="thinking">
          <span class="thinking-dots" aria-hidden="true" />
          Sending…
        </p>
      )}
    </article>
  )
}

function describe(message: string, retryAt: number | null): string {
  if (retryAt === null) return message
  const seconds = Math.max(1, Math.ceil((retryAt - clock.value) / 1000))
  return `Too many messages at once. Your text is kept and goes out in ${seconds} s.`
}
