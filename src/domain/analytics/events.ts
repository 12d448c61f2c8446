/** What is recorded of a conversation, before it is stored. Each has an id, so that storing it twice is storing it once. */
import type { TurnMetadata, TurnStatus } from '../../shared/chat.ts'
import type { ProductEvent } from '../../shared/requests.ts'

/** A constraint of one search. `unit` is empty where there is none; `op` is `is` for everything but attributes. */
export interface ConstraintFact {
  name: string
  op: string
  value: string
  unit: string
  isRelaxed: boolean
}

/** A finished turn. Times are epoch ms, lengths characters. */
export interface TurnRecord {
  kind: 'turn'
  id: string
  at: number
  /** Of the answer: what an opinion names. */
  messageId: string | null
  turnKind: 'message' | 'constraints' | 'regenerate'
  intent: string
  strategy: TurnMetadata['strategy']
  status: TurnStatus
  cache: TurnMetadata['cache']
  confidence: number | null
  responseTimeMs: number
  /** Null when the turn told nothing. */
  firstEventMs: number | null
  /** Null when the turn was no message. */
  messageLength: number | null
  responseLength: number
  productCount: number
  isSearch: boolean
  isZeroResult: boolean
  constraints: ConstraintFact[]
  category: string | null
  terms: string | null
  text: string | null
}

/** Something done with a product on the page. `position` is 0 where it stood in no list. */
export interface ProductRecord {
  kind: 'product'
  id: string
  at: number
  type: ProductEvent['type']
  productId: string
  position: number
  /** Which answer showed it: what belongs to one is stored together, and always comes whole. Absent for one by itself. */
  shownIn?: string
}

export interface FeedbackRecord {
  kind: 'feedback'
  id: string
  at: number
  messageId: string | null
  productId: string | null
  /** 1 to 5, or null when only words were given. */
  score: number | null
  reason: string | null
  comment: string | null
}

export type AnalyticsRecord = TurnRecord | ProductRecord | FeedbackRecord

export const DAY_MS = 24 * 60 * 60 * 1000
/** Single events live this long; then only aggregates are left. */
export const EVENT_DAYS = 90
/** A message whose reading is less sure than this (0 to 1) was hardly understood. */
export const HARDLY_UNDERSTOOD_BELOW = 0.6
/** The shopper's own words live this long. */
export const TEXT_DAYS = 30

/** Whole UTC days since the epoch. */
export function dayOf(at: number): number {
  return Math.floor(at / DAY_MS)
}

/** 1 to 5: the rating that was given, else 5 for a thumb up and 1 for a thumb down; null without either. */
export function feedbackScore(given: {
  rating?: number | undefined
  thumb?: 'up' | 'down' | undefined
}): number | null {
  if (given.rating !== undefined) return given.rating
  if (given.thumb === undefined) return null
  return given.thumb === 'up' ? 5 : 1
}
