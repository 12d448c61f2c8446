/** What a request carries on its way through the Worker. */
import type { Config } from '../adapters/config.ts'
import type { Telemetry } from '../adapters/telemetry.ts'

export interface Variables {
  requestId: string
  config: Config
  telemetry: Telemetry
  /** Set by the visitor middleware. */
  visitorId: string
  /** The visitor's token when it was issued in this request, else null. */
  issuedToken: string | null
}

export interface AppEnv {
  Bindings: Env
  Variables: Variables
}
