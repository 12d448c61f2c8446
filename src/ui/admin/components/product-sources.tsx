/** Where the owner's products come from. */
import { useState } from 'preact/hooks'
import type { OwnerCounts } from '../../../shared/owner-catalog.ts'
import { countOf } from '../format/figures.ts'
import { sourceName } from '../format/import-words.ts'
import { withdrawSource } from '../state/catalogue.ts'
import { Told, useAction } from './action.tsx'

/** Each source can be withdrawn at once; it asks before it does. */
export function ProductSources({ sources }: Pick<OwnerCounts, 'sources'>) {
  const [asked, setAsked] = useState<string | null>(null)
  const action = useAction()
  const removable = sources.filter(({ source }) => source !== 'amazon')
  const withdraw = (source: string) => {
    setAsked(null)
    action.run('Withdrawing…', async () => `Withdrawn: ${countOf(await withdrawSource(source), 'product')}.`)
  }
  return (
    <div class="buttons">
      {removable.map(({ source, count }) =>
        asked === source ? (
          <span key={source} class="buttons" role="group" aria-label={`Withdraw ${sourceName(source)}`}>
            <button type="button" class="button button--quiet" onClick={() => withdraw(source)}>
              {`Yes, withdraw ${countOf(count, 'product')}`}
            </button>
            <button type="button" class="link-button" onClick={() => setAsked(null)}>
              No
            </button>
          </span>
        ) : (
          <button key={source} type="button" class="link-button" onClick={() => setAsked(source)}>
            {source === 'demo' ? 'Remove the demo products' : `Withdraw all of ${sourceName(source)}`}
          </button>
        ),
      )}
      <Told of={action} />
    </div>
  )
}
