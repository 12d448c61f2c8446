/** The catalogue: what is in it, how fresh it is, and how to bring more in. */
import { useState } from 'preact/hooks'
import { toWords } from '../../format/value.ts'
import { formatMoment } from '../format/figures.ts'
import { adminRequest, AdminRequestFailed } from '../state/api.ts'
import { health, type RefreshState, refreshState } from '../state/figures.ts'
import { ImportPanel } from './import-panel.tsx'
import { Loaded, Section } from './section.tsx'

export function CatalogueView() {
  return (
    <div class="parts">
      <Section title="Bring products in" isWide>
        <ImportPanel />
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
        <Loaded resource={refreshState}>{(value) => <Refresh value={value} />}</Loaded>
      </Section>
    </div>
  )
}

function Refresh({ value }: { value: RefreshState | null }) {
  const [told, setTold] = useState<string | null>(null)
  if (value === null) {
    return (
      <p class="empty">This site has no Amazon account, so there is nothing to refresh. Imports are yours to renew.</p>
    )
  }
  const start = () => {
    setTold('Starting…')
    adminRequest('/api/v1/admin/refresh', 'POST')
      .then(() => refreshState.load())
      .then(
        () => setTold('A refresh has begun.'),
        (error: unknown) => setTold(error instanceof AdminRequestFailed ? error.message : 'That did not work.'),
      )
  }
  return (
    <>
      <dl class="pairs">
        {Object.entries(value).flatMap(([name, fact]) => {
          const text = toText(name, fact)
          return text === null ? [] : [<Pair key={name} name={toWords(name)} text={text} />]
        })}
      </dl>
      <button type="button" class="button" onClick={start}>
        Refresh now
      </button>
      <p class="fine" role="status">
        {told}
      </p>
    </>
  )
}

function Pair({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
}

/** Null for what is no single fact. */
function toText(name: string, fact: unknown): string | null {
  if (typeof fact === 'boolean') return fact ? 'Yes' : 'No'
  if (typeof fact === 'number') return name.endsWith('At') ? formatMoment(fact) : fact.toLocaleString('en-US')
  return typeof fact === 'string' && fact !== '' ? fact : null
}
