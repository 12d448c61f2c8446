/** Structured logs: one JSON line an event, from a closed list, without user content or secrets. */

export type LogEvent =
  | { event: 'request_finished'; requestId: string; method: string; route: string; status: number; durationMs: number }
  | { event: 'request_failed'; requestId: string; route: string; error: string; stack: string | undefined }
  | { event: 'turn_finished'; sessionId: string; turnId: string; intent: string; status: string; durationMs: number }
  | { event: 'turn_failed'; sessionId: string; turnId: string; error: string; stack: string | undefined }
  | { event: 'session_expired'; sessionId: string }
  | { event: 'session_index_failed'; sessionId: string; error: string }
  | { event: 'rate_limiter_failed'; error: string }
  | {
      event: 'amazon_called'
      operation: string
      marketplace: string
      outcome: string
      durationMs: number
      items: number
    }
  | {
      event: 'refresh_finished'
      run: number
      trigger: string
      status: string
      reason: string | null
      durationMs: number
    }
  | { event: 'refresh_step_failed'; error: string; stack: string | undefined }
  | { event: 'catalog_purged'; products: number; offers: number }
  | { event: 'scheduled_job_failed'; job: string; error: string; stack: string | undefined }
  | { event: 'cache_write_failed'; error: string }
  | { event: 'amazon_search_failed'; reason: string }
  | { event: 'amazon_view_failed'; error: string }
  | { event: 'development_secret_used'; name: string }

const LEVEL: Partial<Record<LogEvent['event'], 'warn' | 'error'>> = {
  request_failed: 'error',
  turn_failed: 'error',
  session_index_failed: 'warn',
  rate_limiter_failed: 'warn',
  development_secret_used: 'warn',
  refresh_step_failed: 'error',
  scheduled_job_failed: 'error',
  cache_write_failed: 'warn',
  amazon_search_failed: 'warn',
  amazon_view_failed: 'warn',
}

/** Writes one event as a JSON line. */
export function log(entry: LogEvent): void {
  const level = LEVEL[entry.event] ?? 'log'
  console[level](JSON.stringify({ level: level === 'log' ? 'info' : level, ...entry }))
}

/** An error's name and message, for a log line. */
export function describeError(error: unknown): { error: string; stack: string | undefined } {
  if (!(error instanceof Error)) return { error: String(error), stack: undefined }
  return { error: `${error.name}: ${error.message}`, stack: error.stack }
}
