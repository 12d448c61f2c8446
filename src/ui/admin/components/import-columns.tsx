/** The columns of a file: what each is used as, and why. */
import { useState } from 'preact/hooks'
import type { ImportReport } from '../../../shared/import-report.ts'
import { USE_NAMES, useName } from '../format/import-words.ts'
import { type ImportChoices, lookAgain } from '../state/import.ts'
import { DataTable } from './data-table.tsx'

/** Every column with its use, which the owner may change. What is not used reaches nobody. */
export function ImportColumns({ columns, choices }: { columns: ImportReport['columns']; choices: ImportChoices }) {
  const [isAll, setAll] = useState(false)
  const used = columns.filter(({ use }) => use !== 'ignored')
  // What the owner has chosen stays in reach, also where that is not to use it.
  const shown = columns.filter(({ name, use }) => use !== 'ignored' || name in choices.columns)
  const hidden = columns.length - shown.length
  return (
    <details>
      <summary>{`${used.length} of ${columns.length} columns are used`}</summary>
      <DataTable
        label="Columns of the file"
        columns={[
          { head: 'Column', cell: ({ name }) => name },
          {
            head: 'Used as',
            cell: ({ name, use }) => (
              <select
                class="select"
                aria-label={`Use of ${name}`}
                onChange={({ currentTarget: { value } }) =>
                  lookAgain({ columns: { ...choices.columns, [name]: value } })
                }
              >
                {[...(use in USE_NAMES ? [] : [use]), ...Object.keys(USE_NAMES)].map((one) => (
                  <option key={one} value={one} selected={one === use}>
                    {useName(one)}
                  </option>
                ))}
              </select>
            ),
          },
          { head: 'Why', cell: ({ reason }) => reason },
        ]}
        rows={isAll ? columns : shown}
        keyOf={({ name }) => name}
        empty="No column is used."
      />
      {hidden > 0 && (
        <button type="button" class="link-button" onClick={() => setAll(!isAll)}>
          {isAll ? 'Show fewer' : `Show ${hidden} more that ${hidden === 1 ? 'is' : 'are'} not used`}
        </button>
      )}
    </details>
  )
}
