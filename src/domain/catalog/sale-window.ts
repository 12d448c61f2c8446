/** When a sale begins and ends, from what shops write: ISO 8601 with or without a zone, and days. */

/** Epoch ms; a time without a zone is UTC, a day without a time begins (or, with `isEnd`, ends) with the day. */
export function readMoment(value: unknown, isEnd: boolean = false): number | null {
  if (typeof value === 'number') return value > 1e11 ? value : value > 1e9 ? value * 1000 : null
  const text = typeof value === 'string' ? value.trim() : ''
  if (/^\d{10}$/.test(text)) return Number(text) * 1000
  if (/^\d{13}$/.test(text)) return Number(text)
  const [, year, month, day, hour, minute, second, zone] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i.exec(
      text,
    ) ?? europeanDay(text)
  if (year === undefined || month === undefined || day === undefined) return null
  const isDay = hour === undefined
  const at = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
  )
  if (!Number.isFinite(at) || Number(month) > 12 || Number(day) > 31) return null
  const shifted = at - zoneMinutes(zone) * 60_000
  return isDay && isEnd ? shifted + 24 * 60 * 60_000 : shifted
}

/** `31.01.2024`: the only other order that leaves nothing open. */
function europeanDay(text: string): (string | undefined)[] {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  return [undefined, year, month, day]
}

function zoneMinutes(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? []
  if (hours === undefined) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

export interface SaleWindow {
  fromAt: number | null
  untilAt: number | null
}

/** An ISO 8601 interval: `2024-01-01T00:00+0100/2024-01-31T23:59+0100`. Null when it is none. */
export function readInterval(value: unknown): SaleWindow | null {
  const text = typeof value === 'string' ? value.trim() : ''
  const [from, until] = text.split(/\s*\/\s*(?=\d{4}-|$)|\s+-\s+(?=\d{4})/)
  if (from === undefined || until === undefined) return null
  const window = { fromAt: readMoment(from), untilAt: readMoment(until, true) }
  return window.fromAt === null && window.untilAt === null ? null : window
}
