/** What the owner did to many products at once and can take back, on the wire. */
import * as z from 'zod/mini'
import { ACT_NAME_MAX } from './limits.ts'

/** The latest acts are kept, and for so long. */
export const ACTS_KEPT = 5
export const ACT_LIFE_DAYS = 30
export const ACT_LIFE_MS = ACT_LIFE_DAYS * 24 * 60 * 60 * 1000

export const ActName = z.string().check(z.trim(), z.minLength(1), z.maxLength(ACT_NAME_MAX))
export const ActId = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/))

export const OwnerAct = z.object({
  id: z.string(),
  kind: z.enum(['import', 'withdrawal']),
  /** Of the file, or of the source that was withdrawn. */
  name: z.string(),
  at: z.int(),
  /** Products that came in. */
  brought: z.int(),
  changed: z.int(),
  withdrew: z.int(),
  /** Those of `changed` that were too many to be kept: they stay as the act has left them. */
  lost: z.int(),
  undoneAt: z.nullable(z.int()),
})
export type OwnerAct = z.infer<typeof OwnerAct>

/** What undoing did. */
export const UndoneAct = z.object({
  /** Of what came in. */
  withdrawn: z.int(),
  /** As they were before. */
  putBack: z.int(),
  /** Of what was taken out. */
  offered: z.int(),
  /** Products that have changed since, or were not kept: they stay. */
  left: z.int(),
})
export type UndoneAct = z.infer<typeof UndoneAct>
