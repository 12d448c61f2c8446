/** The whole dashboard, behind the door. */
import { useEffect } from 'preact/hooks'
import { followView } from '../state/figures.ts'
import { isSignedIn } from '../state/sign-in.ts'
import { view, type View } from '../state/view.ts'
import { AdminHeader } from './admin-header.tsx'
import { CatalogueView } from './catalogue-view.tsx'
import { DemandView } from './demand-view.tsx'
import { OverviewView } from './overview-view.tsx'
import { ProductsView } from './products-view.tsx'
import { SetupView } from './setup-view.tsx'
import { SignIn } from './sign-in.tsx'

const VIEW: Record<View, () => ReturnType<typeof OverviewView>> = {
  overview: OverviewView,
  demand: DemandView,
  products: ProductsView,
  catalogue: CatalogueView,
  setup: SetupView,
}

export function Admin() {
  useEffect(followView, [])
  if (isSignedIn.value === null) return <p class="empty">One moment…</p>
  if (!isSignedIn.value) return <SignIn />
  const Open = VIEW[view.value]
  return (
    <>
      <AdminHeader />
      <main class="desk">
        <Open />
      </main>
    </>
  )
}
