/** A visitor's conversations: list, open, rename, delete, read back, take away as a file, and the socket. */
import { Hono } from 'hono/tiny'
import { loadPages } from '#modules'
import { listSessions } from '../adapters/sessions/session-index.ts'
import { readShopProfile } from '../adapters/catalog/shop-profile.ts'
import type { HistoryMessage } from '../shared/chat.ts'
import { CLOSE } from '../shared/errors.ts'
import { BODY_MAX_BYTES, HISTORY_PAGE_MAX, SESSION_IDLE_MS } from '../shared/limits.ts'
import { CreateSessionRequest, ExportQuery, HistoryQuery, RenameSessionRequest } from '../shared/requests.ts'
import type { AppEnv } from './context.ts'
import { ApiError, parseQuery, readJsonBody } from './errors.ts'
import { wantsPrivacy } from './privacy-wish.ts'
import { requireHuman } from './human-check.ts'
import { askSession, createSession, newSessionId, unwrap } from './session-access.ts'
import { SOCKET_PROTOCOL } from './visitor.ts'

export const sessionRoutes = new Hono<AppEnv>()
  .post('/', async (c) => {
    const { title } = await readJsonBody(c, CreateSessionRequest, BODY_MAX_BYTES)
    const createdAt = Date.now()
    const sessionId = newSessionId()
    await requireHuman(c, sessionId)
    await createSession(c.env, c.get('visitorId'), { title, sessionId, now: createdAt })
    return c.json(
      { sessionId, visitorToken: c.get('visitorToken'), createdAt, expiresAt: createdAt + SESSION_IDLE_MS },
      201,
    )
  })
  .get('/', async (c) => c.json({ sessions: await listSessions(c.env.DB, c.get('visitorId')) }))
  .get('/:id', async (c) => {
    const visitorId = c.get('visitorId')
    return c.json(unwrap(await askSession(c.env, c.req.param('id'), (session) => session.snapshot(visitorId))))
  })
  .patch('/:id', async (c) => {
    const visitorId = c.get('visitorId')
    const { title } = await readJsonBody(c, RenameSessionRequest, BODY_MAX_BYTES)
    return c.json(unwrap(await askSession(c.env, c.req.param('id'), (session) => session.rename(visitorId, title))))
  })
  .delete('/:id', async (c) => {
    const visitorId = c.get('visitorId')
    unwrap(await askSession(c.env, c.req.param('id'), (session) => session.erase(visitorId)))
    return c.body(null, 204)
  })
  .get('/:id/history', async (c) => {
    const { afterSeq, limit } = parseQuery(c, HistoryQuery)
    return c.json(await history(c.env, c.req.param('id'), c.get('visitorId'), { afterSeq, limit }))
  })
  .get('/:id/export', async (c) => {
    const { format } = parseQuery(c, ExportQuery)
    const visitorId = c.get('visitorId')
    const snapshot = unwrap(await askSession(c.env, c.req.param('id'), (session) => session.snapshot(visitorId)))
    const [{ EXPORT_TYPES, exportTranscript }, { name: shopName }] = await Promise.all([
      loadPages(),
      readShopProfile(c.env.DB, Date.now()),
    ])
    const head = { title: snapshot.title, createdAt: snapshot.createdAt, shopName }
    const parts = exportTranscript(head, wholeHistory(c.env, snapshot.sessionId, visitorId), format)
    return c.body(toStream(parts), 200, {
      'Content-Type': EXPORT_TYPES[format],
      'Content-Disposition': `attachment; filename="smartshelf-conversation.${format}"`,
    })
  })

async function history(
  env: Env,
  sessionId: string,
  visitorId: string,
  { afterSeq, limit }: { afterSeq: number; limit: number },
): Promise<{ messages: HistoryMessage[]; nextSeq: number }> {
  return unwrap(await askSession(env, sessionId, (session) => session.history(visitorId, afterSeq, limit)))
}

async function* wholeHistory(env: Env, sessionId: string, visitorId: string): AsyncGenerator<HistoryMessage, void> {
  for (let afterSeq = 0; ;) {
    const page = await history(env, sessionId, visitorId, { afterSeq, limit: HISTORY_PAGE_MAX })
    yield* page.messages
    if (page.messages.length < HISTORY_PAGE_MAX) return
    afterSeq = page.nextSeq
  }
}

/** Written as it is asked for: the next page is read when the one before is on its way. */
function toStream(parts: AsyncGenerator<string, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const part = await parts.next()
      if (part.done === true) controller.close()
      else controller.enqueue(encoder.encode(part.value))
    },
    async cancel() {
      await parts.return()
    },
  })
}

/** `GET /api/v1/chat/ws/:id`: the upgrade goes to the session's object, with the visitor that was verified here. */
export const socketRoutes = new Hono<AppEnv>().get('/:id', async (c) => {
  if (c.req.header('Upgrade')?.toLowerCase() !== 'websocket') throw new ApiError('upgrade_required')
  const offered = (c.req.header('Sec-WebSocket-Protocol') ?? '').split(',').map((name) => name.trim())
  const other = offered.find((name) => /^smartshelf\.v\d{1,4}$/.test(name))
  if (other !== undefined && !offered.includes(SOCKET_PROTOCOL)) return sayOtherVersion(other)
  const headers = new Headers({ Upgrade: 'websocket', 'X-Visitor-Id': c.get('visitorId') })
  const youngAt = c.get('youngAt')
  if (youngAt !== null) headers.set('X-Address-Key', youngAt)
  if (offered.includes(SOCKET_PROTOCOL)) headers.set('X-Accepted-Protocol', SOCKET_PROTOCOL)
  if (wantsPrivacy(c)) headers.set('X-Private', '1')
  const upgrade = await askSession(c.env, c.req.param('id'), (session) => session.fetch(c.req.url, { headers }))
  // The headers of an object's answer are immutable; a copy takes those of the middleware.
  return new Response(null, upgrade)
})

/** A browser hears why it was refused only from a socket that opened. */
function sayOtherVersion(protocol: string): Response {
  const { 0: client, 1: server } = new WebSocketPair()
  server.accept()
  server.close(CLOSE.otherVersion, 'reload for the new version')
  return new Response(null, { status: 101, webSocket: client, headers: { 'Sec-WebSocket-Protocol': protocol } })
}
