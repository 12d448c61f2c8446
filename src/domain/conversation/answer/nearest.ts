/** The wording when nothing fits everything: what the closest product misses, and by how much. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product } from '../../../shared/product.ts'
import type { Relaxed } from '../../search/relaxation.ts'
import { matchedTerms, type Missed } from '../../search/satisfies.ts'
import { atCost, nameOf } from '../../wording/facts.ts'
import { capitalised, inSeries, listed, NOTHING_SAID, plain, said, type Said } from '../../wording/said.ts'
import { describePrice, describeRequest, describeTerms, nounOf } from './describe.ts'
import { distinct } from './follow-ups.ts'
import { moreToLookAt, partOf, thoseHere, thoseLookedAt } from './looked-at.ts'
import { differenceFrom, unmetRelative } from './relative.ts'
import { shortfall } from './shortfall.ts'
import type { Turn } from './turn.ts'

/** Longer requests are not said again. */
const REQUEST_CHARACTERS_MAX = 80

/** "I have no laptops up to $800. The closest is the Norvel at $812, $12 over your limit." */
export function relaxedLead(turn: Turn, pick: Product, { missed }: Relaxed): Said[] {
  const { constraints, vocabulary, prepared } = turn
  const at = atCost(pick)
  const relative = unmetRelative(turn, missed)
  const misses = missed.flatMap((miss) => {
    if ('key' in miss && miss.key === 'currency') return []
    const request = relative?.requests.find(({ field }) => field === fieldOf(miss))
    if ('key' in miss && miss.key === 'terms') return []
    if (relative !== null && request !== undefined) return differenceFrom(pick, relative.than, request.field) ?? []
    return shortfall(pick, miss, constraints, vocabulary)
  })
  const distinctMisses = misses.filter(({ text }, i) => misses.findIndex((miss) => miss.text === text) === i)
  const lacks = distinctMisses.length === 0 ? NOTHING_SAID : said`, ${listed(distinctMisses)}`
  const closest = said`the closest is the ${nameOf(pick)}${at}${lacks}.`
  if (relative !== null) return [relative.sentence, said`Of the rest ${closest}`]
  if (isForeign(missed)) return [currencyNote(turn, pick), capitalised(closest)]
  const isMore = prepared.understanding.intent === 'more' || prepared.understanding.intent === 'others'
  const noun = nounOf(constraints, vocabulary)
  const words = describeTerms(constraints)
  // What nothing is called was never there to be had: that is admitted first, and is no failed wish.
  if (missed.every((miss) => 'key' in miss && miss.key === 'terms') && words !== '') {
    return [
      said`I have no ${noun === 'products' ? '' : `${noun} called `}“${words}” here; the nearest is the ${nameOf(pick)}${at}.`,
    ]
  }
  // What nothing here mentions was told when it was said first.
  const terms = constraints.category === undefined ? constraints.terms : matchedTerms(pick, constraints.terms ?? [])
  const request = describeRequest({ ...constraints, terms, sort: undefined }, vocabulary)
  const part = partOf(turn)
  const none =
    noun === 'products'
      ? words !== '' && missed.some((miss) => 'key' in miss && miss.key === 'brands')
        ? `I ${part.isPart === true ? 'found' : 'have'} no ${thoseHere(`“${withoutBrands(constraints)}” from ${inSeries(constraints.brands ?? [], 'or')}`, part)}`
        : `${thoseHere('Nothing', part)} fits all of that`
      : request.length > REQUEST_CHARACTERS_MAX
        ? `None of the ${thoseLookedAt(`${isMore ? 'other ' : ''}${noun}`, part)} fits all of that`
        : `I ${part.isPart === true ? 'found' : 'have'} no ${thoseLookedAt(`${isMore ? 'other ' : ''}${request}`, part)}`
  return [said`${none}. ${capitalised(closest)}`, ...moreToLookAt(turn, noun)]
}

/** What is searched for beside its makers. */
function withoutBrands({ brands = [], terms = [] }: Constraints): string {
  const makers = new Set(brands.map((brand) => brand.toLowerCase()))
  return describeTerms({ terms: terms.filter((term) => !makers.has(term.toLowerCase())) })
}

function isForeign(missed: readonly Missed[]): boolean {
  return missed.some((miss) => 'key' in miss && miss.key === 'currency')
}

/** The field that a constraint is about: the name of a relative wish. */
function fieldOf(miss: Missed): string {
  if ('wish' in miss) return miss.wish.name
  if (miss.key === 'priceMax' || miss.key === 'priceMin') return 'price'
  return miss.key === 'minRating' ? 'rating' : miss.key
}

function currencyNote({ constraints, vocabulary }: Turn, { price }: Product): Said {
  const own = price?.currency ?? 'another currency'
  const asked = constraints.currency ?? 'that currency'
  const limit = describePrice(constraints, vocabulary)
  return plain(
    `Nothing here is priced in ${asked}: prices are in ${own} and I do not convert, so “${limit}” is left out.`,
  )
}

/** Messages that lead on from there. */
export function relaxedFollowUps({ missed }: Relaxed, shown: readonly Product[]): string[] {
  const letGo = missed.flatMap((miss) => {
    if ('wish' in miss) return []
    if (miss.key === 'priceMax' || miss.key === 'priceMin') return ['Forget about the price']
    if (miss.key === 'brands') return ['Any brand']
    return miss.key === 'minRating' ? ['Forget about the rating'] : []
  })
  return distinct([
    ...letGo,
    shown.length >= 2 ? 'Compare the first two' : undefined,
    'Tell me more about the first one',
    shown[0]?.price === null ? undefined : 'Is the first one worth it?',
  ])
}
