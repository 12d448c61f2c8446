/** Finds products by their names: a whole title, a part of it that no other product has, or a brand. */
import type { Scan } from './scan.ts'
import type { ShopWords } from './shop-words.ts'
import { toBase } from './word-forms.ts'
import type { ShownProduct } from '../types.ts'
import { normaliseWord } from './tokens.ts'

export interface NamedProduct {
  id: string
  from: number
  to: number
}

/** The products whose names stand in the message, longest names first taken, in no particular order. */
export function findNamed(reading: Scan, products: readonly ShownProduct[], shop: ShopWords): NamedProduct[] {
  const known = uniqueProducts(products)
  const titles = known.map((product) => ({ product, words: titleWords(product.title) }))
  const owners = countOwners(titles.map(({ words }) => words))
  const found: NamedProduct[] = []
  for (let from = 0; from < reading.tokens.length;) {
    const best = longestRun(reading, from, titles)
    if (best === null || !isTelling(reading, from, best.length, best, owners, shop)) {
      from++
      continue
    }
    found.push({ id: best.product.id, from, to: from + best.length })
    from += best.length
  }
  return found
}

function uniqueProducts(products: readonly ShownProduct[]): ShownProduct[] {
  return [...new Map(products.map((product) => [product.id, product])).values()]
}

function titleWords(title: string): string[] {
  return (title.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []).map((word) => toBase(normaliseWord(word)))
}

function countOwners(titles: readonly (readonly string[])[]): Map<string, number> {
  const owners = new Map<string, number>()
  for (const words of titles) for (const word of new Set(words)) owners.set(word, (owners.get(word) ?? 0) + 1)
  return owners
}

interface Run {
  product: ShownProduct
  words: string[]
  /** Tokens of the message that follow each other in the title. */
  length: number
}

function longestRun(
  reading: Scan,
  from: number,
  titles: readonly { product: ShownProduct; words: string[] }[],
): Run | null {
  let best: Run | null = null
  for (const { product, words } of titles) {
    for (let start = 0; start < words.length; start++) {
      let length = 0
      while (from + length < reading.tokens.length && isSame(reading, from + length, words[start + length])) length++
      if (length > (best?.length ?? 0)) best = { product, words, length }
    }
  }
  return best
}

function isSame(reading: Scan, at: number, word: string | undefined): boolean {
  const token = reading.tokens[at]
  return token !== undefined && word !== undefined && (token.base === word || token.text === word)
}

const ASKED_FOR = /\b(?:whats|what is|what are) (?:the|its|their)$/

/** A run names the product when a word of it belongs to this product alone and is no general word. */
function isTelling(
  reading: Scan,
  from: number,
  length: number,
  { words }: Run,
  owners: ReadonlyMap<string, number>,
  { dictionary }: ShopWords,
): boolean {
  const run = reading.tokens.slice(from, from + length)
  if (length >= Math.max(3, words.length - 1)) return true
  // "what's the burn time" asks for what it says, and not of a product.
  const isAskedFor = ASKED_FOR.test(
    reading.tokens
      .slice(Math.max(0, from - 3), from)
      .map(({ text }) => text)
      .join(' '),
  )
  // "how many sheets", "how tall is the first" ask for it, whatever one name says.
  if (['many', 'how'].includes(reading.tokens[from - 1]?.text ?? '')) return false
  const isOne = ['one', 'ones'].includes(reading.tokens[from + length]?.text ?? '')
  return run.some(({ base, kind, text }) => {
    if (owners.get(base) !== 1 && owners.get(text) !== 1) return false
    const isModel = kind === 'word' && /\d/.test(text)
    const isBrand = dictionary[base] === 3
    if (isModel || isBrand) return true
    return (!isAskedFor || isOne) && kind === 'word' && text.length > 3 && !((dictionary[base] ?? 0) > 0)
  })
}
