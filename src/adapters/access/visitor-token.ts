/**
 * Visitor tokens: `v2.<visitorId>.<issued>.<signature>`, the time in seconds to the base 36, the signature HMAC-SHA-256 over
 * what stands before it. A visitor is anonymous: the id is random and means nothing else. `v1` had no time.
 */

const TOKEN = /^((v[12])\.([\w-]{22})(?:\.([0-9a-z]{1,9}))?)\.([\w-]{43})$/

const DAY_MS = 24 * 60 * 60 * 1000
/** As long as a browser keeps a cookie. */
export const TOKEN_LIFE_MS = 400 * DAY_MS
const RENEW_AFTER_MS = 30 * DAY_MS
const CLOCK_SKEW_MS = 5 * 60 * 1000

/** A new visitor id: 128 random bits as base64url. */
export function newVisitorId(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(16)))
}

/** An id of the same shape that always follows from `visitorId`, which nobody else knows, and `name`. */
export async function derivedId(visitorId: string, name: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${visitorId}/${name}`))
  return toBase64Url(new Uint8Array(digest, 0, 16))
}

/** What a token proves. `isDue` when the visitor should be given a new one: it is old, or of an old secret or form. */
export interface ProvenVisitor {
  visitorId: string
  isDue: boolean
  /** Milliseconds since it was issued; null where it does not say. */
  ageMs: number | null
}

/** The token that proves `visitorId` from `now` (epoch ms) on. */
export async function signVisitor(visitorId: string, secret: string, now: number): Promise<string> {
  const signed = `v2.${visitorId}.${Math.floor(now / 1000).toString(36)}`
  const signature = await crypto.subtle.sign('HMAC', await hmacKey(secret), new TextEncoder().encode(signed))
  return `${signed}.${toBase64Url(new Uint8Array(signature))}`
}

/**
 * What a token proves at `now`, or null when it is malformed, not ours, or past its life. `secrets` has the one that signs
 * first; tokens of the others still count, so that a secret can be changed without making strangers of anyone.
 */
export async function verifyVisitor(
  token: string,
  secrets: readonly string[],
  now: number,
): Promise<ProvenVisitor | null> {
  const [, signed, version, visitorId = '', issued, signature = ''] = TOKEN.exec(token) ?? []
  const bytes = fromBase64Url(signature)
  if (signed === undefined || bytes === null || (version === 'v2') !== (issued !== undefined)) return null
  // Tokens of the first form name no time. They are renewed at once, and their secret's end is theirs.
  const ageMs = issued === undefined ? null : now - Number.parseInt(issued, 36) * 1000
  if (ageMs !== null && (ageMs > TOKEN_LIFE_MS || ageMs < -CLOCK_SKEW_MS)) return null
  for (const [index, secret] of secrets.entries()) {
    // subtle.verify compares in constant time.
    const isOurs = await crypto.subtle.verify('HMAC', await hmacKey(secret), bytes, new TextEncoder().encode(signed))
    if (isOurs) return { visitorId, ageMs, isDue: index > 0 || ageMs === null || ageMs > RENEW_AFTER_MS }
  }
  return null
}

/** Whether two secrets are equal, in a time that does not depend on where they differ. */
export async function isSameSecret(given: string, expected: string): Promise<boolean> {
  const encoder = new TextEncoder()
  const [a, b] = await Promise.all(
    [given, expected].map((text) => crypto.subtle.digest('SHA-256', encoder.encode(text))),
  )
  return a !== undefined && b !== undefined && crypto.subtle.timingSafeEqual(a, b)
}

function hmacKey(secret: string): Promise<CryptoKey> {
  const raw = new TextEncoder().encode(secret)
  return crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
  } catch {
    return null // a length that base64 cannot have
  }
}
