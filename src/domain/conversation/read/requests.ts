/** Messages that ask for products: what each part states, where the talk goes, how many are wanted. */
import type { Constraints } from '../../../shared/constraints.ts'
import { measuredBy } from '../../search/measures.ts'
import { constraintsOf, isEmpty, topicOf } from '../topics.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { DialogueState, Understanding } from '../types.ts'
import type { Said, Signals } from './acts.ts'
import { isMeasuredBy } from './carried.ts'
import { checkPrice } from './contradictions.ts'
import { countOf, perPiece } from './counts.ts'
import type { Frame } from './frame.ts'
import { isOtherBrand, namesAnother, otherBrands, sameBrand, swappedNames } from './makers.ts'
import { nothing } from './nothing.ts'
import type { References } from './pointers.ts'
import type { Scan } from './scan.ts'
import { sameBudget } from './same-budget.ts'
import { areAlternatives, shareLimits, shareMeasures, shareTold } from './shared-limits.ts'
import { toSort } from './sort.ts'
import type { Span } from './spans.ts'
import { asksForOther, asksWhat, isUnsold, SELLS } from './other-thing.ts'
import { ADDS, goesOn, isInstead, namesAnew, turn } from './topic.ts'
import { toBase } from './word-forms.ts'

/** A message that asks for products. */
export function readRequest(
  seen: Scan,
  frames: readonly Frame[],
  signals: Signals,
  act: Said | null,
  pointing: References,
  state: DialogueState,
  vocabulary: Vocabulary,
  turned: boolean,
  moved: Constraints | null,
): Understanding {
  const [main] = frames
  if (main === undefined) return nothing('unknown', 0)
  const isLike = isMeasuredBy(seen, pointing, 'like') && !isMeasuredBy(seen, pointing, 'than')
  const [likeId = null] = isLike ? pointing.ids : []
  const isRecall =
    moved === null &&
    (act?.intent === 'recall' || signals.said.some(({ intent, talk }) => intent === 'recall' && talk === null))
  const swapped = swappedNames(main, seen, state, vocabulary)
  const undo = moved === null ? main.wants.undo : []
  const takesBack = undo.length > 0
  // "the cheapest kettle you have at all": nothing of what was asked before.
  const isWhole =
    main.part.kind !== null && main.cover.some(({ item }) => item.type === 'glue' && item.glue === 'wholeShop')
  const isOther = isUnsold(main, seen, vocabulary) || (asksWhat(seen) && asksForOther(main, seen, state))
  const isAfresh = act?.intent === 'restart' || (turned && main.part.kind?.isSure !== true) || isWhole || isOther
  const topic = isAfresh
    ? ({ kind: 'new' } as const)
    : turn(
        {
          kind: main.part.kind,
          thing: main.terms.terms.filter((term) => !isOfTheSame(term, main) && !isWish(term, main.cover, seen)),
          isOther: swapped.length > 0 || main.cover.some((span) => isOtherBrand(span) || isBareBound(span)),
          isThing: namesCategory(main.terms.terms, vocabulary),
          isRecall,
          isPointing: pointing.ids.length > 0,
          takesBack,
          hasOpener: signals.hasOpener,
          scan: seen,
        },
        state,
      )
  const isNew = topic.kind === 'new'
  const others = isNew ? [] : otherBrands(seen, main.cover, state)
  const same = isNew ? null : sameBrand(main.cover, state)
  const back = topic.kind === 'return' ? (state.topics[topic.topicIndex]?.constraints ?? {}) : {}
  const stated = frames.map((frame) => withoutName(statedBy(frame, (isNew && !isOther) || frame !== main), back))
  const shared = shareMeasures(seen, frames, shareTold(seen, frames, shareLimits(frames, stated)), vocabulary)
  const [alone = {}, ...beside] = moved === null || isNew ? shared : [moved]
  const isPriced = alone.priceMax !== undefined || alone.priceMin !== undefined
  const own = isNew && !isPriced ? { ...alone, ...sameBudget(seen, state) } : alone
  const checked = checkPrice(frames.length === 1 ? perPiece(own, main, seen) : own)
  const understanding: Understanding = {
    ...nothing('search', confidenceOf(signals, frames)),
    stated:
      isNew && main.wants.relative[0] !== undefined && checked.constraints.sort === undefined
        ? { ...checked.constraints, sort: toSort(main.wants.relative[0].field, main.wants.relative[0].direction) }
        : checked.constraints,
    relative:
      isNew || moved !== null ? [] : main.wants.relative.map((wish) => ({ ...wish, thanId: pointing.ids[0] ?? null })),
    undo: others.length > 0 ? [...undo, 'brands'] : undo,
    replaced: isNew ? [] : swapped,
    likeId,
    count: countOf(seen, main.cover, signals),
    topic,
    alsoStated: beside.filter((constraints) => !isEmpty(constraints)),
    totalMax: frames.some(({ wants }) => wants.share === 'total') && frames.length > 1 ? (own.priceMax ?? null) : null,
    isEither: frames.length === 2 && frames[1] !== undefined && areAlternatives(seen.tokens, main, frames[1]),
    contradictions: checked.contradictions,
    notUnderstood: [...new Set(frames.flatMap(({ terms }) => terms.notUnderstood))],
    untold: [...new Set(frames.flatMap(({ terms }) => terms.untold))],
    talk: null,
  }
  // "Samsung or WD": of two names one may be a maker that no listing states.
  const isEither = seen.tokens.some(({ base }) => base === 'or') && namesAnother(understanding.stated)
  if (isEither) delete understanding.stated.brands
  const makers = { ...(others.length > 0 && { excludeBrands: others }), ...(same !== null && { brands: [same] }) }
  const isBeside = !isRecall && addsThing(understanding, seen, main, state)
  const read: Understanding = {
    ...understanding,
    stated: { ...understanding.stated, ...makers },
    ...(isBeside && { topic: { kind: 'new' } }),
  }
  const isOpen =
    !turned && !isAfresh && !isRecall && likeId === null && undo.length === 0 && mayBeEither(read, main, signals, state)
  return { ...read, isOpen, isAddition: isOpen && ADDS.test(seen.source), intent: intentOf(read, act, state) }
}

/** "cooler too", said of memory: few words beside a kind that name nothing of what is shown. */
function addsThing(
  { topic, stated, relative, undo }: Understanding,
  { source }: Scan,
  { part, wants }: Frame,
  state: DialogueState,
): boolean {
  const isOfKind = constraintsOf(state).category !== undefined && state.listed.length > 0
  const isOnlyWords =
    isEmpty(wants.constraints) && relative.length === 0 && undo.length === 0 && part.kind?.isSure !== true
  return isOfKind && isOnlyWords && topic.kind === 'continue' && stated.terms?.length === 1 && ADDS.test(source)
}

/** "needs wifi", "sandisk please": few words after a thing that words alone named, which an article makes no thing of its own. */
function mayBeEither(
  { topic, stated, alsoStated }: Understanding,
  frame: Frame,
  { scan }: Signals,
  state: DialogueState,
): boolean {
  const { part, terms } = frame
  const before = constraintsOf(state)
  const isOfWords = (before.category !== undefined || before.terms !== undefined) && state.listed.length > 0
  const isSaid = [stated.terms, stated.colors, stated.brands].some((said) => said !== undefined)
  if (!isOfWords || !isSaid || topic.kind !== 'new' || stated.category !== undefined || alsoStated.length > 0) {
    return false
  }
  const isLong = terms.terms.join(' ').split(' ').length > EITHER_WORDS_MAX
  const hasArticle = scan.tokens.slice(0, ARTICLE_WITHIN).some(({ base }) => ARTICLES.has(base))
  return (
    !isLong &&
    !hasArticle &&
    !SELLS.test(scan.source) &&
    !asksForOther(frame, scan, state) &&
    part.kind?.isSure !== true &&
    (!goesOn(scan) || isInstead(scan)) &&
    !namesAnew(terms.terms, before)
  )
}

const EITHER_WORDS_MAX = 4
const ARTICLE_WITHIN = 5
const ARTICLES = new Set(['a', 'an', 'some', 'another'])

const WISHES = new Set<Span['item']['type']>(['feature', 'color', 'amount', 'limit', 'quality'])

/** "size large": words that say how it should be name no other thing. */
function isWish(term: string, cover: readonly Span[], { tokens }: Scan): boolean {
  const said = new Set(
    cover.flatMap(({ item, from, to }) => (WISHES.has(item.type) ? tokens.slice(from, to).map(({ raw }) => raw) : [])),
  )
  return term.split(' ').every((word) => said.has(word))
}

/** "socks": the last word of a category's name. */
export function namesCategory(terms: readonly string[], { categories }: Vocabulary): boolean {
  const head = (text: string) =>
    toBase(
      text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .findLast(Boolean) ?? '',
    )
  const heads = new Set(terms.map(head))
  return categories.some(({ label }) => heads.has(head(label)))
}

/** "back to the games": the words that name what the talk comes back to are no search words in it. */
function withoutName({ terms, ...rest }: Constraints, back: Constraints): Constraints {
  const words = [...(back.category?.split('-') ?? []), ...(back.terms ?? []).flatMap((term) => term.split(' '))]
  const named = new Set(words.map((word) => toBase(word.toLowerCase())))
  const kept = terms?.filter(
    (term) =>
      !term
        .toLowerCase()
        .split(' ')
        .every((word) => named.has(toBase(word))),
  )
  return kept === undefined || kept.length === 0 ? rest : { ...rest, terms: kept }
}

/** "full hd at least": a side without an amount. */
function isBareBound({ item, from, to, cost }: Span): boolean {
  return item.type === 'bound' && to - from > 1 && cost === 0
}

/** "better 24 ports, from Quillnet": figures and makers are no thing of their own. */
function isOfTheSame(term: string, { wants, terms }: Frame): boolean {
  const brands = [...terms.brands, ...(wants.constraints.brands ?? [])].map((brand) => brand.toLowerCase())
  return measuredBy(term) !== null || brands.includes(term.toLowerCase())
}

/** What one part states; the category only where it is sure, else the words that name it. */
function statedBy({ part, kind, isSure, wants, terms }: Frame, isNew: boolean): Constraints {
  const { constraints } = wants
  const excludeBrands = [...(constraints.excludeBrands ?? []), ...terms.excludeNames]
  const brands = [...(constraints.brands ?? []), ...terms.brands]
  const category =
    part.kind !== null ? (isSure ? part.kind.slug : undefined) : isNew && kind !== null ? kind : undefined
  return {
    ...(category === undefined ? {} : { category }),
    ...(terms.terms.length > 0 ? { terms: terms.terms } : {}),
    ...constraints,
    ...(brands.length > 0 ? { brands } : {}),
    ...(excludeBrands.length > 0 ? { excludeBrands } : {}),
    ...(terms.excludeTerms.length > 0 ? { excludeTerms: terms.excludeTerms } : {}),
  }
}

/** How sure the reading is: the share of the content that something explains. */
function confidenceOf({ scan: { tokens }, cover }: Signals, frames: readonly Frame[]): number {
  const explained = new Set(frames.flatMap(({ wants }) => [...wants.explained]))
  for (const { from, to } of cover) for (let at = from; at < to; at++) explained.add(at)
  const words = tokens.filter(({ kind }) => kind !== 'symbol').length
  if (words === 0) return 0.2
  return Number(
    (0.4 + 0.55 * (tokens.filter(({ kind }, at) => kind !== 'symbol' && explained.has(at)).length / words)).toFixed(2),
  )
}

function intentOf(understood: Understanding, act: Said | null, state: DialogueState): Understanding['intent'] {
  const { stated, relative, undo, likeId, topic, alsoStated, contradictions, count } = understood
  const hasTopic = topicOf(state) !== null && !isEmpty(constraintsOf(state))
  const isPlain = isEmpty(stated) && relative.length === 0 && likeId === null && alsoStated.length === 0
  if (act?.intent === 'deals') return 'deals'
  if (undo.includes('all')) return 'restart'
  if (topic.kind === 'return') return 'recall'
  if (undo.length > 0 && (topic.kind !== 'new' || isPlain)) return 'undo'
  // "not apple" names nothing to look for.
  const leavesOut = topic.kind === 'new' && Object.keys(stated).every((name) => name.startsWith('exclude'))
  if ((isPlain || (leavesOut && alsoStated.length === 0)) && contradictions.length === 0) {
    if (act?.intent === 'recall' && hasTopic) return 'recall'
    if (count !== null && hasTopic) return 'refine'
    return 'unknown'
  }
  return topic.kind === 'new' ? 'search' : hasTopic ? 'refine' : 'search'
}
