/** What must be read before an answer can be written: at most one round trip for a turn. */
import type { Constraints } from '../../shared/constraints.ts'
import type { Vocabulary } from '../catalog/vocabulary.ts'
import { enforce } from '../search/enforce.ts'
import { isMeasurable } from '../search/figures.ts'
import { isNamed, nominal } from '../search/satisfies.ts'
import type { ProductQuery } from '../search/types.ts'
import { headOf } from './head.ts'
import { kindsOfName } from './read/than.ts'
import { isEmpty, topicOf } from './topics.ts'
import type { DialogueState, ThanNamed, TurnPlan, Understanding } from './types.ts'

/** Candidates that ranking chooses from. */
const POOL = 60
/** The same where limits are held by what the candidates tell. */
const HELD_POOL = 120
/** Products of the same kind that a price is judged by. */
const COMPARABLE = 100
const LOOKUP_CANDIDATES = 5
/** Products that are told again when somebody asks what was looked at. */
const RECALLED = 20
/** Others of the kind that are looked at to say that some have it. */
const OTHERS = 12

const NOTHING: TurnPlan = { queries: [], productIds: [] }

/** The plan of a message; `state` is the one after merging. */
export function planTurn(understanding: Understanding, state: DialogueState, vocabulary: Vocabulary): TurnPlan {
  const { queries, productIds } = planIntent(understanding, state, vocabulary)
  const { than } = understanding
  const plan = { queries: than === null ? queries : [...queries, ...planThan(than)], productIds }
  return understanding.codes === null ? plan : { ...plan, codes: understanding.codes }
}

function planIntent(understanding: Understanding, state: DialogueState, vocabulary: Vocabulary): TurnPlan {
  const { intent, talk, referencedIds, lookups, likeId } = understanding
  const lookupQueries = lookups.map((name): ProductQuery => ({
    constraints: { terms: [name] },
    limit: LOOKUP_CANDIDATES,
  }))
  switch (intent) {
    case 'search':
    case 'refine':
    case 'undo':
      return { queries: planSearch(understanding, state, likeId === null ? [] : [likeId], vocabulary), productIds: [] }
    case 'recall':
      return understanding.topic.kind === 'return'
        ? { queries: planSearch(understanding, state, [], vocabulary), productIds: [] }
        : {
            queries: [],
            productIds:
              referencedIds.length > 0 && talk === null
                ? [...referencedIds]
                : state.shown
                    .slice(-RECALLED)
                    .map(({ id }) => id)
                    .toReversed(),
          }
    case 'deals':
      return { queries: planDeals(understanding, state, vocabulary), productIds: [] }
    case 'advice':
      return { queries: planAdvice(understanding, state), productIds: [] }
    case 'more':
    case 'others':
      return { queries: planSearch(understanding, state, topicOf(state)?.seenIds ?? [], vocabulary), productIds: [] }
    case 'verdict': {
      const isNamed = referencedIds.length > 0 || lookups.length > 0
      return {
        queries: isNamed ? lookupQueries : planSearch(understanding, state, [], vocabulary),
        productIds: referencedIds,
      }
    }
    case 'compare':
      return { queries: lookupQueries, productIds: referencedIds }
    case 'details':
      return {
        queries: [...lookupQueries, ...othersOfKind(understanding, state, vocabulary)],
        productIds: referencedIds,
      }
    case 'worth_it':
      return {
        queries: [...lookupQueries, ...comparables(understanding, state, vocabulary)],
        productIds: referencedIds,
      }
    case 'save':
    case 'service':
      return { queries: [], productIds: referencedIds }
    case 'restart':
    case 'greeting':
    case 'help':
    case 'thanks':
    case 'off_topic':
    case 'unknown':
      return NOTHING
  }
}

/** The product that a wish is measured by, by its name, and the kinds that it may be of. */
function planThan({ name, kinds }: ThanNamed): ProductQuery[] {
  return [
    { constraints: { terms: [name] }, limit: LOOKUP_CANDIDATES },
    ...kinds.map((category): ProductQuery => ({ constraints: { category }, limit: COMPARABLE })),
  ]
}

/** What is reduced among what was asked for, and beside it what there is at all. */
function planDeals(understanding: Understanding, state: DialogueState, vocabulary: Vocabulary): ProductQuery[] {
  const { sort: _, ...constraints } = { ...topicOf(state)?.constraints, ...understanding.stated }
  const { hard } = enforce(constraints, vocabulary)
  return [
    { constraints: hard, limit: COMPARABLE, isReduced: true, wordsLift: true },
    ...planSearch(understanding, state, [], vocabulary),
  ]
}

/** The kind that advice is asked about: as said, as talked about, or that of the product meant. */
function planAdvice({ stated, referencedIds }: Understanding, state: DialogueState): ProductQuery[] {
  const meant = [...state.listed, ...state.shown].find(({ id }) => referencedIds.includes(id))
  const category =
    stated.category ?? meant?.category ?? topicOf(state)?.constraints.category ?? state.listed[0]?.category
  if (category !== undefined) return [{ constraints: { category }, limit: COMPARABLE }]
  const terms = stated.terms ?? topicOf(state)?.constraints.terms
  return terms === undefined ? [] : [{ constraints: { terms }, limit: COMPARABLE }]
}

function planSearch(
  understanding: Understanding,
  state: DialogueState,
  excludeIds: readonly string[],
  vocabulary: Vocabulary,
): ProductQuery[] {
  const { alsoStated, topic, question } = understanding
  const constraints = topicOf(state)?.constraints ?? {}
  if (isEmpty(constraints) || isOnlyPrice(constraints)) return []
  const query = queryOf(constraints, vocabulary)
  // A question may name a product by words of which the last is no thing.
  const asked = question === null ? query.mustBe : undefined
  const mustBe = topic.kind === 'new' ? asked : thingOfTalk(constraints, understanding, state, vocabulary)
  return [{ ...query, mustBe, excludeIds }, ...alsoStated.map((also) => queryOf(also, vocabulary))]
}

/** "nothing over 150": what it may cost, of whatever it is, finds the whole shop. */
function isOnlyPrice(constraints: Constraints): boolean {
  return Object.keys(constraints).every((name) => PRICE.has(name))
}

const PRICE = new Set(['priceMin', 'priceMax', 'currency'])

/** A thing that so many words name stays the same whatever is added. */
const THING_WORDS_MAX = 2

/**
 * Who goes on still wants the thing that was named first, where what was shown is called so. Words that were added to a
 * name of several may tell of another thing; colors, makers and limits leave it what it was.
 */
function thingOfTalk(
  constraints: Constraints,
  { stated }: Understanding,
  { listed }: DialogueState,
  vocabulary: Vocabulary,
): ProductQuery['mustBe'] {
  const names = [...(constraints.colors ?? []), ...(constraints.brands ?? [])].map((name) => name.toLowerCase())
  const said = (stated.terms ?? []).map((term) => term.toLowerCase()).filter((term) => !names.includes(term))
  const before = constraints.terms?.filter((term) => ![...names, ...said].includes(term.toLowerCase())) ?? []
  const isPlain = (before[0] ?? '').split(' ').length <= THING_WORDS_MAX
  if (said.length > 0 && !isPlain) return undefined
  const terms = said.length > 0 ? before.slice(0, 1) : before
  const { head = '', mustBe } = headOf({ ...constraints, terms }, vocabulary)
  return listed.every((product) => isNamed(product, [head], 'itself')) ? mustBe : undefined
}

function queryOf(constraints: Constraints, vocabulary: Vocabulary): ProductQuery {
  const { hard, soft } = enforce(constraints, vocabulary)
  const { colors } = constraints
  const { owner: _, names: __, ...head } = headOf(constraints, vocabulary)
  return {
    constraints: { ...hard, ...(hard.attributes && { attributes: hard.attributes.map(nominal) }) },
    ...(soft.length > 0 || hard.colors !== colors ? { wished: { attributes: soft, colors } } : {}),
    limit: soft.some(isMeasurable) ? HELD_POOL : POOL,
    nearest: true,
    wordsLift: true,
    ...head,
  }
}

/** Others of the kind that may have what the one asked about has not, or that show where it is weak. */
function othersOfKind(understanding: Understanding, state: DialogueState, vocabulary: Vocabulary): ProductQuery[] {
  const { askedAbout, referencedIds, talk } = understanding
  const [id] = referencedIds
  const shown = [...state.listed, ...state.shown].find((product) => product.id === id)
  if (shown === undefined || referencedIds.length !== 1) return []
  if (talk === 'catch') {
    const rivals = state.listed.filter((product) => product.id !== id && product.category === shown.category)
    return rivals.length > 0 ? [] : [{ constraints: { category: shown.category }, limit: COMPARABLE }]
  }
  const field = askedAbout?.attribute ?? null
  const entry = vocabulary.attributes.find(({ name }) => name === field)
  if (askedAbout === null || entry === undefined || entry.type === 'number') return []
  const { value } = askedAbout
  if (entry.type === 'text' && typeof value !== 'string') return []
  const wish =
    entry.name === 'color'
      ? { colors: [String(value)] }
      : {
          attributes: [
            {
              name: entry.name,
              op: entry.type === 'boolean' ? ('has' as const) : ('eq' as const),
              value: value ?? true,
            },
          ],
        }
  return [{ constraints: { category: shown.category, ...wish }, limit: OTHERS }]
}

/** Products of the same kind as the one whose price is judged. */
function comparables(
  { referencedIds, lookups }: Understanding,
  state: DialogueState,
  vocabulary: Vocabulary,
): ProductQuery[] {
  const shown = [...state.listed, ...state.shown].find(({ id }) => referencedIds.includes(id))
  const kinds = shown === undefined ? kindsOfName(lookups[0] ?? '', vocabulary) : [shown.category]
  return kinds.map((category): ProductQuery => ({ constraints: { category }, limit: COMPARABLE }))
}
