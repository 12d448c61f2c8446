/** Tokens of Cloudflare Access: RS256, signed with keys that the team's address publishes. */
import * as z from 'zod/mini'
import { type AccessApplication, isAccessGranted } from '../../domain/access/access-claims.ts'

const KEYS_FRESH_MS = 60 * 60 * 1000
/** A token with a key that is not known may come after a rotation; asking more often than this would be a lever. */
const KEYS_AGAIN_MS = 60 * 1000
const KEYS_TIMEOUT_MS = 5_000

const KeySet = z.object({
  keys: z.array(z.object({ kid: z.string(), kty: z.literal('RSA'), n: z.string(), e: z.string() })),
})
const Header = z.object({ alg: z.literal('RS256'), kid: z.string() })

/** Public keys, the same for every request. */
let cached: { teamDomain: string; keys: Map<string, JsonWebKey>; readAt: number } | null = null

/** Whether the token is genuine and meant for this application now. False also when the keys cannot be had. */
export async function isAccessToken(token: string, application: AccessApplication, now: number): Promise<boolean> {
  const [head, body, signature, ...rest] = token.split('.')
  if (!head || !body || !signature || rest.length > 0) return false
  const header = Header.safeParse(readJson(head))
  const bytes = fromBase64Url(signature)
  if (!header.success || bytes === null) return false
  const jwk = await findKey(header.data.kid, application.teamDomain, now)
  if (jwk === null) return false
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify'])
  const signed = new TextEncoder().encode(`${head}.${body}`)
  return (
    (await crypto.subtle.verify(algorithm, key, bytes, signed)) && isAccessGranted(readJson(body), application, now)
  )
}

async function findKey(kid: string, teamDomain: string, now: number): Promise<JsonWebKey | null> {
  const age = cached?.teamDomain === teamDomain ? now - cached.readAt : Infinity
  const isKnown = cached?.teamDomain === teamDomain && cached.keys.has(kid)
  if (age > (isKnown ? KEYS_FRESH_MS : KEYS_AGAIN_MS)) await readKeys(teamDomain, now)
  return cached?.teamDomain === teamDomain ? (cached.keys.get(kid) ?? null) : null
}

/** Keeps what is known when the address does not answer. */
async function readKeys(teamDomain: string, now: number): Promise<void> {
  try {
    const response = await fetch(`${teamDomain}/cdn-cgi/access/certs`, { signal: AbortSignal.timeout(KEYS_TIMEOUT_MS) })
    const parsed = KeySet.safeParse(await response.json())
    if (!parsed.success) return
    const keys = parsed.data.keys.map(({ kid, kty, n, e }): [string, JsonWebKey] => [kid, { kty, n, e, alg: 'RS256' }])
    cached = { teamDomain, keys: new Map(keys), readAt: now }
  } catch {
    // No answer or no JSON: the admin token still opens the door.
  }
}

function readJson(part: string): unknown {
  const bytes = fromBase64Url(part)
  if (bytes === null) return null
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
  } catch {
    return null
  }
}
