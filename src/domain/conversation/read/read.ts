/**
 * From a message to what it says, in one pass: scan (tokens, lattice, spans), kinds, the best cover for each kind that may
 * be meant, and from the best of them the frame. Pure: the words of the shop come in with its vocabulary, what was shown
 * with the dialogue state. docs/copilot.md walks through it.
 */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { findCodes } from '../../search/code-lookup.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import { constraintsOf, isEmpty, topicOf } from '../topics.ts'
import { nothing } from './nothing.ts'
import type { DialogueState, Understanding } from '../types.ts'
import { countContent, decideAct, findSaid, type Said, type Signals } from './acts.ts'
import { readAct } from './about.ts'
import { adjusted, movedBudget } from './adjust.ts'
import { readValues } from './advised.ts'
import { readFrame, type Frame } from './frame.ts'
import { readUnknown } from './asked-of-one.ts'
import { putsRight } from './carried.ts'
import { asSaidFirst } from './going-with.ts'
import { TOGETHER, toMessage } from './message.ts'
import { readAsked } from './asked.ts'
import { isQuestion } from './asking.ts'
import { readQuestion } from './questions.ts'
import { readRequest } from './requests.ts'
import { range } from './tokens.ts'
import type { KindMention } from './kinds.ts'
import { foreignLanguage } from './language.ts'
import { correctionsOf } from './lattice.ts'
import { splitParts } from './parts.ts'
import { readLeftOver } from './left-over.ts'
import { readModel } from './lookups.ts'
import { strangeThing } from './other-thing.ts'
import { readReferences, type References } from './pointers.ts'
import { withAsked } from './pro-verb.ts'
import { scan, type Scan } from './scan.ts'
import { readThan } from './than.ts'
import { shopWordsOf, type ShopWords } from './shop-words.ts'
import { generalWords } from './general-words.ts'
import { turnsAway, withoutWithdrawn } from './turning.ts'
import { findThings } from './wanted-kinds.ts'
import { isFormOfWord, isTalkWord } from './word-classes.ts'
import { toBase } from './word-forms.ts'

/** Reads a message. Never throws, whatever the text. */
export function read(text: string, state: DialogueState, vocabulary: Vocabulary): Understanding {
  const shop = shopWordsOf(vocabulary)
  const typed = scan(text, shop)
  const language = foreignLanguage(
    typed.tokens,
    typed.source,
    ({ base }) => generalWords().has(base) || isFormOfWord(base),
  )
  const apart = apartFrom(typed, state, vocabulary)
  const seen = withoutWithdrawn(apart === null ? typed : scan(apart, shop))
  const isTalk = (word: string) => STOP_WORDS.has(word) || isTalkWord(toBase(word))
  const shopping = readShopping(seen, shop, state, apart !== null)
  const than = readThan(seen, shopping, shop.vocabulary)
  const isFirst = state.shown.length === 0 && state.listed.length === 0
  const question = isFirst && isQuestion(typed) ? typed.source : null
  // Of two models one may be no code.
  const codes = shopping.isEither ? null : findCodes(typed.source, isTalk)
  const understanding = { ...shopping, than, question, codes }
  if (language === null) return understanding
  const stated = withoutForeignWords(understanding.stated)
  const told = { talk: `language:${language}` as const, stated }
  // A price alone would find everything that costs so.
  return stated.category !== undefined || understanding.alsoStated.length > 0
    ? { ...understanding, ...told, corrections: [], notUnderstood: [], untold: [] }
    : { ...nothing('unknown', 0), ...told }
}

/** Of a message in another language only what needs no language counts. */
function withoutForeignWords(constraints: Constraints): Constraints {
  return {
    ...constraints,
    terms: undefined,
    prefer: undefined,
    excludeTerms: undefined,
    brands: undefined,
    excludeBrands: undefined,
  }
}

/** What goes with the thing that the talk is about, as it would be asked for first; null where nothing else is asked for. */
function apartFrom(typed: Scan, state: DialogueState, vocabulary: Vocabulary): string | null {
  if (state.listed.length === 0 || typed.source.length > APART_CHARACTERS_MAX) return null
  return asSaidFirst(typed, constraintsOf(state), vocabulary)
}

const APART_CHARACTERS_MAX = 200

function readShopping(seen: Scan, shop: ShopWords, state: DialogueState, isApart: boolean): Understanding {
  const { vocabulary } = shop
  const turned = isApart || turnsAway(seen, topicOf(state)?.constraints.category ?? null)
  const current = turned ? null : (topicOf(state)?.constraints.category ?? null)
  const kinds = findThings(seen, current, !turned && topicOf(state) !== null, vocabulary)
  const hasShown = state.listed.length > 0 || state.shown.length > 0
  const parts = splitParts(seen, kinds, vocabulary, !hasShown)
  const mayTell = turned || !hasShown
  const frames = parts.map((part, i) => readFrame(seen, part, i === 0 ? current : null, mayTell, kinds, shop))
  const [main] = frames
  if (main === undefined) return nothing('unknown', 0)
  const wanted = parts.flatMap(({ kind }) => kind ?? [])
  const said = findSaid(seen)
  const asks = isQuestion(seen)
  const hasOpener = seen.spans.some(({ item, cost }) => item.type === 'glue' && item.glue === 'opener' && cost < 0.5)
  const pointing = readReferences(seen, state, shop, pointingOf(said, asks, seen))
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
  const values = readValues(signals, main, state, vocabulary)
  if (values !== null) return finish(values, frames, seen)
  const budget = movedBudget(seen, state)
  const moved =
    budget ??
    (frames.length === 1
      ? adjusted(seen, main.cover, topicOf(state)?.constraints ?? null, main.wants, vocabulary)
      : null)
  const act = moved !== null || (turned && main.kind !== null) ? null : decideAct(signals)
  const about = act === null ? null : readAct(act, signals, pointing, main, state, shop.vocabulary)
  if (about !== null) return finish(about, frames, seen)
  const question =
    budget === null ? readQuestion(toMessage({ signals, pointing, main, kinds, state, vocabulary })) : null
  if (question !== null) return finish(withModel(question, seen, pointing), frames, seen)
  const request = readRequest(seen, frames, signals, act, pointing, state, vocabulary, turned, moved)
  const stranger = hasShown && wanted.length === 0 ? strangeThing(seen, vocabulary) : null
  if (stranger !== null) {
    return finish({ ...nothing('search', 0.6), stated: { terms: [stranger] }, topic: { kind: 'new' } }, frames, seen)
  }
  const earlier = ofEarlier(request, signals, main, state, vocabulary)
  if (earlier !== null) return finish(earlier, frames, seen)
  const fallback =
    request.intent === 'unknown'
      ? (readUnknown(signals, main, state, vocabulary) ?? leftOver(request, signals, state, vocabulary))
      : null
  const asked = withAsked(fallback ?? request, main.cover, state, vocabulary)
  return finish(wanted.length > 0 ? asked : withoutOwned(asked, kinds, current, vocabulary), frames, seen)
}

/** "and the headphones from before, how long did they last": asked of the one of them that was told of last; null elsewhere. */
function ofEarlier(
  { topic, stated }: Understanding,
  { scan: seen, cover, isQuestion: asks }: Signals,
  { part: { kind } }: Frame,
  { topics, shown, toldIds = [] }: DialogueState,
  vocabulary: Vocabulary,
): Understanding | null {
  const category = topic.kind === 'return' ? topics[topic.topicIndex]?.constraints.category : undefined
  const isAsked = asks && stated.sort === undefined && !WHICH.test(seen.source)
  if (!isAsked || category === undefined || kind === null) return null
  const askedAbout = readAsked(seen, cover, new Set(range(kind.from, kind.to)), category, vocabulary)
  const ofKind = shown.filter((product) => product.category === category).map(({ id }) => id)
  const id = toldIds.findLast((told) => ofKind.includes(told)) ?? ofKind[0]
  return askedAbout === null || id === undefined
    ? null
    : { ...nothing('details', 0.8), referencedIds: [id], askedAbout }
}

const WHICH = /\b(?:which|what about|any)\b/i

/** "he already has a backpack": not of that kind, and the rest as before. */
function withoutOwned(
  request: Understanding,
  kinds: readonly KindMention[],
  current: string | null,
  { categories }: Vocabulary,
): Understanding {
  const owned = kinds.find(({ role, slug }) => role === 'owned' && slug === current)
  const isNew = request.intent !== 'refine' && request.intent !== 'unknown'
  if (owned === undefined || isNew || !isEmpty(request.stated)) return request
  const excludeTerms = [categories.find(({ slug }) => slug === current)?.label.toLowerCase() ?? owned.slug]
  return { ...request, intent: 'undo', undo: ['category'], stated: { ...request.stated, excludeTerms } }
}

/** What a reply says that nothing explained, where nothing was told of it already. */
function leftOver(request: Understanding, signals: Signals, state: DialogueState, vocabulary: Vocabulary) {
  return request.notUnderstood.length + request.untold.length > 0 ? null : readLeftOver(signals, state, vocabulary)
}

/** A question about a model that was not shown is about that one, where the catalogue has it. */
function withModel(question: Understanding, seen: Scan, { taken }: References): Understanding {
  const model = question.intent === 'details' && question.lookups.length === 0 ? readModel(seen, taken) : null
  return model === null ? question : { ...question, lookups: [model] }
}

function pointingOf(
  said: readonly Said[],
  asks: boolean,
  { spans, tokens }: Scan,
): Parameters<typeof readReferences>[3] {
  const intents = new Set(said.map(({ intent }) => intent))
  const isAbout = ['compare', 'details', 'worth_it', 'save', 'verdict'].some((intent) =>
    intents.has(intent as Said['intent']),
  )
  // "how much for three": one number by itself is no place in the list.
  const isExtreme = spans.some(({ item }) => item.type === 'quality' && item.degree === 'superlative')
  const isCount =
    said.some(({ talk }) => talk === 'sum') && !isExtreme && tokens.filter(({ value }) => value !== null).length === 1
  const words = tokens.map(({ text }) => text).join(' ')
  return {
    numbers: (isAbout || putsRight({ tokens }) || (isExtreme && TOGETHER.test(words))) && !isCount,
    pronouns:
      isAbout ||
      asks ||
      OF_ALL.test(words) ||
      SHOWN_AGAIN.test(words) ||
      said.some(({ talk }) => talk === 'catch' || talk === 'take'),
    names: true,
  }
}

/** "show me that one again" */
const SHOWN_AGAIN =
  /^(?:(?:ok|and|so|please|can you|could you) )*(?:show|open|see)(?: me)? (?:that|this|it)(?: one)?(?: again| please)*$/

/** "the weight of all of them" */
const OF_ALL =
  /(?<!\b(?:none|neither|any|each|some|one|most|which|either)) of (?:all of )?(?:them|these|those|both)(?: \?)?$/

function finish(understanding: Understanding, frames: readonly Frame[], seen: Scan): Understanding {
  const corrected = new Set(
    frames.flatMap(({ terms, cover }) => [
      ...terms.corrected,
      ...cover.filter(({ cost }) => cost > 0).flatMap(({ from, to }) => range(from, to)),
    ]),
  )
  const { intent, talk, confidence } = understanding
  return {
    ...understanding,
    // Where no reading was chosen none is ahead.
    confidence: intent === 'unknown' && talk === null ? 0 : confidence,
    entities: frames.flatMap(({ wants }) => wants.entities),
    corrections: correctionsOf(seen.lattice, corrected),
  }
}
