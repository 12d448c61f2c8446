/** Names as people say them: a product is introduced by its name once, then called by its brand and model. */
import type { Product } from '../../shared/product.ts'
import { pluralNameOf } from './agreement.ts'
import { shortTitle } from './names.ts'
import type { Said } from './said.ts'

/** Words of a name that are enough to tell it from the others. */
const WORDS_MAX = 5
/** Names up to this length are said in full where nothing shorter tells them apart. */
const WORDS_MIN_WITHOUT_BRAND = 2

/** What a product is called once it was introduced, among the products that are talked about: its brand where that is enough. */
export function shortName(product: Product, others: readonly Product[]): string {
  const full = shortTitle(product)
  const words = full.split(' ')
  const rest = others.filter(({ id }) => id !== product.id)
  const brandWords = product.brand?.trim().split(/\s+/) ?? []
  const startsWithBrand = brandWords.length > 0 && full.toLowerCase().startsWith(brandWords.join(' ').toLowerCase())
  const least = startsWithBrand ? brandWords.length : WORDS_MIN_WITHOUT_BRAND
  for (let count = least; count <= least + WORDS_MAX && count < words.length; count++) {
    const name = words.slice(0, count).join(' ').replace(DANGLING, '')
    const isUnique = rest.every((other) => !spoken(shortTitle(other)).includes(spoken(name)))
    if (isUnique) return withNoun(name, full)
  }
  return full
}

/** A name as it is heard, between spaces. */
function spoken(name: string): string {
  return ` ${name.toLowerCase().replaceAll(/[,;:]+(?= |$)/g, '')} `
}

const DANGLING = /[\s,;:(–—-]+$/

/** Things that come in pairs keep their noun, so that the verb agrees: "the Sonveil earbuds cost". */
function withNoun(name: string, full: string): string {
  const noun = pluralNameOf(full)
  return noun === null || name.toLowerCase().includes(noun) ? name : `${name} ${noun}`
}

/** The sentences with each product's name in full where it comes first, short from then on. Quotations stay as they are. */
export function introduceOnce(sentences: readonly Said[], products: readonly Product[]): Said[] {
  const named = distinct(products).filter((product) => sentences.some(({ text }) => text.includes(shortTitle(product))))
  const shorts = new Map(named.map((product) => [shortTitle(product), shortName(product, named)]))
  const names = [...shorts.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![“\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const seen = new Set<string>()
  return sentences.map(({ text, receipts }) => ({
    text: text.replace(pattern, (name) => {
      if (seen.has(name)) return shorts.get(name) ?? name
      seen.add(name)
      return name
    }),
    receipts,
  }))
}

function distinct(products: readonly Product[]): Product[] {
  return [...new Map(products.map((product) => [product.id, product])).values()]
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
