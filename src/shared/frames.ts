/** Frames on the session's socket. One JSON object a frame; the text frames `ping` and `pong` stand outside. */
import * as z from 'zod/mini'
import { Notice, Receipt, SessionSnapshot, TurnMetadata, TurnStatus } from './chat.ts'
import { ChipConstraints, Constraints } from './constraints.ts'
import { Comparison, ProductCard } from './product.ts'
import { ClientId, MessageText, PageContext, ProductEventsRequest } from './requests.ts'

const Seq = z.int().check(z.minimum(0))

/** Client → server. A `turnId` that was seen before is the same turn, not a second one. */
export const ClientFrame = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('send'),
    turnId: ClientId,
    text: MessageText,
    includeProducts: z._default(z.boolean(), true),
    page: z.optional(PageContext),
  }),
  /** `afterSeq` is the last event that the shopper has seen of an answer that had been told already. */
  z.object({ type: z.literal('stop'), turnId: ClientId, afterSeq: z.optional(Seq) }),
  /** Answers the message of `turnId` again, as turn `newTurnId`. */
  z.object({ type: z.literal('regenerate'), turnId: ClientId, newTurnId: ClientId }),
  /** The chips: replaces the constraints and answers as a turn of its own. */
  z.object({ type: z.literal('set_constraints'), turnId: ClientId, constraints: ChipConstraints }),
  /** Everything after `afterSeq`, then what comes. 0 is everything. */
  z.object({ type: z.literal('resume'), afterSeq: Seq }),
  /** What the page saw of products, as `POST /api/v1/events` takes it; not answered. */
  z.object({ type: z.literal('events'), events: ProductEventsRequest.shape.events }),
])
export type ClientFrame = z.infer<typeof ClientFrame>

const turn = { seq: Seq, turnId: z.string(), at: z.int() }

/** Server → client, stored: what a session's event log holds. `seq` starts at 1 and has no gaps. */
export const SessionEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('user_message'), ...turn, messageId: z.string(), text: z.string() }),
  /** `regenerates` is the turn whose message is answered again. */
  z.object({
    type: z.literal('turn_started'),
    ...turn,
    messageId: z.string(),
    regenerates: z.optional(z.string()),
  }),
  z.object({ type: z.literal('delta'), ...turn, text: z.string() }),
  z.object({ type: z.literal('products'), ...turn, products: z.array(ProductCard), constraints: Constraints }),
  z.object({ type: z.literal('comparison'), ...turn, comparison: Comparison }),
  z.object({ type: z.literal('suggestions'), ...turn, followUpQuestions: z.array(z.string()) }),
  z.object({ type: z.literal('constraints_changed'), ...turn, constraints: Constraints }),
  z.object({
    type: z.literal('turn_finished'),
    ...turn,
    status: TurnStatus,
    metadata: TurnMetadata,
    notices: z.array(Notice),
    receipts: z.array(Receipt),
  }),
  /** The shopper stopped reading: the answer is what it says up to `afterSeq`. */
  z.object({ type: z.literal('turn_cut'), ...turn, afterSeq: Seq }),
])
export type SessionEvent = z.infer<typeof SessionEvent>

/** Server → client, not stored: the snapshot on connecting, and errors. */
export const SessionFrame = z.object({ type: z.literal('session'), lastSeq: Seq, ...SessionSnapshot.shape })
export const ErrorFrame = z.object({
  type: z.literal('error'),
  code: z.string(),
  message: z.string(),
  retryAfterMs: z.optional(z.int()),
  /** The turn that was refused, where the frame named one. */
  turnId: z.optional(z.string()),
})
export type SessionFrame = z.infer<typeof SessionFrame>
export type ErrorFrame = z.infer<typeof ErrorFrame>

export type ServerFrame = SessionEvent | SessionFrame | ErrorFrame
export const ServerFrame = z.union([SessionEvent, SessionFrame, ErrorFrame])
