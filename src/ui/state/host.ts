/** The shop's page around this one, when this one is shown in the widget's frame. */
import { signal } from '@preact/signals'
import type { Product } from '../../shared/product.ts'

export interface Host {
  /** Puts the panel away. */
  close: () => void
  /** Has the shop's page go to a product. */
  goTo: (product: Pick<Product, 'id' | 'title'> & { url: string }) => void
}

/** Null on a page of its own. */
export const host = signal<Host | null>(null)
