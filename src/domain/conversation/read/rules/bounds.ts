/** Amounts with the side that is meant: "under 40", "40 or less", "not over 40". */
import type { Rule } from '../chart.ts'
import { isAlike, likeSecond, type Amount } from '../spans.ts'
import type { Token } from '../tokens.ts'
import {
  number,
  amount,
  unit,
  range,
  LINKS,
  FILLED,
  boundBefore,
  boundAfter,
  limit,
  amountOf,
  word,
  isMoney,
  toLimit,
} from './steps.ts'

/** Words that are written short, with a stop. */
const SHORTENED = new Set(['max', 'min', 'approx', 'ca'])

/** Before "too much", beside small words. */
const SEEMS = new Set(['would', 'seem', 'seems', 'feel', 'feels', 'sound', 'sounds', 'get', 'gets'])

/** A number by itself up to this with "min" behind it is a time. */
const MINUTES_MAX = 120

export const BOUND_RULES: readonly Rule[] = [
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
      { ...amount, over: FILLED, skip: new Set(['price', 'cost', 'total', 'of', ':', '.', 'budget', 'my', 'weight']) },
    ],
    make: ([bound, value], tokens) => {
      // Only the stop of "max. 450" goes on.
      const isEnded = tokens[bound?.to ?? 0]?.base === '.' && !SHORTENED.has(tokens[(bound?.to ?? 0) - 1]?.base ?? '')
      // "what about a 32 inch" is of that size.
      const from = bound?.from ?? 0
      const isOffered = tokens[from]?.text === 'about' && ['what', 'how'].includes(tokens[from - 1]?.base ?? '')
      return isEnded || isOffered ? null : toLimit(bound?.item, amountOf(value?.item))
    },
  },
  {
    name: 'bound after',
    steps: [amount, { ...boundAfter, skip: new Set([',', '-']), over: new Set(['link']) }],
    make: ([value, bound], tokens) => {
      // "Boost 560 Plus" is the name of a model, and in "256 GB, not more than 500" the bound is of what follows.
      const isName = tokens[bound?.from ?? 0]?.raw === 'Plus'
      const isParted = tokens[value?.to ?? 0]?.base === ','
      const isOfNext =
        isParted && tokens.slice(bound?.to ?? 0, (bound?.to ?? 0) + 2).some((next) => next.value !== null)
      const amount = amountOf(value?.item)
      // "like 30 min" are minutes.
      const isTime = tokens[bound?.from ?? 0]?.text === 'min' && amount?.kind === 'bare' && amount.value <= MINUTES_MAX
      return isName || isOfNext || isTime || comparesNext(tokens, bound?.to ?? 0) ? null : toLimit(bound?.item, amount)
    },
  },
  {
    name: 'denied bound',
    steps: [
      { is: (item) => item.type === 'word' && item.value === 'never' },
      {
        ...boundBefore,
        over: LINKS,
        skip: new Set([
          'of',
          'them',
          'these',
          'those',
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
    name: 'denied rated limit',
    steps: [word('never'), { ...word('rated'), over: LINKS }, { ...limit, over: LINKS }],
    make: ([, , third]) => {
      if (third?.item.type !== 'limit' || third.item.side === 'around' || third.item.side === null) return null
      const value = third.item.low ?? third.item.high
      if ((value?.kind !== 'bare' && value?.kind !== 'stars') || value.value > 5) return null
      const stars: Amount = { kind: 'stars', value: value.value }
      return third.item.side === 'lte'
        ? { ...third.item, side: 'gte', low: stars, high: null }
        : { ...third.item, side: 'lte', low: null, high: stars }
    },
  },
  {
    // "over 200 is too dear", "under 40 litres is too small": what goes too far lies beyond the limit.
    name: 'limit of what goes too far',
    steps: [
      limit,
      { is: (item) => item.type === 'quality' && item.degree !== 'superlative', over: FILLED, skip: SEEMS },
    ],
    make: ([first, second], tokens) => {
      if (first?.item.type !== 'limit' || second?.item.type !== 'quality') return null
      const { item } = first
      const { fields, direction } = second.item.quality
      // "way too much" wants less, and what is "too heavy" has more.
      const isWanted = tokens.slice(second.from, second.to).some(({ text }) => text === 'too')
      if (!isWanted && tokens[second.from - 1]?.text !== 'too') return null
      const side = (direction === 'less') === isWanted ? 'lte' : 'gte'
      if (item.side === null || item.side === 'around' || item.side === side) return null
      const isBare = (item.low ?? item.high)?.kind === 'bare'
      const isPrice = item.isPrice || (isBare && (fields.length === 0 || fields.includes('price')))
      return { ...item, side, low: item.high, high: item.low, isPrice, attributes: isBare && !isPrice ? fields : [] }
    },
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
    make: ([value, , bound], tokens) =>
      comparesNext(tokens, bound?.to ?? 0) ? null : toLimit(bound?.item, amountOf(value?.item)),
  },
  {
    name: 'two limits as one',
    steps: [limit, { ...limit, over: new Set(['joiner']), skip: new Set(['but', ',']) }],
    make: ([first, second], tokens) => {
      if (first?.item.type !== 'limit' || second?.item.type !== 'limit') return null
      const [one, other] = [first.item, second.item]
      // "rated 4 or more, under 90": the first is no price.
      if (tokens[first.from - 1]?.base === 'rated' && (one.low ?? one.high)?.kind === 'bare') return null
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
      // "nothing over 900, at least 16 GB": who names the upper end first and parts them speaks of two matters.
      const isParted = one.side === 'lte' && one.high?.kind === 'bare' && tokens[first.to]?.base === ','
      if (isParted && other.low?.kind !== 'bare') return null
      if ((low.kind === 'bare' || high.kind === 'bare') && low.value >= high.value) return null
      // No rating goes beyond five stars.
      if ((low.kind === 'stars' || high.kind === 'stars') && Math.max(low.value, high.value) > 5) return null
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
]

/** "a 55 inch TV not more than 600": "than" is of what follows. */
function comparesNext(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === 'than' || tokens[end - 1]?.text === 'than'
}
