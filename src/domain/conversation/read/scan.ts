/** The first look at a message: tokens, the lattice over them, and every meaning that stands in it. */
import { mergeNumbers } from './numbers.ts'
import { RANGE_JOINS, RANGE_OPENERS } from '../lexicon/limits.ts'
import { saturate } from './chart.ts'
import { meaningsAt, toPhrase, type Edge } from './gazetteer.ts'
import { maskForeign } from './mask.ts'
import { createLattice, splitWords, type Lattice } from './lattice.ts'
import { RULES } from './rules.ts'
import type { ShopWords } from './shop-words.ts'
import { generalTrie } from './general-words.ts'
import type { Span } from './spans.ts'
import { tokenise, type Token } from './tokens.ts'
import { stemsOf } from './word-classes.ts'

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
  const told = withForms(tokens, edges)
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
    if (told === null) continue
    for (const { to, cost, meaning } of meaningsAt(shop.trie, told, from)) {
      if (cost > 0 && meaning.type === 'situation') spans.push({ from, to, cost: 0, item: meaning, rule: 'story' })
    }
  }
  return spans
}

/** The lattice with the verbs of a story in their plain form too: "reading in bed" as "read in bed"; null without any. */
function withForms(tokens: readonly Token[], edges: Lattice['edges']): Edge[][] | null {
  let isTold = false
  const forms = tokens.map(({ text }, at) => {
    const stems = VERB_FORM.test(text) ? stemsOf(text) : []
    if (stems.length > 0) isTold = true
    return [...(edges[at] ?? []), ...stems.map((base) => ({ to: at + 1, base, cost: FORM_COST }))]
  })
  return isTold ? forms : null
}

const VERB_FORM = /^\p{L}{2,}(?:ing|ed)$/u
/** Anything above nothing tells that a form was needed. */
const FORM_COST = 0.01

/** "5 pounds" is a weight where prices are not in pounds. */
function weighPounds(token: Token, before: Token | undefined, currency: string | null): Token {
  const isWeight = token.base === 'pound' && before?.kind === 'number' && currency !== 'GBP'
  return isWeight ? { ...token, base: 'lb' } : token
}

/** "looking for": a word inside the words that ask for something says nothing of what it is for. */
export function isInOpener({ spans }: Pick<Scan, 'spans'>, at: number): boolean {
  return spans.some(
    ({ item, from, to, cost }) => from < at && at < to && cost === 0 && item.type === 'glue' && item.glue === 'opener',
  )
}

/** The text that tokens `from` to `to` stand in, as typed. */
export function textOf({ source, tokens }: Pick<Scan, 'source' | 'tokens'>, from: number, to: number): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first === undefined || last === undefined ? '' : source.slice(first.start, last.end)
}

export { toPhrase }
