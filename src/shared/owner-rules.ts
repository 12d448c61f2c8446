/** What the owner has taught the copilot by hand: each rule is one line that can be taken back. */
import * as z from 'zod/mini'

/**
 * Whoever says `words` means `value` (synonym); to the question `words` the shop answers `value` (answer); who asks with
 * `words` is shown product `value` as the shop's pick where it fits (pin), or not while there is another (bury); shoppers
 * miss `words`, which changes no answer (gap).
 */
export const NewOwnerRule = z.object({
  kind: z.enum(['synonym', 'answer', 'pin', 'bury', 'gap']),
  words: z.string().check(z.trim(), z.minLength(2), z.maxLength(200)),
  value: z._default(z.string().check(z.trim(), z.maxLength(1_000)), ''),
})
export type NewOwnerRule = z.infer<typeof NewOwnerRule>

/** A rule as it is kept. `createdAt` is epoch ms. */
export interface OwnerRule extends NewOwnerRule {
  id: string
  createdAt: number
}

/** A rule as it is told: a pin or bury with its product's name, null where the catalogue has it no more. */
export interface ListedRule extends OwnerRule {
  productTitle: string | null
}

/** More would no longer be rules that somebody keeps in mind. */
export const OWNER_RULES_MAX = 300
