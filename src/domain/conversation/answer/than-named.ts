/** Wishes that are measured by a product which was never shown: "kettles lighter than the Norvel". */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { enforce } from '../../search/enforce.ts'
import { isInCategory, missedBy } from '../../search/satisfies.ts'
import type { QueryResult } from '../../search/types.ts'
import { merge } from '../merge.ts'
import { read } from '../read/read.ts'
import { constraintsOf } from '../topics.ts'
import type { DialogueState, Fetched, PreparedTurn } from '../types.ts'
import { NAME } from './coded.ts'
import { calledSo } from './references.ts'

/** The turn as if that product had been shown before; as it was where the catalogue has none of that name. */
export function withThan(
  prepared: PreparedTurn,
  fetched: Fetched,
  vocabulary: Vocabulary,
): { prepared: PreparedTurn; fetched: Fetched } {
  const { understanding, previous } = prepared
  const { than } = understanding
  if (than === null) return { prepared, fetched }
  const own = fetched.results.slice(0, fetched.results.length - than.kinds.length - 1)
  const [named, ...kinds] = fetched.results.slice(own.length)
  const asItWas = { prepared, fetched: { ...fetched, results: own } }
  const product = calledSo(named, than.name)
  const at = than.kinds.findIndex((kind) => product !== undefined && isInCategory(product, kind))
  const [category, found] = [than.kinds[at], kinds[at]]
  if (product === undefined || category === undefined || found === undefined) return asItWas
  const { id, title, brand } = product
  const before: DialogueState = {
    ...previous,
    topics: [...previous.topics, { constraints: { category }, history: [], seenIds: [] }],
    listed: [product],
    shown: [...previous.shown, { id, title, brand, category: product.category }],
    focusId: id,
  }
  // Under another name no word of its own is read as a wish.
  const renamed = { ...before, listed: [{ ...product, title: NAME }], shown: previous.shown }
  const reread = read(than.text.replace(than.name, NAME), renamed, vocabulary)
  const again = { ...reread, notUnderstood: reread.notUnderstood.filter((word) => word !== NAME) }
  if (again.relative.every(({ thanId }) => thanId !== id)) return asItWas
  const state = merge(again, before)
  const { hard } = enforce(constraintsOf(state), vocabulary)
  return {
    prepared: { ...prepared, understanding: again, state, previous: before },
    fetched: { ...fetched, results: [divided(found, (one) => missedBy(one.product, hard).length === 0)] },
  }
}

/** What fits, and where nothing does what comes nearest. */
function divided({ candidates }: QueryResult, fits: (one: QueryResult['candidates'][number]) => boolean): QueryResult {
  const fitting = candidates.filter(fits)
  return { candidates: fitting, total: fitting.length, nearest: fitting.length === 0 ? candidates : [] }
}
