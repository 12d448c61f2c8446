/** Questions of what products state: an attribute by its name, a wish, an amount or a unit; how long it lasts; how it looks. */
import { STOP_WORDS } from '../../search/stop-words.ts'
import type { Asked } from '../types.ts'
import { states, type Piece } from './asked-piece.ts'
import { attributeByUnit } from './asked-words.ts'
import { attributeOf, mayState, toOwnUnit } from './attributes.ts'
import { textOf } from './scan.ts'
import type { Span } from './spans.ts'
import { resolveWish } from './wish.ts'

/** How long something takes or lasts, by what a kind of product states of it. */
const DURATIONS: readonly (readonly [question: RegExp, ...attributes: string[]])[] = [
  [/\bhow (?:long|quick|fast|easy).*\b(?:put up|put|set|pitch|go up|assemble|build)\b/, 'setupTime'],
  [/\bhow long\b.*\b(?:try|test|return|send)\b/, 'trialNights'],
  [/\bhow long\b.*\b(?:game|round|play)\b/, 'playTime', 'batteryLife', 'runtime'],
  [/\bhow long\b.*\b(?:run|last|go|keep|hold)\b/, 'runtime', 'batteryLife', 'playTime'],
]

/** "how long does it last", by what the kind states of it; null where it states nothing, or nothing such is asked. */
export function askedDuration({ bases, kind, vocabulary, unit }: Piece): Asked | null {
  const [, ...names] = DURATIONS.find(([question]) => question.test(bases)) ?? []
  const attribute = names.find((name) => typeof name === 'string' && states(name, kind, vocabulary))
  return typeof attribute === 'string'
    ? { attribute, text: attribute === 'trialNights' ? 'trial' : 'long', ...unit }
    : null
}

/** Whether it asks how long something lasts, stated or not. */
export function asksDuration({ bases }: Piece): boolean {
  return DURATIONS.slice(2).some(([question]) => question.test(bases))
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

/** What is named first: an attribute, a wish, an amount or a limit. */
export function askedValue(piece: Piece): Asked | null {
  // "how do you clean the straw" asks for no value.
  if (HOW_TO.test(piece.bases)) return null
  for (const span of piece.free) {
    const asked = askedAttribute(span, piece) ?? askedWish(span, piece) ?? askedAmount(span, piece)
    if (asked !== null) return asked
  }
  return null
}

function askedAttribute(span: Span, piece: Piece): Asked | null {
  const { scan, cover, kind, vocabulary, bases, count, unit } = piece
  const { item } = span
  if (item.type !== 'attribute') return null
  const name = item.names.find((own) => mayState(own, kind, vocabulary))
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
  const text = textOf(scan, span.from, span.to)
  const more = `${text} ${next?.raw ?? ''}`
  if (doesMore || COLOR_OF_LIGHT.test(more)) return { attribute: null, text: more, noun: more }
  if (name === undefined || (unit.unit !== undefined && !isFigure) || !countsThat(span, count)) return null
  return { attribute: bearing(name, piece), text, ...unit }
}

function askedWish(span: Span, { scan, kind, vocabulary, count, unit }: Piece): Asked | null {
  const { item } = span
  if (item.type !== 'feature') return null
  const resolved = resolveWish(item.wish, kind, vocabulary)?.[0]
  if (resolved === undefined || !countsThat(span, count)) return null
  const { part, entry } = resolved
  // "how many devices", "how many cards" ask for a figure, and not for what makes one wish for many, or for a kind.
  if (count !== null && (['less', 'more'].includes(part.op) || entry.type !== 'number')) return null
  // "how firm is it" asks for no yes.
  const isHow = scan.tokens[span.from - 1]?.base === 'how'
  const value = typeof part.value === 'string' && !isHow ? { value: part.value } : {}
  const text = textOf(scan, span.from, span.to)
  // "can it do stairs": that another kind is meant for that says nothing of this one; "with one hand" is no weight.
  const isSaid = (word: string) => text.toLowerCase().includes(word)
  const isOtherKind =
    entry.name === 'type' &&
    !(value.value ?? text)
      .toLowerCase()
      .split(/[^a-z]+/)
      .some(isSaid)
  const isHint = isOtherKind || (!isHow && (part.op === 'less' || part.op === 'more'))
  return isHint ? { attribute: null, text, noun: text } : { attribute: entry.name, text, ...value, ...unit }
}

function askedAmount(span: Span, piece: Piece): Asked | null {
  const { scan, kind, vocabulary } = piece
  const { item } = span
  const text = textOf(scan, span.from, span.to)
  if (item.type === 'amount' && item.amount.kind === 'quantity') {
    const entry = attributeOf(item.amount, { kind, vocabulary }, false)
    const value = entry === null ? null : toOwnUnit(item.amount, entry, { kind, vocabulary })
    return entry === null || value === null ? null : { attribute: entry.name, text, value }
  }
  if (item.type !== 'limit' || item.attributes.length === 0) return null
  const name = item.attributes.find((own) => states(own, kind, vocabulary)) ?? item.attributes[0] ?? null
  const amount = item.low ?? item.high
  return { attribute: bearing(name, piece), text, ...(amount === null ? {} : { value: amount.value }) }
}

/** "how many torque settings" is not answered by the torque, nor "how many USB ports" by other ports. */
function countsThat({ from, to }: Span, count: Piece['count']): boolean {
  const isBeside = count === null || to <= count.from || count.to <= from
  return isBeside || (from <= count.from && count.to <= to)
}

/** "how thick is it in inches": what is asked by its unit. */
export function askedByUnit(piece: Piece): Asked | null {
  const { scan, free, kind, vocabulary, unit } = piece
  const measured = attributeByUnit(unit.unit, kind, vocabulary)
  if (measured === null) return null
  // What is asked stands behind "how", whatever else is measured so.
  const how = free.find(({ item, from }) => item.type === 'quality' && scan.tokens[from - 1]?.base === 'how')?.item
  const name = how?.type === 'quality' ? how.quality.fields.find((own) => states(own, kind, vocabulary)) : undefined
  return { attribute: bearing(name ?? measured, piece), text: unit.unit ?? '', ...unit }
}

/** "in white?", "is it loud": a colour, or what a quality is measured by. */
export function askedQuality({ scan, free, kind, vocabulary, unit }: Piece): Asked | null {
  for (const { item, from, to } of free) {
    const text = textOf(scan, from, to)
    if (item.type === 'color') return { attribute: 'color', text, value: item.name }
    if (item.type !== 'quality') continue
    const attribute = item.quality.fields.find(
      (name) => ['price', 'rating'].includes(name) || mayState(name, kind, vocabulary),
    )
    if (attribute !== undefined) return { attribute, text, ...unit }
  }
  return null
}

/** Facts that are no attributes, by the words that ask for them. */
const FACTS: readonly (readonly [attribute: string, words: RegExp])[] = [
  [
    'listPrice',
    /\b(reduced|reduction|discount|sale on|deal on|offer on|on sale|on offer|on special|marked down|knock(?:ed)? off|off (?:its|the) price|saving|list price|used to cost|originally)\b/,
  ],
  [
    'price',
    // "how much does the second one weigh" asks for no price.
    /\b(how much (is|are|does|do|was|for|would)(?!.* (?:weigh|hold|carry|contain|fit) )|how much(?= $)|price|cost|how expensive|how dear|pricey)\b/,
  ],
  [
    'rating',
    /\b(rating|rated|review|star|how good|what (?:do|is|are) people (?:say|think)(?:ing)?|anything bad|reviewed|popular)\b/,
  ],
  ['color', /\b(color|colour)s?\b(?! (?:temperature|rendering|accuracy|depth|gamut|index))/],
  ['material', /\b(made (?:of|from|out of)|material|fabric)\b/],
  ['availability', /\b(in stock|available|availability|out of stock|sold out)\b/],
  ['brand', /\b(brand|who make|made by|manufacturer|what make)\b/],
]

/** "how much is it", "what is it made of". */
export function askedFact({ bases }: Piece): Asked | null {
  for (const [attribute, words] of FACTS) {
    const match = words.exec(bases)
    if (match !== null) return { attribute, text: match[0].trim() }
  }
  return null
}

const BEARING = /\b(up to|take|hold|support|carry|bear|limit|capacity|load|max|maximum|stand)\b/

const PERSON_WEIGHS =
  /\b(?:i|im|he|she|hes|shes|who|someone|somebody|person|man|woman|husband|wife|dad|mum|mom|son|kid) (?:\w+ )?(?:weigh|am|is|\d+)|\b(?:someone|person|man|woman|rider|user) (?:of|over|around)\b/

/** "how much weight can it take", "ok for someone who weighs 120 kg": no question of what it weighs. */
function bearing<Name extends string | null>(name: Name, { bases, kind, vocabulary }: Piece): Name | string {
  if (name !== 'weight' || !(BEARING.test(bases) || PERSON_WEIGHS.test(bases))) return name
  return mayState('maxLoad', kind, vocabulary) ? 'maxLoad' : name
}
