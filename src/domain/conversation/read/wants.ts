/** From the best cover to what is wanted of one kind of product: constraints, what is taken back, and the words left over. */
import type { AttributeConstraint } from '../../../shared/constraints.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { toSort } from './sort.ts'
import { AMBIGUOUS_COLORS, NO_COLOR_AFTER } from '../lexicon/colors.ts'
import { VAGUE_RATING } from '../lexicon/ratings.ts'
import { attributeOf, isStatedBy } from './attributes.ts'
import { readChoice, readDeniedAmount, readFreedAmount, readLimit } from './limits.ts'
import { mark, record, type Builder, type Wants } from './wants-builder.ts'
import { polarise, type Polarised } from './polarity.ts'
import { TOTAL_RULE } from './rules/prices.ts'
import type { Scan } from './scan.ts'
import type { Item, Span } from './spans.ts'
import { resolveWish } from './wish.ts'

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
  const denied = new Set(
    polarised.flatMap(({ span, polarity }) => (polarity === 'exclude' || polarity === 'indifferent' ? [span] : [])),
  )
  for (const span of cover) if (span.item.type !== 'amount' || !denied.has(span)) readGlue(builder, span)
  for (const one of polarised) readOne(builder, one, cover)
  if (cover.some(({ rule }) => rule === TOTAL_RULE)) builder.share = 'total'
  readOrders(builder, cover)
  const { attributes, prefer, constraints } = builder
  if (attributes.length > 0) constraints.attributes = merged(attributes)
  if (prefer.length > 0) constraints.prefer = distinct(prefer)
  return builder
}

function readGlue(builder: Builder, span: Span): void {
  const { item } = span
  switch (item.type) {
    case 'glue':
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
    case 'amount':
      if (item.amount.kind !== 'bare') {
        readLimit(
          builder,
          span,
          {
            type: 'limit',
            side: null,
            low: item.amount,
            high: null,
            attributes: [],
            isPrice: item.amount.kind === 'money',
          },
          'want',
        )
      }
      return
    default:
  }
}

/** One word that names of products hold. */
function isTitleWord({ scan: { tokens }, vocabulary }: Builder, { from, to }: Span): boolean {
  return to - from === 1 && (vocabulary.words[tokens[from]?.text ?? ''] ?? 0) > 0
}

/** "cheapest first", "sorted by price", "rank these by battery life". */
function readOrders(builder: Builder, cover: readonly Span[]): void {
  const isSorting = cover.some(
    ({ item }) => (item.type === 'glue' && item.glue === 'sort') || (item.type === 'target' && item.target === 'sort'),
  )
  const ways = cover.filter(({ item }) => item.type === 'order' && item.direction !== undefined)
  const [way] = ways
  if (!isSorting && way === undefined) return
  const fields = cover.flatMap((span) => {
    const { item } = span
    const field =
      item.type === 'order'
        ? item.field
        : item.type === 'target' && (item.target === 'price' || item.target === 'rating')
          ? item.target
          : item.type === 'attribute'
            ? item.names.find((name) =>
                builder.vocabulary.attributes.some(
                  (entry) =>
                    entry.name === name &&
                    entry.type === 'number' &&
                    (builder.kind === null || entry.categories.includes(builder.kind)),
                ),
              )
            : undefined
    return field === undefined ? [] : [{ span, field }]
  })
  const [first] = fields
  if (first === undefined && way === undefined) return
  const field = first?.field ?? 'price'
  const direction = way?.item.type === 'order' ? way.item.direction : undefined
  for (const span of [...ways, ...fields.map((one) => one.span)]) mark(builder, span, true)
  builder.constraints.sort = toSort(field, direction ?? (field === 'price' || field === 'weight' ? 'less' : 'more'))
}

function readOne(builder: Builder, { span, polarity }: Polarised, cover: readonly Span[]): void {
  const { item } = span
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
      return mark(builder, span, false)
    }
    default:
  }
}

function toOp(op: AttributeConstraint['op'] | 'less' | 'more'): AttributeConstraint['op'] {
  return op === 'less' ? 'lte' : op === 'more' ? 'gte' : op
}

function readFeature(
  builder: Builder,
  span: Span,
  item: Extract<Item, { type: 'feature' }>,
  polarity: Polarised['polarity'],
): void {
  const resolved = resolveWish(item.wish, builder.kind, builder.vocabulary)
  if (resolved === null) return
  for (const { part, entry } of resolved) {
    addPart(
      builder,
      part.isGuess && polarity === 'want' ? 'bonus' : polarity,
      {
        name: entry.name,
        op: toOp(part.op),
        value: part.value,
        ...(part.op === 'gte' || part.op === 'lte' ? { unit: entry.unit } : {}),
      },
      part.op,
    )
    record(
      builder,
      span,
      polarity === 'exclude' ? 'not:feature' : 'feature',
      typeof part.value === 'string' ? part.value : entry.name,
    )
  }
  mark(builder, span, builder.kind !== null && polarity !== 'want')
}

/** Adds a wish by its polarity. `how` is the wish as the tables say it: `less` and `more` are orders. */
function addPart(
  builder: Builder,
  polarity: Polarised['polarity'],
  wish: AttributeConstraint,
  how: AttributeConstraint['op'] | 'less' | 'more',
): void {
  if (polarity === 'indifferent') {
    builder.undo.push({ attribute: wish.name })
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

function readColor(builder: Builder, span: Span, name: string, polarity: Polarised['polarity']): void {
  const { constraints } = builder
  const next = builder.scan.tokens[span.to]?.base ?? ''
  if (AMBIGUOUS_COLORS.has(name) && NO_COLOR_AFTER.has(next)) return
  if (polarity === 'indifferent') builder.undo.push('colors')
  else if (polarity === 'exclude') builder.attributes.push({ name: 'color', op: 'not', value: name })
  else if (polarity === 'bonus') builder.prefer.push({ name: 'color', op: 'eq', value: name })
  else constraints.colors = [...new Set([...(constraints.colors ?? []), name])]
  record(builder, span, polarity === 'exclude' ? 'not:color' : 'color', name)
  mark(builder, span, polarity !== 'want')
}

function readBrand(builder: Builder, span: Span, name: string, polarity: Polarised['polarity']): void {
  const { constraints } = builder
  // "a case for Norvel" is of any brand.
  if (['for', 'fit', 'compatible'].includes(builder.scan.tokens[span.from - 1]?.base ?? '') && builder.kind === null) {
    return
  }
  if (polarity === 'want' && isIngredient(builder, span, name)) return
  if (polarity === 'indifferent') builder.undo.push('brands')
  else if (polarity === 'exclude') {
    constraints.excludeBrands = [...new Set([...(constraints.excludeBrands ?? []), name])]
  } else if (polarity === 'want' || polarity === 'bonus') {
    constraints.brands = [...new Set([...(constraints.brands ?? []), name])]
  }
  record(builder, span, polarity === 'exclude' ? 'not:brand' : 'brand', name)
  mark(builder, span, polarity !== 'want')
}

/** "a notebook with an Intel i5": a maker of no such things, behind "with", made a part of it. */
function isIngredient({ scan: { tokens }, kind, vocabulary }: Builder, { from }: Span, name: string): boolean {
  const makes = vocabulary.brands.find((brand) => brand.name === name)?.categories ?? []
  return kind !== null && !makes.includes(kind) && tokens.slice(0, from).some(({ base }) => base === 'with')
}

function readQuality(
  builder: Builder,
  span: Span,
  { quality, degree }: Extract<Item, { type: 'quality' }>,
  polarity: Polarised['polarity'],
  cover: readonly Span[],
): void {
  const { vocabulary, kind } = builder
  const near = (other: Span) => (other.from >= span.to ? other.from - span.to : span.from - other.to)
  const general = new Set(['price', 'rating', 'popularity', 'ratingCount'])
  // "longest battery life": the attribute that is named beside the word decides.
  const reach = quality.fields.length === 0 ? 3 : 1
  const beside = cover
    .filter(
      (other) =>
        other.item.type === 'attribute' &&
        near(other) <= (other.from >= span.to ? reach : quality.fields.length === 0 ? 2 : -1),
    )
    .sort((a, b) => near(a) - near(b))[0]
  const named = beside?.item.type === 'attribute' ? beside.item.names : measuredBeside(builder, span, quality.fields)
  // "the lowest you have": a bare extreme is about the price.
  const bare =
    quality.fields.length === 0 &&
    named.length === 0 &&
    degree === 'superlative' &&
    /low|high/.test(builder.scan.tokens[span.from]?.base ?? '')
      ? ['price']
      : []
  const fields = [...named, ...quality.fields, ...bare]
  const field = fields.find(
    (name) =>
      general.has(name) ||
      vocabulary.attributes.some(
        (entry) =>
          entry.name === name && entry.type === 'number' && kind !== null && isStatedBy(entry, { kind, vocabulary }),
      ),
  )
  if (field === undefined) return
  if (beside !== undefined && named.includes(field)) mark(builder, beside, true)
  if (polarity === 'indifferent') {
    builder.undo.push(field === 'price' || field === 'rating' ? field : { attribute: field })
    return mark(builder, span, true)
  }
  const isTooMuch = degree === 'positive' && builder.scan.tokens[span.from - 1]?.base === 'too'
  const direction =
    polarity === 'exclude' || isTooMuch ? (quality.direction === 'less' ? 'more' : 'less') : quality.direction
  record(builder, span, 'quality', `${field} ${direction}`)
  mark(builder, span, degree !== 'positive' || kind !== null)
  // "not a 17 inch one, too big": the reason for a limit that stands already.
  if (isTooMuch && builder.attributes.some(({ name }) => name === field)) return
  if (degree === 'comparative' || isTooMuch) {
    builder.relative.push({ field, direction })
    // "the next two up in price": those that come next, in that order.
    if (builder.scan.tokens[span.from]?.base === 'next') {
      builder.constraints.sort = toSort(field, direction === 'more' ? 'less' : 'more')
    }
  } else if (degree === 'superlative' || field === 'price' || field === 'popularity') {
    builder.constraints.sort = toSort(field, direction)
  } else builder.prefer.push({ name: field, op: direction === 'less' ? 'lte' : 'gte' })
}

/** "more watts", "the most litres": a unit behind a bare comparison names what is measured in it. */
function measuredBeside({ scan, kind, vocabulary }: Builder, { to }: Span, fields: readonly string[]): string[] {
  if (fields.length > 0) return []
  const unit = scan.spans.find(({ item, from, cost }) => from === to && cost === 0 && item.type === 'unit')?.item
  if (unit?.type !== 'unit' || typeof unit.unit === 'string') return []
  const amount = { kind: 'quantity', value: 1, unit: unit.unit, spelling: '' } as const
  return [attributeOf(amount, { kind, vocabulary }, false)?.name ?? []].flat()
}

function readUse(builder: Builder, span: Span, values: readonly string[], polarity: Polarised['polarity']): void {
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

function readAttribute(builder: Builder, span: Span, names: readonly string[], polarity: Polarised['polarity']): void {
  if (polarity === 'indifferent') {
    for (const name of names) {
      const isColor = /colou?r$/i.test(name)
      builder.undo.push(isColor ? 'colors' : { attribute: name })
    }
    return mark(builder, span, true)
  }
  // "armrests, please": of what some have and others have not.
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
