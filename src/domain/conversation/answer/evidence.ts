/** What a product's own text says of something that no attribute states: a piece of its name, features or description. */
import { findUnit } from '../../catalog/units.ts'
import { toStems, toWords } from '../../search/analyse.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import type { Product } from '../../../shared/product.ts'
import { fact } from '../../wording/facts.ts'
import { said, type Said } from '../../wording/said.ts'

export interface Evidence {
  field: 'title' | 'features' | 'description'
  /** Word for word, a piece of the field. */
  quote: string
  /** Whether the piece denies what was asked ("batteries not included"). */
  isDenied: boolean
}

const QUOTE_CHARACTERS_MAX = 140
/** Share of the words asked for that a piece must hold. */
const FOUND_SHARE = 0.6
const NUMBER_WITH_UNIT = /(\d[\d.,/]*)[\s-]*((?:fl\.?|fluid)\s?(?:oz|ounces?)|[\p{L}"″”²³]+)/giu
const DENIAL = /\b(not|no|without|never|excluded|sold separately|non|isn.t|aren.t|doesn.t|don.t|cannot)\b/i
/** Words of a question that say nothing of what is asked. */
const ASKED_WORDS = new Set(
  `come comes box work works good suitable ready actually possible many much long big large often make makes get fit
  take say says people anything mention included include`.split(/\s+/),
)

/** The piece of the product's text that speaks of what was asked; null when none does. */
export function evidenceOf(product: Product, text: string): Evidence | null {
  const wanted = wantedStems(text)
  if (wanted.length === 0) return null
  const pieces = piecesOf(product).map((piece) => {
    const stems = new Set(toStems(piece.quote))
    return { ...piece, found: wanted.filter((stem) => stems.has(stem)) }
  })
  const [best] = pieces
    .filter(({ found }) => found.length > 0 && found.length >= wanted.length * FOUND_SHARE)
    .sort((a, b) => b.found.length - a.found.length)
  if (best === undefined) return null
  const quote = clauseWith(best.quote, best.found)
  return { field: best.field, quote, isDenied: DENIAL.test(quote) }
}

/** A figure in the wanted unit's quantity in the product's text ("4.1 oz"), as it is written there; null when there is none. */
export function quantityIn(product: Product, unit: string): Evidence | null {
  const asked = findUnit(unit === 'oz' ? 'floz' : unit)
  const also = findUnit(unit)
  for (const { field, quote } of piecesOf(product)) {
    for (const [written, , word = ''] of quote.matchAll(NUMBER_WITH_UNIT)) {
      const dimension = findUnit(word)?.dimension
      if (dimension === undefined || (dimension !== asked?.dimension && dimension !== also?.dimension)) continue
      return { field, quote: written.trim(), isDenied: false }
    }
  }
  return null
}

/** "Its name says “4.1 oz”.", with the receipt. */
export function quoted(product: Product, { field, quote }: Evidence): Said {
  const claim = fact(product, field, `“${quote}”`, quote)
  return field === 'title'
    ? said`its name says ${claim}`
    : said`its ${field === 'features' ? 'features say' : 'description says'} ${claim}`
}

function wantedStems(text: string): string[] {
  const words = toWords(text).filter((word) => word.length > 1 && !STOP_WORDS.has(word))
  const telling = words.filter((word) => !ASKED_WORDS.has(word))
  return [...new Set(toStems((telling.length > 0 ? telling : words).join(' ')))]
}

/** The text in pieces of a sentence each: features first, which are made to tell, then the description, then the name. */
function piecesOf({ title, features, description }: Product): Pick<Evidence, 'field' | 'quote'>[] {
  const sentences = (text: string) => text.split(/(?<=[.!?])\s+|\s*[\n•|;]\s*/).filter((piece) => piece.trim() !== '')
  return [
    ...features.flatMap((feature) => sentences(feature).map((quote) => ({ field: 'features' as const, quote }))),
    ...title.split(/\s+[-–—|]\s+|[,;()]\s*/).map((quote) => ({ field: 'title' as const, quote: quote.trim() })),
    ...sentences(description ?? '').map((quote) => ({ field: 'description' as const, quote })),
  ]
}

/** The part of a long sentence around the words that were found. */
function clauseWith(sentence: string, found: readonly string[]): string {
  const text = sentence.replace(/\s+/g, ' ').trim()
  if (text.length <= QUOTE_CHARACTERS_MAX) return text
  const clauses = text.split(/(?<=[,:–—])\s+/)
  const hits = (clause: string) => new Set(toStems(clause).filter((stem) => found.includes(stem))).size
  const [best = text] = clauses.toSorted((a, b) => hits(b) - hits(a))
  if (best.length <= QUOTE_CHARACTERS_MAX) return best.replace(/[,:–—]$/, '')
  const at = Math.max(0, best.toLowerCase().search(new RegExp(found[0]?.slice(0, 5) ?? '$^', 'i')))
  const from = at > QUOTE_CHARACTERS_MAX / 2 ? best.indexOf(' ', at - QUOTE_CHARACTERS_MAX / 2) + 1 : 0
  const cut = best.slice(from, from + QUOTE_CHARACTERS_MAX)
  return cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : undefined)
}
