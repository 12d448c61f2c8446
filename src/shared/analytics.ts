/** What the owner's analytics answer. Shares are 0 to 1; null means that there was nothing to take a share of. */
import * as z from 'zod/mini'
import type { Comparable } from '../domain/analytics/ratio.ts'
import type { EngagementBand, Trend } from '../domain/analytics/engagement.ts'
import type { Outcome, SessionFlow } from '../domain/analytics/session-flow.ts'

/** Longest period in days. */
const PERIOD_DAYS_MAX = 90

export const AnalyticsQuery = z.object({
  days: z._default(
    z.pipe(
      z.string().check(z.regex(/^\d{1,3}$/, { error: 'expected a whole number' })),
      z.pipe(z.transform(Number), z.int().check(z.minimum(1), z.maximum(PERIOD_DAYS_MAX))),
    ),
    7,
  ),
  format: z._default(z.enum(['json', 'csv']), 'json'),
})
export type AnalyticsQuery = z.infer<typeof AnalyticsQuery>

/** The number of a row, as it stands in an address. */
export const RowNumber = z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number))

export interface Period {
  days: number
  /** Epoch ms, inclusive. */
  from: number
  /** Epoch ms, exclusive. */
  to: number
}

export const KPI_NAMES = [
  'turns',
  'sessions',
  'visitors',
  'impressions',
  'clicks',
  'outbound',
  'saves',
  'compares',
  'ctr',
  'zeroResultRate',
  'errorRate',
  'p95ResponseTimeMs',
  'satisfaction',
] as const
export type KpiName = (typeof KPI_NAMES)[number]

export interface DailyFigures {
  /** ISO date, UTC. */
  date: string
  turns: number
  sessions: number
  visitors: number
  zeroResults: number
  impressions: number
  clicks: number
  outbound: number
}

export interface Overview {
  period: Period
  kpis: Record<KpiName, Comparable>
  daily: DailyFigures[]
  /** Whether sample activity is among the figures. */
  hasSample: boolean
}

export interface Conversations {
  period: Period
  totalTurns: number
  uniqueSessions: number
  uniqueVisitors: number
  avgResponseTimeMs: number | null
  p50ResponseTimeMs: number | null
  p95ResponseTimeMs: number | null
  p99ResponseTimeMs: number | null
  avgConfidence: number | null
  avgMessageLength: number | null
  avgResponseLength: number | null
  topIntents: { intent: string; turns: number }[]
  /** Share of turns by intent. */
  intentDistribution: Record<string, number>
  strategies: Record<string, number>
  dailyVolume: { date: string; turns: number }[]
  /** Turns by hour of the day, 0 to 23, in `timeZone`. */
  hourlyVolume: number[]
  /** Turns by weekday, from Monday, in `timeZone`. */
  weekdayVolume: number[]
  /** IANA name: the shop's, as its profile says. */
  timeZone: string
  slowTurns: number
  fastTurns: number
  lowConfidenceTurns: number
  turnsPerSession: number | null
  sessionsPerVisitor: number | null
  errorRate: number | null
  zeroResultRate: number | null
  satisfaction: { mean: number | null; count: number }
}

export interface ProductFigures {
  productId: string
  /** Null when the catalogue does not have the product any more. */
  title: string | null
  category: string
  impressions: number
  clicks: number
  outbound: number
  saves: number
  compares: number
  copies: number
  ctr: number | null
  outboundRate: number | null
  saveRate: number | null
  rating: { mean: number | null; count: number }
}

export interface Products {
  period: Period
  totals: { impressions: number; clicks: number; outbound: number; saves: number; compares: number; copies: number }
  ctr: number | null
  /** Click-through of the first k places. */
  ctrAt: Record<string, number | null>
  positions: { position: number; impressions: number; clicks: number; outbound: number; ctr: number | null }[]
  categories: {
    category: string
    impressions: number
    clicks: number
    outbound: number
    saves: number
    ctr: number | null
  }[]
  products: ProductFigures[]
  /** Turns with products ÷ turns. */
  suggestionRate: number | null
}

export interface SearchFigures {
  category: string | null
  terms: string | null
  searches: number
  zeroResults: number
  relaxedTurns: number
  sessions: number
}

export interface ConstraintFigures {
  name: string
  op: string
  value: string
  unit: string | null
  turns: number
  relaxedTurns: number
  sessions: number
}

export interface Searches {
  period: Period
  totals: { searches: number; zeroResults: number; relaxedTurns: number }
  zeroResultRate: number | null
  relaxedRate: number | null
  top: SearchFigures[]
  zeroResult: SearchFigures[]
  constraints: ConstraintFigures[]
  /** What was asked for and had to be relaxed: the catalogue lacks it. */
  unmet: ConstraintFigures[]
  /** The newest messages that found nothing, in the shopper's own words; kept for 30 days. */
  unanswered: { text: string; category: string | null; at: number }[]
}

/** Why the owner may want to read a conversation. */
export type TalkReason = 'not_understood' | 'found_nothing' | 'thumb_down'

/** A message that went wrong, in the shopper's words. Nothing in it says whose they are. */
export interface TalkLine {
  /** For reading the conversation around it. */
  id: number
  at: number
  reason: TalkReason
  text: string
  category: string | null
  /** How sure the reading was, 0 to 1. */
  confidence: number | null
  /** What the shopper said of the answer. */
  comment: string | null
}

export interface Talks {
  period: Period
  talks: TalkLine[]
}

/** A conversation as its owner may read it: who spoke stands nowhere in it. */
export interface Talk {
  messages: {
    role: 'user' | 'assistant'
    text: string
    at: number
    products: { id: string; title: string }[]
    /** Whether it belongs to the turn that was asked for. */
    isMeant: boolean
  }[]
}

export interface Visitors {
  period: Period
  visitors: number
  bands: EngagementBand[]
  top: { visitorId: string; engagementScore: number; turns: number; sessions: number; lastSeenAt: number }[]
}

export interface VisitorProfile {
  visitorId: string
  engagementScore: number
  turns: number
  sessions: number
  intents: { intent: string; turns: number }[]
  avgMessageLength: number | null
  avgResponseLength: number | null
  meanRating: number | null
  firstSeenAt: number
  lastSeenAt: number
  activeDays: number
  /** Hours of the day (UTC) with the most turns, at most three. */
  preferredHours: number[]
  /** Weekdays from 1 (Monday) to 7 with the most turns, at most three. */
  preferredWeekdays: number[]
  trend: Trend
}

export type SessionProfile = SessionFlow & {
  sessionId: string
  visitorId: string
  outcome: Outcome
  startedAt: number
  endedAt: number
}
