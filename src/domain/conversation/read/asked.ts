/** What a question is about: an attribute, a fact of every product, a value ("in white?"), or words that name none. */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { Asked } from '../types.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import { unitOf } from '../lexicon/units.ts'
import { attributeOf } from './attributes.ts'
import { textOf, type Scan } from './scan.ts'
import type { Span } from './spans.ts'
import { isTalkWord } from './word-classes.ts'
import { resolveWish } from './wish.ts'

/** Facts that are no attributes, by the words that ask for them. */
const FACTS: readonly (readonly [attribute: string, words: RegExp])[] = [
  ['price', /\b(how much (is|are|does|do|was|for|would)|price|cost|how expensive|how dear|pricey)\b/],
  ['rating', /\b(rating|rated|review|star|how good|what do people (say|think)|anything bad|reviewed|popular)\b/],
  ['availability', /\b(in stock|available|availability|out of stock|sold out)\b/],
  ['listPrice', /\b(reduced|discount|on sale|on offer|on special|marked down|knocked off|saving)\b/],
  ['brand', /\b(brand|who make|made by|manufacturer|what make)\b/],
]

/** What is asked; null when the question is about everything. `kind` is the category of the product asked about. */
export function readAsked(
  scan: Scan,
  cover: readonly Span[],
  taken: ReadonlySet<number>,
  kind: string | null,
  vocabulary: Vocabulary,
): Asked | null {
  const unit = wantedUnit(cover, scan)
  const measured = attributeByUnit(unit.unit, kind, vocabulary)
  const from = (span: Span): Asked['text'] => textOf(scan, span.from, span.to)
  const free = cover.filter((span) => ![...Array(span.to - span.from).keys()].some((i) => taken.has(span.from + i)))
  for (const span of free) {
    const { item } = span
    if (item.type === 'attribute') {
      const name = item.names.find((own) =>
        vocabulary.attributes.some((entry) => entry.name === own && (kind === null || entry.categories.includes(kind))),
      )
      if (name !== undefined) return { attribute: name, text: from(span), ...unit }
    }
    if (item.type === 'feature') {
      const resolved = resolveWish(item.wish, kind, vocabulary)?.[0]
      if (resolved !== undefined) {
        const { value } = resolved.part
        return {
          attribute: resolved.entry.name,
          text: from(span),
          ...(typeof value === 'string' ? { value } : {}),
          ...unit,
        }
      }
    }
    if (item.type === 'limit' && item.attributes.length > 0) {
      const amount = item.low ?? item.high
      return {
        attribute: item.attributes[0] ?? null,
        text: from(span),
        ...(amount === null ? {} : { value: amount.value }),
      }
    }
  }
  if (measured !== null) return { attribute: measured, text: unit.unit ?? '', ...unit }
  for (const span of free) {
    const { item } = span
    if (item.type === 'color') return { attribute: 'color', text: from(span), value: item.name }
    if (item.type === 'quality') {
      const field = item.quality.fields.find(
        (name) =>
          ['price', 'rating'].includes(name) ||
          vocabulary.attributes.some(
            (entry) => entry.name === name && (kind === null || entry.categories.includes(kind)),
          ),
      )
      if (field !== undefined) return { attribute: field, text: from(span), ...unit }
    }
  }
  const bases = ` ${scan.tokens.map(({ base }) => base).join(' ')} `
  for (const [attribute, words] of FACTS) {
    const match = words.exec(bases)
    if (match !== null) return { attribute, text: match[0].trim() }
  }
  const words = scan.tokens.flatMap(({ kind: type, base, text, raw }, at) =>
    type === 'word' && !taken.has(at) && !isTalkWord(base) && !STOP_WORDS.has(text) ? [raw] : [],
  )
  if (words.length > 0) return { attribute: null, text: words.slice(0, 6).join(' ') }
  return Object.keys(unit).length > 0 ? { attribute: null, text: '', ...unit } : null
}

/** What "how many quarts" asks for: the attribute of the kind that is measured so. */
function attributeByUnit(spelling: string | undefined, kind: string | null, vocabulary: Vocabulary): string | null {
  const unit = spelling === undefined ? null : unitOf(spelling)
  if (unit === null) return null
  return attributeOf({ kind: 'quantity', value: 1, unit, spelling: '' }, { kind, vocabulary }, false)?.name ?? null
}

/** "in gallons?", "how many pounds": the unit that the answer is wanted in. */
function wantedUnit(cover: readonly Span[], { tokens }: Scan): Pick<Asked, 'unit'> {
  const span = cover.find(
    ({ item, from }) =>
      item.type === 'unit' &&
      typeof item.unit !== 'string' &&
      (tokens[from - 1]?.base === 'in' || tokens[from - 1]?.base === 'many'),
  )
  return span === undefined ? {} : { unit: tokens[span.from]?.base ?? '' }
}
