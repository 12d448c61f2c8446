/** What the owner has decided about the model, read through a short-lived copy in the isolate. */
import { type AssistantChoice, DEFAULT_CHOICE } from '../../shared/assistant.ts'
import { IsolateCopy } from '../cache/isolate-copy.ts'
import type { ModelConfig } from '../config/model-settings.ts'
import { readSetting, writeSetting } from '../config/owner-settings.ts'

const copy = new IsolateCopy<AssistantChoice>({ freshMs: 15_000 })

export function readChoice(db: D1Database, now: number): Promise<AssistantChoice> {
  return copy.read(now, () => readSetting(db, 'assistant', DEFAULT_CHOICE))
}

export async function writeChoice(db: D1Database, choice: AssistantChoice, now: number): Promise<void> {
  await writeSetting(db, 'assistant', choice, now)
  copy.keep(choice, now)
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
