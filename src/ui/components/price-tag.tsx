/** A price is never shown without its age. What the source's licence wants said with it is one click away. */
import { useId } from 'preact/hooks'
import { orderAheadOf } from '../../domain/catalog/order-ahead.ts'
import { AMAZON_OFFER_LIFE_MS, priceDisclaimer } from '../../shared/disclosures.ts'
import type { Price, Product } from '../../shared/product.ts'
import { describeAge } from '../format/age.ts'
import { formatMoney } from '../../domain/wording/money.ts'
import { useLife } from './use-life.ts'

type Priced = Pick<Product, 'price' | 'priceRange' | 'source' | 'availability' | 'marketplace' | 'attributes'>

export function PriceTag({ product }: { product: Priced }) {
  const { price, source } = product
  const isAlive = useLife(price?.asOf ?? 0, source === 'amazon' ? AMAZON_OFFER_LIFE_MS : null)
  if (price !== null && isAlive) return <KnownPrice product={product} price={price} />
  return (
    <p class="price price--unknown">
      {source === 'amazon' ? 'See the price on Amazon' : 'Price not known'}
      {price === null && <Stock product={product} />}
    </p>
  )
}

function KnownPrice({ product, price }: { product: Priced; price: Price }) {
  const { source, marketplace } = product
  const { amountMinor, listAmountMinor, currency, asOf } = price
  const popoverId = useId()
  const { minMinor = 0, maxMinor = 0 } = product.priceRange ?? {}
  const isReduced = listAmountMinor !== null && listAmountMinor > amountMinor
  return (
    <div class="price">
      <p class="price-line">
        <span class="price-now">
          {maxMinor > minMinor && 'from '}
          {formatMoney(amountMinor, currency)}
        </span>
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
              {priceDisclaimer(marketplace)}
            </span>
          </>
        )}
        <Stock product={product} />
      </p>
    </div>
  )
}

/** What keeps a shopper from having it today. */
function Stock({ product }: { product: Priced }) {
  const isOut = product.availability === 'out_of_stock'
  const text = isOut ? 'out of stock' : orderAheadOf(product)?.label.toLowerCase()
  return text === undefined ? null : <span class="stock"> · {text}</span>
}
