/** "What did we look at?": the products that were shown, the latest first, and the needs they were shown for. */
import { nameOf } from '../../wording/facts.ts'
import { numberWord } from '../../wording/names.ts'
import { inSeries, listed, plain, said, type Said } from '../../wording/said.ts'
import { namedCards, rankContext } from './cards.ts'
import { describeRequest, nounOf, quotedTerms } from './describe.ts'
import { distinct } from './follow-ups.ts'
import { onwardFollowUps } from './onwards.ts'
import { answerSearch } from './search.ts'
import { resolveProducts, wordsOnly, type Reply, type Turn } from './turn.ts'

export function answerRecall(turn: Turn): Reply {
  const { prepared, fetched } = turn
  if (prepared.understanding.topic.kind === 'return' && fetched.results.length > 0) return backTo(turn)
  const ids = prepared.plan.productIds
  const products = resolveProducts(ids, turn).slice(0, turn.limit)
  const [first] = products
  if (first === undefined) {
    return wordsOnly([plain('We have not looked at anything yet: tell me what you need.')], onwardFollowUps(turn))
  }
  const { referencedIds, talk } = prepared.understanding
  const names = listed(products.slice(0, 3).map(nameOf))
  const isList = referencedIds.length > 0 && talk === null
  return {
    sentences: isList
      ? [said`Here ${products.length === 1 ? 'it is' : 'they are'} again, first the ${names}.`]
      : [topicsSentence(turn), said`Last shown ${products.length === 1 ? 'was' : 'were'} the ${names}.`],
    products: namedCards(products, rankContext(prepared.state, {})),
    comparison: null,
    followUps: distinct([
      products.length >= 2 ? 'Compare the first two' : undefined,
      products.length >= 2 ? 'Which one would you take?' : undefined,
      'Tell me more about the first one',
    ]),
    relaxed: [],
    listed: products,
    focusId: first.id,
  }
}

/** "We looked at laptops up to $800 and kettles." */
function topicsSentence({ prepared, vocabulary }: Turn): Said {
  const needs = prepared.state.topics
    .map(({ constraints }) => describeRequest(constraints, vocabulary))
    .filter((need) => need !== 'products')
  const saved = prepared.state.savedIds.length
  const kept = saved === 0 ? '' : `, and you saved ${numberWord(saved)}`
  return plain(needs.length === 0 ? `Here is what I showed you${kept}.` : `We looked at ${inSeries(needs)}${kept}.`)
}

function backTo(turn: Turn): Reply {
  const reply = answerSearch(turn)
  const { category, terms = [] } = turn.constraints
  const name =
    category === undefined && terms.length > 0
      ? quotedTerms(terms.slice(0, 1))
      : `the ${nounOf(turn.constraints, turn.vocabulary)}`
  return {
    ...reply,
    sentences: [plain(`Back to ${name}.`), ...reply.sentences],
  }
}
