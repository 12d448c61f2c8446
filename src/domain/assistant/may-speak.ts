/** When a model may write an answer, and what it may be made of. */
import type { Intent } from '../../shared/chat.ts'
import type { Product } from '../../shared/product.ts'
import type { Vocabulary } from '../catalog/vocabulary.ts'
import type { Answer, PreparedTurn } from '../conversation/types.ts'
import { pluralNoun, singularNoun } from '../wording/names.ts'
import type { Ground } from './check-sentence.ts'
import { knownProducts } from './facts.ts'
import { SPEAK_INSTRUCTIONS } from './speak-prompt.ts'

/** Answers that present products. What is asked of one product, and all that is no shopping, is said in our words. */
const SPOKEN: ReadonlySet<Intent> = new Set(['search', 'refine', 'more', 'others', 'deals', 'verdict', 'compare'])
/** Answers that recommend the first of their products. */
const PICKING: ReadonlySet<Intent> = new Set(['search', 'refine', 'more', 'others', 'deals'])

/**
 * Whether a model may write this answer: it shows products, a model may see all of them, and there is nothing to admit,
 * such as a wish that was let go or words that were not understood. Honesty is said in our words.
 */
export function maySpeak(
  answer: Answer,
  { understanding }: PreparedTurn,
  maySee: (product: Product) => boolean,
): boolean {
  const { corrections, contradictions, notUnderstood, untold, unresolved, alsoStated, talk } = understanding
  const hasToAdmit = [corrections, contradictions, notUnderstood, untold, unresolved, answer.relaxed].some(
    (list) => list.length > 0,
  )
  return (
    SPOKEN.has(answer.intent) &&
    !hasToAdmit &&
    alsoStated.length === 0 &&
    talk?.startsWith('language:') !== true &&
    shownBy(answer).length > 0 &&
    shownBy(answer).every(maySee)
  )
}

export function groundOf(answer: Answer, message: string, vocabulary: Vocabulary): Ground {
  const products = knownProducts(shownBy(answer))
  const [first] = products
  const label = vocabulary.categories.find(({ slug }) => slug === first?.product.category)?.label
  const plural = pluralNoun(label).toLowerCase()
  return {
    products,
    message,
    nouns: [plural, singularNoun(plural)],
    pick: PICKING.has(answer.intent) && first !== undefined ? first.ref : null,
    features: featuresOf(vocabulary),
    instructions: SPEAK_INSTRUCTIONS,
  }
}

function shownBy({ products, comparison }: Answer): readonly Product[] {
  return products.length > 0 ? products : (comparison?.products ?? [])
}

/** What a product is for is no claim when it is the shopper's purpose: "for your office". */
const WHAT_FOR = /^type$|use|room|occasion|season|purpose/i

const known = new WeakMap<Vocabulary, ReadonlySet<string>>()

/** The words of everything that the shop states of its products. */
function featuresOf(vocabulary: Vocabulary): ReadonlySet<string> {
  const before = known.get(vocabulary)
  if (before !== undefined) return before
  const stated = vocabulary.attributes.filter(({ name }) => !WHAT_FOR.test(name))
  const texts = stated.flatMap(({ label, values }) => [label, ...values])
  const features = new Set(
    [...texts, ...vocabulary.colors].flatMap((text) => text.toLowerCase().match(/[a-z]{3,}/g) ?? []),
  )
  known.set(vocabulary, features)
  return features
}
