/** Structured logs: one JSON line an event, from a closed list, without user content or secrets. */
import { toSafeError } from '../../domain/errors/safe-error.ts'

export type LogEvent =
  | { event: 'request_finished'; requestId: string; method: string; route: string; status: number; durationMs: number }
  | { event: 'request_failed'; requestId: string; route: string; error: string; stack: string | undefined }
  | { event: 'turn_finished'; sessionId: string; turnId: string; intent: string; status: string; durationMs: number }
  | { event: 'turn_failed'; sessionId: string; turnId: string; error: string; stack: string | undefined }
  | { event: 'session_expired'; sessionId: string }
  | { event: 'session_index_failed'; sessionId: string; error: string }
  | { event: 'rate_limiter_failed'; error: string }
  | { event: 'outbox_flush_failed'; sessionId: string; error: string }
  | { event: 'alarm_failed'; sessionId: string; error: string; stack: string | undefined }
  | { event: 'erase_failed'; sessionId: string; error: string }
  | { event: 'human_check_failed'; error: string }
  | { event: 'metrics_failed'; error: string }
  | { event: 'learning_failed'; error: string; stack: string | undefined }
  | { event: 'job_finished'; job: string; durationMs: number }
  | { event: 'job_failed'; job: string; error: string; stack: string | undefined }
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
  | { event: 'feed_run'; feed: string; result: string; durationMs: number }
  | { event: 'refresh_step_failed'; error: string; stack: string | undefined }
  | { event: 'catalog_purged'; products: number; offers: number }
  | { event: 'cache_write_failed'; error: string }
  | { event: 'amazon_search_failed'; reason: string }
  | { event: 'assistant_desk_failed'; error: string }
  | { event: 'amazon_view_failed'; error: string }
  | { event: 'development_secret_used'; name: string }
  | { event: 'word_tables_failed'; error: string }

const LEVEL: Partial<Record<LogEvent['event'], 'warn' | 'error'>> = {
  request_failed: 'error',
  turn_failed: 'error',
  session_index_failed: 'warn',
  rate_limiter_failed: 'warn',
  outbox_flush_failed: 'warn',
  alarm_failed: 'error',
  erase_failed: 'warn',
  human_check_failed: 'warn',
  metrics_failed: 'warn',
  learning_failed: 'error',
  job_failed: 'error',
  development_secret_used: 'warn',
  refresh_step_failed: 'error',
  cache_write_failed: 'warn',
  amazon_search_failed: 'warn',
  amazon_view_failed: 'warn',
  assistant_desk_failed: 'warn',
}

/** Writes one event as a JSON line. */
export function log(entry: LogEvent): void {
  const level = LEVEL[entry.event] ?? 'log'
  console[level](JSON.stringify({ level: level === 'log' ? 'info' : level, ...entry }))
}

/** An error's name and message, for a log line; what a shopper wrote is cut out. */
export function describeError(error: unknown): { error: string; stack: string | undefined } {
  const { name, message, stack } = toSafeError(error)
  return { error: `${name}: ${message}`, stack }
}
