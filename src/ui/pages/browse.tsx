/** Pages without a conversation: the catalogue to look through, and what somebody shared. */
import { effect } from '@preact/signals'
import { render } from 'preact'
import { panel } from '../state/panels.ts'
import { followLeaving } from '../state/events.ts'
import { followShelf } from '../state/shelf.ts'
import { productAddress } from '../state/share.ts'
import { dressPage } from './dress.ts'
import { Browse } from './browse-page.tsx'
import { SharedComparison, SharedShelf } from './shared-list.tsx'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/controls.css'
import '../styles/cards.css'
import '../styles/comparison.css'
import '../styles/pages.css'
import '../styles/limits.css'
import '../styles/grid.css'

const PAGES: Record<string, () => ReturnType<typeof Browse>> = {
  browse: Browse,
  compare: SharedComparison,
  shelf: SharedShelf,
}

followShelf()
void dressPage()
followLeaving()
// Where there is no conversation to lie over, a product opens at its own address.
effect(() => {
  if (panel.value?.kind === 'product') location.assign(productAddress(panel.value.product.id))
})

const root = document.querySelector('main')
if (!root) throw new Error('invariant: the page has a main element')
const Page = PAGES[document.documentElement.dataset['page'] ?? ''] ?? Browse
root.replaceChildren()
render(<Page />, root)
