/** The whole page. */
import { useEffect } from 'preact/hooks'
import {
  clock,
  connectionStatus,
  conversation,
  pending,
  products,
  refusals,
  sessionId,
  spoken,
} from '../state/signals.ts'
import { focusComposer } from '../state/navigation.ts'
import { panel } from '../state/panels.ts'
import { CompareTray } from './compare-tray.tsx'
import { Composer } from './composer.tsx'
import { ConnectionBanner, Problem } from './connection-banner.tsx'
import { ConstraintBar } from './constraint-bar.tsx'
import { ConversationList } from './conversation-list.tsx'
import { DeleteQuestion } from './delete-question.tsx'
import { Dialog } from './dialog.tsx'
import { AddLimitPanel, LimitPanel } from './limit-panel.tsx'
import { PageHeader } from './page-header.tsx'
import { PageProduct } from './page-product.tsx'
import { ProductPanel } from './product-panel.tsx'
import { ShelfPanel } from './shelf-panel.tsx'
import { SourceNotices } from './source-notices.tsx'
import { Thread } from './thread.tsx'
import { Welcome } from './welcome.tsx'

export function App() {
  useClock()
  const isNew = sessionId.value === null && conversation.value.exchanges.length === 0 && pending.value.length === 0
  return (
    <>
      <a
        class="skip"
        href="#message"
        onClick={(event) => {
          // The fragment of the address names the conversation; following the link would leave it.
          event.preventDefault()
          focusComposer()
        }}
      >
        Skip to the message field
      </a>
      <nav class="side" aria-label="Conversations">
        <ConversationList />
      </nav>
      <div class="page">
        <PageHeader />
        <main>{isNew ? <Welcome /> : <Thread />}</main>
        <section class="dock" aria-label="Your next message">
          <ConnectionBanner />
          <CompareTray />
          <PageProduct />
          <ConstraintBar />
          <Composer />
          <SourceNotices products={[...products.value.values()]} />
        </section>
      </div>
      <StatusRegion />
      <OpenPanel />
    </>
  )
}

function OpenPanel() {
  const open = panel.value
  switch (open?.kind) {
    case undefined:
      return null
    case 'product':
      return <ProductPanel key={open.product.id} product={open.product} />
    case 'shelf':
      return <ShelfPanel />
    case 'conversations':
      return (
        <Dialog title="Conversations" kind="drawer">
          <ConversationList />
          <Problem />
        </Dialog>
      )
    case 'limit':
      return <LimitPanel key={JSON.stringify(open.limit)} limit={open.limit} />
    case 'add-limit':
      return <AddLimitPanel />
    case 'delete':
      return <DeleteQuestion session={open.session} />
  }
}

/** The one place that speaks to a screen reader by itself, at the ends of turns and when the connection changes. */
function StatusRegion() {
  const { text, count } = spoken.value
  // A repeated text is only heard when the region changes: an invisible character makes it different.
  return (
    <p class="visually-hidden" role="status">
      {count % 2 === 0 ? text : `${text}\u00a0`}
    </p>
  )
}

/** Seconds only pass on the page while something on it counts them. */
function useClock(): void {
  const isCounting =
    connectionStatus.value.kind === 'waiting' || [...refusals.value.values()].some(({ retryAt }) => retryAt !== null)
  useEffect(() => {
    if (!isCounting) return undefined
    clock.value = Date.now()
    const timer = setInterval(() => (clock.value = Date.now()), 1000)
    return () => clearInterval(timer)
  }, [isCounting])
}
