/** Answers to "compare …": the table, and what it comes to. */
import { compareProducts } from '../../compare/compare.ts'
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product, ProductCard } from '../../../shared/product.ts'
import { COMPARE_MAX } from '../../../shared/limits.ts'
import { nameOf } from '../../wording/facts.ts'
import { inSeries, plain, said, type Said } from '../../wording/said.ts'
import { namedCards, rankContext } from './cards.ts'
import { answerAsked } from './asked.ts'
import { distinct } from './follow-ups.ts'
import { becauseOf } from './lead.ts'
import { askWhich, findNamed, unknownNames } from './references.ts'
import type { Reply, Turn } from './turn.ts'

const COMPARE_MIN = 2

/** The reply with a comparison of two to five products; asks when fewer are meant. */
export function answerCompare(turn: Turn): Reply {
  const { prepared, constraints } = turn
  const { askedAbout } = prepared.understanding
  const products = findNamed(turn).slice(0, COMPARE_MAX)
  if (products.length < COMPARE_MIN) return askForTwo(turn, products)
  const cards = namedCards(products, rankContext(prepared.state, constraints))
  const { comparison, sentences } = compareProducts(cards)
  const best = recommended(turn, cards)
  const asked = askedAbout === null ? null : answerAsked(products, askedAbout, turn)
  return {
    sentences: asked ?? [...(best === null ? [] : [recommendation(best, constraints, cards)]), ...sentences],
    products: cards,
    comparison,
    followUps: distinct([
      ...(askedAbout === null ? ['How much do I save with the cheaper one?'] : []),
      'Is the first one worth it?',
      'Tell me more about the first one',
      'Show me more',
    ]),
    relaxed: [],
    listed: null,
    focusId: best?.id ?? null,
  }
}

function recommendation(best: ProductCard, constraints: Constraints, cards: readonly ProductCard[]): Said {
  return said`I would take the ${nameOf(best)}${becauseOf(best, constraints, cards)}.`
}

/** "which should I get?": the one that the ranking puts first; null when nobody asked. */
function recommended({ prepared }: Turn, cards: readonly ProductCard[]): ProductCard | null {
  if (prepared.understanding.talk !== 'pick') return null
  return cards.toSorted((a, b) => b.score - a.score)[0] ?? null
}

function askForTwo(turn: Turn, products: readonly Product[]): Reply {
  const [only] = products
  if (only === undefined) return askWhich(turn)
  const missing = unknownNames(turn).map((name) => `“${name}”`)
  const why = missing.length === 0 ? '' : `, but not ${inSeries(missing, 'or')}`
  return {
    sentences: [
      said`To compare I need two products: I found the ${nameOf(only)}${why}.`,
      plain('Which one should I put beside it?'),
    ],
    products: namedCards([only], rankContext(turn.prepared.state, turn.constraints)),
    comparison: null,
    followUps: distinct([
      turn.prepared.state.listed.length >= COMPARE_MIN ? 'Compare the first two' : undefined,
      'Tell me more about it',
    ]),
    relaxed: [],
    listed: null,
    focusId: only.id,
  }
}
