/** How old a fact is, in the words that its source asks for. */
import type { ProductSource } from '../../shared/product.ts'

/** "demo price", "price checked today", "price checked on 3 Nov 2026", "as of 14:11" (with the date once it is not today's). */
export function describeAge(source: ProductSource, asOf: number, now: number): string {
  switch (source) {
    case 'demo':
      return 'demo price'
    case 'import':
      return isSameDay(asOf, now) ? 'price checked today' : `price checked on ${formatDate(asOf)}`
    case 'amazon':
      return `as of ${isSameDay(asOf, now) ? '' : `${formatDate(asOf)}, `}${formatTime(asOf, 'short')}`
  }
}

/** "Today", "Yesterday" or a date, for lists of conversations. */
export function describeDay(at: number, now: number): string {
  if (isSameDay(at, now)) return `Today, ${formatTime(at)}`
  if (isSameDay(at, now - 24 * 60 * 60 * 1000)) return 'Yesterday'
  return formatDate(at)
}

export function formatDate(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
}

function formatTime(at: number, timeZoneName?: 'short'): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZoneName })
}

function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString()
}
