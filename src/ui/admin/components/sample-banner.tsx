/** Says that the figures are made up while they are, and offers made-up ones to a site that has none. */
import { adminRequest } from '../state/api.ts'
import { overview, reload } from '../state/figures.ts'
import { Told, useAction } from './action.tsx'

const PATH = '/api/v1/admin/sample-activity'

export function SampleBanner() {
  const action = useAction()
  const run = (method: 'POST' | 'DELETE', begun: string) =>
    action.run(begun, async () => {
      await adminRequest(PATH, method)
      reload()
      return ''
    })
  const shown = overview.reading.value.value
  if (shown === null) return null
  if (shown.hasSample) {
    return (
      <div class="banner sample" role="status">
        <p>
          <strong>Sample activity.</strong> These figures are made up, for a first look.
        </p>
        <button
          type="button"
          class="button button--small"
          disabled={action.isBusy}
          onClick={() => run('DELETE', 'Removing…')}
        >
          Remove it
        </button>
        <Told of={action} />
      </div>
    )
  }
  const isEmpty = shown.kpis.turns.value === 0 && shown.kpis.turns.previous === 0
  if (!isEmpty) return null
  return (
    <div class="banner sample" role="status">
      <p>
        <strong>No shopper was here in this period.</strong> <a href="/">Open the shop</a> and ask for something: it is
        here a few seconds later. Or look around with made-up figures first.
      </p>
      <button
        type="button"
        class="button button--small"
        disabled={action.isBusy}
        onClick={() => run('POST', 'Loading…')}
      >
        Load sample activity
      </button>
      <Told of={action} />
    </div>
  )
}
