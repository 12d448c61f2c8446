/** What became of an owner's file, or what would. Counts are products. */
import * as z from 'zod/mini'
import { Product } from './product.ts'

export const ImportReport = z.object({
  /** New products. */
  accepted: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  /** Products that were offered and no longer are. */
  withdrawn: z.int(),
  /** The first of the rows that should have been products and could not, by line from 1. */
  rejected: z.array(z.object({ line: z.int(), reason: z.string() })),
  /** How many there are in all. */
  rejectedTotal: z.int(),
  /** Products that the file itself keeps off the shelf: drafts, gift cards, hidden ones. */
  skipped: z.array(z.object({ reason: z.string(), count: z.int(), lines: z.array(z.int()) })),
  /** Variants of the products that come in several. */
  variants: z.int(),
  detected: z.object({
    format: z.string(),
    /** Null for a file of no known platform. */
    platform: z.nullable(z.string()),
    encoding: z.string(),
    delimiter: z.nullable(z.string()),
    /** Null without prices, and where several are in use. */
    currency: z.nullable(z.string()),
  }),
  columns: z.array(z.object({ name: z.string(), use: z.string(), reason: z.string() })),
  /** `lines` are the first that it concerns. */
  warnings: z.array(
    z.object({ code: z.string(), field: z.string(), count: z.int(), text: z.string(), lines: z.array(z.int()) }),
  ),
  /** The first products as shoppers will see them, at most five. */
  preview: z.array(Product),
  dryRun: z.boolean(),
})
export type ImportReport = z.infer<typeof ImportReport>
