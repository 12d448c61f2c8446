/** A thing that goes with what the talk is about ("bags for it", "joggers to match", "something to carry it in"): a need of its own. */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { Constraints } from '../../../shared/constraints.ts'
import { measuredBy } from '../../search/measures.ts'
import { headOf, isOwned } from '../head.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import type { Scan } from './scan.ts'
import { isNoun, isTalkWord } from './word-classes.ts'
import { resolveWish } from './wish.ts'
import { toBase } from './word-forms.ts'

const IT = '(?:it|them|this|these|those|that|the (?:first|second|third|last|top)(?: one)?)'
/** How it goes with what was shown. */
const WITH = new RegExp(
  String.raw`\b(?:for ${IT}|to match(?: ${IT})?|to (?:go|wear|use) with ${IT}|to (?:go|put|stand) (?:next to|beside|under|on top of) ${IT}|(?:that|which) (?:fits?|suits?|matches|match|(?:goes|go|works|work) with) ${IT}|(?:that|which) (?:match(?:es)?|goes?)(?: well)?|to (?:carry|keep|put|store|transport|pack) ${IT} (?:in|on)|to (?:protect|cover|clean|charge|carry|hang|mount) ${IT})(?= *(?:[,.;?!]|$|under\b|below\b|max\b|around\b|please\b|pls\b|too\b|as well\b|but\b|should\b|up to\b|for under\b))`,
  'i',
)
/** What does that to a thing. */
const THINGS: readonly (readonly [does: RegExp, thing: string])[] = [
  [/\bto (?:carry|transport|pack)\b/i, 'bag'],
  [/\b(?:keep|put|store) \w+ in\b/i, 'case'],
  [/\bput \w+ on\b/i, 'stand'],
  [/\bto (?:protect|cover)\b/i, 'case'],
  [/\bto charge\b/i, 'charger'],
  [/\bto clean\b/i, 'cleaner'],
  [/\bto (?:hang|mount)\b/i, 'mount'],
]
const SOMETHING = /\b(?:something|anything|smth|sth)\b/i
/** Who asks so asks about what is shown. */
const ASKS =
  /^(?:(?:and|so|ok|but) )?(?:is|are|does|do (?:they|these|those|i|we)|did|how|what (?!about)|which|why|will|would|can (?:it|they|i)|has|any good)\b/i

/**
 * The message as it would be said first: "bags for a laptop", "joggers", "a laptop bag". Null where it asks for nothing
 * that goes with what is shown, or for what that itself may have.
 */
export function asSaidFirst(
  { source, tokens, spans }: Scan,
  constraints: Constraints,
  vocabulary: Vocabulary,
): string | null {
  const found = WITH.exec(source)
  if (found === null || ASKS.test(source)) return null
  const [how] = found
  const current = constraints.category ?? null
  const noun = nounOf(constraints, vocabulary)
  const thing = SOMETHING.test(source) ? THINGS.find(([does]) => does.test(how))?.[1] : undefined
  if (thing !== undefined) {
    const named = `${noun ?? ''} ${thing}`.trim()
    return source.replace(how, '').replace(SOMETHING, named)
  }
  const isUsed = (...forms: string[]) => forms.some((form) => (vocabulary.words[form] ?? 0) > 0)
  const names = tokens.filter(
    ({ kind, text, base, end }) =>
      kind === 'word' && end <= found.index && !STOP_WORDS.has(text) && !(isTalkWord(base) && !isUsed(text, base)),
  )
  const thingEnd = tokens.findIndex(({ start }) => start >= found.index)
  const isOwn =
    current !== null &&
    spans.some(
      ({ item, cost, to }) =>
        item.type === 'feature' && cost === 0 && to <= thingEnd && resolveWish(item.wish, current, vocabulary) !== null,
    )
  if (names.length === 0 || isOwn) return null
  // "a case for it", of a "galaxy s7"
  const model = constraints.terms?.find((term) => /\d/.test(term) && measuredBy(term) === null)
  if (current === null && model !== undefined) return source.replace(how, `for ${model}`)
  const last = names.at(-1)
  // "a case for it", of a hard drive: what belongs to a thing is told by it.
  if (noun !== null && last !== undefined && isOwned(last.text) && /^for\b/i.test(how)) {
    const before = source.slice(0, last.start)
    return `${before}${noun} ${source.slice(last.start).replace(how, '')}`
  }
  // What names of products say needs no other thing to be told by.
  const isKnown = names.some(({ text, base }) => isUsed(text, base))
  return source.replace(how, noun !== null && !isKnown && /^for\b/i.test(how) ? `for a ${noun}` : '')
}

/** "laptop" of the laptops that the talk is about, "hard drive" of what words alone named; null where nothing is named. */
function nounOf(constraints: Constraints, vocabulary: Vocabulary): string | null {
  const label = vocabulary.categories.find(({ slug }) => slug === constraints.category)?.label
  const words = (label ?? nameIn(constraints, vocabulary) ?? '').toLowerCase().split(' ')
  return words[0] === '' ? null : [...words.slice(0, -1), toBase(words.at(-1) ?? '')].join(' ')
}

/** The word that names the thing, with the noun before it, or what a category is called by before it: no "wireless". */
function nameIn(constraints: Constraints, vocabulary: Vocabulary): string | undefined {
  const { head } = headOf(constraints, vocabulary)
  const words = constraints.terms?.map((term) => term.split(' ')).find((all) => all.includes(head ?? ''))
  const before = words?.[words.indexOf(head ?? '') - 1]
  if (head === undefined || before === undefined) return head
  const name = `${before} ${head}`
  const isCategory = vocabulary.categories.some(({ label }) =>
    ` ${label.toLowerCase()}`.includes(` ${name.toLowerCase()}`),
  )
  return isCategory || isNoun(before.toLowerCase()) ? name : head
}
