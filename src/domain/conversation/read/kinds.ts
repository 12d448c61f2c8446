/** Which things a message names. */
import { STOP_WORDS } from '../../search/stop-words.ts'
import { isBelonging } from '../../search/title.ts'
import { isMeasured, type KindSpan, type Role, roleOf, type Surroundings, toSurroundings } from './kind-roles.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { scan, type Scan } from './scan.ts'
import { shopWordsOf } from './shop-words.ts'
import type { Span } from './spans.ts'
import { resolveWish } from './wish.ts'
import { usesOf } from './terms-builder.ts'
import { isEnglish, isTalkWord } from './word-classes.ts'

export interface KindMention {
  from: number
  to: number
  slug: string
  /** Whether the words surely mean this category here. */
  isSure: boolean
  span: KindSpan
  role: Role
}

/** The kinds named, in order, the longest reading of each place. */
export function findKinds({ spans, tokens, lattice }: Scan, vocabulary: Vocabulary): KindMention[] {
  const kinds = spans
    .filter((span): span is KindSpan => span.item.type === 'kind')
    .filter((span) => !isModel(span, tokens, spans, vocabulary) && !isColor(span, spans, vocabulary))
  const taken = new Set<number>()
  const best = kinds
    .toSorted(
      (a, b) =>
        b.to - b.from - (a.to - a.from) ||
        a.cost - b.cost ||
        Number(b.item.isSure) - Number(a.item.isSure) ||
        b.item.wish.length - a.item.wish.length,
    )
    .filter((span) => {
      const places = tokens.slice(span.from, span.to).map((_, i) => span.from + i)
      if (places.some((at) => taken.has(at))) return false
      for (const at of places) taken.add(at)
      return true
    })
    .sort((a, b) => a.from - b.from)
  const longer = spans.filter(mayHold)
  const around = toSurroundings(spans)
  const mentions = best
    // A longer phrase of talk that holds the word takes it: "screen" in "screen off".
    .filter((span) => !isInside(span, longer, vocabulary))
    .filter((span, _, all) => !isMeasuredPart(span, all, around))
    .map((span) => {
      const role = roleOf(span, best[best.indexOf(span) + 1], around, { tokens, lattice }, vocabulary)
      return {
        from: span.from,
        to: span.to,
        slug: span.item.slug,
        isSure: span.item.isSure && !isOfUnknown(span, spans, tokens, vocabulary),
        span,
        role,
      }
    })
  const named = spans.filter(({ item, from, to }) => item.type === 'attribute' && to - from > 1)
  const isNamed = ({ from, to }: KindMention) => named.some((span) => span.from <= from && to <= span.to)
  // The "main camera" of a phone is none.
  const others = mentions.filter((mention) => !isNamed(mention))
  return promoted(described(others.length > 0 ? others : mentions, spans), tokens, spans)
}

/** "not a gaming mouse": where nothing else is wanted, the adjective is left out and the thing is not. */
function described(mentions: readonly KindMention[], spans: readonly Span[]): KindMention[] {
  if (mentions.some(({ role }) => role === 'wanted')) return [...mentions]
  return mentions.map((mention) => {
    // "I hate vacuum cords": one without them.
    const isDisliked = spans.some(
      ({ item, to }) => to === mention.from && item.type === 'polarity' && item.polarity === 'exclude',
    )
    if (mention.role === 'part' && isDisliked) return { ...mention, role: 'wanted' }
    const hasAdjective = spans.some(
      ({ item, to }) => to === mention.from && (item.type === 'use' || item.type === 'feature'),
    )
    const isTold = hasAdjective || mention.span.item.wish.length > 0
    return mention.role === 'excluded' && isTold ? { ...mention, role: 'wanted' } : mention
  })
}

/** "my kettle takes forever, want a faster one": one of the same that is better. */
function wantsAnother(tokens: Scan['tokens'], spans: readonly Span[]): boolean {
  return tokens.some(
    ({ base }, at) =>
      base === 'one' &&
      (RENEWING.has(tokens[at - 1]?.base ?? '') ||
        spans.some(({ item, to }) => to === at && item.type === 'quality' && item.degree === 'comparative')),
  )
}

const RENEWING = new Set(['new', 'better', 'another', 'bigger', 'good', 'decent', 'proper', 'replacement'])

/** What is said of a thing that another one has to replace: "my old kettle just died". */
export const BROKEN = new Set(
  'died dead broke broken bust busted kaput exploded leaks leaking packed conked fried knackered blew replacing replace replacement'.split(
    ' ',
  ),
)

/** "up to 1.2k for a television": where nothing else is named, what the message is for is what is wanted. */
function promoted(mentions: readonly KindMention[], tokens: Scan['tokens'], spans: readonly Span[]): KindMention[] {
  // "my phone is always dead" tells of another need than a phone.
  const isTold = ({ from, to }: KindMention) =>
    spans.some(({ item, from: start, to: end }) => item.type === 'situation' && start <= from && to <= end)
  const isHad = mentions.every((one) => (one.role === 'owned' || one.role === 'context') && !isTold(one))
  if (isHad && (tokens.some(({ text }) => BROKEN.has(text)) || wantsAnother(tokens, spans))) {
    return mentions.map((mention) => ({ ...mention, role: 'wanted' }))
  }
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

/** Phrases of more than one word whose words may name no kind of their own. */
function mayHold({ item, from, to, cost }: Span): boolean {
  const mayTake =
    item.type === 'feature' || item.type === 'act' || (item.type === 'quality' && item.degree !== 'positive')
  return mayTake && cost === 0 && to - from > 1
}

/** "speaker battery for 20 hours": a part that is measured right behind its thing. */
function isMeasuredPart({ from }: KindSpan, all: readonly KindSpan[], { starting }: Surroundings): boolean {
  return all.some(({ to }) => to === from) && (starting.get(from) ?? []).some(isMeasured)
}

/** "built-in speakers" of a monitor are no speakers; a "king mattress" is a mattress: mattresses can be king-sized. */
function isInside({ from, to, item: kind }: KindSpan, longer: readonly Span[], vocabulary: Vocabulary): boolean {
  return longer.some(({ item, from: start, to: end }) => {
    if (start > from || to > end || end - start <= to - from) return false
    if (item.type !== 'feature') return true
    if (item.wish.every((parts) => parts.every(({ isGuess }) => isGuess))) return false
    return resolveWish(item.wish, kind.slug, vocabulary) === null && resolveWish(item.wish, null, vocabulary) !== null
  })
}

/** "iPhone 15", where no title says iphone: a model of another maker's is not whatever else is of the kind. */
function isModel({ from, to, cost }: Span, tokens: Scan['tokens'], spans: readonly Span[], words: Vocabulary): boolean {
  const isName = tokens.slice(from, to).every((token) => usesOf(token, words) === 0 && !isEnglish(token.base))
  // "macbook air m2"
  const at = [to, to + 1, to + 2].find((i) => tokens[i]?.kind === 'number' || /\d/.test(tokens[i]?.text ?? ''))
  if (cost > 0 || !isName || at === undefined) return false
  const token = tokens[at]
  if (at > to && token?.kind === 'number' && !token.glued) return false
  return !spans.some(
    ({ item, from: start, to: end }) =>
      start <= at && at < end && item.type === 'amount' && item.amount.kind !== 'bare',
  )
}

/** "desk with drawers white": a shelf "White" is a color to the shopper; one of "Creams" holds things. */
function isColor({ from, to, item: { isSure, slug } }: KindSpan, spans: readonly Span[], words: Vocabulary): boolean {
  const label = words.categories.find((own) => own.slug === slug)?.label.toLowerCase()
  return (
    !isSure &&
    spans.some(
      ({ item, ...span }) => item.type === 'color' && item.name === label && span.from === from && span.to === to,
    )
  )
}

/** "zilo 9 case", where nothing here is for a zilo: whatever else is called a case is none. */
function isOfUnknown(
  { from, to }: KindSpan,
  spans: readonly Span[],
  tokens: Scan['tokens'],
  words: Vocabulary,
): boolean {
  const at = tokens.slice(0, from).findLastIndex(({ kind }) => kind !== 'number')
  const owner = tokens[at]
  if (to > from + 1 || owner?.kind !== 'word' || !isBelonging(tokens[from]?.text ?? '')) return false
  const isRead = spans.some(({ item, ...span }) => span.from <= at && at < span.to && item.type !== 'kind')
  return !isRead && usesOf(owner, words) === 0 && !isTalkWord(owner.base)
}

/** The category that a product's name tells: "… Ultralight Laptop"; null where it tells none. */
export function kindOfName(name: string | undefined, vocabulary: Vocabulary): string | null {
  if (name === undefined) return null
  return findKinds(scan(name, shopWordsOf(vocabulary)), vocabulary).at(-1)?.slug ?? null
}
