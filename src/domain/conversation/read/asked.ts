/** What a question is about: an attribute, a fact of every product, a value ("in white?"), or words that name none. */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { Asked } from '../types.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import { unitOf } from '../lexicon/units.ts'
import { attributeOf, toOwnUnit } from './attributes.ts'
import { textOf, type Scan } from './scan.ts'
import type { Span } from './spans.ts'
import { isTalkWord } from './word-classes.ts'
import { resolveWish } from './wish.ts'

/** Facts that are no attributes, by the words that ask for them. */
const FACTS: readonly (readonly [attribute: string, words: RegExp])[] = [
  ['listPrice', /\b(reduced|discount|on sale|on offer|on special|marked down|knocked off|saving)\b/],
  ['price', /\b(how much (is|are|does|do|was|for|would)|price|cost|how expensive|how dear|pricey)\b/],
  ['rating', /\b(rating|rated|review|star|how good|what do people (say|think)|anything bad|reviewed|popular)\b/],
  ['availability', /\b(in stock|available|availability|out of stock|sold out)\b/],
  ['brand', /\b(brand|who make|made by|manufacturer|what make)\b/],
]

/** "how much weight can it take": what it carries, not what it weighs. */
const CARRIES = /\b(?:how much weight|how heavy a|what weight)\b.*\b(?:take|hold|carry|support|handle|bear)\b/

/** What is asked; null when the question is about everything. `kind` is the category of the product asked about. */
export function readAsked(
  scan: Scan,
  cover: readonly Span[],
  taken: ReadonlySet<number>,
  kind: string | null,
  vocabulary: Vocabulary,
): Asked | null {
  const unit = wantedUnit(scan)
  const measured = attributeByUnit(unit.unit, kind, vocabulary)
  const from = (span: Span): Asked['text'] => textOf(scan, span.from, span.to)
  const included = includedThing(scan, cover, taken)
  if (included !== null) return { attribute: null, text: included }
  const said = scan.tokens.map(({ text }) => text).join(' ')
  const load = vocabulary.attributes.find(({ name }) => name === 'maxLoad')
  if (kind !== null && load?.categories.includes(kind) === true && CARRIES.test(said)) {
    return { attribute: 'maxLoad', text: 'weight', ...unit }
  }
  const free = cover.filter(({ from: start }) => !taken.has(start))
  for (const span of free) {
    const { item } = span
    if (item.type === 'attribute') {
      const name = item.names.find((own) =>
        vocabulary.attributes.some((entry) => entry.name === own && (kind === null || entry.categories.includes(kind))),
      )
      if (name !== undefined) return { attribute: name, text: from(span), ...unit }
      const like = alikeOf(item.names, kind, vocabulary)
      if (like !== null) return { attribute: like, text: from(span), ...unit }
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
    if (item.type === 'amount' && item.amount.kind === 'quantity') {
      const entry = attributeOf(item.amount, { kind, vocabulary }, false)
      const value = entry === null ? null : toOwnUnit(item.amount, entry, { kind, vocabulary })
      if (entry !== null && value !== null) return { attribute: entry.name, text: from(span), value }
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
    if (match !== null && !(attribute === 'price' && costsOther(scan, cover, taken))) {
      return { attribute, text: match[0].trim() }
    }
  }
  const words = scan.tokens.flatMap(({ kind: type, base, text, raw }, at) =>
    type === 'word' && !taken.has(at) && !isTalkWord(base) && !STOP_WORDS.has(text) ? [raw] : [],
  )
  if (words.length > 0) return { attribute: null, text: words.slice(0, 6).join(' ') }
  return Object.keys(unit).length > 0 ? { attribute: null, text: '', ...unit } : null
}

/** Words that end the name of a thing. */
const AFTER_THING = new Set('and or with for in on at to then too as well also if when by'.split(' '))
const INCLUDES = new Set(['come with', 'comes with', 'came with', 'include', 'includes', 'included with'])

/** "does it come with a rain cover": a thing that no single word of its name stands for; null where the words are known. */
function includedThing({ tokens, source }: Scan, cover: readonly Span[], taken: ReadonlySet<number>): string | null {
  const verb = tokens.findIndex(
    ({ text }, i) => INCLUDES.has(`${text} ${tokens[i + 1]?.text ?? ''}`) || INCLUDES.has(text),
  )
  if (verb < 0) return null
  let from = verb + (tokens[verb + 1]?.text === 'with' ? 2 : 1)
  while (['a', 'an', 'the', 'any', 'it', 'its'].includes(tokens[from]?.base ?? '')) from++
  let to = from
  while (tokens[to]?.kind === 'word' && !AFTER_THING.has(tokens[to]?.base ?? '') && !taken.has(to)) to++
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (to - from < 2 || first === undefined || last === undefined) return null
  const isKnown = cover.some((span) => span.to >= to && span.from < to && span.item.type !== 'glue')
  return isKnown ? null : source.slice(first.start, last.end)
}

/** "what does a page cost in ink?": the price of something that goes with the product is another one. */
function costsOther({ tokens }: Scan, cover: readonly Span[], taken: ReadonlySet<number>): boolean {
  const at = tokens.findIndex(({ base }) => base === 'cost')
  const article = tokens[at - 2]?.base ?? ''
  const thing = tokens[at - 1]
  return (
    thing?.kind === 'word' &&
    ['a', 'an', 'per', 'each', 'new', 'the'].includes(article) &&
    !taken.has(at - 1) &&
    !isTalkWord(thing.base) &&
    !cover.some(
      ({ item, from, to }) => from <= at - 1 && at - 1 < to && (item.type === 'kind' || item.type === 'brand'),
    )
  )
}

/** "how much weight can it take", asked of what states no weight: what the kind states in the same unit. */
function alikeOf(names: readonly string[], kind: string | null, vocabulary: Vocabulary): string | null {
  const entry = vocabulary.attributes.find(({ name, type }) => names.includes(name) && type === 'number')
  return attributeByUnit(entry?.unit ?? undefined, kind, vocabulary)
}

/** What "how many quarts" asks for: the attribute of the kind that is measured so. */
function attributeByUnit(spelling: string | undefined, kind: string | null, vocabulary: Vocabulary): string | null {
  const unit = spelling === undefined ? null : unitOf(spelling)
  if (unit === null) return null
  return attributeOf({ kind: 'quantity', value: 1, unit, spelling: '' }, { kind, vocabulary }, false)?.name ?? null
}

/** "in gallons?", "how many pounds": the unit that the answer is wanted in. */
function wantedUnit({ spans, tokens }: Scan): Pick<Asked, 'unit'> {
  const span = spans
    .filter(
      ({ item, from, cost }) =>
        cost === 0 &&
        ((item.type === 'unit' && typeof item.unit !== 'string') || tokens[from]?.base === 'pound') &&
        (tokens[from - 1]?.base === 'in' || tokens[from - 1]?.base === 'many'),
    )
    .sort((a, b) => b.to - a.to)[0]
  if (span === undefined) return {}
  const spelling = tokens
    .slice(span.from, span.to)
    .map(({ base }) => base)
    .join(' ')
  return { unit: spelling === 'pound' ? 'lb' : spelling }
}
