/**
 * `POST /api/v1/events`: what the page saw of products. Always 202 once the body is valid, because a page that sends
 * while it closes cannot react: `accepted` were recorded, `duplicates` came before, `refused` are of a product that was
 * never shown or of a conversation that is not the visitor's.
 */
import { Hono } from 'hono/tiny'
import { BODY_MAX_BYTES } from '../shared/limits.ts'
import { type ProductEvent, ProductEventsRequest } from '../shared/requests.ts'
import type { AppEnv } from './context.ts'
import { readJsonBody } from './errors.ts'
import { wantsPrivacy } from './privacy-wish.ts'
import { askSession } from './session-access.ts'

/** Conversations that one request may speak of; each wakes an object. A page speaks of the one it shows. */
const SESSIONS_MAX = 5

export const eventRoutes = new Hono<AppEnv>().post('/', async (c) => {
  const { events } = await readJsonBody(c, ProductEventsRequest, BODY_MAX_BYTES)
  if (wantsPrivacy(c)) return c.json({ accepted: 0, duplicates: 0, refused: events.length }, 202)
  const visitorId = c.get('visitorId')
  const bySession = new Map<string, ProductEvent[]>()
  for (const event of events) bySession.set(event.sessionId, [...(bySession.get(event.sessionId) ?? []), event])
  const outcomes = await Promise.all(
    [...bySession]
      .slice(0, SESSIONS_MAX)
      .map(([sessionId, own]) => askSession(c.env, sessionId, (session) => session.addEvents(visitorId, own))),
  )
  let accepted = 0
  let duplicates = 0
  for (const outcome of outcomes) {
    accepted += outcome.ok ? outcome.value.accepted : 0
    duplicates += outcome.ok ? outcome.value.duplicates : 0
  }
  return c.json({ accepted, duplicates, refused: events.length - accepted - duplicates }, 202)
})
