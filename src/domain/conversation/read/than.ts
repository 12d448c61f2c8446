/** "headphones cheaper than the Sonveil Aria": a wish that is measured by a product which was never shown. */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { ThanNamed, Understanding } from '../types.ts'
import { kindOfName } from './kinds.ts'
import { readLookups } from './lookups.ts'
import type { Scan } from './scan.ts'
import { range } from './tokens.ts'

/** Kinds that one maker's name may stand for. */
const KINDS_MAX = 4

/** The name behind "than" and the kinds that it may be of; null where nothing is named so, or where it was shown. */
export function readThan(
  seen: Scan,
  { intent, stated, relative, referencedIds }: Understanding,
  vocabulary: Vocabulary,
): ThanNamed | null {
  const { tokens, spans, source } = seen
  if (!['search', 'refine', 'unknown'].includes(intent) || referencedIds.length > 0) return null
  if (relative.some(({ thanId }) => thanId !== null)) return null
  const at = tokens.findIndex(({ base }) => base === 'than')
  const isCompared = spans.some(
    ({ item, to, cost }) => cost === 0 && to <= at && item.type === 'quality' && item.degree === 'comparative',
  )
  if (at < 0 || !isCompared) return null
  const [name] = readLookups(seen, new Set(range(0, at + 1)))
  if (name === undefined) return null
  const kinds = stated.category === undefined ? kindsOfName(name, vocabulary) : [stated.category]
  return kinds.length === 0 ? null : { text: source, name, kinds }
}

/** The kinds that a product of that name may be of: the one that it says, else what its maker makes. */
export function kindsOfName(name: string, vocabulary: Vocabulary): string[] {
  const words = name.toLowerCase()
  const maker = vocabulary.brands.find((brand) => words.startsWith(brand.name.toLowerCase()))
  const named = kindOfName(name, vocabulary)
  return named === null ? (maker?.categories ?? []).slice(0, KINDS_MAX) : [named]
}
