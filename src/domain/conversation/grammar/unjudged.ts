/** What is asked for and no product could tell, in the words of the shopper: said in the answer, never searched for. */
import { STOP_WORDS } from '../../search/stop-words.ts'
import { FILLER } from '../lexicon/filler.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { unitOf } from '../lexicon/units.ts'
import type { Unjudged } from '../types.ts'
import { baseAt, claim, isFree, textOf, type Reading } from './reading.ts'
import { isUsed } from './terms.ts'

/** Figures that nothing here measures, and further things that are not here. Figures are claimed. */
export function readUntold(reading: Reading, lexicon: Lexicon): Unjudged[] {
  const unjudged: Unjudged[] = []
  for (let i = 0; i < reading.tokens.length; i++) {
    const figure = figureAt(reading, i)
    if (figure !== null) {
      unjudged.push({ kind: 'quality', text: figure })
      claim(reading, i, i + 2, 'figure')
    }
    const thing = furtherThing(reading, i, lexicon)
    if (thing !== null) unjudged.push({ kind: 'thing', text: thing })
  }
  return unjudged
}

/** "size 10", "24 hours": a figure that no attribute here measures. */
function figureAt(reading: Reading, at: number): string | null {
  const [first, second] = [reading.tokens[at], reading.tokens[at + 1]]
  const isSize = first?.base === 'size' && second?.kind === 'number'
  const isMeasure = first?.kind === 'number' && second?.kind === 'word' && unitOf(second.base) !== null
  return (isSize || isMeasure) && isFree(reading, at, at + 2) ? textOf(reading, at, at + 2).toLowerCase() : null
}

/** "a phone and a case": a further thing in ordinary words, of which no product is called so. Null for all else. */
function furtherThing(reading: Reading, at: number, { vocabulary }: Lexicon): string | null {
  const token = reading.tokens[at]
  const isJoined = JOINS.has(baseAt(reading, at - 2)) && ARTICLES.has(baseAt(reading, at - 1))
  const isLast = [undefined, 'symbol'].includes(reading.tokens[at + 1]?.kind) || JOINS.has(baseAt(reading, at + 1))
  if (token?.kind !== 'word' || !isFree(reading, at - 2, at + 1) || !isJoined || !isLast) return null
  if (FILLER.has(token.base) || isUsed(token, vocabulary) || !isOrdinaryWord(token.base)) return null
  return token.text
}

const JOINS = new Set(['and', 'plus', '&'])
const ARTICLES = new Set(['a', 'an', 'some', 'another'])

/**
 * What the thing is for, where the catalogue has no word for it: "for small hands". Common words only, so that the name
 * of what an accessory fits stays a search word. Claimed, so that nothing is searched for that no product could say.
 * Where the purpose is all that is said, it is looked for as far as products have its words.
 */
export function readPurposes(reading: Reading, { vocabulary }: Lexicon, isAll: boolean): Unjudged[] {
  const purposes: Unjudged[] = []
  for (let i = 0; i < reading.tokens.length; i++) {
    if (baseAt(reading, i) !== 'for' || !isFree(reading, i)) continue
    let to = i + 1
    while (isFree(reading, to) && reading.tokens[to]?.kind === 'word' && isOrdinaryWord(baseAt(reading, to))) to++
    const content = reading.tokens.slice(i + 1, to).filter(({ base }) => !STOP_WORDS.has(base))
    const words = content.filter(({ base }) => isAll || !FILLER.has(base))
    const isSaid = words.every((word) => isUsed(word, vocabulary))
    if (words.length === 0 || (isAll && isSaid && !content.every(({ base }) => FILLER.has(base)))) continue
    purposes.push({ kind: 'purpose', text: textOf(reading, i + 1, to).toLowerCase() })
    claim(reading, i, to, 'purpose')
  }
  return purposes
}
