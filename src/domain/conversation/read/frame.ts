/** One part of a message, read: the best cover for the kind that may be meant, and what it says. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { bestCover } from './cover.ts'
import type { KindMention } from './kinds.ts'
import type { Part } from './parts.ts'
import { isInOpener, textOf, type Scan } from './scan.ts'
import type { ShopWords } from './shop-words.ts'
import type { Span } from './spans.ts'
import { storyOf } from './told.ts'
import { isPlace, readTerms } from './terms.ts'
import { usesOf, type Terms, type TermsContext } from './terms-builder.ts'
import { range, type Token } from './tokens.ts'
import { readWants } from './wants.ts'
import type { Wants } from './wants-builder.ts'
import { resolveWish } from './wish.ts'
import { isNoun, isTalkWord } from './word-classes.ts'
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
  const mayBeTold = named === null && inherited === null
  const believed =
    mayBeTold && mayTell && !likesSomething(seen.tokens, part, vocabulary)
      ? storyOf({ ...seen, spans }, range(part.from, part.to), vocabulary)
      : null
  const isTold = mayBeTold && (believed?.isSure === true || !namesThing(seen, part, vocabulary))
  const story = isTold ? believed : null
  const implied = isTold
    ? (story?.slug ??
      situationOf({ ...seen, spans }, part, vocabulary) ??
      kindOfWishes({ ...seen, spans }, part, vocabulary))
    : null
  const kind = named?.slug ?? inherited ?? implied
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
    explained: new Set([...wants.explained, ...(story?.places ?? [])]),
    kind: isSure ? kind : null,
    vocabulary,
    from: part.from,
    to: part.to,
  }
  const terms = readThing(context, kinds) ?? readTerms(context)
  if (kind !== null && isSure && seen.tokens.length <= UNTOLD_TOKENS_MAX) {
    terms.untold.push(...untoldIn(spans, cover, kind, terms.terms, seen, vocabulary))
  }
  const undo = [...wants.undo, ...terms.freed.map((term) => ({ term }))]
  return { part, kind, isSure, cover, wants: { ...wants, undo }, terms }
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
      return isSaid && !isTurned && !isRead && !isPlace(seen, from)
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

/** "kids toothbrush for a three year old": a word of titles that stands for the thing tells more than who it is for. */
function namesThing({ spans, tokens }: Scan, { from, to }: Part, vocabulary: Vocabulary): boolean {
  const said = new Set(
    spans.flatMap((span) => (span.cost === 0 && span.item.type !== 'situation' ? range(span.from, span.to) : [])),
  )
  // "camping tent" where nobody sells tents: what is told is an adjective of a thing.
  const isTold = ({ item, to: end, cost }: Span) => item.type === 'situation' && cost === 0 && isStrange(tokens[end])
  const isStrange = (token: Token | undefined) =>
    token?.kind === 'word' && usesOf(token, vocabulary) === 0 && !isTalkWord(token.base) && !PEOPLE.has(token.base)
  const isLast = (token: Token | undefined) => token?.kind !== 'word' || BEHIND_THING.has(token.base)
  const isRead = (at: number) => spans.some((span) => span.from <= at && at < span.to && span.cost === 0)
  if (spans.some((span) => isTold(span) && span.to < to && !isRead(span.to) && isLast(tokens[span.to + 1]))) return true
  // "a fountain pen for my dad"
  const isBeforeWhom = (place: number) =>
    tokens[place + 1]?.base === 'for' && spans.some((span) => span.item.type === 'situation' && span.from === place + 1)
  const isThing = (place: number) => {
    const one = tokens[place]
    if (one?.kind !== 'word' || !isBeforeWhom(place) || PEOPLE.has(one.base) || !isNoun(one.base)) return false
    return !spans.some((span) => span.from === place && span.cost === 0 && !DESCRIBING.has(span.item.type))
  }
  if (range(from, to).some(isThing)) return true
  const at = range(from, to).find((place) => tokens[place]?.kind === 'word' && !said.has(place))
  const [token, next] = at === undefined ? [] : [tokens[at], tokens[at + 1]]
  if (token === undefined || isTalkWord(token.base)) return false
  const isHead = next === undefined || next.kind === 'symbol' || next.base === 'for' || next.base === 'with'
  return isHead && usesOf(token, vocabulary) > 1
}

/** What a thing may have that is also one of its own: a pen. */
const DESCRIBING = new Set<Span['item']['type']>(['feature', 'attribute'])
const PEOPLE = new Set('enthusiast fan addict nut pro freak'.split(' '))
const BEHIND_THING = new Set('for with under below around and without please'.split(' '))

/** What kind would help with what is told; null where nothing is. */
function situationOf(
  { spans, tokens }: Pick<Scan, 'spans' | 'tokens'>,
  part: Part,
  vocabulary: Vocabulary,
): string | null {
  // "for my dad, he loves coffee": what somebody likes tells more than who it is.
  const isWhom = ({ from }: Span) => tokens[from]?.base === 'for'
  // "playstation 4", where titles say so, is that thing.
  const isAll = ({ from, to }: Span) =>
    range(part.from, part.to).every((at) => {
      const token = tokens[at]
      return token?.kind !== 'word' || (from <= at && at < to && usesOf(token, vocabulary) > 1)
    })
  const told = spans
    .filter(({ item, from, cost }) => item.type === 'situation' && cost === 0 && !isInOpener({ spans }, from))
    .filter((span) => !isAll(span))
    .sort((a, b) => Number(isWhom(a)) - Number(isWhom(b)) || b.to - b.from - (a.to - a.from))[0]
  if (told?.item.type !== 'situation' || (isWhom(told) && likesSomething(tokens, part, vocabulary))) return null
  return told.item.slugs.find((slug) => mayBe(slug, spans, vocabulary)) ?? null
}

/** "hiking, from Halyra": no kind that a maker who is named has none of. */
function mayBe(slug: string, spans: Scan['spans'], { brands }: Vocabulary): boolean {
  const makers = spans.flatMap(({ item, cost }) => (item.type === 'brand' && cost === 0 ? [item.name] : []))
  const known = brands.filter(({ name }) => makers.includes(name))
  return known.every(({ categories }) => categories.length >= KINDS_TOLD || categories.includes(slug))
}

/** Of a maker with more kinds not all are told. */
const KINDS_TOLD = 5

/** "something to crush ice": the only kind that can have what is wished of something that nobody names; null elsewhere. */
function kindOfWishes(
  { spans, tokens }: Pick<Scan, 'spans' | 'tokens'>,
  { from, to }: Part,
  { attributes }: Vocabulary,
): string | null {
  const isOpen = (at: number) => UNNAMED.has(tokens[at]?.text ?? '') && NEEDS.has(tokens[at + 1]?.text ?? '')
  if (!range(from, to).some(isOpen)) return null
  const names = spans.flatMap(({ item, from: start, to: end, cost }) =>
    item.type === 'feature' && cost === 0 && end - start > 1
      ? item.wish.flatMap((parts) => parts.map(({ name }) => name))
      : [],
  )
  const owners = attributes.filter(({ name, categories }) => names.includes(name) && categories.length === 1)
  return owners[0]?.categories[0] ?? null
}

const UNNAMED = new Set(['something', 'anything', 'smth', 'sth', 'thing'])
const NEEDS = new Set(['to', 'that', 'which', 'for'])

/** "for dad, he loves his garden": what titles here speak of is said to be liked. */
function likesSomething(tokens: Scan['tokens'], { from, to }: Part, vocabulary: Vocabulary): boolean {
  const likes = range(from, to).find((at) => LIKES.has(tokens[at]?.base ?? ''))
  return (
    likes !== undefined &&
    range(likes + 1, to).some((at) => {
      const token = tokens[at]
      return token?.kind === 'word' && !isTalkWord(token.base) && usesOf(token, vocabulary) > 0
    })
  )
}

const LIKES = new Set('love loves like likes enjoy enjoys adore adores fan into'.split(' '))

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
