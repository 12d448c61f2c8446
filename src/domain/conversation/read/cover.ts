/**
 * The best consistent set of spans: no two overlap, and together they explain the most (weighted-interval dynamic
 * programming). What counts depends on the kind of product that is assumed: a wish that this kind cannot meet explains
 * nothing of it.
 */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { bareAttribute, isStatedBy, mayState } from './attributes.ts'
import type { Amount, Span } from './spans.ts'
import { CORRECTION_COST, GUESS, LENGTH_POWER, LIGHT_TALK, SPAN_COST, WEIGHTS } from './weights.ts'
import { resolveWish } from './wish.ts'

export interface Cover {
  /** In the order of the message. */
  spans: readonly Span[]
  /** What they explain together. */
  score: number
}

/** Small phrases that say as much as what can be taken back. */
const TELLING_GLUE = new Set<string>(['proVerb', 'otherBrand', 'sameBrand', 'wholeShop', 'priceOpen', 'turnTo'])
const LIGHT_TALKS = new Set(['nod', 'bye', 'intro'])

/** What a span explains when products of `kind` are meant; null when nothing. */
export function weightOf(span: Span, kind: string | null, vocabulary: Vocabulary): number | null {
  const { item, from, to, cost } = span
  const length = (to - from) ** LENGTH_POWER
  let weight = WEIGHTS[item.type] * length
  if (item.type === 'glue' && TELLING_GLUE.has(item.glue)) weight = WEIGHTS.target * length
  if (span.rule === 'habit') weight = WEIGHTS.limit * length
  if (item.type === 'quality' && item.quality.fields.length === 0) weight *= 0.5
  if (item.type === 'feature') {
    const resolved = resolveWish(item.wish, kind, vocabulary)
    if (resolved === null) return null
    // Of what nobody named, a value that few products state is only a word: a privacy filter is not of the drip type.
    const isCommon = resolved.every(({ entry }) => isStatedBy(entry, { kind, vocabulary }))
    if (kind === null && (item.from === 'alias' || (item.from !== 'table' && !isCommon))) return null
    if (resolved.every(({ part }) => part.isGuess)) weight *= GUESS
  }
  if (
    item.type === 'act' &&
    (item.intent === 'greeting' ||
      item.intent === 'thanks' ||
      // "more storage" compares.
      (item.intent === 'more' && to - from === 1) ||
      LIGHT_TALKS.has(item.talk ?? ''))
  ) {
    weight *= LIGHT_TALK
  }
  // "the next two up in price" counts products.
  if (item.type === 'limit' && item.isPrice && isSmallCount(item.low ?? item.high)) return null
  if ((item.type === 'limit' || item.type === 'choice') && item.attributes.length > 0) {
    // What is true or false has no limit: "under 80 with GPS".
    if (!item.attributes.some((name) => isMeasured(name, kind, vocabulary))) return null
  }
  if (item.type === 'choice' && item.attributes.length === 0 && item.amounts.some((amount) => amount.kind === 'bare')) {
    const values = item.amounts.map(({ value }) => value)
    if (bareAttribute(values, { kind, vocabulary }) === null) return null
  }
  if (item.type === 'attribute' && !item.names.some((name) => mayState(name, kind, vocabulary))) return null
  if (item.type === 'color' && item.isOrdinary) weight *= GUESS
  if (item.type === 'brand' && item.isOrdinary) weight *= 0.3
  return weight - SPAN_COST - cost * CORRECTION_COST
}

/** Nobody names a price below this without its currency. */
const BARE_PRICE_MIN = 5

function isSmallCount(amount: Amount | null): boolean {
  return amount?.kind === 'bare' && amount.value < BARE_PRICE_MIN
}

function isMeasured(name: string, kind: string | null, vocabulary: Vocabulary): boolean {
  if (name === 'price' || name === 'rating' || name === 'age') return true
  const entry = vocabulary.attributes.find((attribute) => attribute.name === name)
  return entry?.type === 'number' && mayState(name, kind, vocabulary)
}

/** The best cover of tokens `0` to `length` by the spans. */
export function bestCover(spans: readonly Span[], length: number, kind: string | null, vocabulary: Vocabulary): Cover {
  const ending: { span: Span; weight: number }[][] = Array.from({ length: length + 1 }, () => [])
  for (const span of spans) {
    const weight = weightOf(span, kind, vocabulary)
    if (weight !== null && weight > 0) ending[span.to]?.push({ span, weight })
  }
  const best = new Float64Array(length + 1)
  const taken: (Span | null)[] = Array.from({ length: length + 1 }, () => null)
  for (let at = 1; at <= length; at++) {
    best[at] = best[at - 1] ?? 0
    for (const { span, weight } of ending[at] ?? []) {
      const score = (best[span.from] ?? 0) + weight
      if (score > (best[at] ?? 0) + 1e-9) {
        best[at] = score
        taken[at] = span
      }
    }
  }
  const chosen: Span[] = []
  for (let at = length; at > 0;) {
    const span = taken[at] ?? null
    if (span === null) at--
    else {
      chosen.unshift(span)
      at = span.from
    }
  }
  return { spans: chosen, score: best[length] ?? 0 }
}
