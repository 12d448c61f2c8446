/** `POST /api/v1/chat`: one turn over HTTP, as JSON or as server-sent events. It watches the same turn a socket would. */
import { Hono } from 'hono/tiny'
import type { HttpTurn } from '../../durable-objects/chat-session.ts'
import type { Outcome } from '../../durable-objects/chat-session/outcome.ts'
import { derivedId } from '../adapters/access/visitor-token.ts'
import type { RateDecision } from '../domain/limits/gcra.ts'
import { BODY_MAX_BYTES } from '../shared/limits.ts'
import { ChatRequest, FeedbackRequest } from '../shared/requests.ts'
import type { AppEnv } from './context.ts'
import { readJsonBody } from './errors.ts'
import { requireHuman } from './human-check.ts'
import { wantsPrivacy } from './privacy-wish.ts'
import { askSession, newSessionId, unwrap } from './session-access.ts'

export const chatRoutes = new Hono<AppEnv>()
  .post('/', async (c) => {
    const request = await readJsonBody(c, ChatRequest, BODY_MAX_BYTES, 'message_too_long')
    const visitorId = c.get('visitorId')
    // One that starts with a turn id is found again when the request is repeated, by the same visitor.
    const sessionId = request.sessionId ?? (await newSessionIdFor(visitorId, request.turnId))
    if (request.sessionId === undefined) await requireHuman(c, sessionId)
    const { message: text, includeProducts, limit, page, turnId = crypto.randomUUID() } = request
    const turn: HttpTurn = {
      visitorId,
      turnId,
      request: { kind: 'message', text, includeProducts, limit, page },
      addressKey: c.get('youngAt'),
      isPrivate: wantsPrivacy(c),
      create: request.sessionId === undefined ? { sessionId, now: Date.now() } : null,
    }
    const token = c.get('issuedToken')
    const setRate = setRateHeaders.bind(null, c.header.bind(c), c.get('config').turnLimitPerMinute)

    if (c.req.header('Accept')?.includes('text/event-stream')) {
      const lastEventId = c.req.header('Last-Event-ID') ?? ''
      const afterSeq = /^\d{1,12}$/.test(lastEventId) ? Number(lastEventId) : 0
      const outcome = await askSession(c.env, sessionId, (session) => session.stream(turn, afterSeq))
      setRate(outcome)
      const hello = { sessionId, turnId, ...(token ? { visitorToken: token } : {}) }
      const { events } = unwrap(outcome)
      return c.body(prepend(`event: session\ndata: ${JSON.stringify(hello)}\n\n`, events), 200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
      })
    }
    const outcome = await askSession(c.env, sessionId, (session) => session.answer(turn))
    setRate(outcome)
    const { response } = unwrap(outcome)
    return c.json(token ? { ...response, visitorToken: token } : response)
  })
  .post('/feedback', async (c) => {
    const feedback = await readJsonBody(c, FeedbackRequest, BODY_MAX_BYTES)
    const visitorId = c.get('visitorId')
    unwrap(await askSession(c.env, feedback.sessionId, (session) => session.addFeedback(visitorId, feedback)))
    return c.body(null, 202)
  })

async function newSessionIdFor(visitorId: string, turnId: string | undefined): Promise<string> {
  return turnId === undefined ? newSessionId() : derivedId(visitorId, turnId)
}

/** RateLimit fields as structured-field lists (draft-ietf-httpapi-ratelimit-headers-10). */
function setRateHeaders(
  set: (name: string, value: string) => void,
  perMinute: number,
  outcome: Outcome<{ rate: RateDecision | null }>,
): void {
  const rate = outcome.ok ? outcome.value.rate : outcome.rate
  if (!rate) return
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
