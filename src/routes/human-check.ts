/** The check that a visitor without history passes before a first conversation, where the owner has set it up. */
import { Hono } from 'hono/tiny'
import type { Context } from 'hono'
import { isHuman } from '../adapters/access/human-check.ts'
import { hasSessions, writeSession } from '../adapters/sessions/session-index.ts'
import { NEW_SESSION_TITLE } from '../shared/title.ts'
import type { AppEnv } from './context.ts'
import { ApiError } from './errors.ts'

const ANSWER_MAX_CHARACTERS = 2_048

/** Refuses a new conversation of a visitor who has none yet and brings no answer to the check. */
export async function requireHuman(c: Context<AppEnv>, sessionId: string): Promise<void> {
  const check = c.get('config').humanCheck
  if (check === null) return
  const visitorId = c.get('visitorId')
  if (!c.get('isNewVisitor') && (await hasSessions(c.env.DB, visitorId))) return
  const answer = c.req.header('X-Human-Check') ?? ''
  if (answer === '') throw new ApiError('check_needed')
  const address = c.req.header('CF-Connecting-IP') ?? null
  const isRefused = answer.length > ANSWER_MAX_CHARACTERS || !(await isHuman(check, answer, address))
  if (isRefused) throw new ApiError('check_failed')
  // From now on the visitor has a history; the conversation itself writes its row some time later.
  const at = Date.now()
  const row = { sessionId, title: NEW_SESSION_TITLE, messageCount: 0, createdAt: at, lastActiveAt: at }
  await writeSession(c.env.DB, { ...row, visitorId })
}

/** `/check`: the widget in a page of its own, so that no other page has to allow anything of another site. */
export const checkPageRoutes = new Hono<AppEnv>().get('/', (c) => {
  const check = c.get('config').humanCheck
  if (check === null) throw new ApiError('not_found')
  // The key is letters and digits: the settings see to that.
  return c.html(
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Are you a person?</title>
    <meta name="robots" content="noindex" />
    <script src="/check.js"></script>
    <script src="https://challenges.cloudflare.com/turnstile/v0/api.js" async defer></script>
  </head>
  <body>
    <div class="cf-turnstile" data-sitekey="${check.siteKey}" data-callback="answered"></div>
  </body>
</html>
`,
    200,
    { 'Cache-Control': 'no-store' },
  )
})
