/** Every setting of the Worker, read and checked in one place. A bad value names itself. */
import * as z from 'zod/mini'
import { findMarketplace, isAsin } from '../../domain/catalog/marketplaces.ts'
import type { PolicySettings } from '../../domain/policy/sources.ts'
import {
  FLOOD_LIMIT_PER_MINUTE_DEFAULT,
  NEW_VISITOR_LIMIT_PER_MINUTE_DEFAULT,
  TURN_LIMIT_PER_MINUTE_DEFAULT,
} from '../../shared/limits.ts'
import { CHECK_SETTINGS, toCheckConfig, type CheckConfig } from './check-settings.ts'
import { MODEL_SETTINGS, toModelConfig, type ModelConfig } from './model-settings.ts'
import { toWatchConfig, WATCH_SETTINGS, type WatchConfig } from './watch-settings.ts'
import { API_URL_DEFAULT, CREDENTIAL_VERSIONS, tokenUrlOf, versionOf, type AmazonSettings } from '../amazon/settings.ts'

const count = z.pipe(
  z.string().check(z.regex(/^\d{1,9}$/, { error: 'expected a whole number' })),
  z.pipe(z.transform(Number), z.int().check(z.minimum(1))),
)
const rate = z.pipe(
  z.string().check(z.regex(/^\d{1,2}(\.\d{1,3})?$/, { error: 'expected a number such as 1 or 0.5' })),
  z.pipe(z.transform(Number), z.number().check(z.minimum(0.01), z.maximum(10))),
)
/** Plain HTTP only on this machine: a stub. */
const upstream = z.string().check(
  z.regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])[^\s]+$/, {
    error: 'expected an https:// address',
  }),
)
const marketplace = z.pipe(
  z
    .string()
    .check(z.refine((host) => findMarketplace(host) !== null, { error: 'expected a host such as www.amazon.de' })),
  z.transform((host) => findMarketplace(host)?.host ?? host),
)
/** `www.amazon.de=tag-21, www.amazon.fr=tag-22` */
const tags = z.pipe(
  z.string().check(z.regex(/^\s*$|^\s*[a-z.]+=[A-Za-z0-9-]{1,64}(\s*,\s*[a-z.]+=[A-Za-z0-9-]{1,64})*\s*$/)),
  z.transform((text): Record<string, string> =>
    Object.fromEntries(
      text
        .split(',')
        .map((entry) => entry.trim().split('='))
        .map(([host = '', tag = '']) => [findMarketplace(host)?.host ?? host, tag])
        .filter(([host]) => host !== ''),
    ),
  ),
)
const asins = z.pipe(
  z.string(),
  z.transform((text) =>
    text
      .toUpperCase()
      .split(/[\s,]+/)
      .filter(isAsin),
  ),
)
const secret = z.string().check(z.minLength(8, { error: 'expected at least 8 characters' }))

const Settings = z.object({
  ENVIRONMENT: z._default(z.enum(['development', 'production']), 'production'),
  TURN_LIMIT_PER_MINUTE: z._default(count, TURN_LIMIT_PER_MINUTE_DEFAULT),
  FLOOD_LIMIT_PER_MINUTE: z._default(count, FLOOD_LIMIT_PER_MINUTE_DEFAULT),
  NEW_VISITOR_LIMIT_PER_MINUTE: z._default(count, NEW_VISITOR_LIMIT_PER_MINUTE_DEFAULT),
  /** How long figures of a conversation gather before they are brought to D1 and the metrics in one go. */
  FLUSH_AFTER_SECONDS: z.optional(count),
  /** After this it is looked whether a slow answer was left open by an eviction. */
  WAKE_AFTER_SECONDS: z._default(count, 5),
  /** Signs visitor tokens. */
  VISITOR_SECRET: z.optional(secret),
  /** The one before, for as long as its tokens shall count. */
  VISITOR_SECRET_PREVIOUS: z.optional(secret),
  /** Opens the admin routes. */
  ADMIN_TOKEN: z.optional(secret),
  /** Origins, besides the Worker's own, whose pages may open a chat: comma-separated. */
  ALLOWED_ORIGINS: z._default(z.string(), ''),
  /** The owner's Amazon Associates tag; without one no affiliate claim is made. */
  ASSOCIATE_TAG: z.optional(z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/))),
  ...WATCH_SETTINGS,
  ...MODEL_SETTINGS,
  ...CHECK_SETTINGS,
  /** Tags of further marketplaces. */
  ASSOCIATE_TAGS: z._default(tags, {}),
  AMAZON_CLIENT_ID: z.optional(z.string().check(z.minLength(1))),
  AMAZON_CLIENT_SECRET: z.optional(z.string().check(z.minLength(1))),
  /** Follows from the marketplace's region unless the credentials are of the older kind. */
  AMAZON_CREDENTIAL_VERSION: z.optional(z.enum(CREDENTIAL_VERSIONS)),
  AMAZON_MARKETPLACE: z._default(marketplace, 'www.amazon.com'),
  AMAZON_API_URL: z._default(upstream, API_URL_DEFAULT),
  AMAZON_TOKEN_URL: z.optional(upstream),
  /** Amazon begins at one call a second and 8,640 a day, and raises both with sales. */
  AMAZON_REQUESTS_PER_SECOND: z._default(rate, 1),
  AMAZON_DAILY_BUDGET: z._default(count, 8_640),
  /** Whether a language model may be given what Amazon's interface says. Ask Amazon before switching it on. */
  AMAZON_CONTENT_TO_MODEL: z._default(z.enum(['on', 'off']), 'off'),
  /** Whether prices are followed over time; unset, a site with a tag does not. Never for Amazon's offers. */
  PRICE_HISTORY: z.optional(z.enum(['on', 'off'])),
  /** ASINs that are kept fresh, separated by commas. */
  REFRESH_ASINS: z._default(asins, []),
})

export interface Config {
  isDevelopment: boolean
  turnLimitPerMinute: number
  floodLimitPerMinute: number
  /** The one that signs first. Empty in production when it is missing: what needs it answers `not_configured`. */
  visitorSecrets: string[]
  /** How many visitors may begin at an address. */
  newVisitorLimitPerMinute: number
  flushAfterMs: number
  wakeAfterMs: number
  adminToken: string | null
  allowedOrigins: string[]
  associateTag: string | null
  watch: WatchConfig
  policy: PolicySettings
  amazon: AmazonConfig
  /** Null while no language model is configured. */
  model: ModelConfig | null
  /** Null while a first question needs no check. */
  humanCheck: CheckConfig | null
  /** Settings that are missing or wrong, in words for the owner. Empty when all is well. */
  problems: string[]
}

export interface AmazonConfig {
  /** Null while no account is configured. */
  credentials: AmazonSettings | null
  /** The marketplace whose tag ASSOCIATE_TAG is. */
  marketplace: string
  requestsPerSecond: number
  dailyBudget: number
  refreshAsins: string[]
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])
const DEVELOPMENT_VISITOR_SECRET = 'development-visitor-secret'
const DEVELOPMENT_ADMIN_TOKEN = 'dev-admin'

/**
 * The settings of `env`. Wrong ones are reported in `problems` and replaced by their defaults. In development missing
 * secrets get well-known values; in production they stay null. `host` is what was asked for: development counts on this
 * machine alone, so that a setting that slipped into a deployment opens nothing. Without a host nobody is asking.
 */
export function readConfig(env: object, host = 'localhost'): Config {
  const isHere = LOOPBACK.has(host)
  const values: Record<string, unknown> = { ...env }
  const said = JSON.stringify(['AI' in env, SETTING_NAMES.map((name) => values[name])])
  const known = latest.get(isHere)
  if (known?.said === said) return known.config
  const config = parseConfig(env, isHere)
  latest.set(isHere, { said, config })
  return config
}

const SETTING_NAMES = Object.keys(Settings.shape)
/** Every request and every object that wakes asks, and the answer is nearly always the one before: here and elsewhere. */
const latest = new Map<boolean, { said: string; config: Config }>()

function parseConfig(env: object, isHere: boolean): Config {
  const problems: string[] = []
  let settings = Settings.safeParse(env)
  if (!settings.success) {
    const wrong = new Set(settings.error.issues.map((issue) => String(issue.path[0])))
    for (const issue of settings.error.issues) problems.push(`${String(issue.path[0])}: ${issue.message}`)
    settings = Settings.safeParse(Object.fromEntries(Object.entries(env).filter(([name]) => !wrong.has(name))))
  }
  if (!settings.success) throw new Error('invariant: the defaults of the settings do not parse')
  const { data } = settings
  const isDevelopment = data.ENVIRONMENT === 'development' && isHere
  if (data.ENVIRONMENT === 'development' && !isDevelopment) {
    problems.push('ENVIRONMENT: development counts on this machine alone')
  }
  const fallback = (name: string, value: string | undefined, development: string): string | null => {
    if (value !== undefined) return value
    if (isDevelopment) return development
    problems.push(`${name} is not set: run \`npx wrangler secret put ${name}\``)
    return null
  }
  const amazon = toAmazonConfig(data, problems)
  const ownTag = data.ASSOCIATE_TAG === undefined ? {} : { [amazon.marketplace]: data.ASSOCIATE_TAG }
  return {
    isDevelopment,
    turnLimitPerMinute: data.TURN_LIMIT_PER_MINUTE,
    floodLimitPerMinute: data.FLOOD_LIMIT_PER_MINUTE,
    newVisitorLimitPerMinute: data.NEW_VISITOR_LIMIT_PER_MINUTE,
    visitorSecrets: [
      fallback('VISITOR_SECRET', data.VISITOR_SECRET, DEVELOPMENT_VISITOR_SECRET),
      data.VISITOR_SECRET === undefined ? null : (data.VISITOR_SECRET_PREVIOUS ?? null),
    ].filter((one) => one !== null),
    // Whoever tries it on a machine of their own wants to see it.
    flushAfterMs: (data.FLUSH_AFTER_SECONDS ?? (isDevelopment ? 2 : 120)) * 1000,
    wakeAfterMs: data.WAKE_AFTER_SECONDS * 1000,
    adminToken: fallback('ADMIN_TOKEN', data.ADMIN_TOKEN, DEVELOPMENT_ADMIN_TOKEN),
    allowedOrigins: toOrigins(data.ALLOWED_ORIGINS, problems),
    associateTag: data.ASSOCIATE_TAG ?? null,
    watch: toWatchConfig(data, isDevelopment),
    policy: {
      associateTags: { ...data.ASSOCIATE_TAGS, ...ownTag },
      mayModelSeeAmazon: data.AMAZON_CONTENT_TO_MODEL === 'on',
      hasPriceHistory: data.PRICE_HISTORY === undefined ? null : data.PRICE_HISTORY === 'on',
    },
    amazon,
    model: toModelConfig(data, 'AI' in env, problems),
    humanCheck: toCheckConfig(data, problems),
    problems,
  }
}

/** Addresses as the origins that browsers name; what is none is left out. */
function toOrigins(text: string, problems: string[]): string[] {
  const addresses = text
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean)
  return addresses.flatMap((address) => {
    if (/^https?:\/\//.test(address) && URL.canParse(address)) return [new URL(address).origin]
    problems.push('ALLOWED_ORIGINS: expected addresses such as https://www.example.com, separated by commas')
    return []
  })
}

/** An account is an id, a secret and a tag; with one of them missing the others are of no use. */
function toAmazonConfig(data: z.infer<typeof Settings>, problems: string[]): AmazonConfig {
  const { AMAZON_CLIENT_ID: clientId, AMAZON_CLIENT_SECRET: clientSecret, ASSOCIATE_TAG: partnerTag } = data
  const host = data.AMAZON_MARKETPLACE
  const config = {
    credentials: null,
    marketplace: host,
    requestsPerSecond: data.AMAZON_REQUESTS_PER_SECOND,
    dailyBudget: data.AMAZON_DAILY_BUDGET,
    refreshAsins: data.REFRESH_ASINS,
  }
  if (clientId === undefined && clientSecret === undefined) return config
  const missing = Object.entries({
    AMAZON_CLIENT_ID: clientId,
    AMAZON_CLIENT_SECRET: clientSecret,
    ASSOCIATE_TAG: partnerTag,
  }).flatMap(([name, value]) => (value === undefined ? [name] : []))
  if (clientId === undefined || clientSecret === undefined || partnerTag === undefined) {
    problems.push(`${missing.join(' and ')}: needed for the Amazon account`)
    return config
  }
  const version = data.AMAZON_CREDENTIAL_VERSION ?? versionOf(findMarketplace(host)?.region ?? 'NA')
  const apiUrl = data.AMAZON_API_URL.replace(/\/+$/, '')
  const tokenUrl = data.AMAZON_TOKEN_URL ?? tokenUrlOf(version)
  return {
    ...config,
    credentials: { clientId, clientSecret, version, marketplace: host, partnerTag, apiUrl, tokenUrl },
  }
}
