/** Of the kinds that a message names, those that are things of their own: no feature and no part of what is talked about. */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { isWearer } from '../head.ts'
import { findKinds, type KindMention } from './kinds.ts'
import { ARTICLES } from './parts.ts'
import type { Scan } from './scan.ts'
import type { ShopWords } from './shop-words.ts'
import { isComplainedOf, isPlaceOfStory } from './told.ts'
import { resolveWish } from './wish.ts'

/** Nobody names more things in one message. */
const KINDS_MAX = 40

/** `current`: the kind that is talked about; null without one. `hasTopic`: whether anything is talked about. */
export function findThings(
  seen: Scan,
  current: string | null,
  hasTopic: boolean,
  vocabulary: Vocabulary,
): KindMention[] {
  const things = findKinds(seen, vocabulary)
    .slice(0, KINDS_MAX)
    .filter((mention) => !(hasTopic && isWhomFor(mention, seen)))
    .filter((mention) => !isFeatureOf(mention, current, seen, vocabulary))
    .filter((mention, _, all) => !isPartOf(mention, current, all, seen, vocabulary))
    .filter((mention) => !isDone(mention, seen))
    .filter((mention, _, all) => current !== null || all.length > 1 || !isPlaceOfStory(mention, seen, vocabulary))
  const [thing] = things
  const isOnly = current === null && things.length === 1 && thing !== undefined && thing.isSure
  return isOnly && isComplainedOf(thing, seen, vocabulary) ? [{ ...thing, role: 'wanted' }] : things
}

/** "for men", of a shampoo, where a department is called so: whom it is for. */
function isWhomFor({ from, to }: KindMention, { tokens }: Scan): boolean {
  return tokens[from - 1]?.text === 'for' && tokens.slice(from, to).every(({ text }) => isWearer(text))
}

/** "want to watch football": a word that says what is done. */
function isDone({ from, to }: KindMention, { tokens }: Scan): boolean {
  const [before, word, next] = [tokens[from - 1], tokens[from], tokens[to]]
  return to === from + 1 && before?.text === 'to' && word?.text === word?.base && next?.kind === 'word'
}

/** "wifi too", said of printers: what the kind that is talked about can have is no other kind, unless an article says so. */
function isFeatureOf(
  { from, to, slug }: KindMention,
  current: string | null,
  { spans, tokens }: Scan,
  vocabulary: Vocabulary,
): boolean {
  if (current === null || slug === current || DETERMINED.has(tokens[from - 1]?.text ?? '')) return false
  return spans.some(
    (span) =>
      span.from === from &&
      span.to === to &&
      span.item.type === 'feature' &&
      resolveWish(span.item.wish, current, vocabulary) !== null,
  )
}

/** "a laptop with a big screen": a word that also names an attribute is a thing only where nothing else states it. */
function isPartOf(
  { from, to, slug }: KindMention,
  current: string | null,
  kinds: readonly KindMention[],
  { spans, tokens }: Scan,
  { attributes }: ShopWords['vocabulary'],
): boolean {
  const names = spans.flatMap((span) =>
    span.from === from && span.to === to && span.item.type === 'attribute' ? span.item.names : [],
  )
  // "back to the laptops", from bags for them.
  const isBackTo = tokens[from - 1]?.text === 'the' && tokens[from - 2]?.text === 'to'
  if (names.length === 0 || isBackTo) return false
  const lead = tokens.slice(Math.max(0, from - 4), from).findLast(({ base }) => LEADS.has(base))?.base
  if (kinds.length > 1 && lead !== undefined && lead !== 'with' && lead !== 'has') return false
  // "a laptop under 900 and a backpack", "laptops or backpacks": what is named first, as one or several, is a thing.
  const isNamed =
    ARTICLES.has(tokens[from - 1]?.text ?? '') ||
    (LEADS.has(tokens[to]?.base ?? '') && tokens[to - 1]?.text !== tokens[to - 1]?.base)
  if (kinds.length > 1 && lead === undefined && isNamed && kinds.every((kind) => kind.from >= from)) return false
  // "an SSD for my old laptop": what is had owns nothing that is looked for.
  const isHad = ({ role }: KindMention) => role === 'owned' || role === 'context'
  const others = kinds.filter((kind) => kind.from !== from && !isHad(kind))
  const owners = [current, ...others.map((kind) => kind.slug)]
  return attributes.some(
    ({ name, categories }) =>
      names.includes(name) && owners.some((owner) => owner !== null && owner !== slug && categories.includes(owner)),
  )
}

/** Small words that tell whether a thing stands beside another one or belongs to it. */
const LEADS = new Set(['with', 'has', 'and', 'plus', 'or', ',', '&', 'n', ';', '.'])

const DETERMINED = new Set(['a', 'an', 'the', 'some', 'any', 'another', 'now', 'for', 'want', 'need'])
