/** Products that a message names by their code or link. */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { codeKey } from '../../catalog/codes.ts'
import { withName } from '../../search/code-lookup.ts'
import { atCost, nameOf } from '../../wording/facts.ts'
import { capitalised, listed, said } from '../../wording/said.ts'
import { numberWord } from '../../wording/names.ts'
import { merge } from '../merge.ts'
import { nothing } from '../read/nothing.ts'
import { read } from '../read/read.ts'
import type { Fetched, PreparedTurn } from '../types.ts'
import { namedCards, rankContext } from './cards.ts'
import type { Reply, Turn } from './turn.ts'
import { distinct } from './follow-ups.ts'

/** What is asked of a product, not searched for. */
const ABOUT = new Set(['details', 'worth_it', 'compare', 'save', 'verdict'])

/** A name that is no word of any shop, for a product while its message is read again. */
export const NAME = 'Zqvx'

/** What is said right before a product that something else is for. */
const GOES_WITH = new RegExp(`\\b(?:for|with|fits?) (?:(?:a|an|my|the) )?${NAME}`, 'i')

function isOf(code: string, term: string): boolean {
  return codeKey(code).startsWith(codeKey(term))
}

interface CodedTurn {
  prepared: PreparedTurn
  fetched: Fetched
  /** The message is nothing but a code. */
  isAlone: boolean
}

/**
 * The turn with the products that codes name as what it is about: the message is read again with them among what was
 * shown. As it was where no code belongs to a product, or where they are only some of the words of a search.
 */
export function withCoded(prepared: PreparedTurn, fetched: Fetched, vocabulary: Vocabulary): CodedTurn {
  const { understanding, previous } = prepared
  const { codes } = understanding
  const { coded = [] } = fetched
  if (codes === null || coded.length === 0) return { prepared, fetched, isAlone: false }
  // A code is no wish: what was asked for before stays, whatever else its signs could mean.
  const alone = () => ({
    prepared: { ...prepared, understanding: nothing('search', 1), state: previous },
    fetched,
    isAlone: true,
  })
  if (codes.typed.includes(codes.text)) return alone()
  // "does the first fit a D7500": asked of the first, whoever owns that code.
  const { intent, askedAbout, referencedIds } = understanding
  const isPartner = intent === 'details' && codes.typed.includes(askedAbout?.noun ?? '')
  if (isPartner && referencedIds.length > 0) return { prepared, fetched, isAlone: false }
  const names = coded.map((_, i) => `${NAME}${String.fromCodePoint(99 + i)}`)
  const shown = coded.map(({ id, brand, category }, i) => ({ id, brand, category, title: names[i] ?? '' }))
  const text = coded.reduce((said, product, i) => withName(said, codes.typed, product, names[i] ?? ''), codes.text)
  // "what fits AB-12": something that goes with it is looked for.
  const others = (understanding.stated.terms ?? []).filter((term) => !codes.typed.some((code) => isOf(code, term)))
  const isOther = understanding.stated.category !== undefined || others.length > 0
  if (intent === 'search' && isOther && GOES_WITH.test(text)) return { prepared, fetched, isAlone: false }
  const again = read(text, { ...previous, shown: [...previous.shown, ...shown] }, vocabulary)
  const ids = coded.map(({ id }) => id)
  if (ABOUT.has(again.intent) && again.referencedIds.some((id) => ids.includes(id))) {
    return {
      prepared: { ...prepared, understanding: { ...again, lookups: [] }, state: merge(again, previous) },
      fetched: { ...fetched, results: [], products: [...fetched.products, ...coded] },
      isAlone: false,
    }
  }
  return codes.isAll ? alone() : { prepared, fetched, isAlone: false }
}

/** The reply to a code and nothing else. */
export function answerCoded({ fetched, prepared, limit }: Turn): Reply {
  const shown = (fetched.coded ?? []).slice(0, limit)
  const named = shown.map((product) => said`the ${nameOf(product)}${atCost(product)}`)
  const lead =
    shown.length > 1 ? said`${capitalised(said`${numberWord(shown.length)}`)} products go by that: ` : said`That is `
  return {
    sentences: [said`${lead}${listed(named)}.`],
    products: namedCards(shown, rankContext(prepared.previous, {})),
    comparison: null,
    followUps: distinct([
      'Tell me more about it',
      (shown[0]?.price ?? null) === null ? undefined : 'Is it worth it?',
      shown.length > 1 ? 'Compare them' : 'Something like it but cheaper',
    ]),
    relaxed: [],
    listed: shown,
    focusId: shown.length === 1 ? (shown[0]?.id ?? null) : null,
  }
}
