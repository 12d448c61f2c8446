/** Hours and weekdays as a shop's clock shows them. */

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** Reads an instant (epoch ms) as hour, 0 to 23, and weekday, 0 for Monday. `timeZone` is an IANA name. */
export function clockOf(timeZone: string): (at: number) => { hour: number; weekday: number } {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short', hour: 'numeric', hourCycle: 'h23' })
  return (at) => {
    const parts = format.formatToParts(at)
    const valueOf = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
    return { hour: Number(valueOf('hour')), weekday: WEEKDAYS.indexOf(valueOf('weekday')) }
  }
}
