/** How engaged a visitor is, and whether that grows. */

export interface Engagement {
  turns: number
  sessions: number
  distinctIntents: number
  /** 1 to 5, or null when the visitor rated nothing. */
  meanRating: number | null
}

/** 0 to 100: up to 30 for turns, 20 for sessions, 20 for different intents and 30 for a rating, the last only if rated. */
export function engagementScore({ turns, sessions, distinctIntents, meanRating }: Engagement): number {
  const points =
    above(turns, [100, 30], [50, 20], [10, 10]) +
    above(sessions, [10, 20], [5, 15], [2, 10]) +
    above(distinctIntents, [5, 20], [3, 15], [1, 10]) +
    (meanRating === null ? 0 : (30 * (Math.min(5, Math.max(1, meanRating)) - 1)) / 4)
  return Math.round(points * 10) / 10
}

/** The points of the first step that `count` exceeds. */
function above(count: number, ...steps: [threshold: number, points: number][]): number {
  return steps.find(([threshold]) => count > threshold)?.[1] ?? 0
}

export type Trend = 'rising' | 'falling' | 'stable' | 'too_early'

/** The last 7 days against the 7 before: beyond ±20 % it is a change. Under 4 active days nothing can be told. */
export function decideTrend(lastWeek: number, weekBefore: number, activeDays: number): Trend {
  if (activeDays < 4) return 'too_early'
  if (weekBefore === 0) return lastWeek === 0 ? 'stable' : 'rising'
  const change = (lastWeek - weekBefore) / weekBefore
  if (change > 0.2) return 'rising'
  return change < -0.2 ? 'falling' : 'stable'
}

export interface EngagementBand {
  /** Scores from `from` up to, not including, `to`; the last band includes 100. */
  from: number
  to: number
  visitors: number
}

/** Visitors by score, in bands of 20. */
export function engagementBands(groups: readonly (Engagement & { visitors: number })[]): EngagementBand[] {
  const bands = [0, 20, 40, 60, 80].map((from) => ({ from, to: from + 20, visitors: 0 }))
  for (const group of groups) {
    const band = bands[Math.min(4, Math.floor(engagementScore(group) / 20))]
    if (band) band.visitors += group.visitors
  }
  return bands
}
