/** Answers to search, refine, more and undo: the pick, the trade-off, one question. */
import type { Product } from '../../../shared/product.ts'
import { isSorted, type Ranked } from '../../search/rank.ts'
import type { QueryResult } from '../../search/types.ts'
import { pluralNoun } from '../../wording/names.ts'
import { NOTHING_SAID, plain, type Said } from '../../wording/said.ts'
import { isWearer } from '../head.ts'
import { nothingFound, suggestCategories } from './abstain.ts'
import { toCards } from './cards.ts'
import { asChosen, soldOutChoices } from './chosen.ts'
import { choose, fittingOf } from './choose.ts'
import { describePrice } from './describe.ts'
import { answerNearest } from './closest.ts'
import { listFollowUps } from './follow-ups.ts'
import { leadOf } from './lead.ts'
import { answerNeeds } from './needs.ts'
import { preface } from './preface.ts'
import { clarify, type Question } from './question.ts'
import { spokenConstraints } from './relative.ts'
import { keepShown, losesThing, ofThing } from './same-thing.ts'
import { tradeOff } from './trade-off.ts'
import { wordsOnly, type Reply, type Turn } from './turn.ts'
import { constraintsOf } from '../topics.ts'
import { onlyMentioned, unmatchedBrands, unmatchedTerms, untoldWishes } from './words.ts'

/** The reply to a request for products. */
export function answerSearch(turn: Turn): Reply {
  const { fetched, prepared } = turn
  const [result] = fetched.results
  const before = preface(prepared.understanding)
  const reply =
    fetched.results.length > 1 && prepared.understanding.alsoStated.length > 0
      ? answerNeeds(turn)
      : result === undefined
        ? askForWish(turn)
        : answerOne(turn, result)
  return { ...reply, sentences: [...before, ...reply.sentences] }
}

function answerOne(turn: Turn, result: QueryResult): Reply {
  const { constraints } = turn
  if (result.total === 0 || result.candidates.length === 0) {
    const nearest = { ...result, candidates: result.nearest }
    if (losesThing(turn, nearest)) return keepShown(turn)
    return answerNearest(turn, { ...result, nearest: ofThing(turn, nearest).candidates })
  }
  if (losesThing(turn, result)) return keepShown(turn)
  const found = ofThing(turn, result)
  const chosen = choose(turn, found, constraints, turn.limit)
  if (chosen.length === 0) return nothingFound(turn, constraints)
  return answerFound(turn, found, chosen)
}

/** Nothing was asked for yet, or only what it may cost: there is nothing to search, and the limit stays. */
function askForWish({ constraints, vocabulary }: Turn): Reply {
  const nouns = suggestCategories(vocabulary).map(({ label }) => pluralNoun(label))
  const price = describePrice(constraints, vocabulary)
  return wordsOnly(
    [
      plain(price === '' ? 'What are you looking for?' : `What are you looking for ${price}?`),
      plain('Tell me the kind of product, and what matters to you.'),
    ],
    nouns.map((noun) => `Show me ${noun}`),
  )
}

function answerFound(turn: Turn, result: QueryResult, chosen: readonly Ranked[]): Reply {
  const { constraints } = turn
  const spoken = spokenConstraints(turn)
  const cards = toCards(chosen, spoken)
  const shown = chosen.map(({ candidate }) => candidate.product)
  const found = result.candidates.map(({ product }) => product)
  const told = chosen.map(({ candidate }) => asChosen(candidate))
  const [pick, ...others] = told
  if (pick === undefined) return nothingFound(turn, constraints)
  const words = unmatchedTerms(shown, constraints, turn.vocabulary, isNewWord(turn))
  const brands = unmatchedBrands(shown, constraints, turn.vocabulary)
  const kept = brands.relaxed.length === 0 ? spoken : { ...spoken, brands: undefined }
  const question = wantsNoQuestion(turn) ? null : clarify(matchedBest(turn, result), constraints)
  const trade = isSorted(constraints) ? NOTHING_SAID : (tradeOff(pick, others, constraints) ?? NOTHING_SAID)
  // The first word names the thing: that it is not to be had comes before what is shown for it.
  const lacksThing =
    constraints.category === undefined && words.kept.length > 0 && words.kept[0] !== constraints.terms?.[0]
  // "gloves for men": what else is for men is no answer.
  const isOnlyForWhom = words.kept.every((term) => term.split(' ').every(isWearer))
  if (lacksThing && isOnlyForWhom) return nothingFound(turn, constraints)
  const sentences: Said[] = [
    ...brands.sentences,
    ...(lacksThing ? words.sentences : onlyMentioned(shown, { ...constraints, terms: words.kept }, turn.vocabulary)),
    ...leadOf({ ...turn, constraints: { ...kept, terms: words.kept } }, result, told),
    ...chosen.slice(0, 1).flatMap(({ candidate }) => soldOutChoices(candidate, spoken)),
    trade,
    ...(lacksThing ? [] : words.sentences),
    ...untoldWishes(shown, constraints, turn.vocabulary, words.sentences),
    question === null ? NOTHING_SAID : { text: question.text, receipts: [] },
  ]
  return {
    sentences: concise(sentences, { question, trade }),
    products: cards,
    comparison: null,
    followUps: listFollowUps({ shown, found, total: result.total, constraints, question }),
    relaxed: [...brands.relaxed, ...words.relaxed],
    listed: shown,
    focusId: pick.id,
  }
}

/** What a question would choose from: all that is what was asked for and has all of the words, where any has. */
function matchedBest(turn: Turn, result: QueryResult): Product[] {
  const fitting = fittingOf(turn, result, turn.constraints)
  const most = Math.max(...fitting.map(({ wordShare = 0 }) => wordShare))
  return fitting.flatMap(({ wordShare = 0, product }) => (wordShare === most ? [product] : []))
}

/** What was told of before is not told again. */
function isNewWord({ prepared: { understanding, previous } }: Turn): (term: string) => boolean {
  const told = understanding.topic.kind === 'continue' ? (constraintsOf(previous).terms ?? []) : []
  return (term) => !told.includes(term) || understanding.stated.terms?.includes(term) === true
}

/** Sentences that stand before the cards, notes on what could not be followed aside. */
const SENTENCES_MAX = 3

/** What must be said stays; the question goes first where there is too much, then the trade-off. */
function concise(sentences: readonly Said[], { question, trade }: { question: Question | null; trade: Said }): Said[] {
  const said = sentences.filter(({ text }) => text !== '')
  const isOver = said.length > SENTENCES_MAX
  const withoutQuestion = isOver && question !== null ? said.filter(({ text }) => text !== question.text) : said
  return withoutQuestion.length > SENTENCES_MAX
    ? withoutQuestion.filter((sentence) => sentence !== trade)
    : withoutQuestion
}

/** Who sorts, asks for more, or has answered enough has chosen already. */
function wantsNoQuestion({ prepared, constraints }: Turn): boolean {
  const { intent, contradictions, count } = prepared.understanding
  return isSorted(constraints) || intent === 'more' || contradictions.length > 0 || count === 1
}
