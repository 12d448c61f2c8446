/** Which things a message names, and what each is to the shopper: wanted, only mentioned ("for my laptop"), owned or not wanted. */
import { STOP_WORDS } from '../../search/stop-words.ts'
import { isBelonging } from '../../search/title.ts'
import type { Meaning } from './gazetteer.ts'
import { englishWords } from './general-words.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { scan, type Scan } from './scan.ts'
import { shopWordsOf } from './shop-words.ts'
import type { Span } from './spans.ts'
import { resolveWish } from './wish.ts'
import { usesOf } from './terms-builder.ts'
import { isDoer, isEnglish, isNoun, isTalkWord } from './word-classes.ts'
import { toBase } from './word-forms.ts'

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
export function findKinds({ spans, tokens, lattice }: Scan, vocabulary: Vocabulary): KindMention[] {
  const kinds = spans
    .filter((span): span is KindMention['span'] => span.item.type === 'kind')
    .filter((span) => !isModel(span, tokens, spans, vocabulary))
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
    .map((span, i) => {
      const next = best[i + 1]
      const role: Role =
        isModifier(span, next, around, tokens) || isOfStrange(span, around, { tokens, lattice }, vocabulary)
          ? 'part'
          : stands(span, 'own', around, tokens)
            ? 'owned'
            : isContext(span, around, tokens)
              ? 'context'
              : stands(span, 'exclude', around, tokens)
                ? 'excluded'
                : 'wanted'
      return {
        from: span.from,
        to: span.to,
        slug: span.item.slug,
        isSure: span.item.isSure,
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
const BROKEN = new Set(
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
function isMeasuredPart(
  { from }: KindMention['span'],
  all: readonly KindMention['span'][],
  { starting }: Surroundings,
): boolean {
  return all.some(({ to }) => to === from) && (starting.get(from) ?? []).some(isMeasured)
}

/** "built-in speakers" of a monitor are no speakers; a "king mattress" is a mattress: mattresses can be king-sized. */
function isInside(
  { from, to, item: kind }: KindMention['span'],
  longer: readonly Span[],
  vocabulary: Vocabulary,
): boolean {
  return longer.some(({ item, from: start, to: end }) => {
    if (start > from || to > end || end - start <= to - from) return false
    if (item.type !== 'feature') return true
    if (item.wish.every((parts) => parts.every(({ isGuess }) => isGuess))) return false
    return resolveWish(item.wish, kind.slug, vocabulary) === null && resolveWish(item.wish, null, vocabulary) !== null
  })
}

/** What starts and what ends at each place, and the phrases of more than one word that ask for something. */
interface Surroundings {
  starting: ReadonlyMap<number, readonly Span[]>
  ending: ReadonlyMap<number, readonly Span[]>
  requests: readonly Span[]
}

function toSurroundings(spans: readonly Span[]): Surroundings {
  return {
    starting: Map.groupBy(spans, ({ from }) => from),
    ending: Map.groupBy(spans, ({ to }) => to),
    requests: spans.filter(
      ({ item, from, to, cost }) =>
        cost === 0 &&
        to - from > 1 &&
        ((item.type === 'glue' && item.glue === 'opener') || item.type === 'bound' || item.type === 'act'),
    ),
  }
}

/** "phone case", "laptop backpack", "monitor arm": what the next word belongs to; "laptop battery life over 9 h" is none. */
function isModifier(span: Span, next: Span | undefined, { starting }: Surroundings, tokens: Scan['tokens']): boolean {
  if ((starting.get(span.to) ?? []).some(isMeasured)) return false
  if (next !== undefined && next.from === span.to) return true
  for (let at = span.to; at < span.to + 2; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (at > span.to && isTalkWord(token.base))) return false
    if (isBelonging(token.text) && !isBelonging(tokens[span.to - 1]?.text ?? '')) return true
    // A "memory card" is another thing than memory.
    if (at === span.to && CARDS.has(token.base)) return true
    if (isTalkWord(token.base)) return false
  }
  return false
}

const CARDS = new Set(['card', 'reader'])

/** "battery for 20 hours": what is measured names no thing behind another one. */
function isMeasured({ item, to, from }: Span): boolean {
  return item.type === 'limit' && item.attributes.length > 0 && to - from > 1
}

/** "camera tripod", where nothing is called a tripod: English says that the last of two nouns is the thing. */
function isOfStrange(
  { to, cost, item: { slug } }: KindMention['span'],
  { starting }: Surroundings,
  { tokens, lattice }: Pick<Scan, 'tokens' | 'lattice'>,
  words: Vocabulary,
): boolean {
  const [token, next] = [tokens[to], tokens[to + 1]]
  const isLast = next?.kind !== 'word' || isTalkWord(next.base)
  const isRead = starting.has(to) || lattice.corrected.has(to)
  if (cost > 0 || token?.kind !== 'word' || !isLast || isRead) return false
  // "laptop bank", where a shelf holds power banks.
  const isOther = words.categories.some((own) => own.slug !== slug && lastOf(own.label) === token.base)
  return isOther || isDoer(token.text) || (usesOf(token, words) === 0 && isNoun(token.base))
}

function lastOf(label: string): string {
  return toBase(label.toLowerCase().split(/\s+/).at(-1) ?? '')
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

/** "for my laptop", "charges my phone": unless the words before are themselves a request ("looking for"). */
function isContext(span: Span, around: Surroundings, tokens: Scan['tokens']): boolean {
  // "screen protector ipad": the name of a line right behind what belongs to it.
  const [before, token] = [tokens[span.from - 1], tokens[span.from]]
  const isLine = span.to === span.from + 1 && token?.kind === 'word' && !englishWords().has(token.base)
  if (isLine && before?.kind === 'word' && isBelonging(before.text)) return true
  return endingBefore(span, around, tokens).some(
    (context) =>
      context.item.type === 'glue' &&
      context.item.glue === 'context' &&
      !around.requests.some(({ from, to }) => from <= context.from && to > context.from),
  )
}

function stands(span: Span, polarity: 'own' | 'exclude', around: Surroundings, tokens: Scan['tokens']): boolean {
  const says = (place: 'before' | 'after', { item }: Span) =>
    item.type === 'polarity' && item.polarity === polarity && item.place === place
  return (
    endingBefore(span, around, tokens).some((other) => says('before', other)) ||
    (around.starting.get(span.to) ?? []).some((other) => says('after', other))
  )
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
export const PLAIN_ADJECTIVES = new Set(
  'new old older little big small current own existing inch ancient trusty beloved crappy dead broken wife husband son daughter kid mum mom dad mother father sister brother boss girlfriend boyfriend partner friend roommate flatmate neighbor'.split(
    ' ',
  ),
)
const ADJECTIVES_MAX = 4

/** What stands before a thing: right before it, or before its article and adjectives. */
function endingBefore({ from }: Span, { ending }: Surroundings, tokens: Scan['tokens']): Span[] {
  const found = [...(ending.get(from) ?? [])]
  let at = from
  for (let i = 0; i < ADJECTIVES_MAX; i++) {
    const adjective = (ending.get(at) ?? [])
      .filter(({ item }) => ADJECTIVE_TYPES.has(item.type) || (item.type === 'glue' && item.glue === 'determiner'))
      .sort((a, b) => a.from - b.from)[0]
    const before = tokens[at - 1]
    if (adjective !== undefined) at = adjective.from
    else if (before?.kind === 'word' && (PLAIN_ADJECTIVES.has(before.base) || isNameBehind(tokens, at - 1))) at--
    else break
    found.push(...(ending.get(at) ?? []))
  }
  return found
}

/** "for my hp laptop": whoever makes it. */
function isNameBehind(tokens: Scan['tokens'], at: number): boolean {
  const { text = '', base = '' } = tokens[at] ?? {}
  return ARTICLES_BEHIND.has(tokens[at - 1]?.text ?? '') && !isTalkWord(base) && !STOP_WORDS.has(text)
}

const ARTICLES_BEHIND = new Set('a an the my our his her their'.split(' '))

/** The category that a product's name tells: "… Ultralight Laptop"; null where it tells none. */
export function kindOfName(name: string | undefined, vocabulary: Vocabulary): string | null {
  if (name === undefined) return null
  return findKinds(scan(name, shopWordsOf(vocabulary)), vocabulary).at(-1)?.slug ?? null
}
