/** Whether a browser says that its visitor does not want to be followed. */
import type { Context } from 'hono'

/** Global Privacy Control or Do Not Track. What such a visitor does is not recorded for the owner. */
export function wantsPrivacy(c: Context): boolean {
  return c.req.header('Sec-GPC') === '1' || c.req.header('DNT') === '1'
}
