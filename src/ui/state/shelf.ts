/**
 * The shelf: what the shopper put aside, on this device. What is shown of it is looked up when the shelf is opened, so a
 * price on it is never older than the catalogue's; the price at saving is kept beside, to say what has changed.
 */
import { signal } from '@preact/signals'
import { SHELF_MAX } from '../../shared/limits.ts'
import type { Product } from '../../shared/product.ts'
import { recordEvent } from './events.ts'
import { storage } from './signals.ts'
import { SHELF_KEY } from './storage.ts'

export interface KeptProduct {
  id: string
  /** Epoch ms; 0 where it was saved before times were kept. */
  savedAt: number
  /** The price then; null where there was none, or where its licence forbids keeping it. */
  price: { amountMinor: number; currency: string } | null
}

/** The latest first. */
export const shelf = signal<readonly KeptProduct[]>(readShelf())

/** What the shelf may keep of a product's price: nothing of Amazon's, by its licence. */
export function priceToKeep({ price, source }: Pick<Product, 'price' | 'source'>): KeptProduct['price'] {
  return price === null || source === 'amazon' ? null : { amountMinor: price.amountMinor, currency: price.currency }
}

/** Puts a product aside, with its price where that is known and may be kept. */
export function keepOnShelf(productId: string, price: KeptProduct['price'] = null): void {
  const known = shelf.peek().find(({ id }) => id === productId)
  if (known === undefined) recordEvent('save', productId)
  const kept: KeptProduct = known ?? { id: productId, savedAt: Date.now(), price }
  write([kept, ...shelf.value.filter(({ id }) => id !== productId)].slice(0, SHELF_MAX))
}

export function takeOffShelf(productId: string): void {
  recordEvent('unsave', productId)
  write(shelf.value.filter(({ id }) => id !== productId))
}

/** Keeps several tabs in step. */
export function followShelf(): void {
  addEventListener('storage', ({ key }) => {
    if (key === SHELF_KEY) shelf.value = readShelf()
  })
}

function write(kept: readonly KeptProduct[]): void {
  shelf.value = kept
  storage.setItem(SHELF_KEY, JSON.stringify(kept))
}

function readShelf(): KeptProduct[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(SHELF_KEY) ?? '[]')
    return Array.isArray(kept) ? kept.flatMap(readKept) : []
  } catch {
    return []
  }
}

/** Earlier versions kept the ids alone. */
function readKept(value: unknown): KeptProduct[] {
  if (typeof value === 'string') return [{ id: value, savedAt: 0, price: null }]
  if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string') return []
  const { id, savedAt, price } = value as Partial<KeptProduct> & { id: string }
  const isPrice = typeof price === 'object' && price !== null && Number.isSafeInteger(price.amountMinor)
  return [{ id, savedAt: Number(savedAt) || 0, price: isPrice ? price : null }]
}
