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

/** Public keys, the same for every request. `triedAt` counts a question without an answer too. */
let cached: { teamDomain: string; keys: Map<string, JsonWebKey>; readAt: number; triedAt: number } | null = null

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
  if (cached?.teamDomain !== teamDomain) cached = { teamDomain, keys: new Map(), readAt: -Infinity, triedAt: -Infinity }
  const isFresh = cached.keys.has(kid) && now - cached.readAt <= KEYS_FRESH_MS
  if (!isFresh && now - cached.triedAt > KEYS_AGAIN_MS) {
    cached.triedAt = now
    const keys = await readKeys(teamDomain)
    // What is known is kept when the address does not answer.
    if (keys !== null) cached = { teamDomain, keys, readAt: now, triedAt: now }
  }
  return cached.keys.get(kid) ?? null
}

/** Null when the address gives no keys: the admin token still opens the door. */
async function readKeys(teamDomain: string): Promise<Map<string, JsonWebKey> | null> {
  try {
    const response = await fetch(`${teamDomain}/cdn-cgi/access/certs`, { signal: AbortSignal.timeout(KEYS_TIMEOUT_MS) })
    const parsed = KeySet.safeParse(await response.json())
    if (!parsed.success) return null
    return new Map(parsed.data.keys.map(({ kid, kty, n, e }) => [kid, { kty, n, e, alg: 'RS256' }]))
  } catch {
    return null // No answer, or no JSON.
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
