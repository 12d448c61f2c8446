/** Which kind of thing is meant by a part of a message that names none: by what is told, by whom it is for, by what is wished. */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { Part } from './parts.ts'
import { isInOpener, type Scan } from './scan.ts'
import type { Span } from './spans.ts'
import { usesOf } from './terms-builder.ts'
import { storyOf } from './told.ts'
import { range, type Token } from './tokens.ts'
import { endsName } from './content.ts'
import { isNoun, isTalkWord } from './word-classes.ts'

interface ImpliedKind {
  /** Null where none is meant. */
  slug: string | null
  /** Where the words stand that tell of it, and name nothing to search for. */
  places: readonly number[]
}

/** `spans` are those of the part; `mayTell` holds where a new need may be told. */
export function impliedKind(
  all: Scan,
  spans: readonly Span[],
  part: Part,
  mayTell: boolean,
  vocabulary: Vocabulary,
): ImpliedKind {
  const seen = { tokens: all.tokens, spans }
  const story =
    mayTell && !likesSomething(all.tokens, part, vocabulary) && !namesPurpose(all, part, vocabulary)
      ? storyOf(seen, range(part.from, part.to), vocabulary)
      : null
  if (story?.isSure !== true && namesThing(all, part, vocabulary)) return { slug: null, places: [] }
  if (story !== null) return story
  return { slug: situationOf(seen, part, vocabulary) ?? kindOfWishes(seen, part, vocabulary), places: [] }
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
    if (one?.kind !== 'word' || !isBeforeWhom(place) || PEOPLE.has(one.base)) return false
    if (!isNoun(one.base) && !endsName(tokens, place, vocabulary)) return false
    return !spans.some((span) => span.from === place && span.cost === 0 && !DESCRIBING.has(span.item.type))
  }
  if (range(from, to).some(isThing)) return true
  const at = range(from, to).find((place) => tokens[place]?.kind === 'word' && !said.has(place))
  const [token, next] = at === undefined ? [] : [tokens[at], tokens[at + 1]]
  if (token === undefined || isTalkWord(token.base)) return false
  const isHead = next === undefined || next.kind === 'symbol' || next.base === 'for' || next.base === 'with'
  return isHead && usesOf(token, vocabulary) > 1
}

/** "something for dark circles": a few words that titles use, right behind "for", name what it is for better than a story does. */
function namesPurpose({ tokens }: Pick<Scan, 'tokens'>, { from, to }: Part, vocabulary: Vocabulary): boolean {
  const at = range(from, to).find((i) => UNNAMED.has(tokens[i]?.text ?? '') && tokens[i + 1]?.text === 'for')
  if (at === undefined) return false
  const rest = tokens.slice(at + 2, to)
  const end = rest.findIndex(({ kind, base }) => kind !== 'word' || isTalkWord(base))
  const words = end < 0 ? rest : rest.slice(0, end)
  return words.length > 1 && words.every((word) => usesOf(word, vocabulary) > 0)
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

export const UNNAMED = new Set(['something', 'anything', 'smth', 'sth', 'thing'])
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
