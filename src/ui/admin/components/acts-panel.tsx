/** What the owner did to many products at once, each with the way back. */
import { ACT_LIFE_DAYS, type OwnerAct, type UndoneAct } from '../../../shared/owner-acts.ts'
import { countOf, formatCount, formatMoment } from '../format/figures.ts'
import { sourceName } from '../format/import-words.ts'
import { acts, undoAct } from '../state/catalogue.ts'
import { type Action, keepFocus, Told, useAction } from './action.tsx'
import { DataTable } from './data-table.tsx'
import { Loaded } from './section.tsx'

export function ActsPanel() {
  const undo = useAction()
  return (
    <div class="acts">
      <h3>What can be undone</h3>
      <Loaded resource={acts}>
        {(all) => (
          <DataTable
            label="Imports and withdrawals"
            columns={[
              { head: 'What', value: nameOf },
              { head: 'Did', value: describe },
              { head: 'When', value: ({ at }) => new Date(at).toISOString(), cell: ({ at }) => formatMoment(at) },
              { head: 'Undo', cell: (act) => <UndoButton act={act} undo={undo} /> },
            ]}
            rows={all}
            keyOf={({ id }) => id}
            empty={`Nothing yet. The latest files that you bring in can be undone for ${ACT_LIFE_DAYS} days.`}
          />
        )}
      </Loaded>
      <Told of={undo} />
    </div>
  )
}

function UndoButton({ act, undo }: { act: OwnerAct; undo: Action }) {
  if (act.undoneAt !== null) return <>{`Undone ${formatMoment(act.undoneAt)}`}</>
  const take = (button: HTMLElement) => {
    let told = ''
    const change = async () => void (told = tell(await undoAct(act.id)))
    undo.run(`Undoing ${nameOf(act)}…`, () => keepFocus(button, change).then(() => told))
  }
  return (
    <button type="button" class="link-button" onClick={({ currentTarget }) => take(currentTarget)}>
      Undo
      <span class="visually-hidden">: {nameOf(act)}</span>
    </button>
  )
}

function nameOf({ kind, name }: OwnerAct): string {
  return kind === 'import' ? name : `Withdrawn: all of ${sourceName(name)}`
}

function describe({ brought, changed, withdrew, lost }: OwnerAct): string {
  const parts = [counted(brought, 'new'), counted(changed, 'changed'), counted(withdrew, 'withdrawn')]
  const stay = lost === 0 ? '' : `; ${formatCount(lost)} of the changed are too many to be put back`
  return `${parts.flatMap((part) => part ?? []).join(', ')}${stay}`
}

function tell({ withdrawn, putBack, offered, left }: UndoneAct): string {
  const parts = [
    counted(withdrawn, 'withdrawn again'),
    counted(putBack, 'as before'),
    counted(offered, 'offered again'),
    ...(left === 0 ? [] : [`${countOf(left, 'product')} left alone, changed since or not kept`]),
  ].flatMap((part) => part ?? [])
  return `Undone: ${parts.length === 0 ? 'nothing was left to put back' : parts.join(', ')}.`
}

function counted(count: number, what: string): string | null {
  return count === 0 ? null : `${formatCount(count)} ${what}`
}
