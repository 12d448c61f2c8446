/** What of a file is not in the catalogue, and why. */
import type { ImportReport } from '../../../shared/import-report.ts'
import { countOf, formatCount } from '../format/figures.ts'
import { reasonText, skipText } from '../format/import-words.ts'
import { DataTable } from './data-table.tsx'

export function LeftOut({ report: { skipped, rejected, rejectedTotal } }: { report: ImportReport }) {
  if (skipped.length + rejectedTotal === 0) return null
  return (
    <>
      {skipped.length > 0 && (
        <p>
          {`Left out by the file’s own word: ${skipped.map(({ reason, count }) => skipText(reason, count)).join(', ')}.`}
        </p>
      )}
      {rejectedTotal > 0 && (
        <details open={rejectedTotal <= 5}>
          <summary>{`${countOf(rejectedTotal, 'row')} cannot be used`}</summary>
          <DataTable
            label="Rows that were not taken"
            columns={[
              { head: 'Line', cell: ({ line }) => line },
              { head: 'Why', cell: ({ reason }) => reasonText(reason) },
            ]}
            rows={rejected}
            keyOf={({ line, reason }) => `${line}${reason}`}
            empty=""
          />
          {rejectedTotal > rejected.length && (
            <p class="fine">{`Only the first ${formatCount(rejected.length)} are listed.`}</p>
          )}
        </details>
      )}
    </>
  )
}
