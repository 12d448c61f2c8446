/** Before the first question: what this is, what one could ask, and a look at the shelf. */
import { useEffect, useState } from 'preact/hooks'
import type { Product } from '../../shared/product.ts'
import { VERSION } from '../../shared/version.ts'
import { listPopular } from '../state/api.ts'
import { ask } from '../state/chat.ts'
import { shop } from '../state/shop.ts'
import { openProduct } from '../state/panels.ts'
import { formatMoney } from '../../domain/wording/money.ts'
import { ProductPicture } from './product-picture.tsx'

const ON_SHELF = 5

export function Welcome() {
  const { greeting = '', about = '', examples = [] } = shop.value ?? {}
  return (
    <section class="welcome">
      <p class="eyebrow">{greeting === '' ? 'Your shopping copilot' : greeting}</p>
      <h1>
        <span>Say what you need. </span>
        <span>
          See what’s <em>actually</em> worth it.
        </span>
      </h1>
      {about !== '' && <p class="lead">{about}</p>}
      <p class="lead">
        SmartShelf is an AI system. It searches one catalogue, compares with the arithmetic shown, and says so when it
        does not know.
      </p>
      <ul class="examples" aria-label="Examples">
        {examples.map((example) => (
          <li key={example}>
            <button type="button" class="example" onClick={() => ask(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
      <PopularShelf />
      <p class="fine">
        Or <a href="/browse">look through the whole catalogue</a>.
      </p>
      <p class="fine">
        <a href="/privacy">What is stored of you</a>
        {`, and how to erase it. SmartShelf AI ${VERSION}.`}
      </p>
    </section>
  )
}

/** A few well-liked products, one of a kind each. It is decoration with a purpose: without it the page is complete. */
function PopularShelf() {
  const [popular, setPopular] = useState<readonly Product[]>([])
  useEffect(() => {
    listPopular()
      // A price of Amazon’s needs more beside it than a board has room for.
      .then((products) => products.filter(({ source }) => source !== 'amazon'))
      .then((products) => setPopular(oneOfEach(products).slice(0, ON_SHELF)))
      .catch(() => {}) // The page works without the shelf, and the shopper did not ask for it.
  }, [])
  if (popular.length === 0) return <div class="board board--empty" aria-hidden="true" />
  const isDemo = popular.every(({ source }) => source === 'demo')
  return (
    <div class="board-wrap">
      <ul class="board" aria-label="Popular products">
        {popular.map((product) => (
          <li key={product.id}>
            <button type="button" class="board-item" onClick={() => openProduct(product)}>
              <ProductPicture product={product} isLazy={false} />
              <span class="board-label">
                <span class="visually-hidden">{product.title}, </span>
                <span aria-hidden="true">{product.categoryPath.at(-1)}</span>
                {product.price && <b>{formatMoney(product.price.amountMinor, product.price.currency)}</b>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {isDemo && (
        <p class="fine">These are demo products from made-up brands with demo prices; nothing here is for sale.</p>
      )}
    </div>
  )
}

function oneOfEach(products: readonly Product[]): Product[] {
  const seen = new Set<string>()
  return products.filter(({ category }) => !seen.has(category) && seen.add(category))
}
