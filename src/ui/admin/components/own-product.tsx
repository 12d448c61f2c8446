/** One product of the owner's: what it is, what it lacks, and what can be done with it. */
import { useState } from 'preact/hooks'
import type { OwnerProduct, ProductPatch } from '../../../shared/owner-catalog.ts'
import type { Price } from '../../../shared/product.ts'
import { ProductPicture } from '../../components/product-picture.tsx'
import { PROBLEM_NAMES, sourceName, STATE_NAMES } from '../format/import-words.ts'
import { messageOf } from '../state/api.ts'
import { deleteProduct, editProduct } from '../state/catalogue.ts'
import { priceText } from './preview-card.tsx'

export function OwnProduct(one: OwnerProduct) {
  const { product, state, source, problems, edited } = one
  const [isOpen, setOpen] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const act = (action: Promise<void>) => {
    setProblem(null)
    setAsking(false)
    action.then(
      () => setOpen(false),
      (error: unknown) => setProblem(messageOf(error)),
    )
  }
  const meta = [product.brand, product.categoryPath.join(' › '), sourceName(source), product.id]
  return (
    <li class="own-product" data-state={state}>
      <ProductPicture product={product} />
      <div class="own-product-text">
        <h3>{product.title}</h3>
        <p>
          {priceText(product)}
          {product.variantCount !== undefined && ` · ${product.variantCount} variants`}
        </p>
        <p class="fine">{meta.filter(Boolean).join(' · ')}</p>
        <p class="marks">
          {state !== 'offered' && <span class="mark">{STATE_NAMES[state]}</span>}
          {problems.map((name) => (
            <span key={name} class="mark mark--wrong">
              {PROBLEM_NAMES[name]}
            </span>
          ))}
          {edited.length > 0 && <span class="mark">{`By hand: ${edited.join(', ')}`}</span>}
        </p>
        {state !== 'withdrawn' && (
          <div class="buttons">
            {source !== 'amazon' && (
              <button type="button" class="link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                Edit
                <span class="visually-hidden">{` ${product.title}`}</span>
              </button>
            )}
            <button
              type="button"
              class="link-button"
              onClick={() => act(editProduct(product.id, { hidden: state !== 'hidden' }))}
            >
              {state === 'hidden' ? 'Show again' : 'Hide'}
              <span class="visually-hidden">{` ${product.title}`}</span>
            </button>
            <button
              type="button"
              class="link-button"
              onClick={() => (isAsking ? act(deleteProduct(product.id)) : setAsking(true))}
              onBlur={() => setAsking(false)}
            >
              {isAsking ? 'Really withdraw?' : 'Withdraw'}
              <span class="visually-hidden">{` ${product.title}`}</span>
            </button>
          </div>
        )}
        {problem !== null && <p class="refusal">{problem}</p>}
        {isOpen && <EditForm one={one} onSave={(patch) => act(editProduct(product.id, patch))} />}
      </div>
    </li>
  )
}

function EditForm({ one, onSave }: { one: OwnerProduct; onSave: (patch: ProductPatch) => void }) {
  const { product, edited } = one
  const { title, brand, categoryPath, price, imageUrl } = product
  const before: Record<string, string> = {
    title,
    brand: brand ?? '',
    category: categoryPath.join(' > '),
    price: price === null ? '' : majorOf(price),
    currency: price?.currency ?? 'USD',
    imageUrl: imageUrl ?? '',
  }
  const submit = (form: HTMLFormElement) => {
    const after = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']),
    )
    onSave(toPatch(before, after))
  }
  const field = (name: string, label: string) => (
    <label class="field">
      {label}
      <input name={name} defaultValue={before[name] ?? ''} {...(name === 'price' ? { inputMode: 'decimal' } : {})} />
    </label>
  )
  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault()
        submit(event.currentTarget)
      }}
    >
      {field('title', 'Name')}
      {field('brand', 'Brand')}
      {field('category', 'Category (levels parted by >)')}
      {field('price', product.variantCount === undefined ? 'Price' : 'Price of all variants')}
      {field('currency', 'Currency')}
      {field('imageUrl', 'Picture (https://…)')}
      <p class="fine">What you set stays through later imports. Empty a field to take its file’s word again.</p>
      <div class="buttons">
        <button type="submit" class="button">
          Save
        </button>
        {edited.length > 0 && (
          <button
            type="button"
            class="link-button"
            onClick={() => onSave(Object.fromEntries(edited.map((name) => [name, null])))}
          >
            Take everything back
          </button>
        )}
      </div>
    </form>
  )
}

/** Only what was changed; an emptied field is taken back. */
function toPatch(before: Record<string, string>, after: Record<string, string>): ProductPatch {
  const changed = (name: string) => after[name] !== undefined && after[name] !== before[name]
  const texts = ['title', 'brand', 'category', 'imageUrl'].filter(changed)
  const currency = (after['currency'] ?? '').toUpperCase()
  const major = Number((after['price'] ?? '').replace(',', '.'))
  const price = after['price'] === '' ? null : { amountMinor: Math.round(major * 10 ** digitsOf(currency)), currency }
  return {
    ...Object.fromEntries(texts.map((name) => [name, after[name] === '' ? null : after[name]])),
    ...(changed('price') || changed('currency') ? { price } : {}),
  }
}

function majorOf({ amountMinor, currency }: Price): string {
  const digits = digitsOf(currency)
  return (amountMinor / 10 ** digits).toFixed(digits)
}

function digitsOf(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  } catch {
    return 2
  }
}
