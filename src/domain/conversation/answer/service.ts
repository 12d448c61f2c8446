/**
 * Questions about the shop rather than its products: the owner's own words where there are some, else whom to ask. Nothing
 * is guessed: neither deliveries nor orders are known here.
 */
import type { Policy, ShopProfile } from '../../../shared/shop-profile.ts'
import type { Product } from '../../../shared/product.ts'
import { attributePhrase } from '../../wording/attributes.ts'
import { fact, findAttribute, labelledSo, nameOf } from '../../wording/facts.ts'
import { agreeing } from '../../wording/agreement.ts'
import { capitalised, plain, said, type Said } from '../../wording/said.ts'
import type { Talk } from '../types.ts'
import { namedCards, rankContext } from './cards.ts'
import { distinct } from './follow-ups.ts'
import { onwardFollowUps } from './onwards.ts'
import { resolveProducts, wordsOnly, type Reply, type Turn } from './turn.ts'

interface Matter {
  /** What of the profile answers it. */
  source: Policy | 'contact' | 'hours' | null
  /** "I do not know …" */
  unknown: string
  /** Names of attributes, and words of their labels, that tell something of it. */
  told?: readonly string[]
}

const MATTERS: Readonly<Partial<Record<Talk, Matter>>> = {
  delivery: {
    source: 'delivery',
    unknown: 'I do not know when or where things are delivered, or what that costs',
    told: ['shipping'],
  },
  returns: {
    source: 'returns',
    unknown: 'I do not know how returns and refunds work here',
    told: ['trialNights', 'return'],
  },
  warranty: { source: 'warranty', unknown: 'I do not know what guarantee the shop gives', told: ['warranty'] },
  payment: {
    source: 'payment',
    unknown: 'I do not know which ways to pay or which discounts the shop has, and I cannot take payments',
  },
  gift: { source: 'gift', unknown: 'I do not know whether gifts are wrapped here' },
  privacy: {
    source: 'privacy',
    unknown:
      'Your conversation is kept for this browser only and you can delete it at any time; I do not know the rest of the privacy policy',
  },
  contact: { source: 'contact', unknown: 'I do not know how to reach a person of the shop, and I cannot connect you' },
  hours: { source: 'hours', unknown: 'I do not know the opening hours or where the shop is' },
  order: { source: null, unknown: 'I cannot see orders, parcels, payments or refunds' },
}

export function answerService(turn: Turn): Reply {
  const { understanding, state } = turn.prepared
  const talk = understanding.talk ?? 'order'
  const matter = MATTERS[talk] ?? MATTERS.order
  if (matter === undefined) {
    return wordsOnly([plain('I cannot help with that, please ask the seller.')], onwardFollowUps(turn))
  }
  const [product] = resolveProducts(understanding.referencedIds, turn)
  const stated = product === undefined ? null : statedBy(product, matter.told)
  const sentences = [...(stated === null ? [] : [stated]), ...shopWords(matter, turn.profile ?? null)]
  if (product === undefined || stated === null) return wordsOnly(sentences, onwardFollowUps(turn))
  return {
    ...wordsOnly(sentences, distinct(['Tell me more about it', ...onwardFollowUps(turn)])),
    products: namedCards([product], rankContext(state, turn.constraints)),
    focusId: product.id,
  }
}

/** "The Slumbra Deep has 100 nights of trial, by its listing."; null where it states nothing of it. */
function statedBy(product: Product, names: readonly string[] = []): Said | null {
  const [attribute] = names.flatMap((name) => findAttribute(product, name) ?? labelledSo(product, name) ?? [])
  if (attribute === undefined) return null
  return said`The ${nameOf(product)} ${agreeing(product, 'comes')} with ${fact(product, attribute.name, attributePhrase(attribute))}, by its listing.`
}

function shopWords({ source, unknown }: Matter, profile: (ShopProfile & { updatedAt?: number }) | null): Said[] {
  const words = wordsOf(source, profile)
  if (words !== '' && source !== null) {
    const receipt = {
      claim: words,
      productId: '',
      field: `shop.${source}`,
      value: words,
      source: 'import' as const,
      asOf: profile?.updatedAt ?? 0,
    }
    const who = profile?.name === '' || profile === null ? 'The shop' : profile.name
    return [{ text: `${who} says: “${words}”`, receipts: [receipt] }]
  }
  const contact = profile?.contact ?? ''
  if (contact === '') return [plain(`${unknown}: please ask the seller.`)]
  const receipt = {
    claim: contact,
    productId: '',
    field: 'shop.contact',
    value: contact,
    source: 'import' as const,
    asOf: profile?.updatedAt ?? 0,
  }
  return [
    capitalised(plain(`${unknown}, but the shop does:`)),
    { text: `${contact}${/[.!?]$/.test(contact) ? '' : '.'}`, receipts: [receipt] },
  ]
}

function wordsOf(source: Matter['source'], profile: ShopProfile | null): string {
  if (source === null || profile === null) return ''
  const text = source === 'contact' || source === 'hours' ? profile[source] : profile.policies[source]
  return text.replace(/\s+/g, ' ').trim()
}
