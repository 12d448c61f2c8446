/** The owner's products: searched, narrowed, edited, hidden, withdrawn. */
import { useEffect, useState } from 'preact/hooks'
import type { OwnerCounts, OwnerProduct as Listed, OwnerProducts, OwnerSort } from '../../../shared/owner-catalog.ts'
import { toCsv } from '../../../shared/csv.ts'
import { Icon } from '../../components/icon.tsx'
import { minorUnits } from '../../format/money.ts'
import { formatCount } from '../format/figures.ts'
import { PROBLEM_NAMES, sourceName, STATE_NAMES } from '../format/import-words.ts'
import { messageOf } from '../state/api.ts'
import {
  filterProducts,
  loadMore,
  more,
  nextCursor,
  ownProducts,
  productFilter,
  readAllProducts,
  withdrawSource,
} from '../state/catalogue.ts'
import { saveFile } from '../state/save-file.ts'
import { OwnProduct } from './own-product.tsx'
import { Loaded } from './section.tsx'

/** Typing is waited for, so that not every letter asks. */
const TYPING_MS = 250
const ORDER_NAMES: Record<OwnerSort, string> = {
  newest: 'Newest first',
  title: 'By name',
  price_asc: 'Cheapest first',
  price_desc: 'Dearest first',
}

export function OwnProducts() {
  return (
    <>
      <Filters />
      <Loaded resource={ownProducts}>{(page) => <List page={page} />}</Loaded>
    </>
  )
}

function Filters() {
  const { q, state, problem, source, sort } = productFilter.value
  const [typed, setTyped] = useState(q)
  const counts = ownProducts.reading.value.value?.counts ?? null
  useEffect(() => {
    if (typed === productFilter.peek().q) return undefined
    const timer = setTimeout(() => filterProducts({ q: typed }), TYPING_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        Search
        <input type="search" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      </label>
      <Choice label="State" value={state} names={STATE_NAMES} onChoose={(value) => filterProducts({ state: value })} />
      <Choice
        label="Problem"
        value={problem}
        names={PROBLEM_NAMES}
        counts={counts?.problems}
        onChoose={(value) => filterProducts({ problem: value })}
      />
      <Choice
        label="Source"
        value={source}
        names={Object.fromEntries((counts?.sources ?? []).map((one) => [one.source, sourceName(one.source)]))}
        counts={Object.fromEntries((counts?.sources ?? []).map((one) => [one.source, one.count]))}
        onChoose={(value) => filterProducts({ source: value })}
      />
      <label class="field">
        Order
        <select value={sort} onChange={({ currentTarget }) => filterProducts({ sort: currentTarget.value })}>
          {Object.entries(ORDER_NAMES).map(([name, text]) => (
            <option key={name} value={name}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </form>
  )
}

interface ChoiceProps {
  label: string
  value: string
  names: Readonly<Record<string, string>>
  counts?: Readonly<Record<string, number>> | undefined
  onChoose: (value: string) => void
}

function Choice({ label, value, names, counts, onChoose }: ChoiceProps) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">All</option>
        {Object.entries(names).map(([name, text]) => (
          <option key={name} value={name}>
            {counts?.[name] === undefined ? text : `${text} (${formatCount(counts[name])})`}
          </option>
        ))}
      </select>
    </label>
  )
}

function List({ page }: { page: OwnerProducts }) {
  const [problem, setProblem] = useState<string | null>(null)
  const products = [...page.products, ...more.value]
  const cursor = nextCursor.value === undefined ? page.nextCursor : nextCursor.value
  return (
    <>
      <div class="table-tools">
        <p class="fine" role="status">{`${formatCount(page.total)} ${page.total === 1 ? 'product' : 'products'}`}</p>
        {page.total > 0 && <SaveButton />}
      </div>
      <ul class="own-products">
        {products.map((one) => (
          <OwnProduct key={one.product.id} {...one} />
        ))}
      </ul>
      {page.total === 0 && <p class="empty">Nothing is like this.</p>}
      {cursor !== null && (
        <button
          type="button"
          class="button button--quiet"
          onClick={() => void loadMore(cursor).catch((error: unknown) => setProblem(messageOf(error)))}
        >
          Show more
        </button>
      )}
      {problem !== null && <p class="refusal">{problem}</p>}
      <Sources sources={page.counts.sources} />
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

/** Each source can be withdrawn at once; it asks before it does. */
function Sources({ sources }: Pick<OwnerCounts, 'sources'>) {
  const [asked, setAsked] = useState<string | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const removable = sources.filter(({ source }) => source !== 'amazon')
  const withdraw = (source: string) => {
    setAsked(null)
    withdrawSource(source).then(
      (count) => setTold(`${formatCount(count)} products were withdrawn.`),
      (error: unknown) => setTold(messageOf(error)),
    )
  }
  return (
    <div class="buttons">
      {removable.map(({ source, count }) =>
        asked === source ? (
          <span key={source} class="buttons" role="group" aria-label={`Withdraw ${sourceName(source)}`}>
            <button type="button" class="button button--quiet" onClick={() => withdraw(source)}>
              {`Yes, withdraw ${formatCount(count)} products`}
            </button>
            <button type="button" class="link-button" onClick={() => setAsked(null)}>
              No
            </button>
          </span>
        ) : (
          <button key={source} type="button" class="link-button" onClick={() => setAsked(source)}>
            {source === 'demo' ? 'Remove the demo products' : `Withdraw all of ${sourceName(source)}`}
          </button>
        ),
      )}
      <span class="fine" role="status">
        {told}
      </span>
    </div>
  )
}
