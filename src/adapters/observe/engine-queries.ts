/** The shipped questions to Analytics Engine, by name, and the API that answers them. */
import * as z from 'zod/mini'
import assistant from '../../../monitoring/analytics-engine/assistant.sql'
import cacheHitRate from '../../../monitoring/analytics-engine/cache-hit-rate.sql'
import errorRateByRoute from '../../../monitoring/analytics-engine/error-rate-by-route.sql'
import errors from '../../../monitoring/analytics-engine/errors.sql'
import firstEventLatency from '../../../monitoring/analytics-engine/first-event-latency.sql'
import intentsOverTime from '../../../monitoring/analytics-engine/intents-over-time.sql'
import refreshes from '../../../monitoring/analytics-engine/refreshes.sql'
import turnLatency from '../../../monitoring/analytics-engine/turn-latency.sql'
import turnOutcomes from '../../../monitoring/analytics-engine/turn-outcomes.sql'
import upstreamOutcomes from '../../../monitoring/analytics-engine/upstream-outcomes.sql'
import zeroResultCategories from '../../../monitoring/analytics-engine/zero-result-categories.sql'

const API = 'https://api.cloudflare.com/client/v4/accounts'
const TIMEOUT_MS = 10_000

/** By the name of their file. Nothing of a request ever becomes part of a query. */
export const ENGINE_QUERIES: ReadonlyMap<string, string> = new Map([
  ['assistant', assistant],
  ['cache-hit-rate', cacheHitRate],
  ['error-rate-by-route', errorRateByRoute],
  ['errors', errors],
  ['first-event-latency', firstEventLatency],
  ['intents-over-time', intentsOverTime],
  ['refreshes', refreshes],
  ['turn-latency', turnLatency],
  ['turn-outcomes', turnOutcomes],
  ['upstream-outcomes', upstreamOutcomes],
  ['zero-result-categories', zeroResultCategories],
])

const Answer = z.object({ data: z.array(z.record(z.string(), z.unknown())), rows: z.optional(z.number()) })

/** The rows of a query, or null when the API refused it or did not answer in time. */
export async function runEngineQuery(
  sql: string,
  { accountId, token }: { accountId: string; token: string },
): Promise<Record<string, unknown>[] | null> {
  const response = await fetch(`${API}/${accountId}/analytics_engine/sql`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
    body: `${sql.trim()}\nFORMAT JSON`,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null)
  if (response?.ok !== true) {
    await response?.body?.cancel()
    return null
  }
  const parsed = Answer.safeParse(await response.json().catch(() => null))
  return parsed.success ? parsed.data.data : null
}
