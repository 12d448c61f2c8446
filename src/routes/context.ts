/** What a request carries on its way through the Worker. */
import type { Context } from 'hono'
import type { Catalog } from '../adapters/catalog/catalog.ts'
import type { Config } from '../adapters/config/config.ts'
import { openCatalog } from '../adapters/catalog/open-catalog.ts'
import type { Telemetry } from '../adapters/observe/telemetry.ts'

export interface Variables {
  requestId: string
  config: Config
  telemetry: Telemetry
  /** Set by the visitor middleware. */
  visitorId: string
  /** The address of a visitor who has just begun, whose turns count for it; null for others. */
  youngAt: string | null
  /** Whether the visitor came without a valid token. */
  isNewVisitor: boolean
  /** The visitor's token when it was issued or renewed in this request, else null. */
  issuedToken: string | null
  /** The token that is the visitor's from now on. */
  visitorToken: string
}

export interface AppEnv {
  Bindings: Env
  Variables: Variables
}

/** The catalogue as this request reads it. */
export function catalogOf(c: Context<AppEnv>): Catalog {
  return openCatalog(c.env, c.get('config'), waitUntilOf(c), c.get('telemetry').metrics)
}

/** Hono throws where there is no execution context: outside of the platform nothing stops work that is left over. */
export function waitUntilOf(c: Context<AppEnv>): (work: Promise<unknown>) => void {
  try {
    const ctx = c.executionCtx
    return (work) => ctx.waitUntil(work)
  } catch {
    return () => {}
  }
}
