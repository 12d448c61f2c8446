/** Attribute values and names as people read them. */

type Scalar = string | number | boolean

/** "16 GB", "Yes", "matte black"; one of several as "OLED or QLED". Units that hug the number (%, ″, °) do. */
export function formatValue(value: Scalar | readonly Scalar[], unit: string | null): string {
  if (isList(value)) return value.map((one) => formatValue(one, unit)).join(' or ')
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  const text = typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 2 }) : value
  if (unit === null || unit === '') return text
  return /^[%°″]/.test(unit) ? `${text}${unit}` : `${text} ${unit}`
}

function isList(value: Scalar | readonly Scalar[]): value is readonly Scalar[] {
  return Array.isArray(value)
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
