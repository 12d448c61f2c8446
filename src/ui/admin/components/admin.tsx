/** The whole dashboard, behind the door. */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { followView } from '../state/figures.ts'
import { isSignedIn } from '../state/sign-in.ts'
import { view, type View } from '../state/view.ts'
import { AdminHeader } from './admin-header.tsx'
import { DemandView } from './demand-view.tsx'
import { OverviewView } from './overview-view.tsx'
import { ProductsView } from './products-view.tsx'
import { SetupView } from './setup-view.tsx'
import { SignIn } from './sign-in.tsx'

const VIEW: Record<View, () => ReturnType<typeof OverviewView>> = {
  overview: OverviewView,
  demand: DemandView,
  products: ProductsView,
  catalogue: LateCatalogue,
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

/** The largest part is loaded when it is opened. */
function LateCatalogue() {
  const [View, setView] = useState<ComponentType | null>(null)
  const [isGone, setGone] = useState(false)
  useEffect(() => {
    import('./catalogue-view.tsx').then(
      ({ CatalogueView }) => setView(() => CatalogueView),
      () => setGone(true),
    )
  }, [])
  if (isGone) return <p class="banner banner--wrong">This part could not be loaded. Load the page again.</p>
  return View === null ? <p class="empty">Reading…</p> : <View />
}
