/** A price is never shown without its age. What the source's licence wants said with it is one click away. */
import { useId } from 'preact/hooks'
import type { Product } from '../../shared/product.ts'
import { describeAge } from '../format/age.ts'
import { formatMoney } from '../format/money.ts'

const AMAZON_PRICE_TEXT =
  'Product prices and availability are accurate as of the date/time indicated and are subject to change. Any price ' +
  'and availability information displayed on the relevant Amazon Site(s) at the time of purchase will apply to the ' +
  'purchase of this product.'

export function PriceTag({ product }: { product: Pick<Product, 'price' | 'source' | 'availability'> }) {
  const { price, source, availability } = product
  const popoverId = useId()
  if (price === null) return <p class="price price--unknown">Price not known</p>
  const { amountMinor, listAmountMinor, currency, asOf } = price
  const isReduced = listAmountMinor !== null && listAmountMinor > amountMinor
  return (
    <div class="price">
      <p class="price-line">
        <span class="price-now">{formatMoney(amountMinor, currency)}</span>
        {isReduced && (
          <span class="price-list">
            <span class="visually-hidden">List price </span>
            <s>{formatMoney(listAmountMinor, currency)}</s>
          </span>
        )}
      </p>
      <p class="price-age">
        {describeAge(source, asOf, Date.now())}
        {source === 'amazon' && (
          <>
            {' – '}
            <button type="button" class="link-button" popovertarget={popoverId}>
              Details
            </button>
            <span id={popoverId} popover="auto" class="popover">
              {AMAZON_PRICE_TEXT}
            </span>
          </>
        )}
        {availability === 'out_of_stock' && <span class="stock"> · out of stock</span>}
      </p>
    </div>
  )
}
