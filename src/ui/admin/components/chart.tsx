/** A chart over time, with the same figures as a table for those who do not see it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { theme } from '../../state/theme.ts'
import type { Line } from '../chart/line-chart.ts'
import { formatCount, formatIsoDate } from '../format/figures.ts'

interface ChartProps {
  title: string
  dates: readonly string[]
  lines: readonly Line[]
}

export function Chart({ title, dates, lines }: ChartProps) {
  const host = useRef<HTMLDivElement>(null)
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
      const chart = drawLines(element, times, lines)
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
      {isBroken && <p class="empty">The chart could not be loaded. The table has the same figures.</p>}
      <div ref={host} class="chart-host" aria-hidden="true" />
      <details class="chart-table">
        <summary>As a table</summary>
        <div class="table-scroll" tabIndex={0} role="region" aria-label={`${title}, as a table`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Day (UTC)</th>
                {lines.map(({ label }) => (
                  <th key={label} scope="col" class="is-number">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {dates.map((date, index) => (
                <tr key={date}>
                  <th scope="row">{formatIsoDate(date)}</th>
                  {lines.map(({ label, values }) => (
                    <td key={label} class="is-number">
                      {formatCount(values[index] ?? 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
