/**
 * Products by what identifies them: id, SKU, GTIN, part number, ASIN or their link, with or without separators. What is
 * found in a text only may be a code ("16-07" is also a range): a product that owns it decides.
 */
import { codeKey } from '../catalog/codes.ts'
import type { Product } from '../../shared/product.ts'

/** What may name a product in a text. */
export interface CodeQuery {
  /** Possible codes as `codeKey` gives them. */
  keys: string[]
  /** Possible ids, as typed and in upper and lower case. */
  ids: string[]
  /** Links without their query, with and without a slash at the end. */
  links: string[]
  /** Whether the text says nothing else. */
  isAll: boolean
  /** The text, with single spaces, and what in it is tried. */
  text: string
  typed: string[]
}

/** Pieces of a text that are tried, and pieces of a code that is typed with spaces. */
const PIECES_MAX = 40
const KEYS_MAX = 24
const JOINED_MAX = 3
const CODE_CHARACTERS_MAX = 64
/** Shorter runs of digits are amounts or ranges, unless a word before them says that they are a code. */
const BARE_DIGITS = 6
const PARTED_DIGITS = 8
/** Words that announce a code, and others that may stand around one. */
const CODE_WORDS = new Set(
  'sku ean upc gtin isbn mpn asin id code codes number no nr item article art part model ref reference product'.split(
    ' ',
  ),
)
/** "16gb", "2x", "1080p", "27-inch": a measure names no product by itself. */
const MEASURE = /^\d+(?:[.,x×]\d+)*-?\p{L}{1,5}$/u
/** "10x15": the sides of a thing, even alone. */
const SIDES = /^\d{1,4}(?:[x×]\d{1,4})+$/u

/** What may be a code in a text; null where nothing may. `isTalk` tells words that say nothing of a product. */
export function findCodes(text: string, isTalk: (word: string) => boolean): CodeQuery | null {
  const pieces = text
    .trim()
    .split(/\s+/)
    .slice(0, PIECES_MAX)
    .map(trimSigns)
    .filter((piece) => piece !== '')
  const query: CodeQuery = { keys: [], ids: [], links: [], isAll: true, text: pieces.join(' '), typed: [] }
  const used = new Set<number>()
  const add = (typed: string, from: number, to: number) => {
    const key = codeKey(typed)
    if (query.keys.length >= KEYS_MAX || key.length > CODE_CHARACTERS_MAX) return
    query.typed.push(typed)
    query.keys.push(key)
    query.ids.push(typed, typed.toUpperCase(), typed.toLowerCase())
    for (let at = from; at < to; at++) used.add(at)
  }
  for (const [at, piece] of pieces.entries()) {
    if (isLink(piece)) {
      addLink(piece, query)
      query.typed.push(piece)
      used.add(at)
      continue
    }
    const isAnnounced = CODE_WORDS.has(pieces[at - 1]?.toLowerCase().replace(/[^a-z]/g, '') ?? '')
    if (isCode(piece, isAnnounced || pieces.length === 1)) add(piece, at, at + 1)
    for (let end = at + 2; end <= Math.min(pieces.length, at + JOINED_MAX); end++) {
      const run = pieces.slice(at, end)
      if (run.some((one) => isTalk(one.toLowerCase())) || !isJoinedCode(run, run.length === pieces.length)) continue
      add(run.join(' '), at, end)
    }
  }
  if (query.keys.length === 0 && query.links.length === 0) return null
  query.isAll = pieces.every(
    (piece, at) => used.has(at) || CODE_WORDS.has(piece.toLowerCase()) || isTalk(piece.toLowerCase()),
  )
  return query
}

function trimSigns(piece: string): string {
  return piece.replace(/^[("'“‘#[]+|[)"'”’\],;:!?.]+$/gu, '')
}

function isCode(piece: string, isSure: boolean): boolean {
  if (SIDES.test(piece) || !/\d/.test(piece) || !/^[\p{L}\d][\p{L}\d./_:+-]*$/u.test(piece)) return false
  const key = codeKey(piece)
  if (/^\d+$/.test(key)) return key.length >= (isSure ? 3 : key === piece ? BARE_DIGITS : PARTED_DIGITS)
  return isSure || (key.length >= (key === piece.toLowerCase() ? 4 : 3) && !MEASURE.test(piece))
}

const LETTERS_MAX = 4

/** "nor 0707 60", "AB 12/34": a few letters and digits, or groups of a long number. */
function isJoinedCode(run: readonly string[], isSure: boolean): boolean {
  const isPart = (piece: string) =>
    /^[A-Z\d][A-Z\d./_-]*$/i.test(piece) && (/\d/.test(piece) || piece.length <= LETTERS_MAX)
  const key = codeKey(run.join(''))
  if (!run.every(isPart) || !(isSure ? /\d/ : /\d\D*\d/).test(key)) return false
  return key.length >= (/^\d+$/.test(key) ? PARTED_DIGITS : 5)
}

function isLink(piece: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+\.\S+$/i.test(piece)
}

/** A link names a product by its whole address, or by a part of its path: `/dp/ASIN`, `/products/ID`. */
function addLink(piece: string, query: CodeQuery): void {
  const address = piece.replace(/[?#].*$/, '')
  const bare = address.replace(/\/+$/, '')
  query.links.push(address, bare, `${bare}/`, piece)
  const parts = bare
    .replace(/^(?:https?:\/\/)?[^/]+\/?/i, '')
    .split('/')
    .map(decoded)
    .filter((part) => part.length > 2)
  for (const part of parts.slice(-4)) {
    query.ids.push(part)
    if (/\d/.test(part) && query.keys.length < KEYS_MAX) query.keys.push(codeKey(part))
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** More products than this with a word in their titles: it is no model number of one of them. */
const NAMESAKES_MAX = 5

/**
 * The products that own one of the codes, of several owners of one those alone that write it as typed; of a code that none
 * owns those few that have it as the model number in their title.
 */
export function ownersOf(products: readonly Product[], query: CodeQuery): Product[] {
  const linked = products.filter(({ id, url }) => query.ids.includes(id) || (url !== null && query.links.includes(url)))
  const found = query.keys.flatMap((key) => {
    const owners = products.filter((product) => codesOf(product).some((code) => isSameCode(codeKey(code), key)))
    const exact = owners.filter((product) => codesOf(product).some((code) => query.ids.includes(code.toUpperCase())))
    if (owners.length > 0) return exact.length > 0 ? exact : owners
    const named = products.filter(({ title }) => modelNumbers(title).includes(key))
    return named.length > NAMESAKES_MAX ? [] : named
  })
  return [...new Set([...linked, ...found])]
}

function codesOf({ id, asin, codes, variants = [] }: Product): string[] {
  const own = [codes, ...variants.map((variant) => variant.codes)].flatMap((one) => (one ? Object.values(one) : []))
  return [id, asin ?? '', ...own].filter((code) => code !== '')
}

/** The text with a name in the place of each code of the product. */
export function withName(text: string, typed: readonly string[], product: Product, name: string): string {
  const own = typed.filter((code) => ownersOf([product], findCodes(code, () => false) ?? NO_CODES).length > 0)
  return own.toSorted((a, b) => b.length - a.length).reduce((said, code) => said.replaceAll(code, name), text)
}

const NO_CODES: CodeQuery = { keys: [], ids: [], links: [], isAll: false, text: '', typed: [] }

/** A number with 12 digits is the one with 13 that begins with a zero. */
function isSameCode(own: string, typed: string): boolean {
  return own === typed || (/^\d{8,14}$/.test(typed) && own.replace(/^0+/, '') === typed.replace(/^0+/, ''))
}

const MODEL_CHARACTERS_MIN = 5

/** "XG43UQ", "WH-1000XM5": words of letters and digits, alone and with what is joined to them. */
function modelNumbers(title: string): string[] {
  const chunks = title.split(/[\s,;|()[\]]+/).filter((chunk) => /\d/.test(chunk) && !MEASURE.test(chunk))
  return chunks
    .flatMap((chunk) => [chunk, ...chunk.split(/[-/]/)])
    .filter((chunk) => /\d/.test(chunk) && /\p{L}/u.test(chunk) && !MEASURE.test(chunk))
    .map(codeKey)
    .filter((key) => key.length >= MODEL_CHARACTERS_MIN)
}
