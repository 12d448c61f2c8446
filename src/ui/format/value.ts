/** Attribute values and names as people read them. */

/** "16 GB", "Yes", "matte black". Units that hug the number (%, ″, °) do. */
export function formatValue(value: string | number | boolean, unit: string | null): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  const text = typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 2 }) : value
  if (unit === null || unit === '') return text
  return /^[%°″]/.test(unit) ? `${text}${unit}` : `${text} ${unit}`
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
