/** The answer to "is it worth it?": a verdict, and the arithmetic that it rests on. */
import type { Product } from '../../../shared/product.ts'
import { assess, type Assessment } from '../../compare/worth-it.ts'
import { priceDifference } from '../../compare/difference.ts'
import { agreeing, pronoun } from '../../wording/agreement.ts'
import { fact, nameOf, priceOf, ratingOf } from '../../wording/facts.ts'
import { formatDifference, formatMoney, formatUnitPrice } from '../../wording/money.ts'
import { counted } from '../../wording/names.ts'
import { isInCategory } from '../../search/satisfies.ts'
import { formatRating } from '../../wording/quantity.ts'
import { listed, plain, said, type Said } from '../../wording/said.ts'
import { namedCards, rankContext } from './cards.ts'
import { nounOf } from './describe.ts'
import { distinct } from './follow-ups.ts'
import { placeOf, sampleOf, type ToldKind } from './looked-at.ts'
import { askWhich, findNamed } from './references.ts'
import type { Reply, Turn } from './turn.ts'

/** The reply about one product; asks which when none is meant. */
export function answerWorthIt(turn: Turn): Reply {
  const [product] = findNamed(turn)
  if (product === undefined) return askWhich(turn)
  const { fetched, prepared, vocabulary, constraints } = turn
  const results = fetched.results.slice(prepared.understanding.lookups.length)
  const comparable = results
    .flatMap(({ candidates }) => candidates.map((candidate) => candidate.product))
    .filter((other) => isInCategory(other, product.category))
  const pool = comparable.length > 0 ? comparable : prepared.state.listed
  const assessment = assess(product, pool)
  const noun = nounOf({ category: product.category }, vocabulary)
  const here = placeOf({ isPart: results.some((result) => sampleOf(result).isPart === true) })
  const isListed = prepared.state.listed.length >= 2
  return {
    sentences: [...sentencesOf(product, assessment, { noun, here })],
    products: namedCards([product], rankContext(prepared.state, constraints)),
    comparison: null,
    followUps: distinct([
      (assessment.dearerThan ?? 0) > 0 ? 'Something like it but cheaper' : undefined,
      isListed ? 'Compare the first two' : undefined,
      'Tell me more about it',
      isListed ? 'Show me more' : undefined,
    ]),
    relaxed: [],
    listed: null,
    focusId: product.id,
  }
}

function sentencesOf(product: Product, assessment: Assessment, kind: ToldKind): Said[] {
  const price = priceOf(product)
  if (price === null) {
    const rating = ratingOf(product)
    const known = rating === null ? [] : [said`What I do know: it is ${rating}${meanClause(product, assessment)}.`]
    return [said`The price of the ${nameOf(product)} is not known, so I cannot do the sums.`, ...known]
  }
  const better = alternative(product, assessment)
  return [
    opening(product, assessment, price),
    ...position(product, assessment, kind),
    ...(better.length > 0 ? better : figures(product, assessment)),
  ]
}

function opening(product: Product, { verdict, others, perUnit, dearerThan }: Assessment, price: Said): Said {
  const name = nameOf(product)
  if (verdict !== 'unknown' && product.rating === null && perUnit === null) {
    return said`The price is all that I can go by, and the ${name} ${agreeing(product, 'costs')} ${price}.`
  }
  switch (verdict) {
    case 'yes':
      return said`By the numbers the ${name} at ${price} ${agreeing(product, 'is')} good value${dearerThan === 1 ? ', dear as it is' : ''}.`
    case 'no':
      return said`By the numbers I would look further: the ${name} at ${price} ${agreeing(product, 'asks')} a lot for what you get.`
    case 'close':
      return said`It is a close call: the ${name} at ${price} ${agreeing(product, 'is')} priced about right.`
    case 'unknown':
      return others === 0
        ? said`I have nothing to compare the ${name} with, so all I can say is that it costs ${price}.`
        : said`I know only ${others} to compare the ${name} with, too few for a verdict; it costs ${price}.`
  }
}

/** "It costs more than 61% of the other 34 laptops here; their median price is $749." */
function position(product: Product, assessment: Assessment, { noun, here }: ToldKind): Said[] {
  const { dearerThan, cheaperThan, medianMinor, others, kind } = assessment
  if (dearerThan === null || cheaperThan === null || medianMinor === null || product.price === null) return []
  const isDear = dearerThan >= cheaperThan
  const percent = Math.round((isDear ? dearerThan : cheaperThan) * 100)
  const field = isDear ? 'price.percentile' : 'price.percentileBelow'
  const share = percent === 100 ? 'all' : `${percent}%`
  const claim = fact(
    product,
    field,
    `${isDear ? 'more' : 'less'} than ${share} of the other ${counted(others, kind === null ? noun : `${kind} ${noun}`)}`,
    percent,
  )
  const median = formatMoney(medianMinor, product.price.currency)
  return [
    said`${pronoun(product)} ${agreeing(product, 'costs')} ${claim} ${here}; ${fact(product, 'price.median', `half of them cost ${median} or less`, median)}.`,
  ]
}

/** "It comes to $40 per litre against the usual $45, and is rated 4.3 by 100 people, right at the average of 4.3." */
function figures(product: Product, assessment: Assessment): Said[] {
  const rated = ratingOf(product)
  const told = [
    ...perUnit(product, assessment),
    ...(rated === null ? [] : [said`${agreeing(product, 'is')} ${rated}${meanClause(product, assessment)}`]),
    ...saving(product, assessment),
  ]
  if (told.length === 0) return [plain('Nobody has rated it yet, so there is no second opinion.')]
  return [said`${pronoun(product)} ${listed(told.slice(0, FIGURES_MAX))}.`]
}

const FIGURES_MAX = 2

function perUnit(product: Product, { perUnit }: Assessment): Said[] {
  if (perUnit === null || product.price === null) return []
  const { currency } = product.price
  const own = formatUnitPrice(perUnit.ownMinor, currency)
  const median = formatUnitPrice(perUnit.medianMinor, currency)
  const field = `price.per.${perUnit.attribute}`
  const claim = said`${agreeing(product, 'comes')} to ${fact(product, field, `${own} per ${perUnit.unit}`, own)}`
  return [
    own === median
      ? said`${claim}, as usual`
      : said`${claim} against the usual ${fact(product, `${field}.median`, median, median)}`,
  ]
}

function meanClause(product: Product, { meanRating }: Assessment): Said {
  if (meanRating === null || product.rating === null) return plain('')
  const mean = Number(meanRating.toFixed(1))
  const delta = Number((product.rating.value - mean).toFixed(1))
  const average = fact(product, 'rating.mean', `the average of ${formatRating(mean)}`, mean)
  if (delta === 0) return said`, right at ${average}`
  const by = fact(product, 'rating.mean', formatRating(Math.abs(delta)), mean)
  return said`, ${by} ${delta > 0 ? 'above' : 'below'} ${average}`
}

function saving(product: Product, { savingMinor }: Assessment): Said[] {
  const { price } = product
  if (savingMinor === null || price === null || price.listAmountMinor === null) return []
  const percent = Math.round((savingMinor / price.listAmountMinor) * 100)
  const list = formatMoney(price.listAmountMinor, price.currency)
  const claim = fact(
    product,
    'price.list',
    `${formatDifference(savingMinor, price.currency)} (${percent}%) below its list price of ${list}`,
  )
  return [said`${agreeing(product, 'stands')} ${claim}`]
}

function alternative(product: Product, { alternative }: Assessment): Said[] {
  const difference = alternative === null ? null : priceDifference(alternative, product)
  if (alternative === null || difference === null) return []
  return [
    said`Look at the ${nameOf(alternative)} too: it is ${difference.text} and no worse in any figure that both state.`,
  ]
}
