/** What the owner has taught the copilot by hand: each rule is one line that can be taken back. */
import * as z from 'zod/mini'

const Words = z.string().check(z.trim(), z.minLength(2), z.maxLength(200))
const Longer = z.string().check(z.trim(), z.minLength(1), z.maxLength(1_000))

export const NewOwnerRule = z.discriminatedUnion('kind', [
  /** Whoever says `words` means `value`. */
  z.object({ kind: z.literal('synonym'), words: Words, value: Words }),
  /** Who asks with `words` is shown product `value` as the shop's pick, where it fits what was asked. */
  z.object({ kind: z.literal('pin'), words: Words, value: Longer }),
  /** Who asks with `words` is not shown product `value` while there is something else. */
  z.object({ kind: z.literal('bury'), words: Words, value: Longer }),
  /** To the question `words` the shop answers `value`. */
  z.object({ kind: z.literal('answer'), words: Words, value: Longer }),
  /** Shoppers miss `words`: to be bought. Changes no answer. */
  z.object({ kind: z.literal('gap'), words: Words, value: z._default(z.string().check(z.maxLength(1_000)), '') }),
])
export type NewOwnerRule = z.infer<typeof NewOwnerRule>

/** A rule as it is kept. `createdAt` is epoch ms. */
export type OwnerRule = NewOwnerRule & { id: string; createdAt: number }

/** More would no longer be rules that somebody keeps in mind. */
export const OWNER_RULES_MAX = 300
