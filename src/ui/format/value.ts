/** Attribute values and names as people read them. */
import { formatValue as formatInSentence } from '../../domain/wording/quantity.ts'
import type { Attribute } from '../../shared/product.ts'

type Value = Attribute['value']

/** As the answers say it, so that a product has one weight on the whole page; alone in its place, "Yes" is a word's start. */
export function formatValue(value: Value | readonly Value[], unit: string | null): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return formatInSentence(value, unit)
}

/** "coffee-makers" and "batteryLife" as words: "Coffee makers", "Battery life". */
export function toWords(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]+/g, ' ')
    .toLowerCase()
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
