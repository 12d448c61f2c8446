/**
 * What a title is about and what it only mentions. "Laptop Lock for ThinkPad" is a lock: `laptop` and `thinkpad` tell
 * what it is for. Who asks for a laptop wants the words that stand free.
 */
import type { Product } from '../../shared/product.ts'
import { COLOR_NAMES } from '../conversation/lexicon/colors.ts'
import { stem, toWords } from './analyse.ts'

/** Things that are named together with what they belong to. */
const BELONGINGS = `accessory adapter adaptor arm backpack bag band battery belt bracket briefcase bulb cable cap cart
  caddy cartridge case charger cleaner clip cooler cord cover cradle dock drum enclosure filter folio grip hanger holder holster hub ink kit
  lamp lanyard leg license lock mat mount organizer pad paper part pouch protector rack refill remote replacement ribbon riser
  screen service shelf shell skin sleeve software stand strap stylus table toner tray trolley upgrade wallet warranty`

/** Words after which a title tells what the thing is for or comes with. */
const LINKS = new Set(['for', 'with', 'w', 'compatible', 'fit', 'fits', 'including', 'includes', 'incl', 'without'])

const BELONGING_STEMS: ReadonlySet<string> = new Set(BELONGINGS.split(/\s+/).map(stem))
/** How many words before a belonging say what it belongs to: "laptop carrying case". */
const OWNER_WORDS = 2

/** Whether a word names something that belongs to another thing: a case, a charger, a strap. */
export function isBelonging(word: string): boolean {
  return BELONGING_STEMS.has(stem(word))
}

/** Words after which a title tells what else the thing goes with. */
const FOR = new Set(['for', 'compatible', 'fit', 'fits'])

/** A title without what it says not to have: "SSD, No Heatsink, 1 TB". */
export function withoutDenials(title: string): string {
  return title.replace(DENIAL, '')
}

const DENIAL = /[,(|]\s*(?:no|without|w\/o)(?:\s+[\p{L}.-]+){1,3}\s*(?=[,;)|]|$)/giu

/** Whether a title names a thing that belongs to another: "Leather Watch Band for …". */
export function isAccessory(title: string): boolean {
  const words = toWords(title)
  const link = words.findIndex((word) => FOR.has(word))
  return link > 0 && isBelonging(words[link - 1] ?? '')
}

/** Where the name of the thing ends: "Monitor Arm, up to 43 inch monitors". */
const NAME_END = /[,;|([]|\s[-–—]\s/

/** "Orrin - Desk Lamp - Black": without its maker and what is told behind it. */
function ownName(title: string, brand: string | null = null): string {
  const isMade = brand !== null && title.toLowerCase().startsWith(`${brand.toLowerCase()} - `)
  return (isMade ? title.slice(brand.length + 3) : title).split(NAME_END)[0] ?? ''
}

/** What a name may go on with behind the thing: how many of it there are. */
const AMOUNTS = new Set(['set', 'pack', 'bundle', 'kit', 'pair'])
/** "PC microphone black" */
const COLORS: ReadonlySet<string> = new Set(COLOR_NAMES)
/** Things of their own: a "sleeve case" is a sleeve, a "wallet case" is no wallet. */
const OWN_THINGS: ReadonlySet<string> = new Set('wallet bag backpack belt lamp table shelf'.split(' ').map(stem))
/** "Webcam SPC1000": the number of a model. */
function isCode(word: string): boolean {
  return /\d{3}/.test(word) && /^\p{L}{2,}/u.test(word)
}

/** What joins the names of several things. */
export const JOINED = /[&,/]|\band\b/i

/**
 * Whether a product is called by a word, given in its forms: where the first part of its name ends with it ("Gaming Mouse,
 * Wireless"), or as its shelf is, which may be named after its maker. "Vacuum Insulated Bottle" is no vacuum.
 */
export function isCalledBy(
  { title, brand, categoryPath }: Pick<Product, 'title' | 'categoryPath'> & { brand?: string | null },
  forms: readonly string[],
): boolean {
  const words = toWords(ownName(title, brand))
  const name = words.map(stem)
  const link = words.findIndex((word) => FOR.has(word))
  const isEnd = (at: number) => {
    const next = words[at]
    return next === undefined || LINKS.has(next) || AMOUNTS.has(name[at] ?? '') || COLORS.has(next) || isCode(next)
  }
  const shelf = categoryPath.findLast((label) => !title.toLowerCase().startsWith(label.toLowerCase())) ?? ''
  const shelves = shelf.split(JOINED).map((label) => toWords(label).map(stem).join(' '))
  return forms.some((form) => {
    const parts = form.split(' ')
    // "toner cartridge", "caps 17 mm": behind another word a number may be of a model.
    const isBound = BELONGING_STEMS.has(parts.at(-1) ?? '')
    const isOwn = OWN_THINGS.has(parts.at(-1) ?? '')
    const goesOn = (at: number) =>
      isBound && ((!isOwn && BELONGING_STEMS.has(name[at] ?? '')) || /\d/.test(words[at] ?? ''))
    const isThere = (at: number) => (link <= 0 || at < link) && parts.every((part, i) => name[at + i] === part)
    const isNamed = name.some((_, at) => isThere(at) && (isEnd(at + parts.length) || goesOn(at + parts.length)))
    return isNamed || shelves.some((label) => label === form || label.endsWith(` ${form}`))
  })
}

/** Whether the name of a product, up to what it goes with, holds the words of a text side by side. */
export function nameHolds(product: Pick<Product, 'title' | 'brand'>, text: string): boolean {
  const name = wordsOfName(product).map(stem)
  return ` ${name.join(' ')} `.includes(` ${toWords(text).map(stem).join(' ')} `)
}

/** What stands in the name of a product behind a word, given as a stem; null where the name, up to what it goes with, has none. */
export function behindIn(product: Pick<Product, 'title' | 'brand'>, name: string): string | null {
  const words = wordsOfName(product)
  const at = words.findLastIndex((word) => stem(word) === name)
  return at < 0 ? null : words.slice(at + 1).join(' ')
}

/** The words of a name, up to what the product goes with. */
function wordsOfName({ title, brand }: Pick<Product, 'title' | 'brand'>): string[] {
  const words = toWords(ownName(title, brand))
  const link = words.findIndex((word) => LINKS.has(word))
  return link > 0 ? words.slice(0, link) : words
}

/** Whether a title calls the thing by what belongs to it: a "monitor arm" is no monitor. `stems` are a word and its other forms. */
export function isOfAnother({ title, brand }: Pick<Product, 'title' | 'brand'>, stems: readonly string[]): boolean {
  // A "rack shelf" is a rack too.
  if (BELONGING_STEMS.has(stems[0] ?? '')) return false
  const words = toWords(ownName(title, brand))
  const link = words.findIndex((word) => LINKS.has(word))
  const goesWith = (rest: readonly string[]) => rest.map(stem).some((word) => stems.includes(word))
  const name = (link > 0 ? words.slice(0, link) : words).filter((word) => !/^\d+$/.test(word)).map(stem)
  const places = name.flatMap((word, at) => (stems.includes(word) ? [at] : []))
  // "Case for Zilo 5s"
  if (places.length === 0 && isAccessory(words.join(' '))) return goesWith(words.slice(link))
  return (
    places.length > 0 &&
    places.every((at) => name.slice(at + 1, at + 1 + OWNER_WORDS).some((word) => BELONGING_STEMS.has(word)))
  )
}

export interface TitleWords {
  /** Stems of what the thing is. */
  free: string[]
  /** Stems of what it belongs to, works with or comes with. */
  bound: string[]
}

/** Sorts the stems of a title or category label. Nothing is lost; a title that is all context is all free. */
export function splitTitle(title: string): TitleWords {
  const words = toWords(title)
  const stems = words.map(stem)
  const link = words.findIndex((word) => LINKS.has(word))
  const end = link <= 0 ? words.length : link
  const isBound = stems.map((_, i) => i >= end)
  for (let i = 1; i < end; i++) {
    if (!BELONGING_STEMS.has(stems[i] ?? '')) continue
    for (let owner = i - 1; owner >= Math.max(0, i - OWNER_WORDS); owner--) {
      if (BELONGING_STEMS.has(stems[owner] ?? '')) break
      isBound[owner] = true
    }
  }
  const free = stems.filter((_, i) => isBound[i] === false)
  return free.length === 0 ? { free: stems, bound: [] } : { free, bound: stems.filter((_, i) => isBound[i] === true) }
}
