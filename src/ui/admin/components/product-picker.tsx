/** A field that finds products by their names: type, choose with the arrows or a press. */
import { useEffect, useId, useState } from 'preact/hooks'
import type { Product } from '../../../shared/product.ts'
import { formatMoney } from '../../../domain/wording/money.ts'

/** Typing is waited for, so that not every letter asks. */
const TYPING_MS = 200
const CHOICES = 8

interface ProductPickerProps {
  label: string
  /** The chosen product's id; empty while none is. */
  value: string
  onChoose: (id: string) => void
}

export function ProductPicker({ label, value, onChoose }: ProductPickerProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Product[] | null>(null)
  const [at, setAt] = useState(0)
  useEffect(() => {
    if (typed.trim() === '' || value !== '') return setFound(null)
    const stop = new AbortController()
    const timer = setTimeout(() => {
      setAt(0)
      // Typed on, or away: what stands there stays.
      findProducts(typed, stop.signal).then(setFound, () => {})
    }, TYPING_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed, value])
  // The form was sent, or begun anew.
  useEffect(() => {
    if (value === '') setTyped('')
  }, [value])
  const choose = (product: Product | undefined) => {
    if (product === undefined) return
    setTyped(product.title)
    setFound(null)
    onChoose(product.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (found === null || found.length === 0) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setAt((at + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length)
    } else if (event.key === 'Enter') choose(found[at])
    else if (event.key === 'Escape') setFound(null)
    else return
    event.preventDefault()
  }
  return (
    <div class="field picker">
      <label for={`${id}-field`}>{label}</label>
      <input
        id={`${id}-field`}
        role="combobox"
        aria-expanded={found !== null}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found?.[at] === undefined ? undefined : `${id}-${at}`}
        autocomplete="off"
        required
        placeholder="Search your products"
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          if (value !== '') onChoose('')
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setFound(null)}
      />
      <ul id={`${id}-list`} class="picker-list" role="listbox" aria-label={label} hidden={found === null}>
        {found?.map((product, index) => (
          <li
            key={product.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            // Before the field loses the focus, which closes the list.
            onPointerDown={(event) => {
              event.preventDefault()
              choose(product)
            }}
          >
            {product.imageUrl !== null && <img src={product.imageUrl} alt="" width="32" height="32" />}
            <span>{product.title}</span>
            {product.price && (
              <span class="fine">{formatMoney(product.price.amountMinor, product.price.currency)}</span>
            )}
          </li>
        ))}
        {found?.length === 0 && <li class="fine">No product is called so.</li>}
      </ul>
    </div>
  )
}

async function findProducts(text: string, signal: AbortSignal): Promise<Product[]> {
  const query = new URLSearchParams({ q: text.trim().slice(0, 200), limit: String(CHOICES) })
  const response = await fetch(`/api/v1/products?${query}`, { signal })
  return response.ok ? ((await response.json()) as { products: Product[] }).products : []
}
