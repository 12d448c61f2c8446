/** What somebody passed on: a comparison or a shelf, named by its products alone. To be read, not to be changed. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Comparison, Product } from '../../shared/product.ts'
import { COMPARE_MAX, COMPARE_MIN, SHELF_MAX } from '../../shared/limits.ts'
import { ComparisonTable } from '../components/comparison-table.tsx'
import { SourceNotices } from '../components/source-notices.tsx'
import { compareProducts, findProduct } from '../state/api.ts'
import { GridCard } from './grid-card.tsx'

interface Shared {
  products: Product[]
  /** How many of the link are no longer offered, or never were. */
  gone: number
}

export function SharedShelf() {
  return (
    <SharedPage title="A shelf that was shared with you" max={SHELF_MAX}>
      {(products) => (
        <ul class="grid">
          {products.map((product) => (
            <GridCard key={product.id} product={product} />
          ))}
        </ul>
      )}
    </SharedPage>
  )
}

export function SharedComparison() {
  return (
    <SharedPage title="A comparison that was shared with you" max={COMPARE_MAX}>
      {(products) => <Compared products={products} />}
    </SharedPage>
  )
}

/** Looks up what the link names, with today's prices, and says what is gone. */
function SharedPage({
  title,
  max,
  children,
}: {
  title: string
  max: number
  children: (products: Product[]) => ComponentChildren
}) {
  const [shared, setShared] = useState<Shared | 'failed' | null>(null)
  useEffect(() => {
    const ids = [...new Set((new URLSearchParams(location.search).get('ids') ?? '').split(',').filter(Boolean))]
    const take = (found: (Product | null)[]) => {
      const products = found.filter((product) => product !== null)
      setShared({ products, gone: found.length - products.length })
    }
    Promise.all(ids.slice(0, max).map(findProduct)).then(take, () => setShared('failed'))
  }, [])
  if (shared === 'failed') return <p class="banner banner--wrong">The catalogue cannot be reached right now.</p>
  if (shared === null) return <p class="empty">Looking it up…</p>
  const { products, gone } = shared
  return (
    <>
      <header class="shared-head">
        <h1>{title}</h1>
        <p class="fine">Prices are today’s, not those of the day it was shared.</p>
        {gone > 0 && (
          <p class="banner">
            {gone === 1
              ? 'One of its products is no longer offered.'
              : `${gone} of its products are no longer offered.`}
          </p>
        )}
      </header>
      <div class="shared">{children(products)}</div>
      <SourceNotices products={products} />
    </>
  )
}

function Compared({ products }: { products: Product[] }) {
  const [comparison, setComparison] = useState<Comparison | null>(null)
  useEffect(() => {
    if (products.length < COMPARE_MIN) return
    // Without the table the products themselves are shown.
    compareProducts(products.map(({ id }) => id)).then(setComparison, () => {})
  }, [])
  if (comparison !== null) {
    return (
      <>
        {comparison.summary !== '' && <p class="shared-summary">{comparison.summary}</p>}
        <ComparisonTable comparison={comparison} />
      </>
    )
  }
  return (
    <ul class="grid">
      {products.map((product) => (
        <GridCard key={product.id} product={product} />
      ))}
    </ul>
  )
}
