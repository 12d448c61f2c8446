/** A comparison: one column a product, one row a fact, the better value marked where "better" has a direction. */
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
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

/** A column counts as hidden when more than this of it is. */
const HIDDEN_FROM_PX = 40

interface ComparisonTableProps {
  comparison: Comparison
}

export const ComparisonTable = memo(function ComparisonTable({ comparison }: ComparisonTableProps) {
  const { products, rows, summary } = comparison
  const scroll = useRef<HTMLDivElement>(null)
  const hidden = useHiddenColumns(scroll)
  const decided = rows.filter(({ winnerId }) => winnerId !== null)
  const wins = products.map(({ id }) => decided.filter(({ winnerId }) => winnerId === id).length)
  return (
    <div class="comparison">
      <div ref={scroll} class="comparison-scroll" tabIndex={0} role="region" aria-label="Comparison, scrolls sideways">
        <table>
          <caption class="visually-hidden">{summary || 'Comparison of products'}</caption>
          <thead>
            <tr class="comparison-pictures">
              <td class="comparison-corner" />
              {products.map((product) => (
                <td key={product.id}>
                  <ColumnHead product={product} />
                </td>
              ))}
            </tr>
            <tr class="comparison-names">
              <th scope="col" class="comparison-corner">
                What differs
              </th>
              {products.map((product) => (
                <th key={product.id} scope="col">
                  <ColumnTitle product={product} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.attribute} row={row} products={products} />
            ))}
          </tbody>
          {decided.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row">Better in</th>
                {products.map(({ id }, index) => (
                  <td key={id} class={wins[index] === Math.max(...wins) ? 'is-winner' : undefined}>
                    {`${wins[index]} of ${decided.length}`}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {hidden > 0 && (
        <button
          type="button"
          class="comparison-more"
          tabIndex={-1}
          aria-hidden="true"
          onClick={() => scroll.current?.scrollBy({ left: 140, behavior: 'smooth' })}
        >
          {`${hidden} more`}
          <Icon name="next" />
        </button>
      )}
    </div>
  )
})

/** How many columns lie beyond the right edge: nothing else on a phone says that there are more. */
function useHiddenColumns(scroll: RefObject<HTMLDivElement | null>): number {
  const [hidden, setHidden] = useState(0)
  useEffect(() => {
    const box = scroll.current
    if (box === null) return undefined
    const count = () => {
      const end = box.getBoundingClientRect().right
      const heads = [...box.querySelectorAll('.comparison-names th')]
      setHidden(heads.filter((head) => head.getBoundingClientRect().right > end + HIDDEN_FROM_PX).length)
    }
    const watch = new ResizeObserver(count)
    watch.observe(box)
    box.addEventListener('scroll', count, { passive: true })
    return () => {
      watch.disconnect()
      box.removeEventListener('scroll', count)
    }
  }, [])
  return hidden
}

function ColumnHead({ product }: { product: ProductCard }) {
  return (
    <div class="column-head">
      <ProductPicture product={product} />
      <PriceTag product={product} />
      <SaveButton product={product} />
    </div>
  )
}

function ColumnTitle({ product }: { product: ProductCard }) {
  const open = () => {
    recordEvent('click', product.id)
    openProduct(product)
  }
  return (
    <button type="button" class="column-title" title={product.title} onClick={open}>
      {product.title}
    </button>
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
