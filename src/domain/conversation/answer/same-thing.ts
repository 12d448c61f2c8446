/** Refinements of a thing that words alone named: the thing is the last that is let go. */
import { isNamed, matchedTerms } from '../../search/satisfies.ts'
import type { Product } from '../../../shared/product.ts'
import { measuredBy } from '../../search/measures.ts'
import type { QueryResult } from '../../search/types.ts'
import { toStems } from '../../search/analyse.ts'
import { plain } from '../../wording/said.ts'
import { formsOfThing, headOf } from '../head.ts'
import { isOther, isToldApart, thingOf } from '../open-topic.ts'
import { constraintsOf } from '../topics.ts'
import { namedCards, rankContext } from './cards.ts'
import { quotedTerms } from './describe.ts'
import type { Reply, Turn } from './turn.ts'

/** Whether a refinement found nothing that is such a thing. */
export function losesThing(turn: Turn, { candidates }: QueryResult): boolean {
  const thing = refined(turn)
  const shown = new Set(turn.prepared.previous.listed.map(({ id }) => id))
  if (thing !== null) return !candidates.some(({ product }) => shown.has(product.id) || thing.isThing(product))
  return losesShelf(turn, candidates)
}

/** "amd then", of graphics cards: whether all that another maker has here is neither called so nor of the kinds that are shown. */
function losesShelf({ prepared, constraints, vocabulary }: Turn, candidates: QueryResult['candidates']): boolean {
  const { understanding, previous } = prepared
  const { head } = headOf(constraintsOf(previous), vocabulary)
  const isOther = understanding.intent === 'refine' && understanding.topic.kind === 'continue'
  if (!isOther || head === undefined || constraints.category !== undefined) return false
  if (understanding.stated.brands === undefined || previous.listed.length === 0) return false
  const kinds = new Set(previous.listed.map(({ category }) => category))
  const phrase = constraintsOf(previous).terms?.find((term) => term.includes(head)) ?? head
  const isSo = (product: Product) =>
    kinds.has(product.category) || (isNamed(product, [head], 'itself') && isToldApart(product, phrase))
  return !candidates.some(({ product }) => isSo(product))
}

/** What was found, without other things while any is such a thing, whatever more of the words those others have. */
export function ofThing(turn: Turn, result: QueryResult): QueryResult {
  const thing = refined(turn)
  if (thing === null) return result
  const { terms = [], excludeTerms = [] } = turn.prepared.understanding.stated
  const isByWords = excludeTerms.length > 0 || terms.some((term) => measuredBy(term) === null)
  const shown = new Set(turn.prepared.previous.listed.map(({ id }) => id))
  const words = thing.phrase.split(/\s+/)
  const isCalledSo = (product: Product) =>
    !isOther(product, formsOfThing(thing.name)) &&
    (!isByWords || matchedTerms(product, words).length > words.length / 2)
  const isSo = (product: Product) => shown.has(product.id) || thing.isThing(product) || isCalledSo(product)
  const things = result.candidates.filter(({ product }) => isSo(product))
  // A "notebook" of paper is called so too, and on another shelf.
  const shelf = shelfOf(turn.prepared.previous.listed, formsOfThing(thing.name))
  const shelved = things.filter(({ product }) => product.category === shelf)
  const candidates = shelved.length > 0 ? shelved : things
  return candidates.length === 0 ? result : { ...result, candidates, total: candidates.length }
}

/** The shelf of all that was shown, where it is called as the thing is. */
function shelfOf(listed: readonly Product[], forms: readonly string[]): string | null {
  const [shelf = '', ...others] = new Set(listed.map(({ category }) => category))
  return others.length === 0 && toStems(shelf).some((stem) => forms.includes(stem)) ? shelf : null
}

/** The reply to a refinement that no such thing meets: what was shown stays, and so does what was asked for. */
export function keepShown(turn: Turn): Reply {
  const { previous, understanding } = turn.prepared
  const { terms = [], colors = [], brands = [], excludeTerms = [] } = understanding.stated
  const said = [...terms, ...colors, ...brands].filter(
    (word, i, all) => all.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === i,
  )
  const name = refined(turn)?.name ?? headOf(constraintsOf(previous), turn.vocabulary).head ?? ''
  const head = quotedTerms([name], 'or')
  const denied = excludeTerms.length > 0 ? `is without ${quotedTerms(excludeTerms, 'or')}` : 'fits that'
  const lack = said.length > 0 ? `mentions ${quotedTerms(said, 'or')}` : denied
  return {
    sentences: [plain(`Nothing here that is called ${head} ${lack}, so I kept what you were looking at.`)],
    products: namedCards(previous.listed, rankContext(previous, constraintsOf(previous))),
    comparison: null,
    followUps: ['Show me more', ...(previous.listed.length > 1 ? ['Compare the first two'] : [])],
    relaxed: [],
    listed: previous.listed,
    focusId: previous.focusId,
    isRefused: true,
  }
}

/** The thing that this message refines; null where it asks for another one, or where a category names it. */
function refined({ prepared: { understanding, previous }, constraints, vocabulary }: Turn): ReturnType<typeof thingOf> {
  const goesOn = understanding.topic.kind === 'continue' && understanding.intent === 'refine'
  const isExclusion = Object.keys(understanding.stated).every((name) => name.startsWith('exclude'))
  return goesOn && constraints.category === undefined ? thingOf(previous, vocabulary, isExclusion) : null
}
