/** Says that the connection is lost or the conversation gone, and what can be done. */
import { reconnectNow } from '../state/chat.ts'
import { clock, connectionStatus, isCheckNeeded, problem } from '../state/signals.ts'
import { startNew } from '../state/navigation.ts'
import { HumanCheck } from './human-check.tsx'
import { Icon } from './icon.tsx'

/** A connection that comes back at once is not worth a word. */
const WORTH_SAYING_MS = 400

export function ConnectionBanner() {
  const status = connectionStatus.value
  if (isCheckNeeded.value) return <HumanCheck />
  if (status.kind === 'gone') {
    return (
      <div class="banner banner--wrong">
        <p>This conversation has expired or was deleted.</p>
        <button type="button" class="link-button" onClick={startNew}>
          Start a new one
        </button>
      </div>
    )
  }
  if (status.kind === 'outdated') {
    return (
      <div class="banner banner--wrong">
        <p>There is a new version. What you write is kept.</p>
        <button type="button" class="link-button" onClick={() => location.reload()}>
          Reload for the new version
        </button>
      </div>
    )
  }
  return (
    <>
      {status.kind === 'waiting' && <Lost retryAt={status.retryAt} />}
      <Problem />
    </>
  )
}

/** What went wrong last, until it is put away. */
export function Problem() {
  if (problem.value === null) return null
  return (
    <div class="banner banner--wrong" role="alert">
      <p>{problem.value}</p>
      <button type="button" class="icon-button" onClick={() => (problem.value = null)}>
        <Icon name="close" />
        <span class="visually-hidden">Dismiss</span>
      </button>
    </div>
  )
}

function Lost({ retryAt }: { retryAt: number | null }) {
  const leftMs = navigator.onLine ? (retryAt ?? 0) - clock.value : 0
  return (
    <div class="banner">
      <Icon name="offline" />
      <p>
        {navigator.onLine ? 'Connection lost.' : 'You are offline.'} What you write is kept and sent later.
        {leftMs > WORTH_SAYING_MS && ` Trying again in ${Math.ceil(leftMs / 1000)}\u00a0s.`}
      </p>
      <button type="button" class="link-button" onClick={reconnectNow}>
        Try now
      </button>
    </div>
  )
}
