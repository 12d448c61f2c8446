/** "Which would you buy?": one name and why, from what was asked and the numbers of the catalogue; then when to take another. */
import { adviseAmong, adviseBetween, leadClause } from '../../compare/advice.ts'
import { chosen, judge, type Judgement, type Preferences } from '../../compare/verdict.ts'
import { isSorted } from '../../search/rank.ts'
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product, ProductCard } from '../../../shared/product.ts'
import { atCost, fact, nameOf } from '../../wording/facts.ts'
import { formatDifference } from '../../wording/money.ts'
import { NOTHING_SAID, said, type Said } from '../../wording/said.ts'
import { namedCards, rankContext } from './cards.ts'
import { choose } from './choose.ts'
import { distinct } from './follow-ups.ts'
import { askWhich, findNamed } from './references.ts'
import { answerSearch } from './search.ts'
import type { Reply, Turn } from './turn.ts'

const CHOICES_MAX = 5
/** Products from the top of a list on that stand for the list. */
const TOP_MIN = 3
/** How much the price counts where value for money was asked for. */
const VALUE_THRIFT = 2

/** The reply: the choice first, then its rivals. */
export function answerVerdict(turn: Turn): Reply {
  const products = choicesOf(turn)
  const [only] = products
  if (only === undefined) return turn.fetched.results.length > 0 ? answerSearch(turn) : askWhich(turn)
  const { constraints, prepared } = turn
  const preferences = preferencesOf(turn)
  const judgement = judgementOf(turn, products, preferences)
  const ordered = [judgement.choice, ...judgement.rivals.map(({ product }) => product)]
  const cards = namedCards(ordered, rankContext(prepared.state, constraints))
  return {
    sentences: products.length === 1 ? [onlyOne(only)] : verdictSentences(turn, judgement, ordered, preferences),
    products: cards,
    comparison: null,
    followUps: verdictFollowUps(cards),
    relaxed: [],
    listed: ordered,
    focusId: judgement.choice.id,
  }
}

/** What the shopper asked for decides more; so does the price where value for money was asked for. */
export function preferencesOf({ constraints, prepared }: Pick<Turn, 'constraints' | 'prepared'>): Preferences {
  const asked = [...(constraints.attributes ?? []), ...(constraints.prefer ?? [])].map(({ name }) => name)
  const { sort } = constraints
  const ordered = sort === undefined ? [] : [sort.replace(/_(asc|desc)$/, '')]
  return {
    asked: new Set([...asked, ...ordered]),
    thrift: prepared.understanding.talk === 'value' ? VALUE_THRIFT : 1,
  }
}

/** Those that are meant; else what a search for the wishes finds best. */
function choicesOf(turn: Turn): Product[] {
  const named = findNamed(turn)
  if (named.length > 0) return named.slice(0, CHOICES_MAX)
  const [result] = turn.fetched.results
  if (result === undefined) return []
  return choose(turn, result, turn.constraints, CHOICES_MAX).map(({ candidate }) => candidate.product)
}

/** The list's own first stays the pick of the list, so that the copilot does not contradict itself; all else is weighed. */
function judgementOf(turn: Turn, products: readonly Product[], preferences: Preferences): Judgement {
  const { understanding, state } = turn.prepared
  const [first, ...rest] = products
  // "Which one?" may be asked of the best few of a longer list; "the first or the second?" is no such question.
  const isTop = products.length === state.listed.length || products.length >= TOP_MIN
  const isList = isTop && products.every(({ id }, i) => state.listed[i]?.id === id)
  const hadPick =
    isList && understanding.talk !== 'value' && !isSorted(turn.constraints) && first?.availability !== 'out_of_stock'
  const judgement = judge(products, preferences)
  if (first === undefined || judgement === null) throw new Error('invariant: a verdict needs a product')
  return hadPick ? chosen(first, rest, preferences) : judgement
}

function verdictSentences(
  turn: Turn,
  judgement: Judgement,
  ordered: readonly Product[],
  preferences: Preferences,
): Said[] {
  if (ordered.length === 2) return adviseBetween(judgement, preferences)
  const at = atCost(judgement.choice)
  const lead = leadClause(judgement.choice, ordered, preferences)
  const room = roomOf(judgement.choice, turn.constraints)
  return adviseAmong(judgement, said`${at}${lead}${room}`)
}

/** ", $20 under your limit"; empty without one. */
function roomOf(product: Product, { priceMax, currency }: Constraints): Said {
  const { price } = product
  if (price === null || priceMax === undefined || (currency !== undefined && currency !== price.currency)) {
    return NOTHING_SAID
  }
  const room = priceMax - price.amountMinor
  return room <= 0
    ? NOTHING_SAID
    : said`, ${fact(product, 'price', `${formatDifference(room, price.currency)} under your limit`)}`
}

function onlyOne(product: Product): Said {
  return said`There is only the ${nameOf(product)} to choose from here, so I would take that one if it does what you need.`
}

function verdictFollowUps([choice, other]: readonly ProductCard[]): string[] {
  return distinct([
    choice === undefined ? undefined : 'What is the catch with the first one?',
    other === undefined ? undefined : 'Compare the first two',
    choice?.price === null ? undefined : 'Is the first one worth it?',
    'Tell me more about the first one',
  ])
}
