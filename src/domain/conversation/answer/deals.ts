/** "Anything on sale?": products whose list price is known and above the price, the biggest saving first. Nothing else is a deal. */
import { scoreCandidates } from '../../search/rank.ts'
import { nameOf, priceOf, savingOf } from '../../wording/facts.ts'
import { numberWord } from '../../wording/names.ts'
import { plain, said, type Said } from '../../wording/said.ts'
import type { Candidate } from '../../search/types.ts'
import { listClause } from './asked-price.ts'
import { rankContext, toCards } from './cards.ts'
import { describeRequest } from './describe.ts'
import { distinct } from './follow-ups.ts'
import { partOf, thoseHere, thoseLookedAt } from './looked-at.ts'
import { answerSearch } from './search.ts'
import type { Reply, Turn } from './turn.ts'

export function answerDeals(turn: Turn): Reply {
  const { fetched, constraints, prepared, limit, vocabulary } = turn
  const reduced = (fetched.results[0]?.candidates ?? [])
    .filter(({ product }) => savingOf(product) !== null)
    .toSorted(bySaving)
  const request = describeRequest(constraints, vocabulary)
  const part = partOf(turn)
  const shown = reduced.slice(0, limit)
  const [first] = shown
  if (first === undefined) return withoutDeals(turn, thoseHere(request, part))
  const products = shown.map(({ product }) => product)
  return {
    sentences: [countSentence(reduced.length, thoseLookedAt(request, part)), leadSentence(first.product)],
    products: toCards(scoreCandidates(shown, rankContext(prepared.state, constraints)), constraints),
    comparison: null,
    followUps: distinct([
      'Is the first one worth it?',
      products.length >= 2 ? 'Which one would you take?' : undefined,
      products.length >= 2 ? 'Compare the first two' : undefined,
      'Tell me more about the first one',
    ]),
    relaxed: [],
    listed: products,
    focusId: first.product.id,
  }
}

function bySaving(a: Candidate, b: Candidate): number {
  return (savingOf(b.product) ?? 0) - (savingOf(a.product) ?? 0)
}

function countSentence(count: number, request: string): Said {
  return plain(
    `${count === 1 ? 'One' : numberWord(count).replace(/^./, (letter) => letter.toUpperCase())} of the ${request} ${count === 1 ? 'costs less than its' : 'cost less than their'} list price.`,
  )
}

function leadSentence(product: Candidate['product']): Said {
  return said`The biggest saving is on the ${nameOf(product)}: ${priceOf(product) ?? ''}${listClause(product)}.`
}

/** Without a list price nothing is called a deal; what there is comes as it stands. */
function withoutDeals(turn: Turn, those: string): Reply {
  const none = plain(`None of the ${those} states a list price above its price, so I cannot call anything a deal.`)
  if (Object.keys(turn.constraints).length === 0) {
    return {
      sentences: [none, plain('Tell me what you are looking for, and I find what is cheapest for what it offers.')],
      products: [],
      comparison: null,
      followUps: [],
      relaxed: [],
      listed: null,
      focusId: null,
    }
  }
  const reply = answerSearch({ ...turn, fetched: { ...turn.fetched, results: turn.fetched.results.slice(1) } })
  return { ...reply, sentences: [none, ...reply.sentences.slice(0, 2)] }
}
