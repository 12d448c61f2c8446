/** `POST /api/v1/chat`: one turn over HTTP, as JSON or as server-sent events. It watches the same turn a socket would. */
import { Hono } from 'hono'
import { derivedId } from '../adapters/access/visitor-token.ts'
import type { RateDecision } from '../domain/limits/gcra.ts'
import { BODY_MAX_BYTES } from '../shared/limits.ts'
import { ChatRequest, FeedbackRequest } from '../shared/requests.ts'
import type { AppEnv } from './context.ts'
import { readJsonBody } from './errors.ts'
import { askSession, createSession, unwrap } from './session-access.ts'

export const chatRoutes = new Hono<AppEnv>()
  .post('/', async (c) => {
    const request = await readJsonBody(c, ChatRequest, BODY_MAX_BYTES, 'message_too_long')
    const visitorId = c.get('visitorId')
    const sessionId = request.sessionId ?? (await startSession(c.env, visitorId, request.turnId))
    const turnId = request.turnId ?? crypto.randomUUID()
    const { message: text, includeProducts, limit, page } = request

    const turn = { kind: 'message' as const, text, includeProducts, limit, page }
    const outcome = await askSession(c.env, sessionId, (session) => session.submit(visitorId, turnId, turn))
    const rate = outcome.ok ? outcome.value.rate : outcome.rate
    if (rate) setRateHeaders(c.header.bind(c), c.get('config').turnLimitPerMinute, rate)
    if (!outcome.ok && request.sessionId === undefined) {
      // A conversation that was started for a refused message stays nowhere.
      await askSession(c.env, sessionId, (session) => session.eraseIfEmpty(visitorId))
    }
    unwrap(outcome)

    const token = c.get('issuedToken')
    if (c.req.header('Accept')?.includes('text/event-stream')) {
      const lastEventId = c.req.header('Last-Event-ID') ?? ''
      const afterSeq = /^\d{1,12}$/.test(lastEventId) ? Number(lastEventId) : 0
      const events = unwrap(
        await askSession(c.env, sessionId, (session) => session.stream(visitorId, turnId, afterSeq)),
      )
      const hello = { sessionId, turnId, ...(token ? { visitorToken: token } : {}) }
      return c.body(prepend(`event: session\ndata: ${JSON.stringify(hello)}\n\n`, events), 200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
      })
    }
    const response = unwrap(await askSession(c.env, sessionId, (session) => session.answer(visitorId, turnId)))
    return c.json(token ? { ...response, visitorToken: token } : response)
  })
  .post('/feedback', async (c) => {
    const feedback = await readJsonBody(c, FeedbackRequest, BODY_MAX_BYTES)
    const visitorId = c.get('visitorId')
    unwrap(await askSession(c.env, feedback.sessionId, (session) => session.addFeedback(visitorId, feedback)))
    return c.body(null, 202)
  })

/** A new session. One that starts with a turn id is found again when the request is repeated, by the same visitor. */
async function startSession(env: Env, visitorId: string, turnId: string | undefined): Promise<string> {
  const sessionId = turnId === undefined ? undefined : await derivedId(visitorId, turnId)
  return createSession(env, visitorId, { sessionId, now: Date.now() })
}

/** RateLimit fields as structured-field lists (draft-ietf-httpapi-ratelimit-headers-10). */
function setRateHeaders(set: (name: string, value: string) => void, perMinute: number, rate: RateDecision): void {
  set('RateLimit-Policy', `"turns";q=${perMinute};w=60`)
  set('RateLimit', `"turns";r=${rate.remaining};t=${Math.ceil(rate.resetAfterMs / 1000)}`)
}

function prepend(text: string, rest: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const { readable, writable } = new IdentityTransformStream()
  const feed = async () => {
    const writer = writable.getWriter()
    await writer.write(new TextEncoder().encode(text))
    writer.releaseLock()
    await rest.pipeTo(writable)
  }
  feed().catch(() => {}) // The reader went away; the turn goes on in its object.
  return readable
}
