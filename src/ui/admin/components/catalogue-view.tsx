/** The catalogue: what is in it, how fresh it is, and how to bring more in. */
import { refreshState } from '../state/figures.ts'
import { ActsPanel } from './acts-panel.tsx'
import { CatalogueState } from './catalogue-state.tsx'
import { ImportPanel } from './import-panel.tsx'
import { FeedsPanel, GoogleFeedPanel } from './feeds-panel.tsx'
import { OwnProducts } from './own-products.tsx'
import { RefreshPanel } from './refresh-panel.tsx'
import { Loaded, Section } from './section.tsx'

export function CatalogueView() {
  return (
    <div class="parts">
      <Section title="Bring products in" isWide>
        <ImportPanel />
        <ActsPanel />
      </Section>
      <Section title="State" note="What it lacks: press a number to see those products." isWide>
        <CatalogueState />
      </Section>
      <Section title="Your products" isWide>
        <OwnProducts />
      </Section>
      <Section title="Feeds by address" note="Files at an address, read again every few hours.">
        <FeedsPanel />
      </Section>
      <Section title="For others">
        <GoogleFeedPanel />
      </Section>
      <Section title="Refresh from Amazon">
        <Loaded resource={refreshState}>{(value) => <RefreshPanel value={value} />}</Loaded>
      </Section>
    </div>
  )
}
