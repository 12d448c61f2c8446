/** Which products a message means, and what to say when that is not clear. */
import type { Product } from '../../../shared/product.ts'
import { numberWord, shortTitle } from '../../wording/names.ts'
import { inSeries, plain } from '../../wording/said.ts'
import { isNothingLike, suggestCategories } from './abstain.ts'
import { describeTerms } from './describe.ts'
import { pluralNoun } from '../../wording/names.ts'
import { resolveProducts, wordsOnly, type Reply, type Turn } from './turn.ts'

/** The products that the message refers to, in its order; found by their words where it names some never shown. */
export function findNamed(turn: Turn): Product[] {
  const { understanding } = turn.prepared
  return resolveProducts(understanding.referencedIds, turn)
}

/** The best match of each search that was made for a product named in words. */
export function findByWords(turn: Turn): Product[] {
  const { plan } = turn.prepared
  return turn.fetched.results.flatMap((result, i) => {
    const constraints = plan.queries[i]?.constraints ?? {}
    if ((constraints.terms ?? []).length === 0 || isNothingLike(result.candidates, constraints)) return []
    const [best] = result.candidates
    return best === undefined || result.total === 0 ? [] : [best.product]
  })
}

/** The reply that asks which product is meant. */
export function askWhich(turn: Turn): Reply {
  const { prepared, vocabulary } = turn
  const { unresolved } = prepared.understanding
  const { listed } = prepared.state
  if (listed.length === 0) {
    const nouns = suggestCategories(vocabulary).map(({ label }) => pluralNoun(label))
    return wordsOnly(
      [
        plain('I have not shown you any products yet, so I do not know which one you mean.'),
        plain('Tell me what you are looking for, and we can go on from there.'),
      ],
      nouns.map((noun) => `Show me ${noun}`),
    )
  }
  const quoted = unresolved.map((text) => `“${describeTerms({ terms: [text] })}”`)
  const what =
    quoted.length === 0 ? 'I am not sure which product you mean' : `I cannot tell what ${inSeries(quoted)} refers to`
  const shown = listed.length === 1 ? 'one product' : `${numberWord(listed.length)} products`
  const [first] = listed
  const example = first === undefined ? '' : `, such as the ${shortTitle(first)}`
  return wordsOnly(
    [plain(`${what}: the last list has ${shown}${example}.`), plain('Which one is it?')],
    ['Tell me more about the first one', ...(listed.length >= 2 ? ['Compare the first two'] : [])],
  )
}
