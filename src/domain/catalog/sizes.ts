/** Sizes are names, in letters or in figures: they are chosen by their value alone ("in M", "in 9"). */

/** What sizes in letters are called in words. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  xs: ['extra small', 'x small'],
  s: ['small'],
  m: ['medium'],
  l: ['large'],
  xl: ['extra large', 'x large'],
  xxl: ['double xl', 'xx large'],
}

/** A size as it is written and as it is said. */
export function sizeNames(value: string): string[] {
  const key = value.toLowerCase()
  return [value, ...(Object.hasOwn(SPOKEN, key) ? (SPOKEN[key] ?? []) : [])]
}

/** Whether an attribute states a size; what has a unit is a measure. */
export function isSize({ name, unit }: { name: string; unit: string | null }): boolean {
  return unit === null && /(?:^s|S)ize$/.test(name)
}

/** A size as a wish holds it: a number where most sizes of that name are, as products then state it. */
export function toSizeValue({ type }: { type: string }, value: string): string | number {
  return type === 'number' && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value
}

/** "9", "XL": a size that means nothing without its noun, and finds nothing as a word. */
export function isSizeCode(attribute: { name: string; unit?: string | null | undefined }, value: string): boolean {
  return isSize({ name: attribute.name, unit: attribute.unit ?? null }) && /^(?:\d|[smlx]+$)/i.test(value)
}
