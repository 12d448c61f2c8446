/**
 * Laws of every answer, over random conversations in three catalogues: no number, amount or name without ground, nothing
 * said to be met that is not, the pick of the text on the first card, badges that agree, no long name twice, no offer that
 * leads nowhere. RANDOM_TALKS sets how many, RANDOM_SEED which.
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoCatalog } from '../../../src/catalog/demo/generate.ts'
import type { CatalogRecord } from '../../../src/domain/catalog/record.ts'
import { completeTurn } from '../../../src/domain/conversation/complete.ts'
import { prepareTurn } from '../../../src/domain/conversation/copilot.ts'
import { merge } from '../../../src/domain/conversation/merge.ts'
import { planTurn } from '../../../src/domain/conversation/plan.ts'
import {
  EMPTY_STATE,
  type Asked,
  type DialogueState,
  type PreparedTurn,
  type Talk,
  type Understanding,
} from '../../../src/domain/conversation/types.ts'
import { hasColor, hasWish } from '../../../src/domain/search/satisfies.ts'
import { shortTitle } from '../../../src/domain/wording/names.ts'
import type { AttributeConstraint, Constraints } from '../../../src/shared/constraints.ts'
import type { ProductCard } from '../../../src/shared/product.ts'
import { falseReceipts, ungrounded, type TurnData } from '../../support/grounding.ts'
import { memoryCatalog, type MemoryCatalog } from '../../support/memory-catalog.ts'
import { messyShops } from '../../support/messy-shops.ts'
import { understanding } from '../../support/prepared.ts'

const NOW = 1_790_000_000_000
const TALKS = Number(process.env.RANDOM_TALKS ?? 1_000)
const TURNS_MAX = 6

const catalogs: readonly MemoryCatalog[] = [
  memoryCatalog([...demoCatalog(NOW, 360)]),
  memoryCatalog(messyShops.titles),
  memoryCatalog(messyShops.bare),
]

/** A turn in the making: numbers that choose among what the catalogue and the talk have. */
interface Draw {
  act: number
  product: number
  attribute: number
  price: number
  kind: number
  flag: boolean
}

const draw: fc.Arbitrary<Draw> = fc.record({
  act: fc.nat(15),
  product: fc.nat(1_000),
  attribute: fc.nat(1_000),
  price: fc.nat(1_000),
  kind: fc.nat(1_000),
  flag: fc.boolean(),
})

const TALKS_OF_KIND: readonly Talk[] = ['look_for', 'need', 'explain']

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list.length === 0 ? undefined : list[at % list.length]
}

function wishOf({ attributes }: CatalogRecord, at: number): AttributeConstraint[] {
  const attribute = pick(attributes, at)
  if (attribute === undefined) return []
  const { name, value, unit } = attribute
  if (typeof value === 'number') return [{ name, op: at % 2 === 0 ? 'gte' : 'lte', value, unit }]
  return [{ name, op: value === false ? 'not' : typeof value === 'boolean' ? 'has' : 'eq', value }]
}

/** What a message says, by the draw. */
function say(
  { act, product, attribute, price, kind, flag }: Draw,
  state: DialogueState,
  { records }: MemoryCatalog,
): Partial<Understanding> {
  const one = pick(records, product)
  if (one === undefined) throw new Error('a catalogue has products')
  const ids = state.listed.map(({ id }) => id)
  const id = pick(ids, product)
  const limit = one.price === null ? {} : { priceMax: Math.round(one.price.amountMinor * (0.5 + (price % 20) / 10)) }
  const about = pick(one.attributes, attribute)
  const asked: Asked = { attribute: about?.name ?? null, text: about?.label.toLowerCase() ?? 'warranty' }
  const fresh: Partial<Understanding> = {
    intent: 'search',
    topic: { kind: 'new' },
    stated: {
      category: one.category,
      ...(flag ? limit : {}),
      ...(kind % 3 === 0 ? { attributes: wishOf(one, attribute) } : {}),
    },
  }
  if (id === undefined) return fresh
  const pair = [...new Set([id, pick(ids, product + 1) ?? id])]
  const named = { referencedIds: [id] }
  const acts: readonly Partial<Understanding>[] = [
    fresh,
    { intent: 'refine', stated: flag ? limit : { attributes: wishOf(one, attribute) } },
    { intent: 'refine', relative: [{ field: flag ? 'price' : 'weight', direction: 'less', thanId: id }] },
    { intent: 'verdict', talk: flag ? 'value' : 'pick', referencedIds: ids },
    { intent: 'compare', referencedIds: pair },
    {
      intent: 'compare',
      talk: 'extreme',
      referencedIds: pair,
      askedAbout: { attribute: flag ? 'price' : 'weight', text: 'which' },
    },
    {
      intent: 'compare',
      talk: flag ? 'difference' : 'sum',
      referencedIds: pair,
      askedAbout: { attribute: 'price', text: 'price' },
    },
    { intent: 'details', ...named },
    { intent: 'details', ...named, askedAbout: asked },
    { intent: 'details', ...named, talk: flag ? 'catch' : 'why' },
    { intent: 'details', ...named, talk: 'take' },
    { intent: 'worth_it', ...named },
    {
      intent: 'advice',
      talk: pick(TALKS_OF_KIND, kind) ?? 'look_for',
      askedAbout: asked,
      stated: { category: one.category },
    },
    { intent: flag ? 'more' : 'others' },
    { intent: flag ? 'deals' : 'recall' },
    { intent: 'service', talk: flag ? 'returns' : 'delivery', ...named },
  ]
  return acts[act % acts.length] ?? fresh
}

function converse(draws: readonly Draw[], catalog: MemoryCatalog): TurnData[] {
  let previous = EMPTY_STATE
  return draws.map((one) => {
    const said = understanding(say(one, previous, catalog))
    const state = merge(said, previous)
    const plan = planTurn(said, state, catalog.vocabulary)
    const prepared: PreparedTurn = { understanding: said, state, previous, plan, limit: 5 }
    const fetched = catalog.fetch(plan)
    const answer = completeTurn(prepared, fetched, { vocabulary: catalog.vocabulary, now: NOW, associateTag: null })
    previous = answer.state
    return { message: '', prepared, fetched, answer, catalog }
  })
}

/** Reasons that say "as asked" of what the product does not have. */
function falselyMet({ answer }: TurnData): string[] {
  return answer.products.flatMap((card) =>
    card.reasons
      .filter(
        ({ text, isMet }) => isMet !== false && text.endsWith(' as asked') && !isMetBy(card, answer.constraints, text),
      )
      .map(({ text }) => `${card.title}: ${text}`),
  )
}

function isMetBy(card: ProductCard, { attributes = [], colors = [] }: Constraints, text: string): boolean {
  const field = card.reasons.find((reason) => reason.text === text)?.field
  const wishes = attributes.filter(({ name }) => name === field)
  if (field === 'color' && colors.length > 0) return hasColor(card, colors)
  return wishes.length === 0 || wishes.some((wish) => hasWish(card, wish))
}

/** The text's pick where another card stands first. */
function contradictions({ answer, prepared }: TurnData): string[] {
  // A comparison keeps the order in which the products were named.
  if (answer.comparison !== null || prepared.understanding.alsoStated.length > 0) return []
  const text = answer.sentences.join('')
  const [, after = ''] = /(?:I would take|my pick is|I would start with) the (.*)/.exec(text) ?? []
  const [first] = answer.products
  if (after === '' || first === undefined || after.startsWith(shortTitle(first))) return []
  // A later sentence of a verdict may come back to the choice by its short name.
  return answer.products.some((card) => after.startsWith(shortTitle(card)))
    ? [`${first.title} | ${after.slice(0, 80)}`]
    : []
}

/** Long names that stand in one answer twice; those that nothing shorter tells apart aside. */
function repeated({ answer }: TurnData): string[] {
  const text = answer.sentences.join('').replace(/“[^”]*”/g, ' ')
  const titles = answer.products.map(shortTitle)
  const unique = titles.filter(
    (title) => titles.filter((other) => other.includes(title)).length === 1 && title.length > 30,
  )
  return unique.filter((title) => text.split(title).length > 2)
}

/** Offers that lead nowhere: not understood, answered by asking back, or by what was said already. */
function deadEnds({ answer, catalog }: TurnData): string[] {
  const said = answer.sentences.join('')
  return answer.followUpQuestions.filter((text) => {
    const prepared = prepareTurn({ text }, answer.state, catalog.vocabulary, { now: NOW, limit: 5 })
    const next = completeTurn(prepared, catalog.fetch(prepared.plan), {
      vocabulary: catalog.vocabulary,
      now: NOW,
      associateTag: null,
    })
    const answered = next.sentences.join('')
    return next.intent === 'unknown' || answered === said || NOWHERE.test(answered)
  })
}

const NOWHERE =
  /not sure what you mean|not sure which|cannot tell what|not shown you any|To compare I need|I found no “/

/** Badges that cannot all be true: one superlative on two cards, or a met wish beside its own lack. */
function badgeConflicts({ answer }: TurnData): string[] {
  const superlatives = answer.products.flatMap(({ reasons }) =>
    reasons.map(({ text }) => /^(?:the )?(cheapest|lightest|quietest|best rated) of/.exec(text)?.[1]).filter(Boolean),
  )
  const doubled = superlatives.filter((text, i) => superlatives.indexOf(text) !== i)
  const unmet = answer.products.flatMap(({ reasons }) =>
    reasons.filter(({ isMet, text }) => isMet === false && text.endsWith('as asked')).map(({ text }) => text),
  )
  return [...doubled.map(String), ...unmet, ...untrueOfList(answer.products)]
}

const COUNTS = ['three', 'four', 'five']

/** "cheapest of the three" where more are shown, or where another one costs less. */
function untrueOfList(cards: readonly ProductCard[]): string[] {
  return cards.flatMap(({ id, price, reasons }) =>
    reasons.flatMap(({ text }) => {
      const count = COUNTS.indexOf(/ of the (three|four|five)\b/.exec(text)?.[1] ?? '') + 3
      if (count < 3) return []
      const isCheapest = cards.every(
        (card) => card.id === id || (card.price?.amountMinor ?? 0) > (price?.amountMinor ?? 0),
      )
      return count === cards.length && (isCheapest || !text.startsWith('cheapest')) ? [] : [text]
    }),
  )
}

/** What every card says of its price or its brand, where a card has more to say. */
function commonplaces({ answer: { products } }: TurnData): string[] {
  const isPlace = (text: string) => /under your limit$|within the price you named$|^from .*, as asked$/.test(text)
  if (products.length < 2 || !products.every(({ reasons }) => reasons.some(({ text }) => isPlace(text)))) return []
  return products.flatMap(({ reasons }) => (reasons.length > 1 ? reasons.map(({ text }) => text).filter(isPlace) : []))
}

/** Another pick than the list's own, asked of the list right after it. */
function changedMinds({ prepared, answer }: TurnData): string[] {
  const { understanding, previous } = prepared
  const [pick] = previous.listed
  const isOfList =
    understanding.intent === 'verdict' &&
    understanding.talk !== 'value' &&
    understanding.referencedIds.length === previous.listed.length &&
    previous.listed.length > 2
  if (!isOfList || pick === undefined || pick.availability === 'out_of_stock') return []
  return answer.constraints.sort !== undefined || answer.products[0]?.id === pick.id ? [] : [pick.title]
}

/** Differences that nobody would name: less than a twentieth of what both weigh, cover, last. */
function trifles({ answer }: TurnData): string[] {
  const [, amount = '', unit = ''] =
    /(?:is|are) (?:[^.]*? and )?(\d[\d.,]*) (g|kg) (?:lighter|heavier)/.exec(answer.sentences.join('')) ?? []
  const weights = answer.products.flatMap(({ attributes }) => attributes.filter(({ name }) => name === 'weight'))
  const grams = Number(amount.replaceAll(',', '')) * (unit === 'kg' ? 1000 : 1)
  const most = Math.max(0, ...weights.map(({ value }) => (typeof value === 'number' ? value : 0)))
  const least = Math.min(...weights.map(({ value }) => (typeof value === 'number' ? value : Infinity)))
  const isAsked = answer.intent !== 'search' && answer.intent !== 'refine'
  return isAsked || amount === '' || grams >= Math.min(most, least) * 0.045 ? [] : [`${amount} ${unit}`]
}

/** General knowledge is named as such and is no claim about a product. */
function withoutKnowledge(turn: TurnData): TurnData {
  const sentences = turn.answer.sentences.filter((sentence) => !sentence.startsWith('In general,'))
  return { ...turn, answer: { ...turn.answer, sentences } }
}

/** A slow machine plays them too. */
const PLAYED_WITHIN_MS = 180_000

describe('any conversation', () => {
  it.each([0, 1, 2])(
    'keeps the laws of answers in catalogue %i',
    (at) => {
      const catalog = catalogs[at]
      if (catalog === undefined) throw new Error('three catalogues')
      fc.assert(
        fc.property(fc.array(draw, { minLength: 2, maxLength: TURNS_MAX }), (draws) => {
          const turns = converse(draws, catalog)
          for (const turn of turns) {
            const text = turn.answer.sentences.join('')
            const wrong = {
              text,
              ungrounded: ungrounded(withoutKnowledge(turn)),
              receipts: falseReceipts(turn),
              met: falselyMet(turn),
              contradictions: contradictions(turn),
              repeated: repeated(turn),
              broken: /undefined|null|NaN|\[object|\b(a|an|the) (a|an|the)\b| ,|\.\.|\bnone \w+s\b/.test(text)
                ? [text]
                : [],
              empty: text.trim() === '' ? ['nothing said'] : [],
              badges: badgeConflicts(turn),
              commonplaces: commonplaces(turn),
              changedMinds: changedMinds(turn),
              trifles: trifles(turn),
              followUps: turn.answer.followUpQuestions.length > 4 ? turn.answer.followUpQuestions : [],
              deadEnds: turn === turns.at(-1) ? deadEnds(turn) : [],
            }
            expect({ ...wrong, text }).toEqual({
              text,
              ungrounded: [],
              receipts: [],
              met: [],
              contradictions: [],
              repeated: [],
              broken: [],
              empty: [],
              badges: [],
              commonplaces: [],
              changedMinds: [],
              trifles: [],
              followUps: [],
              deadEnds: [],
            })
          }
        }),
        { numRuns: Math.ceil(TALKS / catalogs.length), seed: Number(process.env.RANDOM_SEED ?? 14) },
      )
    },
    PLAYED_WITHIN_MS,
  )
})
