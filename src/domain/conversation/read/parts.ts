/** The parts of a message that are about one thing each: "a printer under $250 and a router under $120". */
import type { KindMention } from './kinds.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import type { Scan } from './scan.ts'
import { usesOf } from './terms-builder.ts'
import type { Span } from './spans.ts'
import type { Token } from './tokens.ts'
import { isTalkWord } from './word-classes.ts'

export interface Part {
  from: number
  to: number
  /** What this part is about; null where no kind is named. */
  kind: KindMention | null
}

const CONNECTORS = new Set(['and', 'plus', 'also', '&', ',', ';', '.', 'or', 'then', 'with', 'n', 'to', '/'])

/** One part for each thing that is wanted, in order; the whole message where there is one or none. `isFirst`: nothing was shown. */
export function splitParts(
  { tokens, spans }: Scan,
  kinds: readonly KindMention[],
  vocabulary: Vocabulary,
  isFirst: boolean,
): Part[] {
  const wanted = kinds
    .filter(({ role }) => role === 'wanted')
    // A word that may only be a word parts no message.
    .filter(({ isSure }, _, all) => isSure || all.every((kind) => !kind.isSure))
    .slice(0, kinds.some(({ isSure, role }) => isSure && role === 'wanted') ? undefined : 1)
    .filter((kind, i, all) => all.findIndex(({ slug }) => slug === kind.slug) === i)
  const [first] = wanted
  const further =
    (first?.isSure === true ? null : furtherThing(tokens, vocabulary)) ??
    (isFirst && wanted.length < 2 ? alternativeThing({ tokens, spans }, kinds) : null)
  if (further !== null) {
    const isBefore = first === undefined || first.from < further
    return [
      { from: 0, to: further, kind: isBefore ? (first ?? null) : null },
      { from: further, to: tokens.length, kind: isBefore ? null : first },
    ]
  }
  if (first === undefined) return [{ from: 0, to: tokens.length, kind: null }]
  const starts = [0]
  const heads = [first]
  for (const next of wanted.slice(1)) {
    const before = heads.at(-1) ?? first
    const at = connectorBetween(tokens, before.to, next.from)
    if (at === null) continue
    starts.push(at)
    heads.push(next)
  }
  return heads.map((kind, i) => ({ from: starts[i] ?? 0, to: starts[i + 1] ?? tokens.length, kind }))
}

/** "cooking oil and some rice": where a second thing is named with its article, by words that titles use; null without one. */
function furtherThing(tokens: Scan['tokens'], vocabulary: Vocabulary): number | null {
  const isThing = (token: Token | undefined) =>
    token?.kind === 'word' && usesOf(token, vocabulary) > 0 && !isTalkWord(token.base) && !STOP_WORDS.has(token.text)
  const at = tokens.findIndex(({ base }, i) => ADDING.has(base) && ARTICLES.has(tokens[i + 1]?.text ?? ''))
  const start = tokens.findIndex(isThing)
  const isPlain = tokens.slice(start, at).every(({ text, kind }) => kind !== 'symbol' && !LINKS.has(text))
  if (at < 0 || start < 0 || start >= at || !isPlain || !isThing(tokens[at - 1])) return null
  const rest = tokens.slice(at + 2)
  const end = rest.findIndex(({ kind, text }) => kind !== 'word' || STOP_WORDS.has(text))
  const name = end < 0 ? rest : rest.slice(0, end)
  return name.length > 0 && name.length <= NAME_WORDS_MAX && isThing(name.at(-1)) ? at : null
}

/** "argan oil or rose water": where the second of two things begins that words name and no values; null without one. */
function alternativeThing(
  { tokens, spans }: Pick<Scan, 'tokens' | 'spans'>,
  kinds: readonly KindMention[],
): number | null {
  const at = tokens.findIndex(({ base }) => base === 'or')
  if (at < 1) return null
  const typesAt = (place: number) =>
    spans.flatMap(({ item, from, to, cost }) => (cost === 0 && from <= place && place < to ? item.type : []))
  const isName = (place: number) => {
    const { kind = 'symbol', base = '', text = '' } = tokens[place] ?? {}
    return kind !== 'symbol' && !isTalkWord(base) && !STOP_WORDS.has(text) && !typesAt(place).includes('bound')
  }
  const start = ARTICLES.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  let [from, to] = [at, start]
  while (isName(from - 1)) from--
  while (isName(to)) to++
  const isThing = (first: number, end: number) =>
    tokens[first]?.kind === 'word' &&
    end > first &&
    end - first <= NAME_WORDS_MAX &&
    !typesAt(end - 1).some((type) => VALUES.has(type))
  // "leather or canvas bag": one word before several may be of what the last of them names.
  const isWhole = at - from > 1 || to - start === 1 || kinds.some((kind) => kind.to === at)
  const isTold = LINKS.has(tokens[from - 1]?.text ?? '')
  return isWhole && !isTold && isThing(from, at) && isThing(start, to) ? at : null
}

/** What tells of a thing, and names none. */
const VALUES = new Set<Span['item']['type']>([
  'feature',
  'color',
  'quality',
  'use',
  'brand',
  'unit',
  'limit',
  'choice',
  'polarity',
  'attribute',
])
const ADDING = new Set(['and', 'plus', '&'])
/** Articles of a further thing. */
export const ARTICLES = new Set(['a', 'an', 'some'])
const NAME_WORDS_MAX = 3
/** After these a second thing is a part of the first, or what it is for. */
const LINKS = new Set(
  'with for has have having that which of like no not without in between on from by to at as than'.split(' '),
)

/** The connector that a further thing starts with; the last one before it. */
function connectorBetween(tokens: Scan['tokens'], from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) if (CONNECTORS.has(tokens[at]?.base ?? '')) return at
  return null
}
