/** What the owner has decided about the model, read through a short-lived copy in the isolate. */
import { type AssistantChoice, DEFAULT_CHOICE } from '../../shared/assistant.ts'
import type { ModelConfig } from '../config/model-settings.ts'
import { readSetting, writeSetting } from '../config/owner-settings.ts'

/** How long an isolate trusts its copy. */
const FRESH_MS = 15_000

let cached: { choice: AssistantChoice; checkedAt: number } | null = null

export async function readChoice(db: D1Database, now: number): Promise<AssistantChoice> {
  if (cached !== null && Math.abs(now - cached.checkedAt) < FRESH_MS) return cached.choice
  const choice = await readSetting(db, 'assistant', DEFAULT_CHOICE)
  cached = { choice, checkedAt: now }
  return choice
}

export async function writeChoice(db: D1Database, choice: AssistantChoice, now: number): Promise<void> {
  await writeSetting(db, 'assistant', choice, now)
  cached = { choice, checkedAt: now }
}

/** The settings with the owner's choice over them; null when the owner has switched it off. */
export function chosen(config: ModelConfig, choice: AssistantChoice): ModelConfig | null {
  if (!choice.isOn) return null
  const { dailyRequests, visitorDailyRequests, may } = choice
  return {
    ...config,
    may: may ?? config.may,
    budget: {
      site: dailyRequests ?? config.budget.site,
      visitor: visitorDailyRequests ?? config.budget.visitor,
    },
  }
}
