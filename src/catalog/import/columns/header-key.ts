/** A column's name without case, accents, spaces and signs: "Sale Price" and "sale_price" are `saleprice`. */
export function headerKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
