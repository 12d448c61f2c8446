/** The limits of the grid, with how many products each would leave. */
import { useEffect, useState } from 'preact/hooks'
import type { Facets } from '../../shared/product.ts'
import { useAddressField } from './address-field.ts'
import { AttributeFilters } from './attribute-filters.tsx'
import { listCategories } from '../state/api.ts'
import { formatMoney } from '../../domain/wording/money.ts'
import { minorUnits } from '../format/money.ts'

const RATINGS = ['4.5', '4', '3.5']
const BRANDS_SHOWN = 12

interface FiltersProps {
  facets: Facets
  query: URLSearchParams
  choose: (changes: Record<string, string>) => void
}

export function Filters({ facets, query, choose }: FiltersProps) {
  const category = query.get('category') ?? ''
  // With nothing chosen every kind is there; afterwards those that are left.
  const [all, setAll] = useState<Facets['categories']>([])
  useEffect(() => void listCategories().then(setAll, () => {}), [])
  const isWhole = [...query.keys()].every((name) => name === 'sort')
  const left = isWhole && all.length > 0 ? all : facets.categories
  const isLeft = left.some(({ slug }) => slug === category)
  // What is chosen stays in sight, also where nothing of it is left.
  const kinds = isLeft
    ? left
    : [...all.flatMap((kind) => (kind.slug === category ? { ...kind, count: 0 } : [])), ...left]
  const brands = (query.get('brand') ?? '').split(',').filter(Boolean)
  const toggleBrand = (name: string) => {
    const isChosen = brands.includes(name)
    choose({ brand: (isChosen ? brands.filter((one) => one !== name) : [...brands, name]).join(',') })
  }
  const absent = brands.filter((name) => !facets.brands.some((brand) => brand.name === name))
  const shown = [...absent.map((name) => ({ name, count: 0 })), ...facets.brands.slice(0, BRANDS_SHOWN)]
  return (
    <>
      <fieldset>
        <legend>Kind</legend>
        {category !== '' && (
          <button type="button" class="link-button" onClick={() => choose({ category: '', attributes: '' })}>
            All kinds
          </button>
        )}
        <div class="options">
          {kinds.map(({ slug, label, count }) => (
            <Option
              key={slug}
              type="radio"
              name="category"
              label={label}
              count={count}
              isChosen={slug === category}
              onChange={() => choose({ category: slug, brand: '', attributes: '' })}
            />
          ))}
        </div>
      </fieldset>
      <PriceFilter price={facets.price} query={query} choose={choose} />
      {shown.length > 0 && (
        <fieldset>
          <legend>Brand</legend>
          <div class="options">
            {shown.map(({ name, count }) => (
              <Option
                key={name}
                type="checkbox"
                name="brand"
                label={name}
                count={count}
                isChosen={brands.includes(name)}
                onChange={() => toggleBrand(name)}
              />
            ))}
          </div>
        </fieldset>
      )}
      <fieldset>
        <legend>Rating</legend>
        <div class="options">
          {['', ...RATINGS].map((stars) => (
            <Option
              key={stars}
              type="radio"
              name="rating"
              label={stars === '' ? 'Any' : `${stars} stars or more`}
              isChosen={(query.get('minRating') ?? '') === stars}
              onChange={() => choose({ minRating: stars })}
            />
          ))}
        </div>
      </fieldset>
      <AttributeFilters facets={facets} query={query} choose={choose} />
    </>
  )
}

function PriceFilter({ price, query, choose }: Omit<FiltersProps, 'facets'> & { price: Facets['price'] }) {
  if (price === null && !query.has('minPrice') && !query.has('maxPrice')) return null
  const unit = minorUnits(price?.currency ?? 'USD')
  const hint = (amountMinor: number | undefined) =>
    amountMinor === undefined ? '' : String(Math.round(amountMinor / unit))
  const field = (name: 'minPrice' | 'maxPrice', label: string, placeholder: string) => (
    <PriceField
      label={label}
      placeholder={placeholder}
      value={query.get(name) ?? ''}
      onChange={(value) => choose({ [name]: value })}
    />
  )
  return (
    <fieldset>
      <legend>Price</legend>
      <div class="price-filter">
        {field('minPrice', 'From', hint(price?.min))}
        {field('maxPrice', 'To', hint(price?.max))}
      </div>
      {price !== null && (
        <p class="fine">{`${formatMoney(price.min, price.currency)} to ${formatMoney(price.max, price.currency)} here`}</p>
      )}
    </fieldset>
  )
}

interface PriceFieldProps {
  label: string
  placeholder: string
  value: string
  /** Empty for what is no price. */
  onChange: (value: string) => void
}

function PriceField({ label, placeholder, value, onChange }: PriceFieldProps) {
  const field = useAddressField(value)
  return (
    <label>
      <span>{label}</span>
      <input
        ref={field}
        type="number"
        inputMode="decimal"
        min="0"
        step="any"
        placeholder={placeholder}
        onChange={({ currentTarget }) => onChange(currentTarget.validity.valid ? currentTarget.value : '')}
      />
    </label>
  )
}

interface OptionProps {
  type: 'radio' | 'checkbox'
  name: string
  label: string
  count?: number
  isChosen: boolean
  onChange: () => void
}

function Option({ type, name, label, count, isChosen, onChange }: OptionProps) {
  return (
    <label class="option">
      <input type={type} name={name} checked={isChosen} onChange={onChange} />
      <span>{label}</span>
      {count !== undefined && <span class="option-count">{count.toLocaleString('en-US')}</span>}
    </label>
  )
}
