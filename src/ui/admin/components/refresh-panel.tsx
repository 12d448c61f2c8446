/** The refresh from Amazon: how it is, what it did, and the button that starts it. */
import { toWords } from '../../format/value.ts'
import { formatCount, formatMoment } from '../format/figures.ts'
import { adminRequest } from '../state/api.ts'
import { type RefreshState, refreshState } from '../state/figures.ts'
import { Told, useAction } from './action.tsx'
import { DataTable } from './data-table.tsx'
import { Pairs } from './pairs.tsx'

export function RefreshPanel({ value }: { value: RefreshState | null }) {
  if (value === null || value.status === 'not_configured') {
    return (
      <p class="empty">
        {`${(value?.reason ?? 'No Amazon account is configured').replace(/\.$/, '')}. `}
        Products that you import are yours to renew.
      </p>
    )
  }
  return (
    <>
      {value.problem !== null && <p class="banner banner--wrong">{value.problem}</p>}
      <Pairs of={factsOf(value)} />
      <Start isRunning={value.status === 'running'} />
      <DataTable
        label="Latest refreshes"
        columns={[
          { head: 'Began', cell: ({ startedAt }) => formatMoment(startedAt) },
          { head: 'Ended as', cell: ({ status, reason }) => reason ?? toWords(status) },
          { head: 'Calls', cell: ({ calls }) => formatCount(calls), isNumber: true },
          { head: 'Changed', cell: ({ changed }) => formatCount(changed), isNumber: true },
        ]}
        rows={value.runs}
        keyOf={({ id }) => id}
        empty="No refresh has ended yet."
      />
    </>
  )
}

function factsOf({ status, reason, marketplace, pausedUntil, budget, lastSuccessAt, items }: RefreshState) {
  const paused = pausedUntil === null ? '' : ` until ${formatMoment(pausedUntil)}`
  const facts: [string, string][] = [
    ['State', `${toWords(status)}${paused}${reason === null ? '' : `: ${reason}`}`],
    ['Last success', lastSuccessAt === null ? 'none yet' : formatMoment(lastSuccessAt)],
    ['Marketplace', marketplace],
    ['Calls left today', `${formatCount(budget.left)} of ${formatCount(budget.perDay)}`],
    ['Products followed', formatCount(items.known)],
    ['With a price that may be shown', formatCount(items.fresh)],
    ['No longer sold', formatCount(items.gone)],
  ]
  return facts
}

function Start({ isRunning }: { isRunning: boolean }) {
  const action = useAction()
  const start = () =>
    action.run('Starting…', async () => {
      await adminRequest('/api/v1/admin/refresh', 'POST')
      await refreshState.load()
      return 'A refresh has begun.'
    })
  return (
    <>
      <button type="button" class="button" disabled={isRunning} onClick={start}>
        {isRunning ? 'Refreshing…' : 'Refresh now'}
      </button>
      <Told of={action} />
    </>
  )
}
