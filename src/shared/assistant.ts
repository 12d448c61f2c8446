/** What the owner sees and decides of the language model. */
import * as z from 'zod/mini'

const requests = z.int().check(z.minimum(1), z.maximum(1e9))

/** The owner's choice; a null leaves a limit to the deployment's settings. */
export const AssistantChoice = z.object({
  isOn: z.boolean(),
  may: z.nullable(z.enum(['understand', 'speak', 'both'])),
  dailyRequests: z.nullable(requests),
  visitorDailyRequests: z.nullable(requests),
})
export type AssistantChoice = z.infer<typeof AssistantChoice>

/** On as far as the deployment's settings go. */
export const DEFAULT_CHOICE: AssistantChoice = {
  isOn: true,
  may: null,
  dailyRequests: null,
  visitorDailyRequests: null,
}

export const AssistantQuestion = z.object({ message: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)) })

/** One UTC day. Costs are in dollars; null where no prices are configured. */
export interface AssistantDay {
  /** `2026-11-28`. */
  date: string
  /** By outcome. */
  requests: Record<string, number>
  inputTokens: number
  outputTokens: number
  struckSentences: number
  droppedSlots: number
  /** Answers that the model wrote at least a sentence of, and messages that it read. */
  spoken: number
  understood: number
  cost: number | null
  /** Until a message was read, until the first words of an answer came and until it was whole. Days before it was counted lack it. */
  timed?: { reading: Timed; firstWords: Timed; writing: Timed }
}

/** How often, and how long all of them took together. */
export interface Timed {
  count: number
  ms: number
}

export interface AssistantStatus {
  /** Null while no model is configured. */
  model: { provider: string; name: string; may: string; dailyRequests: number; visitorDailyRequests: number } | null
  choice: AssistantChoice
  /** Why it is not asked at present; null while it is. */
  problem: string | null
  /** Newest first. */
  days: AssistantDay[]
}

export interface AssistantTrial {
  /** Why it gave nothing; `ok` when it did. */
  understanding: { outcome: string; dropped: number; category: string | null; latencyMs: number }
  speaking: { outcome: string; sentences: string[]; struck: string | null; latencyMs: number }
}
