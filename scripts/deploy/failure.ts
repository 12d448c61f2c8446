/** Why a deployment stopped, in one sentence that says what is true now and what to do. */
import { WranglerError } from './wrangler.ts'

/** What stops a deployment, in words for the owner. */
export class DeployError extends Error {}

const REASONS: readonly [RegExp, string][] = [
  [
    /fetch failed|ECONN|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|network|socket hang up|timed? ?out/i,
    'Cloudflare could not be reached',
  ],
  [/quota|limit|exceed|upgrade|paid plan|maximum number/i, 'the account has no room left for it'],
  [/authentication|unauthorized|permission|forbidden|not logged in|API_TOKEN/i, 'the login may not do this'],
]

/** The sentence for a failed step. `done` is what was done before it. */
export function explain(step: string, error: unknown, done: readonly string[]): string {
  if (error instanceof DeployError) return error.message
  const detail = error instanceof Error ? firstSentence(error.message) : String(error)
  const known = REASONS.find(([pattern]) => pattern.test(textOf(error)))?.[1]
  const reason = known === undefined ? detail : `${known} (${detail})`
  const state = done.length === 0 ? 'Nothing was changed' : `Done and kept: ${done.join(', ')}`
  return `"${step}" did not finish: ${reason}. ${state}; run the same command again and it goes on from there.`
}

function textOf(error: unknown): string {
  return error instanceof WranglerError ? `${error.message}\n${error.output}` : String(error)
}

function firstSentence(message: string): string {
  const [line = ''] = message.trim().split('\n')
  return line.replace(/\.$/, '')
}
