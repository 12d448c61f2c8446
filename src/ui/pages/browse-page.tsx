/** The catalogue without words: kinds, brands, prices and ratings to choose from. The address says what is chosen. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Facets, Product } from '../../shared/product.ts'
import { listProducts, type ProductPage } from '../state/api.ts'
import { useAddressField } from './address-field.ts'
import { Filters } from './filters.tsx'
import { GridCard } from './grid-card.tsx'
import { attributesOf } from './wanted-attributes.ts'

const SORTS = {
  '': 'Best match',
  popularity: 'Most popular',
  rating: 'Best rated',
  price_asc: 'Cheapest first',
  price_desc: 'Most expensive first',
}

const LIMITS = ['category', 'brand', 'minPrice', 'maxPrice', 'minRating']
const LIMITED_BY = [...LIMITS, 'attributes', 'q']
const NO_LIMITS = Object.fromEntries(LIMITED_BY.map((name) => [name, '']))

/** What was read last stays while more is read, and where that fails. */
interface Reading {
  kind: 'loading' | 'ready' | 'failed'
  products: Product[]
  page: ProductPage | null
}

export function Browse() {
  const [query, setQuery] = useState(readQuery)
  const [reading, setReading] = useState<Reading>({ kind: 'loading', products: [], page: null })
  const [cursor, setCursor] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  const latest = useRef(0)
  const key = query.toString()
  const words = query.get('q') ?? ''
  const field = useAddressField(words)

  useEffect(() => {
    const follow = () => {
      setCursor(null)
      setQuery(readQuery())
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])

  useEffect(() => {
    const mine = ++latest.current
    setReading((before) => ({ ...before, kind: 'loading' }))
    const take = (page: ProductPage) => {
      if (mine !== latest.current) return
      setReading(({ products: before }) => {
        const earlier = cursor === null ? [] : before
        return { kind: 'ready', products: [...earlier, ...page.products], page }
      })
    }
    const giveUp = () => mine === latest.current && setReading((before) => ({ ...before, kind: 'failed' }))
    listProducts(query, cursor).then(take, giveUp)
  }, [key, cursor, attempt])

  const choose = (changes: Record<string, string>) => {
    const next = new URLSearchParams(query)
    for (const [name, value] of Object.entries(changes)) {
      if (value === '') next.delete(name)
      else next.set(name, value)
    }
    const search = next.toString()
    history.pushState(null, '', search === '' ? location.pathname : `?${search}`)
    setCursor(null)
    setQuery(next)
  }

  const { kind: state, products, page } = reading
  const kind = page?.facets.categories.find(({ slug }) => slug === query.get('category'))
  return (
    <div class="browse">
      <header class="browse-head">
        <h1>{kind?.label ?? nameOf(query.get('category'))}</h1>
        <form
          class="browse-search"
          role="search"
          onSubmit={(event) => {
            event.preventDefault()
            choose({ q: field.current?.value.trim() ?? '' })
          }}
        >
          <label class="visually-hidden" for="q">
            Search the catalogue
          </label>
          <input ref={field} id="q" name="q" type="search" placeholder="Search" />
        </form>
        <label class="browse-sort">
          <span class="visually-hidden">Order</span>
          <select value={query.get('sort') ?? ''} onChange={(event) => choose({ sort: event.currentTarget.value })}>
            {Object.entries(SORTS).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </header>
      <FilterBox facets={page?.facets ?? null} query={query} choose={choose} />
      <section class="browse-results" tabIndex={-1} aria-busy={state === 'loading'} aria-label="Products">
        {state === 'failed' && (
          <p class="banner banner--wrong" role="alert">
            The catalogue cannot be reached right now.
            <button type="button" class="link-button" onClick={() => setAttempt(attempt + 1)}>
              Try again
            </button>
          </p>
        )}
        <p class="fine" role="status">
          {state !== 'failed' && (page === null ? 'Looking…' : countOf(page.total))}
        </p>
        {page?.total === 0 && (
          <div class="empty">
            {LIMITED_BY.some((name) => query.has(name)) ? (
              <>
                <p>Nothing fits all of that.</p>
                <button
                  type="button"
                  class="button button--quiet"
                  onClick={({ currentTarget }) => {
                    currentTarget.closest('section')?.focus()
                    choose(NO_LIMITS)
                  }}
                >
                  Show all products
                </button>
              </>
            ) : (
              <p>There are no products here yet.</p>
            )}
          </div>
        )}
        <ul class="grid">
          {products.map((product) => (
            <GridCard key={product.id} product={product} />
          ))}
        </ul>
        {page !== null && page.nextCursor !== null && (
          <button type="button" class="button button--quiet" onClick={() => setCursor(page.nextCursor)}>
            Show more
          </button>
        )}
      </section>
    </div>
  )
}

function countOf(total: number): string {
  return `${total.toLocaleString('en-US')} ${total === 1 ? 'product' : 'products'}`
}

/** A kind of which nothing is left to tell its label: "coffee-makers" is called "Coffee makers". */
function nameOf(slug: string | null): string {
  return slug ? slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ') : 'All products'
}

/** What the address asks for, without wishes that were cut short on their way. */
function readQuery(): URLSearchParams {
  const query = new URLSearchParams(location.search)
  if (attributesOf(query).length === 0) query.delete('attributes')
  return query
}

interface FilterBoxProps {
  facets: Facets | null
  query: URLSearchParams
  choose: (changes: Record<string, string>) => void
}

/** Beside the products on a desk; on a phone behind one press. */
function FilterBox({ facets, query, choose }: FilterBoxProps) {
  const isWide = matchMedia('(width >= 56rem)').matches
  const attributes = new Set(attributesOf(query).map(({ name }) => name)).size
  const chosen = LIMITS.filter((name) => query.has(name)).length + attributes
  return (
    <details class="filters" open={isWide}>
      <summary>{chosen === 0 ? 'Filter' : `Filter (${chosen})`}</summary>
      {facets !== null && <Filters facets={facets} query={query} choose={choose} />}
      {chosen > 0 && (
        <button type="button" class="link-button" onClick={() => choose({ ...NO_LIMITS, q: query.get('q') ?? '' })}>
          Clear all
        </button>
      )}
    </details>
  )
}
