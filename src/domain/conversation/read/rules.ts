/** How amounts, limits and what they measure are put together. To teach a way to write one, add a rule. */
import type { Rule, Step } from './chart.ts'
import { isAlike, likeSecond, type Amount, type Item } from './spans.ts'

const number: Step = { is: (item) => item.type === 'amount' && item.amount.kind === 'bare' }
const amount: Step = { is: (item) => item.type === 'amount' }
const unit: Step = { is: (item) => item.type === 'unit' }
const currencyBefore: Step = { is: (item) => item.type === 'currency' && !item.afterOnly }
const currency: Step = { is: (item) => item.type === 'currency' }
const range: Step = { is: (item) => item.type === 'range' }
const LINKS = new Set(['link', 'determiner'])
const FILLED = new Set(['link', 'determiner', 'filler'])
const boundBefore: Step = { is: (item) => item.type === 'bound' && item.place === 'before' }
const boundAfter: Step = { is: (item) => item.type === 'bound' && item.place === 'after' }
const attribute: Step = { is: (item) => item.type === 'attribute' }
const limit: Step = { is: (item) => item.type === 'limit' && item.attributes.length === 0 }

function amountOf(item: Item | undefined): Amount | null {
  return item?.type === 'amount' ? item.amount : null
}

const word = (value: string): Step => ({ is: (item) => item.type === 'word' && item.value === value })

export const RULES: readonly Rule[] = [
  {
    // "15 cups a day": what somebody does, not what a thing holds.
    name: 'habit',
    steps: [
      amount,
      {
        is: (item) => item.type === 'unit' && typeof item.unit !== 'string' && item.unit.quantity === 'time',
        over: new Set(['determiner', 'context', 'link']),
        skip: new Set(['of', 'tea', 'coffee', 'per', 'page', 'times', 'time', 'every', 'each', 'or', 'so']),
      },
    ],
    make: ([first, second], tokens) => {
      const value = amountOf(first?.item)
      const before = second === undefined ? '' : (tokens[second.from - 1]?.base ?? '')
      const isRate = value?.kind === 'quantity' || value?.kind === 'bare'
      return isRate &&
        ['a', 'per', 'every', 'each'].includes(before) &&
        !(value.kind === 'bare' && second?.from === (first?.to ?? 0))
        ? { type: 'glue', glue: 'filler' }
        : null
    },
  },
  {
    name: 'number and unit',
    steps: [number, { ...unit, skip: new Set(['-', 'full', 'solid', 'whole', 'good', 'verified', 'customer']) }],
    make: ([first, second]) => {
      const value = amountOf(first?.item)
      if (value?.kind !== 'bare' || second?.item.type !== 'unit') return null
      const { unit: own } = second.item
      if (own === 'count') return null
      if (typeof own === 'string') return { type: 'amount', amount: { kind: own, value: value.value } }
      return {
        type: 'amount',
        amount: { kind: 'quantity', value: value.value, unit: own, spelling: '', grouped: value.grouped },
      }
    },
  },
  {
    name: 'rated number',
    steps: [word('rated'), { ...number, over: LINKS, skip: new Set(['of', 'at', 'least']) }],
    make: ([, second]) => {
      const value = amountOf(second?.item)
      return value?.kind === 'bare' && value.value <= 5
        ? { type: 'amount', amount: { kind: 'stars', value: value.value } }
        : null
    },
  },
  {
    name: 'rated limit',
    steps: [word('rated'), { ...limit, over: LINKS }],
    make: ([, second]) => {
      if (second?.item.type !== 'limit') return null
      const { low, high, side } = second.item
      const value = low ?? high
      if (value?.kind !== 'bare' || value.value > 5) return null
      const stars: Amount = { kind: 'stars', value: value.value }
      return {
        type: 'limit',
        side,
        low: low === null ? null : stars,
        high: high === null ? null : stars,
        attributes: [],
        isPrice: false,
      }
    },
  },
  {
    name: 'money',
    steps: [currencyBefore, number],
    make: ([sign, second]) => {
      const value = amountOf(second?.item)
      if (value?.kind !== 'bare' || sign?.item.type !== 'currency') return null
      return { type: 'amount', amount: { kind: 'money', value: value.grouped ?? value.value, code: sign.item.code } }
    },
  },
  {
    name: 'money behind its number',
    steps: [number, currency],
    make: ([first, sign]) => {
      const value = amountOf(first?.item)
      if (value?.kind !== 'bare' || sign?.item.type !== 'currency') return null
      return { type: 'amount', amount: { kind: 'money', value: value.grouped ?? value.value, code: sign.item.code } }
    },
  },
  {
    name: 'two units of one quantity',
    steps: [amount, { ...amount, over: new Set(['joiner']) }],
    make: ([first, second]) => {
      const [one, other] = [amountOf(first?.item), amountOf(second?.item)]
      if (one?.kind !== 'quantity' || other?.kind !== 'quantity') return null
      if (one.unit.quantity !== other.unit.quantity || other.unit.factor >= one.unit.factor) return null
      if ((other.value * other.unit.factor) / one.unit.factor >= 1) return null
      return {
        type: 'amount',
        amount: { ...one, value: one.value + (other.value * other.unit.factor) / one.unit.factor },
      }
    },
  },
  {
    name: 'range',
    steps: [amount, { is: (item) => item.type === 'word' && item.value === 'to' }, amount],
    make: ([first, , second]) => toRange(amountOf(first?.item), amountOf(second?.item)),
  },
  {
    name: 'opened range',
    steps: [
      { is: (item) => item.type === 'word' && item.value === 'between' },
      { ...amount, over: FILLED },
      { is: (item) => item.type === 'word' && (item.value === 'to' || item.value === 'and') },
      { ...amount, over: FILLED },
    ],
    make: ([, first, , second]) => toRange(amountOf(first?.item), amountOf(second?.item)),
  },
  {
    name: 'either amount',
    steps: [amount, { is: (item) => item.type === 'word' && item.value === 'or' }, amount],
    make: ([first, , second]) => {
      const [one, other] = [amountOf(first?.item), amountOf(second?.item)]
      if (one === null || other === null || !isAlike(one, other) || other.kind === 'bare') return null
      return { type: 'choice', amounts: [likeSecond(one, other), other], attributes: [] }
    },
  },
  {
    name: 'either amount of a named attribute',
    steps: [
      { is: (item) => item.type === 'choice' && item.attributes.length === 0 },
      { ...attribute, over: LINKS, skip: new Set(['of']) },
    ],
    make: ([first, second]) =>
      first?.item.type === 'choice' && second?.item.type === 'attribute'
        ? { ...first.item, attributes: second.item.names }
        : null,
  },
  {
    name: 'range as a limit',
    steps: [range],
    make: ([first]) =>
      first?.item.type === 'range'
        ? {
            type: 'limit',
            side: null,
            low: first.item.low,
            high: first.item.high,
            attributes: [],
            isPrice: isMoney(first.item.low),
          }
        : null,
  },
  {
    name: 'bound before',
    steps: [
      boundBefore,
      { ...amount, over: FILLED, skip: new Set(['price', 'cost', 'total', 'of', ':', 'budget', 'my', 'weight']) },
    ],
    make: ([bound, value]) => toLimit(bound?.item, amountOf(value?.item)),
  },
  {
    name: 'bound after',
    steps: [amount, { ...boundAfter, skip: new Set([',', '-']), over: new Set(['link']) }],
    make: ([value, bound]) => toLimit(bound?.item, amountOf(value?.item)),
  },
  {
    name: 'denied bound',
    steps: [
      { is: (item) => item.type === 'word' && item.value === 'never' },
      {
        ...boundBefore,
        over: LINKS,
        skip: new Set([
          'rated',
          'be',
          'weigh',
          'cost',
          'go',
          'that',
          'which',
          'it',
          'any',
          'much',
          'wanna',
          'want',
          'to',
          'pay',
          'spend',
          'get',
        ]),
      },
    ],
    make: ([, bound]) =>
      bound?.item.type === 'bound' && bound.item.side !== 'around'
        ? { ...bound.item, side: bound.item.side === 'lte' ? 'gte' : 'lte' }
        : null,
  },
  {
    name: 'bounded number and its unit',
    steps: [
      number,
      { ...boundAfter, skip: new Set(['-']) },
      { ...unit, skip: new Set(['-', 'full', 'verified', 'customer', 'good']) },
    ],
    make: ([first, bound, third]) => {
      const value = amountOf(first?.item)
      if (value?.kind !== 'bare' || third?.item.type !== 'unit' || third.item.unit === 'count') return null
      const own = third.item.unit
      const amount: Amount =
        typeof own === 'string'
          ? { kind: own, value: value.value }
          : { kind: 'quantity', value: value.value, unit: own, spelling: '' }
      return toLimit(bound?.item, amount)
    },
  },
  {
    name: 'bounds on both sides',
    steps: [boundBefore, { ...amount, over: FILLED }, boundAfter],
    make: ([bound, value]) => toLimit(bound?.item, amountOf(value?.item)),
  },
  {
    name: 'bounds on both sides of a number and its unit',
    steps: [boundBefore, number, boundAfter, unit],
    make: ([, first, bound, third]) => {
      const value = amountOf(first?.item)
      if (value?.kind !== 'bare' || third?.item.type !== 'unit' || third.item.unit === 'count') return null
      const own = third.item.unit
      return toLimit(
        bound?.item,
        typeof own === 'string'
          ? { kind: own, value: value.value }
          : { kind: 'quantity', value: value.value, unit: own, spelling: '' },
      )
    },
  },
  {
    name: 'bound behind the thing',
    steps: [amount, { is: (item) => item.type === 'kind', skip: new Set(['-']) }, boundAfter],
    make: ([value, , bound]) => toLimit(bound?.item, amountOf(value?.item)),
  },
  {
    name: 'two limits as one',
    steps: [limit, { ...limit, over: new Set(['joiner']), skip: new Set(['but', ',']) }],
    make: ([first, second]) => {
      if (first?.item.type !== 'limit' || second?.item.type !== 'limit') return null
      const [one, other] = [first.item, second.item]
      if (
        one.side === null ||
        other.side === null ||
        one.side === 'around' ||
        other.side === 'around' ||
        one.side === other.side
      ) {
        return null
      }
      const [low, high] = one.side === 'gte' ? [one.low, other.high] : [other.low, one.high]
      if (low === null || high === null || !isAlike(low, high)) return null
      // "over 1 kg and under 500": a bare amount behind one with a unit is another matter.
      if ((one.low ?? one.high)?.kind !== 'bare' && (other.low ?? other.high)?.kind === 'bare') return null
      if (low.kind === 'bare' && high.kind === 'bare' && low.value >= high.value) return null
      return {
        type: 'limit',
        side: null,
        low: likeSecond(low, high),
        high: likeSecond(high, low),
        attributes: [],
        isPrice: one.isPrice || other.isPrice,
      }
    },
  },
  {
    name: 'limit of a named attribute',
    steps: [limit, { ...attribute, over: LINKS, skip: new Set(['total', 'usable', 'internal', 'of', 'in']) }],
    make: ([first, second]) => withAttributes(first?.item, second?.item),
  },
  {
    name: 'named attribute with its limit',
    steps: [
      attribute,
      { ...limit, over: FILLED, skip: new Set([':', 'of', 'that', 'with', 'go', 'can', 'up', 'to', 'then']) },
    ],
    make: ([first, second]) => withAttributes(second?.item, first?.item),
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
  {
    name: 'price word with its limit',
    steps: [
      { is: (item) => item.type === 'glue' && item.glue === 'priceWord' },
      { ...limit, over: FILLED, skip: new Set([':', 'range', 'in', 'the', 'of']) },
    ],
    make: ([, second]) =>
      second?.item.type === 'limit' && mayBePrice(second.item) ? { ...second.item, isPrice: true } : null,
  },
  {
    name: 'limit with its price word',
    steps: [
      limit,
      {
        is: (item) => item.type === 'glue' && item.glue === 'priceWord',
        over: new Set(['link', 'determiner', 'context']),
      },
    ],
    make: ([first]) =>
      first?.item.type === 'limit' && mayBePrice(first.item) ? { ...first.item, isPrice: true } : null,
  },
  {
    name: 'price word with its amount',
    steps: [
      { is: (item) => item.type === 'glue' && item.glue === 'priceWord' },
      { ...amount, over: FILLED, skip: new Set([':', 'is', 'of', 'to']) },
    ],
    make: ([, second]) => {
      const value = amountOf(second?.item)
      if (value === null || (value.kind !== 'bare' && value.kind !== 'money')) return null
      return { type: 'limit', side: 'lte', low: null, high: value, attributes: [], isPrice: true }
    },
  },
]

function mayBePrice(item: Extract<Item, { type: 'limit' }>): boolean {
  return [item.low, item.high].every((end) => end === null || end.kind === 'bare' || end.kind === 'money')
}

function isMoney(value: Amount | null): boolean {
  return value?.kind === 'money'
}

function toLimit(bound: Item | undefined, value: Amount | null): Item | null {
  if (bound?.type !== 'bound' || value === null) return null
  const { side } = bound
  return {
    type: 'limit',
    side,
    low: side === 'lte' ? null : value,
    high: side === 'gte' ? null : value,
    attributes: [],
    isPrice: value.kind === 'money',
  }
}

/** A first number below this may leave its scale to the second: "1-2k", "two to three hundred". */
const SHORT_FOR_BELOW = 100

function toRange(first: Amount | null, second: Amount | null): Item | null {
  if (first === null || second === null || !isAlike(first, second)) return null
  let low = likeSecond(first, second)
  const high = likeSecond(second, first)
  if (first.value < SHORT_FOR_BELOW && first.value * 1000 <= second.value && second.value % 1000 === 0) {
    low = { ...low, value: first.value * 1000 }
  } else if (first.value < 10 && first.value * 100 <= second.value && second.value % 100 === 0 && second.value < 1000) {
    low = { ...low, value: first.value * 100 }
  }
  if (low.value === high.value) return null
  return low.value < high.value ? { type: 'range', low, high } : { type: 'range', low: high, high: low }
}

function withAttributes(first: Item | undefined, second: Item | undefined): Item | null {
  if (first?.type !== 'limit' || second?.type !== 'attribute' || isMoney(first.low ?? first.high)) return null
  return { ...first, attributes: second.names }
}
