/**
 * Whether a sentence that a model wrote may be said: every claim in it has to stand in a slot that we fill, and every slot
 * has to be that of the product the sentence is about. The rest may only be words that claim nothing.
 */
import { NOTHING_SAID, said, type Said } from '../wording/said.ts'
import type { KnownProduct } from './facts.ts'
import { checkSubjects } from './check-subjects.ts'
import { FORBIDDEN, PLAIN_WORDS } from './plain-words.ts'
import { clausesOf, partsOf } from './sentence-parts.ts'

export type Strike =
  | 'digit'
  | 'link'
  | 'sign'
  | 'slot'
  | 'subject'
  | 'pick'
  | 'name'
  | 'word'
  | 'prompt'
  | 'length'
  | keyof typeof FORBIDDEN

/** What an answer may be made of. */
export interface Ground {
  products: readonly KnownProduct[]
  /** The shopper's words, as typed. */
  message: string
  /** The noun of the kind in both numbers, such as "kettle" and "kettles". */
  nouns: readonly string[]
  /** Ref of the product that is recommended; null where none is. */
  pick: string | null
  /** Words of features that this shop knows: they are claims, also where the shopper said them. Lower case. */
  features: ReadonlySet<string>
  /** What the model was told to do: never said. */
  instructions: string
}

/** `subject` is the ref of the product that the sentence ends with. */
export type Checked = { ok: true; text: Said; subject: string | null } | { ok: false; strike: Strike }

const SLOT = /\{([^{}]*)\}/g
const WRITTEN_MAX = 320
/** Only these signs; a letter of another alphabet may look like one of ours. */
const SIGNS = /^[A-Za-z\s.,;:!?()'’"“”–—-]*$/
/** What follows "for your" at most: "for your small kitchen". */
const YOURS_WORDS_MAX = 4
const OVERHEARD_MIN = 24

/** Checks one sentence as the model wrote it. `before` is the ref that the sentence before ended with. */
export function checkSentence(written: string, ground: Ground, before: string | null): Checked {
  const sentence = written.replaceAll('**', '').replace(/\s+/g, ' ').trim()
  if (sentence.length > WRITTEN_MAX) return { ok: false, strike: 'length' }
  const literal = sentence.replace(SLOT, ' ')
  const strike = strikeOfSigns(literal) ?? strikeOfPrompt(literal, ground) ?? strikeOfWords(sentence, ground)
  if (strike !== null) return { ok: false, strike }
  const text = fill(sentence, ground)
  if (text === null) return { ok: false, strike: 'slot' }
  const subjects = checkSubjects(partsOf(sentence), { before, pick: ground.pick, nouns: ground.nouns })
  return subjects.ok ? { ok: true, text, subject: subjects.subject } : subjects
}

function strikeOfSigns(literal: string): Strike | null {
  if (/\p{N}/u.test(literal)) return 'digit'
  if (/https?:|www\.|\w\.\w{2,}|@|\/\//i.test(literal)) return 'link'
  if (/\p{Sc}/u.test(literal)) return 'currency'
  if (/[{}]/.test(literal)) return 'slot'
  return SIGNS.test(literal) ? null : 'sign'
}

function strikeOfPrompt(literal: string, { instructions }: Ground): Strike | null {
  const words = bare(literal)
  return words.length >= OVERHEARD_MIN && bare(instructions).includes(words) ? 'prompt' : null
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
}

/** The sentence with its slots filled; null where one is unknown. */
function fill(sentence: string, { products }: Ground): Said | null {
  let text: Said = NOTHING_SAID
  let from = 0
  for (const match of sentence.matchAll(SLOT)) {
    const [ref = '', ...name] = (match[1] ?? '').trim().split('.')
    const claim = products.find((known) => known.ref === ref)?.slots.get(name.join('.'))
    if (claim === undefined) return null
    text = said`${text}${sentence.slice(from, match.index)}${claim}`
    from = match.index + match[0].length
  }
  return tidy(said`${text}${sentence.slice(from)}`)
}

/** A slot brings its own verb, which the model may have written as well. */
function tidy({ text, receipts }: Said): Said {
  const once = text
    .replace(/\b(\w+)(?: \1\b)+/g, '$1')
    .replace(/\b(?:is|has|are|have|with) (has|is|weighs|holds)\b/g, '$1')
  return { text: once, receipts }
}

function strikeOfWords(sentence: string, ground: Ground): Strike | null {
  const parts = partsOf(sentence)
  const hasSlots = parts.some(({ kind }) => kind === 'slot')
  let isFirst = true
  for (const clause of clausesOf(parts)) {
    const heard = wordsHeard(clause, ground, hasSlots)
    for (const part of clause) {
      const strike = part.kind === 'slot' || heard.has(part.word) ? null : strikeOfWord(part, isFirst, ground)
      if (strike !== null) return strike
      isFirst = false
    }
  }
  return null
}

function strikeOfWord(
  { written, word }: { written: string; word: string },
  isFirst: boolean,
  { nouns }: Ground,
): Strike | null {
  if (PLAIN_WORDS.has(word) || nouns.includes(word)) {
    // "The Good Choice" is a name.
    return isFirst || written.toLowerCase() === written || written === 'I' ? null : 'name'
  }
  if (/^(i|you|we|they|it|that|here|there)'(m|d|ll|ve|re|s)$/.test(word)) return null
  for (const [kind, pattern] of Object.entries(FORBIDDEN)) {
    if (pattern.test(word)) return kind as keyof typeof FORBIDDEN
  }
  return written.toLowerCase() === written ? 'word' : 'name'
}

/**
 * The shopper's own words may be said again where nothing is claimed with them: "for your balcony", and, in a sentence
 * without products, "you asked for something dishwasher safe". Features that the shop knows are always claims.
 */
function wordsHeard(
  clause: ReturnType<typeof clausesOf>[number],
  ground: Ground,
  hasSlots: boolean,
): ReadonlySet<string> {
  const words = clause.flatMap((part) => (part.kind === 'word' ? [part.word] : []))
  if (words.length !== clause.length) return NOTHING_HEARD
  const text = words.join(' ')
  const isYours = /^(?:for|with|given|to|in|on|at) your\b/.test(text) && words.length <= YOURS_WORDS_MAX + 2
  const isReport = /^(?:(?:as|since|because) )?you (?:asked|want|wanted|need|said|mentioned|told)\b/.test(text)
  if (!isYours && (!isReport || hasSlots)) return NOTHING_HEARD
  const isClaim = (word: string) =>
    ground.features.has(word) || Object.values(FORBIDDEN).some((pattern) => pattern.test(word))
  const message = partsOf(ground.message.replace(/[{}]/g, ' '))
  const said = message.flatMap((part) => (part.kind === 'word' && !isClaim(part.word) ? [part.word] : []))
  return new Set([...said, 'mentioned', 'told', 'given'])
}

const NOTHING_HEARD: ReadonlySet<string> = new Set()
