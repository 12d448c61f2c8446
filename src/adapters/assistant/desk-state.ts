/** What the desk knows, in words for the owner. */
import type { AssistantDay } from '../../shared/assistant.ts'
import { assistantDesk } from './desk.ts'

const REASONS: Readonly<Record<string, string>> = {
  unauthorized: 'the key was refused',
  no_model: 'the model does not exist there',
  rate_limited: 'the provider takes no more requests for now',
  unavailable: 'the provider answers with errors',
  network: 'the provider cannot be reached',
  timeout: 'the provider is too slow',
  stalled: 'its answers fall silent',
  cut: 'its answers break off',
  malformed: 'its answers cannot be read',
  empty: 'its answers are empty',
  rejected: 'the provider does not take the request',
}

/** `problem` is null while the model is asked. */
export async function readDesk(
  env: Env,
  dailyRequests: number,
): Promise<{ problem: string | null; days: AssistantDay[] }> {
  const { open, usedToday, days } = await assistantDesk(env).state()
  if (open !== null) return { problem: `The model is not asked for now: ${REASONS[open.reason] ?? open.reason}`, days }
  if (usedToday >= dailyRequests) return { problem: "The day's requests to the model are used up", days }
  return { problem: null, days }
}
