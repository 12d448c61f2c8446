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

/** "the XS2000", "the Ridge E8": a model that a question names behind its article and that was not shown; null without one. */
export function readModel(
  { tokens }: Scan,
  taken: ReadonlySet<number>,
  least: number = MODEL_CHARACTERS_MIN,
): string | null {
  for (const [at, { base }] of tokens.entries()) {
    if (base !== 'the') continue
    const end = [at + 1, at + 2, at + 3].find((i) => isModel(tokens[i]))
    if (end === undefined || taken.has(end)) continue
    const words = tokens.slice(at + 1, end + 1)
    if (words.some(({ kind, base: word }, i) => kind !== 'word' || (i < words.length - 1 && isTalkWord(word)))) continue
    if (words.length > 1 || (words[0]?.text.length ?? 0) >= least) {
      return words.map(({ raw }) => raw).join(' ')
    }
  }
  return null
}

const MODEL_CHARACTERS_MIN = 5

/** Letters and digits in one word: "XS2000", "E8". */
function isModel(token: Scan['tokens'][number] | undefined): boolean {
  return token?.kind === 'word' && /\d/.test(token.text) && /\p{L}/u.test(token.text)
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
