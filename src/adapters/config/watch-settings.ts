/** Settings of what watches the site: who may see it, and where it is told. A part of config.ts. */
import * as z from 'zod/mini'

/** Plain HTTP only on this machine: a stand-in. */
const address = z
  .string()
  .check(z.regex(/^(https:\/\/|http:\/\/([\w-]+@)?(localhost|127\.0\.0\.1)[:/])\S+$/, { error: 'expected an address' }))

export const WATCH_SETTINGS = {
  /** Opens `/metrics`; without one it is closed, and open on a machine of one's own. */
  METRICS_TOKEN: z.optional(z.string().check(z.minLength(8, { error: 'expected at least 8 characters' }))),
  SENTRY_DSN: z.optional(address),
  /** Cloudflare Access in front of the owner's pages: `https://<team>.cloudflareaccess.com` and the application's tag. */
  ACCESS_TEAM_DOMAIN: z.optional(address),
  ACCESS_AUDIENCE: z.optional(z.string().check(z.minLength(8))),
  /** Account and token that may read Analytics Engine. */
  ANALYTICS_ACCOUNT_ID: z.optional(z.string().check(z.regex(/^[0-9a-f]{32}$/, { error: 'expected 32 hex digits' }))),
  ANALYTICS_API_TOKEN: z.optional(z.string().check(z.minLength(8))),
  /** Where points go as well in development. */
  ANALYTICS_SINK_URL: z.optional(address),
}

export interface WatchConfig {
  metricsToken: string | null
  sentryDsn: string | null
  /** Null unless both settings are given. */
  access: { teamDomain: string; audience: string } | null
  /** Null unless both settings are given. */
  engineAccount: { accountId: string; token: string } | null
  analyticsSinkUrl: string | null
}

type Data = { [Name in keyof typeof WATCH_SETTINGS]?: string | undefined }

export function toWatchConfig(data: Data, isDevelopment: boolean): WatchConfig {
  const { ACCESS_TEAM_DOMAIN, ACCESS_AUDIENCE, ANALYTICS_ACCOUNT_ID, ANALYTICS_API_TOKEN } = data
  return {
    metricsToken: data.METRICS_TOKEN ?? null,
    sentryDsn: data.SENTRY_DSN ?? null,
    access:
      ACCESS_TEAM_DOMAIN && ACCESS_AUDIENCE
        ? { teamDomain: ACCESS_TEAM_DOMAIN.replace(/\/+$/, ''), audience: ACCESS_AUDIENCE }
        : null,
    engineAccount:
      ANALYTICS_ACCOUNT_ID && ANALYTICS_API_TOKEN
        ? { accountId: ANALYTICS_ACCOUNT_ID, token: ANALYTICS_API_TOKEN }
        : null,
    analyticsSinkUrl: isDevelopment ? (data.ANALYTICS_SINK_URL ?? null) : null,
  }
}
