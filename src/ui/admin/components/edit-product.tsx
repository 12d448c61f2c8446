/** What the owner says of a product over what its file says. */
import { useState } from 'preact/hooks'
import { minorDigits, parseMoney } from '../../../domain/catalog/money.ts'
import type { OwnerProduct, ProductPatch } from '../../../shared/owner-catalog.ts'
import type { Price } from '../../../shared/product.ts'

type Fields = Readonly<Record<string, string>>

interface EditProductProps {
  one: OwnerProduct
  /** `button` is what was pressed. */
  onSave: (button: HTMLElement, patch: ProductPatch) => void
}

export function EditProduct({ one: { product, edited }, onSave }: EditProductProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const { title, brand, categoryPath, price, imageUrl } = product
  const before: Fields = {
    title,
    brand: brand ?? '',
    category: categoryPath.join(' > '),
    price: price === null ? '' : majorOf(price),
    currency: price?.currency ?? 'USD',
    imageUrl: imageUrl ?? '',
  }
  const submit = (form: HTMLFormElement, button: HTMLElement) => {
    const after = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']),
    )
    const patch = toPatch(before, after)
    setProblem(typeof patch === 'string' ? patch : null)
    if (typeof patch !== 'string') onSave(button, patch)
  }
  const field = (name: string, label: string, more: object = {}) => (
    <label class="field">
      {label}
      <input name={name} defaultValue={before[name] ?? ''} {...more} />
    </label>
  )
  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault()
        submit(event.currentTarget, event.submitter ?? event.currentTarget)
      }}
    >
      {field('title', 'Name')}
      {field('brand', 'Brand')}
      {field('category', 'Category (levels parted by >)')}
      {field('price', product.variantCount === undefined ? 'Price' : 'Price of all variants', { inputMode: 'decimal' })}
      {field('currency', 'Currency', { maxLength: 3 })}
      {field('imageUrl', 'Picture (https://…)', { inputMode: 'url' })}
      {problem !== null && (
        <p class="refusal" role="alert">
          {problem}
        </p>
      )}
      <p class="fine">What you set stays through later imports. Empty a field to take its file’s word again.</p>
      <div class="buttons">
        <button type="submit" class="button">
          Save
        </button>
        {edited.length > 0 && (
          <button
            type="button"
            class="link-button"
            onClick={({ currentTarget }) =>
              onSave(currentTarget, Object.fromEntries(edited.map((name) => [name, null])))
            }
          >
            Take everything back
          </button>
        )}
      </div>
    </form>
  )
}

/** Only what was changed; an emptied field is taken back. Words for the owner where something cannot be used. */
function toPatch(before: Fields, after: Fields): ProductPatch | string {
  const isChanged = (name: string) => after[name] !== undefined && after[name] !== before[name]
  if (isChanged('imageUrl') && !/^(?:https:\/\/.+)?$/.test(after['imageUrl'] ?? '')) {
    return 'The address of a picture begins with https://.'
  }
  const texts = ['title', 'brand', 'category', 'imageUrl'].filter(isChanged)
  const patch = Object.fromEntries(texts.map((name) => [name, after[name] === '' ? null : after[name]]))
  if (!isChanged('price') && !isChanged('currency')) return patch
  if (after['price'] === '') return { ...patch, price: null }
  const price = parseMoney(`${after['price']} ${after['currency']?.toUpperCase()}`, null)
  if (price === null || price.amountMinor === 0) {
    return 'The price cannot be read. Write it as 12.50, and its currency as EUR.'
  }
  return { ...patch, price }
}

function majorOf({ amountMinor, currency }: Price): string {
  const digits = minorDigits(currency)
  return (amountMinor / 10 ** digits).toFixed(digits)
}
