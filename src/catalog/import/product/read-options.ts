/** What can be chosen of a product, as a row says it: in columns of its own, in pairs, or written into one cell. */
import { cleanText } from '../../../domain/catalog/clean-text.ts'
import { readHtml } from '../../../domain/catalog/html-text.ts'
import { cleaned, isRecord, toList, toText, type Cells } from './cells.ts'
import type { DraftHead, DraftVariant } from './draft.ts'

/** Names of options that say that there are none. */
const NO_OPTION = /^default(?: title)?$/i

/** Options of a row: `Option1 name` with `Option1 value`, or columns that are options themselves. */
export function optionsOf(cells: Cells): DraftVariant['options'] {
  const names = new Map(cells.all('optionName').map(({ number, value }) => [number, cleaned(value, 60) ?? '']))
  const numbered = cells.all('optionValue').flatMap(({ number, value }): (readonly [string, string])[] => {
    const text = cleaned(value, 100)
    return text === null || NO_OPTION.test(text) ? [] : [[names.get(number) ?? `#${number ?? 1}`, text]]
  })
  const named = cells.all('option').flatMap(({ name, value }): (readonly [string, string])[] => {
    const text = cleaned(value, 100)
    return text === null ? [] : [[optionLabel(name), text]]
  })
  const attributes = pairsOf(cells).map(({ name, value }) => [name, value] as const)
  const inside = cells
    .all('options')
    .flatMap(({ name, value }) =>
      typeof value === 'string' && !/^\s*[[{]/.test(value) ? writtenOptions(name, value) : insideOptions(value),
    )
  return [...numbered, ...named, ...inside, ...(cells.text('parent') === '' ? [] : attributes)]
}

/** "Size: S, Colour: Red", "Size=S;Colour=Red"; a value alone is one of what the column is called. */
function writtenOptions(column: string, text: string): (readonly [name: string, value: string])[] {
  const stated = cleaned(text, 300)
  if (stated === null || NO_OPTION.test(stated)) return []
  const pairs = stated.split(/[;|]|,(?=[^,;|:=]+[:=])/).flatMap((part) => {
    const [, name = '', value = ''] = /^\s*([^:=]{1,60}?)\s*[:=]\s*(.{1,100})$/.exec(part) ?? []
    return name === '' ? [] : [[name, value.trim()] as const]
  })
  return pairs.length > 0 ? pairs : [[optionLabel(column), stated.slice(0, 100)]]
}

/** `{Size: "S"}` and `[{name: "Size", value: "S"}]`. */
function insideOptions(value: unknown): (readonly [name: string, value: string])[] {
  const pairs = isRecord(value)
    ? Object.entries(value)
    : toList(value).flatMap((entry) =>
        isRecord(entry) ? [[toText(entry['name']) ?? '', entry['value']] as const] : [],
      )
  return pairs.flatMap(([name, stated]): (readonly [string, string])[] => {
    const text = cleaned(stated, 100)
    return name === '' || text === null ? [] : [[name, text]]
  })
}

/** What can be chosen, as the row of the product lists it, whether or not there are rows for the variants. */
export function statedOptions(cells: Cells): DraftHead['options'] {
  const names = new Map(cells.all('optionName').map(({ number, value }) => [number, cleaned(value, 60) ?? '']))
  return cells.all('optionValue').flatMap(({ number, value }) => {
    const name = names.get(number) ?? ''
    const values = (toText(value) ?? '').split(';').map((part) => cleanText(part.replace(/^#?[\da-f]{6}:/i, ''), 100))
    return name === '' ? [] : [{ name, values: values.filter((part) => part !== '' && !NO_OPTION.test(part)) }]
  })
}

function optionLabel(name: string): string {
  const label = name.replace(/_/g, ' ').trim()
  return label.charAt(0).toUpperCase() + label.slice(1)
}

interface Pair {
  name: string
  value: string
  isVisible: boolean
}

/** `Attribute 1 name` with `Attribute 1 value(s)`. */
export function pairsOf(cells: Cells): Pair[] {
  const values = new Map(cells.all('attributeValue').map(({ number, value }) => [number, toText(value) ?? '']))
  const shown = new Map(cells.all('attributeVisible').map(({ number, value }) => [number, toText(value)?.trim() ?? '']))
  return cells.all('attributeName').flatMap(({ number, value }) => {
    const name = cleaned(value, 60)
    const text = readHtml(values.get(number) ?? '', 300).text
    const isVisible = !/^(?:0|false|no)$/i.test(shown.get(number) ?? '')
    return name === null || text === '' ? [] : [{ name: withoutTaxonomy(name), value: text, isVisible }]
  })
}

/** WooCommerce's own name of an attribute: `pa_color`. */
function withoutTaxonomy(name: string): string {
  return name.startsWith('pa_') ? optionLabel(name.slice(3).replaceAll('-', ' ')) : name
}
