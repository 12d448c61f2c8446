/** Variety without chance: the same text always gives the same choice. */

/** A whole number from 0 that is the same for the same text. */
export function hash(text: string): number {
  let value = 0
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) >>> 0
  return value
}
