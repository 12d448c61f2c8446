/** Import of a catalogue by the owner. The admin check stands before these routes. */
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { importCatalog } from '../catalog/import/import-catalog.ts'
import { IMPORT_FORMATS, type ImportFormat } from '../catalog/import/read-rows.ts'
import { ImportTooLargeError } from '../catalog/import/read-text.ts'
import { IMPORT_MAX_BYTES } from '../shared/limits.ts'
import type { AppEnv } from './context.ts'
import { ApiError, parseOrThrow } from './errors.ts'

const ImportQuery = z.object({
  format: z.optional(z.enum(IMPORT_FORMATS)),
  source: z._default(z.enum(['import', 'demo']), 'import'),
})

/** Formats by the last part of a media type. */
const FORMAT_OF: Record<string, ImportFormat> = {
  csv: 'csv',
  json: 'json',
  ndjson: 'ndjson',
  'x-ndjson': 'ndjson',
  jsonl: 'ndjson',
  'x-jsonlines': 'ndjson',
}

export const adminCatalogRoutes = new Hono<AppEnv>().post('/import', async (c) => {
  const { format, source } = parseOrThrow(ImportQuery, c.req.query())
  const known = format ?? formatOf(c.req.header('Content-Type'))
  if (known === null) throw new ApiError('unsupported_media')
  if (Number(c.req.header('Content-Length') ?? 0) > IMPORT_MAX_BYTES) throw new ApiError('body_too_large')
  const body = c.req.raw.body
  if (body === null) throw new ApiError('bad_request', { issues: [{ path: 'body', message: 'the file is empty' }] })
  try {
    return c.json(await importCatalog(c.env.DB, body, { format: known, source, now: Date.now() }))
  } catch (error) {
    if (error instanceof ImportTooLargeError) throw new ApiError('body_too_large')
    throw error
  }
})

function formatOf(contentType: string | undefined): ImportFormat | null {
  const subtype = /^[\w.+-]+\/([\w.+-]+)/.exec(contentType?.trim() ?? '')?.[1]?.toLowerCase() ?? ''
  return FORMAT_OF[subtype] ?? null
}
