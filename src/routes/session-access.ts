/** Where a session lives: one Durable Object per session id, and how a route talks to it. */
import type { ChatSession } from '../../durable-objects/chat-session.ts'
import type { Outcome } from '../../durable-objects/chat-session/outcome.ts'
import { callObject } from '../adapters/calls/object-call.ts'
import { newVisitorId } from '../adapters/access/visitor-token.ts'
import { ClientId } from '../shared/requests.ts'
import { ApiError } from './errors.ts'

type SessionStub = DurableObjectStub<ChatSession>

/** What the session's object answers to `call`. An id that cannot be one is not looked up. */
export async function askSession<R>(
  env: Env,
  sessionId: string,
  call: (session: SessionStub) => R,
): Promise<Awaited<R>> {
  if (!ClientId.safeParse(sessionId).success) throw new ApiError('session_not_found')
  return callObject(() => call(env.CHAT_SESSION.getByName(sessionId)))
}

/** The value of an outcome; a refusal becomes the contract's error. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  const { code, rate } = outcome
  throw new ApiError(code, rate ? { retryAfterSeconds: Math.ceil(rate.retryAfterMs / 1000) } : {})
}

/** Creates a session for the visitor and gives its id. */
export async function createSession(
  env: Env,
  visitorId: string,
  { title = null, sessionId = newSessionId(), now }: { title?: string | null; sessionId?: string; now: number },
): Promise<string> {
  await askSession(env, sessionId, (session) => session.create({ sessionId, visitorId, title, now }))
  return sessionId
}

/** 128 random bits, like a visitor's id: it cannot be guessed. */
export function newSessionId(): string {
  return newVisitorId()
}
