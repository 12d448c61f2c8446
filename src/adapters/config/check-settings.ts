/** Settings of the check that a first question comes from a person. Without them there is none. */
import * as z from 'zod/mini'

const VERIFY_URL = 'https://challenges.cloudflare.com/turnstile/v0/siteverify'

export const CHECK_SETTINGS = {
  /** Of a Turnstile widget of the owner's: the key that the page shows it by. */
  TURNSTILE_SITE_KEY: z.optional(z.string().check(z.regex(/^[\w-]{8,100}$/, { error: 'expected a site key' }))),
  /** And the one that its answers are verified with. */
  TURNSTILE_SECRET: z.optional(z.string().check(z.minLength(8, { error: 'expected at least 8 characters' }))),
  /** Plain HTTP only on this machine: a stub. */
  TURNSTILE_URL: z._default(
    z.string().check(z.regex(/^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)[:/])\S+$/)),
    VERIFY_URL,
  ),
}

export interface CheckConfig {
  siteKey: string
  secret: string
  verifyUrl: string
}

interface Data {
  TURNSTILE_SITE_KEY?: string | undefined
  TURNSTILE_SECRET?: string | undefined
  TURNSTILE_URL: string
}

/** Null while nothing is configured; half of it is a problem, and no check. */
export function toCheckConfig(data: Data, problems: string[]): CheckConfig | null {
  const { TURNSTILE_SITE_KEY: siteKey, TURNSTILE_SECRET: secret, TURNSTILE_URL: verifyUrl } = data
  if (siteKey !== undefined && secret !== undefined) return { siteKey, secret, verifyUrl }
  if (siteKey !== undefined || secret !== undefined) {
    problems.push('TURNSTILE_SITE_KEY and TURNSTILE_SECRET are only of use together')
  }
  return null
}
