/** What a thing that a message names is to the shopper: wanted, only mentioned ("for my laptop"), a part, owned or not wanted. */
import { STOP_WORDS } from '../../search/stop-words.ts'
import { isBelonging } from '../../search/title.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { Meaning } from './gazetteer.ts'
import { englishWords } from './general-words.ts'
import type { Scan } from './scan.ts'
import type { Span } from './spans.ts'
import { usesOf } from './terms-builder.ts'
import { isDoer, isNoun, isTalkWord } from './word-classes.ts'
import { toBase } from './word-forms.ts'

export type Role = 'wanted' | 'context' | 'part' | 'owned' | 'excluded'

export type KindSpan = Span & { item: Extract<Meaning, { type: 'kind' }> }

/** The role of a thing; `next` is the thing that is named after it. */
export function roleOf(
  span: KindSpan,
  next: KindSpan | undefined,
  around: Surroundings,
  seen: Pick<Scan, 'tokens' | 'lattice'>,
  vocabulary: Vocabulary,
): Role {
  const { tokens } = seen
  if (isModifier(span, next, around, tokens) || isOfStrange(span, around, seen, vocabulary)) return 'part'
  if (stands(span, 'own', around, tokens)) return 'owned'
  if (isContext(span, around, tokens)) return 'context'
  return stands(span, 'exclude', around, tokens) ? 'excluded' : 'wanted'
}

/** What starts and what ends at each place, and the phrases of more than one word that ask for something. */
export interface Surroundings {
  starting: ReadonlyMap<number, readonly Span[]>
  ending: ReadonlyMap<number, readonly Span[]>
  requests: readonly Span[]
}

export function toSurroundings(spans: readonly Span[]): Surroundings {
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

/** What everything has. */
const GENERAL = new Set('price rating color size weight age sleeps maxPlayers'.split(' '))
const CARDS = new Set(['card', 'reader'])

/** "battery for 20 hours": what is measured names no thing behind another one. */
export function isMeasured({ item, to, from }: Span): boolean {
  return item.type === 'limit' && item.attributes.length > 0 && to - from > 1
}

/** "camera tripod", where nothing is called a tripod: English says that the last of two nouns is the thing. */
function isOfStrange(
  { to, cost, item: { slug } }: KindSpan,
  { starting }: Surroundings,
  { tokens, lattice }: Pick<Scan, 'tokens' | 'lattice'>,
  words: Vocabulary,
): boolean {
  const [token, next] = [tokens[to], tokens[to + 1]]
  const isLast = next === undefined || next.kind === 'symbol' || (next.kind === 'word' && isTalkWord(next.base))
  if (cost > 0 || token?.kind !== 'word' || !isLast || lattice.corrected.has(to)) return false
  const behind = starting.get(to) ?? []
  if (behind.length > 0) return usesOf(token, words) > 0 && isAttributeOfOthers(behind, slug, words)
  // "laptop bank", where a shelf holds power banks.
  const isOther = words.categories.some((own) => own.slug !== slug && lastOf(own.label) === token.base)
  return isOther || isDoer(token.text) || (usesOf(token, words) === 0 && isNoun(token.base))
}

/** "shoe storage": an attribute that no shoe has. */
function isAttributeOfOthers(behind: readonly Span[], slug: string, { attributes }: Vocabulary): boolean {
  const isOwn = (name: string) =>
    GENERAL.has(name) || attributes.some((own) => own.name === name && own.categories.includes(slug))
  return behind.every(({ item }) => item.type === 'attribute' && !item.names.some(isOwn))
}

function lastOf(label: string): string {
  return toBase(label.toLowerCase().split(/\s+/).at(-1) ?? '')
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
