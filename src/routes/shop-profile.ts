/** The shop's profile: read by every page, written by the owner. The admin check stands before the second group. */
import { Hono } from 'hono/tiny'
import { readShopProfile, saveShopProfile } from '../adapters/catalog/shop-profile.ts'
import { examplesFor } from '../domain/conversation/examples.ts'
import { BODY_MAX_BYTES } from '../shared/limits.ts'
import { PublicProfile, ShopProfile } from '../shared/shop-profile.ts'
import { catalogOf, type AppEnv } from './context.ts'
import { readJsonBody } from './errors.ts'

/** Seconds that a browser may keep what the page shows of the shop. */
const PAGE_MAX_AGE = 60

export const shopRoutes = new Hono<AppEnv>().get('/shop', async (c) => {
  const [profile, vocabulary] = await Promise.all([readShopProfile(c.env.DB, Date.now()), catalogOf(c).vocabulary()])
  c.header('Cache-Control', `public, max-age=${PAGE_MAX_AGE}`)
  return c.json({ ...PublicProfile.parse(profile), examples: examplesFor(vocabulary) })
})

export const adminProfileRoutes = new Hono<AppEnv>()
  .get('/', async (c) => c.json(await readShopProfile(c.env.DB, Date.now())))
  .put('/', async (c) => {
    const profile = await readJsonBody(c, ShopProfile, BODY_MAX_BYTES)
    return c.json(await saveShopProfile(c.env.DB, profile, Date.now()))
  })
