/** Another thing than the one that the talk is about, asked for as the shop may have it or not. */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { titleHolds } from '../../search/satisfies.ts'
import { isAspect } from '../head.ts'
import { positiveOf } from '../lexicon/quality-phrases.ts'
import type { DialogueState } from '../types.ts'
import type { Frame } from './frame.ts'
import type { Scan } from './scan.ts'
import { isTalkWord } from './word-classes.ts'
import { toBase } from './word-forms.ts'

/** "do you sell the machine too?" */
export const SELLS = /\b(?:sell|stock)\b(?!.*\bin stock\b)/i

/** "do you have socks": a thing of its own, which nothing of the shop's words explains; null where it is asked of what is shown. */
export function soldThing({ tokens }: Scan): string | null {
  const words = tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])).join(' ')
  return (SELLS_THING.exec(words) ?? WHAT_THING.exec(words) ?? ANY_THING.exec(words))?.[1] ?? null
}

/** "what coffee grinders do you have": whatever the talk was about, those are meant. */
const WHAT_THING = /\b(?:what|which) ((?:[a-z]{2,} )?[a-z]{2,}s) (?:do you|have you) (?:have|sell|stock|carry|got)\b/

/** "any bread" */
const ANY_THING = /^(?:(?:and|ok|so|also) )*any ([a-z]{3,})$/

const SELLS_THING =
  /\b(?:do you (?:also )?(?:have|sell|stock|do)|have you got|got any|are there)(?: any| some)? ((?!it\b|them\b|that\b|this\b|one\b|ones\b|any\b)[a-z]{2,}(?: [a-z]{2,})?s)$/

/** Whether it is asked what there is of a thing. */
export function asksWhat({ source }: Scan): boolean {
  return WHAT_THING.test(source.toLowerCase())
}

/** "do you have mattresses", "garden gnomes", where nothing here is called by the last word: no wish for what is shown. */
export function isUnsold(frame: Frame, seen: Scan, { words }: Vocabulary): boolean {
  const sold = soldOf(frame, seen)
  return sold !== null && ![sold, toBase(sold)].some((form) => (words[form] ?? 0) > 0)
}

/** The last word of a thing that is asked for and that no kind is called. */
function soldOf({ part, terms: { terms } }: Frame, seen: Scan): string | null {
  const sold = soldThing(seen)?.split(' ').at(-1)
  const isSearched = terms.some((term) =>
    term
      .toLowerCase()
      .split(' ')
      .includes(sold ?? ''),
  )
  return part.kind?.isSure !== true && sold !== undefined && isSearched ? sold : null
}

/** "what rugs do you have", where nothing that is shown is called so. */
export function asksForOther(frame: Frame, seen: Scan, { listed }: DialogueState): boolean {
  const sold = soldOf(frame, seen)
  return sold !== null && !isAspect(sold) && !listed.some((product) => titleHolds(product, sold))
}

/** "and sleeping bags?", "let me look at toasters instead": things of which no word is known here; null where none are named. */
export function strangeThing({ tokens, spans }: Scan, { words }: Vocabulary): string | null {
  const said = tokens.filter(({ kind }) => kind === 'word')
  const message = said.map(({ text }) => text).join(' ')
  const [, other, thing = other] = OTHER_THINGS.exec(message) ?? ONE_MORE.exec(message) ?? []
  if (thing === undefined) return null
  const names = thing.split(' ')
  const isKnown = (at: number) => spans.some(({ from, to, cost }) => from <= at && at < to && cost === 0)
  const isStrange = (text: string) => {
    const at = tokens.findIndex((token) => token.text === text)
    const isHere = [text, toBase(text)].some((form) => (words[form] ?? 0) > 0)
    // "sleeping bags": two words are a name, whatever each is elsewhere.
    return !isHere && !isKnown(at) && (names.length > 1 || !isTalkWord(toBase(text)))
  }
  // "and a water flosser": the last word names the thing; "and a bigger cup" wants more of what is shown.
  const telling = ONE_MORE.test(message) ? names.slice(-1) : names
  return telling.every(isStrange) && positiveOf(names[0] ?? '') === null ? thing : null
}

/** Whom it is for. */
const FOR_WHOM = String.raw`(?: for (?:men|women|boys|girls|kids|children|ladies|him|her|me|us|them|my \w+))`

/** Behind the thing. */
const REST = `(?: instead| then| now| too| please|${FOR_WHOM})*$`

/** One more thing, told by two words. */
const ONE_MORE = new RegExp(
  String.raw`^(?:\w+ )?(?:and|what about|how about) an? ([a-z]{3,} (?!instead|then|now|too|please|for)[a-z]{3,})${REST}`,
)

const THINGS = '((?:[a-z]{3,} )?[a-z]{2,}s)'

const OTHER_THINGS = new RegExp(
  String.raw`(?:^(?:\w+ )?(?:and|(?:what|how) about)|\b(?:look(?:ing)? at|see|check out|switch to|move on to|try)) (?:some |any |the )?${THINGS}${REST}|^${THINGS}(?: instead|${FOR_WHOM})$`,
)
