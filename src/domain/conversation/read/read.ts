/**
 * From a message to what it says, in one pass: scan (tokens, lattice, spans), kinds, the best cover for each kind that may
 * be meant, and from the best of them the frame. Pure: the words of the shop come in with its vocabulary, what was shown
 * with the dialogue state. docs/copilot.md walks through it.
 */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { constraintsOf, isEmpty, topicOf } from '../topics.ts'
import { mergeConstraints } from '../merge.ts'
import { nothing } from './nothing.ts'
import type { DialogueState, Understanding } from '../types.ts'
import { countContent, decideAct, findSaid, isQuestion, type Said, type Signals } from './acts.ts'
import { adjusted } from './adjust.ts'
import { readAsked } from './asked.ts'
import { bestCover } from './cover.ts'
import { checkPrice } from './contradictions.ts'
import { findKinds, type KindMention } from './kinds.ts'
import { foreignLanguage } from './language.ts'
import { correctionsOf } from './lattice.ts'
import { readLookups } from './lookups.ts'
import { splitParts, type Part } from './parts.ts'
import { extremeOf, readReferences, type References } from './pointers.ts'
import { scan, type Scan } from './scan.ts'
import { generalWords, shopWordsOf, type ShopWords } from './shop-words.ts'
import type { Span } from './spans.ts'
import { toSort } from './sort.ts'
import { readTerms, type Terms } from './terms.ts'
import { turn } from './topic.ts'
import { readWants, type Wants } from './wants.ts'
import { resolveWish } from './wish.ts'
import { isFormOfWord } from './word-classes.ts'

/** One part of the message, read. */
interface Frame {
  part: Part
  /** The category that the part is about: named here, or that of the talk. */
  kind: string | null
  /** Whether that is sure enough to filter by. */
  isSure: boolean
  cover: readonly Span[]
  wants: Wants
  terms: Terms
}

/** Reads a message. Never throws, whatever the text. */
export function read(text: string, state: DialogueState, vocabulary: Vocabulary): Understanding {
  const shop = shopWordsOf(vocabulary)
  const all = scan(text, shop)
  const language = foreignLanguage(all.tokens, all.source, ({ base }) => generalWords().has(base) || isFormOfWord(base))
  const seen = withoutWithdrawn(all)
  const understanding = readShopping(seen, shop, state)
  if (language === null) return understanding
  const hasWishes = !isEmpty({ ...understanding.stated, terms: undefined }) || understanding.alsoStated.length > 0
  return hasWishes
    ? { ...understanding, stated: withoutForeignWords(understanding.stated), talk: `language:${language}` }
    : { ...nothing('unknown', 0.6), talk: `language:${language}` }
}

/** Of a message in another language only what needs no language counts. */
function withoutForeignWords({ terms: _, ...stated }: Constraints): Constraints {
  return stated
}

/** "something to grind, never mind, show me kettles": what was taken back in the same breath was never said. */
function withoutWithdrawn(all: Scan): Scan {
  const withdrawn = all.spans
    .filter(
      ({ item, from, cost }) => item.type === 'polarity' && item.polarity === 'withdraw' && from > 0 && cost === 0,
    )
    .at(-1)
  if (withdrawn === undefined || withdrawn.to + 1 >= all.tokens.length) return all
  const next = all.tokens[withdrawn.to]
  const goesOn =
    next?.kind === 'symbol' ||
    all.spans.some(({ item, from }) => from === withdrawn.to && item.type === 'glue' && item.glue === 'opener')
  if (!goesOn) return all
  return {
    ...all,
    spans: all.spans.filter(({ from }) => from >= withdrawn.to),
    tokens: all.tokens.map((token, i) =>
      i < withdrawn.to ? { ...token, kind: 'symbol' as const, base: '', text: '', value: null } : token,
    ),
  }
}

function readShopping(seen: Scan, shop: ShopWords, state: DialogueState): Understanding {
  const { vocabulary } = shop
  const current = topicOf(state)?.constraints.category ?? null
  const kinds = findKinds(seen, vocabulary).filter((mention) => !isFeatureOf(mention, current, seen, vocabulary))
  const parts = splitParts(seen, kinds)
  const frames = parts.map((part, i) => readFrame(seen, part, i === 0 ? current : null, kinds, shop))
  const [main] = frames
  if (main === undefined) return nothing('unknown', 0.2)
  const wanted = parts.flatMap(({ kind }) => kind ?? [])
  const said = findSaid(seen)
  const asks = isQuestion(seen)
  const hasOpener = seen.spans.some(({ item, cost }) => item.type === 'glue' && item.glue === 'opener' && cost < 0.5)
  const pointing = readReferences(seen, state, shop, pointingOf(said, asks))
  const hasShown = state.listed.length > 0 || state.shown.length > 0
  const signals: Signals = {
    scan: seen,
    cover: main.cover,
    said,
    hasThing: wanted.length > 0 || (main.terms.terms.length > 0 && (hasOpener || !hasShown)),
    hasWishes: frames.some(
      ({ wants }) => !isEmpty(wants.constraints) || wants.relative.length > 0 || wants.undo.length > 0,
    ),
    isQuestion: asks,
    hasOpener,
    contentWords: countContent(seen, said, main.cover),
    hasShown,
    isPointing: pointing.ids.length > 0,
    isUnresolved: pointing.ids.length === 0 && pointing.unresolved.length > 0,
    lastThing: Math.max(-1, ...wanted.map(({ from }) => from)),
  }
  const act = decideAct(signals)
  const about = act === null ? null : readAct(act, signals, pointing, main, state, shop)
  if (about !== null) return finish(about, frames, seen)
  const question = readQuestion(signals, pointing, main, kinds, state, vocabulary)
  if (question !== null) return finish(question, frames, seen)
  return finish(readRequest(seen, frames, signals, act, pointing, state), frames, seen)
}

/** "wifi too", said of printers: what the kind that is talked about can have is no other kind, unless an article says so. */
function isFeatureOf(
  { from, to, slug }: KindMention,
  current: string | null,
  { spans, tokens }: Scan,
  vocabulary: Vocabulary,
): boolean {
  if (current === null || slug === current || DETERMINED.has(tokens[from - 1]?.text ?? '')) return false
  return spans.some(
    (span) =>
      span.from === from &&
      span.to === to &&
      span.item.type === 'feature' &&
      resolveWish(span.item.wish, current, vocabulary) !== null,
  )
}

const DETERMINED = new Set(['a', 'an', 'the', 'some', 'any', 'another', 'now', 'for', 'want', 'need'])

function pointingOf(said: readonly Said[], asks: boolean): Parameters<typeof readReferences>[3] {
  const intents = new Set(said.map(({ intent }) => intent))
  const isAbout = ['compare', 'details', 'worth_it', 'save', 'verdict'].some((intent) =>
    intents.has(intent as Said['intent']),
  )
  return {
    numbers: isAbout,
    pronouns: isAbout || asks || said.some(({ talk }) => talk === 'catch' || talk === 'take'),
    names: true,
  }
}

function readFrame(
  seen: Scan,
  part: Part,
  inherited: string | null,
  kinds: readonly KindMention[],
  shop: ShopWords,
): Frame {
  const { vocabulary } = shop
  const spans = seen.spans.filter(({ from, to }) => from >= part.from && to <= part.to)
  const named = part.kind
  const implied = named === null && inherited === null ? situationOf(spans) : null
  const kind = named?.slug ?? inherited ?? implied
  const isSure = named === null ? kind !== null : named.isSure
  const roles = new Map(kinds.map((mention) => [mention.span, mention.role]))
  const usable = spans.filter(
    (span) =>
      span.item.type !== 'kind' ||
      roles.get(span as KindMention['span']) === 'wanted' ||
      roles.get(span as KindMention['span']) === 'excluded',
  )
  const shifted = usable.map((span) => ({ ...span, from: span.from - part.from, to: span.to - part.from }))
  const cover = bestCover(shifted, part.to - part.from, kind, vocabulary).spans.map((span) => ({
    ...span,
    from: span.from + part.from,
    to: span.to + part.from,
  }))
  const wants = readWants(cover, seen, kind, vocabulary)
  for (const span of cover) {
    if (span.item.type === 'situation' && kind !== null) addGuesses(wants.constraints, span.item.wish, kind, vocabulary)
  }
  const terms = readTerms({
    scan: seen,
    cover,
    spoken: wants.spoken,
    explained: wants.explained,
    kind: isSure ? kind : null,
    vocabulary,
    from: part.from,
    to: part.to,
  })
  return { part, kind, isSure, cover, wants, terms }
}

/** What kind would help with what is told; null where nothing is. */
function situationOf(spans: readonly Span[]): string | null {
  const told = spans
    .filter(({ item, cost }) => item.type === 'situation' && cost === 0)
    .sort((a, b) => b.to - b.from - (a.to - a.from))[0]
  return told?.item.type === 'situation' ? (told.item.slugs[0] ?? null) : null
}

function addGuesses(
  constraints: Constraints,
  wish: Parameters<typeof resolveWish>[0],
  kind: string,
  vocabulary: Vocabulary,
): void {
  for (const { part, entry } of resolveWish(wish, kind, vocabulary) ?? []) {
    const op = part.op === 'less' ? 'lte' : part.op === 'more' ? 'gte' : part.op
    constraints.prefer = [...(constraints.prefer ?? []), { name: entry.name, op, value: part.value }]
  }
}

/** Acts that are no request for products. Null where the words of the act do not carry the message. */
function readAct(
  act: Said,
  signals: Signals,
  pointing: References,
  main: Frame,
  state: DialogueState,
  shop: ShopWords,
): Understanding | null {
  const { vocabulary } = shop
  const base = {
    ...nothing(act.intent, 0.9),
    talk: act.talk,
    referencedIds: pointing.ids,
    unresolved: pointing.unresolved,
  }
  const taken = new Set([...pointing.taken, ...range(act.from, act.to)])
  const kindShown = categoryOf(state, pointing.ids[0]) ?? main.kind
  const asked = () => readAsked(signals.scan, main.cover, taken, kindShown, vocabulary)
  switch (act.intent) {
    case 'off_topic':
    case 'help':
    case 'service':
    case 'greeting':
    case 'thanks':
    case 'unknown':
      return base
    case 'restart':
      // "start again, I want a chair": the request is read, from nothing.
      return signals.hasThing && signals.contentWords + Number(main.part.kind !== null) > 0 && main.part.kind !== null
        ? null
        : base
    case 'compare':
      return readCompare(act, base, signals, pointing, state, asked)
    case 'verdict': {
      const choice = pointing.ids.length > 1 ? pointing.ids : comparedOr(state, 3)
      return { ...base, referencedIds: choice, askedAbout: null }
    }
    case 'worth_it': {
      const fact = asked()
      if (
        fact !== null &&
        fact.attribute !== null &&
        !['price', 'rating', 'listPrice'].includes(fact.attribute) &&
        signals.hasShown
      ) {
        const focus = pointing.ids[0] ?? state.focusId ?? state.listed[0]?.id
        if (focus !== undefined) {
          return { ...base, intent: 'details', talk: null, referencedIds: [focus], askedAbout: fact }
        }
      }
      if (pointing.ids.length > 0 || pointing.unresolved.length > 0) return base
      const lookups = readLookups(signals.scan, taken)
      if (lookups.length > 0) return { ...base, lookups }
      const focus = state.focusId ?? state.listed[0]?.id
      if (signals.hasThing && !signals.isQuestion) return null
      return focus === undefined ? { ...base, unresolved: ['that'] } : { ...base, referencedIds: [focus] }
    }
    case 'details': {
      const focus = pointing.ids[0] ?? state.focusId ?? state.listed[0]?.id
      if (pointing.ids.length === 0 && pointing.unresolved.length > 0) return base
      if (pointing.ids.length === 0 && focus !== undefined && act.talk === null) {
        return isRequestLike(signals) ? null : { ...base, referencedIds: [focus], askedAbout: asked() }
      }
      if (act.talk !== null) return focus === undefined ? null : { ...base, referencedIds: [focus], askedAbout: null }
      return isRequestLike(signals) ? null : { ...base, askedAbout: asked() }
    }
    case 'save':
      return base
    case 'advice': {
      if (act.talk === 'enough' || act.talk === 'need' || act.talk === 'explain') {
        const about = asked()
        if (about === null) return null
        const kind = main.part.kind?.slug ?? main.kind
        return {
          ...base,
          askedAbout: about,
          stated: kind === null ? {} : { category: kind },
          referencedIds: [],
          topic: { kind: 'continue' },
        }
      }
      const kind = main.part.kind?.slug ?? main.kind
      if (kind === null) return null
      return {
        ...base,
        stated: { category: kind },
        referencedIds: [],
        topic: turn(
          {
            kind: main.part.kind,
            thing: [],
            isRecall: false,
            isPointing: false,
            takesBack: false,
            hasOpener: true,
            scan: signals.scan,
          },
          state,
        ),
      }
    }
    case 'recall': {
      if (act.talk === 'take') {
        return {
          ...base,
          intent: 'recall',
          referencedIds: state.savedIds.slice(-5),
          unresolved: state.savedIds.length > 0 ? [] : ['my shelf'],
        }
      }
      return null
    }
    case 'others':
      return { ...base, referencedIds: [] }
    case 'more':
      return base
    default:
      return null
  }
}

function isRequestLike({ hasThing, hasWishes, isPointing }: Signals): boolean {
  return (hasThing || hasWishes) && !isPointing
}

function readCompare(
  act: Said,
  base: Understanding,
  signals: Signals,
  pointing: References,
  state: DialogueState,
  asked: () => Understanding['askedAbout'],
): Understanding | null {
  const taken = new Set([...pointing.taken, ...range(act.from, act.to)])
  if (act.talk === 'sum' || act.talk === 'difference') {
    const pair =
      pointing.ids.length > 1 ? pointing.ids : [...new Set([...pointing.ids, ...comparedOr(state, 2)])].slice(0, 2)
    return pair.length > 1
      ? { ...base, referencedIds: pair, askedAbout: asked() ?? { attribute: 'price', text: 'price' } }
      : null
  }
  if (pointing.ids.length > 1) return { ...base, askedAbout: null }
  const lookups = readLookups(signals.scan, taken)
  if (lookups.length + pointing.ids.length > 1) return { ...base, lookups }
  if (pointing.unresolved.length > 0) return base
  if (signals.hasThing && !signals.hasShown) return null
  const pair = comparedOr(state, 2)
  const others = pair.filter((id) => !pointing.ids.includes(id))
  const ids = pointing.ids.length === 1 ? [...pointing.ids, ...others.slice(0, 1)] : pair
  return { ...base, referencedIds: ids, unresolved: ids.length === 0 ? ['that'] : [] }
}

/** The products of the latest comparison, else the first few of the list. */
function comparedOr(state: DialogueState, count: number): string[] {
  return state.comparedIds.length > 1 ? state.comparedIds : state.listed.slice(0, count).map(({ id }) => id)
}

/** A question about a product that was shown: "how heavy is the second one?", "does it have USB-C?", "which of the two is lighter?" */
function readQuestion(
  signals: Signals,
  pointing: References,
  main: Frame,
  kinds: readonly KindMention[],
  state: DialogueState,
  vocabulary: Vocabulary,
): Understanding | null {
  const { isQuestion: asks, hasShown, scan: seen, cover } = signals
  if (!hasShown) return null
  const isWhich =
    cover.some(({ item }) => item.type === 'glue' && item.glue === 'which') ||
    seen.tokens.slice(0, 4).some(({ base }) => base === 'which')
  if (isWhich && state.comparedIds.length > 1 && main.wants.relative.length > 0 && pointing.ids.length < 3) {
    const [relative] = main.wants.relative
    const ids = pointing.ids.length > 1 ? pointing.ids : state.comparedIds
    return {
      ...nothing('compare', 0.85),
      talk: 'extreme',
      referencedIds: ids,
      askedAbout: { attribute: relative?.field ?? null, text: relative?.field ?? '' },
    }
  }
  const [field, way] = /^(.+?)(?:_(asc|desc))?$/.exec(main.wants.constraints.sort ?? '')?.slice(1) ?? []
  const isOfShown =
    cover.some(({ item }) => item.type === 'glue' && item.glue === 'ofShown') ||
    /\b(?:of|among|from) (?:these|those|them)\b/.test(seen.tokens.map(({ text }) => text).join(' '))
  if (
    isOfShown &&
    field !== undefined &&
    main.part.kind === null &&
    countOf(seen, cover, signals) === null &&
    state.listed.length > 0
  ) {
    const id = extremeOf(state.listed, field, way === 'asc' ? 'less' : 'more')
    if (id !== null)
      return { ...nothing('details', 0.85), referencedIds: [id], askedAbout: { attribute: field, text: field } }
  }
  if (isWhich) return null
  const asksShop =
    /^(do|did|have|has|got|any|is there|are there|does your|do you|can i get|show)\b/.test(
      seen.tokens.map(({ text }) => text).join(' '),
    ) && seen.tokens.some(({ base }) => base === 'you' || base === 'there' || base === 'any' || base === 'anything')
  const isOther =
    kinds.some(({ role, slug }) => role === 'wanted' && slug !== main.kind) ||
    (main.part.kind !== null && pointing.ids.length === 0)
  const isLikeRequest = seen.spans.some(
    ({ item, to }) => item.type === 'glue' && (item.glue === 'like' || item.glue === 'than') && pointing.taken.has(to),
  )
  if (pointing.ids.length > 0 && !isLikeRequest && !asksShop) {
    const isPlural = pointing.ids.length > 1
    const hasRequest = signals.hasOpener || main.wants.relative.length > 0 || (main.part.kind !== null && !asks)
    if (!asks && (hasRequest || signals.hasWishes)) return null
    if (isPlural && !asks) return null
    const kind = categoryOf(state, pointing.ids[0]) ?? main.kind
    const askedAbout = readAsked(seen, cover, pointing.taken, kind, vocabulary)
    if (!asks && askedAbout !== null && !isNameLike(signals, pointing)) return null
    return {
      ...nothing(isPlural ? 'compare' : 'details', 0.85),
      referencedIds: pointing.ids,
      unresolved: pointing.unresolved,
      askedAbout,
    }
  }
  if (pointing.unresolved.length > 0 && asks) return { ...nothing('details', 0.8), unresolved: pointing.unresolved }
  const isStrong = STRONG_QUESTION.test(
    seen.tokens
      .filter(({ kind }) => kind === 'word')
      .map(({ text }) => text)
      .join(' '),
  )
  if (!asks || isOther || asksShop || (signals.hasOpener && !isStrong) || main.wants.relative.length > 0) return null
  return readUnpointed(signals, main, state, vocabulary)
}

/** "the red one", "2nd one": nothing but the pointer. */
function isNameLike({ contentWords, hasWishes }: Signals, pointing: References): boolean {
  return pointing.ids.length === 1 && contentWords <= 1 && !hasWishes
}

/** "how many capsules do I get" asks about what was shown, whatever else it says. */
const STRONG_QUESTION =
  /^(?:(?:and|so|ok|but|also|then|well) )*(?:how (?:many|much|long|heavy|big|wide|tall|high|thick|loud|fast|old|far|deep|large|small|bright|strong|quiet|hard|easy|often)|what (?:is|are|size|color|colour|material|weight|resolution|kind of|does|do)|whats (?:the|its|it|their)|(?:does|do|is|are|can|will|has|have|did|would) (?:it|they|this|that|these|those|its|the|i))\b/

const ASKING = /^(what|whats|how|hows|does|do|is|are|can|will|would|has|have|could|was|did|it|mic|any good)\b/

/** "what's the weight?" with no product named asks about the one that the talk is about. */
function readUnpointed(
  { scan: seen, cover }: Signals,
  main: Frame,
  state: DialogueState,
  vocabulary: Vocabulary,
): Understanding | null {
  const product = [...state.listed].find(({ id }) => id === state.focusId) ?? state.listed[0]
  if (product === undefined) return null
  const askedAbout = readAsked(seen, cover, new Set(), product.category, vocabulary)
  if (askedAbout === null) return null
  const opens = ASKING.test(
    seen.tokens
      .filter(({ kind }) => kind === 'word')
      .map(({ text }) => text)
      .join(' ')
      .replace(/^(and|so|ok|okay|but|well|also) /, ''),
  )
  const { constraints } = main.wants
  // "white?" and "under 50?" change the search.
  const isLimit =
    constraints.brands !== undefined ||
    constraints.priceMax !== undefined ||
    constraints.priceMin !== undefined ||
    constraints.minRating !== undefined ||
    constraints.sort !== undefined
  if (!opens || isLimit) return null
  return { ...nothing('details', 0.75), referencedIds: [product.id], askedAbout }
}

function categoryOf(state: DialogueState, id: string | undefined): string | null {
  return [...state.listed, ...state.shown].find((product) => product.id === id)?.category ?? null
}

/** A message that asks for products. */
function readRequest(
  seen: Scan,
  frames: readonly Frame[],
  signals: Signals,
  act: Said | null,
  pointing: References,
  state: DialogueState,
): Understanding {
  const [main] = frames
  if (main === undefined) return nothing('unknown', 0.2)
  const isLike = seen.spans.some(
    ({ item, to }) => item.type === 'glue' && item.glue === 'like' && pointing.taken.has(to),
  )
  const isThan = seen.spans.some(
    ({ item, to }) => item.type === 'glue' && item.glue === 'than' && pointing.taken.has(to),
  )
  const [likeId = null] = isLike && !isThan ? pointing.ids : []
  const isRecall =
    act?.intent === 'recall' || signals.said.some(({ intent, talk }) => intent === 'recall' && talk === null)
  const takesBack = main.wants.undo.length > 0
  const isAfresh = act?.intent === 'restart'
  const topic = isAfresh
    ? ({ kind: 'new' } as const)
    : turn(
        {
          kind: main.part.kind?.isSure === true || main.part.kind === null ? main.part.kind : main.part.kind,
          thing: main.terms.brands.length > 0 && main.terms.terms.length === 0 ? [] : main.terms.terms,
          isRecall,
          isPointing: pointing.ids.length > 0,
          takesBack,
          hasOpener: signals.hasOpener,
          scan: seen,
        },
        state,
      )
  const isNew = topic.kind === 'new'
  const stated = frames.map((frame) => statedBy(frame, isNew || frame !== main))
  const shared = shareLimits(frames, stated)
  const moved = frames.length === 1 && !isNew ? adjusted(seen, main.cover, topicOf(state)?.constraints ?? null) : null
  const [own = {}, ...others] = moved === null ? shared : [mergeConstraints(shared[0] ?? {}, moved), ...shared.slice(1)]
  const checked = checkPrice(own)
  const understanding: Understanding = {
    ...nothing('search', confidenceOf(signals, frames)),
    stated:
      isNew && main.wants.relative[0] !== undefined && checked.constraints.sort === undefined
        ? { ...checked.constraints, sort: toSort(main.wants.relative[0].field, main.wants.relative[0].direction) }
        : checked.constraints,
    relative: isNew ? [] : main.wants.relative.map((wish) => ({ ...wish, thanId: pointing.ids[0] ?? null })),
    undo: main.wants.undo,
    likeId,
    count: countOf(seen, main.cover, signals),
    topic,
    alsoStated: others.filter((constraints) => !isEmpty(constraints)),
    totalMax: frames.some(({ wants }) => wants.share === 'total') && frames.length > 1 ? (own.priceMax ?? null) : null,
    contradictions: checked.contradictions,
    unjudged: frames.flatMap(({ wants }) => wants.unjudged),
    notUnderstood: [...new Set(frames.flatMap(({ terms }) => terms.notUnderstood))],
    talk: null,
  }
  return { ...understanding, intent: intentOf(understanding, act, state) }
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

/** "80 bucks tops for each", "a laptop or a tablet under 500": a limit of one part that holds for the others. */
function shareLimits(frames: readonly Frame[], stated: readonly Constraints[]): Constraints[] {
  if (stated.length < 2) return [...stated]
  const priced = stated.filter(({ priceMax, priceMin }) => priceMax !== undefined || priceMin !== undefined)
  const isShared = frames.some(({ wants }) => wants.share !== null) || frames.length === 2
  const [limits] = priced
  if (limits === undefined || priced.length !== 1 || !isShared) return [...stated]
  const { priceMin, priceMax, currency } = limits
  return stated.map((constraints) => ({
    ...constraints,
    ...(priceMin === undefined ? {} : { priceMin }),
    ...(priceMax === undefined ? {} : { priceMax }),
    ...(currency === undefined ? {} : { currency }),
  }))
}

const COUNT_MAX = 10

/** "show me three", "only the two cheapest", "five more". */
function countOf({ tokens, spans }: Scan, cover: readonly Span[], { hasOpener }: Signals): number | null {
  for (const [at, { value, glued }] of tokens.entries()) {
    if (value === null || !Number.isInteger(value) || value < 1 || value > COUNT_MAX || glued) continue
    if (
      cover.some(
        ({ item, from, to }) =>
          from <= at &&
          at < to &&
          (item.type === 'limit' || item.type === 'choice' || (item.type === 'amount' && item.amount.kind !== 'bare')),
      )
    ) {
      continue
    }
    const before = tokens[at - 1]?.base ?? ''
    const next = tokens[at + 1]
    if (next?.glued === true || spans.some(({ item, from }) => from === at + 1 && item.type === 'unit')) continue
    const isOpened =
      spans.some(({ item, to, cost }) => to === at && cost < 0.5 && item.type === 'glue' && item.glue === 'opener') ||
      ['top', 'best', 'only', 'just', 'me', 'next'].includes(before)
    const isCounted = next !== undefined && ['more', 'cheapest', 'best', 'other', 'option', 'of'].includes(next.base)
    if ((hasOpener && isOpened) || isOpened || isCounted) return value
  }
  return null
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
  if (undo.length > 0) return 'undo'
  if (isPlain && contradictions.length === 0) {
    if (act?.intent === 'recall' && hasTopic) return 'recall'
    if (count !== null && hasTopic) return 'refine'
    return 'unknown'
  }
  return topic.kind === 'new' ? 'search' : hasTopic ? 'refine' : 'search'
}

function finish(understanding: Understanding, frames: readonly Frame[], seen: Scan): Understanding {
  const corrected = new Set(
    frames.flatMap(({ terms, cover }) => [
      ...terms.corrected,
      ...cover.filter(({ cost }) => cost > 0).flatMap(({ from, to }) => range(from, to)),
    ]),
  )
  return {
    ...understanding,
    entities: frames.flatMap(({ wants }) => wants.entities),
    corrections: correctionsOf(seen.lattice, corrected),
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
