/**
 * Changes that the command has already read from a file too large for one request: one a line, as JSON. They are checked
 * like everything that comes in.
 */
import * as z from 'zod/mini'
import type { CatalogChange, CatalogRecord, RecordField } from '../../domain/catalog/record.ts'
import { IMPORT_MAX_BYTES } from '../../shared/limits.ts'
import { Attribute, Product, Variant } from '../../shared/product.ts'
import type { LinedChange } from './read-catalog.ts'
import { readNdjson } from './read/read-ndjson.ts'
import { readText } from './read/read-text.ts'

const Id = z.string().check(z.minLength(1), z.maxLength(200))
const Line = z._default(z.int(), 1)
const Record = z.extend(Product, {
  popularity: z.nullable(z.number()),
  variants: z.optional(z.array(z.extend(Variant, { attributes: z.array(Attribute) }))),
})
const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('record'), record: Record, lacks: z.optional(z.array(z.string())) }),
  z.object({
    kind: z.literal('partial'),
    id: Id,
    fields: z.pick(z.partial(Record), { price: true, availability: true, imageUrl: true }),
  }),
  z.object({ kind: z.literal('withdraw'), id: Id }),
  z.object({ kind: z.literal('keep'), id: Id }),
])
const Lined = z.object({ line: Line, change: Change })

/** The changes in their order, or why a line holds none. */
export async function* readChanges(
  stream: ReadableStream<Uint8Array>,
  source: CatalogRecord['source'],
): AsyncGenerator<LinedChange | { line: number; reason: string }, void> {
  for await (const read of readNdjson(readText(stream, IMPORT_MAX_BYTES))) {
    if ('reason' in read) {
      yield read
      continue
    }
    const parsed = Lined.safeParse(read.row)
    if (!parsed.success) yield { line: read.line, reason: 'the line holds no change of the catalogue' }
    else yield { line: parsed.data.line, change: withSource(parsed.data.change, source) }
  }
}

function withSource(change: z.infer<typeof Change>, source: CatalogRecord['source']): CatalogChange {
  if (change.kind !== 'record') return change
  return { kind: 'record', record: { ...change.record, source }, lacks: (change.lacks ?? []) as RecordField[] }
}
