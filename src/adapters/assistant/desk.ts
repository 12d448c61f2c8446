/** The one object that keeps the model's budget, breaker and figures. Its name stands here alone. */
import type { AssistantDesk, DeskAnswer, DeskBudget } from '../../../durable-objects/assistant-desk.ts'
import { describeError, log } from '../observe/log.ts'
import type { AssistantCall } from './calls.ts'
import { after } from './time-limit.ts'

/** A desk that does not answer must not make a turn wait. */
const PATIENCE_MS = 500

export interface Desk {
  ask(visitorId: string): Promise<DeskAnswer>
  /** Nobody waits for it. `hasHelped`: it wrote a sentence that was said, or read the message. */
  report(call: AssistantCall, hasHelped: boolean): void
}

export function assistantDesk(env: Env): DurableObjectStub<AssistantDesk> {
  return env.ASSISTANT_DESK.getByName('site')
}

export function createDesk(env: Env, budget: DeskBudget, waitUntil: (work: Promise<unknown>) => void): Desk {
  return {
    async ask(visitorId) {
      try {
        const { promise: late, resolve } = Promise.withResolvers<DeskAnswer>()
        const cancel = after(PATIENCE_MS, () => resolve('breaker_open'))
        return await Promise.race([assistantDesk(env).ask(visitorId, budget), late]).finally(cancel)
      } catch (error) {
        // Whoever cannot count does not spend.
        failed(error)
        return 'breaker_open'
      }
    },
    report(call, hasHelped) {
      waitUntil(
        assistantDesk(env)
          .report({ ...call, hasHelped })
          .catch(failed),
      )
    },
  }
}

function failed(error: unknown): void {
  log({ event: 'assistant_desk_failed', error: describeError(error).error })
}
