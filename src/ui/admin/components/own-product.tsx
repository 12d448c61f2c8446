/** One product of the owner's: what it is, what it lacks, and what can be done with it. */
import { useState } from 'preact/hooks'
import type { OwnerProduct } from '../../../shared/owner-catalog.ts'
import { ProductPicture } from '../../components/product-picture.tsx'
import { countOf } from '../format/figures.ts'
import { fieldName, PROBLEM_NAMES, sourceName, STATE_NAMES } from '../format/import-words.ts'
import { bringBack, editProduct, hideProduct, withdrawProduct } from '../state/catalogue.ts'
import { keepFocus, Told, useAction } from './action.tsx'
import { EditProduct } from './edit-product.tsx'
import { priceText } from './preview-card.tsx'
import { SureButton } from './sure-button.tsx'

export function OwnProduct(one: OwnerProduct) {
  const { product, state, source, problems, edited } = one
  const [isOpen, setOpen] = useState(false)
  const action = useAction()
  // What came of it is told above the list, where it stays when the product leaves it.
  const act = (button: HTMLElement, change: () => Promise<void>) =>
    action.run('Saving…', async () => {
      await keepFocus(button, change)
      return ''
    })
  const meta = [product.brand, product.categoryPath.join(' › '), sourceName(source), product.id]
  return (
    <li class="own-product" data-state={state}>
      <ProductPicture product={product} />
      <div class="own-product-text">
        <h3>{product.title}</h3>
        <p>
          {priceText(product)}
          {product.variantCount !== undefined && ` · ${countOf(product.variantCount, 'variant')}`}
        </p>
        <p class="fine">{meta.filter(Boolean).join(' · ')}</p>
        <p class="marks">
          {state !== 'offered' && <span class="mark">{STATE_NAMES[state]}</span>}
          {problems.map((name) => (
            <span key={name} class="mark mark--wrong">
              {PROBLEM_NAMES[name]}
            </span>
          ))}
          {edited.length > 0 && <span class="mark">{`By hand: ${edited.map(fieldName).join(', ')}`}</span>}
        </p>
        {state === 'withdrawn' && source === 'amazon' && (
          <p class="fine">It comes back by itself when Amazon offers it again.</p>
        )}
        {state === 'withdrawn' && source !== 'amazon' && (
          <button
            type="button"
            class="link-button"
            onClick={({ currentTarget }) => act(currentTarget, () => bringBack(product))}
          >
            Bring back
            <span class="visually-hidden">{` ${product.title}`}</span>
          </button>
        )}
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
              onClick={({ currentTarget }) => act(currentTarget, () => hideProduct(product, state !== 'hidden'))}
            >
              {state === 'hidden' ? 'Show again' : 'Hide'}
              <span class="visually-hidden">{` ${product.title}`}</span>
            </button>
            <SureButton
              label="Withdraw"
              question="Really withdraw?"
              about={product.title}
              onSure={(button) => act(button, () => withdrawProduct(product))}
            />
          </div>
        )}
        <Told of={action} />
        {isOpen && (
          <EditProduct
            one={one}
            onSave={(button, patch) =>
              act(button, async () => {
                await editProduct(product, patch)
                setOpen(false)
              })
            }
          />
        )}
      </div>
    </li>
  )
}
