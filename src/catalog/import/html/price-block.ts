/**
 * The price of a product page. The page repeats it in many places, and prices of other things stand all around: only
 * the places that belong to the product are read, in a fixed order.
 */
import { findMoney, findOnlyMoney, toMachineMoney, toSplitMoney } from '../../../domain/catalog/page-text.ts'
import type { Money } from '../../../domain/catalog/money.ts'
import { firstOf, type Collected, type Depth, type Found, type PageReader } from './htmlrewriter-utils.ts'

const BUY_BOX = 'input[name^="items[0.base][customerVisiblePrice]'
const CORE = '#corePrice_feature_div'
const DISPLAY = '#corePriceDisplay_desktop_feature_div'
const CORE_BLOCKS = [CORE, DISPLAY, '#corePrice_desktop', '#corePriceDisplay_mobile_feature_div']

export interface PriceBlock {
  /** The price; `isOfProduct` leaves out the places that may hold a price of another edition. */
  price(currency: string | null, isOfProduct: boolean): Found<Money> | null
  /** The price that is struck out. */
  listPrice(currency: string | null): Found<Money> | null
}

/** Collects everything that may hold the price. */
export function collectPrice(page: PageReader): PriceBlock {
  // Struck prices, prices per unit and the ends of a range are not what is paid.
  const besides = '.basisPrice, .pricePerUnit, .a-price-range, [data-a-strike="true"]'
  const except = [page.depth(`${besides}, .a-text-price:not(.apexPriceToPay):not([data-a-color="price"])`)]
  const buyBox = collectPair(page, `${BUY_BOX}[amount]"]`, `${BUY_BOX}[currencyCode]"]`)
  const twister = collectPair(page, '#twister-plus-price-data-price', '#twister-plus-price-data-price-unit')
  const core = page.text(`${CORE} .a-price .a-offscreen`, { except })
  const spoken = page.text(`${DISPLAY} .aok-offscreen`)
  const split = collectSplit(page, except)
  const others = CORE_BLOCKS.slice(1).map(
    (block) => [`${block} .a-price .a-offscreen`, page.text(`${block} .a-price .a-offscreen`, { except })] as const,
  )
  const attached = page.attribute('#attach-base-product-price', 'value')
  const late = [
    '#kindle-price',
    '#tmmSwatches .a-color-price',
    '#price',
    '#priceblock_ourprice',
    '#priceblock_dealprice',
    '#priceblock_saleprice',
  ].map((selector) => [selector, page.text(selector)] as const)
  const struck = CORE_BLOCKS.flatMap((block) =>
    [`${block} .basisPrice .a-offscreen`, `${block} .a-price[data-a-strike="true"] .a-offscreen`].map(
      (selector) => [selector, page.text(selector)] as const,
    ),
  )
  return {
    price: (currency, isOfProduct) =>
      readPair(buyBox, 'items[0.base][customerVisiblePrice]', currency) ??
      readPair(twister, '#twister-plus-price-data-price', currency) ??
      firstOf([[`${CORE} .a-price .a-offscreen`, core]], (text) => findMoney(text, currency)) ??
      firstOf([[`${DISPLAY} .aok-offscreen`, spoken]], (text) => findMoney(text, currency)) ??
      readSplit(split, currency) ??
      firstOf(others, (text) => findMoney(text, currency)) ??
      (isOfProduct
        ? null
        : (firstOf([['#attach-base-product-price', attached]], (text) => toMachineMoney(text, null, currency)) ??
          firstOf(late, (text) => findOnlyMoney(text, currency)))),
    listPrice: (currency) => firstOf(struck, (text) => findMoney(text, currency)),
  }
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
  whole: Collected
  fraction: Collected
  sign: Collected
}

function collectSplit(page: PageReader, except: readonly Depth[]): Split {
  const parts = (part: string) => page.text(`${DISPLAY} .priceToPay .a-price-${part}`, { except })
  return { whole: parts('whole'), fraction: parts('fraction'), sign: parts('symbol') }
}

function readSplit({ whole, fraction, sign }: Split, currency: string | null): Found<Money> | null {
  const [units] = whole.values
  if (units === undefined) return null
  const money = toSplitMoney(units, fraction.values[0] ?? null, sign.values[0] ?? '', currency)
  return money === null ? null : { value: money, from: `${DISPLAY} .priceToPay .a-price-whole` }
}
