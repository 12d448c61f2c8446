/**
 * What was said but is not known to have arrived. It outlives the tab: an entry stays until the server's log shows its
 * turn, and because the turn id is chosen here, sending it again is the same turn.
 */
import type { ClientFrame } from '../../shared/frames.ts'

export type TurnFrame = Extract<ClientFrame, { type: 'send' | 'regenerate' | 'set_constraints' }>

export interface OutboxEntry {
  frame: TurnFrame
  /** Names the conversation while the server has not: chosen by the tab that started it. */
  draftId: string
  /** Null until the session was created. */
  sessionId: string | null
}

/** The part of `Storage` that is used. */
export interface KeyValue {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

export const OUTBOX_KEY = 'smartshelf.outbox'
/** More than anyone types while offline; keeps a runaway from filling the storage. */
const OUTBOX_MAX = 50

/** The turn that an entry starts. */
export function turnIdOf(frame: TurnFrame): string {
  return frame.type === 'regenerate' ? frame.newTurnId : frame.turnId
}

/** All entries, in the order in which they were said. Unreadable storage counts as empty. */
export function readOutbox(storage: KeyValue): OutboxEntry[] {
  try {
    const entries: unknown = JSON.parse(storage.getItem(OUTBOX_KEY) ?? '[]')
    return Array.isArray(entries) ? entries.filter(isEntry) : []
  } catch {
    return []
  }
}

/** Adds an entry at the end. */
export function addToOutbox(storage: KeyValue, entry: OutboxEntry): void {
  write(storage, [...readOutbox(storage), entry].slice(-OUTBOX_MAX))
}

/** The server's log shows this turn, or it was taken back. */
export function removeFromOutbox(storage: KeyValue, turnId: string): void {
  const entries = readOutbox(storage)
  const rest = entries.filter(({ frame }) => turnIdOf(frame) !== turnId)
  if (rest.length !== entries.length) write(storage, rest)
}

/** The draft has become a session. */
export function assignSession(storage: KeyValue, draftId: string, sessionId: string): void {
  write(
    storage,
    readOutbox(storage).map((entry) => (entry.draftId === draftId ? { ...entry, sessionId } : entry)),
  )
}

/** A deleted conversation has nothing left to say. */
export function forgetSession(storage: KeyValue, sessionId: string): void {
  write(
    storage,
    readOutbox(storage).filter((entry) => entry.sessionId !== sessionId),
  )
}

function write(storage: KeyValue, entries: OutboxEntry[]): void {
  if (entries.length === 0) storage.removeItem(OUTBOX_KEY)
  else storage.setItem(OUTBOX_KEY, JSON.stringify(entries))
}

function isEntry(value: unknown): value is OutboxEntry {
  if (typeof value !== 'object' || value === null || !('frame' in value)) return false
  const { frame } = value
  return typeof frame === 'object' && frame !== null && 'type' in frame && 'turnId' in frame
}
