/** A comparison: one column a product, one row a fact, the better value marked where "better" has a direction. */
import type { Comparison, ComparisonRow, ProductCard } from '../../shared/product.ts'
import { formatMoney } from '../format/money.ts'
import { formatValue } from '../format/value.ts'
import { recordEvent } from '../state/events.ts'
import { openProduct } from '../state/panels.ts'
import { Icon } from './icon.tsx'
import { memo } from './memo.ts'
import { PriceTag } from './price-tag.tsx'
import { ProductPicture } from './product-picture.tsx'
import { SaveButton } from './save-button.tsx'

interface ComparisonTableProps {
  comparison: Comparison
}

export const ComparisonTable = memo(function ComparisonTable({ comparison }: ComparisonTableProps) {
  const { products, rows, summary } = comparison
  return (
    <div class="comparison">
      <div class="comparison-scroll" tabIndex={0} role="region" aria-label="Comparison, scrolls sideways">
        <table>
          <caption class="visually-hidden">{summary || 'Comparison of products'}</caption>
          <thead>
            <tr>
              <th scope="col" class="comparison-corner">
                What differs
              </th>
              {products.map((product) => (
                <th key={product.id} scope="col">
                  <ColumnHead product={product} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.attribute} row={row} products={products} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
})

function ColumnHead({ product }: { product: ProductCard }) {
  const open = () => {
    recordEvent('click', product.id)
    openProduct(product)
  }
  return (
    <div class="column-head">
      <ProductPicture product={product} />
      <button type="button" class="column-title" onClick={open}>
        {product.title}
      </button>
      <PriceTag product={product} />
      <SaveButton product={product} />
    </div>
  )
}

function Row({ row, products }: { row: ComparisonRow; products: readonly ProductCard[] }) {
  return (
    <tr>
      <th scope="row">
        {row.label}
        {row.note && <small class="row-note">{row.note}</small>}
      </th>
      {products.map(({ id, price }) => {
        const value = row.values.find(({ productId }) => productId === id)?.value ?? null
        const isWinner = row.winnerId === id
        return (
          <td key={id} class={isWinner ? 'is-winner' : undefined}>
            {value === null ? <span class="not-stated">not stated</span> : formatCell(row, value, price)}
            {isWinner && (
              <span class="winner">
                <Icon name="check" />
                <span class="visually-hidden">better</span>
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** The price row holds minor units, like every amount on the wire. */
function formatCell(row: ComparisonRow, value: string | number | boolean, price: ProductCard['price']): string {
  const isMoney = row.attribute === 'price' && typeof value === 'number'
  return isMoney && price !== null ? formatMoney(value, price.currency) : formatValue(value, row.unit)
}
