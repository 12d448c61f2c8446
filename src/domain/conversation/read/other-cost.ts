/** What something else than the product costs: "what do filters cost", "how much is a memory card", "how much per page". */
import type { Asked } from '../types.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import type { Scan } from './scan.ts'
import type { Span } from './spans.ts'
import { isTalkWord } from './word-classes.ts'

/** In base forms. What is priced stands in the group. */
const PRICED = [
  /(?:what|how much|whats) (?:(?:do|doe|does|did|will|would|is|are) )?(.+?) cost\b/d,
  /(?:price|cost) (?:of|for) ([^,?]+)/d,
  /how much (?:is|are|for) ([^,?]+)/d,
]
const RATE = / (?:(?:per|each|every) |a (?=(?:page|year|month|week|day)\b))(\p{L}+)/u
/** Shares of the price itself. */
const PIECES = new Set('piece unit item person head pair one each product bottle bit lot'.split(' '))
const RUNNING = /\b(run|maintain|maintenance|running|electricity|energy)\b/
/** "how much is in the bottle" asks for no money. */
const INSIDE = new Set(['in', 'inside', 'left', 'there'])
const COSTS = /how much|cost|price/
/** What tells one product from another names nothing else. */
const DESCRIBES = new Set<Span['item']['type']>(['brand', 'color', 'quality', 'amount', 'limit', 'use'])
/** Parts of it, which may be sold as well: "what does a battery cost", but "how much is the weight". */
const PARTS = new Set<Span['item']['type']>(['attribute', 'feature'])

/** What is asked of the price of something else; null where the product's own price is. */
export function readOtherCost(
  { tokens, spans }: Scan,
  { from, to }: { from: number; to: number },
  cover: readonly Span[],
  taken: ReadonlySet<number>,
  kind: string | null,
): Asked | null {
  const bases = tokens.slice(from, to).map(({ base }) => base)
  const text = bases.join(' ')
  if (!COSTS.test(text)) return null
  const rate = RATE.exec(text)?.[1]
  if (rate !== undefined && !PIECES.has(rate)) return unstated(`cost per ${rate}`)
  for (const pattern of PRICED) {
    const place = pattern.exec(text)?.indices?.[1]
    if (place === undefined || /\bones?\b/.test(text.slice(...place))) continue
    const isPart = (i: number) =>
      cover.some(({ item, from: start, to: end }) => PARTS.has(item.type) && start <= i && i < end)
    // "what does the OLED cost" is about a product, "what do the pods cost" is not.
    const isOne = text.slice(...place).startsWith('the ') && !/\bdo the\b/.test(text)
    const sellsParts = pattern !== PRICED.at(-1) && !isOne
    const at = from + text.slice(0, place[0]).split(' ').length - 1
    const end = at + text.slice(...place).split(' ').length
    const isForeign = (i: number) => {
      const token = tokens[i]
      return (
        token?.kind === 'word' &&
        !taken.has(i) &&
        !STOP_WORDS.has(token.text) &&
        (isPart(i) ? sellsParts : !isTalkWord(token.base)) &&
        !/^\p{Lu}|\d/u.test(token.raw) &&
        !cover.some((span) => DESCRIBES.has(span.item.type) && span.from <= i && i < span.to) &&
        !spans.some(
          ({ item, from: start, to: stop }) => item.type === 'kind' && item.slug === kind && start <= i && i < stop,
        )
      )
    }
    const places = Array.from({ length: end - at }, (_, i) => at + i)
    if (!places.some(isForeign) || INSIDE.has(tokens[at]?.text ?? '')) continue
    const last = places.findLast((i) => !taken.has(i) && !STOP_WORDS.has(tokens[i]?.text ?? '')) ?? at
    const named = places.filter((i) => i <= last && !taken.has(i))
    return unstated(`cost of ${named.map((i) => tokens[i]?.raw ?? '').join(' ')}`)
  }
  return RUNNING.test(text) ? unstated('running costs') : null
}

function unstated(noun: string): Asked {
  return { attribute: null, text: '', noun }
}
