/** Import of a catalogue by the owner. The admin check stands before these routes. */
import { Hono } from 'hono/tiny'
import * as z from 'zod/mini'
import { loadWriting } from '#modules'
import { expireVocabulary } from '../adapters/catalog/catalog-state.ts'
import { findSourceCurrency } from '../adapters/products/source-currency.ts'
import { Use } from '../catalog/import/columns/uses.ts'
import { isCurrencyNeeded, isImportTooLarge } from '../catalog/import/errors.ts'
import { IMPORT_FORMATS } from '../catalog/import/read/formats.ts'
import { parseCurrency } from '../domain/catalog/money.ts'
import { mayTrackPrices } from '../domain/policy/sources.ts'
import { IMPORT_MAX_BYTES } from '../shared/limits.ts'
import { ActId, ActName } from '../shared/owner-acts.ts'
import type { ProductSource } from '../shared/product.ts'
import type { AppEnv } from './context.ts'
import { ApiError, parseQuery } from './errors.ts'

const flag = z._default(z.enum(['0', '1']), '0')

const Currency = z
  .string()
  .check(
    z.refine((code) => /^[A-Za-z]{3}$/.test(code) && parseCurrency(code, null) !== null, 'expected a code such as EUR'),
  )

const NamedColumns = z.pipe(
  z.string().check(z.maxLength(20_000)),
  z.pipe(
    z.transform((text: string, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.issues.push({ code: 'custom', message: 'expected JSON', input: null })
        return z.NEVER
      }
    }),
    z.record(z.string(), Use),
  ),
)

const ImportQuery = z.object({
  format: z.optional(z.enum([...IMPORT_FORMATS, 'html', 'changes'])),
  source: z._default(z.enum(['import', 'demo']), 'import'),
  currency: z.optional(Currency),
  mode: z._default(z.enum(['merge', 'sync']), 'merge'),
  dryRun: flag,
  /** Agrees to a sync that withdraws more than half. */
  confirm: flag,
  /** Leaves demo products beside the owner's first ones. */
  keepDemo: flag,
  columns: z.optional(NamedColumns),
  /** Of the file, as the owner knows it. */
  name: z._default(ActName, 'A file'),
  /** Is the same for all pieces of one file, so that they are undone together. */
  act: z.optional(ActId),
  /** When a page was saved, in epoch ms. */
  savedAt: z.optional(z.string().check(z.regex(/^\d{10,13}$/, { error: 'expected milliseconds since 1970' }))),
})

/** Media types whose content is what they say; the content of any other tells itself. */
const FORMAT_OF: Record<string, (typeof IMPORT_FORMATS)[number] | 'html'> = {
  ndjson: 'ndjson',
  'x-ndjson': 'ndjson',
  jsonl: 'ndjson',
  'x-jsonlines': 'ndjson',
  html: 'html',
  'xhtml+xml': 'html',
}

export const adminCatalogRoutes = new Hono<AppEnv>().post('/import', async (c) => {
  const query = parseQuery(c, ImportQuery)
  const { format, source, currency, mode, confirm, columns, savedAt, name } = query
  const [dryRun, keepsDemo] = [query.dryRun === '1', query.keepDemo === '1']
  if (Number(c.req.header('Content-Length') ?? 0) > IMPORT_MAX_BYTES) throw new ApiError('body_too_large')
  const body = c.req.raw.body
  if (body === null) throw new ApiError('bad_request', { issues: [{ path: 'body', message: 'the file is empty' }] })
  if (/^(?:image|audio|video|font)\//i.test(c.req.header('Content-Type') ?? '')) throw new ApiError('unsupported_media')
  const { ActJournal, importCatalog, importChanges, importPage, peek, sniffFormat, SyncRefusedError } =
    await loadWriting()
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

function formatOf(contentType: string | undefined): (typeof IMPORT_FORMATS)[number] | 'html' {
  const subtype = /^[\w.+-]+\/([\w.+-]+)/.exec(contentType?.trim() ?? '')?.[1]?.toLowerCase() ?? ''
  return FORMAT_OF[subtype] ?? 'auto'
}
