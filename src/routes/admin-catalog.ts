/** Import of a catalogue by the owner. The admin check stands before these routes. */
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { importCatalog } from '../catalog/import/import-catalog.ts'
import { IMPORT_FORMATS, type ImportFormat } from '../catalog/import/read-rows.ts'
import { importPage } from '../catalog/import/import-page.ts'
import { ImportTooLargeError } from '../catalog/import/read-text.ts'
import { mayTrackPrices } from '../domain/policy/sources.ts'
import { IMPORT_MAX_BYTES } from '../shared/limits.ts'
import type { ProductSource } from '../shared/product.ts'
import type { AppEnv } from './context.ts'
import { ApiError, parseOrThrow } from './errors.ts'

const ImportQuery = z.object({
  format: z.optional(z.enum([...IMPORT_FORMATS, 'html'])),
  source: z._default(z.enum(['import', 'demo']), 'import'),
  /** When a page was saved, in epoch ms. */
  savedAt: z.optional(z.string().check(z.regex(/^\d{10,13}$/, { error: 'expected milliseconds since 1970' }))),
})

/** Formats by the last part of a media type. */
const FORMAT_OF: Record<string, ImportFormat | 'html'> = {
  csv: 'csv',
  json: 'json',
  ndjson: 'ndjson',
  'x-ndjson': 'ndjson',
  jsonl: 'ndjson',
  'x-jsonlines': 'ndjson',
  html: 'html',
  'xhtml+xml': 'html',
}

export const adminCatalogRoutes = new Hono<AppEnv>().post('/import', async (c) => {
  const { format, source, savedAt } = parseOrThrow(ImportQuery, c.req.query())
  const known = format ?? formatOf(c.req.header('Content-Type'))
  if (known === null) throw new ApiError('unsupported_media')
  if (Number(c.req.header('Content-Length') ?? 0) > IMPORT_MAX_BYTES) throw new ApiError('body_too_large')
  const body = c.req.raw.body
  if (body === null) throw new ApiError('bad_request', { issues: [{ path: 'body', message: 'the file is empty' }] })
  try {
    const now = Date.now()
    const { policy } = c.get('config')
    const mayTrack = (of: ProductSource) => mayTrackPrices(of, policy)
    if (known !== 'html') return c.json(await importCatalog(c.env.DB, body, { format: known, source, now, mayTrack }))
    // A page cannot have been saved later than now.
    return c.json(await importPage(c.env.DB, body, { savedAt: Math.min(Number(savedAt ?? now), now), now, mayTrack }))
  } catch (error) {
    if (error instanceof ImportTooLargeError) throw new ApiError('body_too_large')
    throw error
  }
})

function formatOf(contentType: string | undefined): ImportFormat | 'html' | null {
  const subtype = /^[\w.+-]+\/([\w.+-]+)/.exec(contentType?.trim() ?? '')?.[1]?.toLowerCase() ?? ''
  return FORMAT_OF[subtype] ?? null
}
