/** Where a session lives: one Durable Object per session id. */
import { ClientId } from '../shared/requests.ts'
import type { Outcome } from '../../durable-objects/chat-session.ts'
import { listSessions } from '../adapters/session-index.ts'
import { Hono } from 'hono'
import type { AppEnv } from './context.ts'
import { ApiError, parseOrThrow, readJsonBody } from './errors.ts'
import { BODY_MAX_BYTES, SESSION_IDLE_MS } from '../shared/limits.ts'
import { CreateSessionRequest, ExportQuery, HistoryQuery, RenameSessionRequest } from '../shared/requests.ts'
import { newVisitorId } from '../adapters/visitor-token.ts'
import { exportTranscript } from '../domain/conversation/export-transcript.ts'
import type { HistoryMessage } from '../shared/chat.ts'
import { HISTORY_PAGE_MAX } from '../shared/limits.ts'
import { SOCKET_PROTOCOL, visitorToken } from './visitor.ts'

/** The object of a session. An id that cannot be one is not looked up. */
export function chatSession(env: Env, sessionId: string) {
  if (!ClientId.safeParse(sessionId).success) throw new ApiError('session_not_found')
  return env.CHAT_SESSION.getByName(sessionId)
}

/** The value of an outcome; a refusal becomes the contract's error. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  const retryAfterMs = outcome.retryAfterMs
  throw new ApiError(outcome.code, retryAfterMs ? { retryAfterSeconds: Math.ceil(retryAfterMs / 1000) } : {})
}

/** Creates a session for the visitor and gives its id. */
export async function createSession(env: Env, visitorId: string, title: string | null, now: number): Promise<string> {
  const sessionId = newVisitorId() // 128 random bits, like a visitor's id: it cannot be guessed.
  await env.CHAT_SESSION.getByName(sessionId).create({ sessionId, visitorId, title, now })
  return sessionId
}

export const sessionRoutes = new Hono<AppEnv>()
  .post('/', async (c) => {
    const { title } = await readJsonBody(c, CreateSessionRequest, BODY_MAX_BYTES)
    const createdAt = Date.now()
    const sessionId = await createSession(c.env, c.get('visitorId'), title ?? null, createdAt)
    return c.json(
      { sessionId, visitorToken: await visitorToken(c), createdAt, expiresAt: createdAt + SESSION_IDLE_MS },
      201,
    )
  })
  .get('/', async (c) => c.json({ sessions: await listSessions(c.env.DB, c.get('visitorId')) }))
  .get('/:id', async (c) => c.json(unwrap(await chatSession(c.env, c.req.param('id')).snapshot(c.get('visitorId')))))
  .patch('/:id', async (c) => {
    const { title } = await readJsonBody(c, RenameSessionRequest, BODY_MAX_BYTES)
    return c.json(unwrap(await chatSession(c.env, c.req.param('id')).rename(c.get('visitorId'), title)))
  })
  .delete('/:id', async (c) => {
    unwrap(await chatSession(c.env, c.req.param('id')).erase(c.get('visitorId')))
    return c.body(null, 204)
  })
  .get('/:id/history', async (c) => {
    const { afterSeq, limit } = parseOrThrow(HistoryQuery, c.req.query())
    return c.json(unwrap(await chatSession(c.env, c.req.param('id')).history(c.get('visitorId'), afterSeq, limit)))
  })
  .get('/:id/export', async (c) => {
    const { format } = parseOrThrow(ExportQuery, c.req.query())
    const session = chatSession(c.env, c.req.param('id'))
    const snapshot = unwrap(await session.snapshot(c.get('visitorId')))
    const messages = await wholeHistory(c.env, snapshot.sessionId, c.get('visitorId'))
    const file = exportTranscript({ title: snapshot.title, createdAt: snapshot.createdAt, messages }, format)
    return c.body(file.text, 200, {
      'Content-Type': file.contentType,
      'Content-Disposition': `attachment; filename="smartshelf-conversation.${format}"`,
    })
  })

async function wholeHistory(env: Env, sessionId: string, visitorId: string): Promise<HistoryMessage[]> {
  const messages: HistoryMessage[] = []
  for (let afterSeq = 0; ;) {
    const page = unwrap(await chatSession(env, sessionId).history(visitorId, afterSeq, HISTORY_PAGE_MAX))
    messages.push(...page.messages)
    if (page.messages.length < HISTORY_PAGE_MAX) return messages
    afterSeq = page.nextSeq
  }
}

/** `GET /api/v1/chat/ws/:id`: the upgrade goes to the session's object, with the visitor that was verified here. */
export const socketRoutes = new Hono<AppEnv>().get('/:id', async (c) => {
  if (c.req.header('Upgrade')?.toLowerCase() !== 'websocket') throw new ApiError('upgrade_required')
  const offered = (c.req.header('Sec-WebSocket-Protocol') ?? '').split(',').map((name) => name.trim())
  const headers = new Headers({ Upgrade: 'websocket', 'X-Visitor-Id': c.get('visitorId') })
  if (offered.includes(SOCKET_PROTOCOL)) headers.set('X-Accepted-Protocol', SOCKET_PROTOCOL)
  return chatSession(c.env, c.req.param('id')).fetch(c.req.url, { headers })
})
