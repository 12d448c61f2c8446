/** Whether every value in a sentence is told of the product that it belongs to, and only the pick is recommended. */
import { BOUND_WORDS, PICK_WORDS, PRODUCT_NOUNS } from './plain-words.ts'
import type { Part } from './sentence-parts.ts'

/** Somebody who is not named. */
const SOMEBODY = '?'
/** After these a noun is not what the clause is about: "of the options", "as an alternative". */
const PREPOSITIONS = new Set(['of', 'among', 'from', 'for', 'with', 'as', 'in', 'to', 'at', 'on', 'by'])

const PRAISE = new Set(['good', 'fine', 'nice', 'sensible', 'interesting'])
const THE_ONE = new Set(['the', 'my', 'your', 'our', 'that'])

interface Walk {
  /** Who the words are about; more than one where they are joined. */
  about: Set<string>
  /** Whether a value was told since they were named. */
  isTold: boolean
  /** In this clause: whether it has named anybody, and its first word. */
  isOpen: boolean
  opening: string | null
}

export type Subjects = { ok: true; subject: string | null } | { ok: false; strike: 'slot' | 'subject' | 'pick' }

/** `before` is the ref that the sentence before was about, `pick` the one that is recommended. `nouns` name the kind. */
export function checkSubjects(
  parts: readonly Part[],
  { before, pick, nouns }: { before: string | null; pick: string | null; nouns: readonly string[] },
): Subjects {
  const walk: Walk = { about: new Set(), isTold: false, isOpen: false, opening: null }
  let subject = before
  for (const [at, part] of parts.entries()) {
    if (part.kind === 'break') {
      walk.isOpen = false
      walk.opening = null
      continue
    }
    if (part.kind === 'word') {
      hear(walk, part.word, subject, nouns)
      const strike = strikeOfWord(parts, at, part.word, { subject, pick, nouns })
      if (strike !== null) return { ok: false, strike }
      continue
    }
    if (part.name === 'name') {
      name(walk, part.ref, parts[at - 1])
      subject = part.ref
    } else if (!isOf(walk, part.ref, firstNamed(parts, at))) return { ok: false, strike: 'subject' }
    else walk.isTold = true
    walk.isOpen = true
  }
  return { ok: true, subject }
}

function hear(walk: Walk, word: string, subject: string | null, nouns: readonly string[]): void {
  const isPronoun = word === 'it' || word === 'this' || word === "it's"
  const isNoun = PRODUCT_NOUNS.has(word) || nouns.includes(word)
  if (isPronoun && !walk.isOpen) {
    walk.about = new Set([subject ?? SOMEBODY])
    walk.isTold = false
    walk.isOpen = true
  } else if (isNoun && !walk.isOpen && !PREPOSITIONS.has(walk.opening ?? '')) {
    walk.about = new Set([SOMEBODY])
    walk.isTold = false
    walk.isOpen = true
  }
  walk.opening ??= word
}

/** A name joins those before it after "and", and in a list; else the talk is about it alone. */
function name(walk: Walk, ref: string, previous: Part | undefined): void {
  const joins =
    previous?.kind === 'break' &&
    !walk.isTold &&
    (previous.isConjunction || !walk.about.has(SOMEBODY)) &&
    walk.about.size > 0
  walk.about = joins ? new Set([...walk.about, ref]) : new Set([ref])
  walk.isTold = false
}

/** "At $49, the Kettle": before anybody is named it is that name's. */
function isOf({ about }: Walk, ref: string, next: string | null): boolean {
  if (about.size === 0) return next === ref
  return about.size === 1 && about.has(ref)
}

function firstNamed(parts: readonly Part[], from: number): string | null {
  const next = parts.slice(from).find((part) => part.kind === 'slot' && part.name === 'name')
  return next?.kind === 'slot' ? next.ref : null
}

function strikeOfWord(
  parts: readonly Part[],
  at: number,
  word: string,
  { subject, pick, nouns }: { subject: string | null; pick: string | null; nouns: readonly string[] },
): 'slot' | 'pick' | null {
  const clause = parts.slice(at, nextBreak(parts, at))
  const bound = BOUND_WORDS[word]
  if (bound !== undefined) {
    const value = clause.find((part) => part.kind === 'slot' && part.name !== 'name')
    if (value?.kind !== 'slot' || !bound.includes(value.name)) return 'slot'
  }
  if (!PICK_WORDS.has(word) && !isTheOne(parts, at, word, nouns)) return null
  const named = clause.flatMap((part) => (part.kind === 'slot' && part.name === 'name' ? [part.ref] : []))
  const meant = named.length > 0 ? named : [subject, firstNamed(parts, at)].filter((ref) => ref !== null)
  return meant.some((ref) => ref !== pick) ? 'pick' : null
}

/** "The choice", "my sensible option", "your kettle": no other one is meant. */
function isTheOne(parts: readonly Part[], at: number, word: string, nouns: readonly string[]): boolean {
  if (word.endsWith('s') || !(PRODUCT_NOUNS.has(word) || nouns.includes(word))) return false
  const before = parts.slice(0, at).findLast((part) => part.kind !== 'word' || !PRAISE.has(part.word))
  return before?.kind === 'word' && THE_ONE.has(before.word)
}

function nextBreak(parts: readonly Part[], at: number): number {
  const next = parts.findIndex((part, i) => i > at && part.kind === 'break')
  return next === -1 ? parts.length : next
}
