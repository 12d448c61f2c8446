/** The whole dashboard, behind the door. */
import type { ComponentType } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { followView } from '../state/figures.ts'
import { isSignedIn } from '../state/sign-in.ts'
import { view, type View } from '../state/view.ts'
import { AdminHeader } from './admin-header.tsx'
import { OverviewView } from './overview-view.tsx'
import { ProductsView } from './products-view.tsx'
import { SignIn } from './sign-in.tsx'

const VIEW: Record<View, () => ReturnType<typeof OverviewView>> = {
  overview: OverviewView,
  demand: late(async () => (await import('./demand-view.tsx')).DemandView),
  products: ProductsView,
  catalogue: late(async () => (await import('./catalogue-view.tsx')).CatalogueView),
  setup: late(async () => (await import('./setup-view.tsx')).SetupView),
}

export function Admin() {
  useEffect(followView, [])
  const wasOutside = useRef(false)
  if (isSignedIn.value === null) return <p class="empty">One moment…</p>
  if (!isSignedIn.value) {
    wasOutside.current = true
    return <SignIn />
  }
  const Open = VIEW[view.value]
  return (
    <>
      <AdminHeader isFirst={wasOutside.current} />
      <main class="desk">
        <Open />
      </main>
    </>
  )
}

/** A part that is loaded when it is opened. */
function late(load: () => Promise<ComponentType>): () => ReturnType<typeof OverviewView> {
  return function Late() {
    const [View, setView] = useState<ComponentType | null>(null)
    const [isGone, setGone] = useState(false)
    useEffect(() => {
      load().then(
        (loaded) => setView(() => loaded),
        () => setGone(true),
      )
    }, [])
    if (isGone) return <p class="banner banner--wrong">This part could not be loaded. Load the page again.</p>
    return View === null ? <p class="empty">Reading…</p> : <View />
  }
}
