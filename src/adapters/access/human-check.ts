/** Asks Turnstile whether an answer to its check is a person's. */
import * as z from 'zod/mini'
import type { CheckConfig } from '../config/check-settings.ts'
import { describeError, log } from '../observe/log.ts'

const TIMEOUT_MS = 3_000
const Verdict = z.object({ success: z.boolean(), 'error-codes': z._default(z.array(z.string()), []) })

/**
 * False for an answer that is none, was used before or is older than five minutes. True as well when Turnstile cannot be
 * asked or the owner's key is wrong: that is no shopper's fault, and the limits of an address still hold.
 */
export async function isHuman(
  { secret, verifyUrl }: CheckConfig,
  answer: string,
  address: string | null,
): Promise<boolean> {
  try {
    const response = await fetch(verifyUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ secret, response: answer, ...(address === null ? {} : { remoteip: address }) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const verdict = Verdict.parse(await response.json())
    const codes = verdict['error-codes']
    if (!codes.some((code) => code.endsWith('-input-secret') || code === 'internal-error')) return verdict.success
    log({ event: 'human_check_failed', error: codes.join(', ').slice(0, 200) })
  } catch (error) {
    log({ event: 'human_check_failed', error: describeError(error).error })
  }
  return true
}
