/**
 * `/browse`, `/compare` and `/shelf`: the catalogue to look through, and what somebody passed on. Their content is drawn
 * by the page's script; a link whose products are all gone is answered with that instead. 404 unknown, 410 gone.
 */
import { loadPages } from '#modules'
import { Hono } from 'hono/tiny'
import type { Context } from 'hono'
import { COMPARE_MAX, SHELF_MAX } from '../../shared/limits.ts'
import { catalogOf, type AppEnv } from '../context.ts'

/** How many of a link's products are looked up one by one before it counts as gone. */
const LOOKED_UP_MAX = 10

export const listPageRoutes = new Hono<AppEnv>()
  .get('/browse', async (c) => c.html(await page(c, 'browse', 'Browse the catalogue'), 200, FRESH))
  .get('/compare', (c) => sharedPage(c, { name: 'compare', title: 'A comparison', max: COMPARE_MAX }))
  .get('/shelf', (c) => sharedPage(c, { name: 'shelf', title: 'A shelf', max: SHELF_MAX }))

const FRESH = { 'Cache-Control': 'no-cache' }

async function sharedPage(c: Context<AppEnv>, { name, title, max }: { name: string; title: string; max: number }) {
  const ids = [...new Set((c.req.query('ids') ?? '').split(',').filter(Boolean))].slice(0, max)
  const state = await stateOf(c, ids)
  if (state === 'offered') return c.html(await page(c, name, title), 200, FRESH)
  const [{ nothingHere }, { name: shopName }] = await Promise.all([loadPages(), catalogOf(c).profile()])
  const texts = {
    gone: ['No longer offered', 'Everything that this link showed has been taken off the shelves since.'],
    unknown: ['There is nothing in this link', 'Perhaps it was cut short on its way.'],
  } as const
  const [heading, text] = texts[state]
  return c.html(nothingHere(heading, text, shopName), state === 'gone' ? 410 : 404)
}

/** Whether something of it is still offered, or was. */
async function stateOf(c: Context<AppEnv>, ids: readonly string[]): Promise<'offered' | 'gone' | 'unknown'> {
  const catalog = catalogOf(c)
  if ((await catalog.products(ids)).length > 0) return 'offered'
  // One by one also finds what is only known by its number.
  const found = await Promise.all(ids.slice(0, LOOKED_UP_MAX).map((id) => catalog.product(id)))
  if (found.some((one) => one?.withdrawnAt === null)) return 'offered'
  return found.some((one) => one !== null) ? 'gone' : 'unknown'
}

async function page(c: Context<AppEnv>, name: string, title: string) {
  const [{ listPage }, shop] = await Promise.all([loadPages(), catalogOf(c).profile()])
  return listPage(name, title, shop)
}
