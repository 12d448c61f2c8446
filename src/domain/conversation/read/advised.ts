/** Questions about a kind rather than a product: two values told apart ("laser or ink tank?"), a figure ("is 8 GB enough"). */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { Asked, DialogueState, Understanding } from '../types.ts'
import type { Signals } from './acts.ts'
import { attributeOf, toOwnUnit } from './attributes.ts'
import type { Frame } from './frame.ts'
import { nothing } from './nothing.ts'
import { textOf, type Scan } from './scan.ts'
import { tellsApart } from '../knowledge/knowledge.ts'
import { resolveWish } from './wish.ts'
import { toBase } from './word-forms.ts'

const BETWEEN = new Set(['or', 'vs', 'versus', 'against', 'between'])
const TELLING_APART = /\b(difference|explain|better|versus|vs|against|between|compare)\b/
/** "is OLED really better?" asks what it is good for. */
const IS_BETTER = /^(?:(?:and|so|but|ok) )?(?:is|are) (?:a |an )?(?:\S+ ){1,4}(?:better|worth it|worth the)\b/
/** Who asks so of one product asks about that. */
const POINTING = /\b(it|this|that|first|second|third|one|these|those|them)\b/
/** Looks are a matter of taste, and makers no kinds. */
const UNTOLD = new Set(['color', 'useCase', 'fit', 'size', 'brand'])

/** "memory foam or springs?": two values of one attribute, asked to be told apart; null for anything else. */
export function readValues(
  { scan, isQuestion, hasOpener, isPointing }: Signals,
  main: Frame,
  state: DialogueState,
  vocabulary: Vocabulary,
): Understanding | null {
  const kind = main.part.kind?.slug ?? main.kind ?? state.listed[0]?.category ?? null
  const text = scan.tokens.map(({ base }) => base).join(' ')
  const tells = TELLING_APART.test(text)
  if (kind === null || POINTING.test(text) || (hasOpener && !tells)) return null
  const isBetween = scan.tokens.some(({ base }) => BETWEEN.has(base))
  const isBetter = isQuestion && IS_BETTER.test(text)
  if (!(isQuestion || tells) || !(isBetween || isBetter || text.includes(' than '))) return null
  for (const entry of vocabulary.attributes) {
    if (entry.type !== 'text' || UNTOLD.has(entry.name) || !entry.categories.includes(kind)) continue
    const own = entry.values.filter((value) => entry.valueCategories[value]?.includes(kind) ?? true)
    const values = own.filter((value) => isSaid(text, value, own))
    const [only] = values
    if (isBetter && only !== undefined && values.length === 1) {
      const askedAbout = { attribute: entry.name, text: only, value: only }
      return { ...nothing('advice', 0.8), talk: 'need', stated: { category: kind }, askedAbout }
    }
    if (values.length < 2 || values.length > 3) continue
    return {
      ...nothing('advice', 0.8),
      talk: 'explain',
      stated: { category: kind },
      askedAbout: { attribute: entry.name, text: values.join(' '), values },
    }
  }
  // "ssd or hdd, what's the difference", where no listing states it as a value.
  const alternatives = scan.source.split(/\b(?:or|vs|versus|against|between|and|than)\b|[,.;?!]/i)
  if (isPointing || !tellsApart(alternatives, kind)) return null
  return { ...nothing('advice', 0.8), talk: 'explain', askedAbout: { attribute: null, text: scan.source } }
}

/** The value in the message, in full or by the word that no other value has. */
function isSaid(text: string, value: string, all: readonly string[]): boolean {
  const words = toWords(value)
  const spoken = ` ${text} `
  if (words.length === 0) return false
  if (spoken.includes(` ${words.join(' ')} `)) return true
  return words.some(
    (word) =>
      word.length > 3 &&
      spoken.includes(` ${word} `) &&
      all.every((other) => other === value || !toWords(other).includes(word)),
  )
}

function toWords(value: string): string[] {
  return value
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean)
    .map(toBase)
}

/** "8 GB", "60 Hz": the attribute of the kind that a figure measures, with the figure; null where none is said. */
export function readFigure(scan: Scan, kind: string | null, vocabulary: Vocabulary): Asked | null {
  for (const { item, from, to, cost } of scan.spans) {
    if (item.type !== 'amount' || item.amount.kind !== 'quantity' || cost > 0) continue
    const context = { kind, vocabulary }
    const entry = attributeOf(item.amount, context, false)
    const value = entry === null ? null : toOwnUnit(item.amount, entry, context)
    if (entry !== null && value !== null) return { attribute: entry.name, text: textOf(scan, from, to), value }
  }
  return null
}

/** What a kind is asked about, wherever it stands: "a monitor with speakers in it"; null where it states nothing of it. */
export function readNeeded({ spans, tokens }: Scan, kind: string | null, vocabulary: Vocabulary): Asked | null {
  if (kind === null) return null
  const longest = spans.filter(({ cost }) => cost === 0).toSorted((a, b) => b.to - b.from - (a.to - a.from))
  for (const { item, from, to } of longest) {
    const names =
      item.type === 'attribute'
        ? item.names
        : item.type === 'feature'
          ? (resolveWish(item.wish, kind, vocabulary) ?? []).map(({ entry }) => entry.name)
          : []
    const entry = vocabulary.attributes.find(
      ({ name, categories }) => names.includes(name) && categories.includes(kind),
    )
    if (entry === undefined || entry.name === 'useCase') continue
    const part = item.type === 'feature' ? resolveWish(item.wish, kind, vocabulary)?.[0]?.part : undefined
    return {
      attribute: entry.name,
      text: tokens
        .slice(from, to)
        .map(({ raw }) => raw)
        .join(' '),
      ...(typeof part?.value === 'string' ? { value: part.value } : {}),
    }
  }
  return null
}
