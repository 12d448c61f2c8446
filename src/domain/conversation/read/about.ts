/** Acts that the words say and that are no request for products: compare, ask for a pick, save, talk of something else. */
import { focusedId, isEmpty, kindOf, topicOf } from '../topics.ts'
import type { Asked, DialogueState, Understanding } from '../types.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { isMeaning, namedIn, type Said, type Signals } from './acts.ts'
import { readFigure, readNeeded } from './advised.ts'
import { readAsked } from './asked.ts'
import { carried, leadingIn } from './carried.ts'
import { comparedOr, readCompare } from './compared.ts'
import { bestCover } from './cover.ts'
import type { Frame } from './frame.ts'
import { readLookups } from './lookups.ts'
import { nothing } from './nothing.ts'
import type { References } from './pointers.ts'
import { range } from './tokens.ts'
import { textOf, type Scan } from './scan.ts'
import { turn } from './topic.ts'

/** Acts that are no request for products. Null where the words of the act do not carry the message. */
export function readAct(
  act: Said,
  signals: Signals,
  pointing: References,
  main: Frame,
  state: DialogueState,
  vocabulary: Vocabulary,
): Understanding | null {
  const base = {
    ...nothing(act.intent, 0.9),
    talk: act.talk,
    referencedIds: pointing.ids,
    unresolved: pointing.unresolved,
  }
  // "how heavy is it" names what is asked, and so does "is 8 GB enough".
  const isAsking =
    ['enough', 'need', 'explain'].includes(act.talk ?? '') ||
    /^(how|who|what) (heavy|big|color|make|much)/.test(textOf(signals.scan, act.from, act.to))
  const taken = new Set([...pointing.taken, ...(isAsking ? [] : range(act.from, act.to))])
  const kindShown = kindOf(state, pointing.ids[0]) ?? main.kind
  // "what is fast charging" is asked of no kind.
  const kindAsked = isMeaning(act) ? null : kindShown
  // What is asked then stands inside the act.
  const inner = () =>
    bestCover(
      signals.scan.spans.filter(({ item }) => item.type !== 'act'),
      signals.scan.tokens.length,
      kindAsked,
      vocabulary,
    ).spans
  const asked = () =>
    isAsking
      ? readAsked(signals.scan, inner(), pointing.taken, kindAsked, vocabulary)
      : readAsked(signals.scan, main.cover, taken, kindShown, vocabulary)
  switch (act.intent) {
    case 'service':
      return ownWarranty(act, kindShown, signals, state, vocabulary)
        ? { ...base, intent: 'details', talk: null, ...askedOf(pointing, state), askedAbout: WARRANTY }
        : { ...base, ...askedOf(pointing, state) }
    case 'off_topic':
    case 'help':
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
      return readCompare(act, base, signals, pointing, main, state, asked)
    case 'verdict': {
      // "what do you think of the second"
      if (pointing.ids.length === 1 && /\bthink of\b/.test(signals.scan.source)) {
        return { ...base, intent: 'worth_it', talk: null }
      }
      const choice = pointing.ids.length > 1 ? pointing.ids : comparedOr(state, 3)
      return { ...base, referencedIds: choice, askedAbout: null }
    }
    case 'worth_it': {
      // "worth eight dollars more than the Norvel?" weighs the two.
      const than = signals.scan.tokens.some(({ base: word }) => ['than', 'over', 'or', 'against'].includes(word))
      if (than && pointing.ids.length > 1) return { ...base, intent: 'compare', talk: 'pick' }
      const [rival] = pointing.ids
      const own = focusedId(state)
      // "is the second worth the extra": more than the one that the talk is about, else the first.
      const isExtra = signals.scan.tokens.some(({ base: word }) => ['extra', 'more', 'difference'].includes(word))
      const against = own !== rival ? own : isExtra ? state.listed.find(({ id }) => id !== rival)?.id : undefined
      if ((than || isExtra) && rival !== undefined && against !== undefined) {
        return { ...base, intent: 'compare', talk: 'pick', referencedIds: [against, rival] }
      }
      const lookups = readLookups(signals.scan, taken)
      // "is the Norvel worth it": what is named is what "it" means.
      const isIt = [...pointing.taken].every((at) => signals.scan.tokens[at]?.base === 'it')
      if (isIt && lookups.length > 0 && namedIn(signals, act).length > 0) return { ...base, referencedIds: [], lookups }
      const fact = asked()
      const suits = suitedTo(act, signals.scan, fact)
      if (suits !== null && signals.hasShown) {
        const focus = rival ?? own
        if (focus !== undefined) {
          return { ...base, intent: 'details', talk: null, referencedIds: [focus], askedAbout: suits }
        }
      }
      if (
        fact !== null &&
        fact.attribute !== null &&
        !['price', 'rating', 'listPrice'].includes(fact.attribute) &&
        signals.hasShown
      ) {
        const focus = pointing.ids[0] ?? focusedId(state)
        if (focus !== undefined) {
          return { ...base, intent: 'details', talk: null, referencedIds: [focus], askedAbout: fact }
        }
      }
      if (pointing.ids.length > 0 || pointing.unresolved.length > 0) return base
      if (lookups.length > 0) return { ...base, lookups }
      const focus = focusedId(state)
      if (signals.hasThing && !signals.isQuestion) return null
      return focus === undefined ? { ...base, unresolved: ['that'] } : { ...base, referencedIds: [focus] }
    }
    case 'details': {
      // "which has the most in a pack" asks each.
      if (signals.scan.tokens.some(({ base: word }) => word === 'which') && pointing.ids.length === 0) return null
      const lookups = act.talk === null && pointing.ids.length === 0 ? namedIn(signals, act) : []
      if (lookups.length > 0) return { ...base, unresolved: [], lookups }
      const focus = pointing.ids[0] ?? focusedId(state)
      if (pointing.ids.length === 0 && pointing.unresolved.length > 0) return base
      if (pointing.ids.length === 0 && focus !== undefined && act.talk === null) {
        return isRequestLike(signals) ? null : { ...base, referencedIds: [focus], askedAbout: asked() }
      }
      if (act.talk !== null) return focus === undefined ? null : { ...base, referencedIds: [focus], askedAbout: null }
      return isRequestLike(signals)
        ? null
        : { ...base, askedAbout: asked() ?? carried(signals, state) ?? leadingIn(signals.scan, pointing) }
    }
    case 'save':
      return base
    case 'advice': {
      if (act.talk === 'enough' || act.talk === 'need' || act.talk === 'explain') {
        const kind = main.part.kind?.slug ?? main.kind
        const about =
          readFigure(signals.scan, kind, vocabulary) ?? readNeeded(signals.scan, kind, vocabulary) ?? asked()
        if (about === null) return null
        const current = topicOf(state)?.constraints.category
        const isOther = kind !== null && current !== undefined && current !== kind
        const own = focusedId(state)
        // "do I need an adapter with it"
        const isElse = main.part.kind === null ? about.attribute === null : kind !== current
        const isOfIt = act.talk === 'need' && isElse && OF_IT.test(signals.scan.source)
        if (isOfIt && own !== undefined) {
          const asks = readAsked(signals.scan, main.cover, new Set(range(act.from, act.to)), null, vocabulary)
          return { ...base, intent: 'details', talk: null, referencedIds: [own], askedAbout: asks ?? about }
        }
        return {
          ...base,
          askedAbout: about,
          stated: kind === null ? {} : { category: kind },
          referencedIds: [],
          // "do I need a soundbar", asked of televisions, asks for no OLED soundbar.
          topic: { kind: isOther ? 'new' : 'continue' },
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
            isOther: false,
            isThing: false,
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
      return signals.hasWishes || (signals.hasThing && main.part.kind !== null)
        ? null
        : earlierList(base, signals.scan, state)
    }
    case 'more':
    case 'others': {
      const askedAbout = OF_OTHERS.test(
        signals.scan.tokens.flatMap(({ kind, text }) => (kind === 'word' ? text : [])).join(' '),
      )
        ? (state.asked ?? null)
        : null
      const ids = state.listed.flatMap(({ id }) => (id === state.focusId ? [] : [id]))
      return askedAbout === null || ids.length === 0
        ? { ...base, referencedIds: act.intent === 'more' ? pointing.ids : [] }
        : { ...base, intent: ids.length > 1 ? 'compare' : 'details', referencedIds: ids, askedAbout }
    }
    default:
      return null
  }
}

/** "go back to the first ones", "the previous list", "go back": what was shown before; null where it is none of these. */
function earlierList(base: Understanding, { tokens }: Scan, { topics, listed, focusId }: DialogueState) {
  const words = tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])).join(' ')
  const seen = topics.at(-1)?.seenIds ?? []
  const [first] = topics.flatMap(({ seenIds }) => seenIds)
  if (FIRST_SHOWN.test(words) && first !== undefined) {
    return { ...base, intent: 'details' as const, talk: null, referencedIds: [first], unresolved: [] }
  }
  if (FIRST_LIST.test(words) && seen.length > 0) return { ...base, referencedIds: seen.slice(0, LISTED) }
  const isBack = BACK.test(words)
  if (!isBack && !LAST_LIST.test(words)) return null
  const ids = listed.map(({ id }) => id)
  // From one of the list back to all of it.
  if (isBack && focusId !== null && focusId !== ids[0] && ids.length > 1) return { ...base, referencedIds: ids }
  const before = seen.filter((id) => !ids.includes(id)).slice(-LISTED)
  if (isBack && topics.at(-1)?.history.some((constraints) => !isEmpty(constraints)) === true) {
    return { ...base, intent: 'undo' as const, talk: null, undo: ['last' as const], referencedIds: [] }
  }
  if (before.length > 0) return { ...base, referencedIds: before }
  const index = topics.length - 2
  return index < 0 ? null : { ...base, topic: { kind: 'return' as const, topicIndex: index }, referencedIds: [] }
}

const LISTED = 5
const FIRST_LIST = /\bfirst (?:ones|lot|batch|list|results?|options|page)\b/
const FIRST_SHOWN =
  /\b(?:very )?first (?:one|thing|product|option) (?:that )?you (?:ever )?(?:showed|suggested|recommended|mentioned)\b/
const LAST_LIST = /\b(?:previous|last|earlier) (?:ones|lot|batch|list|results?|options|page)\b/
const BACK =
  /^(?:(?:ok|okay|no|hmm|actually|please|can we|lets|just) )*(?:go )?back(?: to (?:all(?: of (?:them|those|it))?|the (?:whole|full) (?:list|lot)))?(?: please)?$/

const OF_IT = / (?:with|for|to use) (?:it|them|that|this|those|these)\W*$/i

/** "and the others?": asked of them what was asked of one. */
const OF_OTHERS =
  /^(?:ok |okay )?(?:and|what about|how about|do|are|have|can) (?:all )?(?:of )?(?:the )?(?:others?|other ones|rest)(?: too| as well)?$|^the (?:others|rest) (?:too|as well)$/

/** "any good for lefties?": whether it suits, which is no question of money. */
function suitedTo({ to }: Said, { tokens }: Scan, fact: Asked | null): Asked | null {
  const isFor = ['for', 'with', 'on', 'in', 'at'].includes(tokens[to]?.base ?? '')
  if (!isFor || fact === null || fact.attribute !== null || fact.text === '') return null
  return fact
}

function isRequestLike({ hasThing, hasWishes, isPointing }: Signals): boolean {
  return (hasThing || hasWishes) && !isPointing
}

const WARRANTY: Asked = { attribute: 'warranty', text: 'warranty' }

/** "what's the warranty": that of the product, where its kind states one. */
function ownWarranty(
  { talk }: Said,
  kind: string | null,
  { hasShown, hasThing }: Signals,
  { listed }: DialogueState,
  { attributes }: Vocabulary,
): boolean {
  const isStated = attributes.some(
    ({ name, categories }) => name === WARRANTY.attribute && kind !== null && categories.includes(kind),
  )
  return talk === 'warranty' && isStated && hasShown && !hasThing && listed.length > 0
}

/** What is pointed at, else what the talk is about. */
function askedOf({ ids }: References, { focusId, listed }: DialogueState): Pick<Understanding, 'referencedIds'> {
  const own = focusId ?? listed[0]?.id
  return { referencedIds: ids.length > 0 || own === undefined ? ids : [own] }
}
