/** Another thing than the one that the talk is about, asked for as the shop may have it or not. */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { Scan } from './scan.ts'
import { isTalkWord } from './word-classes.ts'
import { toBase } from './word-forms.ts'

/** "do you sell the machine too?" */
export const SELLS = /\b(?:sell|stock)\b(?!.*\bin stock\b)/i

/** "do you have socks": a thing of its own, which nothing of the shop's words explains; null where it is asked of what is shown. */
export function soldThing({ tokens }: Scan): string | null {
  const words = tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])).join(' ')
  return (SELLS_THING.exec(words) ?? ANY_THING.exec(words))?.[1] ?? null
}

/** "any bread" */
const ANY_THING = /^(?:(?:and|ok|so|also) )*any ([a-z]{3,})$/

const SELLS_THING =
  /\b(?:do you (?:also )?(?:have|sell|stock|do)|have you got|got any|are there)(?: any| some)? ((?!it\b|them\b|that\b|this\b|one\b|ones\b|any\b)[a-z]{2,}(?: [a-z]{2,})?s)$/

/** "and sleeping bags?", "let me look at toasters instead": things of which no word is known here; null where none are named. */
export function strangeThing({ tokens, spans }: Scan, { words }: Vocabulary): string | null {
  const said = tokens.filter(({ kind }) => kind === 'word')
  const [, other, thing = other] = OTHER_THINGS.exec(said.map(({ text }) => text).join(' ')) ?? []
  if (thing === undefined) return null
  const names = thing.split(' ')
  const isKnown = (at: number) => spans.some(({ from, to, cost }) => from <= at && at < to && cost === 0)
  const isStrange = names.every((text) => {
    const at = tokens.findIndex((token) => token.text === text)
    const isHere = [text, toBase(text)].some((form) => (words[form] ?? 0) > 0)
    // "sleeping bags": two words are a name, whatever each is elsewhere.
    return !isHere && !isKnown(at) && (names.length > 1 || !isTalkWord(toBase(text)))
  })
  return isStrange ? thing : null
}

const OTHER_THINGS =
  /(?:^(?:\w+ )?(?:and|(?:what|how) about)|\b(?:look(?:ing)? at|see|check out|switch to|move on to|try)) (?:some |any |the )?((?:[a-z]{3,} )?[a-z]{2,}s)(?: instead| then| now| please| too)*$|^((?:[a-z]{3,} )?[a-z]{2,}s) instead$/
