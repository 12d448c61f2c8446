/** A comparison: one column a product, one row a fact, the better value marked where "better" has a direction. */
import type { ComponentChildren, RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Comparison, ComparisonRow, ProductCard } from '../../shared/product.ts'
import { formatBeside } from '../../domain/wording/quantity.ts'
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
                  <ProductPicture product={product} />
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
            <PriceRow row={rows.find(isPrice)} products={products} />
            {rows.map((row) => !isPrice(row) && <Row key={row.attribute} row={row} products={products} />)}
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

interface RowProps {
  row: ComparisonRow
  products: readonly ProductCard[]
}

function Row({ row, products }: RowProps) {
  return (
    <tr>
      <RowHead label={row.label} note={row.note} />
      {products.map(({ id }) => {
        const value = row.values.find(({ productId }) => productId === id)?.value ?? null
        return (
          <Cell key={id} isWinner={row.winnerId === id}>
            {value === null ? <span class="not-stated">not stated</span> : formatCell(row, value)}
          </Cell>
        )
      })}
    </tr>
  )
}

/** What it costs, as everywhere: with its age and the list price, and never longer than its source allows. */
function PriceRow({ row, products }: Omit<RowProps, 'row'> & { row: ComparisonRow | undefined }) {
  return (
    <tr>
      <RowHead label={row?.label ?? 'Price'} note={row?.note ?? null} />
      {products.map((product) => (
        <Cell key={product.id} isWinner={row?.winnerId === product.id} tool={<SaveButton product={product} />}>
          <PriceTag product={product} />
        </Cell>
      ))}
    </tr>
  )
}

/** That something is not stated stands in the cells. */
const UNSTATED = /(?:\. )?Not stated for .*$/

function RowHead({ label, note }: { label: string; note: string | null }) {
  const told = note?.replace(UNSTATED, '') ?? ''
  return (
    <th scope="row">
      {label}
      {told !== '' && <small class="row-note">{told}</small>}
    </th>
  )
}

interface CellProps {
  isWinner: boolean
  children: ComponentChildren
  tool?: ComponentChildren
}

function Cell({ isWinner, children, tool }: CellProps) {
  return (
    <td class={isWinner ? 'is-winner' : undefined}>
      {children}
      {isWinner && (
        <span class="winner">
          <Icon name="check" />
          <span class="visually-hidden">better</span>
        </span>
      )}
      {tool}
    </td>
  )
}

function isPrice({ attribute }: ComparisonRow): boolean {
  return attribute === 'price'
}

/** Ratings always have their decimal, and a row has one unit. */
function formatCell({ attribute, unit, values }: ComparisonRow, value: string | number | boolean): string {
  if (typeof value !== 'number') return formatValue(value, unit)
  const all = values.map(({ value: one }) => one)
  return attribute === 'rating' ? value.toFixed(1) : formatBeside(value, all, unit)
}
