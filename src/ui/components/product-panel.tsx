/** Everything that is known of a product, and what one could ask about it. */
import { useState } from 'preact/hooks'
import type { Product, ProductCard } from '../../shared/product.ts'
import { formatDate } from '../format/age.ts'
import { formatValue } from '../format/value.ts'
import { ask } from '../state/chat.ts'
import { closePanel } from '../state/panels.ts'
import { productAddress, shareLink } from '../state/share.ts'
import { Dialog } from './dialog.tsx'
import { Icon } from './icon.tsx'
import { OutLink } from './out-link.tsx'
import { PriceTag } from './price-tag.tsx'
import { ProductPicture } from './product-picture.tsx'
import { RatingStars } from './rating-stars.tsx'
import { SaveButton } from './save-button.tsx'
import { SourceNotices } from './source-notices.tsx'

const SOURCES = {
  demo: 'Demo product, not a real offer',
  import: 'From the shop’s own catalogue',
  amazon: 'From Amazon',
}

export function ProductPanel({ product }: { product: Product | ProductCard }) {
  const { title, brand, categoryPath, description, features, attributes, source, updatedAt } = product
  return (
    <Dialog title={title} kind="sheet">
      <div class="product-head">
        <ProductPicture product={product} isLazy={false} />
        <div>
          <p class="card-brand">{[brand, categoryPath.at(-1)].filter(Boolean).join(' · ')}</p>
          <RatingStars rating={product.rating} />
          <PriceTag product={product} />
          <div class="card-actions">
            <SaveButton product={product} />
            <OutLink product={product} />
            <ShareProduct product={product} />
          </div>
        </div>
      </div>
      <Questions title={title} />
      {description && <p class="product-description">{description}</p>}
      {features.length > 0 && (
        <ul class="features">
          {features.map((feature) => (
            <li key={feature}>{feature}</li>
          ))}
        </ul>
      )}
      {attributes.length > 0 && (
        <dl class="facts">
          {attributes.map(({ name, label, value, unit }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>{formatValue(value, unit)}</dd>
            </div>
          ))}
        </dl>
      )}
      {'scoreBreakdown' in product && <Score product={product} />}
      <SourceNotices products={[product]} />
      <p class="fine">{`${SOURCES[source]}. Last read ${formatDate(updatedAt)}.`}</p>
    </Dialog>
  )
}

/** The product's own page, and the link to it for somebody else. */
function ShareProduct({ product: { id, title } }: { product: Product }) {
  const [told, setTold] = useState('')
  return (
    <>
      <button type="button" class="tool" onClick={() => void shareLink(productAddress(id), title).then(setTold)}>
        <Icon name="share" />
        Share
        <span class="visually-hidden"> {title}</span>
      </button>
      <a class="tool" href={productAddress(id)} target="_blank" rel="noopener">
        Product page
        <span class="visually-hidden"> of {title}, opens in a new tab</span>
      </a>
      <p class="fine" role="status">
        {told}
      </p>
    </>
  )
}

function Questions({ title }: { title: string }) {
  const say = (text: string) => {
    closePanel()
    ask(text)
  }
  return (
    <div class="suggestions">
      <button type="button" class="suggestion" onClick={() => say(`Tell me more about the ${title}`)}>
        Ask about it
      </button>
      <button type="button" class="suggestion" onClick={() => say(`Is the ${title} worth it?`)}>
        Is it worth it?
      </button>
      <button type="button" class="suggestion" onClick={() => say(`Show me something like the ${title}`)}>
        Similar ones
      </button>
    </div>
  )
}

/** The ranking is a sum, so it can be shown as one. */
function Score({ product: { scoreBreakdown } }: { product: ProductCard }) {
  if (scoreBreakdown.length === 0) return null
  return (
    <details class="score">
      <summary>How its place was worked out</summary>
      <dl>
        {scoreBreakdown.map(({ factor, weight, value }) => (
          <div key={factor}>
            <dt>{factor}</dt>
            <dd>
              <meter min={0} max={1} value={value} aria-label={factor} />
              <span>{`${(weight * value).toFixed(2)} of ${weight.toFixed(2)}`}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="fine">Commission is not among these and weighs nothing.</p>
    </details>
  )
}
