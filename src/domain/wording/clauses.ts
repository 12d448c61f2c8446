/** Several things that are said of one subject, as one predicate: "is wireless, has GPS and a microphone, and weighs 52 g". */
import { toPluralVerb } from './agreement.ts'
import type { Feature } from './features.ts'
import { joined, listed, said, type Said } from './said.ts'

export interface Clause {
  verb: Feature['verb']
  text: Said
}

/** What is, what has, then what does; the verbs in the plural for plural subjects. Empty without clauses. */
export function inClauses(clauses: readonly Clause[], isPlural: boolean = false): Said {
  const of = (verb: Clause['verb']) => clauses.filter((clause) => clause.verb === verb).map(({ text }) => text)
  const is = of('is')
  const has = of('has')
  const does = of('does').map(({ text, receipts }) => ({ text: isPlural ? toPluralVerb(text) : text, receipts }))
  const groups = [
    ...(is.length === 0 ? [] : [said`${isPlural ? 'are' : 'is'} ${listed(is)}`]),
    ...(has.length === 0 ? [] : [said`${isPlural ? 'have' : 'has'} ${listed(has)}`]),
    ...does,
  ]
  const last = groups.at(-1)
  // Lists within the list need stronger seams.
  const isNested = groups.length > 1 && (is.length > 1 || has.length > 1)
  if (!isNested || last === undefined) return listed(groups)
  return joined([...groups.slice(0, -1), said`and ${last}`], ', ')
}
