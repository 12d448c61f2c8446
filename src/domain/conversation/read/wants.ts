/** From the best cover to what is wanted of one kind of product: constraints, what is taken back, and the words left over. */
import type { AttributeConstraint } from '../../../shared/constraints.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { VAGUE_RATING } from '../lexicon/ratings.ts'
import { readLimit, readModel } from './limits.ts'
import { readChoice, readDeniedAmount, readFreedAmount } from './measures.ts'
import { mark, type Builder, type Wants } from './wants-builder.ts'
import { polarise, type Polarised } from './polarity.ts'
import { TOTAL_RULE } from './rules/prices.ts'
import type { Scan } from './scan.ts'
import type { Amount, Span } from './spans.ts'
import { withAccepted } from '../wishes.ts'
import { resolveWish } from './wish.ts'
import { addPart, readAttribute, readBrand, readColor, readFeature, readUse, toOp } from './features.ts'
import { readOrders, readQuality } from './orders.ts'

/** Reads the spans of a cover; `kind` is the category that they are about, null when none is known. */
export function readWants(cover: readonly Span[], scan: Scan, kind: string | null, vocabulary: Vocabulary): Wants {
  const builder: Builder = {
    constraints: {},
    relative: [],
    undo: [],
    entities: [],
    spoken: new Set(),
    explained: new Set(),
    share: null,
    kind,
    vocabulary,
    scan,
    attributes: [],
    prefer: [],
  }
  const polarised = polarise(cover, scan.tokens)
  const polarityOf = new Map(polarised.map(({ span, polarity }) => [span, polarity]))
  for (const span of cover) {
    if (span.item.type !== 'amount') readGlue(builder, span, cover)
    else {
      const polarity = polarityOf.get(span)
      const isDenied = polarity === 'exclude' || polarity === 'indifferent'
      if (!isDenied && !tellsHowMuch(span, cover)) readAmount(builder, span, span.item.amount, polarity === 'bonus')
    }
  }
  for (const one of polarised) readOne(builder, one, cover)
  if (cover.some(({ rule }) => rule === TOTAL_RULE)) builder.share = 'total'
  readOrders(builder, cover)
  takeAccepted(builder)
  const { prefer, constraints } = builder
  const attributes = withoutEither(builder)
  if (attributes.length > 0) constraints.attributes = merged(attributes)
  if (prefer.length > 0) constraints.prefer = distinct(prefer)
  return builder
}

/** "$20 cheaper": by how much, and no limit. */
function tellsHowMuch({ to, item }: Span, cover: readonly Span[]): boolean {
  const isMoney = item.type === 'amount' && item.amount.kind === 'money'
  return (
    isMoney &&
    cover.some((next) => next.from === to && next.item.type === 'quality' && next.item.degree === 'comparative')
  )
}

function readGlue(builder: Builder, span: Span, cover: readonly Span[]): void {
  const { item } = span
  switch (item.type) {
    case 'glue':
      if (item.glue === 'context' && isOfName(builder, span)) return
      if (item.glue === 'joiner' && isTitleWord(builder, span) && joinsNothing(builder, span, cover)) return
      mark(builder, span, true)
      if (item.glue === 'each') builder.share = 'each'
      if (item.glue === 'total' && builder.share === null) builder.share = 'total'
      if (item.glue === 'priceOpen') builder.undo.push('price')
      if (item.glue === 'stock') builder.constraints.inStockOnly = true
      if (item.glue === 'praise') {
        builder.constraints.minRating = Math.max(builder.constraints.minRating ?? 0, VAGUE_RATING)
      }
      return
    case 'act':
      // One word of talk in a longer message is only a word: "contact lenses".
      return span.to - span.from > 1 || builder.scan.tokens.length <= 4 ? mark(builder, span, true) : undefined
    case 'polarity':
      return mark(builder, span, true)
    case 'bound':
      // Without an amount it bounds nothing: "bolt caps" are things.
      return isTitleWord(builder, span) ? undefined : mark(builder, span, true)
    case 'order':
      return undefined
    default:
  }
}

/** "16 GB" by itself, and "16 GB if possible": a price that would be nice is a limit all the same. */
function readAmount(builder: Builder, span: Span, amount: Amount, isNice: boolean): void {
  if (readModel(builder, span, amount) || amount.kind === 'bare') return
  const isPrice = amount.kind === 'money'
  const limit = { type: 'limit' as const, side: null, low: amount, high: null, attributes: [], isPrice }
  readLimit(builder, span, limit, isNice && !isPrice ? 'bonus' : 'want')
}

/** "the Aria plus", "I want plus size": with nothing to join "plus" is part of a name. */
function joinsNothing({ scan: { tokens } }: Builder, { from, to }: Span, cover: readonly Span[]): boolean {
  const isEnd = tokens[to] === undefined || tokens[to]?.kind === 'symbol'
  const isAsked = cover.some(({ item, to: end }) => end === from && item.type === 'glue' && item.glue === 'opener')
  return isEnd || isAsked
}

/** "power supply": what else tells what a thing is for is here the first word of its name. */
function isOfName(builder: Builder, span: Span): boolean {
  const { scan, vocabulary } = builder
  const next = scan.tokens[span.to]
  return next?.kind === 'word' && isTitleWord(builder, span) && (vocabulary.words[next.text] ?? 0) > 0
}

/** One word that names of products hold. */
function isTitleWord({ scan: { tokens }, vocabulary }: Builder, { from, to }: Span): boolean {
  return to - from === 1 && (vocabulary.words[tokens[from]?.text ?? ''] ?? 0) > 0
}

function readOne(builder: Builder, { span, polarity }: Polarised, cover: readonly Span[]): void {
  const { item } = span
  // "battery for my old Norvel tablet": where words find the thing, whose it goes with tells which.
  if (polarity === 'own' && item.type === 'brand' && builder.kind === null) return
  if (polarity === 'own' || polarity === 'withdraw') return mark(builder, span, true)
  switch (item.type) {
    case 'amount':
      if (polarity === 'exclude') return readDeniedAmount(builder, span, item.amount)
      return polarity === 'indifferent' ? readFreedAmount(builder, span, item.amount) : undefined
    case 'limit':
      return readLimit(builder, span, item, polarity)
    case 'choice':
      return readChoice(builder, span, item)
    case 'feature':
      return readFeature(builder, span, item, polarity)
    case 'color':
      return readColor(builder, span, item.name, polarity)
    case 'brand':
      return readBrand(builder, span, item.name, polarity)
    case 'quality':
      return readQuality(builder, span, item, polarity, cover)
    case 'use':
      return readUse(builder, span, item.values, polarity)
    case 'target':
      if (polarity === 'indifferent') {
        builder.undo.push(item.target)
        mark(builder, span, true)
      }
      return
    case 'attribute':
      return readAttribute(builder, span, item.names, polarity)
    case 'kind': {
      const isSaid = polarity === 'want' || (polarity === 'exclude' && builder.kind === item.slug)
      const resolved = isSaid ? resolveWish(item.wish, builder.kind ?? item.slug, builder.vocabulary) : null
      for (const { part, entry } of resolved ?? []) {
        addPart(
          builder,
          polarity === 'exclude' ? 'exclude' : part.isGuess ? 'bonus' : 'want',
          { name: entry.name, op: toOp(part.op), value: part.value },
          part.op,
        )
      }
      // "women's running shoes": what may also name other shelves tells of the thing that is named for sure.
      if (builder.kind === null || item.isSure || item.slug === builder.kind) mark(builder, span, false)
      return
    }
    default:
  }
}

/** "leather, mesh would be fine too": a value that is as good as another one of the same message is wanted beside it. */
function takeAccepted(builder: Builder): void {
  builder.undo = builder.undo.filter((target) => {
    if (typeof target !== 'object' || 'term' in target) return true
    const { attributes = [], ...either } =
      withAccepted({ ...builder.constraints, attributes: builder.attributes }, target) ?? {}
    builder.attributes = attributes.length > 0 ? attributes : builder.attributes
    Object.assign(builder.constraints, either)
    return attributes.length === 0 && Object.keys(either).length === 0
  })
}

/** "wireless or wired", "with and without a lid": who takes both leaves it open. */
function withoutEither({ attributes, undo }: Builder): AttributeConstraint[] {
  const isHad = (name: string, op: AttributeConstraint['op']) =>
    attributes.some((wish) => wish.name === name && wish.op === op && wish.value === true)
  const open = new Set(attributes.flatMap(({ name }) => (isHad(name, 'has') && isHad(name, 'not') ? [name] : [])))
  undo.push(...[...open].map((attribute) => ({ attribute })))
  return attributes.filter(({ name }) => !open.has(name))
}

function distinct(wishes: readonly AttributeConstraint[]): AttributeConstraint[] {
  return [...new Map(wishes.map((wish) => [JSON.stringify(wish), wish])).values()]
}

/** Either of two values of one attribute is one wish: "OLED or Mini LED", "red, blue". Twice the same is once. */
function merged(wishes: readonly AttributeConstraint[]): AttributeConstraint[] {
  const result: AttributeConstraint[] = []
  for (const wish of wishes) {
    const same = result.find(
      (other) => other.name === wish.name && (other.op === 'eq' || other.op === 'in') && wish.op === 'eq',
    )
    if (same !== undefined && typeof wish.value === 'string') {
      const values = [...new Set([...(Array.isArray(same.value) ? same.value : [same.value ?? '']), wish.value])]
      if (values.length > 1) Object.assign(same, { op: 'in', value: values })
      continue
    }
    if (!result.some((other) => JSON.stringify(other) === JSON.stringify(wish))) result.push({ ...wish })
  }
  return result
}
