/** The visitor's conversations, as the side list shows them. */
import { signal } from '@preact/signals'
import type { SessionSummary } from '../../shared/chat.ts'
import { deleteSession, fetchExport, listSessions, renameSession, RequestFailed } from './api.ts'
import { forgetSession, readOutbox } from './outbox.ts'
import { conversation, outbox, problem, sessionId, storage } from './signals.ts'
import { KNOWN_KEY } from './storage.ts'

/** Null while it has not been read. */
export const sessions = signal<SessionSummary[] | null>(null)

/** Reads the list. A first visit asks nothing, so that it sets no cookie. */
export async function refreshSessions(): Promise<void> {
  if (storage.getItem(KNOWN_KEY) === null) {
    sessions.value = []
    return
  }
  await reportingProblems(async () => {
    sessions.value = await listSessions()
  })
}

/** Puts a conversation that was just used at the top, without asking the server. */
export function noteActivity(active: Omit<SessionSummary, 'createdAt'>): void {
  const known = sessions.value?.find((session) => session.sessionId === active.sessionId)
  const rest = (sessions.value ?? []).filter((session) => session !== known)
  const createdAt = known?.createdAt ?? active.lastActiveAt
  sessions.value = [{ ...active, createdAt }, ...rest]
}

/** Renames a conversation. False when that failed; the problem is then on the page. */
export async function rename(id: string, title: string): Promise<boolean> {
  return reportingProblems(async () => {
    await renameSession(id, title)
    sessions.value = (sessions.value ?? []).map((session) =>
      session.sessionId === id ? { ...session, title } : session,
    )
    if (id === sessionId.value) conversation.value = { ...conversation.value, title }
  })
}

/** Deletes a conversation for good. False when that failed; one that is gone already counts as deleted. */
export async function remove(id: string): Promise<boolean> {
  return reportingProblems(async () => {
    try {
      await deleteSession(id)
    } catch (error) {
      if (!(error instanceof RequestFailed && error.code === 'session_not_found')) throw error
    }
  })
}

/** Hands a conversation's file to the browser. False when that failed. */
export async function saveExport(address: string, name: string): Promise<boolean> {
  return reportingProblems(async () => {
    const url = URL.createObjectURL(await fetchExport(address))
    Object.assign(document.createElement('a'), { href: url, download: name }).click()
    URL.revokeObjectURL(url)
  })
}

/** Takes a conversation off the list, with whatever was still to be said in it. */
export function noteDeleted(id: string): void {
  sessions.value = (sessions.value ?? []).filter((session) => session.sessionId !== id)
  forgetSession(storage, id)
  outbox.value = readOutbox(storage)
}

async function reportingProblems(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    problem.value = error instanceof Error ? error.message : 'That did not work. Try again in a moment.'
    return false
  }
}
