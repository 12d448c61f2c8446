/** One part of a message, read: the best cover for the kind that may be meant, and what it says. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { bestCover } from './cover.ts'
import { impliedKind, UNNAMED } from './implied-kind.ts'
import type { KindMention } from './kinds.ts'
import type { Part } from './parts.ts'
import { textOf, type Scan } from './scan.ts'
import type { ShopWords } from './shop-words.ts'
import type { Span } from './spans.ts'
import { isPlace, readTerms } from './terms.ts'
import type { Terms, TermsContext } from './terms-builder.ts'
import { range } from './tokens.ts'
import { readWants } from './wants.ts'
import type { Wants } from './wants-builder.ts'
import { resolveWish } from './wish.ts'
import { toBase } from './word-forms.ts'

/** One part of the message, read. */
export interface Frame {
  part: Part
  /** The category that the part is about: named here, or that of the talk. */
  kind: string | null
  /** Whether that is sure enough to filter by. */
  isSure: boolean
  cover: readonly Span[]
  wants: Wants
  terms: Terms
}

/** Reads one part. `inherited` is the category of the talk, for a part that names none; `mayTell` holds where a new need may be told. */
export function readFrame(
  seen: Scan,
  part: Part,
  inherited: string | null,
  mayTell: boolean,
  kinds: readonly KindMention[],
  shop: ShopWords,
): Frame {
  const { vocabulary } = shop
  const spans = seen.spans.filter(({ from, to }) => from >= part.from && to <= part.to)
  const named = part.kind
  const implied = named === null && inherited === null ? impliedKind(seen, spans, part, mayTell, vocabulary) : null
  const kind = named?.slug ?? inherited ?? implied?.slug ?? null
  const isSure = named === null ? kind !== null : named.isSure
  const roles = new Map(kinds.map((mention) => [mention.span, mention.role]))
  const usable = spans.filter((span) => {
    if (isVerb(span, spans, seen)) return false
    // "batteries under 90": what is wanted is not what the limit is about.
    if (span.item.type === 'limit') return span.item.attributes.length === 0 || span.from !== named?.from
    const role = span.item.type === 'kind' ? roles.get(span as KindMention['span']) : 'wanted'
    return role === 'wanted' || role === 'excluded'
  })
  const shifted = usable.map((span) => ({ ...span, from: span.from - part.from, to: span.to - part.from }))
  const cover = bestCover(shifted, part.to - part.from, kind, vocabulary).spans.map((span) => ({
    ...span,
    from: span.from + part.from,
    to: span.to + part.from,
  }))
  const wants = readWants(cover, seen, kind, vocabulary)
  for (const span of cover) {
    if (span.item.type === 'situation' && kind !== null) addGuesses(wants.constraints, span.item.wish, kind, vocabulary)
  }
  const context: TermsContext = {
    scan: seen,
    cover,
    spoken: new Set([...wants.spoken, ...placesOf(kinds, 'owned')]),
    explained: new Set([...wants.explained, ...(implied?.places ?? [])]),
    kind: isSure ? kind : null,
    vocabulary,
    from: part.from,
    to: part.to,
  }
  const terms = readThing(context, kinds) ?? readTerms(context)
  if (kind !== null && isSure && seen.tokens.length <= UNTOLD_TOKENS_MAX) {
    terms.untold.push(...untoldIn(spans, cover, kind, terms.terms, seen, vocabulary))
  }
  if (mayTell && wants.constraints.sort === undefined) {
    const said = terms.terms.join(' ').split(' ')
    const most = orderless(cover, wants).map(({ from, to }) => textOf(seen, from, to))
    terms.untold.push(...(terms.terms.length > 0 ? most.filter((text) => !said.includes(text)) : []))
  }
  const undo = [...wants.undo, ...terms.freed.map((term) => ({ term }))]
  return { part, kind, isSure, cover, wants: { ...wants, undo }, terms }
}

/** "the biggest drive", where nothing states a size to put them in order by. */
function orderless(cover: readonly Span[], { explained }: Wants): Span[] {
  return cover.filter(
    ({ item, cost, from }) =>
      item.type === 'quality' && item.degree === 'superlative' && cost === 0 && !explained.has(from),
  )
}

/** Longer messages are stories, in which many words wish for nothing. */
const UNTOLD_TOKENS_MAX = 60

/** "size 39", "washable", of a kind whose listings never say it: as typed. */
function untoldIn(
  spans: readonly Span[],
  cover: readonly Span[],
  kind: string,
  terms: readonly string[],
  seen: Scan,
  vocabulary: Vocabulary,
): string[] {
  const isStated = ({ item }: Span) =>
    item.type === 'limit'
      ? item.attributes.some(
          (name) =>
            GENERAL.has(name) ||
            vocabulary.attributes.some((own) => own.name === name && own.categories.includes(kind)),
        )
      : item.type === 'feature' && resolveWish(item.wish, kind, vocabulary) !== null
  const words = terms.join(' ').toLowerCase()
  const telling = [...cover.filter((one) => isStated(one) || !SILENT.has(one.item.type)), ...spans.filter(isStated)]
  return spans
    .filter((span) => {
      const { item, cost, from, to } = span
      const overlaps = (other: Span) => from < other.to && other.from < to
      if (cost > 0 || isStated(span)) return false
      const isCovered = cover.some((other) => other.from <= from && from < other.to)
      if (item.type === 'limit') return item.attributes.length > 0 && !isCovered
      const isSaid =
        item.type === 'feature' &&
        item.wish
          .flat()
          .every(({ name, isGuess, op }) => name !== 'useCase' && !isGuess && (op === 'eq' || op === 'has'))
      const isTurned = cover.some((other) => other.item.type === 'polarity' && from - other.to <= 1 && other.from <= to)
      const isRead = telling.some(overlaps)
      // Whom it is for ("for my mother") is no wish of a kettle.
      const isForWhom = seen.tokens[from]?.base === 'for'
      return isSaid && !isTurned && !isRead && !isForWhom && !isPlace(seen, from)
    })
    .map(({ from, to }) => textOf(seen, from, to))
    .filter((text) => !words.includes(text.toLowerCase()))
    .slice(0, 1)
}

/** What may cover a wish without its being read. */
const SILENT = new Set<Span['item']['type']>(['attribute', 'unit', 'feature', 'situation'])
const GENERAL = new Set(['price', 'rating', 'age', 'sleeps', 'maxPlayers'])

/** "drop the heel drop": what takes back and is also an attribute takes back where an article follows. */
function isVerb({ item, from, to }: Span, spans: readonly Span[], { tokens }: Scan): boolean {
  return (
    item.type === 'attribute' &&
    to === from + 1 &&
    tokens[to]?.base === 'the' &&
    spans.some((other) => other.from === from && other.to === to && other.item.type === 'polarity')
  )
}

/** Where things are named that the shopper has or only tells of: nothing to search for. */
function placesOf(kinds: readonly KindMention[], role: KindMention['role']): number[] {
  return kinds.flatMap((kind) =>
    kind.role === role && (kind.isSure || role === 'owned') ? range(kind.from, kind.to) : [],
  )
}

/** "tripod for a camera": who asks for what no product is called does not ask for what it is for; null otherwise. */
function readThing(context: TermsContext, kinds: readonly KindMention[]): Terms | null {
  const { cover, scan, from, to } = context
  const link = cover.findLast(
    ({ item, from: at }) => item.type === 'glue' && item.glue === 'context' && isFor(scan, at),
  )
  const uses = [
    ...placesOf(kinds, 'context'),
    ...(link === undefined || link.from === from ? [] : range(link.from, to)),
  ]
  // "something similar for a Norvel"
  const isNamed = !scan.tokens.slice(from, to).some(({ text }) => UNNAMED.has(text))
  if (context.kind !== null || uses.length === 0 || !isNamed) return null
  const { words } = context.vocabulary
  const terms = readTerms({ ...context, spoken: new Set([...context.spoken, ...uses]) })
  const said = terms.terms.flatMap((term) => term.toLowerCase().split(' '))
  const isKnown = said.some((word) => (words[word] ?? words[toBase(word)] ?? 0) > 0)
  return said.length > 0 && !isKnown ? terms : null
}

function isFor({ tokens }: Scan, at: number): boolean {
  return tokens[at]?.text === 'for'
}

function addGuesses(
  constraints: Constraints,
  wish: Parameters<typeof resolveWish>[0],
  kind: string,
  vocabulary: Vocabulary,
): void {
  for (const { part, entry } of resolveWish(wish, kind, vocabulary) ?? []) {
    const op = part.op === 'less' ? 'lte' : part.op === 'more' ? 'gte' : part.op
    constraints.prefer = [...(constraints.prefer ?? []), { name: entry.name, op, value: part.value }]
  }
}
