/** Figures as people read them. "–" stands for what there is nothing to say about. */
import { shopZone } from '../state/shop-settings.ts'

const NONE = '–'

export function formatCount(value: number | null): string {
  if (value === null) return NONE
  return value.toLocaleString('en-US', value >= 100_000 ? { notation: 'compact', maximumFractionDigits: 1 } : {})
}

/** "1 product", "2 products". */
export function countOf(count: number, one: string, many: string = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

/** 0.1234 as "12.3%". */
export function formatShare(value: number | null): string {
  if (value === null) return NONE
  return `${(value * 100).toLocaleString('en-US', { maximumFractionDigits: value < 0.1 ? 1 : 0 })}%`
}

/** Milliseconds below a second, seconds above. */
export function formatDuration(ms: number | null): string {
  if (ms === null) return NONE
  if (ms < 1_000) return `${Math.round(ms)} ms`
  return `${(ms / 1_000).toLocaleString('en-US', { maximumFractionDigits: 1 })} s`
}

export function formatDecimal(value: number | null, digits = 1): string {
  return value === null ? NONE : value.toLocaleString('en-US', { maximumFractionDigits: digits })
}

/** 0.25 as "25%" more; the sign is told by the arrow beside it. */
export function formatChange(change: number): string {
  const percent = Math.abs(change) * 100
  return percent > 999 ? '> 999%' : `${Math.round(percent)}%`
}

/** "2026-11-03" as "Tue, 3 Nov". */
export function formatIsoDate(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
}

/** In the shop's time zone; in the browser's where the shop has named none. */
export function formatMoment(at: number): string {
  return new Date(at).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(shopZone.value === null ? {} : { timeZone: shopZone.value }),
  })
}
