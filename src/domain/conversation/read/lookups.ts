/** Products that a message names although they were not shown: "compare the Aerobook 14 and the Vantage 5". */
import { textOf, type Scan } from './scan.ts'
import { isTalkWord } from './word-classes.ts'

const SEPARATORS = new Set([
  'and',
  'or',
  'with',
  'to',
  'vs',
  'versus',
  ',',
  '&',
  'than',
  'against',
  'between',
  '/',
  'v',
  'plus',
  '+',
  '?',
  ':',
])
const LOOKUPS_MAX = 5
const WORDS_MIN = 2

/** The names, as typed. Parts that name nothing are left out. */
export function readLookups(scan: Scan, taken: ReadonlySet<number>): string[] {
  const names: string[] = []
  let from = 0
  const close = (to: number) => {
    const name = nameIn(scan, from, to)
    if (name !== null && !names.includes(name)) names.push(name)
  }
  for (const [at, { base }] of scan.tokens.entries()) {
    if (!SEPARATORS.has(base) && !taken.has(at)) continue
    close(at)
    from = at + 1
  }
  close(scan.tokens.length)
  return names.slice(0, LOOKUPS_MAX)
}

/** From the first word that is no talk to the last one. */
function nameIn(scan: Scan, from: number, to: number): string | null {
  const isTelling = (at: number) => {
    const token = scan.tokens[at]
    return token !== undefined && token.kind !== 'symbol' && !isTalkWord(token.base)
  }
  let start = from
  let end = to
  while (start < end && (!isTelling(start) || scan.tokens[start]?.kind === 'number')) start++
  while (end > start && !isTelling(end - 1)) end--
  const words = scan.tokens.slice(start, end)
  const isName = words.length >= WORDS_MIN || words.some(({ text, kind }) => kind === 'word' && /\d/.test(text))
  return isName && words.some(({ raw, text }) => /^\p{Lu}/u.test(raw) || /\d/.test(text))
    ? textOf(scan, start, end)
    : null
}
