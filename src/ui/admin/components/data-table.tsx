/** A table that can be searched, sorted and saved; on a phone the rows of a wide one are stacked, each cell with its head. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { toCsv } from '../../../shared/csv.ts'
import { Icon } from '../../components/icon.tsx'
import { arrange, type Order, type Readable, toRecords } from '../format/arrange.ts'
import { countOf, formatCount } from '../format/figures.ts'
import { saveFile } from '../state/save-file.ts'

/** A column without `value` only shows something, as buttons. */
export interface Column<Row> extends Readable<Row> {
  /** How it looks, where that is more than its value. */
  cell?: (row: Row) => ComponentChildren
  isNumber?: boolean
}

interface DataTableProps<Row> {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** What to say, and do, when there is nothing yet. */
  empty: ComponentChildren
}

/** From so many rows on a table has a field to search it. */
const SEARCH_FROM = 6
/** More columns than a phone is wide. */
const WIDE_FROM = 4

export function DataTable<Row>({ label, columns, rows, keyOf, empty }: DataTableProps<Row>) {
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<Order | null>(null)
  if (rows.length === 0) return <p class="empty">{empty}</p>
  const shown = arrange(rows, columns, { search, order })
  const save = () => {
    const names = columns.flatMap(({ head, value }) => (value === undefined ? [] : [head]))
    const csv = new Blob([toCsv(toRecords(shown, columns), names)], { type: 'text/csv;charset=utf-8' })
    saveFile(csv, `${label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.csv`)
  }
  return (
    <div class="data-table">
      <div class="table-tools">
        {rows.length >= SEARCH_FROM && (
          <input
            type="search"
            aria-label={`Search: ${label}`}
            placeholder="Search"
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        )}
        <span class="fine" role="status">
          {shown.length === rows.length
            ? countOf(rows.length, 'row')
            : `${formatCount(shown.length)} of ${countOf(rows.length, 'row')}`}
        </span>
        <button type="button" class="tool" onClick={save}>
          <Icon name="down" />
          CSV<span class="visually-hidden">{` of ${label}`}</span>
        </button>
      </div>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={label}>
        <table class={columns.length >= WIDE_FROM ? 'is-wide' : undefined}>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.head} column={column} order={order} onOrder={setOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map((column, index) => (
                  <Cell key={column.head} column={column} row={row} isFirst={index === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === 0 && <p class="empty">No row holds these words.</p>}
    </div>
  )
}

interface HeadProps<Row> {
  column: Column<Row>
  order: Order | null
  onOrder: (order: Order) => void
}

/** Pressing a head sorts by it: figures from the largest, words from A, and the other way round the next time. */
function Head<Row>({ column: { head, value, isNumber = false }, order, onOrder }: HeadProps<Row>) {
  const mine = order?.head === head ? order : null
  const isDown = mine === null ? isNumber : !mine.isDown
  return (
    <th
      scope="col"
      class={isNumber ? 'is-number' : undefined}
      aria-sort={mine === null ? undefined : mine.isDown ? 'descending' : 'ascending'}
    >
      {value === undefined ? (
        head
      ) : (
        <button type="button" class="sorter" onClick={() => onOrder({ head, isDown })}>
          {head}
          <span aria-hidden="true">{mine === null ? '' : mine.isDown ? ' ↓' : ' ↑'}</span>
        </button>
      )}
    </th>
  )
}

function Cell<Row>({ column, row, isFirst }: { column: Column<Row>; row: Row; isFirst: boolean }) {
  const content = column.cell === undefined ? column.value?.(row) : column.cell(row)
  if (isFirst) return <th scope="row">{content}</th>
  // What can only be pressed says itself what it is.
  const head = column.value === undefined ? undefined : column.head
  return (
    <td class={column.isNumber ? 'is-number' : undefined} data-head={head}>
      {content}
    </td>
  )
}
