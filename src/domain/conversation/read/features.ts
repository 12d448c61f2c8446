/** What a thing must have or be, or need not be: features, colours, brands, uses and attributes, by their polarity. */
import type { AttributeConstraint } from '../../../shared/constraints.ts'
import { isSize, isSizeCode } from '../../catalog/sizes.ts'
import type { AttributeEntry } from '../../catalog/vocabulary.ts'
import { AMBIGUOUS_COLORS, NO_COLOR_AFTER } from '../lexicon/colors.ts'
import { mark, record, type Builder } from './wants-builder.ts'
import type { Polarised } from './polarity.ts'
import { isInOpener, textOf } from './scan.ts'
import type { Item, Span } from './spans.ts'
import { countsThings, type Token } from './tokens.ts'
import { orBetter } from './or-better.ts'
import { resolveWish } from './wish.ts'
import { isTalkWord } from './word-classes.ts'
import { isBelonging } from '../../search/title.ts'

export function toOp(op: AttributeConstraint['op'] | 'less' | 'more'): AttributeConstraint['op'] {
  return op === 'less' ? 'lte' : op === 'more' ? 'gte' : op
}

export function readFeature(
  builder: Builder,
  span: Span,
  item: Extract<Item, { type: 'feature' }>,
  polarity: Polarised['polarity'],
): void {
  const resolved = resolveWish(item.wish, builder.kind, builder.vocabulary)
  if (resolved === null || isThing(builder, span) || isCount(builder, span)) return
  const isTold = isWatched(builder, span)
  for (const { part, entry } of resolved) {
    const other = part.op === 'eq' && polarity === 'want' ? otherValue(builder, span, entry, String(part.value)) : null
    const beyond = part.op === 'eq' && polarity === 'want' ? orBetter(builder, span, entry, String(part.value)) : null
    if (beyond !== null) {
      builder.attributes.push(beyond)
      continue
    }
    addPart(
      builder,
      polarity === 'want' && (part.isGuess || isTold || (builder.kind === null && TOLD_BY.has(entry.name)))
        ? 'bonus'
        : polarity,
      {
        name: entry.name,
        op: toOp(part.op),
        value: part.value,
        ...(part.op === 'gte' || part.op === 'lte' ? { unit: entry.unit } : {}),
      },
      part.op,
    )
    if (other !== null) builder.attributes.push({ name: entry.name, op: 'eq', value: other })
    record(
      builder,
      span,
      polarity === 'exclude' ? 'not:feature' : 'feature',
      typeof part.value === 'string' ? part.value : entry.name,
    )
  }
  const isCode = resolved.every(({ part, entry }) => isSizeCode(entry, String(part.value)))
  mark(builder, span, isCode || (builder.kind !== null && polarity !== 'want'))
}

/** "wifi 6 or 7", "DDR4 or 5", "in S or M": what another value has in the place of its last part; null where none is said. */
function otherValue(
  { scan: { tokens }, kind, explained, spoken }: Builder,
  { to }: Span,
  entry: AttributeEntry,
  said: string,
): string | null {
  const { values, valueCategories } = entry
  const last = tokens[to + 1]
  if (tokens[to]?.base !== 'or' || last === undefined) return null
  if (!isSize(entry) && (!/\d/.test(said) || !/\d/.test(last.text))) return null
  const meant = isSize(entry) ? last.text : said.toLowerCase().replace(/\d+\w*$/, last.text)
  const value = values.find(
    (own) => own.toLowerCase() === meant && (kind === null || valueCategories[own]?.includes(kind) !== false),
  )
  if (value === undefined) return null
  explained.add(to + 1)
  spoken.add(to + 1)
  return value
}

/** "a dishwasher", "case for my laptop": one word that stands where a thing is named, while none else is. */
function isThing({ kind, scan: { tokens } }: Builder, { from, to }: Span): boolean {
  const next = tokens[to]
  const isEnd = next === undefined || next.kind === 'symbol' || next.base === 'for'
  const isNamed = ['a', 'an'].includes(tokens[from - 1]?.text ?? '') || next?.base === 'for'
  return kind === null && to === from + 1 && isEnd && isNamed
}

/** "in 4 colours", "in 10 minutes": so many of something, and no size. */
function isCount({ scan: { tokens } }: Builder, { from, to }: Span): boolean {
  return tokens[from]?.text === 'in' && countsThings(tokens, to)
}

/** "to watch netflix on": what somebody does with a thing is told of it. */
function isWatched({ scan: { tokens } }: Builder, { from }: Span): boolean {
  return tokens[from - 2]?.text === 'to' && WATCHING.has(tokens[from - 1]?.text ?? '')
}

const WATCHING = new Set(['watch', 'see', 'stream', 'play', 'hear', 'read'])

/** What tells of a need, which filters nothing while no kind of thing is known. */
const TOLD_BY = new Set(['useCase', 'room', 'season', 'terrain'])

/** Adds a wish by its polarity. `how` is the wish as the tables say it: `less` and `more` are orders. */
export function addPart(
  builder: Builder,
  polarity: Polarised['polarity'],
  wish: AttributeConstraint,
  how: AttributeConstraint['op'] | 'less' | 'more',
): void {
  if (polarity === 'indifferent') {
    const { name, value } = wish
    builder.undo.push(wish.op === 'eq' && typeof value === 'string' ? { attribute: name, value } : { attribute: name })
    return
  }
  if (how === 'less' || how === 'more') {
    builder.prefer.push({ name: wish.name, op: how === 'less' ? 'lte' : 'gte' })
    return
  }
  if (polarity === 'exclude') {
    const denied = deny(wish)
    if (denied !== null) builder.attributes.push(denied)
    return
  }
  if (polarity === 'bonus') builder.prefer.push(wish)
  else builder.attributes.push(wish)
}

/** The opposite of a wish; null where there is none. */
function deny(wish: AttributeConstraint): AttributeConstraint | null {
  switch (wish.op) {
    case 'has':
      return { name: wish.name, op: 'not', value: true }
    case 'eq':
      return { ...wish, op: 'not' }
    case 'not':
      return wish.value === true ? { name: wish.name, op: 'has', value: true } : { ...wish, op: 'eq' }
    case 'gte':
    case 'lte':
    case 'in':
      return null
  }
}

export function readColor(builder: Builder, span: Span, said: string, polarity: Polarised['polarity']): void {
  const { constraints } = builder
  const next = builder.scan.tokens[span.to]?.base ?? ''
  if (AMBIGUOUS_COLORS.has(said) && NO_COLOR_AFTER.has(next)) return
  const name = knownAs(said, builder.vocabulary.colors)
  if (polarity === 'indifferent') builder.undo.push({ attribute: 'color', value: name })
  else if (polarity === 'exclude') builder.attributes.push({ name: 'color', op: 'not', value: name })
  else if (polarity === 'bonus') builder.prefer.push({ name: 'color', op: 'eq', value: name })
  else constraints.colors = [...new Set([...(constraints.colors ?? []), name])]
  record(builder, span, polarity === 'exclude' ? 'not:color' : 'color', name)
  mark(builder, span, polarity !== 'want')
}

/** "matte black" where nothing is called so but black: a finish is no other color. */
function knownAs(said: string, colors: readonly string[]): string {
  const has = (name: string) => colors.some((color) => color.toLowerCase() === name)
  const [finish = '', plain] = said.split(' ')
  return plain !== undefined && FINISHES.has(finish) && !has(said) && has(plain) ? plain : said
}

const FINISHES = new Set(['matte', 'jet', 'glossy'])

export function readBrand(builder: Builder, span: Span, name: string, polarity: Polarised['polarity']): void {
  const { constraints } = builder
  // "a case for Norvel" is of any brand, "ink for my Norvel" too, and "my brother" of none.
  const before = builder.scan.tokens[span.from - 1]?.base ?? ''
  const isOwner = ['for', 'fit', 'compatible'].includes(before) && !isInOpener(builder.scan, span.from - 1)
  if ((isOwner && builder.kind === null) || OWNERS.has(before) || ownsThing(builder, span)) return
  if (polarity === 'want' && isIngredient(builder, span, name)) return
  // "a cable of 3 m" is not made by 3M.
  if (builder.scan.tokens[span.from]?.value !== null && textOf(builder.scan, span.from, span.to) !== name) return
  if (polarity === 'indifferent') builder.undo.push({ attribute: 'brand', value: name })
  else if (polarity === 'exclude') {
    constraints.excludeBrands = [...new Set([...(constraints.excludeBrands ?? []), name])]
  } else if (polarity === 'want' || polarity === 'bonus') {
    constraints.brands = [...new Set([...(constraints.brands ?? []), name])]
  }
  record(builder, span, polarity === 'exclude' ? 'not:brand' : 'brand', name)
  mark(builder, span, polarity !== 'want')
}

const OWNERS = new Set('my our your his her their'.split(' '))

/** "apple watch band": who makes the watch need not make its band. */
function ownsThing({ scan: { tokens } }: Builder, { to }: Span): boolean {
  const [owner, first, second] = tokens.slice(to, to + 3)
  const isWord = (token: Token | undefined) => token?.kind === 'word' && !isTalkWord(token.base)
  if (!isWord(owner) || !isWord(first) || isBelonging(owner?.text ?? '')) return false
  return isBelonging(first?.text ?? '') || (isWord(second) && isBelonging(second?.text ?? ''))
}

/** "a notebook with an Intel i5": a maker of no such things, behind "with", made a part of it. */
function isIngredient({ scan: { tokens }, kind, vocabulary }: Builder, { from }: Span, name: string): boolean {
  const makes = vocabulary.brands.find((brand) => brand.name === name)?.categories ?? []
  return kind !== null && !makes.includes(kind) && tokens.slice(0, from).some(({ base }) => base === 'with')
}

export function readUse(
  builder: Builder,
  span: Span,
  values: readonly string[],
  polarity: Polarised['polarity'],
): void {
  const { kind, vocabulary } = builder
  if (kind === null || polarity === 'indifferent') return
  const wish = values
    .map((value) =>
      ['useCase', 'type', 'terrain', 'fit', 'room', 'season'].map((name) => [
        { name, op: 'eq' as const, value, isGuess: false },
      ]),
    )
    .flat()
  const resolved = resolveWish(wish, kind, vocabulary)?.[0]
  if (resolved === undefined) return
  const constraint: AttributeConstraint = {
    name: resolved.entry.name,
    op: polarity === 'exclude' ? 'not' : 'eq',
    value: resolved.part.value,
  }
  // "I swim as well" tells of the shopper; "a swimming watch" names what is wanted.
  const isTold = polarity === 'want' && TELLERS.has(builder.scan.tokens[span.from - 1]?.base ?? '')
  if (polarity === 'bonus' || isTold) builder.prefer.push(constraint)
  else builder.attributes.push(constraint)
  record(builder, span, 'use', String(resolved.part.value))
  mark(builder, span, true)
}

const TELLERS = new Set('i we he she they who also sometimes often'.split(' '))

export function readAttribute(
  builder: Builder,
  span: Span,
  names: readonly string[],
  polarity: Polarised['polarity'],
): void {
  if (polarity === 'indifferent') {
    for (const name of names) {
      const isColor = /colou?r$/i.test(name)
      builder.undo.push(isColor ? 'colors' : { attribute: name })
    }
    return mark(builder, span, true)
  }
  const next = builder.scan.tokens[span.to]
  if (next !== undefined && readNamedValue(builder, { ...span, to: span.to + 1 }, names, next.raw)) return
  // "armrests pls": of what some have and others have not.
  const entry = builder.vocabulary.attributes.find(
    ({ name, type, values, categories }) =>
      names.includes(name) &&
      type === 'text' &&
      builder.kind !== null &&
      categories.includes(builder.kind) &&
      values.some((value) => LACKING.has(value.toLowerCase())),
  )
  if (entry === undefined || isNamedOnly(builder, span)) return
  addPart(builder, polarity, { name: entry.name, op: 'has', value: true }, 'has')
  record(builder, span, polarity === 'exclude' ? 'not:feature' : 'feature', entry.name)
  mark(builder, span, true)
}

/** "size 9", "size M": a value in words or figures behind the name of what the kind states so; false where it states none. */
export function readNamedValue(builder: Builder, span: Span, names: readonly string[], value: string): boolean {
  const { kind, vocabulary, attributes } = builder
  const entry = vocabulary.attributes.find(
    ({ name, type, unit, categories, values }) =>
      names.includes(name) &&
      type !== 'boolean' &&
      unit === null &&
      (kind === null ? isSize({ name, unit }) : categories.includes(kind)) &&
      ((kind !== null && /^\d/.test(value)) || values.some((own) => own.toLowerCase() === value.toLowerCase())),
  )
  if (entry === undefined) return false
  attributes.push({ name: entry.name, op: 'eq', value })
  record(builder, span, 'feature', value)
  mark(builder, span, kind !== null || isSizeCode(entry, value))
  return true
}

/** Values by which a catalogue says that a product does not have something. */
const LACKING = new Set(['none', 'no'])

/** "4D armrests", "what kind of armrests": the name of what another word says or asks. */
function isNamedOnly({ scan: { spans, tokens } }: Builder, { from, to }: Span): boolean {
  return (
    spans.some(
      (other) =>
        (other.to === from || other.from === to) && (other.item.type === 'feature' || other.item.type === 'quality'),
    ) || ['of', 'what', 'which', 'their'].includes(tokens[from - 1]?.base ?? '')
  )
}
