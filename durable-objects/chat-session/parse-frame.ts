/** From a raw frame to a client frame or the reason why it is none. */
import type { ErrorCode } from '../../src/shared/errors.ts'
import { ClientFrame } from '../../src/shared/frames.ts'
import { FRAME_ABUSE_BYTES, FRAME_MAX_BYTES } from '../../src/shared/limits.ts'

export type ParsedFrame =
  | { kind: 'frame'; frame: ClientFrame }
  | { kind: 'invalid'; code: ErrorCode; turnId: string | undefined }
  | { kind: 'abuse' }

/** Reads a frame. `abuse` is a frame so large that the socket closes; everything else leaves it open. */
export function parseFrame(raw: string | ArrayBuffer): ParsedFrame {
  const sizeBytes = typeof raw === 'string' ? utf8Bytes(raw) : raw.byteLength
  if (sizeBytes > FRAME_ABUSE_BYTES) return { kind: 'abuse' }
  if (sizeBytes > FRAME_MAX_BYTES) return invalid('frame_too_large')
  if (typeof raw !== 'string') return invalid('binary_frame')
  let json: unknown
  try {
    json = JSON.parse(raw)
  } catch {
    return invalid('invalid_json')
  }
  const parsed = ClientFrame.safeParse(json)
  if (parsed.success) return { kind: 'frame', frame: parsed.data }
  const special = parsed.error.issues.find(
    ({ message }) => message === 'message_empty' || message === 'message_too_long',
  )
  return invalid((special?.message as ErrorCode | undefined) ?? 'invalid_frame', turnIdOf(json))
}

function invalid(code: ErrorCode, turnId?: string): ParsedFrame {
  return { kind: 'invalid', code, turnId }
}

/** The turn that a refused frame named, so that its sender can tell which of its messages was meant. */
function turnIdOf(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('turnId' in json)) return undefined
  const { turnId } = json
  return typeof turnId === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(turnId) ? turnId : undefined
}

/** Exact where it matters to a limit. */
function utf8Bytes(text: string): number {
  // A character is at most three bytes: of most frames that tells enough.
  if (text.length * 3 <= FRAME_MAX_BYTES || text.length > FRAME_ABUSE_BYTES) return text.length
  return new TextEncoder().encode(text).byteLength
}
