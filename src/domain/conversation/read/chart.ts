/**
 * Makes larger spans of smaller ones until nothing new appears. Rules are data: what must follow what, what may stand
 * between, and what comes of it. They only collect; cover.ts decides.
 */
import type { Token } from './tokens.ts'
import type { Item, Span } from './spans.ts'

export interface Step {
  is: (item: Item) => boolean
  /** Classes of glue that may stand before this step, at most three of them. */
  over?: ReadonlySet<string>
  /** Words that may stand before it, beside those. */
  skip?: ReadonlySet<string>
}

export interface Rule {
  name: string
  steps: readonly Step[]
  make: (parts: readonly Span[], tokens: readonly Token[]) => Item | null
}

/** A message has some hundred tokens at most that matter; what goes on beyond this is noise. */
const SPANS_MAX = 6_000
const ROUNDS_MAX = 6
const BETWEEN_MAX = 3

/** All spans: the given ones and all that the rules make of them. */
export function saturate(given: readonly Span[], rules: readonly Rule[], tokens: readonly Token[]): Span[] {
  const byStart: Span[][] = Array.from({ length: tokens.length + 1 }, () => [])
  const keys = new Set<string>()
  const all: Span[] = []
  const add = (span: Span): boolean => {
    const key = `${span.from} ${span.to} ${JSON.stringify(span.item)}`
    if (keys.has(key) || all.length >= SPANS_MAX) return false
    keys.add(key)
    all.push(span)
    byStart[span.from]?.push(span)
    return true
  }
  for (const span of given) add(span)
  for (let round = 0; round < ROUNDS_MAX; round++) {
    let isNew = false
    for (const rule of rules) {
      for (const made of apply(rule, byStart, tokens)) isNew = add(made) || isNew
    }
    if (!isNew) break
  }
  return all
}

function apply(rule: Rule, byStart: readonly (readonly Span[])[], tokens: readonly Token[]): Span[] {
  const made: Span[] = []
  const follow = (parts: Span[]): void => {
    const step = rule.steps[parts.length]
    const last = parts.at(-1)
    if (step === undefined || last === undefined) {
      const first = parts[0]
      if (first === undefined || last === undefined) return
      const item = rule.make(parts, tokens)
      if (item === null) return
      const cost = parts.reduce((sum, part) => sum + part.cost, 0)
      made.push({ from: first.from, to: last.to, cost, item, rule: rule.name })
      return
    }
    for (const at of placesAfter(last.to, step, byStart, tokens)) {
      for (const span of byStart[at] ?? []) if (step.is(span.item)) follow([...parts, span])
    }
  }
  const [first] = rule.steps
  if (first === undefined) return made
  for (const spans of byStart) for (const span of spans) if (first.is(span.item)) follow([span])
  return made
}

/** Where the next step may start: right behind, or past small words. */
function placesAfter(
  at: number,
  { over, skip }: Step,
  byStart: readonly (readonly Span[])[],
  tokens: readonly Token[],
): Set<number> {
  const places = new Set([at])
  if (over === undefined && skip === undefined) return places
  let edge = [at]
  for (let i = 0; i < BETWEEN_MAX && edge.length > 0; i++) {
    const next: number[] = []
    for (const place of edge) {
      const token = tokens[place]
      if (token !== undefined && skip?.has(token.base) === true) next.push(place + 1)
      for (const { item, to } of byStart[place] ?? []) {
        if (over !== undefined && item.type === 'glue' && over.has(item.glue)) next.push(to)
      }
    }
    edge = next.filter((place) => !places.has(place))
    for (const place of edge) places.add(place)
  }
  return places
}
