/** The interface's schemas as JSON Schema, each under a name that the others refer to. */
import * as z from 'zod/mini'
import {
  ChatResponse,
  HistoryMessage,
  Notice,
  Receipt,
  SessionSnapshot,
  SessionSummary,
  TurnMetadata,
} from '../../src/shared/chat.ts'
import { Constraints } from '../../src/shared/constraints.ts'
import { Feed } from '../../src/shared/feeds.ts'
import { ImportReport } from '../../src/shared/import-report.ts'
import { OwnerProduct, OwnerProducts } from '../../src/shared/owner-catalog.ts'
import { Attribute, Comparison, Facets, Price, Product, ProductCard, Variant } from '../../src/shared/product.ts'
import { PublicProfile } from '../../src/shared/shop-profile.ts'

export type Json = Record<string, unknown>

/** What answers are made of. */
const NAMED = {
  Attribute,
  ChatResponse,
  Comparison,
  Constraints,
  Facets,
  Feed,
  HistoryMessage,
  ImportReport,
  Notice,
  OwnerProduct,
  OwnerProducts,
  Price,
  Product,
  ProductCard,
  PublicProfile,
  Receipt,
  SessionSnapshot,
  SessionSummary,
  TurnMetadata,
  Variant,
}

/** Names as they stand in the document. */
export class Answers {
  readonly #registry = z.registry<{ id: string }>()
  readonly #ids = new Map<z.core.$ZodType, string>()

  constructor() {
    for (const [id, schema] of Object.entries(NAMED)) this.refer(schema, id)
  }

  /** A reference to an answer, which gets the name `id` unless it has one. */
  refer(schema: z.core.$ZodType, id: string): Json {
    const known = this.#ids.get(schema)
    if (known === undefined) {
      this.#registry.add(schema, { id })
      this.#ids.set(schema, id)
    }
    return { $ref: uriOf(known ?? id) }
  }

  /** Everything that was referred to, by name. */
  schemas(): Record<string, Json> {
    const { schemas } = z.toJSONSchema(this.#registry, { uri: uriOf, io: 'output', unrepresentable: 'any' })
    return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]))
  }
}

/** A body or a query, as a client writes it. */
export function inputSchema(schema: z.core.$ZodType): Json {
  return bare(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
}

function uriOf(id: string): string {
  return `#/components/schemas/${id}`
}

function bare(schema: object): Json {
  const { $schema: _schema, $id: _id, ...rest } = schema as Json
  return rest
}
