/** The products that were ticked for comparison. */
import { COMPARE_MIN } from '../../shared/limits.ts'
import { ask } from '../state/chat.ts'
import { clearSelection, comparisonRequest, selection, toggleSelected } from '../state/selection.ts'
import { Icon } from './icon.tsx'
import { ProductPicture } from './product-picture.tsx'

export function CompareTray() {
  const chosen = selection.value
  if (chosen.length === 0) return null
  const missing = COMPARE_MIN - chosen.length
  const compare = () => {
    ask(comparisonRequest(chosen))
    clearSelection()
  }
  return (
    <section class="tray" aria-label="Compare">
      <ul>
        {chosen.map((product) => (
          <li key={product.id}>
            <button type="button" class="tray-item" onClick={() => toggleSelected(product)} title={product.title}>
              <ProductPicture product={product} />
              <span class="tray-remove">
                <Icon name="close" />
              </span>
              <span class="visually-hidden">Remove {product.title}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="link-button" onClick={clearSelection}>
        Clear
      </button>
      <button type="button" class="button" disabled={missing > 0} onClick={compare}>
        {missing > 0 ? 'Pick one more' : `Compare ${chosen.length}`}
      </button>
    </section>
  )
}
