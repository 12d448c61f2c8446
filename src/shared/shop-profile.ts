/** What the owner says of the shop: shown on the page and in exports, and quoted in answers about the shop itself. */
import * as z from 'zod/mini'

/** Longest text of one policy, in characters. */
export const POLICY_MAX_CHARACTERS = 2_000

const text = (most: number) =>
  z
    .string()
    .check(z.trim(), z.maxLength(most, { error: `expected at most ${most.toLocaleString('en-US')} characters` }))

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

export const POLICIES = ['delivery', 'returns', 'warranty', 'payment', 'gift', 'privacy'] as const
export type Policy = (typeof POLICIES)[number]

const policy = text(POLICY_MAX_CHARACTERS)

/** How a language model writes, where one does. */
export const Tone = z.enum(['', 'warm', 'brief', 'formal'])
export type Tone = z.infer<typeof Tone>

/** Empty texts mean that the owner has said nothing. */
export const ShopProfile = z.object({
  name: z._default(text(60), ''),
  /** `https:` or a path of this site. */
  logoUrl: z._default(
    text(500).check(z.regex(/^(?:https:\/\/[^\s"'<>]+|\/(?!\/)[^\s"'<>]*)?$/, { error: 'expected an https address' })),
    '',
  ),
  /** `#rrggbb`. */
  accent: z._default(
    z.string().check(z.regex(/^(?:#[0-9a-fA-F]{6})?$/, { error: 'expected a color such as #1a6b4f' })),
    '',
  ),
  greeting: z._default(text(300), ''),
  /** What the shop sells. */
  about: z._default(text(500), ''),
  contact: z._default(text(300), ''),
  hours: z._default(text(300), ''),
  tone: z._default(Tone, ''),
  /** IANA name, such as `Europe/Berlin`; empty for UTC. */
  timeZone: z._default(
    text(60).check(z.refine((zone) => zone === '' || isTimeZone(zone), { error: 'expected a time zone' })),
    '',
  ),
  /** ISO code of the money that figures without one are in; empty for the catalogue's own. */
  currency: z._default(z.string().check(z.regex(/^(?:[A-Z]{3})?$/, { error: 'expected a code such as EUR' })), ''),
  policies: z._default(
    z.object({
      delivery: z._default(policy, ''),
      returns: z._default(policy, ''),
      warranty: z._default(policy, ''),
      payment: z._default(policy, ''),
      gift: z._default(policy, ''),
      privacy: z._default(policy, ''),
    }),
    { delivery: '', returns: '', warranty: '', payment: '', gift: '', privacy: '' },
  ),
})
export type ShopProfile = z.infer<typeof ShopProfile>

export const NO_PROFILE: ShopProfile = ShopProfile.parse({})

/** The profile as it is kept: with the time it was last changed (epoch ms). */
export interface KeptProfile extends ShopProfile {
  updatedAt: number
}

/** What every visitor may know of it before the first message. */
export const PublicProfile = z.pick(ShopProfile, {
  name: true,
  logoUrl: true,
  accent: true,
  greeting: true,
  about: true,
})
export type PublicProfile = z.infer<typeof PublicProfile>
