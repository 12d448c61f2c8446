/** Says that the figures are made up while they are, and offers made-up ones to a site that has none. */
import { useState } from 'preact/hooks'
import { adminRequest, AdminRequestFailed } from '../state/api.ts'
import { overview, reload } from '../state/figures.ts'

const PATH = '/api/v1/admin/sample-activity'

export function SampleBanner() {
  const { busy, problem, run } = useAction()
  const shown = overview.reading.value.value
  if (shown === null) return null
  if (shown.hasSample) {
    return (
      <div class="banner sample" role="status">
        <p>
          <strong>Sample activity.</strong> These figures are made up, for a first look.
        </p>
        <button type="button" class="button button--small" disabled={busy} onClick={() => run('DELETE')}>
          Remove it
        </button>
        {problem && <p class="refusal">{problem}</p>}
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
      <button type="button" class="button button--small" disabled={busy} onClick={() => run('POST')}>
        {busy ? 'Loading…' : 'Load sample activity'}
      </button>
      {problem && <p class="refusal">{problem}</p>}
    </div>
  )
}

function useAction() {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const run = (method: 'POST' | 'DELETE') => {
    setBusy(true)
    setProblem(null)
    adminRequest(PATH, method)
      .then(reload, (error: unknown) =>
        setProblem(error instanceof AdminRequestFailed ? error.message : 'That did not work. Try again.'),
      )
      .finally(() => setBusy(false))
  }
  return { busy, problem, run }
}
