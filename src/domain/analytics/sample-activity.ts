/**
 * Made-up activity for a first look at the dashboard, over products that the catalogue really has. The same every time:
 * what looks like chance comes from a fixed sequence. It is stored marked as a sample and can be taken out again.
 */
import type { Intent } from '../../shared/chat.ts'
import { DAY_MS, dayOf, type FeedbackRecord, type ProductRecord, type TurnRecord } from './events.ts'

export interface SampleProduct {
  id: string
  category: string
}

export type SampleRecord = (TurnRecord | ProductRecord | FeedbackRecord) & { sessionId: string; visitorId: string }

const DAYS = 30
const SESSIONS = 180
const VISITORS = 70
/** How many shoppers come in each hour of the day, relatively. */
const HOURS = [1, 1, 1, 1, 1, 2, 3, 5, 7, 8, 9, 9, 10, 9, 8, 8, 9, 10, 12, 14, 13, 10, 6, 3]
const PATHS: Intent[][] = [
  ['search', 'refine', 'details'],
  ['search', 'refine', 'compare', 'worth_it'],
  ['greeting', 'search', 'more', 'refine', 'save'],
  ['search'],
  ['search', 'search', 'refine', 'thanks'],
  ['search', 'compare'],
]
const UNMET = [
  { name: 'priceMax', op: 'is', value: '5000', unit: '' },
  { name: 'colors', op: 'is', value: 'pink', unit: '' },
  { name: 'batteryLife', op: 'gte', value: '40', unit: 'h' },
]
const UNKNOWN_WISHES = ['solar powered', 'left handed', 'for my parrot', 'made of cork']

/** Records of the 30 days up to `now`. Empty when there are no products to speak of. */
export function sampleActivity(products: readonly SampleProduct[], now: number): SampleRecord[] {
  const next = createSequence()
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)]
  const categories = [...new Set(products.map(({ category }) => category))]
  const records: SampleRecord[] = []
  for (let session = 0; session < SESSIONS && products.length > 0; session++) {
    // A square root makes later days busier: the site grows.
    const day = dayOf(now) - DAYS + 1 + Math.floor(Math.sqrt(next()) * DAYS)
    const startedAt = day * DAY_MS + pickHour(next()) * 3_600_000 + Math.floor(next() * 3_600_000)
    const owner = {
      sessionId: `sample-session-${session}`,
      visitorId: `sample-visitor-${Math.floor(next() * VISITORS)}`,
    }
    const category = categories[Math.floor(next() ** 2 * categories.length)] ?? ''
    const shelf = products.filter((product) => product.category === category)
    const path = pick(PATHS) ?? []
    for (const [step, intent] of path.entries()) {
      const at = startedAt + step * (20_000 + Math.floor(next() * 60_000))
      if (at > now) break
      const turn = toTurn(`${owner.sessionId}:${step}`, at, intent, category, next)
      records.push({ ...turn, ...owner })
      if (turn.productCount > 0) {
        for (const event of toProductEvents(turn, shelf, next)) records.push({ ...event, ...owner })
      }
    }
    if (next() < 0.3 && startedAt <= now) records.push({ ...toFeedback(owner.sessionId, startedAt, next()), ...owner })
  }
  return records
}

/** Numbers from 0 to below 1, always the same ones (a linear congruential generator). */
function createSequence(): () => number {
  let state = 20_261
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

function pickHour(share: number): number {
  const total = HOURS.reduce((sum, weight) => sum + weight, 0)
  let rest = share * total
  return HOURS.findIndex((weight) => (rest -= weight) < 0)
}

function toTurn(id: string, at: number, intent: Intent, category: string, next: () => number): TurnRecord {
  const isSearch = intent === 'search' || intent === 'refine'
  const isZeroResult = isSearch && next() < 0.08
  const isRelaxed = isSearch && !isZeroResult && next() < 0.15
  const unmet = UNMET[Math.floor(next() * UNMET.length)]
  const wish = UNKNOWN_WISHES[Math.floor(next() * UNKNOWN_WISHES.length)] ?? ''
  const talk = intent === 'greeting' || intent === 'thanks'
  const text = isSearch ? `${category.replaceAll('-', ' ')}${isZeroResult ? ` ${wish}` : ''}` : `(sample: ${intent})`
  return {
    kind: 'turn',
    id,
    at,
    messageId: null,
    turnKind: 'message',
    intent,
    strategy: 'catalog',
    status: next() < 0.01 ? 'failed' : 'complete',
    cache: 'none',
    confidence: 0.45 + next() * 0.55,
    responseTimeMs: Math.round(20 + next() ** 4 * 900),
    firstEventMs: Math.round(15 + next() * 40),
    messageLength: text.length,
    responseLength: Math.round(90 + next() * 260),
    productCount: talk || isZeroResult ? 0 : 5,
    isSearch,
    isZeroResult,
    constraints: isSearch && unmet && next() < 0.5 ? [{ ...unmet, isRelaxed }] : [],
    category: isSearch ? category : null,
    terms: isZeroResult ? wish : null,
    text,
  }
}

function toProductEvents(turn: TurnRecord, shelf: readonly SampleProduct[], next: () => number): ProductRecord[] {
  const first = Math.floor(next() * Math.max(1, shelf.length - 5))
  return shelf.slice(first, first + turn.productCount).flatMap(({ id: productId }, index) => {
    const position = index + 1
    const event = (type: ProductRecord['type'], afterMs: number): ProductRecord => ({
      kind: 'product',
      id: `${turn.id}:${type}:${position}`,
      at: turn.at + afterMs,
      type,
      productId,
      position,
    })
    const events = [event('impression', 100)]
    if (next() < 0.32 / position) events.push(event('click', 5_000))
    if (next() < 0.12 / position) events.push(event('outbound', 9_000))
    if (next() < 0.05) events.push(event('save', 7_000))
    if (next() < 0.04) events.push(event('compare', 8_000))
    return events
  })
}

function toFeedback(sessionId: string, startedAt: number, share: number): FeedbackRecord {
  return {
    kind: 'feedback',
    id: `${sessionId}:feedback`,
    at: startedAt,
    messageId: null,
    productId: null,
    score: share < 0.6 ? 5 : share < 0.85 ? 4 : 1,
    reason: null,
    comment: null,
  }
}
