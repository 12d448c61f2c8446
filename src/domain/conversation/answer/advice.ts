/** Advice about a kind: what to look for, whether a figure is enough, whether a feature is needed, what a word means. */
import { spreadOf, spreadsOf, type Spread } from '../../compare/spread.ts'
import { rankCandidates } from '../../search/rank.ts'
import { missedBy } from '../../search/satisfies.ts'
import type { Candidate } from '../../search/types.ts'
import type { Product } from '../../../shared/product.ts'
import { fact, findAttribute, numberOf, priceOf } from '../../wording/facts.ts'
import { toPluralVerb } from '../../wording/agreement.ts'
import { withArticle } from '../../wording/articles.ts'
import { featureOf } from '../../wording/features.ts'
import { counted, lowerLabel, pluralNoun } from '../../wording/names.ts'
import { formatValue } from '../../wording/quantity.ts'
import { listed, NOTHING_SAID, plain, said, type Said } from '../../wording/said.ts'
import { knowledgeOn } from '../knowledge/knowledge.ts'
import type { Asked } from '../types.ts'
import { type Advice, enough, need } from './advice-enough.ts'
import { suggestCategories } from './abstain.ts'
import { rankContext, toCards } from './cards.ts'
import { describeTerms, nounOf } from './describe.ts'
import { distinct } from './follow-ups.ts'
import { placeOf, sampleOf, type ToldKind } from './looked-at.ts'
import { onwardFollowUps } from './onwards.ts'
import { clarify } from './question.ts'
import { wordsOnly, type Reply, type Turn } from './turn.ts'

const CARDS = 3
const POINTS_MAX = 3
const VALUES_MAX = 4
/** Attributes whose share of the price is worth a sentence. */
const EFFECT_MIN = 0.15

export function answerAdvice(turn: Turn): Reply {
  const [result] = turn.fetched.results
  const pool = result?.candidates ?? []
  if (pool.length === 0) return withoutPool(turn)
  const products = pool.map(({ product }) => product)
  const category = products[0]?.category
  const noun = nounOf(category === undefined ? {} : { category }, turn.vocabulary)
  const here = placeOf(result === undefined ? {} : sampleOf(result))
  const { sentences, fitting } = adviceOn(turn, products, { noun, here })
  const { talk, askedAbout } = turn.prepared.understanding
  // What words mean is no list: what was shown stays.
  if (talk === 'explain' && askedAbout?.attribute === null) return wordsOnly(sentences, onwardFollowUps(turn))
  return withCards(turn, sentences, pool, fitting)
}

function adviceOn(turn: Turn, products: readonly Product[], kind: ToldKind): Advice {
  const { talk, askedAbout } = turn.prepared.understanding
  const attribute = askedAbout?.attribute ?? null
  const text = askedAbout?.text ?? ''
  const spread = attribute === null ? null : spreadOf(products, attribute)
  const general = generally(text, attribute, kind.noun, products[0]?.category ?? null)
  switch (talk) {
    case 'enough': {
      const value = askedAbout?.value
      if (spread === null || typeof value !== 'number' || spread.ends === null) {
        return { sentences: unknown(general, text), fitting: () => true }
      }
      return enough(spread, value, products, kind, general)
    }
    case 'need':
      if (spread === null) return { sentences: unknown(general, text), fitting: () => true }
      return need(spread, askedAbout?.value, products, kind, general)
    case 'explain':
      return { sentences: explain(spread, products, kind, general, askedAbout ?? { text }), fitting: () => true }
    default:
      return { sentences: lookFor(products, kind, turn), fitting: () => true }
  }
}

/** "What matters most in the 35 tents here: …"; what more of it costs; what is known of the kind in general. */
function lookFor(products: readonly Product[], { noun, here }: ToldKind, turn: Turn): Said[] {
  const spreads = spreadsOf(products).slice(0, POINTS_MAX)
  const [first] = spreads.filter(({ prices, effect }) => prices !== null && effect >= EFFECT_MIN)
  const category = products[0]?.category ?? null
  const general = generally(turn.prepared.understanding.askedAbout?.text ?? '', category, noun, category)
  if (spreads.length === 0) {
    const range = priceRange(products)
    const told =
      range === null
        ? said`The listings of the ${noun} ${here} state little that tells them apart.`
        : said`The listings of the ${noun} ${here} state little beyond the price, which runs ${range}.`
    return [told, ...general]
  }
  return [
    said`The ${counted(products.length, noun)} ${here} differ most in ${listed(spreads.map(rangeOf))}.`,
    ...(first === undefined ? [] : [costOf(first, noun)]),
    ...general,
  ]
}

/** "weight (1.1 kg to 9.8 kg)", "type (dome, tunnel or pop-up)", "whether they have GPS". */
function rangeOf({ name, label, unit, ends, values }: Spread): Said {
  const noun = lowerLabel(label)
  if (ends !== null) {
    const [low, high] = ends
    const end = (product: Product) => fact(product, name, formatValue(numberOf(product, name) ?? 0, unit))
    return said`${noun} (${end(low)} to ${end(high)})`
  }
  if (values.some(([value]) => typeof value === 'boolean')) {
    const { verb, text } = featureOf(name, label)
    if (verb === 'does') return plain(`whether one ${text}`)
    return plain(verb === 'is' ? `whether they are ${text}` : text)
  }
  const told = values
    .slice(0, VALUES_MAX)
    .map(([value, products]) =>
      products[0] === undefined ? plain(String(value)) : fact(products[0], name, String(value)),
    )
  return said`${name === 'type' ? 'type' : noun} (${listed(told, 'or')})`
}

/** "More capacity costs: those with the least are around $25, those with the most around $90." */
function costOf({ name, label, prices, values, ends }: Spread, noun: string): Said {
  if (prices === null) return NOTHING_SAID
  const [low, high] = prices
  const [less, more] = [priceOf(low) ?? plain(''), priceOf(high) ?? plain('')]
  if (ends !== null) {
    return said`By ${lowerLabel(label)}, the lower third of the ${noun} costs around ${less}, the upper third around ${more}.`
  }
  if (values.some(([value]) => typeof value === 'boolean')) {
    return said`${noun.charAt(0).toUpperCase()}${noun.slice(1)} with ${featureOf(name, label).text} cost around ${more}, those without around ${less}.`
  }
  const of = (product: Product) => String(findAttribute(product, name)?.value ?? '')
  return said`By ${name === 'type' ? 'type' : lowerLabel(label)}, ${of(low)} ones cost around ${less}, ${of(high)} ones around ${more}.`
}

function explain(
  spread: Spread | null,
  products: readonly Product[],
  kind: ToldKind,
  general: Said[],
  { text, values = [] }: Pick<Asked, 'text' | 'values'>,
): Said[] {
  if (spread === null) return unknown(general, text)
  const { noun, here } = kind
  const against = values.length > 1 ? pricesOf(spread, values) : []
  if (against.length > 1) return [...general, said`Of the ${noun} ${here} ${listed(against)}.`]
  return [
    ...general,
    ...(general.length === 0
      ? [
          said`The catalogue does not explain it, but ${spread.stated.length} of the ${counted(products.length, noun)} ${here} state it: ${rangeOf(spread)}.`,
        ]
      : [comesAs(spread, kind)]),
  ]
}

/** "Here you find 3-season, 2-season or 4-season tents."; "Here it runs from 250 lm to 1,680 lm." */
function comesAs(spread: Spread, { noun, here }: ToldKind): Said {
  const { name, unit, label, ends, values, stated } = spread
  if (ends !== null) {
    const [low, high] = ends
    const end = (product: Product) => fact(product, name, formatValue(numberOf(product, name) ?? 0, unit))
    return said`Of the ${noun} ${here} it runs from ${end(low)} to ${end(high)}.`
  }
  const having = values.find(([value]) => value === true)?.[1]
  if (having !== undefined) {
    const { verb, text } = featureOf(name, label)
    const what = verb === 'does' ? toPluralVerb(text) : verb === 'is' ? `are ${text}` : `have ${withArticle(text)}`
    return said`${having.length} of the ${stated.length} ${noun} ${here} ${what}.`
  }
  const told = values
    .slice(0, VALUES_MAX)
    .map(([value, products]) =>
      products[0] === undefined ? plain(String(value)) : fact(products[0], name, String(value)),
    )
  return said`The ${noun} ${here} come as ${listed(told)}.`
}

/** "those with laser cost around $260": a usual price of each value that is asked about. */
function pricesOf({ stated, name, label }: Spread, values: readonly string[]): Said[] {
  return values.flatMap((value) => {
    const having = stated
      .filter((product) => String(findAttribute(product, name)?.value).toLowerCase() === value.toLowerCase())
      .filter(({ price }) => price !== null)
      .toSorted((a, b) => (a.price?.amountMinor ?? 0) - (b.price?.amountMinor ?? 0))
    const middle = having[Math.floor((having.length - 1) / 2)]
    if (middle === undefined) return []
    const price = fact(middle, 'price', priceOf(middle)?.text ?? '')
    const which = fact(middle, name, value)
    return [
      having.length === 1
        ? said`the one ${name === 'type' ? 'of the type' : `with the ${lowerLabel(label)}`} ${which} costs ${price}`
        : said`the ${which} ones cost around ${price}`,
    ]
  })
}

/** Nothing in the catalogue tells: general knowledge alone, or that there is none. */
function unknown(general: Said[], text: string): Said[] {
  if (general.length > 0) return general
  const words = describeTerms({ terms: [text] })
  const about = words.length <= UNIT_CHARACTERS_MAX ? 'that' : `“${words}”`
  return [plain(`The catalogue does not say anything about ${about}, and I would rather not guess.`)]
}

/** What is no longer than this is a bare unit ("GB"). */
const UNIT_CHARACTERS_MAX = 3

/** "In general: …", named as what it is. */
function generally(text: string, about: string | null, noun: string, kind: string | null): Said[] {
  const known = knowledgeOn(`${text} ${about === null ? noun : ''}`, about, kind)
  return known === null ? [] : [plain(`In general, not from this catalogue: ${known.text}.`)]
}

function priceRange(products: readonly Product[]): Said | null {
  const priced = products
    .filter(({ price }) => price !== null)
    .toSorted((a, b) => (a.price?.amountMinor ?? 0) - (b.price?.amountMinor ?? 0))
  const [low, high] = [priced[0], priced.at(-1)]
  if (low === undefined || high === undefined || low === high) return null
  return said`from ${priceOf(low) ?? ''} to ${priceOf(high) ?? ''}`
}

/** No kind is known: what is known in general, else which kind is meant. */
function withoutPool(turn: Turn): Reply {
  const { askedAbout } = turn.prepared.understanding
  const general = generally(askedAbout?.text ?? '', askedAbout?.attribute ?? null, '', null)
  const nouns = suggestCategories(turn.vocabulary).map(({ label }) => pluralNoun(label))
  const sentences =
    general.length > 0
      ? general
      : [plain('Which kind of product is it about? Then I can tell what matters and what it costs here.')]
  return wordsOnly(
    sentences,
    nouns.slice(0, CARDS).map((noun) => `What should I look for in ${noun}?`),
  )
}

/** A few of the kind, best first, that keep to what was asked so far. */
function withCards(
  turn: Turn,
  sentences: Said[],
  pool: readonly Candidate[],
  fitting: (product: Product) => boolean,
): Reply {
  const { constraints, prepared } = turn
  const suited = pool.filter(({ product }) => fitting(product))
  const kept = suited.filter(({ product }) => missedBy(product, { ...constraints, terms: [] }).length === 0)
  const ranked = rankCandidates(kept.length > 0 ? kept : suited, rankContext(prepared.state, constraints)).slice(
    0,
    CARDS,
  )
  const shown = ranked.map(({ candidate }) => candidate.product)
  const question = clarify(
    pool.map(({ product }) => product),
    constraints,
  )
  const isFirst = prepared.understanding.talk === 'look_for' || prepared.understanding.talk === null
  return {
    sentences: [...sentences.slice(0, 3), ...(isFirst && question !== null ? [plain(question.text)] : [])].filter(
      ({ text }) => text !== '',
    ),
    products: toCards(ranked, constraints),
    comparison: null,
    followUps: distinct([
      question?.answers[0],
      shown.length >= 2 ? 'Which one would you take?' : undefined,
      shown.length >= 2 ? 'Compare the first two' : undefined,
      shown.length > 0 ? 'Tell me more about the first one' : undefined,
    ]),
    relaxed: [],
    listed: shown.length === 0 ? null : shown,
    focusId: shown[0]?.id ?? null,
  }
}
