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
  'amount',
])
/** Words between "no" and what it denies. */
const GAP_MAX = 4

/** Words that leave something open, and only what can be left open: "any brand", but "any laptops with 5G" wants 5G. */
const FREEING = new Set(['any', 'whatever', 'whichever'])
/** Whether a marker is such a word alone. */
export function isFreeing(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 1 && FREEING.has(tokens[from]?.base ?? '')
}

const OPEN_TO = new Set<Span['item']['type']>(['attribute', 'target'])
/** Verbs that take back only as a request; told of somebody they are a story: "i drop everything". */
const REQUESTS = new Set(
  'drop lose ditch skip forget ignore lift clear cancel remove scrap undo delete relax leave cut take'.split(' '),
)
const SUBJECTS = new Set('i he she it they we who you always kid people everyone im hes shes to'.split(' '))
/** What is taken back as a whole stands right beside its verb: "forget all that", not "accept plastic after all". */
const WHOLES = new Set(['all', 'last'])

/** Whether a marker speaks of a person or is denied itself ("that my cat won't hate"), and says nothing of what stands near. */
function isTold(marker: Span, tokens: readonly Token[]): boolean {
  const isDenied = DENYING.has(tokens[marker.from - 1]?.text ?? '') && DISLIKES.has(tokens[marker.from]?.base ?? '')
  if (isDenied) return true
  return (
    REQUESTS.has(tokens[marker.from]?.base ?? '') &&
    SUBJECTS.has(tokens[marker.from - 1]?.base ?? '') &&
    tokens[marker.from - 2]?.base !== 'can'
  )
}

const DENYING = new Set('wont dont doesnt didnt wouldnt not never cant'.split(' '))
const DISLIKES = new Set(['hate', 'dislike'])

/** Words that put right what was said: what follows them is wanted. */
const PUTS_RIGHT = new Set('i meant mean rather correction oops sorry'.split(' '))

/** "i don't need noise cancelling": what may stand behind its object stands before it where nothing comes first. */
function placed(
  marker: Span,
  before: readonly Span[],
  after: readonly Span[],
  { clause, segment }: ReturnType<typeof clausesOf>,
): Span {
  const { item } = marker
  if (item.type !== 'polarity' || item.place === 'before') return marker
  const objects = before.filter((span) => OBJECTS.has(span.item.type) && clause[span.from] === clause[marker.from])
  // "two cups, I don't need a grinder": behind a comma it speaks of what follows it at once.
  const isNext = after.some(({ item: next, from }) => OBJECTS.has(next.type) && from - marker.to <= 1)
  const isParted = objects.every((span) => segment[span.from] !== segment[marker.from])
  return objects.length > 0 && !(isNext && isParted) ? marker : { ...marker, item: { ...item, place: 'before' } }
}

/** The marker as it is meant where it stands: "I meant …" takes nothing back, "prefer …" at the start is a wish. */
function meantBy({ item, from, to }: Span, tokens: readonly Token[]): Span['item'] {
  if (item.type !== 'polarity') return item
  const first = tokens[from]?.base ?? ''
  if (item.polarity === 'withdraw') {
    return { ...item, polarity: PUTS_RIGHT.has(tokens[to - 1]?.base ?? first) ? 'want' : 'indifferent' }
  }
  const isOpening = from === 0 && tokens.slice(from, to).some(({ base }) => base === 'prefer')
  return item.polarity === 'bonus' && item.place === 'before' && isOpening ? { ...item, polarity: 'want' } : item
}

/** Words between two denials of which the second tells what the first is of: "skip the ones without", "nothing without". */
const BETWEEN_DENIALS = new Set(
  'the one that which any all those anything everything thing model product are is'.split(' '),
)

/** Denials that deny each other: what follows them is wanted. */
function deniedTwice(cover: readonly Span[], tokens: readonly Token[]): ReadonlySet<Span> {
  const denials = cover.filter(
    ({ item, from }) =>
      item.type === 'polarity' &&
      item.place === 'before' &&
      (item.polarity === 'exclude' || (item.polarity === 'indifferent' && REQUESTS.has(tokens[from]?.base ?? ''))),
  )
  const pairs = denials.flatMap((second, i) => {
    const first = denials[i - 1]
    const isOf = ({ to }: Span) => tokens.slice(to, second.from).every(({ base }) => BETWEEN_DENIALS.has(base))
    const isDenial = second.item.type === 'polarity' && second.item.polarity === 'exclude'
    if (!isDenial) return []
    if (first !== undefined && isOf(first)) return [first, second]
    return tokens[second.from - 1]?.base === 'nothing' ? [second] : []
  })
  return new Set(pairs)
}

function canBeAbout(marker: Span, span: Span, tokens: readonly Token[]): boolean {
  // "any that dim" takes nothing back.
  const isWhole = span.item.type === 'target' && WHOLES.has(span.item.target)
  if (isFreeing(tokens, marker.from, marker.to)) return OPEN_TO.has(span.item.type) && !isWhole
  if (span.item.type !== 'target' || !WHOLES.has(span.item.target)) return OBJECTS.has(span.item.type)
  return span.from === marker.to || span.to === marker.from
}

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
  const parts = clausesOf(tokens)
  const { clause, segment } = parts
  const found = new Map<Span, Polarity>()
  const twice = deniedTwice(cover, tokens)
  for (const [i, marker] of cover.entries()) {
    const item = meantBy(placed(marker, cover.slice(0, i), cover.slice(i + 1), parts), tokens)
    if (item.type !== 'polarity' || item.polarity === 'want' || twice.has(marker) || isTold(marker, tokens)) continue
    const around = item.place === 'before' ? cover.slice(i + 1) : cover.slice(0, i).reverse()
    let edge = item.place === 'before' ? marker.to : marker.from
    let isOpen = true
    let last: Span | null = null
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
      const inRow = last !== null && item.place === 'before' && standInRow(tokens, last, span)
      const isNear =
        inRow ||
        (gap <= GAP_MAX &&
          !crossesStop(
            tokens,
            item.place === 'before' ? edge : span.to,
            item.place === 'before' ? span.from : edge,
            item.polarity,
          ))
      if (!canBeAbout(marker, span, tokens)) {
        if (item.place === 'after' && span.item.type === 'act') break
        continue
      }
      if (!isNear) break
      if (item.place === 'after' && segment[span.from] !== segment[marker.from] && found.size > 0) break
      // "without Wi-Fi is fine" asks for neither.
      const isFreed = item.polarity === 'indifferent' && item.place === 'after'
      if (!found.has(span) || isFreed) found.set(span, item.polarity)
      last = span
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

const ROW_JOINS = new Set(['and', ',', '&', 'or', 'nor'])

/** "anything except Norvel, Rusk and Ovanta": names that are left out stand in a row. */
function standInRow(tokens: readonly Token[], span: Span, next: Span): boolean {
  const between = tokens.slice(span.to, next.from).map(({ base }) => base)
  const isRow = next.item.type === span.item.type && (span.item.type === 'brand' || span.item.type === 'color')
  // "not black, white": a row has a last one ("… or red").
  const isEnded =
    between.some((base) => base !== ',') ||
    tokens.slice(next.to, next.to + 2).some(({ base }) => base !== ',' && ROW_JOINS.has(base))
  return isRow && isEnded && between.length > 0 && between.length <= 2 && between.every((base) => ROW_JOINS.has(base))
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
  // "gaming chairs are a no-go": the adjective goes with its thing.
  const before = cover[at - 1]
  if (place === 'after' && polarity === 'exclude') {
    return span.item.type === 'kind' && before?.to === span.from && OBJECTS.has(before.item.type)
  }
  if (place === 'after') return true
  if (next === undefined) return false
  const between = tokens.slice(span.to, next.from).map(({ base }) => base)
  // "not a gaming laptop": adjectives and their thing are one.
  if (between.length === 0) return !RESUMES.has(tokens[next.from]?.base ?? '')
  if (polarity === 'bonus' || polarity === 'indifferent') return between.length <= GAP_MAX
  if (standInRow(tokens, span, next)) return true
  return between.length <= 3 && between.some((base) => base === 'or' || base === 'nor' || base === '/')
}
