/**
 * What a question is about: an attribute, a fact of every product, a value ("in white?"), or words that name none. What is
 * asked in one breath ("how many watts, and how loud?") is read piece by piece.
 */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { Asked } from '../types.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import { attributeOf, toOwnUnit } from './attributes.ts'
import { textOf, type Scan } from './scan.ts'
import type { Span } from './spans.ts'
import { isTalkWord } from './word-classes.ts'
import { range } from './tokens.ts'
import { readOtherCost } from './other-cost.ts'
import { toBase } from './word-forms.ts'
import { resolveWish } from './wish.ts'
import { attributeByUnit, countedPlace, phraseAt, wantedUnit, withManner } from './asked-words.ts'

/** Facts that are no attributes, by the words that ask for them. */
const FACTS: readonly (readonly [attribute: string, words: RegExp])[] = [
  [
    'listPrice',
    /\b(reduced|reduction|discount|sale on|deal on|offer on|on sale|on offer|on special|marked down|knock(?:ed)? off|off (?:its|the) price|saving|list price|used to cost|originally)\b/,
  ],
  ['price', /\b(how much (is|are|does|do|was|for|would)|price|cost|how expensive|how dear|pricey)\b/],
  ['rating', /\b(rating|rated|review|star|how good|what do people (say|think)|anything bad|reviewed|popular)\b/],
  ['color', /\b(color|colour)s?\b(?! (?:temperature|rendering|accuracy|depth|gamut|index))/],
  ['material', /\b(made (?:of|from|out of)|material|fabric)\b/],
  ['availability', /\b(in stock|available|availability|out of stock|sold out)\b/],
  ['brand', /\b(brand|who make|made by|manufacturer|what make)\b/],
]

/** Words between two things that are asked; a comma alone may as well begin a story. */
const JOINTS = new Set(['and', '&', 'or', 'plus'])
/** Who speaks of themselves tells why, and asks nothing more. */
const TELLERS = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'im', 'ive', 'they', 'she', 'he'])
const ALSO_MAX = 2
const ALSO_WORDS_MAX = 3

const BEARING = /\b(up to|take|hold|support|carry|bear|limit|capacity|load|max|maximum|stand)\b/

const PERSON_WEIGHS =
  /\b(?:i|im|he|she|hes|shes|who|someone|somebody|person|man|woman|husband|wife|dad|mum|mom|son|kid) (?:\w+ )?(?:weigh|am|is|\d+)|\b(?:someone|person|man|woman|rider|user) (?:of|over|around)\b/

/** "how much weight can it take", "ok for someone who weighs 120 kg": no question of what it weighs. */
function bearing<Name extends string | null>(
  name: Name,
  bases: string,
  kind: string | null,
  { attributes }: Vocabulary,
): Name | string {
  if (name !== 'weight' || !(BEARING.test(bases) || PERSON_WEIGHS.test(bases))) return name
  const load = attributes.find(
    (entry) => entry.name === 'maxLoad' && (kind === null || entry.categories.includes(kind)),
  )
  return load?.name ?? name
}

/** How long something takes or lasts, by what a kind of product states of it. */
const DURATIONS: readonly (readonly [question: RegExp, ...attributes: string[]])[] = [
  [/\bhow (?:long|quick|fast|easy).*\b(?:put up|put|set|pitch|go up|assemble|build)\b/, 'setupTime'],
  [/\bhow long\b.*\b(?:try|test|return|send)\b/, 'trialNights'],
  [/\bhow long\b.*\b(?:game|round|play)\b/, 'playTime', 'batteryLife', 'runtime'],
  [/\bhow long\b.*\b(?:run|last|go|keep|hold)\b/, 'runtime', 'batteryLife', 'playTime'],
]

function states(name: string, kind: string | null, { attributes }: Vocabulary): boolean {
  return attributes.some((entry) => entry.name === name && kind !== null && entry.categories.includes(kind))
}

/** "60hz", "usb 3.2": a word with the figure that it has. */
function withFigure({ tokens }: Scan, at: number): string {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined) return ''
  if (token.glued && before?.kind === 'number') return `${before.raw}${token.raw}`
  const isVersion = token.kind === 'word' && after?.kind === 'number' && /^\d+(?:\.\d+)?$/.test(after.raw)
  return isVersion && tokens[at + 2]?.glued !== true ? `${token.raw} ${after.raw}` : token.raw
}

/** "how many torque settings" is not answered by the torque, nor "how many USB ports" by other ports. */
function countsThat({ from, to }: Span, count: Place | null): boolean {
  const isBeside = count === null || to <= count.from || count.to <= from
  return isBeside || (from <= count.from && count.to <= to)
}

type Place = Pick<Span, 'from' | 'to'>

function baseOf({ tokens }: Scan, { from, to }: Place): string {
  return tokens
    .slice(from, to)
    .map(({ base }) => base)
    .join(' ')
}

/** Parts of a thing that attributes are named after. */
const PARTS = new Set([
  'screen',
  'display',
  'battery',
  'tank',
  'camera',
  'drive',
  'port',
  'button',
  'armrest',
  'strap',
  'lid',
  'tray',
])
/** No look of the thing. */
const COLOR_OF_LIGHT = /^colou?r (?:temperature|rendering|accuracy|depth|gamut|index)$/i
const HOW_TO = / how (?:do|can|should|would) (?:you|i|we) (?!know|get|have)/

const INCLUDING = /\b(come|came|include|included)\b/
const NEEDS = / (?:need|require) /
/** What only a figure answers. */
const MEASURED = / how (?:long|tall|high|wide|deep|thick|heavy|big|large) (?:is|are|was) /
const ARTICLES = new Set(['a', 'an', 'the', 'any'])

/** What can be asked of anything, stated or not. */
const MEASURE =
  /\b(weigh|weight|heavy|tall|height|wide|width|deep|depth|long|length|big|size|resolution|fast|loud|bright|thick|strong)\b/

/** What is asked; null when the question is about everything. `kind` is the category of the product asked about. */
export function readAsked(
  scan: Scan,
  cover: readonly Span[],
  taken: ReadonlySet<number>,
  kind: string | null,
  vocabulary: Vocabulary,
): Asked | null {
  const whole = { scan, cover, taken, kind, vocabulary, from: 0, to: scan.tokens.length }
  const [first, ...rest] = pieces(scan).flatMap(({ from, to, isJoined }) => {
    const asked = readPiece({ ...whole, from, to })
    return asked === null ? [] : [{ asked, from, to, isJoined }]
  })
  if (first === undefined) return null
  if (rest.length === 0) return first.asked
  const also = rest.flatMap(({ asked, from, to, isJoined }) => {
    const isPlain = isJoined && asked.text.split(' ').length <= ALSO_WORDS_MAX
    const tells = scan.tokens.slice(from, to).some(({ text }) => TELLERS.has(text))
    return (asked.attribute !== null || isPlain) && !tells ? [asked] : []
  })
  const [main = first.asked, ...others] = [first.asked, ...also].toSorted(
    (a, b) => Number(a.attribute === null) - Number(b.attribute === null),
  )
  const seen = new Set([main.attribute])
  const distinct = others.filter(({ attribute }) => attribute === null || (!seen.has(attribute) && seen.add(attribute)))
  return distinct.length === 0 ? main : { ...main, also: distinct.slice(0, ALSO_MAX) }
}

interface Piece {
  from: number
  to: number
  /** Joined to what stands before it by a word. */
  isJoined: boolean
}

function pieces({ tokens }: Scan): Piece[] {
  const found: Piece[] = []
  let from = 0
  let isJoined = false
  for (const [at, { base, raw }] of tokens.entries()) {
    const isJoint = JOINTS.has(base)
    if (!isJoint && raw !== ',' && raw !== ';') continue
    if (at > from) found.push({ from, to: at, isJoined })
    from = at + 1
    isJoined = isJoint
  }
  if (from < tokens.length) found.push({ from, to: tokens.length, isJoined })
  return found
}

interface Asking extends Omit<Piece, 'isJoined'> {
  scan: Scan
  cover: readonly Span[]
  taken: ReadonlySet<number>
  kind: string | null
  vocabulary: Vocabulary
}

function readPiece({ scan, cover, taken, kind, vocabulary, from: start, to: end }: Asking): Asked | null {
  const count = countedPlace(scan, start, end)
  const counted = count === null ? null : baseOf(scan, count)
  const unit = { ...wantedUnit(scan, start, end), ...(counted === null ? {} : { counted }) }
  const measured = attributeByUnit(unit.unit, kind, vocabulary)
  const from = (span: Span): Asked['text'] => textOf(scan, span.from, span.to)
  const free = cover.filter(
    (span) =>
      span.from >= start &&
      span.to <= end &&
      ![...Array(span.to - span.from).keys()].some((i) => taken.has(span.from + i)),
  )
  const bases = ` ${scan.tokens
    .slice(start, end)
    .map(({ base }) => base)
    .join(' ')} `
  const other = readOtherCost(scan, { from: start, to: end }, cover, taken, kind)
  if (other !== null) return other
  const lasting = DURATIONS.find(([question]) => question.test(bases))
    ?.slice(1)
    .find((name) => typeof name === 'string' && states(name, kind, vocabulary))
  if (typeof lasting === 'string') {
    return { attribute: lasting, text: lasting === 'trialNights' ? 'trial' : 'long', ...unit }
  }
  const isLasting = DURATIONS.slice(2).some(([question]) => question.test(bases))
  // "how do you clean the straw" asks for no value.
  const stated = HOW_TO.test(bases) ? [] : free
  for (const span of stated) {
    const { item } = span
    if (item.type === 'attribute') {
      const name = item.names.find((own) =>
        vocabulary.attributes.some((entry) => entry.name === own && (kind === null || entry.categories.includes(kind))),
      )
      // "how many square feet is it good for" asks for a figure.
      const isFigure = vocabulary.attributes.some((entry) => entry.name === name && entry.type === 'number')
      // "does the screen flip" asks for no figure.
      const next = scan.tokens[span.to]
      const doesMore =
        PARTS.has(scan.tokens[span.from]?.base ?? '') &&
        /^ (?:and |but )?(?:do|doe|does|is|are|can|will) /.test(bases) &&
        next?.kind === 'word' &&
        !STOP_WORDS.has(next.text) &&
        !cover.some((other) => other.from <= span.to && span.to < other.to)
      const more = `${from(span)} ${next?.raw ?? ''}`
      if (doesMore || COLOR_OF_LIGHT.test(more)) return { attribute: null, text: more, noun: more }
      if (name !== undefined && (unit.unit === undefined || isFigure) && countsThat(span, count)) {
        return { attribute: bearing(name, bases, kind, vocabulary), text: from(span), ...unit }
      }
    }
    if (item.type === 'feature') {
      const resolved = resolveWish(item.wish, kind, vocabulary)?.[0]
      // "how many devices", "how many cards" ask for a figure, and not for what makes one wish for many, or for a kind.
      const isHint =
        resolved !== undefined &&
        counted !== null &&
        (['less', 'more'].includes(resolved.part.op) || resolved.entry.type !== 'number')
      if (resolved !== undefined && !isHint && countsThat(span, count)) {
        const { value } = resolved.part
        return {
          attribute: resolved.entry.name,
          text: from(span),
          ...(typeof value === 'string' ? { value } : {}),
          ...unit,
        }
      }
    }
    if (item.type === 'amount' && item.amount.kind === 'quantity') {
      const entry = attributeOf(item.amount, { kind, vocabulary }, false)
      const value = entry === null ? null : toOwnUnit(item.amount, entry, { kind, vocabulary })
      if (entry !== null && value !== null) return { attribute: entry.name, text: from(span), value }
    }
    if (item.type === 'limit' && item.attributes.length > 0) {
      const amount = item.low ?? item.high
      return {
        attribute: bearing(
          item.attributes.find((name) => states(name, kind, vocabulary)) ?? item.attributes[0] ?? null,
          bases,
          kind,
          vocabulary,
        ),
        text: from(span),
        ...(amount === null ? {} : { value: amount.value }),
      }
    }
  }
  if (measured !== null) {
    // "how thick is it in inches": what is asked stands behind "how", whatever else is measured so.
    const how = free.find(({ item, from: at }) => item.type === 'quality' && scan.tokens[at - 1]?.base === 'how')?.item
    const name = how?.type === 'quality' ? how.quality.fields.find((own) => states(own, kind, vocabulary)) : undefined
    return { attribute: bearing(name ?? measured, bases, kind, vocabulary), text: unit.unit ?? '', ...unit }
  }
  for (const span of free) {
    const { item } = span
    if (item.type === 'color') return { attribute: 'color', text: from(span), value: item.name }
    if (item.type === 'quality') {
      const field = item.quality.fields.find(
        (name) =>
          ['price', 'rating'].includes(name) ||
          vocabulary.attributes.some(
            (entry) => entry.name === name && (kind === null || entry.categories.includes(kind)),
          ),
      )
      if (field !== undefined) return { attribute: field, text: from(span), ...unit }
    }
  }
  for (const [attribute, words] of FACTS) {
    const match = words.exec(bases)
    if (match === null) continue
    return { attribute, text: match[0].trim() }
  }
  const named = new Set(
    scan.spans.flatMap(({ item, from: at, to, cost }) =>
      item.type === 'attribute' && cost === 0 && to - at === 1 ? [at] : [],
    ),
  )
  // Words of talk elsewhere ("head", "lid") are parts of the thing where a label of its kind has them.
  const labels = new Set(
    vocabulary.attributes
      .filter(({ categories }) => kind !== null && categories.includes(kind))
      .map(({ label }) => toBase(label.toLowerCase().split(' ').at(-1) ?? '')),
  )
  const isTelling = (at: number): boolean => {
    const token = scan.tokens[at]
    // "4k"
    if (token?.kind === 'number') return /\d\p{L}/u.test(token.raw) && !taken.has(at)
    if (token?.kind !== 'word' || taken.has(at) || STOP_WORDS.has(token.text)) return false
    // "gluten free"
    if (token.text === 'free' && at > start && isTelling(at - 1)) return true
    return !isTalkWord(token.base) || named.has(at) || labels.has(token.base)
  }
  // "come with a repair kit": all of the thing's name, whatever its first word is elsewhere.
  const isNamedThing = (at: number) =>
    INCLUDING.test(bases) &&
    isTelling(at + 1) &&
    ARTICLES.has(scan.tokens[at - 1]?.base ?? '') &&
    scan.tokens[at]?.kind === 'word' &&
    !taken.has(at)
  // "how often do I change the filter": what is done tells as much as the thing.
  const often = / how often /.test(bases) ? scan.tokens.findIndex(({ base }) => base === 'often') : end
  const isDone = (at: number) =>
    at > often && scan.tokens[at]?.kind === 'word' && !taken.has(at) && !STOP_WORDS.has(scan.tokens[at]?.text ?? '')
  const told = range(start, end).filter((at) => isTelling(at) || isNamedThing(at) || isDone(at))
  const telling = told.length === 1 ? withManner(scan, told[0] ?? start, start) : told
  const words = telling.map((at) => withFigure(scan, at))
  if (isLasting && words.every((word) => /^long$/i.test(word))) {
    return { attribute: null, text: 'hours', noun: 'how long it lasts' }
  }
  if (words.length > 0) {
    const noun = counted !== null && counted !== '' && count !== null ? textOf(scan, count.from, count.to) : null
    const isMeasured = MEASURED.test(bases) ? { isMeasured: true } : {}
    return {
      attribute: null,
      text: words.slice(0, 6).join(' '),
      noun: noun ?? phraseAt(scan, telling, taken),
      ...unit,
      ...isMeasured,
      ...(NEEDS.test(bases) ? { isNeed: true } : {}),
    }
  }
  const measure = MEASURE.exec(bases)?.[0]
  if (measure !== undefined) return { attribute: null, text: measure, noun: measure, ...unit }
  return Object.keys(unit).length > 0 ? { attribute: null, text: '', ...unit } : null
}
