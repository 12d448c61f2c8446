/** Where the talk goes with a message: on with the need it is about, to a new one, or back to an earlier one. */
import { isEmpty, topicOf } from '../topics.ts'
import { titleHolds } from '../../search/satisfies.ts'
import { PACKS } from '../head.ts'
import type { DialogueState, Understanding } from '../types.ts'
import type { Constraints } from '../../../shared/constraints.ts'
import { positiveOf } from '../lexicon/quality-phrases.ts'
import type { KindMention } from './kinds.ts'
import type { Scan } from './scan.ts'
import { generalWords } from './general-words.ts'
import { SELLS } from './other-thing.ts'
import { toBase } from './word-forms.ts'

/** What a message shows of where the talk goes. */
export interface Turning {
  kind: KindMention | null
  /** A thing in words that no category names: its words. */
  thing: readonly string[]
  isRecall: boolean
  isPointing: boolean
  takesBack: boolean
  hasOpener: boolean
  /** Whether it is asked of another maker, or how much of something is wanted at least. */
  isOther: boolean
  /** Whether a category is named by it. */
  isThing: boolean
  scan: Scan
}

/** Words that stand for what was shown. */
const PRO_FORMS = new Set(['one', 'ones', 'it', 'them', 'these', 'those', 'they', 'same', 'pair', 'this', 'that'])
const ARTICLES = new Set(['a', 'an', 'some', 'any', 'another'])
/** Words that ask whether there is something. */
const ASKS_FOR = new Set('are is there do you have got does it they come and or'.split(' '))
/** Words that go on with what was said. */
const ONWARD = new Set([
  'in',
  'with',
  'without',
  'only',
  'but',
  'for',
  'not',
  'no',
  'under',
  'over',
  'by',
  'from',
  'made',
  'must',
  'rather',
  'or',
  'nothing',
  'the',
  'which',
  'around',
  'below',
  'above',
  'less',
  'more',
  'cheaper',
  'between',
  'up',
  'max',
  'it',
  'they',
  'at',
  'to',
  'if',
  'is',
  'are',
  'can',
  'do',
  'doe',
  'has',
  'have',
  'would',
  'should',
  'could',
])

/** Before what is said next these say nothing. */
const JOINS = new Set(['and', 'ok', 'so', 'but', 'okay'])

/** Decides by the kind that is named, else by the form of the words. */
export function turn(
  { kind, thing, isRecall, isPointing, takesBack, hasOpener, isOther, isThing, scan }: Turning,
  state: DialogueState,
): Understanding['topic'] {
  const current = topicOf(state)
  if (kind?.isSure !== true && namesAnew(thing, current?.constraints ?? {})) return { kind: 'new' }
  if (kind?.isSure !== true && isPack(thing) && state.listed.length > 0) return { kind: 'continue' }
  // "longer battery life", "are there bigger bottles": of what is talked about, also where it has none.
  const isCompared = scan.spans.some(
    ({ item, from, cost }) =>
      scan.tokens.slice(0, from).every(({ text }) => ARTICLES.has(text) || ASKS_FOR.has(text)) &&
      cost === 0 &&
      item.type === 'quality' &&
      item.degree === 'comparative',
  )
  if (current !== null && !isEmpty(current.constraints) && kind?.isSure !== true) {
    const isOpen = current.constraints.category === undefined
    if (isNameAlone(thing) || (isOpen && (isMeasureAlone(scan) || isOfShown(thing, state)))) return { kind: 'continue' }
  }
  if (current !== null && kind?.isSure !== true && tellsApart(thing, hasOpener, scan, state)) {
    return { kind: 'continue' }
  }
  if (kind !== null && (kind.isSure || !isCompared || current === null)) {
    const earlier = state.topics.findLastIndex((topic) => topic.constraints.category === kind.slug)
    if (earlier >= 0 && earlier === state.topics.length - 1) return { kind: 'continue' }
    if (!kind.isSure && current !== null && !isEmpty(current.constraints) && goesOn(scan)) return { kind: 'continue' }
    if (earlier >= 0 && (isRecall || isDefinite(kind, scan))) return { kind: 'return', topicIndex: earlier }
    const named = isRecall
      ? topicWith(
          state,
          scan.tokens.slice(kind.from, kind.to).map(({ text }) => text),
        )
      : null
    if (named !== null) return { kind: 'return', topicIndex: named }
    if (current === null) return { kind: 'new' }
    const { category, terms = [] } = current.constraints
    // "something for a birthday, about 30": the thing that is named next is what it was for.
    const isOpen = category === undefined && terms.length === 0 && !isEmpty(current.constraints)
    return isOpen || (isEmpty(current.constraints) && takesBack) ? { kind: 'continue' } : { kind: 'new' }
  }
  if (current === null || isEmpty(current.constraints)) return { kind: 'new' }
  // "power bank instead", of speakers, is another thing where the shop has it.
  const isSwap =
    thing.length === 1 &&
    thing[0]?.includes(' ') === true &&
    isInstead(scan) &&
    current.constraints.category === undefined
  if (isOther || (goesOn(scan) && !isSwap)) return { kind: 'continue' }
  if (isRecall) {
    const earlier = topicWith(state, thing)
    if (earlier !== null) return { kind: 'return', topicIndex: earlier }
  }
  if (thing.length > 0 && hasOpener && SELLS.test(scan.source)) return { kind: 'new' }
  if (thing.length === 0 || isPointing || takesBack || isCompared) return { kind: 'continue' }
  const words = scan.tokens.filter(({ kind: type }) => type === 'word')
  if (words.some(({ base }) => PRO_FORMS.has(base))) return { kind: 'continue' }
  const first = words.find(({ base }) => !JOINS.has(base))?.base ?? ''
  // "which have armrests"
  if (WHICH_HAVE.test(words.map(({ text }) => text).join(' '))) return { kind: 'continue' }
  // "for a tall woman" tells who or what it is for.
  if (first === 'for') return { kind: 'continue' }
  // "vanilla?" asks whether it comes so.
  if (words.length === 1 && scan.tokens.at(-1)?.raw === '?' && !isThing) {
    return { kind: current.constraints.category === undefined ? 'new' : 'continue' }
  }
  const isThe =
    words.slice(0, 5).some(({ text }) => text === 'the') && !words.slice(0, 4).some(({ base }) => ARTICLES.has(base))
  const opens =
    (hasOpener && !isThe) ||
    words.slice(0, 4).some(({ base }) => ARTICLES.has(base)) ||
    (!ONWARD.has(first) && isNounLike(words.at(-1)?.text ?? '') && current.constraints.category === undefined) ||
    (current.constraints.category === undefined && beginsWithThing(thing, scan))
  return opens ? { kind: 'new' } : { kind: 'continue' }
}

const WHICH_HAVE =
  /^(?:(?:and|ok|so|but) )*which (?:of (?:them|these|those) |ones? )?(?:have|has|come|comes|do|does|are|is|can|would|got)\b/

/** "usb cable" after "hdmi cable": the same word with another one before it is another thing. */
export function namesAnew(thing: readonly string[], { category, terms = [] }: Constraints): boolean {
  const [phrase = ''] = thing
  const [words, ...before] = [phrase, ...terms].map((text) => text.toLowerCase().split(/\s+/).map(toBase))
  if (category !== undefined || thing.length !== 1 || words === undefined || words.length < 2) return false
  return before.some(
    (own) =>
      own.at(-1) === words.at(-1) &&
      words.some((word) => !own.includes(word)) &&
      own.some((word) => !words.includes(word)),
  )
}

/** "and mouse", "batteries too": what is said adds to what was said. */
export const ADDS =
  /^\s*(?:and|plus|also)\b(?! (?:for|in|with|without|from|under|over|by)\b)|\b(?:too|also|as well)\W*$/i
/** "ddr5", "any Asrock ones": what names of what is shown say tells them apart, as a colour does, where no article makes a thing of it. */
function tellsApart(
  thing: readonly string[],
  hasOpener: boolean,
  { tokens, spans }: Scan,
  state: DialogueState,
): boolean {
  const end = tokens.findLastIndex(({ kind }) => kind !== 'symbol') + 1
  const isManner = ({ item, from, to }: Scan['spans'][number]) =>
    (item.type === 'color' || (item.type === 'quality' && item.degree === 'positive')) && from === 0 && to === end
  if (spans.some(isManner) || areNames(tokens)) return true
  const isThing = hasOpener || tokens.some(({ base }) => ARTICLES.has(base))
  return (!isThing || tokens.some(({ base }) => PRO_FORMS.has(base))) && isOfShown(thing, state)
}

/** "samsung or wd": names alone, none of which is a word of English. */
function areNames(tokens: Scan['tokens']): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word')
  const names = words.filter(({ base }) => base !== 'or')
  return names.length > 1 && names.length < words.length && names.every(({ base }) => !generalWords().has(base))
}

/** Words by which a message goes on with what words alone named: "Samsung only", "and the cyan", "I'd prefer Corsair", "Corsair ones". */
const HAVING = new Set(['has', 'have', 'had', 'got', 'take', 'support'])
const GOES_ON = new Set(['only', 'instead', 'prefer', 'preferably'])

export function goesOn({ tokens }: Scan): boolean {
  const words = tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : []))
  // "mine has only usb-c" tells of what is had.
  const isTold = (at: number) => HAVING.has(tokens[at - 1]?.base ?? '')
  // "a chair instead"
  const isAnother =
    words.some((word) => ARTICLES.has(word)) && words.includes('instead') && !words.some((word) => PRO_FORMS.has(word))
  if (isAnother) return false
  return (
    tokens.some(({ base, text }, at) => (GOES_ON.has(base) && !isTold(at)) || text === 'ones') ||
    ONWARD_FORM.test(words.join(' '))
  )
}

export function isInstead({ tokens }: Scan): boolean {
  return tokens.findLast(({ kind }) => kind === 'word')?.text === 'instead'
}

/** "and in white", "any with brown switches", "the Corsair one". */
const ONWARD_FORM =
  /^(?:and the\b|(?:(?:and|or|but|ok|so) )*(?:(?:got |have you |do you have |are there |is there )?(?:any|anything|one|ones|something) )?(?:in|with|without|by|from) |the (?:\S+ ){1,3}ones?$)/

/** "a set with a bag", "bulk pack", "a pack of 3": in what number the same comes. */
function isPack([first = '']: readonly string[]): boolean {
  const words = first.toLowerCase().split(' ')
  return (
    words.some((word) => PACKS.has(word)) &&
    words.every((word) => PACKS.has(word) || OF_PACK.has(word) || /^\d+$/.test(word))
  )
}

const OF_PACK = new Set('of bulk multi value family twin double big large small mini travel gift size'.split(' '))

/** "6000 MHz", "10 feet": a figure with its unit says how much of what was named before. */
function isMeasureAlone({ tokens, spans }: Scan): boolean {
  const isUnit = (at: number) => spans.some(({ item, from, to }) => item.type === 'unit' && from <= at && at < to)
  return (
    tokens.some(({ value }) => value !== null) &&
    tokens.every(({ kind, value, base }, at) => kind !== 'word' || value !== null || isUnit(at) || OF_PACKS.has(base))
  )
}

/** "a pack of two" */
const OF_PACKS = new Set(['pack', 'set', 'box', 'pair', 'of', 'a', 'or'])

/** What names of the products that are shown hold, all of it in one of them, goes on with those. */
function isOfShown(thing: readonly string[], { listed }: DialogueState): boolean {
  return thing.length > 0 && listed.some((product) => thing.every((words) => titleHolds(product, words)))
}

/** "the helmet", "the other laptop": one that was talked about. */
function isDefinite({ from }: KindMention, { tokens }: Scan): boolean {
  return tokens.slice(Math.max(0, from - 3), from).some(({ text }) => ['the', 'that', 'those', 'these'].includes(text))
}

/** "Corsair, the cheapest first": a name alone, which is no word of English, is what one of the same is wanted from. */
function isNameAlone(thing: readonly string[]): boolean {
  const [name] = thing
  return (
    thing.length === 1 &&
    name !== undefined &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
    !generalWords().has(toBase(name.toLowerCase()))
  )
}

/** "hose clamps to hold the pump": a sentence that begins with two words or more for a thing asks for that one. */
function beginsWithThing(thing: readonly string[], { tokens }: Scan): boolean {
  return thing.some((phrase) => {
    const words = phrase.split(' ')
    if (words.length < 2 || /\d/.test(phrase) || !isNounLike(words.at(-1) ?? '')) return false
    return tokens.some(({ raw }, at) => {
      const before = tokens[at - 1]
      const isStart = before === undefined || before.ends === true
      return isStart && raw === words[0] && tokens[at + 1]?.raw === words[1]
    })
  })
}

function isNounLike(word: string): boolean {
  return !/(?:ing|ed|est|ful|less|able|proof|free|y)$/.test(word) && !(word.endsWith('er') && positiveOf(word) !== null)
}

/** The latest need before this one whose words hold one of the given ones. */
function topicWith(state: DialogueState, words: readonly string[]): number | null {
  const lower = words.flatMap((text) => text.toLowerCase().split(/\s+/))
  const bases = lower.map(toBase)
  const isNamed = ({ category = '', terms = [] }: Constraints) =>
    [category.replaceAll('-', ' '), ...terms].some((text) =>
      text
        .toLowerCase()
        .split(/\s+/)
        .map(toBase)
        .some((word) => bases.includes(word)),
    )
  const at = state.topics.slice(0, -1).findLastIndex(({ constraints }) => isNamed(constraints))
  return at < 0 ? null : at
}
