/** Every setting of the Worker, read and checked in one place. A bad value names itself. */
import * as z from 'zod/mini'
import { FLOOD_LIMIT_PER_MINUTE_DEFAULT, TURN_LIMIT_PER_MINUTE_DEFAULT } from '../shared/limits.ts'
import { toWatchConfig, WATCH_SETTINGS, type WatchConfig } from './watch-settings.ts'

const count = z.pipe(
  z.string().check(z.regex(/^\d{1,9}$/, { error: 'expected a whole number' })),
  z.pipe(z.transform(Number), z.int().check(z.minimum(1))),
)
const secret = z.string().check(z.minLength(8, { error: 'expected at least 8 characters' }))

const Settings = z.object({
  ENVIRONMENT: z._default(z.enum(['development', 'production']), 'production'),
  TURN_LIMIT_PER_MINUTE: z._default(count, TURN_LIMIT_PER_MINUTE_DEFAULT),
  FLOOD_LIMIT_PER_MINUTE: z._default(count, FLOOD_LIMIT_PER_MINUTE_DEFAULT),
  /** Signs visitor tokens. */
  VISITOR_SECRET: z.optional(secret),
  /** Opens the admin routes. */
  ADMIN_TOKEN: z.optional(secret),
  /** Origins, besides the Worker's own, whose pages may open a chat: comma-separated. */
  ALLOWED_ORIGINS: z._default(z.string(), ''),
  /** The owner's Amazon Associates tag; without one no affiliate claim is made. */
  ASSOCIATE_TAG: z.optional(z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/))),
  ...WATCH_SETTINGS,
})

export interface Config {
  isDevelopment: boolean
  turnLimitPerMinute: number
  floodLimitPerMinute: number
  /** Null in production when the secret is missing: what needs it answers `not_configured`. */
  visitorSecret: string | null
  adminToken: string | null
  allowedOrigins: string[]
  associateTag: string | null
  watch: WatchConfig
  /** Settings that are missing or wrong, in words for the owner. Empty when all is well. */
  problems: string[]
}

const DEVELOPMENT_VISITOR_SECRET = 'development-visitor-secret'
const DEVELOPMENT_ADMIN_TOKEN = 'dev-admin'

/**
 * The settings of `env`. Wrong ones are reported in `problems` and replaced by their defaults. In development missing
 * secrets get well-known values; in production they stay null.
 */
export function readConfig(env: object): Config {
  const problems: string[] = []
  let settings = Settings.safeParse(env)
  if (!settings.success) {
    const wrong = new Set(settings.error.issues.map((issue) => String(issue.path[0])))
    for (const issue of settings.error.issues) problems.push(`${String(issue.path[0])}: ${issue.message}`)
    settings = Settings.safeParse(Object.fromEntries(Object.entries(env).filter(([name]) => !wrong.has(name))))
  }
  if (!settings.success) throw new Error('invariant: the defaults of the settings do not parse')
  const { data } = settings
  const isDevelopment = data.ENVIRONMENT === 'development'
  const fallback = (name: string, value: string | undefined, development: string): string | null => {
    if (value !== undefined) return value
    if (isDevelopment) return development
    problems.push(`${name} is not set: run \`npx wrangler secret put ${name}\``)
    return null
  }
  return {
    isDevelopment,
    turnLimitPerMinute: data.TURN_LIMIT_PER_MINUTE,
    floodLimitPerMinute: data.FLOOD_LIMIT_PER_MINUTE,
    visitorSecret: fallback('VISITOR_SECRET', data.VISITOR_SECRET, DEVELOPMENT_VISITOR_SECRET),
    adminToken: fallback('ADMIN_TOKEN', data.ADMIN_TOKEN, DEVELOPMENT_ADMIN_TOKEN),
    allowedOrigins: data.ALLOWED_ORIGINS.split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    associateTag: data.ASSOCIATE_TAG ?? null,
    watch: toWatchConfig(data, isDevelopment),
    problems,
  }
}
