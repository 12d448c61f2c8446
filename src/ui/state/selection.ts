/** The compare tray: the products that were ticked. */
import { signal } from '@preact/signals'
import type { ProductCard } from '../../shared/product.ts'
import { COMPARE_MAX } from '../../shared/limits.ts'
import { say } from './signals.ts'

export const selection = signal<readonly ProductCard[]>([])

/**
 * Ticks or unticks a product. Beyond the most that can be compared nothing changes, and a screen reader hears why. True
 * when it was ticked.
 */
export function toggleSelected(product: ProductCard): boolean {
  const rest = selection.value.filter(({ id }) => id !== product.id)
  if (rest.length < selection.value.length) {
    selection.value = rest
  } else if (rest.length < COMPARE_MAX) {
    selection.value = [...rest, product]
    say(`${product.title} added. ${selection.value.length} of ${COMPARE_MAX} to compare.`)
    return true
  } else {
    say(`At most ${COMPARE_MAX} products can be compared.`)
  }
  return false
}

export function clearSelection(): void {
  selection.value = []
}

/** The message that asks for the comparison. */
export function comparisonRequest(products: readonly Pick<ProductCard, 'title'>[]): string {
  const titles = products.map(({ title }) => title)
  return `Compare ${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`
}
