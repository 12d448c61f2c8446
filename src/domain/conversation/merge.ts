/**
 * What a message changes in what is remembered: new wishes join, contradicting ones replace, a new kind of product
 * starts fresh, an undone one goes. The state that is given is not changed.
 */
import type { Constraints } from '../../shared/constraints.ts'
import type { Product } from '../../shared/product.ts'
import { toSort } from './read/sort.ts'
import { fieldValue, leastStep } from './read/extremes.ts'
import { isEmpty, topicOf } from './topics.ts'
import {
  EMPTY_STATE,
  type DialogueState,
  type RelativeRequest,
  type Topic,
  type UndoTarget,
  type Understanding,
} from './types.ts'
import { mergeConstraints, takeBack, tidy } from './wishes.ts'

const TOPICS_MAX = 8
const HISTORY_MAX = 10
const SAVED_MAX = 200

/** The state after a message and before its answer. */
export function merge(understanding: Understanding, state: DialogueState): DialogueState {
  switch (understanding.intent) {
    case 'restart':
      return { ...EMPTY_STATE, savedIds: state.savedIds }
    case 'save': {
      const savedIds = [...new Set([...state.savedIds, ...understanding.referencedIds])].slice(-SAVED_MAX)
      return { ...state, savedIds }
    }
    case 'undo':
      return onCurrent(undo(understanding, state), (constraints) =>
        mergeConstraints(mergeConstraints(constraints, understanding.stated), boundsOf(understanding, state)),
      )
    case 'search':
    case 'refine':
    case 'recall':
    case 'deals':
    case 'advice':
      return isEmpty(understanding.stated) &&
        understanding.topic.kind !== 'return' &&
        understanding.relative.length === 0
        ? state
        : { ...request(understanding, state), asked: null }
    case 'details':
    case 'compare':
      return { ...state, asked: understanding.askedAbout }
    default:
      return state
  }
}

/** The state with exactly these constraints, as the chips set them. */
export function replaceConstraints(state: DialogueState, constraints: Constraints): DialogueState {
  return onCurrent(state.topics.length === 0 ? withTopic(state, {}) : state, () => tidy(constraints))
}

/** What is relative to a product, beside what is said in figures: "thicker, 8 mm at least" is at least 8 mm. */
function boundsOf(understanding: Understanding, state: DialogueState): Constraints {
  const { stated, relative } = understanding
  const isSaid = ({ field, direction }: RelativeRequest) =>
    field === 'price'
      ? direction === 'less'
        ? stated.priceMax !== undefined
        : stated.priceMin !== undefined
      : (stated.attributes ?? []).some(
          ({ name, op }) => name === field && op === (direction === 'less' ? 'lte' : 'gte'),
        )
  return relative
    .filter((wish) => !isSaid(wish))
    .reduce<Constraints>((bounds, wish) => mergeConstraints(bounds, boundOf(wish, state)), {})
}

function request(understanding: Understanding, state: DialogueState): DialogueState {
  const { topic, stated, alsoStated, likeId, replaced = [] } = understanding
  const liked = productOf(state, likeId)
  const isOtherKind = liked !== null && liked.category !== topicOf(state)?.constraints.category
  const opened =
    topic.kind === 'return'
      ? returnTo(state, topic.topicIndex)
      : topic.kind === 'new' || isOtherKind
        ? withTopic(alsoStated.reduceRight(withTopic, state), {})
        : alsoStated.length > 0
          ? returnTo(alsoStated.reduceRight(withTopic, state), state.topics.length - 1)
          : state
  const likeness = liked === null ? {} : likenessOf(liked, understanding)
  const relative = boundsOf(understanding, state)
  return onCurrent(opened, (constraints) => {
    const left = replaced.reduce<Constraints>(takeBack, withoutOpposite(constraints, understanding.relative))
    const known = mergeConstraints(left, likeness)
    return mergeConstraints(mergeConstraints(known, stated), tightened(relative, known))
  })
}

/** Bounds that are relative to what was shown, none of them wider than the one that was asked for before. */
function tightened(bounds: Constraints, known: Constraints): Constraints {
  const { priceMax, minRating, minRatingCount, attributes } = bounds
  return tidy({
    ...bounds,
    priceMax: priceMax === undefined ? undefined : Math.min(priceMax, known.priceMax ?? priceMax),
    minRating: minRating === undefined ? undefined : Math.max(minRating, known.minRating ?? minRating),
    minRatingCount:
      minRatingCount === undefined ? undefined : Math.max(minRatingCount, known.minRatingCount ?? minRatingCount),
    attributes: attributes?.map((wish) => {
      const before = known.attributes?.find(({ name, op }) => name === wish.name && op === wish.op)?.value
      if (typeof before !== 'number' || typeof wish.value !== 'number') return wish
      return { ...wish, value: wish.op === 'lte' ? Math.min(before, wish.value) : Math.max(before, wish.value) }
    }),
  })
}

/** "bigger" after "55 inch", "cheaper" after "around 100" let go of the bound on the other side. */
function withoutOpposite(constraints: Constraints, relative: readonly RelativeRequest[]): Constraints {
  const attributes = constraints.attributes?.filter(
    ({ name, op }) =>
      !relative.some(
        ({ field, direction }) => field === name && (op === 'eq' || op === (direction === 'more' ? 'lte' : 'gte')),
      ),
  )
  const moves = (direction: RelativeRequest['direction']) =>
    relative.some((wish) => wish.field === 'price' && wish.direction === direction)
  return tidy({
    ...constraints,
    attributes,
    priceMin: moves('less') ? undefined : constraints.priceMin,
    priceMax: moves('more') ? undefined : constraints.priceMax,
  })
}

/** Share of its price within which another product is like this one. */
const LIKE_PRICE_SHARE = 0.3

/** Like a product: of its kind, and about as expensive when nothing else is said. */
function likenessOf({ category, price }: Product, { stated, relative }: Understanding): Constraints {
  if (price === null || relative.length > 0 || !isEmpty(stated)) return { category }
  return {
    category,
    priceMin: Math.round(price.amountMinor * (1 - LIKE_PRICE_SHARE)),
    priceMax: Math.round(price.amountMinor * (1 + LIKE_PRICE_SHARE)),
    currency: price.currency,
  }
}

/** "cheaper" as a bound below what the compared product costs; an order where that product does not state the field. */
function boundOf({ field, direction, thanId, by }: RelativeRequest, state: DialogueState): Constraints {
  const than = productOf(state, thanId) ?? productOf(state, state.focusId) ?? state.listed[0] ?? null
  const value = than === null ? null : fieldValue(than, field)
  const sort = toSort(field, direction)
  if (than === null || value === null || field === 'popularity') return { sort }
  if (field === 'price') {
    const currency = than.price?.currency
    const step = leastStep(by, value, currency)
    return direction === 'less'
      ? { priceMax: Math.max(0, value - step), currency }
      : { priceMin: value + step, currency }
  }
  if (field === 'ratingCount') return { minRatingCount: value + 1 }
  if (field === 'rating') return direction === 'more' ? { minRating: Math.min(5, round(value + 0.1)) } : { sort }
  const unit = than.attributes.find(({ name }) => name === field)?.unit ?? null
  const isCounted = unit === null || COUNTED_UNITS.has(unit)
  const step = Number.isInteger(value) && unit !== 'in' && (value >= 10 || isCounted) ? 1 : 0.1
  const bound = round(direction === 'less' ? value - step : value + step)
  return { attributes: [{ name: field, op: direction === 'less' ? 'lte' : 'gte', value: bound, unit }] }
}

/** Units of which there are no fractions. */
const COUNTED_UNITS = new Set(['people', 'years', 'nights', 'GB', 'sheets', 'W', 'mAh', 'Hz'])

function round(value: number): number {
  return Number(value.toFixed(2))
}

function productOf(state: DialogueState, id: string | null): Product | null {
  return state.listed.find((product) => product.id === id) ?? null
}

function withTopic(state: DialogueState, constraints: Constraints): DialogueState {
  const topic: Topic = { constraints, history: [], seenIds: [] }
  const kept = state.topics.filter((known) => !isEmpty(known.constraints))
  return { ...state, topics: [...kept, topic].slice(-TOPICS_MAX) }
}

function returnTo(state: DialogueState, index: number): DialogueState {
  const topic = state.topics[index]
  if (topic === undefined) return state
  return { ...state, topics: [...state.topics.filter((_, i) => i !== index), topic] }
}

/** Changes the constraints of the current topic and keeps the former ones for undo. */
function onCurrent(state: DialogueState, change: (constraints: Constraints) => Constraints): DialogueState {
  const current = topicOf(state)
  if (current === null) return onCurrent(withTopic(state, {}), change)
  const constraints = change(current.constraints)
  const isSame = JSON.stringify(constraints) === JSON.stringify(current.constraints)
  const history = isSame ? current.history : [...current.history, current.constraints].slice(-HISTORY_MAX)
  return { ...state, topics: [...state.topics.slice(0, -1), { ...current, constraints, history }] }
}

function undo({ undo: targets }: Understanding, state: DialogueState): DialogueState {
  return targets.reduce((changed, target) => undoOne(changed, target), state)
}

function undoOne(state: DialogueState, target: UndoTarget): DialogueState {
  const current = topicOf(state)
  if (current === null) return state
  if (target === 'last') {
    const [constraints, history] = [current.history.at(-1) ?? {}, current.history.slice(0, -1)]
    return { ...state, topics: [...state.topics.slice(0, -1), { ...current, constraints, history }] }
  }
  return onCurrent(state, (constraints) => takeBack(constraints, target))
}
