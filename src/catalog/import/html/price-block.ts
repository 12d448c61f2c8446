/**
 * The price of a product page. The page repeats it in many places, and prices of other things stand all around: only
 * the places that belong to the product are read, in a fixed order.
 */
import { findMoney, findOnlyMoney, toMachineMoney, toSplitMoney } from '../../../domain/catalog/page-text.ts'
import type { Money } from '../../../domain/catalog/money.ts'
import { firstOf, type Collected, type Depth, type Found, type PageReader } from './htmlrewriter-utils.ts'
import type { OfferBox } from './offer-box.ts'

const CORE = '#corePrice_feature_div'
const DISPLAYS = ['#corePriceDisplay_desktop_feature_div', '#corePriceDisplay_mobile_feature_div']
const CORE_BLOCKS = [CORE, ...DISPLAYS, '#corePrice_desktop', '#corePrice_mobile', '#apex_desktop', '#apex_mobile']
/** Where pages of other years and of books have their price, with the places of the list price beside it. */
const OLDER: readonly (readonly [price: string, struck: readonly string[]])[] = [
  ['#kindle-price', ['#digital-list-price', '#digitalListPrice']],
  ['#tmmSwatches .selected .a-color-price', []],
  ['#tmmSwatches .selected .slot-price', []],
  ['#price', ['#listPrice', '#buyBoxInner .a-text-strike']],
  ['#price_inside_buybox', ['#price .a-text-strike', '.priceBlockStrikePriceString', '#listPrice']],
  ['#newBuyBoxPrice', ['#listPrice', '#buyBoxInner .a-text-strike', '#buyNewSection .a-text-strike']],
  ...['#priceblock_ourprice', '#priceblock_dealprice', '#priceblock_saleprice', '#priceblock_pospromoprice'].map(
    (price) => [price, ['#price .a-text-strike', '.priceBlockStrikePriceString', '#listPriceValue']] as const,
  ),
]

export interface PriceBlock {
  /** The price; `isGone` leaves out the places that may hold a price of another edition. */
  price(asin: string, currency: string | null, isGone: boolean): Found<Money> | null
  /** The price that is struck out beside the one that was found there. */
  listPrice(from: string, currency: string | null): Found<Money> | null
}

/** Collects everything that may hold the price. */
export function collectPrice(page: PageReader, offers: OfferBox): PriceBlock {
  // Struck prices, prices per unit and the ends of a range are not what is paid.
  const besides = '.basisPrice, .pricePerUnit, .a-price-range, [data-a-strike="true"]'
  const struckOut = page.depth(`${besides}, .a-text-price:not(.apexPriceToPay):not([data-a-color="price"])`)
  const except = [struckOut, ...offers.besides]
  const twister = collectPair(page, '#twister-plus-price-data-price', '#twister-plus-price-data-price-unit')
  const core = collectText(page, `${CORE} .a-price .a-offscreen`, except)
  const spoken = DISPLAYS.map((block) => collectText(page, `${block} .aok-offscreen`, offers.besides))
  const splits = DISPLAYS.map((block) => collectSplit(page, block, except))
  const others = CORE_BLOCKS.slice(1).map((block) => collectText(page, `${block} .a-price .a-offscreen`, except))
  const attached = page.attribute('#attach-base-product-price', 'value', { except: offers.besides })
  const older = OLDER.map(([price, struck]) => ({
    price: collectText(page, price, offers.besides),
    struck: struck.map((selector) => collectText(page, selector, offers.besides)),
  }))
  const struck = CORE_BLOCKS.flatMap((block) =>
    ['.basisPrice .a-offscreen', '.a-price[data-a-strike="true"] .a-offscreen'].map((inner) =>
      collectText(page, `${block} ${inner}`, offers.besides),
    ),
  )
  const readForm = (asin: string, currency: string | null): Found<Money> | null => {
    const form = offers.form(asin)
    const money = form === null || form.amount === null ? null : toMachineMoney(form.amount, form.currency, currency)
    return money === null ? null : { value: money, from: 'items[0.base][customerVisiblePrice]' }
  }
  return {
    price: (asin, currency, isGone) => {
      if (!offers.sellsNew()) return null
      const any = (text: string) => findMoney(text, currency)
      const found =
        readForm(asin, currency) ??
        readPair(twister, '#twister-plus-price-data-price', currency) ??
        firstOf([core, ...spoken], any) ??
        splits.map((split) => readSplit(split, currency)).find((split) => split !== null) ??
        firstOf(others, any)
      if (found !== null || isGone) return found
      const machine = firstOf([['#attach-base-product-price', attached]], (text) =>
        toMachineMoney(text, null, currency),
      )
      return (
        machine ??
        firstOf(
          older.map(({ price }) => price),
          (text) => findOnlyMoney(text, currency),
        )
      )
    },
    // A price of one edition is not struck out for another.
    listPrice: (from, currency) => {
      const beside = older.find(({ price: [selector] }) => selector === from)?.struck
      if (beside !== undefined) return firstOf(beside, (text) => findOnlyMoney(text, currency))
      return firstOf(struck, (text) => findMoney(text, currency))
    },
  }
}

function collectText(page: PageReader, selector: string, except: readonly Depth[]): readonly [string, Collected] {
  return [selector, page.text(selector, { except })]
}

interface Pair {
  amounts: Collected
  units: Collected
}

function collectPair(page: PageReader, amount: string, unit: string): Pair {
  return { amounts: page.attribute(amount, 'value'), units: page.attribute(unit, 'value') }
}

function readPair({ amounts, units }: Pair, from: string, currency: string | null): Found<Money> | null {
  const [amount] = amounts.values
  const money = amount === undefined ? null : toMachineMoney(amount, units.values[0] ?? null, currency)
  return money === null ? null : { value: money, from }
}

interface Split {
  from: string
  whole: Collected
  fraction: Collected
  sign: Collected
}

function collectSplit(page: PageReader, block: string, except: readonly Depth[]): Split {
  const parts = (part: string) => page.text(`${block} .priceToPay .a-price-${part}`, { except })
  const from = `${block} .priceToPay .a-price-whole`
  return { from, whole: parts('whole'), fraction: parts('fraction'), sign: parts('symbol') }
}

function readSplit({ from, whole, fraction, sign }: Split, currency: string | null): Found<Money> | null {
  const [units] = whole.values
  if (units === undefined) return null
  const money = toSplitMoney(units, fraction.values[0] ?? null, sign.values[0] ?? '', currency)
  return money === null ? null : { value: money, from }
}
