/** Loads the language model's side from its source: in tests and in Node. The deployed Worker has it as a module. */
import type * as assistantModule from './assistant-module.ts'

export type AssistantModule = typeof assistantModule

export function loadAssistantModule(): Promise<AssistantModule> {
  return import('./assistant-module.ts')
}
