/**
 * Visitor tokens: `v1.<visitorId>.<signature>`, the signature being HMAC-SHA-256 over the first two parts. A visitor is
 * anonymous: the id is random and means nothing else.
 */

const ID = /^[A-Za-z0-9_-]{22}$/

/** A new visitor id: 128 random bits as base64url. */
export function newVisitorId(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(16)))
}

/** An id of the same shape that always follows from `visitorId`, which nobody else knows, and `name`. */
export async function derivedId(visitorId: string, name: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${visitorId}/${name}`))
  return toBase64Url(new Uint8Array(digest, 0, 16))
}

/** The token that proves `visitorId`. */
export async function signVisitor(visitorId: string, secret: string): Promise<string> {
  const signed = `v1.${visitorId}`
  const signature = await crypto.subtle.sign('HMAC', await hmacKey(secret), new TextEncoder().encode(signed))
  return `${signed}.${toBase64Url(new Uint8Array(signature))}`
}

/** The visitor id that a token proves, or null when it is malformed or not ours. */
export async function verifyVisitor(token: string, secret: string): Promise<string | null> {
  const [version, visitorId, signature, ...rest] = token.split('.')
  if (version !== 'v1' || !visitorId || !signature || rest.length > 0 || !ID.test(visitorId)) return null
  const bytes = fromBase64Url(signature)
  if (bytes === null) return null
  const data = new TextEncoder().encode(`v1.${visitorId}`)
  // subtle.verify compares in constant time.
  return (await crypto.subtle.verify('HMAC', await hmacKey(secret), bytes, data)) ? visitorId : null
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
