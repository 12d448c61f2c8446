/** Numbers that name an article. They are text: a zero in front counts. */

/** A code without the apostrophe and the spaces that spreadsheets need, and null for what says "none". */
export function cleanCode(value: unknown): string | null {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : ''
  const code = text
    .replace(/^['’`]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return code === '' || code.length > 100 || /^(?:-+|n\/?a|none|null|does not apply|no)$/i.test(code) ? null : code
}

/**
 * A GTIN (EAN, UPC, ISBN) as digits, checked by its check digit; lost zeros in front are given back. Null for anything
 * else, such as the `8.8E+12` of a spreadsheet.
 */
export function toGtin(value: unknown): string | null {
  const code = cleanCode(value)?.replace(/[\s-]/g, '').replace(/\.0+$/, '')
  if (code === undefined) return null
  if (/^\d{8,9}[\dXx]$/.test(code) && isIsbn10(code.padStart(10, '0'))) return code.padStart(10, '0').toUpperCase()
  if (!/^\d{7,14}$/.test(code) || /0{6}$/.test(code)) return null
  const lengths = [8, 12, 13, 14].filter((length) => length >= code.length && length - code.length <= 2)
  const full = lengths.map((length) => code.padStart(length, '0')).find(hasCheckDigit)
  return full ?? null
}

function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (let at = digits.length - 2, weight = 3; at >= 0; at--, weight = 4 - weight) sum += Number(digits[at]) * weight
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1))
}

function isIsbn10(code: string): boolean {
  let sum = 0
  for (let at = 0; at < 10; at++) sum += (code[at]?.toUpperCase() === 'X' ? 10 : Number(code[at])) * (10 - at)
  return sum % 11 === 0
}

/** A code as it is compared: letters and digits alone, in lower case. */
export function codeKey(code: string): string {
  return code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
