/** Which of the candidates are shown. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product } from '../../../shared/product.ts'
import { headOf, thingIn } from '../head.ts'
import { thinOut } from '../../search/diversity.ts'
import { namesOfThing, narrow, thingsFirst } from '../../search/narrow.ts'
import { isSorted, preferencesMet, rankCandidates, type Ranked } from '../../search/rank.ts'
import { matchedTerms } from '../../search/satisfies.ts'
import { inOrder } from '../../search/sort.ts'
import { isAccessory, isBelonging, isCalledBy } from '../../search/title.ts'
import type { Candidate, QueryResult } from '../../search/types.ts'
import { isNothingLike } from './abstain.ts'
import { rankContext } from './cards.ts'
import { isNoun } from '../read/word-classes.ts'
import { toBase } from '../read/word-forms.ts'
import { topicOf } from '../topics.ts'
import { eitherColor } from './words.ts'
import { resolveProducts, type Turn } from './turn.ts'

/** The products to show of a result, ranked; none when what was found is not what was asked for. */
export function choose(turn: Turn, result: QueryResult, constraints: Constraints, limit: number): Ranked[] {
  if (isNothingLike(result.candidates, constraints, turn.vocabulary)) return []
  const context = { ...rankContext(turn.prepared.state, constraints), like: likedProduct(turn) }
  const byWords = isByWords(constraints)
  const fitting = fittingOf(turn, result, constraints)
  const head = headIn(fitting, constraints, turn)
  const thingFirst = (list: readonly Ranked[]) => thingsFirst(list, head, constraints)
  const ranked = thingFirst(
    withPreferences(rankCandidates(byWords ? inOrder(fitting, constraints.sort) : fitting, context), constraints),
  )
  if (isSorted(constraints)) return ranked.slice(0, limit)
  if (byWords || (constraints.brands ?? []).length > 0) return withRepeatsLast(ranked).slice(0, limit)
  return thingFirst(thinOut(ranked, limit))
}

/** Those of a result that are what was asked for, in their order. */
export function fittingOf(
  turn: Turn,
  { candidates }: Pick<QueryResult, 'candidates'>,
  constraints: Constraints,
): QueryResult['candidates'] {
  const found = isByWords(constraints) ? relevant(candidates, constraints, turn) : filed(candidates, constraints)
  return narrowed(found, constraints, turn)
}

/** Whether words alone tell what is wanted. */
function isByWords({ category, terms = [] }: Constraints): boolean {
  return category === undefined && terms.length > 0
}

export function headIn(
  candidates: QueryResult['candidates'],
  constraints: Constraints,
  { vocabulary }: Turn,
): string | undefined {
  return thingIn(
    candidates.map(({ product }) => product),
    constraints,
    vocabulary,
  )
}

/** A name that was there already tells nothing new while others fit. */
function withRepeatsLast(ranked: readonly Ranked[]): Ranked[] {
  const byName = Map.groupBy(ranked, ({ candidate }) => candidate.product.title.toLowerCase())
  const first = new Set([...byName.values()].flatMap(([entry]) => entry ?? []))
  return [...first, ...ranked.filter((entry) => !first.has(entry))]
}

/** A short request names the thing; what was said on in a few words is what the answers must have. */
function narrowed(
  candidates: QueryResult['candidates'],
  constraints: Constraints,
  turn: Turn,
): QueryResult['candidates'] {
  const { terms = [] } = constraints
  // What is wanted beside the current need was said in one go.
  const history = constraints === turn.constraints ? (topicOf(turn.prepared.state)?.history ?? []) : []
  const first = history.find((before) => before.terms !== undefined)?.terms ?? terms
  const added = terms.filter((term) => !first.includes(term))
  // "gray or navy": either will do.
  const either = eitherColor(constraints)
  const said = (added.length > 0 ? added : terms).filter((term) => !either.includes(term))
  const fitting = narrow(candidates, {
    head: headIn(candidates, constraints, turn) ?? null,
    figures: terms.filter((term) => /\d\s*\p{L}/u.test(term)),
    phrases: countTerms(said) <= PHRASE_WORDS_MAX ? said : [],
    before: added.length > 0 ? wordsOf(first) : [],
    isFurther: added.length > 0,
  })
  const colored = fitting.filter(({ product }) => matchedTerms(product, either).length > 0)
  return colored.length > 0 ? colored : fitting
}

/** The words of a short description; of a longer one nobody can tell which must stand in a name. */
function wordsOf(terms: readonly string[]): string[] {
  const words = terms.join(' ').split(/\s+/)
  return words.length > PHRASE_WORDS_MAX ? [] : words.filter((word) => !/\d/.test(word))
}

/** Of a longer description nobody can tell which of the words must stand in a name. */
const PHRASE_WORDS_MAX = 4

function countTerms(terms: readonly string[]): number {
  return terms.join(' ').split(/\s+/).length
}

/** The product that was named as an example ("something like the second"). */
function likedProduct(turn: Turn): Product | null {
  const { likeId } = turn.prepared.understanding
  return likeId === null ? null : (resolveProducts([likeId], turn)[0] ?? null)
}

/** What has most of what would be nice, where anything has; the others make no better answer. */
function withPreferences(ranked: readonly Ranked[], constraints: Constraints): Ranked[] {
  const most = Math.max(0, ...ranked.map(({ candidate }) => preferencesMet(candidate.product, constraints)))
  if (most === 0) return [...ranked]
  const best = ranked.filter(({ candidate }) => preferencesMet(candidate.product, constraints) === most)
  return best.length >= CHOICE_MIN ? best : ranked.slice(0, CHOICE_MIN)
}

/** One product that has all that would be nice leaves nothing to choose from: others stand behind it. */
const CHOICE_MIN = 3

/** A watch band among smartphones is filed wrong: what belongs to other things is left out where most do not. */
function filed(candidates: QueryResult['candidates'], { category = '' }: Constraints): QueryResult['candidates'] {
  const things = candidates.filter(({ product }) => !isAccessory(product.title))
  const isOfThings = !category.split('-').some(isBelonging) && things.length * 2 > candidates.length
  return isOfThings ? things : candidates
}

/** What matches only a part of the words is left out while something matches better, or enough matches all of them. */
function relevant(
  candidates: QueryResult['candidates'],
  constraints: Constraints,
  turn: Turn,
): QueryResult['candidates'] {
  const whole = candidates.filter(({ wordShare }) => wordShare === 1)
  // "graphics card for gaming": laptops that mention all of it are no graphics cards.
  const { terms: [phrase = '', ...others] = [] } = constraints
  // Of several wishes the first need not name the thing.
  const isName = others.length === 1 && isNoun(toBase(phrase.toLowerCase().split(' ').at(-1) ?? ''))
  const isTold = others.length === 0 || isName || headOf(constraints, turn.vocabulary).mustBe !== undefined
  const head = isTold ? (headIn(candidates, constraints, turn) ?? '') : ''
  const isThing = ({ product }: Candidate) => isCalledBy(product, namesOfThing(head))
  if (whole.length >= ENOUGH && (whole.some(isThing) || !candidates.some(isThing))) return whole
  // In an order what fits badly could come first.
  const share = isSorted(constraints) ? ABOUT_SHARE : RELEVANT_SHARE
  const isNear = ({ textScore }: Candidate) => textScore >= share
  // "dress for a wedding": beside boots that are for it dresses are no worse for saying nothing of it.
  const isFew = candidates.filter((one) => isNear(one) && isThing(one)).length < ENOUGH
  const isRare = !isSorted(constraints) && !phrase.includes(' ') && isFew
  const fitting = candidates.filter((one) => isNear(one) || (isRare && isThing(one)))
  return fitting.length > 0 ? fitting : candidates
}

/** Products with all of the words beside which those that have only some are no answer. */
const ENOUGH = 3
/** Share of the best text score from which a product is about what was asked. */
const RELEVANT_SHARE = 0.4
const ABOUT_SHARE = 0.5
