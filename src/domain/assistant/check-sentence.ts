/**
 * Whether a sentence that a model wrote may be said: every claim in it has to stand in a slot that we fill, and every slot
 * has to be that of the product the sentence is about. The rest may only be words that claim nothing.
 */
import { NOTHING_SAID, said, type Said } from '../wording/said.ts'
import type { KnownProduct } from './facts.ts'
import { isInOrder } from './check-order.ts'
import { checkSubjects } from './check-subjects.ts'
import { FORBIDDEN, PLAIN_WORDS } from './plain-words.ts'
import { clausesOf, partsOf } from './sentence-parts.ts'

export type Strike =
  | 'digit'
  | 'link'
  | 'sign'
  | 'slot'
  | 'subject'
  | 'order'
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
/** Words of the shopper's own in a row: "for your small kitchen". */
const HEARD_WORDS_MAX = 4
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
  const parts = partsOf(sentence)
  if (!isInOrder(parts)) return { ok: false, strike: 'order' }
  const subjects = checkSubjects(parts, { before, pick: ground.pick, nouns: ground.nouns })
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
    const [ref = '', ...rest] = (match[1] ?? '').trim().split('.')
    const name = rest.join('.')
    const claim = products.find((known) => known.ref === ref)?.slots.get(name)
    if (claim === undefined) return null
    const before = sentence.slice(from, match.index)
    text = said`${text}${WITHOUT_VERB.has(name) ? before : before.replace(VERB_BEFORE, ' ')}${claim}`
    from = match.index + match[0].length
  }
  return said`${text}${sentence.slice(from)}`
}

/** Other slots bring their own verb, which the model may have written as well. */
const WITHOUT_VERB: ReadonlySet<string> = new Set(['name', 'price', 'rating', 'brand'])
const VERB_BEFORE = /(?: (?:is|are|be|has|with|weighs|holds)|'s) $/

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
  for (const [kind, pattern] of Object.entries(FORBIDDEN)) {
    if (pattern.test(word)) return kind as keyof typeof FORBIDDEN
  }
  return written.toLowerCase() === written ? 'word' : 'name'
}

/**
 * The shopper's own words may be said again where nothing is claimed with them: after "for your", as in "for your balcony",
 * and, in a sentence without products, after "you asked for". Features that the shop knows are always claims.
 */
function wordsHeard(
  clause: ReturnType<typeof clausesOf>[number],
  ground: Ground,
  hasSlots: boolean,
): ReadonlySet<string> {
  const text = clause.map((part) => (part.kind === 'word' ? part.word : '{}')).join(' ')
  const heard = YOURS.exec(text) ?? (hasSlots ? null : REPORT.exec(text))
  const words = heard?.[1]?.split(' ') ?? []
  if (words.length === 0 || words.length > HEARD_WORDS_MAX || words.includes('{}')) return NOTHING_HEARD
  const isClaim = (word: string) =>
    ground.features.has(word) || Object.values(FORBIDDEN).some((pattern) => pattern.test(word))
  const message = new Set(
    partsOf(ground.message.replace(/[{}]/g, ' ')).flatMap((part) => (part.kind === 'word' ? [part.word] : [])),
  )
  return new Set(words.filter((word) => message.has(word) && !isClaim(word) && !VERBS.has(word)))
}

const YOURS = /\b(?:for|given) your ((?:\S+ ?)+)$/
const REPORT = /^you (?:asked for|want|wanted|need|needed) (?:a |an |something |the )?((?:\S+ ?)+)$/
/** "For your baby is safe" is more than a purpose. */
const VERBS: ReadonlySet<string> = new Set(
  'is are be was has have had do does did can will it this that not no'.split(' '),
)
const NOTHING_HEARD: ReadonlySet<string> = new Set()
