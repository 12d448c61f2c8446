/** One trie over everything that a phrase may mean: general shopping language and the words of this shop. */
import type { Intent } from '../../../shared/chat.ts'
import type { Quality } from '../lexicon/qualities.ts'
import type { Unit } from '../lexicon/units.ts'
import type { Talk, UndoTarget } from '../types.ts'
import { tokenise } from './tokens.ts'
import type { Wish } from './wish.ts'

/** Which way a limit goes. */
export type Side = 'lte' | 'gte' | 'around'
/** What a shopper feels about what stands near. */
export type Polarity = 'want' | 'exclude' | 'indifferent' | 'bonus' | 'own' | 'withdraw'
/** Small words that glue a sentence together. */
export type Glue =
  | 'opener'
  | 'courtesy'
  | 'filler'
  | 'determiner'
  | 'joiner'
  | 'link'
  | 'context'
  | 'each'
  | 'total'
  | 'one'
  | 'which'
  | 'ofShown'
  | 'question'
  | 'than'
  | 'like'
  | 'stock'
  | 'priceWord'
  | 'sort'
  | 'shownNoun'
  | 'praise'
  | 'again'
  | 'proVerb'
  | 'turnTo'
  | 'priceOpen'
  | 'otherBrand'
  | 'sameBrand'
  | 'wholeShop'
  | 'budgetLess'
  | 'budgetMore'

export type Meaning =
  | { type: 'bound'; side: Side; place: 'before' | 'after' }
  | { type: 'polarity'; polarity: Polarity; place: 'before' | 'after' }
  | { type: 'glue'; glue: Glue }
  | { type: 'unit'; unit: Unit | 'stars' | 'reviews' | 'count' | 'percent' }
  | { type: 'currency'; code: string; afterOnly: boolean }
  | { type: 'kind'; slug: string; wish: Wish; isSure: boolean }
  | { type: 'situation'; slugs: readonly string[]; wish: Wish }
  | { type: 'brand'; name: string; isOrdinary: boolean }
  | { type: 'color'; name: string; isOrdinary: boolean }
  | { type: 'attribute'; names: readonly string[] }
  | { type: 'feature'; wish: Wish; from: 'value' | 'alias' | 'label' | 'table' }
  | { type: 'use'; values: readonly string[] }
  | { type: 'quality'; quality: Quality; degree: 'positive' | 'comparative' | 'superlative' }
  | { type: 'target'; target: Exclude<UndoTarget, object> }
  | { type: 'order'; field?: string; direction?: 'less' | 'more' }
  | { type: 'act'; intent: Intent; talk: Talk | null }
  | { type: 'word'; value: string }

interface Node {
  next: Map<string, Node>
  meanings: Meaning[]
}

export interface Trie {
  root: Node
}

export function createTrie(): Trie {
  return { root: { next: new Map(), meanings: [] } }
}

/** Signs that belong to a phrase; every other one only separates its words. */
const MEANT_SIGNS = new Set([
  '+',
  '#',
  '%',
  '$',
  '€',
  '£',
  '₹',
  '₱',
  '¥',
  '₩',
  '₽',
  '₺',
  '฿',
  '₫',
  '₪',
  '<',
  '>',
  '≤',
  '≥',
  '~',
  '≈',
  '"',
  '”',
  '″',
  '×',
  '&',
  '/',
  '-',
  '–',
  '—',
  ':',
  '?',
])
const phrases = new Map<string, readonly string[]>()
const PHRASES_MAX = 40_000

/** A phrase as the base forms of its words; `*` stands for any one word. */
export function toPhrase(text: string): readonly string[] {
  const known = phrases.get(text)
  if (known !== undefined) return known
  if (phrases.size >= PHRASES_MAX) phrases.clear()
  const words = text.includes('*')
    ? text.split(/\s+/).flatMap((word) => (word === '*' ? ['*'] : splitPhrase(word)))
    : splitPhrase(text)
  phrases.set(text, words)
  return words
}

function splitPhrase(text: string): string[] {
  return tokenise(text)
    .filter(({ kind, raw }) => kind !== 'symbol' || MEANT_SIGNS.has(raw) || text.length <= 2)
    .map(({ base }) => base)
}

/** Adds a meaning to every phrase of a `|` list. */
export function addPhrases(trie: Trie, list: string, meaning: Meaning): void {
  for (const phrase of list.split('|')) addPhrase(trie, phrase.trim(), meaning)
}

export function addPhrase(trie: Trie, phrase: string, meaning: Meaning): void {
  const words = toPhrase(phrase)
  if (words.length === 0) return
  let node = trie.root
  for (const word of words) {
    let next = node.next.get(word)
    if (next === undefined) {
      next = { next: new Map(), meanings: [] }
      node.next.set(word, next)
    }
    node = next
  }
  node.meanings.push(meaning)
}

/** Words that may stand inside a phrase without being in its table. */
const SKIPPED = new Set(['a', 'an', 'the', 'my', 'your', 'our', 'his', 'her', 'their', 'is', 'are'])

/** A way on from a place in the lattice: one word, as typed, corrected, joined or split. */
export interface Edge {
  to: number
  base: string
  /** What the correction costs; 0 as typed. */
  cost: number
}

/** Every meaning of a phrase that starts at a place, with where it ends and what its corrections cost. */
export function meaningsAt(
  trie: Trie,
  edges: readonly (readonly Edge[])[],
  from: number,
): { to: number; cost: number; meaning: Meaning }[] {
  const found: { to: number; cost: number; meaning: Meaning }[] = []
  const walk = (node: Node, at: number, cost: number) => {
    for (const meaning of node.meanings) found.push({ to: at, cost, meaning })
    for (const edge of edges[at] ?? []) {
      const next = node.next.get(edge.base)
      if (next !== undefined) walk(next, edge.to, cost + edge.cost)
    }
    const typed = edges[at]?.[0]
    if (typed === undefined || at === from) return
    const any = node.next.get('*')
    // "price is not important" is not "is this important".
    if (any !== undefined && typed.base !== 'not') walk(any, typed.to, cost)
    // Tables leave out articles and the like: "whats catch" is "what is the catch" too.
    if (SKIPPED.has(typed.base) && node.next.size > 0 && !node.next.has(typed.base)) {
      walk({ next: node.next, meanings: [] }, typed.to, cost)
    }
  }
  for (const edge of edges[from] ?? []) {
    const next = trie.root.next.get(edge.base)
    if (next !== undefined) walk(next, edge.to, edge.cost)
  }
  return found
}

/** Whether a word stands in any phrase. */
export function wordsOf(trie: Trie): Set<string> {
  const words = new Set<string>()
  const walk = (node: Node) => {
    for (const [word, next] of node.next) {
      words.add(word)
      walk(next)
    }
  }
  walk(trie.root)
  return words
}
