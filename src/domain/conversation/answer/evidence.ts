/** What a product's own text says of something that no attribute states: a piece of its name, features or description. */
import { findUnit } from '../../catalog/units.ts'
import { unitOf } from '../lexicon/units.ts'
import { toStems, toWords } from '../../search/analyse.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import type { Product } from '../../../shared/product.ts'
import { fact } from '../../wording/facts.ts'
import { said, type Said } from '../../wording/said.ts'
import type { Asked } from '../types.ts'

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
const DENIAL = /\b(not|never|excluded|sold separately|isn.t|aren.t|doesn.t|don.t|cannot)\b/i
/** These deny what stands next behind them. */
const LACK = /\b(?:no|non|without|free of|free from)[\s-]+((?:\S+[\s-]*){1,4})/gi
/** "sulfate-free" is without sulfate. */
const FREE_OF = /(\S+)[\s-]free\b/gi
/** Of these a thing is one or the other. */
const OPPOSITES: readonly (readonly [asked: RegExp, other: RegExp])[] = [
  [/\b(?:wireless|cordless)\b/i, /\b(?:wired|corded)\b/i],
  [/\b(?:wired|corded)\b/i, /\b(?:wireless|cordless)\b/i],
  [/\bbagless\b/i, /\bbagged\b/i],
  [/\b(?:brand )?new\b/i, /\b(?:refurbished|renewed|pre-?owned)\b/i],
]
/** Words of a question that say nothing of what is asked. */
const ASKED_WORDS = new Set(
  `come comes box work works good suitable ready actually possible many much long big large often make makes get fit
  take say says people anything mention included include`.split(/\s+/),
)

/** The piece of the product's text that speaks of what was asked; null when none does. */
export function evidenceOf(product: Product, text: string): Evidence | null {
  const own = new Set(toStems(product.categoryPath.at(-1) ?? product.category))
  const wanted = wantedStems(text).filter((stem) => !own.has(stem))
  if (wanted.length === 0) return null
  const pieces = piecesOf(product).map((piece) => {
    const stems = new Set(toStems(piece.quote))
    return { ...piece, found: wanted.filter((stem) => stems.has(stem)) }
  })
  const [best] = pieces
    .filter(({ found }) => found.length > 0 && found.length >= wanted.length * FOUND_SHARE)
    .sort((a, b) => b.found.length - a.found.length)
  if (best === undefined) return null
  // What the name says already tells least: "hair", of a hair dye.
  const title = new Set(toStems(product.title))
  const telling = best.found.filter((stem) => !title.has(stem))
  const quote = clauseWith(best.quote, telling.length > 0 ? telling : best.found)
  return { field: best.field, quote, isDenied: isDeniedIn(quote, best.found, wanted) }
}

/** Whether a part of the sentence that holds the words denies: "washable, do not bleach" grants the first. */
function isDeniedIn(quote: string, found: readonly string[], wanted: readonly string[]): boolean {
  const holds = (text: string) => toStems(text).some((stem) => found.includes(stem))
  // "is it sulfate free" asks for the lack.
  const lacks = wanted.includes('free') ? [] : [LACK, FREE_OF]
  const parts = quote.split(/[,;:–—]|\s-\s|\bbut\b/).filter(holds)
  return parts.some(
    (part) =>
      DENIAL.test(part) || lacks.some((lack) => [...part.matchAll(lack)].some(([, behind = '']) => holds(behind))),
  )
}

/** "is it wireless", of one that is called wired: what denies it; null where nothing does. */
export function oppositeOf(product: Product, text: string): Evidence | null {
  const other = OPPOSITES.find(([asked]) => asked.test(text))?.[1]
  const piece = other === undefined ? undefined : byName(product).find(({ quote }) => other.test(quote))
  return piece === undefined || other === undefined
    ? null
    : {
        field: piece.field,
        quote: clauseWith(piece.quote, toStems(other.exec(piece.quote)?.[0] ?? '')),
        isDenied: true,
      }
}

/** A figure in the wanted unit's quantity in the product's text ("4.1 oz"), as it is written there; null when there is none. */
function quantityIn(product: Product, unit: string): Evidence | null {
  const isOunce = /^(oz|ounce)$/.test(unit)
  const wanted = unitOf(unit)?.quantity
  for (const { field, quote } of byName(product)) {
    for (const [written, , word = ''] of quote.matchAll(NUMBER_WITH_UNIT)) {
      const spelling = word.toLowerCase().replace(/^(fl|fluid).*/, 'fl oz')
      const quantity = /^[a-z]$/i.test(word) && findUnit(word) === null ? undefined : unitOf(spelling)?.quantity
      if (quantity === undefined || (quantity !== wanted && !(isOunce && spelling === 'fl oz'))) continue
      return { field, quote: written.trim(), isDenied: false }
    }
  }
  return null
}

/** Words for what is measured, by what a figure of it looks like. */
const MEASURES: readonly (readonly [words: RegExp, figure: RegExp | ((text: string) => string | null)])[] = [
  [/\bresolution\b/i, /\b\d{3,4}\s?[x×]\s?\d{3,4}\b/iu],
  [
    /\b(height|tall|high|width|wide|depth|deep|length|long|diameter|dimensions?|size|big|large)\b/i,
    figureOf('length screen'),
  ],
  [/\b(weigh|weighs|weight|heavy)\b/i, figureOf('mass')],
  [/\b(volume|hold|holds|liquid)\b/i, figureOf('volume')],
  [/\b(watt|watts|wattage|power)\b/i, figureOf('power')],
  [/\b(volt|volts|voltage)\b/i, figureOf('voltage')],
  [/\b(latency|cas|cl)\b/i, /\bCL\s?\d+/u],
  [/\b(fast|speeds?)\b/i, /\bR\/W [\d/]+(?: ?MB\/s)?|\b[\d.,]+ ?(?:MB\/s|MT\/s|Mbps|Gbps|MHz|GHz|RPM|ppm)\b/iu],
  [/\b(memory|storage|ram)\b/i, figureOf('data')],
  [
    /\b(material|made of|fabric)\b/i,
    /\b(?:cotton|linen|wool|silk|satin|polyester|nylon|leather|suede|canvas|denim|velvet|bamboo|oak|pine|walnut|wood(?:en)?|stainless steel|steel|aluminium|aluminum|iron|glass|ceramic|porcelain|plastic|silicone|rubber|cork)\b/iu,
  ],
  [/\b(ip|ingress|dust|water ?proof rating)\b/i, /\bIP[X\d]\d\b/iu],
]
/** How packs say how many are in them: "80 pcs", "pack of 100", "(2-pack)". */
const PACKED =
  /\b(?:packs? of|set of|box of|bag of)\s+\d+|\d+[\s-]*(?:pcs?|pieces?|packs?|count|ct|sheets?|rolls?|pairs?)\b/iu
const PACKS = /^(pack|package|packet|box|jar|bag|tube|set|bundle|roll|bottle|piece|pc|item|unit|)$/

/** A pattern for numbers with a unit of these dimensions. */
function figureOf(dimensions: string): (text: string) => string | null {
  const wanted = new Set(dimensions.split(' '))
  return (text) => {
    for (const [written, , word = ''] of text.matchAll(NUMBER_WITH_UNIT)) {
      if (wanted.has(findUnit(word)?.dimension ?? '')) return written.trim()
    }
    return null
  }
}

/** The figure that the text gives of what is asked, as it is written there ("64 Inch", "80 Pieces"); null without one. */
export function figureIn(product: Product, { text, counted, unit }: Asked): Evidence | null {
  const found =
    unit !== undefined ? quantityIn(product, unit) : counted !== undefined ? countIn(product, counted) : null
  if (found !== null) return found
  const [words, measure] = MEASURES.find(([asks]) => asks.test(text)) ?? []
  if (words === undefined || measure === undefined) return null
  for (const { field, quote } of byName(product)) {
    // The name gives the size of the whole; elsewhere a length may be that of a cable.
    if (field !== 'title' && !words.test(quote)) continue
    const found = typeof measure === 'function' ? measure(quote) : measure.exec(quote)?.[0]
    if (typeof found === 'string') return { field, quote: found, isDenied: false }
  }
  return null
}

/** "36 Capsules", "Pack of 100": how many of a thing there are; the name before the rest, which may count single boxes. */
function countIn(product: Product, noun: string): Evidence | null {
  const wanted = noun.split(' ').filter((word) => word !== '')
  const isPack = PACKS.test(wanted.at(-1) ?? '')
  const pieces = byName(product)
  const find = (matches: (quote: string) => string | null): Evidence | null => {
    for (const { field, quote } of pieces) {
      const found = matches(quote)
      if (found !== null) return { field, quote: found, isDenied: false }
    }
    return null
  }
  const named = find((quote) => numberBefore(wanted, quote))
  if (named !== null && !isPack) return named
  const packed = find((quote) => PACKED.exec(quote)?.[0].trim() ?? null)
  // Of a thing that the text does not name, or of a part of it, no pack tells the number.
  const isNamed = wanted.length === 1 && pieces.some(({ quote }) => isSaid(wanted[0] ?? '', toStems(quote)))
  return isPack ? (packed ?? named) : isNamed ? packed : null
}

const NUMBER_WITH_WORDS = /(\d[\d.,]*(?:\s?[x×](?=\s))?[\s-]*)((?:\p{L}[\p{L}\p{N}.-]*\s*){1,3})/gu

/** "36 Capsules", "3x ARGB Fans", "4 HDMI" for HDMI sockets: the number that stands before the words, with them; null without one. */
function numberBefore(wanted: readonly string[], quote: string): string | null {
  const [first] = wanted
  if (first === undefined) return null
  for (const [, number = '', text = ''] of quote.matchAll(NUMBER_WITH_WORDS)) {
    const words = text.trim().split(/\s+/)
    if (findUnit(words[0] ?? '') !== null) continue
    const places = wanted.map((word) => words.findIndex((own) => isSaid(word, toStems(own))))
    const isAll = places.every((place) => place >= 0 && place < wanted.length + 1)
    const last = isAll ? Math.max(...places) : places[0] === 0 ? 0 : -1
    if (last >= 0) return `${number}${words.slice(0, last + 1).join(' ')}`.trim()
  }
  return null
}

function isSaid(word: string, stems: readonly string[]): boolean {
  return toStems(word).every((stem) => stems.includes(stem))
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

/** Figures stand in the name first, where they are those of the whole. */
function byName(product: Product): Pick<Evidence, 'field' | 'quote'>[] {
  return piecesOf(product).toSorted((a, b) => Number(b.field === 'title') - Number(a.field === 'title'))
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
