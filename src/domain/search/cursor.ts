/**
 * Where the next page of a list starts. Opaque to clients, bound to the list it came from. A list that changes while
 * it is paged may shift by the products that came or went.
 */
import * as z from 'zod/mini'

/** The place that a page starts at. */
const Place = z.object({
  /** Products of the part that stand before the page. */
  offset: z.int().check(z.minimum(0), z.maximum(10_000_000)),
  /** Products of earlier parts. */
  before: z.int().check(z.minimum(0)),
  /** Null in the first part of a list: see adapters/products/list-window.ts. */
  rest: z.nullable(z.object({ edge: z.tuple([z.number(), z.int()]), after: z.int() })),
})
export type Place = z.infer<typeof Place>

export const START: Place = { offset: 0, before: 0, rest: null }

const Cursor = z.object({ place: Place, list: z.string() })

/** The cursor of the page that starts at `place` of the list named by `parts`. */
export function toCursor(place: Place, parts: readonly unknown[]): string {
  const base64 = btoa(JSON.stringify({ place, list: fingerprint(parts) }))
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Where the page starts, or null when the cursor is not one of this list. */
export function parseCursor(cursor: string, parts: readonly unknown[]): Place | null {
  try {
    const base64 = cursor.replaceAll('-', '+').replaceAll('_', '/')
    const parsed = Cursor.safeParse(JSON.parse(atob(base64)))
    return parsed.success && parsed.data.list === fingerprint(parts) ? parsed.data.place : null
  } catch {
    return null // Neither base64 nor JSON: not a cursor.
  }
}

/** FNV-1a over the JSON of a list's question: tells lists apart, hides nothing. */
function fingerprint(parts: readonly unknown[]): string {
  let hash = 0x811c9dc5
  for (const character of JSON.stringify(parts)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
