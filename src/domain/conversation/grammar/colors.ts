/** Which colours a message wants and which it does not. */
import { FILLER } from '../lexicon/filler.ts'
import { AMBIGUOUS_COLORS, NO_COLOR_AFTER } from '../lexicon/colors.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { claimNegation, negationBefore } from './negation.ts'
import { matchAt } from './phrases.ts'
import { baseAt, isFree, record, textOf, type Reading } from './reading.ts'

export interface ColorWish {
  wanted: string[]
  unwanted: string[]
}

/** The colours in the order named. Words that are also foods or metals count beside "color", after "in" or in a list. */
export function readColors(reading: Reading, lexicon: Lexicon): ColorWish {
  const wish: ColorWish = { wanted: [], unwanted: [] }
  for (let i = 0; i < reading.tokens.length; i++) {
    const match = matchAt(reading.tokens, i, lexicon.colors) ?? namedColor(reading, i)
    if (match === null || !isFree(reading, match.from, match.to)) continue
    if (!isColor(reading, match.from, match.to)) continue
    const color = textOf(reading, match.from, match.to)
      .toLowerCase()
      .replace(/-colou?red$/, '')
    const negation = negationBefore(reading, match.from, 'names')
    const list = negation === null ? wish.wanted : wish.unwanted
    if (!list.includes(color)) list.push(color)
    const to = isColorWord(baseAt(reading, match.to)) ? match.to + 1 : match.to
    const from = isColorWord(baseAt(reading, match.from - 1)) ? match.from - 1 : match.from
    record(reading, from, to, negation === null ? 'color' : 'not:color', color)
    if (negation !== null) claimNegation(reading, negation, from)
    i = to - 1
  }
  return wish
}

/** "coffee-colored", "wine color": any word may name a colour so. */
function namedColor(reading: Reading, at: number): { from: number; to: number } | null {
  const token = reading.tokens[at]
  const next = reading.tokens[at + 1]
  if (token?.kind !== 'word' || next === undefined || token.text.length < 3 || token.glued) return null
  const isColored = next.glued && next.base === 'colored' && token.base !== 'multi'
  const isNoun = next.base === 'color' && !FILLER.has(token.base) && !NO_NAMES.has(token.base)
  return isColored || (isNoun && !next.glued) ? { from: at, to: at + 1 } : null
}

const NO_NAMES = new Set(
  'the any in which what that this same solid multi random full favorite other different bright dark light nice no not my color skin hair eye water'.split(
    ' ',
  ),
)

function isColor(reading: Reading, from: number, to: number): boolean {
  const after = baseAt(reading, to)
  if (isColorWord(after) || isColorWord(baseAt(reading, from - 1))) return true
  if (NO_COLOR_AFTER.has(after)) return false
  const isAmbiguous = to - from === 1 && AMBIGUOUS_COLORS.has(baseAt(reading, from))
  if (!isAmbiguous) return true
  const before = baseAt(reading, from - 1)
  const isListed = ['and', 'or', ',', '&'].includes(before) && reading.owners[from - 2] === 'color'
  return isListed || before === 'in' || reading.owners[to] === 'category' || reading.tokens.length <= 2
}

function isColorWord(base: string): boolean {
  return base === 'color' || base === 'colored' || base === 'shade'
}
