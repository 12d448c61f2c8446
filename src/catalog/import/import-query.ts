/** What may be said of a file that is sent. Beside the reader and not in the route: no shopper waits for its parts. */
import * as z from 'zod/mini'
import { parseCurrency } from '../../domain/catalog/money.ts'
import { ActId, ActName } from '../../shared/owner-acts.ts'
import { Use } from './columns/uses.ts'
import { IMPORT_FORMATS } from './read/formats.ts'

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

export const ImportQuery = z.object({
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
