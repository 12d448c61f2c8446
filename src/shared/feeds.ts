/** Feeds by address, on the wire. */
import * as z from 'zod/mini'
import { ImportReport } from './import-report.ts'

export const FEED_FORMATS = ['auto', 'csv', 'tsv', 'json', 'ndjson', 'xml'] as const

export const FeedRequest = z.object({
  url: z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000)),
  format: z._default(z.enum(FEED_FORMATS), 'auto'),
  /** Of prices that name none. */
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  everyHours: z._default(z.int().check(z.minimum(1), z.maximum(168)), 24),
  mode: z._default(z.enum(['merge', 'sync']), 'sync'),
})
export type FeedRequest = z.infer<typeof FeedRequest>

export const Feed = z.object({
  id: z.string(),
  url: z.string(),
  format: z.string(),
  currency: z.nullable(z.string()),
  everyHours: z.int(),
  mode: z.enum(['merge', 'sync']),
  /** `new` before the first run, `stale` when the last success is too long ago. */
  state: z.enum(['new', 'running', 'ok', 'failing', 'stale']),
  /** What is wrong, in words; null when nothing is. */
  problem: z.nullable(z.string()),
  createdAt: z.int(),
  lastRunAt: z.nullable(z.int()),
  lastSuccessAt: z.nullable(z.int()),
  nextRunAt: z.int(),
  /** Of the last run that stored something or found nothing new. */
  lastReport: z.nullable(ImportReport),
})
export type Feed = z.infer<typeof Feed>
