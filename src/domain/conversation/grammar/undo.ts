/** What a message takes back: "forget the price limit", "any brand", "the colour does not matter". */
import type { AttributeEntry } from '../../catalog/vocabulary.ts'
import type { Feature, Lexicon } from '../lexicon/lexicon.ts'
import { UNDO_AFTER, UNDO_BY_CONSENT, UNDO_WORDS } from '../lexicon/requests.ts'
import { UNDO_TARGETS } from '../lexicon/undo-targets.ts'
import type { UndoTarget } from '../types.ts'
import { COMPARATIVE_TABLE } from './qualities.ts'
import { createPhraseSet, createPhraseTable, matchAt } from './phrases.ts'
import { baseAt, claim, isFree, matchBefore, type Reading } from './reading.ts'

const VERBS = createPhraseSet(UNDO_WORDS)
const AFTER = createPhraseSet(UNDO_AFTER)
const ALLOWED = createPhraseSet(UNDO_BY_CONSENT)
const TARGETS = createPhraseTable(UNDO_TARGETS)
const BETWEEN = new Set([
  'the',
  'my',
  'that',
  'about',
  'a',
  'any',
  'all',
  'this',
  'of',
  'on',
  'limit',
  'filter',
  'other',
])
/** These verbs mean something else with most things after them: "any", "skip", "clear". */
const ONLY_GENERAL = new Set(['any', 'whatever', 'cancel', 'skip', 'lose', 'clear', 'no', 'lift'])

/** The parts taken back, in order; empty when the message takes nothing back. */
export function readUndo(reading: Reading, lexicon: Lexicon): UndoTarget[] {
  const targets: UndoTarget[] = []
  for (let i = 0; i < reading.tokens.length; i++) {
    const verb = matchAt(reading.tokens, i, VERBS)
    const noLimit = baseAt(reading, i) === 'no' || baseAt(reading, i) === 'without' ? noLimitAt(reading, i) : null
    const found =
      noLimit ??
      (verb === null || !isFree(reading, i, verb.to) ? null : targetAfter(reading, verb.from, verb.to, lexicon))
    if (found === null) continue
    targets.push(...found.targets)
    claim(reading, i, found.to, 'undo')
    i = found.to - 1
  }
  for (let i = 0; i < reading.tokens.length; i++) {
    const allowed = allowedAt(reading, i)
    if (allowed === null) continue
    targets.push(...allowed.targets)
    claim(reading, i, allowed.to, 'undo')
  }
  for (let i = 1; i < reading.tokens.length; i++) {
    const after = matchAt(reading.tokens, i, AFTER)
    if (after === null) continue
    const target = matchBefore(reading, i, TARGETS)
    const attribute = target === null ? attributeBefore(reading, i, lexicon) : null
    const from = target?.from ?? attribute?.from ?? after.to
    if (from === after.to || !isFree(reading, from, after.to)) continue
    targets.push(...(target === null ? (attribute?.targets ?? []) : [target.value]))
    claim(reading, from, after.to, 'undo')
  }
  return targets
}

interface FoundTargets {
  targets: UndoTarget[]
  to: number
}

/** "heavier is fine": no limit on that any more. */
function allowedAt(reading: Reading, at: number): FoundTargets | null {
  const match = matchAt(reading.tokens, at, COMPARATIVE_TABLE)
  const after = match === null ? null : matchAt(reading.tokens, match.to, ALLOWED)
  if (match === null || after === null || !isFree(reading, match.from, after.to)) return null
  const targets = match.value.fields.map((field) =>
    field === 'price' || field === 'rating' ? field : { attribute: field },
  )
  return { targets, to: after.to }
}

/** "a headrest is not needed": the attribute that is named right before. */
function attributeBefore(
  reading: Reading,
  end: number,
  lexicon: Lexicon,
): { targets: UndoTarget[]; from: number } | null {
  const to = baseAt(reading, end - 1) === 'is' ? end - 1 : end
  const match = matchBefore(reading, to, lexicon.attributes) ?? matchBefore(reading, to, lexicon.features)
  return match === null ? null : { targets: attributeTargets(match.value), from: match.from }
}

/** "no budget limit", "without a price limit". */
function noLimitAt(reading: Reading, at: number): FoundTargets | null {
  const start = baseAt(reading, at + 1) === 'a' ? at + 2 : at + 1
  const match = matchAt(reading.tokens, start, TARGETS)
  if (match === null || match.value !== 'price' || match.to - match.from < 2) return null
  return { targets: [match.value], to: match.to }
}

function targetAfter(reading: Reading, from: number, verbEnd: number, lexicon: Lexicon): FoundTargets | null {
  let at = verbEnd
  while (BETWEEN.has(baseAt(reading, at)) && at < verbEnd + 3 && matchAt(reading.tokens, at, TARGETS) === null) at++
  const verb = baseAt(reading, from)
  if (at >= reading.tokens.length) return verb === 'undo' ? { targets: ['last'], to: at } : null
  const target = matchAt(reading.tokens, at, TARGETS)
  if (target !== null && isFree(reading, target.from, target.to)) {
    const isVague = target.value === 'last' || target.value === 'all'
    if (isVague && ONLY_GENERAL.has(verb)) return null
    return alsoAfter(reading, { targets: [target.value], to: target.to })
  }
  if (ONLY_GENERAL.has(verb)) return null
  const attribute = matchAt(reading.tokens, at, lexicon.attributes) ?? matchAt(reading.tokens, at, lexicon.features)
  if (attribute === null) return null
  return { targets: attributeTargets(attribute.value), to: attribute.to }
}

/** Everything that a phrase may mean is taken back. */
function attributeTargets(meanings: readonly (AttributeEntry | Feature)[]): UndoTarget[] {
  const names = meanings.map((meaning) => ('attribute' in meaning ? meaning.attribute.name : meaning.name))
  return [...new Set(names)].map((attribute) => ({ attribute }))
}

/** "forget the price and the rating". */
function alsoAfter(reading: Reading, found: FoundTargets): FoundTargets {
  let at = found.to
  while (['and', ',', 'the', 'or', '&', 'limit', 'filter'].includes(baseAt(reading, at))) at++
  const next = at > found.to ? matchAt(reading.tokens, at, TARGETS) : null
  if (next === null || next.value === 'last') {
    const isNamed = ['limit', 'filter'].includes(baseAt(reading, found.to))
    return { ...found, to: isNamed ? found.to + 1 : found.to }
  }
  return alsoAfter(reading, { targets: [...found.targets, next.value], to: next.to })
}
