/**
 * From a text frame to a typed frame. The page comes from the same deployment as the server, so what is checked here
 * is what the page relies on to stay in step (kind, turn, sequence number); a schema library would cost more than
 * everything else in this folder.
 */
import type { ErrorFrame, ServerFrame, SessionEvent, SessionFrame } from '../../shared/frames.ts'

/** The field without which the page cannot draw an event of that type. */
const NEEDED = {
  user_message: 'text',
  turn_started: 'messageId',
  delta: 'text',
  products: 'products',
  comparison: 'comparison',
  suggestions: 'followUpQuestions',
  constraints_changed: 'constraints',
  turn_finished: 'status',
  turn_cut: 'afterSeq',
} as const satisfies Record<SessionEvent['type'], string>

/** Null for anything that is no frame of this protocol, such as one from a later version. */
export function parseServerFrame(text: string): ServerFrame | null {
  let frame: unknown
  try {
    frame = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(frame)) return null
  // The server wrote the rest from the same schema; see the module's header.
  if (isEvent(frame)) return frame as unknown as SessionEvent
  if (frame['type'] === 'session' && isSeq(frame['lastSeq'])) return frame as unknown as SessionFrame
  if (frame['type'] === 'error' && typeof frame['message'] === 'string') return frame as unknown as ErrorFrame
  return null
}

function isEvent(frame: Record<string, unknown>): boolean {
  const type = frame['type']
  if (typeof type !== 'string' || !Object.hasOwn(NEEDED, type)) return false
  const needed = NEEDED[type as keyof typeof NEEDED]
  return isSeq(frame['seq']) && typeof frame['turnId'] === 'string' && frame[needed] !== undefined
}

function isSeq(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
