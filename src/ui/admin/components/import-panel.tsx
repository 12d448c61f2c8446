/** Drop a file, see it go, see which rows were wrong and why. */
import { useRef, useState } from 'preact/hooks'
import { formatCount, formatShare } from '../format/figures.ts'
import { importFile, type ImportReport, importState } from '../state/import.ts'
import { DataTable } from './data-table.tsx'

export function ImportPanel() {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const state = importState.value
  const isBusy = state.kind === 'sending'
  const take = (file: File | undefined) => {
    if (file !== undefined && !isBusy) importFile(file)
  }
  return (
    <>
      <div
        class={isOver ? 'drop is-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer?.files[0])
        }}
      >
        <p>
          Drop a <strong>CSV</strong>, <strong>JSON</strong> or <strong>NDJSON</strong> file here, up to 25 MB.
        </p>
        <button type="button" class="button button--quiet" disabled={isBusy} onClick={() => input.current?.click()}>
          Choose a file
        </button>
        <input
          ref={input}
          class="visually-hidden"
          type="file"
          tabIndex={-1}
          aria-label="Catalogue file"
          accept=".csv,.tsv,.json,.ndjson,.jsonl,.html,.htm"
          onChange={({ currentTarget }) => {
            take(currentTarget.files?.[0])
            currentTarget.value = '' // The same file may be chosen again after it was corrected.
          }}
        />
        <p class="fine">
          A product that is there already is updated. Its own id, SKU or ASIN is kept. Unknown columns become
          attributes.
        </p>
      </div>
      <div role="status">
        {state.kind === 'sending' && <Progress fileName={state.fileName} share={state.share} />}
        {state.kind === 'failed' && <p class="banner banner--wrong">{`${state.fileName}: ${state.message}`}</p>}
        {state.kind === 'done' && <Report fileName={state.fileName} report={state.report} />}
      </div>
    </>
  )
}

function Progress({ fileName, share }: { fileName: string; share: number }) {
  const text = share < 1 ? `Sending ${fileName}: ${formatShare(share)}` : `Reading ${fileName}…`
  return (
    <p class="import-progress">
      <progress max={1} value={share < 1 ? share : undefined} aria-label={text} />
      {text}
    </p>
  )
}

function Report({ fileName, report }: { fileName: string; report: ImportReport }) {
  const { accepted, updated, unchanged, rejected } = report
  const rejectedTotal = report.rejectedTotal ?? rejected.length
  return (
    <>
      <p class="lead">
        {`${fileName}: ${formatCount(accepted)} new, ${formatCount(updated)} changed, ` +
          `${formatCount(unchanged)} as before, ${formatCount(rejectedTotal)} not taken.`}
      </p>
      {rejectedTotal > 0 && (
        <DataTable
          label="Rows that were not taken"
          columns={[
            { head: 'Line', cell: ({ line }) => line },
            { head: 'Why', cell: ({ reason }) => reason },
          ]}
          rows={rejected}
          keyOf={({ line, reason }) => `${line}${reason}`}
          empty=""
        />
      )}
      {rejectedTotal > rejected.length && (
        <p class="fine">{`Only the first ${formatCount(rejected.length)} are listed.`}</p>
      )}
    </>
  )
}
