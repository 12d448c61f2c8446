/** Which products a message means, and what to say when that is not clear. */
import type { Product } from '../../../shared/product.ts'
import { numberWord, pluralNoun, shortTitle } from '../../wording/names.ts'
import { inSeries, plain } from '../../wording/said.ts'
import { namedShare } from '../../search/satisfies.ts'
import type { QueryResult } from '../../search/types.ts'
import { suggestCategories } from './abstain.ts'
import { describeTerms } from './describe.ts'
import { resolveProducts, wordsOnly, type Reply, type Turn } from './turn.ts'

/** Share of a name's words that a product's own name must hold to be the one that is meant. */
const NAME_SHARE = 0.75

/** The first of what was found that is called so. */
export function calledSo(result: QueryResult | undefined, name: string): Product | undefined {
  return result?.candidates.find(({ product }) => namedShare(product, name) >= NAME_SHARE)?.product
}

/** The products that the message refers to, shown ones first, then those that it names in words. */
export function findNamed(turn: Turn): Product[] {
  const { referencedIds, lookups } = turn.prepared.understanding
  const looked = lookups.flatMap((name, i) => {
    return calledSo(turn.fetched.results[i], name) ?? []
  })
  const products = [...resolveProducts(referencedIds, turn), ...looked]
  return [...new Map(products.map((product) => [product.id, product])).values()]
}

/** What the message names and nothing here is called, as typed. */
export function unknownNames(turn: Turn): string[] {
  const { unresolved, lookups } = turn.prepared.understanding
  const missing = lookups.filter((name, i) => calledSo(turn.fetched.results[i], name) === undefined)
  return [...unresolved, ...missing].map((text) => describeTerms({ terms: [text] })).filter((text) => text !== '')
}

/** The reply that asks which product is meant. */
export function askWhich(turn: Turn): Reply {
  const { prepared, vocabulary } = turn
  const unknown = unknownNames(turn).map((name) => `“${name}”`)
  const { listed } = prepared.state
  if (prepared.understanding.lookups.length > 0 && unknown.length > 0) return notInCatalogue(turn, unknown)
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
  const what =
    unknown.length === 0 ? 'I am not sure which product you mean' : `I cannot tell what ${inSeries(unknown)} refers to`
  const [first] = listed
  const example = first === undefined ? '' : `the ${shortTitle(first)}`
  const shown = listed.length === 1 ? `just ${example}` : `${numberWord(listed.length)} products, such as ${example}`
  return wordsOnly(
    [plain(`${what}: the last list has ${shown}.`), plain('Which one is it?')],
    ['Tell me more about the first one', ...(listed.length >= 2 ? ['Compare the first two'] : [])],
  )
}

/** A product that is named in full and not here: said plainly, with what can be looked at instead. */
function notInCatalogue({ prepared, vocabulary }: Turn, names: readonly string[]): Reply {
  const hasList = prepared.state.listed.length > 0
  const nouns = suggestCategories(vocabulary, { terms: [...names] }).map(({ label }) => pluralNoun(label))
  const next = hasList
    ? 'I can tell you more about the ones I showed you.'
    : 'Tell me what it should do, and I look for what comes near.'
  const them = names.length > 1 ? 'them' : 'it'
  return wordsOnly(
    [
      plain(`I don't have ${inSeries(names, 'or')} in this catalogue, so I can say nothing about ${them}.`),
      plain(next),
    ],
    hasList ? ['Tell me more about the first one', 'Show me more'] : nouns.map((noun) => `Show me ${noun}`),
  )
}
