/** The catalogue: what is in it, how fresh it is, and how to bring more in. */
import { toWords } from '../../format/value.ts'
import { health, refreshState } from '../state/figures.ts'
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
      <Section title="State">
        <Loaded resource={health}>
          {({ components: { catalog, amazon } }) => (
            <dl class="pairs">
              <div>
                <dt>Catalogue</dt>
                <dd>{catalog?.reason ?? toWords(catalog?.status ?? 'unknown')}</dd>
              </div>
              <div>
                <dt>Amazon</dt>
                <dd>{amazon?.reason ?? toWords(amazon?.status ?? 'unknown')}</dd>
              </div>
            </dl>
          )}
        </Loaded>
      </Section>
      <Section title="Refresh from Amazon">
        <Loaded resource={refreshState}>{(value) => <RefreshPanel value={value} />}</Loaded>
      </Section>
    </div>
  )
}
