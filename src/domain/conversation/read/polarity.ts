/** What a shopper feels about what stands near: wanted, not wanted, all the same, nice to have. Scopes end with the clause. */
import type { Polarity } from './gazetteer.ts'
import type { Span } from './spans.ts'
import type { Token } from './tokens.ts'

/** What a polarity can be about. */
const OBJECTS = new Set<Span['item']['type']>([
  'feature',
  'brand',
  'color',
  'kind',
  'use',
  'quality',
  'attribute',
  'target',
  'limit',
  'choice',
])
/** Words between "no" and what it denies. */
const GAP_MAX = 4

export interface Polarised {
  span: Span
  polarity: Polarity
}

/** The number of the clause that each token stands in; commas part clauses only for what stands behind them. */
export function clausesOf(tokens: readonly Token[]): { clause: number[]; segment: number[] } {
  let clause = 0
  let segment = 0
  const clauses: number[] = []
  const segments: number[] = []
  for (const token of tokens) {
    if (token.ends === true || token.base === 'but' || token.base === 'because') clause++
    if (token.ends === true || token.base === 'but' || token.base === ',') segment++
    clauses.push(clause)
    segments.push(segment)
  }
  return { clause: clauses, segment: segments }
}

/** Each object of the cover with its polarity, `want` where nothing says otherwise. */
export function polarise(cover: readonly Span[], tokens: readonly Token[]): Polarised[] {
  const { clause, segment } = clausesOf(tokens)
  const found = new Map<Span, Polarity>()
  for (const [i, marker] of cover.entries()) {
    const { item } = marker
    if (item.type !== 'polarity' || item.polarity === 'want') continue
    const around = item.place === 'before' ? cover.slice(i + 1) : cover.slice(0, i).reverse()
    let edge = item.place === 'before' ? marker.to : marker.from
    let isOpen = true
    if (item.polarity === 'exclude' && item.place === 'before' && endsClause(tokens, marker.to)) {
      const before = cover
        .slice(0, i)
        .reverse()
        .find((span) => OBJECTS.has(span.item.type))
      if (
        before !== undefined &&
        marker.from - before.to <= 1 &&
        clause[before.from] === clause[marker.from] &&
        !found.has(before)
      ) {
        found.set(before, 'exclude')
      }
      continue
    }
    for (const span of around) {
      if (!isOpen) break
      if (span.item.type === 'polarity' && span.item.polarity !== item.polarity) break
      if (clause[span.from] !== clause[item.place === 'before' ? marker.to - 1 : marker.from]) break
      const gap = item.place === 'before' ? span.from - edge : edge - span.to
      const isNear =
        gap <= GAP_MAX &&
        !crossesStop(
          tokens,
          item.place === 'before' ? edge : span.to,
          item.place === 'before' ? span.from : edge,
          item.polarity,
        )
      if (!OBJECTS.has(span.item.type)) {
        if (item.place === 'after' && span.item.type === 'act') break
        continue
      }
      if (!isNear) break
      if (item.place === 'after' && segment[span.from] !== segment[marker.from] && found.size > 0) break
      if (!found.has(span)) found.set(span, item.polarity)
      edge = item.place === 'before' ? span.to : span.from
      isOpen = goesOn(cover, tokens, span, item.place, item.polarity)
    }
  }
  return cover
    .filter(({ item }) => OBJECTS.has(item.type))
    .map((span) => ({ span, polarity: found.get(span) ?? 'want' }))
}

/** "The robot no.": a denial with nothing behind it is about what stands before. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next === undefined || next.ends === true
}

/** "with" opens something wanted again: "no leather but with armrests", "without a mic, with a cable". */
const RESUMES = new Set(['with', 'but', 'just', 'only'])

function crossesStop(tokens: readonly Token[], from: number, to: number, polarity: Polarity): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ base, ends }) =>
        ends === true || (polarity !== 'bonus' && base === ',') || (polarity === 'exclude' && RESUMES.has(base)),
    )
}

/** Whether the scope reaches over to the next object: "no leather or wool", "don't care about colour and brand". */
function goesOn(
  cover: readonly Span[],
  tokens: readonly Token[],
  span: Span,
  place: 'before' | 'after',
  polarity: Polarity,
): boolean {
  const at = cover.indexOf(span)
  const next = cover.slice(at + 1).find(({ item }) => OBJECTS.has(item.type) || item.type === 'polarity')
  if (place === 'after') return polarity !== 'exclude'
  if (next === undefined) return false
  const between = tokens.slice(span.to, next.from).map(({ base }) => base)
  // "not a gaming laptop": adjectives and their thing are one.
  if (between.length === 0) return true
  if (polarity === 'bonus' || polarity === 'indifferent') return between.length <= GAP_MAX
  return between.length <= 3 && between.some((base) => base === 'or' || base === 'nor' || base === '/')
}
