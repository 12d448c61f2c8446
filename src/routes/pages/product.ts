/** `/p/:id`: a product at an address of its own, to be found, linked and shared. 404 unknown, 410 no longer offered. */
import { loadPages } from '#modules'
import { Hono } from 'hono/tiny'
import { toNotices } from '../../domain/policy/notices.ts'
import { catalogOf, type AppEnv } from '../context.ts'

export const productPageRoutes = new Hono<AppEnv>().get('/:id', async (c) => {
  const catalog = catalogOf(c)
  const [{ nothingHere, productPage }, found, shop] = await Promise.all([
    loadPages(),
    catalog.product(c.req.param('id')),
    catalog.profile(),
  ])
  if (found === null) {
    const text = 'No product has this address. Perhaps the link was cut short.'
    return c.html(nothingHere('No such product', text, shop.name), 404)
  }
  if (found.withdrawnAt !== null) {
    return c.html(nothingHere('No longer offered', 'This product was here and is not sold any more.', shop.name), 410)
  }
  const { product } = found
  const page = productPage({
    product,
    notices: toNotices([product], c.get('config').associateTag),
    address: `${new URL(c.req.url).origin}/p/${encodeURIComponent(product.id)}`,
    shop,
    now: Date.now(),
  })
  return c.html(page, 200, { 'Cache-Control': 'no-cache' })
})
