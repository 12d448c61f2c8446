/**
 * What each source of product data allows. The rows for `amazon` follow the Associates Program's policies and the
 * Creators API licence in their stricter reading (docs/amazon.md lists the rules R1 to R14).
 */
import type { ProductSource } from '../../shared/product.ts'
import { AMAZON_CONTENT_LIFE_MS, AMAZON_OFFER_LIFE_MS } from '../../shared/disclosures.ts'

/** Parts of a product that age differently. `image` is the address of a picture: files are never kept. */
export type FieldGroup = 'identity' | 'offer' | 'browse' | 'text' | 'image' | 'rating'

export interface SourcePolicy {
  /** How long each group may be kept and shown, in ms; null without end. */
  lifeMs: Record<FieldGroup, number | null>
  /** A price always stands with the time it was read and the words behind it (R5). */
  needsStamp: boolean
  /** Whether prices may be followed over time (R8). */
  mayTrack: boolean
  /** Whether ratings may be shown: always, or only those that the source's own interface gave (R9). */
  rating: 'always' | 'from_api'
  /** Whether a language model may be given the content (R10). */
  mayModelSee: 'yes' | 'if_owner_allows'
  /** Links lead straight to the shop, carry the owner's tag and are marked as paid (R1 to R3). */
  hasSpecialLinks: boolean
  /** The page says that the content is provided as is (R7). */
  needsAsIsNotice: boolean
}

const FOREVER: SourcePolicy['lifeMs'] = {
  identity: null,
  offer: null,
  browse: null,
  text: null,
  image: null,
  rating: null,
}

const OWN: SourcePolicy = {
  lifeMs: FOREVER,
  needsStamp: false,
  mayTrack: true,
  rating: 'always',
  mayModelSee: 'yes',
  hasSpecialLinks: false,
  needsAsIsNotice: false,
}

export const POLICIES = {
  demo: OWN,
  // A page that the owner saved from Amazon is theirs to keep, but its link goes to Amazon: see links.ts.
  import: OWN,
  amazon: {
    lifeMs: {
      identity: null,
      offer: AMAZON_OFFER_LIFE_MS,
      // Too short for a category to be of use: browse nodes are not asked for, categories are our own.
      browse: AMAZON_OFFER_LIFE_MS,
      text: AMAZON_CONTENT_LIFE_MS,
      image: AMAZON_CONTENT_LIFE_MS,
      rating: AMAZON_CONTENT_LIFE_MS,
    },
    needsStamp: true,
    mayTrack: false,
    rating: 'from_api',
    mayModelSee: 'if_owner_allows',
    hasSpecialLinks: true,
    needsAsIsNotice: true,
  },
} as const satisfies Record<ProductSource, SourcePolicy>

/** What the owner has decided where a rule leaves room. */
export interface PolicySettings {
  /** Tags by marketplace host; empty makes no affiliate claim. */
  associateTags: Readonly<Record<string, string>>
  /** AMAZON_CONTENT_TO_MODEL. */
  mayModelSeeAmazon: boolean
  /**
   * PRICE_HISTORY. Null leaves it to the rule: a site that takes part in the programme has no price tracking at all.
   */
  hasPriceHistory: boolean | null
}

/** Whether prices of a source may be recorded, shown over time, or called a drop. */
export function mayTrackPrices(source: ProductSource, settings: PolicySettings): boolean {
  if (!POLICIES[source].mayTrack) return false
  return settings.hasPriceHistory ?? Object.keys(settings.associateTags).length === 0
}

/** Whether a language model, ours or one that calls us, may be given a product of this source. */
export function mayModelSee(source: ProductSource, settings: Pick<PolicySettings, 'mayModelSeeAmazon'>): boolean {
  return POLICIES[source].mayModelSee === 'yes' || settings.mayModelSeeAmazon
}
