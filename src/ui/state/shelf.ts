/**
 * The shelf: what the shopper put aside, on this device. Only ids are kept; what is shown is looked up when the shelf
 * is opened, so a price on it is never older than the catalogue's.
 */
import { signal } from '@preact/signals'
import { recordEvent } from './events.ts'
import { storage } from './signals.ts'
import { SHELF_KEY } from './storage.ts'

const SHELF_MAX = 100

/** Ids, the latest first. */
export const shelf = signal<readonly string[]>(readShelf())

export function keepOnShelf(productId: string): void {
  if (!shelf.peek().includes(productId)) recordEvent('save', productId)
  write([productId, ...shelf.value.filter((id) => id !== productId)].slice(0, SHELF_MAX))
}

export function takeOffShelf(productId: string): void {
  recordEvent('unsave', productId)
  write(shelf.value.filter((id) => id !== productId))
}

/** Keeps several tabs in step. */
export function followShelf(): void {
  addEventListener('storage', ({ key }) => {
    if (key === SHELF_KEY) shelf.value = readShelf()
  })
}

function write(ids: readonly string[]): void {
  shelf.value = ids
  storage.setItem(SHELF_KEY, JSON.stringify(ids))
}

function readShelf(): string[] {
  try {
    const ids: unknown = JSON.parse(storage.getItem(SHELF_KEY) ?? '[]')
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}
