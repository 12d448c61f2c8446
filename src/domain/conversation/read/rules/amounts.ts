/** Numbers with their units, money, ranges and choices. */
import type { Rule } from '../chart.ts'
import { isAlike, likeSecond, type Amount, type Item } from '../spans.ts'
import {
  number,
  amount,
  unit,
  currencyBefore,
  currency,
  LINKS,
  FILLED,
  attribute,
  limit,
  amountOf,
  word,
} from './steps.ts'

/** "15 pages a minute" is a speed of the thing, "a day" tells of the shopper. */
const PACE = new Set(['minute', 'min', 'second', 'sec'])

export const AMOUNT_RULES: readonly Rule[] = [
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
        !PACE.has(tokens[second?.from ?? 0]?.base ?? '') &&
        ['a', 'per', 'every', 'each'].includes(before) &&
        !(value.kind === 'bare' && second?.from === (first?.to ?? 0))
        ? { type: 'glue', glue: 'filler' }
        : null
    },
  },
  {
    name: 'number and unit',
    steps: [
      number,
      {
        ...unit,
        skip: new Set([
          '-',
          'full',
          'solid',
          'whole',
          'good',
          'verified',
          'customer',
          'drunk',
          'hungry',
          'tall',
          'grown',
        ]),
      },
    ],
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
    // "rated 4.4 by 300+ people"
    name: 'rated by so many',
    steps: [
      word('by'),
      {
        is: (item) =>
          (item.type === 'limit' || item.type === 'amount') && ofPeople(item.type === 'limit' ? item.low : item.amount),
        over: FILLED,
      },
    ],
    make: ([, second]) => {
      const value = second?.item.type === 'limit' ? second.item.low : amountOf(second?.item)
      if (value === null) return null
      const low: Amount = { kind: 'reviews', value: value.value }
      return { type: 'limit', side: 'gte', low, high: null, attributes: [], isPrice: false }
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
      if (one === null || other === null || !isAlike(one, other)) return null
      // What bare numbers measure the kind of thing tells (cover.ts).
      if (other.kind === 'bare' && [one, other].some(({ value }) => !Number.isInteger(value))) return null
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
]

function ofPeople(value: Amount | null): boolean {
  return value?.kind === 'quantity' && value.unit.quantity === 'people'
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
