/** What is chosen on a product page among the variations that it offers: its colour, size, storage and the like. */
import { cleanText } from '../../../domain/catalog/clean-text.ts'
import { toPlainLine } from '../../../domain/catalog/page-text.ts'
import type { Attribute } from '../../../shared/product.ts'
import { toAttribute } from '../product/to-attributes.ts'
import type { PageReader } from './htmlrewriter-utils.ts'

/** What the page's scripts call a choice, in the words of our attributes; others by the label that they have on the page. */
const DIMENSIONS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/colou?r/, 'color'],
  [/storage|hard_disk|flash_memory|^memory_size/, 'storage'],
  [/ram_|computer_memory/, 'ram'],
  [/display_size|screen_size/, 'screen size'],
  [/^size/, 'size'],
  [/^style/, 'style'],
  [/^pattern/, 'pattern'],
  [/material/, 'material'],
  [/flavou?r/, 'flavor'],
  [/scent/, 'scent'],
  [/package_quantity|unit_count|number_of_items/, 'number of items'],
]

interface Choice {
  dimension: string
  label: string
  value: string
}

/** The chosen values as facts; they can be read once the page is. */
export function collectVariation(page: PageReader): () => Attribute[] {
  const choices: Choice[] = []
  let open: Choice | null = null
  const begin = (prefix: string) => (element: Element) => {
    const dimension = (element.getAttribute('id') ?? '').slice(prefix.length)
    const choice = { dimension, label: '', value: '' }
    const canEnd = page.onEnd(element, () => {
      if (open === choice) open = null
    })
    if (!canEnd) return
    open = choice
    choices.push(choice)
  }
  const say = (part: 'label' | 'value') => ({
    onValue: (text: string) => {
      if (open !== null && open[part] === '') open[part] = toPlainLine(text)
    },
  })
  // The older layout: a row with the label and the selection, or a list to choose from.
  page.rewriter.on('[id^="variation_"]', { element: begin('variation_') })
  page.text('[id^="variation_"] .a-form-label', say('label'))
  page.text('[id^="variation_"] .selection', say('value'))
  page.text('[id^="variation_"] option[selected]:not([value="-1"])', say('value'))
  // The newer one.
  page.rewriter.on('[id^="inline-twister-dim-title-"]', { element: begin('inline-twister-dim-title-') })
  page.text('[id^="inline-twister-dim-title-"] .a-color-secondary', say('label'))
  page.text('[id^="inline-twister-expanded-dimension-text-"]', say('value'))
  return () => choices.flatMap(toFacts)
}

function toFacts({ dimension, label, value }: Choice): Attribute[] {
  const text = cleanText(value, 80)
  const words = cleanText(label.replace(/\s*[:：]\s*$/, ''), 60)
  const name = DIMENSIONS.find(([pattern]) => pattern.test(dimension))?.[1] ?? (words || dimension.replaceAll('_', ' '))
  if (text === '' || name === '') return []
  const stated = toAttribute(name, text)
  const inside = memoryInside(text)
  if (stated === null || inside.some((fact) => fact.name === stated.name)) return inside
  return [words === '' || stated.name === 'storage' ? stated : { ...stated, label: words }, ...inside]
}

/** "8 GB RAM, 256 GB SSD" chooses two things at once. */
function memoryInside(text: string): Attribute[] {
  const ram = /(\d+) ?GB (?:of )?(?:DDR\d\w* )?(?:RAM|memory)\b/i.exec(text)?.[1]
  const storage = /(\d+ ?[GT]B) (?:of )?(?:\w+ )?(?:SSD|HDD|ROM|storage)\b/i.exec(text)?.[1]
  return [toAttribute('ram', ram === undefined ? '' : `${ram} GB`), toAttribute('storage', storage ?? '')].filter(
    (fact) => fact !== null,
  )
}
