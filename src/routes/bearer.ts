/** The token that a client shows in `Authorization`. */
import type { Context } from 'hono'

/** What stands behind `Bearer`; empty without it. */
export function bearerOf(c: Context): string {
  return /^Bearer (\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1] ?? ''
}
