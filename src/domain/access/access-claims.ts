/** Whether the claims of a Cloudflare Access token let somebody in. The signature is checked elsewhere. */
import * as z from 'zod/mini'

const Claims = z.object({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.number(),
  nbf: z.optional(z.number()),
})

/** Clocks of two machines may differ by this much. */
const CLOCK_SKEW_SECONDS = 60

export interface AccessApplication {
  /** `https://<team>.cloudflareaccess.com` */
  teamDomain: string
  /** The application's audience tag. */
  audience: string
}

/** `now` is epoch ms. False for anything that is not meant for this application, is over or has not begun. */
export function isAccessGranted(claims: unknown, application: AccessApplication, now: number): boolean {
  const parsed = Claims.safeParse(claims)
  if (!parsed.success) return false
  const { iss, aud, exp, nbf } = parsed.data
  const seconds = now / 1000
  if (iss !== application.teamDomain || ![aud].flat().includes(application.audience)) return false
  return exp > seconds - CLOCK_SKEW_SECONDS && (nbf ?? 0) < seconds + CLOCK_SKEW_SECONDS
}
