/** Ids of products and variants: those of the file as far as an address can hold them, else ones that stay the same. */

/** An id that can stand in an address; null when nothing is left. Letters that it cannot hold are told apart by a hash. */
export function toId(text: string): string | null {
  const stated = text.trim()
  if (/^[A-Za-z0-9._:-]{1,200}$/.test(stated)) return stated
  const plain = stated.normalize('NFKD').replace(/\p{M}+/gu, '')
  const slug = plain.replace(/[^A-Za-z0-9._:-]+/g, '-').replace(/^-+|-+$/g, '')
  const isWhole = slug.length <= 200 && !/[^\0-\x7f]/.test(plain)
  if (!isWhole) return `${slug === '' ? 'id' : slug.slice(0, 150)}-${hashText(stated)}`
  return slug === '' ? null : slug
}

/** 53 bits that spread well (two FNV-like lanes): enough that a million titles hardly meet. */
export function hashText(text: string): string {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 2_654_435_761)
    high = Math.imul(high ^ code, 1_597_334_677)
  }
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & high) + (low >>> 0)).toString(36)
}
