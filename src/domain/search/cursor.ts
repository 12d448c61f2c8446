/**
 * Where the next page of a list starts. Opaque to clients, bound to the list it came from. A list that changes while
 * it is paged may shift by the products that came or went.
 */
import * as z from 'zod/mini'

const Cursor = z.object({ offset: z.int().check(z.minimum(1), z.maximum(10_000_000)), list: z.string() })

/** The cursor of the page that starts after `offset` products of the list named by `parts`. */
export function toCursor(offset: number, parts: readonly unknown[]): string {
  const base64 = btoa(JSON.stringify({ offset, list: fingerprint(parts) }))
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Products before the page, or null when the cursor is not one of this list. */
export function parseCursor(cursor: string, parts: readonly unknown[]): number | null {
  try {
    const parsed = Cursor.safeParse(JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))))
    return parsed.success && parsed.data.list === fingerprint(parts) ? parsed.data.offset : null
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
