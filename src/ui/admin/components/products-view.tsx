/** What shoppers did with the products they were shown. */
import type { ProductFigures, Products } from '../../../shared/analytics.ts'
import { toWords } from '../../format/value.ts'
import { formatCount, formatDecimal, formatShare } from '../format/figures.ts'
import { products } from '../state/figures.ts'
import { Bars } from './bars.tsx'
import { type Column, DataTable } from './data-table.tsx'
import { SampleBanner } from './sample-banner.tsx'
import { Loaded, Section } from './section.tsx'

const COLUMNS: readonly Column<ProductFigures>[] = [
  { head: 'Product', value: ({ title, productId }) => title ?? `${productId} (no longer in the catalogue)` },
  figure('Seen', ({ impressions }) => impressions, formatCount),
  figure('Opened', ({ clicks }) => clicks, formatCount),
  figure('Click-through', ({ ctr }) => ctr, formatShare),
  figure('Left for the shop', ({ outbound }) => outbound, formatCount),
  figure('Saved', ({ saves }) => saves, formatCount),
  figure('Compared', ({ compares }) => compares, formatCount),
  figure('Rating', ({ rating }) => rating.mean, formatDecimal),
]

export function ProductsView() {
  return (
    <>
      <SampleBanner />
      <Loaded resource={products}>
        {(value) => (
          <div class="parts">
            <Section title="From seen to shop">
              <Funnel value={value} />
            </Section>
            <Section title="Does the place matter?" note="Click-through by place in the list.">
              <Positions value={value} />
            </Section>
            <Section title="Products" isWide>
              <DataTable
                label="Products by what shoppers did with them"
                columns={COLUMNS}
                rows={value.products}
                keyOf={({ productId }) => productId}
                empty="Products appear here once a shopper has seen one on the page."
              />
            </Section>
            <Section title="Categories" isWide>
              <DataTable
                label="Categories by what shoppers did with them"
                columns={[
                  { head: 'Category', value: ({ category }) => toWords(category) },
                  figure<Products['categories'][number]>('Seen', ({ impressions }) => impressions, formatCount),
                  figure<Products['categories'][number]>('Opened', ({ clicks }) => clicks, formatCount),
                  figure<Products['categories'][number]>('Click-through', ({ ctr }) => ctr, formatShare),
                  figure<Products['categories'][number]>('Left for the shop', ({ outbound }) => outbound, formatCount),
                ]}
                rows={value.categories}
                keyOf={({ category }) => category}
                empty="Categories appear here with their products."
              />
            </Section>
          </div>
        )}
      </Loaded>
    </>
  )
}

function figure<Row>(
  head: string,
  value: (row: Row) => number | null,
  format: (value: number | null) => string,
): Column<Row> {
  return { head, value, cell: (row) => format(value(row)), isNumber: true }
}

function Funnel({ value: { totals, suggestionRate } }: { value: Products }) {
  const steps = [
    { name: 'Seen', count: totals.impressions },
    { name: 'Opened', count: totals.clicks },
    { name: 'Saved', count: totals.saves },
    { name: 'Compared', count: totals.compares },
    { name: 'Left for the shop', count: totals.outbound },
  ]
  if (totals.impressions === 0) return <p class="empty">Nothing was seen in this period.</p>
  const rows = steps.map((step) => ({
    ...step,
    text: `${formatCount(step.count)} (${formatShare(step.count / totals.impressions)})`,
  }))
  return (
    <>
      <Bars label="What became of products that were seen" rows={rows} />
      <p class="fine">{`${formatShare(suggestionRate)} of the answers showed products.`}</p>
    </>
  )
}

function Positions({ value: { positions, ctrAt } }: { value: Products }) {
  if (positions.length === 0) return <p class="empty">Nothing was seen in a list in this period.</p>
  const rows = positions.slice(0, 10).map(({ position, ctr, impressions }) => ({
    name: `Place ${position}`,
    count: ctr ?? 0,
    text: `${formatShare(ctr)} of ${formatCount(impressions)}`,
  }))
  // The bars are scaled to the best place, so shares are enlarged to whole numbers first.
  const scaled = rows.map((row) => ({ ...row, count: Math.round(row.count * 10_000) }))
  return (
    <>
      <Bars label="Click-through by place" rows={scaled} />
      <p class="fine">
        {Object.entries(ctrAt)
          .map(([k, ctr]) => `First ${k}: ${formatShare(ctr)}`)
          .join(' · ')}
      </p>
    </>
  )
}
