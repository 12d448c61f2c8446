/** The shop's catalogue for ad platforms and assistants, where the owner has switched it on. */
import { loadFeeds } from '#modules'
import { Hono } from 'hono/tiny'
import * as z from 'zod/mini'
import { readSetting, writeSetting } from '../adapters/config/owner-settings.ts'
import { BODY_MAX_BYTES } from '../shared/limits.ts'
import type { AppEnv } from './context.ts'
import { ApiError, readJsonBody } from './errors.ts'

/** Readers come every few hours; a copy of a quarter of an hour is fresh to them. */
const MAX_AGE_SECONDS = 900

export const googleFeedRoutes = new Hono<AppEnv>().get('/:file{google\\.(?:tsv|xml)}', async (c) => {
  if (!(await readSetting(c.env.DB, 'google_feed', false))) throw new ApiError('not_found')
  const { GOOGLE_TEXTS, streamGoogleFeed } = await loadFeeds()
  const text = c.req.param('file') === 'google.tsv' ? GOOGLE_TEXTS.tsv : GOOGLE_TEXTS.xml
  const site = new URL(c.req.url).origin
  return c.body(streamGoogleFeed(c.env.DB, text, { site, now: Date.now() }), 200, {
    'Content-Type': text.contentType,
    'Cache-Control': `public, max-age=${MAX_AGE_SECONDS}`,
  })
})

const GoogleFeedSetting = z.object({ isOn: z.boolean() })

/** The switch. The admin check stands before it. */
export const adminGoogleFeedRoutes = new Hono<AppEnv>()
  .get('/', async (c) => c.json({ isOn: await readSetting(c.env.DB, 'google_feed', false) }))
  .put('/', async (c) => {
    const { isOn } = await readJsonBody(c, GoogleFeedSetting, BODY_MAX_BYTES)
    await writeSetting(c.env.DB, 'google_feed', isOn, Date.now())
    return c.json({ isOn })
  })
