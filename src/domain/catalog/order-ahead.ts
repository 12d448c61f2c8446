/**
 * What can be ordered before it is there, neither in stock nor sold out: its availability is unknown, and a fact of the
 * product tells what it is.
 */
import type { Attribute, Availability, Product } from '../../shared/product.ts'

const KINDS = [
  {
    name: 'preorder',
    label: 'Can be pre-ordered',
    words:
      /pre[ _-]?order|vorbestell|vorverkauf|pr[ée]-?commande|pre-?venta|pr[ée]-?venda|preordin|prenotabil|voorbestel|förbeställ|forudbestil|przedsprzeda|předobjedn|предзаказ/i,
  },
  {
    name: 'backorder',
    label: 'Can be back-ordered',
    words: /back[ _-]?order|nachbestell|nabestel|dosprzeda/i,
  },
] as const

const NAMES = new Set<string>(KINDS.map(({ name }) => name))

/** The fact that words for stock tell; null where they tell nothing of ordering ahead. */
export function readOrderAhead(value: unknown): Attribute | null {
  const kind = typeof value === 'string' ? KINDS.find(({ words }) => words.test(value)) : undefined
  return kind === undefined ? null : { name: kind.name, label: kind.label, value: true, unit: null }
}

/** The facts that hold at a stock: where that is known, nothing is ordered ahead. */
export function factsAt(availability: Availability, attributes: Attribute[]): Attribute[] {
  return availability === 'unknown' ? attributes : attributes.filter(({ name }) => !NAMES.has(name))
}

/** "can be pre-ordered": what holds while the stock is neither known nor gone; null for anything else. */
export function orderAheadOf({
  availability,
  attributes,
}: Pick<Product, 'availability' | 'attributes'>): Attribute | null {
  return availability === 'unknown' ? (attributes.find(({ name }) => NAMES.has(name)) ?? null) : null
}
