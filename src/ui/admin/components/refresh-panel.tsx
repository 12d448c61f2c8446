/** The refresh from Amazon: how it is, what it did, and the button that starts it. */
import { useState } from 'preact/hooks'
import { toWords } from '../../format/value.ts'
import { formatCount, formatMoment } from '../format/figures.ts'
import { adminRequest, AdminRequestFailed } from '../state/api.ts'
import { type RefreshState, refreshState } from '../state/figures.ts'
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
  const [told, setTold] = useState<string | null>(null)
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
      <button type="button" class="button" disabled={isRunning} onClick={start}>
        {isRunning ? 'Refreshing…' : 'Refresh now'}
      </button>
      <p class="fine" role="status">
        {told}
      </p>
    </>
  )
}
