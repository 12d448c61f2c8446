/** Limits that can only be prices. */
import type { Rule, Step } from '../chart.ts'
import type { Amount, Item } from '../spans.ts'
import { number, amount, FILLED, limit, amountOf, word } from './steps.ts'

/** The rule of a price for all things together: wants.ts shares it. */
export const TOTAL_RULE = 'figure in total'
const spendable: Step = {
  is: (item) => item.type === 'amount' && (item.amount.kind === 'bare' || item.amount.kind === 'money'),
}

export const PRICE_RULES: readonly Rule[] = [
  {
    // "350 say", "200 still", "what have you got for 1500": a figure that can only be money.
    name: 'figure of a budget',
    steps: [number, { is: (item) => item.type === 'word' && item.value === 'figure' }],
    make: ([first]) => budgetOf(amountOf(first?.item)),
  },
  {
    name: 'figure of a budget after its word',
    steps: [{ is: (item) => item.type === 'word' && (item.value === 'figure' || item.value === 'for') }, number],
    make: ([, second], tokens) => {
      const next = tokens[second?.to ?? 0]
      const isAlone =
        next === undefined || (next.kind === 'symbol' && !UNIT_SIGNS.has(next.base)) || AFTER_BUDGET.has(next.base)
      return isAlone ? budgetOf(amountOf(second?.item)) : null
    },
  },
  {
    name: TOTAL_RULE,
    steps: [spendable, { is: (item) => item.type === 'glue' && item.glue === 'total', skip: new Set([',']) }],
    // "200 for the two of us" tells of people.
    make: ([first, second], tokens) =>
      tokens[(second?.to ?? 0) + 1]?.text === 'us' ? null : totalOf(amountOf(first?.item)),
  },
  {
    name: TOTAL_RULE,
    steps: [
      { is: (item) => item.type === 'glue' && item.glue === 'total' },
      { ...spendable, skip: new Set([':', 'for']) },
    ],
    make: ([, second]) => totalOf(amountOf(second?.item)),
  },
  {
    // "total no more than 40"
    name: TOTAL_RULE,
    steps: [
      { is: (item) => item.type === 'glue' && item.glue === 'total' },
      { ...limit, skip: new Set([':', 'of', ',']) },
    ],
    make: ([, second]) =>
      second?.item.type === 'limit' && mayBePrice(second.item) ? { ...second.item, isPrice: true } : null,
  },
  {
    // "around 700 all in"
    name: TOTAL_RULE,
    steps: [limit, { is: (item) => item.type === 'glue' && item.glue === 'total', skip: new Set([',']) }],
    make: ([first]) =>
      first?.item.type === 'limit' && mayBePrice(first.item) ? { ...first.item, isPrice: true } : null,
  },
  {
    // "got 1.5k for a laptop"
    name: 'figure that somebody has',
    steps: [word('got'), number],
    make: ([, second], tokens) =>
      tokens[second?.to ?? 0]?.base === 'for' || tokens[second?.to ?? 0]?.base === 'to'
        ? budgetOf(amountOf(second?.item))
        : null,
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

/** Numbers below this count something else: people, ports, shelves. */
const BUDGET_MIN = 20
const UNIT_SIGNS = new Set(['"', '”', '″', "'", '%', '×', '-', '/'])
const AFTER_BUDGET = new Set('or and but then please pls max tops with if in though tho instead n'.split(' '))

function budgetOf(value: Amount | null): Item | null {
  if (value?.kind !== 'bare' || value.value < BUDGET_MIN) return null
  return { type: 'limit', side: 'lte', low: null, high: value, attributes: [], isPrice: true }
}

function totalOf(value: Amount | null): Item | null {
  if (value === null || value.value < BUDGET_MIN) return null
  return { type: 'limit', side: 'lte', low: null, high: value, attributes: [], isPrice: true }
}

function mayBePrice(item: Extract<Item, { type: 'limit' }>): boolean {
  return [item.low, item.high].every((end) => end === null || end.kind === 'bare' || end.kind === 'money')
}
