/** One part of a message, read: the best cover for the kind that may be meant, and what it says. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { bestCover } from './cover.ts'
import type { KindMention } from './kinds.ts'
import type { Part } from './parts.ts'
import type { Scan } from './scan.ts'
import type { ShopWords } from './shop-words.ts'
import type { Span } from './spans.ts'
import { readTerms } from './terms.ts'
import { type Terms } from './terms-builder.ts'
import { readWants } from './wants.ts'
import type { Wants } from './wants-builder.ts'
import { resolveWish } from './wish.ts'

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

/** Reads one part. `inherited` is the category of the talk, for a part that names none. */
export function readFrame(
  seen: Scan,
  part: Part,
  inherited: string | null,
  kinds: readonly KindMention[],
  shop: ShopWords,
): Frame {
  const { vocabulary } = shop
  const spans = seen.spans.filter(({ from, to }) => from >= part.from && to <= part.to)
  const named = part.kind
  const implied = named === null && inherited === null ? situationOf({ spans, tokens: seen.tokens }) : null
  const kind = named?.slug ?? inherited ?? implied
  const isSure = named === null ? kind !== null : named.isSure
  const roles = new Map(kinds.map((mention) => [mention.span, mention.role]))
  const usable = spans.filter((span) => {
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
  const terms = readTerms({
    scan: seen,
    cover,
    spoken: new Set([...wants.spoken, ...ownedPlaces(kinds)]),
    explained: wants.explained,
    kind: isSure ? kind : null,
    vocabulary,
    from: part.from,
    to: part.to,
  })
  const undo = [...wants.undo, ...terms.freed.map((term) => ({ term }))]
  return { part, kind, isSure, cover, wants: { ...wants, undo }, terms }
}

/** Where things are named that the shopper has: nothing to search for. */
function ownedPlaces(kinds: readonly KindMention[]): number[] {
  return kinds.flatMap(({ role, from, to }) =>
    role === 'owned' ? Array.from({ length: to - from }, (_, i) => from + i) : [],
  )
}

/** What kind would help with what is told; null where nothing is. */
function situationOf({ spans, tokens }: Pick<Scan, 'spans' | 'tokens'>): string | null {
  // "for my dad, he loves coffee": what somebody likes tells more than who it is.
  const isWhom = ({ from }: Span) => tokens[from]?.base === 'for'
  const told = spans
    .filter(({ item, cost }) => item.type === 'situation' && cost === 0)
    .sort((a, b) => Number(isWhom(a)) - Number(isWhom(b)) || b.to - b.from - (a.to - a.from))[0]
  return told?.item.type === 'situation' ? (told.item.slugs[0] ?? null) : null
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
