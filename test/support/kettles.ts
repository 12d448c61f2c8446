/** Kettles that differ in what decides between them: one lighter and better rated, one larger, one cheaper, and what is not known. */
import type { CatalogRecord } from '../../src/domain/catalog/record.ts'
import { rating } from './candidates.ts'
import { attribute, money, record } from './record.ts'

function kettle(id: string, title: string, overrides: Partial<CatalogRecord>): CatalogRecord {
  const [brand = null] = title.split(' ')
  return record(id, { title, brand, category: 'kettles', categoryPath: ['Kitchen', 'Kettles'], ...overrides })
}

const weight = (grams: number) => ({ ...attribute('weight', grams, 'g'), label: 'Weight' })
const capacity = (liters: number) => ({ ...attribute('capacity', liters, 'L'), label: 'Capacity' })

export const KETTLES: readonly CatalogRecord[] = [
  kettle('a', 'Ostera Pour Kettle', {
    price: money(4_000),
    rating: rating(4.6, 900),
    attributes: [weight(1_000), capacity(1)],
  }),
  kettle('b', 'Vellum Boil Kettle', {
    price: money(6_000),
    rating: rating(4.2, 300),
    attributes: [weight(1_600), capacity(1.7)],
  }),
  kettle('c', 'Tarn Steam Kettle', {
    price: money(3_000),
    rating: rating(3.9, 300),
    attributes: [weight(1_200), capacity(1.2)],
  }),
  kettle('d', 'Quill Copper Kettle', { price: null, rating: null, attributes: [weight(1_000)] }),
  kettle('e', 'Norvel Whistle Kettle', { price: money(5_000, 'EUR'), rating: rating(4.6, 900) }),
  kettle('f', 'Marl Tea Kettle', {
    price: money(4_500),
    rating: rating(4.4, 80),
    availability: 'out_of_stock',
  }),
]

/** Those of these ids, one letter each, in this order. */
export function kettlesOf(ids: string): CatalogRecord[] {
  return ids.split('').flatMap((id) => KETTLES.filter((one) => one.id === id))
}
