/** Keys of the cache: `<kind>:<digest>`, the digest over everything that the value depends on. */

export const CACHE_KINDS = {
  /** One product by id. */
  product: { ttlSeconds: 3_600 },
  /** A page of `GET /products`. */
  search: { ttlSeconds: 1_800 },
  /** One query of a turn. */
  turn: { ttlSeconds: 1_800 },
  categories: { ttlSeconds: 86_400 },
  /** How a language model read a message. */
  model: { ttlSeconds: 86_400 },
} as const

export type CacheKind = keyof typeof CACHE_KINDS

/** Life of "there is no such thing"; KV keeps nothing for less than a minute. */
export const NEGATIVE_TTL_SECONDS = 60

/** Changes when values are written in another shape. */
const SHAPE = 1

/** Digests that are kept: what is asked often is asked for with the same key. */
const KEPT_MAX = 500
const kept = new Map<string, string>()

/** `version` is the catalogue's: another catalogue has other keys. */
export async function toKey(kind: CacheKind, version: string, parts: unknown): Promise<string> {
  const text = canonical([SHAPE, version, parts])
  const known = kept.get(text)
  if (known !== undefined) return `${kind}:${known}`
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  const digest = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (kept.size >= KEPT_MAX) kept.clear()
  kept.set(text, digest)
  return `${kind}:${digest}`
}

/** JSON with the fields of every object in order, and without those that are undefined. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonical(entry ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`
}
