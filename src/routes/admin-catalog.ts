/** Import of a catalogue by the owner. The admin check stands before these routes. */
import { Hono } from 'hono/tiny'
import { loadWriting } from '#modules'
import { expireVocabulary } from '../adapters/catalog/catalog-state.ts'
import { findSourceCurrency } from '../adapters/products/source-currency.ts'
import { isCurrencyNeeded, isImportTooLarge } from '../catalog/import/errors.ts'
import type { ImportFormat } from '../catalog/import/read/formats.ts'
import { mayTrackPrices } from '../domain/policy/sources.ts'
import { IMPORT_MAX_BYTES } from '../shared/limits.ts'
import type { ProductSource } from '../shared/product.ts'
import type { AppEnv } from './context.ts'
import { ApiError, parseQuery } from './errors.ts'

/** Media types whose content is what they say; the content of any other tells itself. */
const FORMAT_OF: Record<string, ImportFormat | 'html'> = {
  ndjson: 'ndjson',
  'x-ndjson': 'ndjson',
  jsonl: 'ndjson',
  'x-jsonlines': 'ndjson',
  html: 'html',
  'xhtml+xml': 'html',
}

export const adminCatalogRoutes = new Hono<AppEnv>().post('/import', async (c) => {
  const { ActJournal, importCatalog, importChanges, ImportQuery, importPage, peek, sniffFormat, SyncRefusedError } =
    await loadWriting()
  const query = parseQuery(c, ImportQuery)
  const { format, source, currency, mode, confirm, columns, savedAt, name } = query
  const [dryRun, keepsDemo] = [query.dryRun === '1', query.keepDemo === '1']
  if (Number(c.req.header('Content-Length') ?? 0) > IMPORT_MAX_BYTES) throw new ApiError('body_too_large')
  const body = c.req.raw.body
  if (body === null) throw new ApiError('bad_request', { issues: [{ path: 'body', message: 'the file is empty' }] })
  if (/^(?:image|audio|video|font)\//i.test(c.req.header('Content-Type') ?? '')) throw new ApiError('unsupported_media')
  const { beginning, stream } = await peek(body)
  const stated = format ?? formatOf(c.req.header('Content-Type'))
  const known = stated === 'auto' && sniffFormat(beginning) === 'html' ? 'html' : stated
  try {
    const now = Date.now()
    const { policy } = c.get('config')
    const mayTrack = (of: ProductSource) => mayTrackPrices(of, policy)
    const act = { id: query.act ?? crypto.randomUUID(), kind: 'import' as const, name, now }
    const journal = source === 'import' && !dryRun ? { journal: new ActJournal(c.env.DB, act) } : {}
    if (known === 'html') {
      // A page cannot have been saved later than now.
      const at = Math.min(Number(savedAt ?? now), now)
      return c.json(await importPage(c.env.DB, stream, { savedAt: at, now, mayTrack, dryRun, keepsDemo, ...journal }))
    }
    const writing = {
      source,
      origin: source,
      mode,
      now,
      dryRun,
      keepsDemo,
      isConfirmed: confirm === '1',
      mayTrack,
      ...journal,
    }
    if (known === 'changes') return c.json(await importChanges(c.env.DB, stream, writing))
    const report = await importCatalog(c.env.DB, stream, {
      ...writing,
      format: known,
      currency: currency?.toUpperCase() ?? (await findSourceCurrency(c.env.DB, source)),
      ...(columns === undefined ? {} : { columns }),
    })
    return c.json(report)
  } catch (error) {
    if (!(error instanceof SyncRefusedError)) throw toApiError(error)
    const { gone, offered } = error
    const issues = [{ path: 'body', message: `${gone} of ${offered} products` }]
    throw new ApiError('sync_would_withdraw', { issues })
  } finally {
    expireVocabulary()
  }
})

function toApiError(error: unknown): unknown {
  if (isImportTooLarge(error)) return new ApiError('body_too_large')
  if (isCurrencyNeeded(error)) return new ApiError('currency_needed')
  return error
}

function formatOf(contentType: string | undefined): ImportFormat | 'html' {
  const subtype = /^[\w.+-]+\/([\w.+-]+)/.exec(contentType?.trim() ?? '')?.[1]?.toLowerCase() ?? ''
  return FORMAT_OF[subtype] ?? 'auto'
}
