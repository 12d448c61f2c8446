/** Which things a message names, and what each is to the shopper: wanted, only mentioned ("for my laptop"), owned or not wanted. */
import { STOP_WORDS } from '../../search/stop-words.ts'
import { isBelonging } from '../../search/title.ts'
import type { Meaning } from './gazetteer.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { scan, type Scan } from './scan.ts'
import { shopWordsOf } from './shop-words.ts'
import type { Span } from './spans.ts'
import { resolveWish } from './wish.ts'
import { isTalkWord } from './word-classes.ts'

export type Role = 'wanted' | 'context' | 'part' | 'owned' | 'excluded'

export interface KindMention {
  from: number
  to: number
  slug: string
  /** Whether the words surely mean this category here. */
  isSure: boolean
  span: Span & { item: Extract<Meaning, { type: 'kind' }> }
  role: Role
}

/** The kinds named, in order, the longest reading of each place. */
export function findKinds({ spans, tokens }: Scan, vocabulary: Vocabulary): KindMention[] {
  const kinds = spans.filter((span): span is KindMention['span'] => span.item.type === 'kind')
  const best = kinds
    .toSorted(
      (a, b) =>
        b.to - b.from - (a.to - a.from) ||
        a.cost - b.cost ||
        Number(b.item.isSure) - Number(a.item.isSure) ||
        b.item.wish.length - a.item.wish.length,
    )
    .reduce<KindMention['span'][]>(
      (chosen, span) =>
        chosen.some((other) => span.from < other.to && other.from < span.to) ? chosen : [...chosen, span],
      [],
    )
    .sort((a, b) => a.from - b.from)
  const others = (from: number, to: number) => spans.filter((span) => span.from === from && span.to === to)
  const mentions = best
    // A longer phrase of talk that holds the word takes it: "screen" in "screen off".
    .filter((span) => !isInside(span, spans, vocabulary))
    .map((span, i) => {
      const next = best[i + 1]
      const role: Role = isModifier(span, next, tokens)
        ? 'part'
        : isContext(span, spans, tokens)
          ? 'context'
          : stands(span, 'own', spans, tokens)
            ? 'owned'
            : stands(span, 'exclude', spans, tokens)
              ? 'excluded'
              : 'wanted'
      return {
        from: span.from,
        to: span.to,
        slug: span.item.slug,
        isSure: span.item.isSure && others.length > 0,
        span,
        role,
      }
    })
  return promoted(mentions, tokens, spans)
}

/** "up to 1.2k for a television": where nothing else is named, what the message is for is what is wanted. */
function promoted(mentions: readonly KindMention[], tokens: Scan['tokens'], spans: readonly Span[]): KindMention[] {
  if (mentions.some(({ role }) => role !== 'context')) return [...mentions]
  return mentions.map((mention, i) => {
    const before = tokens.slice(Math.max(0, mention.from - 2), mention.from).map(({ text }) => text)
    const isFor = before[0] === 'for' || before[1] === 'for'
    const isFirst = tokens
      .slice(0, mention.from)
      .every(
        ({ kind, base, text }, at) =>
          kind !== 'word' ||
          isTalkWord(base) ||
          STOP_WORDS.has(text) ||
          spans.some(
            ({ item, from, to }) => from <= at && at < to && ['limit', 'bound', 'currency', 'unit'].includes(item.type),
          ),
      )
    return i === mentions.length - 1 && isFor && isFirst ? { ...mention, role: 'wanted' } : mention
  })
}

/** "built-in speakers" of a monitor are no speakers; a "king mattress" is a mattress: mattresses can be king-sized. */
function isInside(
  { from, to, item: kind }: KindMention['span'],
  spans: readonly Span[],
  vocabulary: Vocabulary,
): boolean {
  return spans.some(({ item, from: start, to: end, cost }) => {
    if (cost > 0 || start > from || to > end || end - start <= to - from) return false
    if (item.type === 'feature') {
      return resolveWish(item.wish, kind.slug, vocabulary) === null && resolveWish(item.wish, null, vocabulary) !== null
    }
    return item.type === 'act' || (item.type === 'quality' && item.degree !== 'positive')
  })
}

/** "phone case", "laptop backpack", "monitor arm": what the next word belongs to. */
function isModifier(span: Span, next: Span | undefined, tokens: Scan['tokens']): boolean {
  if (next !== undefined && next.from === span.to) return true
  for (let at = span.to; at < span.to + 2; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (at > span.to && isTalkWord(token.base))) return false
    if (isBelonging(token.text) && !isBelonging(tokens[span.to - 1]?.text ?? '')) return true
    if (isTalkWord(token.base)) return false
  }
  return false
}

/** "for my laptop", "charges my phone": unless the words before are themselves a request ("looking for"). */
function isContext(span: Span, spans: readonly Span[], tokens: Scan['tokens']): boolean {
  const starts = startsBefore(span.from, spans, tokens)
  const glued = spans.filter(({ item, to }) => item.type === 'glue' && item.glue === 'context' && starts.includes(to))
  return glued.some(
    (context) =>
      !spans.some(
        ({ item, from, to, cost }) =>
          cost === 0 &&
          ((item.type === 'glue' && item.glue === 'opener') || item.type === 'bound' || item.type === 'act') &&
          from < context.to &&
          context.to <= to &&
          to - from > 1 &&
          from <= context.from,
      ),
  )
}

function stands(span: Span, polarity: 'own' | 'exclude', spans: readonly Span[], tokens: Scan['tokens']): boolean {
  const starts = startsBefore(span.from, spans, tokens)
  const before = spans.some(
    ({ item, to }) =>
      item.type === 'polarity' && item.polarity === polarity && item.place === 'before' && starts.includes(to),
  )
  const after = spans.some(
    ({ item, from }) =>
      item.type === 'polarity' && item.polarity === polarity && item.place === 'after' && from === span.to,
  )
  return before || after
}

const ADJECTIVE_TYPES = new Set<Span['item']['type']>([
  'feature',
  'brand',
  'color',
  'quality',
  'use',
  'limit',
  'amount',
  'choice',
])
const ADJECTIVES_MAX = 4

/** Where something that stands before a thing may end: right before it, or before its article and adjectives. */
function startsBefore(from: number, spans: readonly Span[], tokens: Scan['tokens']): number[] {
  const starts = [from]
  for (let i = 0; i < ADJECTIVES_MAX; i++) {
    const at = starts.at(-1) ?? from
    const adjective = spans
      .filter(
        ({ item, to }) =>
          to === at && (ADJECTIVE_TYPES.has(item.type) || (item.type === 'glue' && item.glue === 'determiner')),
      )
      .sort((a, b) => a.from - b.from)[0]
    if (adjective !== undefined) starts.push(adjective.from)
    else if (
      tokens[at - 1]?.kind === 'word' &&
      /^(new|old|older|little|big|small|current|own|existing|inch)$/.test(tokens[at - 1]?.base ?? '')
    ) {
      starts.push(at - 1)
    } else break
  }
  return starts
}

/** The category that a product's name tells: "… Ultralight Laptop"; null where it tells none. */
export function kindOfName(name: string | undefined, vocabulary: Vocabulary): string | null {
  if (name === undefined) return null
  return findKinds(scan(name, shopWordsOf(vocabulary)), vocabulary).at(-1)?.slug ?? null
}
