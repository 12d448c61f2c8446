/** Limits with the attribute that is named beside them: "16 GB of memory", "screen of 27 inches". */
import type { Rule } from '../chart.ts'
import type { Item } from '../spans.ts'
import { amount, LINKS, FILLED, attribute, limit, amountOf, isMoney } from './steps.ts'

export const NAMED_RULES: readonly Rule[] = [
  {
    name: 'limit of a named attribute',
    steps: [limit, { ...attribute, over: LINKS, skip: new Set(['total', 'usable', 'internal', 'of', 'in']) }],
    make: ([first, second]) => withAttributes(first?.item, second?.item),
  },
  {
    name: 'named attribute with its limit',
    steps: [
      attribute,
      { ...limit, over: FILLED, skip: new Set([':', '(', 'of', 'that', 'with', 'go', 'can', 'up', 'to', 'then']) },
    ],
    make: ([first, second], tokens) => {
      // "a good camera under 600": of what is to be good a bare number is no measure.
      const bound = second?.item.type === 'limit' ? (second.item.low ?? second.item.high) : null
      const isGood = bound?.kind === 'bare' && GOOD.has(tokens[(first?.from ?? 0) - 1]?.base ?? '')
      return isGood ? null : withAttributes(second?.item, first?.item)
    },
  },
  {
    name: 'amount of a named attribute',
    steps: [amount, { ...attribute, over: LINKS, skip: new Set(['-', 'total', 'internal', 'full']) }],
    make: ([first, second]) => {
      const value = amountOf(first?.item)
      return value === null || value.kind === 'money'
        ? null
        : withAttributes(
            { type: 'limit', side: null, low: value, high: null, attributes: [], isPrice: false },
            second?.item,
          )
    },
  },
  {
    name: 'named attribute with its amount',
    steps: [attribute, { ...amount, over: LINKS, skip: new Set([':', 'of']) }],
    make: ([first, second]) => {
      const value = amountOf(second?.item)
      // "good battery under 500": a bare number belongs to a name before it only with words that say so.
      if (value === null || value.kind === 'money') return null
      return withAttributes(
        { type: 'limit', side: null, low: value, high: null, attributes: [], isPrice: false },
        first?.item,
      )
    },
  },
]

const GOOD = new Set(
  'good decent great nice better best excellent amazing solid proper top big strong long lasting longest biggest largest highest strongest'.split(
    ' ',
  ),
)

function withAttributes(first: Item | undefined, second: Item | undefined): Item | null {
  if (first?.type !== 'limit' || second?.type !== 'attribute') return null
  const value = first.low ?? first.high
  // "with USB-C rated 4 or more": what is said of price and rating measures nothing else.
  if (isMoney(value) || value?.kind === 'stars' || value?.kind === 'reviews') return null
  return { ...first, attributes: second.names }
}
