/** The verdict in words: "Take the Harkwell: 18 h more battery life, $40 cheaper. Take the Vocanto only if weight matters more." */
import type { Product } from '../../shared/product.ts'
import { agreeing, isPlural } from '../wording/agreement.ts'
import { isPluralWord, withArticle } from '../wording/articles.ts'
import { attributePhrase, phraseOf } from '../wording/attributes.ts'
import { featureOf } from '../wording/features.ts'
import { fact, findAttribute, nameOf, ratingOf } from '../wording/facts.ts'
import { inClauses } from '../wording/clauses.ts'
import { lowerLabel } from '../wording/names.ts'
import { formatRating, formatValue } from '../wording/quantity.ts'
import { joined, listed, NOTHING_SAID, plain, said, type Said } from '../wording/said.ts'
import { mannerOf } from './directions.ts'
import { figuresOfNames } from './name-figures.ts'
import { differencesOf, predicate } from './difference.ts'
import type { Judgement, Preferences, Rival } from './verdict.ts'

/** Differences that a clause holds. */
const CLAUSE_MAX = 3
const OTHER_CLAUSE_MAX = 2
/** With fewer differences than this the names are read too. */
const STATED_FEW = 2
/** Below this lead it is close, and what would decide is said. */
const CLOSE = 0.06

/** The sentences for two products; always at least one. */
export function adviseBetween({ choice, rivals, margin }: Judgement, preferences: Preferences): Said[] {
  const [rival] = rivals
  if (rival === undefined) return [said`Take the ${nameOf(choice)}.`]
  // What the rival loses is said from the other side.
  const own = new Map(differencesOf(choice, rival.product).map((difference) => [difference.field, difference]))
  const plus = rival.losses.flatMap(({ field }) => own.get(field) ?? []).slice(0, CLAUSE_MAX)
  const only = onlyIn(choice, rival.product)
  const theirs = onlyIn(rival.product, choice)
  if (plus.length === 0 && only === null && rival.gains.length === 0 && theirs === null) {
    return [
      said`By everything that both state the ${nameOf(choice)} and the ${nameOf(rival.product)} are level, so looks may decide; I would take the ${nameOf(choice)}.`,
    ]
  }
  // Where hardly anything is stated alike the names tell what the choice is between.
  const names = rival.gains.length + rival.losses.length < STATED_FEW ? figuresOfNames(choice, rival.product) : null
  const same = sameOf(choice, rival.product, preferences)
  const they = isPlural(choice) ? 'they' : 'it'
  const what = plus.length === 0 ? null : said`${they} ${predicate(plus, isPlural(choice))}`
  const alone = plus.length < CLAUSE_MAX && only !== null ? said`${they} alone ${only}` : null
  const reasons = [same, what].filter((clause) => clause !== null)
  const stated =
    alone === null ? joined(reasons, ', ') : reasons.length === 0 ? alone : said`${joined(reasons, ', ')}, and ${alone}`
  const because = stated.text === '' ? NOTHING_SAID : said`: ${stated}`
  const opening = margin < CLOSE ? 'It is close. I would take' : 'I would take'
  return [
    said`${opening} the ${nameOf(choice)}${because}.`,
    ...exception(rival, choice, theirs),
    ...(names === null ? [] : [names]),
  ]
}

/** "Take the Vocanto only if weight matters more to you: it is 60 g lighter." */
function exception({ product, gains, losses }: Rival, choice: Product, only: Said | null): Said[] {
  const plus = gains.slice(0, OTHER_CLAUSE_MAX)
  const they = isPlural(product) ? 'they' : 'it'
  const [first] = plus
  if (first === undefined) {
    return only === null ? [] : [said`Take the ${nameOf(product)} only if you need that ${they} ${only}.`]
  }
  const field = first.field
  const condition =
    field === 'price'
      ? losses.length > 0
        ? 'if the price decides'
        : 'if you want to spend less'
      : `only if ${nounOf(choice, field)} ${isPluralWord(nounOf(choice, field)) ? 'matter' : 'matters'} more to you`
  return [said`Take the ${nameOf(product)} ${condition}: ${they} ${predicate(plus, isPlural(product))}.`]
}

function nounOf(product: Product, field: string): string {
  if (field === 'rating') return 'what others say'
  return lowerLabel(findAttribute(product, field)?.label ?? field)
}

/** "the same noise cancelling": the first thing asked for that both state alike. */
function sameOf(one: Product, other: Product, { asked }: Preferences): Said | null {
  for (const name of asked) {
    const own = findAttribute(one, name)
    const theirs = findAttribute(other, name)
    if (own === null || theirs === null || own.value !== theirs.value || own.value === false) continue
    if (typeof own.value === 'string') continue
    if (own.value === true && featureOf(name, own.label).verb !== 'has') continue
    // "covers 22 m²" is no noun: then it is its label.
    const { verb } = phraseOf(own)
    return fact(one, name, `the same ${verb === 'has' ? attributePhrase(own) : lowerLabel(own.label)}`)
  }
  return null
}

/** "has a touchscreen": what one states to have and the other states to lack; null when nothing. */
export function onlyIn(one: Product, other: Product): Said | null {
  const clauses = one.attributes
    .filter(({ name, value }) => value === true && findAttribute(other, name)?.value === false)
    .slice(0, OTHER_CLAUSE_MAX)
    .map(({ name, label }) => {
      const { verb, text } = featureOf(name, label)
      return { verb, text: fact(one, name, verb === 'has' ? withArticle(text) : text) }
    })
  return clauses.length === 0 ? null : inClauses(clauses, isPlural(one))
}

/** "the best rated (4.6)", "the longest battery life (30 h)": what one leads several in, weightiest first. */
export function leadsOf(choice: Product, products: readonly Product[], preferences: Preferences): Said[] {
  const peers = products.filter(({ category }) => category === choice.category)
  // Beside other kinds of things "the cheapest" is not what it seems.
  if (peers.length < 3 || peers.length < products.length) return []
  const names = ['price', 'rating', ...choice.attributes.map(({ name }) => name)]
  const found = names.filter((name) => leads(choice, peers, name))
  return found
    .toSorted((a, b) => Number(preferences.asked.has(b)) - Number(preferences.asked.has(a)))
    .slice(0, OTHER_CLAUSE_MAX)
    .map((name) => superlative(choice, name))
    .filter((text) => text !== null)
}

function leads(choice: Product, peers: readonly Product[], name: string): boolean {
  const sign = name === 'price' ? -1 : name === 'rating' ? 1 : directionOf(name)
  const own = valueOf(choice, name)
  if (sign === 0 || own === null) return false
  return peers.every((peer) => {
    const value = valueOf(peer, name)
    return peer.id === choice.id || (value !== null && sign * (own - value) > 0)
  })
}

function directionOf(name: string): -1 | 0 | 1 {
  const better = mannerOf(name)?.better ?? null
  return better === null ? 0 : better === 'higher' ? 1 : -1
}

function valueOf(product: Product, name: string): number | null {
  if (name === 'price') return product.price?.amountMinor ?? null
  if (name === 'rating') return product.rating?.value ?? null
  const value = findAttribute(product, name)?.value
  return typeof value === 'number' ? value : null
}

function superlative(product: Product, name: string): Said | null {
  if (name === 'price') return plain('the cheapest')
  if (name === 'rating') {
    return product.rating === null
      ? null
      : fact(product, 'rating', `the best rated (${formatRating(product.rating.value)})`)
  }
  const manner = mannerOf(name)
  const stated = findAttribute(product, name)
  if (manner === null || stated === null) return null
  const words = manner.better === 'higher' ? manner.most : manner.least
  const value = formatValue(stated.value, stated.unit)
  return fact(product, name, manner.verb === 'is' ? `the ${words} (${value})` : `the one with the ${words} (${value})`)
}

/** The verdict among several: the choice with what it leads in, then the most tempting other. */
export function adviseAmong(judgement: Judgement, why: Said): Said[] {
  const { choice, rivals } = judgement
  const tempting =
    rivals.find(({ gains, losses }) => gains.length > 0 && losses.length > 0) ??
    rivals.find(({ gains }) => gains.length > 0)
  const first = said`I would take the ${nameOf(choice)}${why}.`
  if (tempting === undefined) return why.text.includes(':') ? [first] : [first, NOTHING_TO_WEIGH]
  return [first, ...exception(tempting, choice, null)]
}

const NOTHING_TO_WEIGH = plain(
  'Their listings give me little to weigh: tell me what matters to you, and I look for it in their texts.',
)

/** ": it is the best rated (4.6), $20 under your limit"; empty where nothing sets it apart. */
export function leadClause(choice: Product, products: readonly Product[], preferences: Preferences): Said {
  const leadsIn = leadsOf(choice, products, preferences)
  const rating = leadsIn.length === 0 ? ratingOf(choice) : null
  const claims = rating === null ? leadsIn : [rating]
  if (claims.length === 0) return NOTHING_SAID
  return said`: ${isPlural(choice) ? 'they' : 'it'} ${agreeing(choice, 'is')} ${listed(claims)}`
}
