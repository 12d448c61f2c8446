/** Where the owner's products come from: each source can be withdrawn at once. */
import type { OwnerCounts } from '../../../shared/owner-catalog.ts'
import { countOf } from '../format/figures.ts'
import { sourceName } from '../format/import-words.ts'
import { withdrawSource } from '../state/catalogue.ts'
import { keepFocus, Told, useAction } from './action.tsx'
import { SureButton } from './sure-button.tsx'

export function ProductSources({ sources }: Pick<OwnerCounts, 'sources'>) {
  const action = useAction()
  const removable = sources.filter(({ source }) => source !== 'amazon')
  const withdraw = (button: HTMLElement, source: string) => {
    let count = 0
    const change = async () => void (count = await withdrawSource(source))
    action.run('Withdrawing…', () => keepFocus(button, change).then(() => `Withdrawn: ${countOf(count, 'product')}.`))
  }
  return (
    <div class="buttons">
      {removable.map(({ source, count }) => (
        <SureButton
          key={source}
          label={source === 'demo' ? 'Remove the demo products' : `Withdraw all of ${sourceName(source)}`}
          question={`Really withdraw ${countOf(count, 'product')}?`}
          onSure={(button) => withdraw(button, source)}
        />
      ))}
      <Told of={action} />
    </div>
  )
}
