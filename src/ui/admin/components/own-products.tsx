/** The owner's products: listed, edited, hidden, withdrawn and saved as a file. */
import { useState } from 'preact/hooks'
import type { OwnerProduct as Listed, OwnerProducts } from '../../../shared/owner-catalog.ts'
import { toCsv } from '../../../shared/csv.ts'
import { Icon } from '../../components/icon.tsx'
import { minorUnits } from '../../format/money.ts'
import { countOf } from '../format/figures.ts'
import { messageOf } from '../state/api.ts'
import { lastDone, loadMore, more, nextCursor, ownProducts, readAllProducts } from '../state/catalogue.ts'
import { saveFile } from '../state/save-file.ts'
import { Told, useAction } from './action.tsx'
import { OwnProduct } from './own-product.tsx'
import { ProductFilters } from './product-filters.tsx'
import { ProductSources } from './product-sources.tsx'
import { Loaded } from './section.tsx'

export function OwnProducts() {
  return (
    <>
      <ProductFilters />
      <Loaded resource={ownProducts}>{(page) => <List page={page} />}</Loaded>
    </>
  )
}

function List({ page }: { page: OwnerProducts }) {
  const reading = useAction()
  const products = [...page.products, ...more.value]
  const cursor = nextCursor.value === undefined ? page.nextCursor : nextCursor.value
  const { offered, hidden, withdrawn } = page.counts
  const isEmpty = offered + hidden + withdrawn === 0
  return (
    <>
      <div class="table-tools">
        <p class="fine" role="status">
          {countOf(page.total, 'product')}
        </p>
        {page.total > 0 && <SaveButton />}
      </div>
      <LastDone />
      <ul class="own-products">
        {products.map((one) => (
          <OwnProduct key={one.product.id} {...one} />
        ))}
      </ul>
      {page.total === 0 && (
        <p class="empty">
          {isEmpty
            ? 'There are no products yet. Bring a file in above, or add a feed below.'
            : 'No product fits what is chosen above.'}
        </p>
      )}
      {cursor !== null && (
        <button
          type="button"
          class="button button--quiet"
          aria-disabled={reading.isBusy}
          onClick={() => reading.run('Reading…', () => loadMore(cursor).then(() => ''))}
        >
          Show more
        </button>
      )}
      <Told of={reading} />
      <ProductSources sources={page.counts.sources} />
    </>
  )
}

/** What was done to a product last, with the way back. */
function LastDone() {
  const undoing = useAction()
  const done = lastDone.value
  const undo = done?.undo ?? null
  return (
    <>
      <div class="done" role="status">
        {done !== null && <p>{done.text}</p>}
        {undo !== null && (
          <button
            type="button"
            class="link-button"
            onClick={() => undoing.run('Undoing…', () => undo().then(() => ''))}
          >
            Undo
          </button>
        )}
      </div>
      <Told of={undoing} />
    </>
  )
}

/** Saves everything that the filters leave, not only what is shown. */
function SaveButton() {
  const [said, setSaid] = useState('CSV')
  const save = () => {
    setSaid('Reading…')
    saveAll().then(
      () => setSaid('CSV'),
      (error: unknown) => setSaid(messageOf(error)),
    )
  }
  return (
    <button type="button" class="tool" onClick={save}>
      <Icon name="down" />
      {said}
      <span class="visually-hidden"> of your products</span>
    </button>
  )
}

async function saveAll(): Promise<void> {
  const csv = toCsv((await readAllProducts()).map(toLine))
  saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), 'products.csv')
}

function toLine({ product, state, source, problems, edited }: Listed): object {
  const { id, title, brand, categoryPath, price, availability, url, imageUrl } = product
  return {
    id,
    title,
    brand,
    category: categoryPath.join(' > '),
    price: price === null ? null : price.amountMinor / minorUnits(price.currency),
    currency: price?.currency ?? null,
    availability,
    state,
    source,
    problems: problems.join(' '),
    byHand: edited.join(' '),
    url,
    imageUrl,
  }
}
