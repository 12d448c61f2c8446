/** The first look at a message: tokens, the lattice over them, and every meaning that stands in it. */
import { mergeNumbers } from './numbers.ts'
import { RANGE_JOINS, RANGE_OPENERS } from '../lexicon/limits.ts'
import { saturate } from './chart.ts'
import { meaningsAt, toPhrase } from './gazetteer.ts'
import { maskForeign } from './mask.ts'
import { createLattice, splitWords, type Lattice } from './lattice.ts'
import { RULES } from './rules.ts'
import { type ShopWords } from './shop-words.ts'
import { generalTrie } from './general-words.ts'
import type { Span } from './spans.ts'
import { tokenise, type Token } from './tokens.ts'

export interface Scan {
  source: string
  tokens: readonly Token[]
  lattice: Lattice
  spans: readonly Span[]
}

/** A longer message is a story: its first words say what is needed. */
const TOKENS_MAX = 500

const MARKS: ReadonlyMap<string, string> = new Map([
  ...RANGE_JOINS.split('|').map((word): [string, string] => [word, word === 'and' || word === 'or' ? word : 'to']),
  ...RANGE_OPENERS.split('|')
    .filter((word) => !word.includes(' '))
    .map((word): [string, string] => [word, 'between']),
  ...[
    'nothing',
    'no',
    'none',
    'not',
    'never',
    'neither',
    'nor',
    'cant',
    'isnt',
    'mustnt',
    'arent',
    'cannot',
    'shouldnt',
    'dont',
    'without',
    'nobody',
  ].map((word): [string, string] => [word, 'never']),
  ['rated', 'rated'],
  ['rating', 'rated'],
  ['or', 'or'],
  ['for', 'for'],
  ['by', 'by'],
  ...['got', 'have', 'ive'].map((word): [string, string] => [word, 'got']),
  ['old', 'old'],
  ...['hes', 'shes', 'aged', 'age', 'turning', 'turns', 'turned'].map((word): [string, string] => [word, 'person']),
  ...['were', 'us'].map((word): [string, string] => [word, 'we']),
  ...['say', 'still'].map((word): [string, string] => [word, 'figure']),
])

/** Reads text as far as words go. */
export function scan(text: string, shop: ShopWords): Scan {
  const source = text.toWellFormed()
  const split = splitWords(tokenise(maskForeign(source)).slice(0, TOKENS_MAX), shop)
  const tokens = mergeNumbers(split).map((token, i, all) => weighPounds(token, all[i - 1], shop.vocabulary.currency))
  const lattice = createLattice(tokens, shop)
  const first = firstSpans(lattice, shop)
  const spans = /[{}]/.test(source) ? first.filter((span) => !isSign(span, tokens)) : first
  return { source, tokens, lattice, spans: saturate(spans, RULES, tokens) }
}

/** In code signs bound nothing and are no money: `for (i = 0; i < 10; i++) {}`. */
function isSign({ item, from, to }: Span, tokens: readonly Token[]): boolean {
  return (item.type === 'bound' || item.type === 'currency') && to === from + 1 && tokens[from]?.kind === 'symbol'
}

function firstSpans({ tokens, edges }: Lattice, shop: ShopWords): Span[] {
  const spans: Span[] = []
  for (const [from, token] of tokens.entries()) {
    if (token.value !== null) {
      const { value, grouped } = token
      spans.push({
        from,
        to: from + 1,
        cost: 0,
        item: { type: 'amount', amount: { kind: 'bare', value, grouped } },
        rule: 'number',
      })
    }
    const mark = MARKS.get(token.text) ?? MARKS.get(token.base)
    if (mark !== undefined) {
      spans.push({ from, to: from + 1, cost: 0, item: { type: 'word', value: mark }, rule: 'mark' })
    }
    for (const trie of [generalTrie(), shop.trie]) {
      for (const { to, cost, meaning } of meaningsAt(trie, edges, from)) {
        spans.push({ from, to, cost, item: meaning, rule: trie === shop.trie ? 'shop' : 'lexicon' })
      }
    }
  }
  return spans
}

/** "5 pounds" is a weight where prices are not in pounds. */
function weighPounds(token: Token, before: Token | undefined, currency: string | null): Token {
  const isWeight = token.base === 'pound' && before?.kind === 'number' && currency !== 'GBP'
  return isWeight ? { ...token, base: 'lb' } : token
}

/** The text that tokens `from` to `to` stand in, as typed. */
export function textOf({ source, tokens }: Pick<Scan, 'source' | 'tokens'>, from: number, to: number): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first === undefined || last === undefined ? '' : source.slice(first.start, last.end)
}

export { toPhrase }
