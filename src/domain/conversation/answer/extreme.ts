/** "Which of them is lighter?", "which has the biggest tank?": one of what was shown, by one figure. */
import { ordered } from '../../compare/difference.ts'
import { betterOf, mannerOf } from '../../compare/directions.ts'
import type { Product, ProductCard } from '../../../shared/product.ts'
import { agreeing } from '../../wording/agreement.ts'
import { fact, findAttribute, nameOf, peopleOf, priceOf, savingOf } from '../../wording/facts.ts'
import { formatDifference } from '../../wording/money.ts'
import { lowerLabel, numberWord } from '../../wording/names.ts'
import { formatRating, formatValue } from '../../wording/quantity.ts'
import { listed, plain, said, type Said } from '../../wording/said.ts'
import { shortName } from '../../wording/short-names.ts'
import { answerAsked } from './asked.ts'
import { aside, type Reply, type Turn } from './turn.ts'

/** More of them than this are not named one by one. */
const NAMED_MAX = 2

interface Placed {
  product: Product
  value: number
}

/** The one that is asked for first, then the rest in that order; null where no figure is asked about. */
export function extremeReply(turn: Turn, products: readonly Product[], cards: readonly ProductCard[]): Reply | null {
  const field = extremeField(turn)
  if (field === null) return null
  const isMost = wantsMost(turn, field)
  const known = placed(products, field)
  const sorted = isMost ? known.toReversed() : known
  const [first] = sorted
  if (first === undefined && field === 'listPrice') {
    return aside([...cards], [plain('No list price is known for any of them, so I cannot claim a reduction.')])
  }
  if (first === undefined) return aside([...cards], answerAsked(products, { attribute: field, text: field }, turn))
  const byId = new Map(cards.map((card) => [card.id, card]))
  const isKnown = new Set(known.map(({ product }) => product.id))
  const unstated = products.filter(({ id }) => !isKnown.has(id))
  const inOrder = [...sorted.map(({ product }) => product), ...unstated]
    .flatMap((product) => byId.get(product.id) ?? [])
    .map((card, i) => ({ ...card, rank: i + 1 }))
  const missing =
    unstated.length === 0
      ? []
      : field === 'listPrice'
        ? [said`No list price is known for the ${listed(unstated.map((product) => called(product, products)))}.`]
        : [said`For the ${listed(unstated.map((product) => called(product, products)))} it is not stated.`]
  return aside(inOrder, [placeSentence(sorted, field, isMost, products), ...missing], first.product.id)
}

function placed(products: readonly Product[], field: string): Placed[] {
  if (field !== 'listPrice') return ordered(products, field)
  return products
    .flatMap((product) => {
      const value = savingOf(product)
      return value === null ? [] : [{ product, value }]
    })
    .toSorted((a, b) => a.value - b.value)
}

/** "The Norvel is the lightest: 1.2 kg, against 1.4 kg for the Tavion and 1.5 kg for the Kestrix." */
function placeSentence(sorted: readonly Placed[], field: string, isMost: boolean, all: readonly Product[]): Said {
  const [first, second] = sorted
  if (first === undefined) return plain('')
  const own = measureOf(first.product, field) ?? ''
  if (second === undefined && field === 'listPrice') {
    return said`The only one of them that is reduced is the ${nameOf(first.product)}: ${own}.`
  }
  if (second === undefined) return said`Only the ${nameOf(first.product)} states it: ${own}.`
  const level = sorted.filter(({ value }) => value === first.value)
  const behind = sorted.filter(({ value }) => value !== first.value)
  const rest = othersIn(behind, field, all)
  if (level.length > 1) {
    const names = listed(level.map(({ product }) => called(product, all)))
    return behind.length === 0
      ? said`They are level: ${own} each.`
      : said`The ${names} are level at the ${isMost ? 'top' : 'bottom'} with ${own} each, against ${rest}.`
  }
  const words = extremeWords(field, isMost, sorted.length, first.product)
  return said`The ${nameOf(first.product)} ${words}: ${own}, against ${rest}.`
}

/** "1.4 kg for the Tavion and 1.5 kg for the Kestrix"; of many only what they range over. */
function othersIn(behind: readonly Placed[], field: string, all: readonly Product[]): Said {
  const [nearest, last] = [behind[0], behind.at(-1)]
  const isRange = behind.length > NAMED_MAX && field !== 'listPrice' && nearest?.value !== last?.value
  if (!isRange || nearest === undefined || last === undefined) {
    return listed(behind.map(({ product }) => said`${measureOf(product, field) ?? ''} for the ${called(product, all)}`))
  }
  const ends = [nearest, last]
    .toSorted((a, b) => a.value - b.value)
    .map(({ product, value }) =>
      field === 'rating' ? fact(product, field, formatRating(value)) : (measureOf(product, field) ?? ''),
    )
  return said`${ends[0] ?? ''} to ${ends[1] ?? ''} for the other ${numberWord(behind.length)}`
}

/**
 * "which of them covers the most?": the one that was meant by what it leads in, against the others of the list; null where
 * it was meant otherwise.
 */
export function leadingSentence(turn: Turn, product: Product): Said | null {
  const { understanding, state } = turn.prepared
  const field = understanding.askedAbout?.attribute ?? ''
  const isMost = [true, false].find((most) =>
    understanding.entities.some(
      ({ type, text, value }) =>
        type === 'quality' && /est\b|most|least/i.test(text) && value === `${field} ${most ? 'more' : 'less'}`,
    ),
  )
  const known = ordered(state.listed, field)
  const sorted = isMost === true ? known.toReversed() : known
  if (isMost === undefined || sorted.length < 2 || sorted[0]?.product.id !== product.id) return null
  return placeSentence(sorted, field, isMost, state.listed)
}

/** The others stand on their cards by their full names. */
function called(product: Product, others: readonly Product[]): Said {
  return plain(shortName(product, others))
}

/** A product's figure for a field, as it is said behind the field's name; null where it states none. */
export function measureOf(product: Product, field: string): Said | null {
  if (field === 'price') return priceOf(product)
  if (field === 'rating') {
    const { rating } = product
    if (rating === null) return null
    const by = rating.count > 0 ? ` by ${peopleOf(rating.count)}` : ''
    return fact(product, 'rating', `${formatRating(rating.value)}${by}`)
  }
  if (field === 'listPrice') {
    const saved = savingOf(product)
    if (saved === null || product.price === null) return null
    const share = Math.round((saved / (product.price.amountMinor + saved)) * 100)
    return fact(
      product,
      'price.list',
      `${formatDifference(saved, product.price.currency)} (${share}%) below its list price`,
    )
  }
  const attribute = findAttribute(product, field)
  return attribute === null ? null : fact(product, field, formatValue(attribute.value, attribute.unit))
}

function extremeField({ prepared, vocabulary }: Turn): string | null {
  const { relative, askedAbout, stated } = prepared.understanding
  const sorted = stated.sort?.replace(/_(asc|desc)$/, '')
  const field = relative[0]?.field ?? askedAbout?.attribute ?? sorted ?? null
  if (field === 'price' || field === 'rating' || field === 'listPrice') return field
  return vocabulary.attributes.some(({ name, type }) => name === field && type === 'number') ? field : null
}

/** Whether the most of it is asked for: as said, else the better way. */
function wantsMost({ prepared }: Turn, field: string): boolean {
  const { relative, askedAbout, stated } = prepared.understanding
  const [wish] = relative
  if (wish !== undefined) return wish.direction === 'more'
  if (stated.sort !== undefined && /_(asc|desc)$/.test(stated.sort)) return stated.sort.endsWith('_desc')
  const text = askedAbout?.text.toLowerCase() ?? ''
  if (field === 'price') return /dear|expensive|pricier|most|higher/.test(text)
  const manner = mannerOf(field)
  const isSaid = (words: string | undefined) =>
    words !== undefined && words.split(' ').some((word) => word.length > 3 && text.includes(word))
  if (isSaid(manner?.least) || isSaid(manner?.less) || /less|least|lower|lowest|fewer/.test(text)) return false
  if (isSaid(manner?.most) || isSaid(manner?.more)) return true
  return betterOf(field) !== 'lower'
}

/** "is lighter", "has the longest battery life". */
function extremeWords(field: string, isMost: boolean, count: number, product: Product): string {
  const isPair = count === 2
  if (field === 'price') {
    return agreeing(
      product,
      `is ${isPair ? '' : 'the '}${isMost ? (isPair ? 'dearer' : 'dearest') : isPair ? 'cheaper' : 'cheapest'}`,
    )
  }
  if (field === 'rating') {
    return agreeing(product, `is rated ${isMost ? (isPair ? 'better' : 'best') : isPair ? 'lower' : 'lowest'}`)
  }
  if (field === 'listPrice') {
    return agreeing(product, `is reduced ${isMost ? (isPair ? 'more' : 'most') : isPair ? 'less' : 'least'}`)
  }
  const manner = mannerOf(field)
  if (manner === null) {
    const label = lowerLabel(findAttribute(product, field)?.label ?? field)
    return agreeing(
      product,
      `has the ${isMost ? (isPair ? 'higher' : 'highest') : isPair ? 'lower' : 'lowest'} ${label}`,
    )
  }
  const words = isPair ? (isMost ? manner.more : manner.less) : `the ${isMost ? manner.most : manner.least}`
  if (manner.verb === 'is') return agreeing(product, `is ${words}`)
  return agreeing(product, `has ${isPair && !/^(more|less|fewer) /.test(words) ? `the ${words}` : words}`)
}
