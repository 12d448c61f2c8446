/** Which part of the dashboard is open, and for which period: both stand in the address. */
import { signal } from '@preact/signals'

export const VIEWS = ['overview', 'demand', 'products', 'catalogue', 'setup'] as const
export type View = (typeof VIEWS)[number]
export const PERIODS = [1, 7, 30, 90] as const

export const view = signal<View>('overview')
export const days = signal<number>(7)

export function open(next: View): void {
  location.hash = addressOf(next, days.peek())
}

export function choosePeriod(next: number): void {
  location.hash = addressOf(view.peek(), next)
}

/** Follows the browser's back and forward. */
export function followAddress(): void {
  const read = () => {
    const [name = '', period = ''] = location.hash.slice(1).split('/')
    view.value = VIEWS.find((known) => known === name) ?? 'overview'
    days.value = PERIODS.find((known) => String(known) === period) ?? 7
  }
  addEventListener('hashchange', read)
  read()
}

function addressOf(name: View, period: number): string {
  return `#${name}/${period}`
}
