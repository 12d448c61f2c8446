/** Which panel lies over the page. */
import { signal } from '@preact/signals'
import type { SessionSummary } from '../../shared/chat.ts'
import type { Limit } from './limits.ts'
import type { Product, ProductCard } from '../../shared/product.ts'

export type Panel =
  | { kind: 'product'; product: Product | ProductCard }
  | { kind: 'shelf' }
  | { kind: 'limit'; limit: Limit }
  | { kind: 'add-limit' }
  | { kind: 'conversations' }
  | { kind: 'delete'; session: Pick<SessionSummary, 'sessionId' | 'title'> }

export const panel = signal<Panel | null>(null)

export function openProduct(product: Product | ProductCard): void {
  panel.value = { kind: 'product', product }
}

export function closePanel(): void {
  panel.value = null
}
