/**
 * What may stand beside what: small words claim nothing by themselves, but "costs {p1.price}, and so does {p2.name}" does. A
 * name stands where somebody is spoken of, a value where it is introduced, and no predicate is left out.
 */
import type { Part } from './sentence-parts.ts'

/** What a part looks like to its neighbours: a word, `{name}`, `{value}`, or nothing at the edge of a clause. */
type Look = string

const PREDICATE =
  /^(a|an|another|the|my|your|our|good|fine|nice|sensible|interesting|rated|priced|what|also|quite|rather|among|at|by|\{\w+\})$/
/** What has to follow these words. */
const FOLLOWED: Readonly<Record<string, RegExp>> = {
  is: PREDICATE,
  are: PREDICATE,
  be: PREDICATE,
  "it's": PREDICATE,
  "that's": PREDICATE,
  "here's": PREDICATE,
  also: /^(a|an|another|good|fine|nice|sensible|interesting|rated|priced|costs|weighs|holds|has|look|consider|see|\{value\})$/,
  has: /^\{value\}$/,
  another: /^[a-z]/,
  quite: /^(a|good|nice|sensible|interesting)$/,
  rather: /^(a|good|nice|sensible|interesting)$/,
}
/** What may stand before a name, with what has to stand before that. */
const BEFORE_NAME: Readonly<Record<Look, RegExp>> = {
  '': /^/,
  at: /^look$/,
  with: /^(go|start|begin|compare|\{name\})$/,
  for: /^go$/,
  of: /^think$/,
  ...Object.fromEntries(
    'consider recommend suggest choose pick take see is are found compare want need'
      .split(' ')
      .map((word) => [word, /^/]),
  ),
}
const AFTER_NAME = /^(|is|are|costs?|would|could|also|has|at|for|with|weighs|holds|\{value\})$/
/** What may stand before a value of these fields; anything may before the others, which bring their own verb. */
const BEFORE_VALUE: Readonly<Record<string, RegExp>> = {
  price: /^(|costs?|costing|priced?|at|for|is|of)$/,
  rating: /^(rated|rating|at|is|of)$/,
  brand: /^(by|from|is|of)$/,
}

/** Whether the parts of a sentence stand where they may. */
export function isInOrder(parts: readonly Part[]): boolean {
  const look = (at: number) => lookOf(parts[at])
  return (
    parts.every((part, at) => {
      if (part.kind === 'break') return true
      if (part.kind === 'word') return FOLLOWED[part.word]?.test(look(at + 1)) !== false
      if (part.name !== 'name') {
        const before = look(at - 1)
        const isOf = before !== 'of' || /^(price|rating|choice|option)$/.test(look(at - 2))
        return isOf && (part.name === part.field ? BEFORE_VALUE[part.field] : undefined)?.test(before) !== false
      }
      // "The Alba": an article says nothing.
      const from = look(at - 1) === 'the' ? at - 2 : at - 1
      const isAnother = /^(is|are)$/.test(look(from)) && hasNameBefore(parts, at)
      return !isAnother && BEFORE_NAME[look(from)]?.test(look(from - 1)) === true && AFTER_NAME.test(look(at + 1))
    }) && !isElliptic(parts)
  )
}

/** "{p1.name} is {p2.name}." */
function hasNameBefore(parts: readonly Part[], at: number): boolean {
  const clause = parts.slice(parts.slice(0, at).findLastIndex(({ kind }) => kind === 'break') + 1, at)
  return clause.some((part) => lookOf(part) === '{name}')
}

/** "{p1.name} costs {p1.price}, and {p2.name}.", "At {p1.price}, {p1.name} and {p2.name} are good.": of whom is it said? */
function isElliptic(parts: readonly Part[]): boolean {
  const names = parts.flatMap((part, at) =>
    part.kind === 'slot' && part.name === 'name' ? [{ ref: part.ref, at }] : [],
  )
  const firstValue = parts.findIndex((part) => part.kind === 'slot' && part.name !== 'name')
  const [first] = names
  if (firstValue === -1 || first === undefined) return false
  const others = names.filter(({ ref, at }) => at > firstValue && ref !== first.ref)
  const isInFront = firstValue < first.at
  return others.length > 0 && (isInFront || others.some(({ at }) => lookOf(parts[at + 1]) === ''))
}

function lookOf(part: Part | undefined): Look {
  if (part === undefined || part.kind === 'break') return ''
  if (part.kind === 'word') return part.word
  return part.name === 'name' ? '{name}' : '{value}'
}
