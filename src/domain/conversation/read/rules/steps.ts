/** The steps that rules share: kinds of spans, and the small words that may stand before them. */
import type { Step } from '../chart.ts'
import type { Amount, Item } from '../spans.ts'

export const number: Step = { is: (item) => item.type === 'amount' && item.amount.kind === 'bare' }
export const amount: Step = { is: (item) => item.type === 'amount' }
export const unit: Step = { is: (item) => item.type === 'unit' }
export const currencyBefore: Step = { is: (item) => item.type === 'currency' && !item.afterOnly }
export const currency: Step = { is: (item) => item.type === 'currency' }
export const range: Step = { is: (item) => item.type === 'range' }
export const LINKS = new Set(['link', 'determiner'])
export const FILLED = new Set(['link', 'determiner', 'filler'])
export const boundBefore: Step = { is: (item) => item.type === 'bound' && item.place === 'before' }
export const boundAfter: Step = { is: (item) => item.type === 'bound' && item.place === 'after' }
export const attribute: Step = { is: (item) => item.type === 'attribute' }
export const limit: Step = { is: (item) => item.type === 'limit' && item.attributes.length === 0 }

export function amountOf(item: Item | undefined): Amount | null {
  return item?.type === 'amount' ? item.amount : null
}

export const word = (value: string): Step => ({ is: (item) => item.type === 'word' && item.value === value })

/** Whether an amount is of money. */
export function isMoney(value: Amount | null): boolean {
  return value?.kind === 'money'
}

/** A bound and an amount as a limit; null where either is none. */
export function toLimit(bound: Item | undefined, value: Amount | null): Item | null {
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
