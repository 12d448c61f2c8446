/** Asks before a conversation is erased. */
import type { SessionSummary } from '../../shared/chat.ts'
import { leaveDeleted } from '../state/navigation.ts'
import { closePanel } from '../state/panels.ts'
import { remove } from '../state/sessions.ts'
import { Dialog } from './dialog.tsx'

export function DeleteQuestion({
  session: { sessionId, title },
}: {
  session: Pick<SessionSummary, 'sessionId' | 'title'>
}) {
  const erase = async () => {
    const isGone = await remove(sessionId)
    closePanel()
    if (isGone) leaveDeleted(sessionId)
  }
  return (
    <Dialog title="Delete this conversation?" kind="question">
      <p>“{title || 'New conversation'}” is erased for good, here and on the server.</p>
      <div class="dialog-actions">
        <button type="button" class="button button--quiet" onClick={closePanel}>
          Keep it
        </button>
        <button type="button" class="button button--danger" onClick={() => void erase()}>
          Delete
        </button>
      </div>
    </Dialog>
  )
}
