/**
 * The ways through a message: each word as typed, and where it is no word that anybody knows, corrected, joined with the
 * next ("lap top") or split ("vacuumcleaner"). Every way has its cost; what is read from it has to pay.
 */
import { nearWords } from '../../search/spelling.ts'
import type { Correction } from '../types.ts'
import { toPhrase, type Edge } from './gazetteer.ts'
import type { ShopWords } from './shop-words.ts'
import { generalWords } from './general-words.ts'
import { isEnglish, isFormOfWord } from './word-classes.ts'
import type { Token } from './tokens.ts'

export interface Lattice {
  tokens: readonly Token[]
  edges: readonly (readonly Edge[])[]
  /** The best correction of a token that is no word, by its place. */
  corrected: ReadonlyMap<number, string>
}

const ONE_MISTAKE_LETTERS = 4
const TWO_MISTAKES_LETTERS = 8
/** In shorter words another first letter makes another word. */
const SURE_START_LETTERS = 6
const KIND_WEIGHT = 4
const BRAND_WEIGHT = 3
const PART_LETTERS_MIN = 4
/** What is longer is no two words that were written as one. */
const SPLIT_LETTERS_MAX = 40
const CORRECTIONS_MAX = 2
/** Two words that make so long a word of the shop are hardly there by chance. */
const LONG_LETTERS_MIN = 9
/** Where more words are unknown, they are no typing errors but another language, or noise. */
const MISTAKES_MAX = 60

/** "do not" is also "dont": tables hold the short forms. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ...[
    'do',
    'does',
    'did',
    'is',
    'are',
    'was',
    'were',
    'has',
    'have',
    'had',
    'would',
    'could',
    'should',
    'must',
    'need',
  ].map((verb): [string, string] => [`${verb} not`, `${verb}nt`]),
  ['can not', 'cant'],
  ['cannot', 'cant'],
  ['will not', 'wont'],
  ['i am', 'im'],
  ['i have', 'ive'],
  ['i would', 'id'],
  ['i will', 'ill'],
  ['we are', 'were'],
  ['we have', 'weve'],
  ['you are', 'youre'],
  ['it is', 'its'],
  ['he is', 'hes'],
  ['she is', 'shes'],
  ['that is', 'that'],
  ['what is', 'what'],
  ['what are', 'what'],
  ['how is', 'how'],
  ['they are', 'theyre'],
  ['want to', 'wanna'],
  ['going to', 'gonna'],
])

/** The lattice over tokens. */
export function createLattice(tokens: readonly Token[], shop: ShopWords): Lattice {
  const corrected = new Map<number, string>()
  const meant = new Map<string, ReturnType<typeof corrections>>()
  const edges = tokens.map((token, i): Edge[] => {
    const own: Edge[] = [{ to: i + 1, base: token.base, cost: 0 }]
    if (token.kind !== 'word') return own
    const contracted = CONTRACTIONS.get(`${token.text} ${tokens[i + 1]?.text ?? ''}`)
    if (contracted !== undefined) own.push({ to: i + 2, base: contracted, cost: 0 })
    const joined = joinedWith(token, tokens[i + 1], shop)
    if (joined !== null) own.push({ to: i + 2, base: joined, cost: 0.1 })
    if (isKnown(token, shop)) return own
    if (!meant.has(token.base) && meant.size < MISTAKES_MAX) meant.set(token.base, corrections(token.base, shop))
    for (const { word, cost } of meant.get(token.base) ?? []) {
      if (!corrected.has(i)) corrected.set(i, word)
      own.push({ to: i + 1, base: word, cost })
    }
    return own
  })
  return { tokens, edges, corrected }
}

/** Whether a word is one that English or this shop knows. */
export function isKnown({ text, base, raw }: Token, { dictionary, vocabulary }: ShopWords): boolean {
  if (/\d/.test(text) || base.length < ONE_MISTAKE_LETTERS) return true
  if (base in dictionary || generalWords().has(base) || generalWords().has(text) || isFormOfWord(base)) return true
  const uses = Math.max(vocabulary.words[text] ?? 0, vocabulary.words[base] ?? 0)
  return uses >= 1 || /^\p{Lu}{2,}$/u.test(raw)
}

/** The likeliest words that a misspelt one stands for, best first; none for a word of English. */
function corrections(word: string, shop: ShopWords): { word: string; cost: number }[] {
  const most = word.length >= TWO_MISTAKES_LETTERS ? 2 : 1
  if (!/(.)\1\1/.test(word) && isEnglish(word)) return []
  const found = new Map<string, number>()
  const consider = (uses: Readonly<Record<string, number>>, isFunction: boolean) => {
    for (const { word: candidate, distance, uses: weight } of nearWords(word, uses, most)) {
      if (isDerived(word, candidate)) continue
      const isSameStart = candidate[0] === word[0]
      if (!isSameStart && word.length < SURE_START_LETTERS) continue
      if (distance > 1 && !isFunction && weight < BRAND_WEIGHT) continue
      // Short words have many neighbours: only swapped or doubled letters are clearly typing mistakes there.
      if (
        word.length === ONE_MISTAKE_LETTERS &&
        sortedLetters(word) !== sortedLetters(candidate) &&
        !lacksVowel(word, candidate)
      ) {
        continue
      }
      const cost = 0.3 * distance + (isSameStart ? 0 : 0.2) - (isFunction ? 0 : weight / 40)
      found.set(candidate, Math.min(found.get(candidate) ?? Infinity, cost))
    }
  }
  consider(shop.dictionary, false)
  consider(functionWords(), true)
  return [...found]
    .map(([candidate, cost]) => ({ word: candidate, cost: Math.max(0.1, cost) }))
    .sort((a, b) => a.cost - b.cost || Number(isDoubling(word, b.word)) - Number(isDoubling(word, a.word)))
    .slice(0, CORRECTIONS_MAX)
}

/** "coffe" for coffee: no other letters. */
function isDoubling(word: string, candidate: string): boolean {
  return candidate.length > word.length && new Set(word + candidate).size === new Set(word).size
}

let functions: Record<string, number> | null = null

/** Words of general talk that are corrected too: "udner", "wihtout". */
function functionWords(): Record<string, number> {
  functions ??= Object.fromEntries(
    [...generalWords()]
      .filter((word) => word.length >= ONE_MISTAKE_LETTERS && /^[a-z]+$/.test(word))
      .map((word) => [word, 1]),
  )
  return functions
}

/** "projector" is made of project, "roomy" of room: a word of its own, no typing error. */
function isDerived(word: string, candidate: string): boolean {
  return (
    /^(?:s|or|er|ed|ing|al|ion|y|ly|d|r|ic|ist|est|a|i|o)$/.test(
      word.startsWith(candidate) ? word.slice(candidate.length) : '',
    ) ||
    (candidate.endsWith('e') && word.startsWith(candidate.slice(0, -1)) && /(?:ing|ed|er|or|ion)$/.test(word))
  )
}

/** "undr" for under: a vowel inside is the letter that is left out. */
function lacksVowel(word: string, candidate: string): boolean {
  return (
    candidate.length === word.length + 1 &&
    candidate.replace(/(?<=^.+)[aeiou](?=.)/g, '') === word.replace(/(?<=^.+)[aeiou](?=.)/g, '') &&
    candidate.at(-1) === word.at(-1)
  )
}

function sortedLetters(word: string): string {
  return word.split('').sort().join('')
}

/** "lap top", "head phones": two words that are one word of the shop. */
function joinedWith(first: Token, second: Token | undefined, { dictionary }: ShopWords): string | null {
  if (second?.kind !== 'word' || first.text.length < 2 || second.text.length < 2) return null
  const [joined] = toPhrase(first.text + second.text)
  const weight = joined === undefined ? 0 : (dictionary[joined] ?? 0)
  // "hard shell" of a value that is written as one word.
  return weight >= KIND_WEIGHT || (weight > 0 && (joined ?? '').length >= LONG_LETTERS_MIN) ? (joined ?? null) : null
}

/** Splits a word that is two words of the shop: "vacuumcleaner". Before anything else is read. */
export function splitWords(tokens: readonly Token[], shop: ShopWords): Token[] {
  return tokens.flatMap((token) =>
    token.kind === 'word' && !isKnown(token, shop) && !isNearThing(token, shop)
      ? (split(token, shop) ?? [token])
      : [token],
  )
}

/** "headfone" is nearer to a thing of the shop than to two words. */
function isNearThing({ base }: Token, { dictionary }: ShopWords): boolean {
  const most = base.length >= TWO_MISTAKES_LETTERS ? 2 : 1
  return nearWords(base, dictionary, most).some(({ word, uses }) => uses >= KIND_WEIGHT && word[0] === base[0])
}

function split(token: Token, { dictionary }: ShopWords): Token[] | null {
  const { base } = token
  if (base.length > SPLIT_LETTERS_MAX) return null
  for (let at = PART_LETTERS_MIN; at <= base.length - PART_LETTERS_MIN; at++) {
    const [first, second] = [base.slice(0, at), base.slice(at)]
    if ((dictionary[first] ?? 0) < KIND_WEIGHT || (dictionary[second] ?? 0) < KIND_WEIGHT) continue
    const middle = token.start + at
    return [
      { ...token, text: first, base: first, raw: token.raw.slice(0, at), end: middle },
      { ...token, text: second, base: second, raw: token.raw.slice(at), start: middle, glued: true },
    ]
  }
  return null
}

/** What was corrected on the way that was taken. */
export function correctionsOf({ tokens, corrected }: Lattice, places: Iterable<number>): Correction[] {
  return [...places].flatMap((at) => {
    const to = corrected.get(at)
    const token = tokens[at]
    return to === undefined || token === undefined
      ? []
      : [{ from: token.raw, to: /s$/i.test(token.raw) && !to.endsWith('s') ? `${to}s` : to }]
  })
}
