/** A product in short, as a shopper's card has it. */
import type { Product } from '../../../shared/product.ts'
import { ProductPicture } from '../../components/product-picture.tsx'
import { formatValue } from '../../format/value.ts'
import { formatMoney } from '../../../domain/wording/money.ts'

export function PreviewCard({ product }: { product: Product }) {
  const { title, brand, categoryPath, options = [], attributes } = product
  return (
    <li class="preview">
      <ProductPicture product={product} />
      <h4>{title}</h4>
      <p class="fine">{[brand, categoryPath.join(' › ')].filter(Boolean).join(' · ')}</p>
      <p>{priceText(product)}</p>
      {options.map(({ name, values }) => (
        <p key={name} class="fine">{`${name}: ${values.slice(0, 8).join(', ')}${values.length > 8 ? ' …' : ''}`}</p>
      ))}
      <p class="fine">
        {attributes
          .slice(0, 4)
          .map(({ label, value, unit }) => `${label} ${formatValue(value, unit)}`)
          .join(' · ')}
      </p>
    </li>
  )
}

/** "from $20.00" where variants differ; what is sold out says so. */
export function priceText({ price, priceRange, availability }: Product): string {
  const stock = availability === 'out_of_stock' ? ', sold out' : ''
  if (price === null) return `No price${stock}`
  const isRange = priceRange !== undefined && priceRange !== null && priceRange.maxMinor > priceRange.minMinor
  const list = price.listAmountMinor === null ? '' : ` instead of ${formatMoney(price.listAmountMinor, price.currency)}`
  return `${isRange ? 'from ' : ''}${formatMoney(price.amountMinor, price.currency)}${list}${stock}`
}
