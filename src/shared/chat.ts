/** What an answer is made of. */
import * as z from 'zod/mini'
import { Constraints } from './constraints.ts'
import { Comparison, ProductCard, ProductSource } from './product.ts'

export const Intent = z.enum([
  'search',
  'refine',
  'compare',
  'details',
  'worth_it',
  'verdict',
  'advice',
  'more',
  'others',
  'recall',
  'deals',
  'save',
  'undo',
  'restart',
  'greeting',
  'help',
  'thanks',
  'service',
  'off_topic',
  'unknown',
])
export type Intent = z.infer<typeof Intent>

/** Where a claim in the answer comes from: a product's field, its source and its age (epoch ms). */
export const Receipt = z.object({
  claim: z.string(),
  productId: z.string(),
  field: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  source: ProductSource,
  asOf: z.int(),
})
export type Receipt = z.infer<typeof Receipt>

export const Notice = z.object({
  code: z.enum(['price_as_of', 'paid_link', 'associate_disclosure', 'as_is', 'ai', 'demo_data', 'relaxed', 'stale']),
  text: z.string(),
})
export type Notice = z.infer<typeof Notice>

const Scalar = z.union([z.string(), z.number(), z.boolean()])

/** A constraint that was let go: a key of `constraints` or an attribute name, what was asked, what was used (null: dropped). */
export const Relaxation = z.object({
  constraint: z.string(),
  from: z.nullable(z.union([Scalar, z.array(Scalar)])),
  to: z.nullable(z.union([Scalar, z.array(Scalar)])),
})
export type Relaxation = z.infer<typeof Relaxation>

export const TurnMetadata = z.object({
  strategy: z.enum(['catalog', 'model']),
  responseTimeMs: z.number(),
  cache: z.enum(['hit', 'miss', 'stale', 'none']),
  catalogVersion: z.string(),
  relaxed: z.optional(z.array(Relaxation)),
  /** How many products satisfied every constraint; absent when nothing was searched for. */
  matchCount: z.optional(z.int()),
  intent: z.optional(Intent),
  confidence: z.optional(z.number()),
  /** Who understood the message. */
  understood: z.optional(z.enum(['grammar', 'model'])),
})
export type TurnMetadata = z.infer<typeof TurnMetadata>

/** How a turn ended. `stopped` by the shopper, `interrupted` by the deadline or a restart that could not be continued. */
export const TurnStatus = z.enum(['complete', 'stopped', 'interrupted', 'failed'])
export type TurnStatus = z.infer<typeof TurnStatus>

/** Something named in the message, as it was understood. */
export const Entity = z.object({ type: z.string(), text: z.string(), value: z.nullable(Scalar) })
export type Entity = z.infer<typeof Entity>

export const ChatResponse = z.object({
  sessionId: z.string(),
  turnId: z.string(),
  messageId: z.string(),
  response: z.string(),
  intent: Intent,
  confidence: z.number(),
  entities: z.array(Entity),
  constraints: Constraints,
  /** `active` while a topic is open, `idle` before the first and after a restart. */
  conversationState: z.string(),
  products: z.array(ProductCard),
  comparison: z.optional(Comparison),
  followUpQuestions: z.array(z.string()),
  notices: z.array(Notice),
  receipts: z.array(Receipt),
  timestamp: z.int(),
  metadata: TurnMetadata,
  visitorToken: z.optional(z.string()),
})
export type ChatResponse = z.infer<typeof ChatResponse>

/** One line of a conversation. `seq` is the event that carried it. */
export const HistoryMessage = z.object({
  seq: z.int(),
  turnId: z.string(),
  messageId: z.string(),
  role: z.enum(['user', 'assistant']),
  text: z.string(),
  status: z.optional(z.union([TurnStatus, z.literal('streaming')])),
  products: z.optional(z.array(ProductCard)),
  comparison: z.optional(Comparison),
  createdAt: z.int(),
})
export type HistoryMessage = z.infer<typeof HistoryMessage>

export const SessionSummary = z.object({
  sessionId: z.string(),
  title: z.string(),
  messageCount: z.int(),
  createdAt: z.int(),
  lastActiveAt: z.int(),
})
export type SessionSummary = z.infer<typeof SessionSummary>

export const SessionSnapshot = z.extend(SessionSummary, {
  state: z.enum(['idle', 'answering']),
  constraints: Constraints,
  /** When the session is erased unless it is used again. */
  expiresAt: z.int(),
})
export type SessionSnapshot = z.infer<typeof SessionSnapshot>
