/** A chart over time, with the same figures as a table for those who do not see it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { theme } from '../../state/theme.ts'
import type { Line } from '../chart/line-chart.ts'
import { formatCount, formatIsoDate } from '../format/figures.ts'
import { DataTable } from './data-table.tsx'

interface ChartProps {
  title: string
  dates: readonly string[]
  lines: readonly Line[]
}

export function Chart({ title, dates, lines }: ChartProps) {
  const host = useRef<HTMLDivElement>(null)
  /** Which day is pointed at. */
  const [at, setAt] = useState<number | null>(null)
  const [isBroken, setBroken] = useState(false)
  const chosenTheme = theme.value
  useEffect(() => {
    const element = host.current
    if (element === null) return undefined
    let stop = () => {}
    let isGone = false
    const draw = async () => {
      const { drawLines } = await import('../chart/line-chart.ts')
      if (isGone) return
      const times = dates.map((date) => Date.parse(date) / 1000)
      const chart = drawLines(element, times, lines, setAt)
      const observer = new ResizeObserver(() => chart.resize(element.clientWidth))
      observer.observe(element)
      stop = () => {
        observer.disconnect()
        chart.destroy()
      }
    }
    draw().catch(() => setBroken(true))
    return () => {
      isGone = true
      stop()
    }
  }, [dates, lines, chosenTheme])
  return (
    <figure class="chart">
      <figcaption class="visually-hidden">{title}</figcaption>
      <Legend dates={dates} lines={lines} at={at} />
      {isBroken && <p class="empty">The chart could not be loaded. The table has the same figures.</p>}
      <div ref={host} class="chart-host" aria-hidden="true" />
      <details class="chart-table">
        <summary>As a table</summary>
        <DataTable
          label={`${title}, as a table`}
          columns={[
            {
              head: 'Day (UTC)',
              value: (index: number) => dates[index] ?? '',
              cell: (index) => formatIsoDate(dates[index] ?? ''),
            },
            ...lines.map(({ label, values }) => ({
              head: label,
              value: (index: number) => values[index] ?? 0,
              cell: (index: number) => formatCount(values[index] ?? 0),
              isNumber: true,
            })),
          ]}
          rows={dates.map((_, index) => index)}
          keyOf={String}
          empty="No day is over yet."
        />
      </details>
    </figure>
  )
}

/** What each line is, with its figure of the day that is pointed at, or of the whole period. */
function Legend({ dates, lines, at }: Pick<ChartProps, 'dates' | 'lines'> & { at: number | null }) {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return (
    <ul class="legend" aria-hidden="true">
      {lines.map(({ label, color, dash, values }) => (
        <li key={label}>
          <svg class="legend-line" viewBox="0 0 28 4" style={{ color: `var(${color})` }}>
            <line
              x1="0"
              y1="2"
              x2="28"
              y2="2"
              stroke="currentColor"
              stroke-width="3"
              stroke-dasharray={dash?.join(' ')}
            />
          </svg>
          {label} <strong>{formatCount(at === null ? sum(values) : (values[at] ?? 0))}</strong>
        </li>
      ))}
      <li class="fine">{at === null ? 'in the whole period' : `on ${formatIsoDate(dates[at] ?? '')}`}</li>
    </ul>
  )
}
