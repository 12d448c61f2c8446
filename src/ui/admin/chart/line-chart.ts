/** Lines over time on a canvas. The only module that knows the chart library; it is loaded when a chart is drawn. */
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'

export interface Line {
  label: string
  /** A custom property of the page, such as `--pine`. */
  color: string
  /** Lengths of strokes and gaps, so that lines are told apart without their colours. */
  dash?: readonly number[]
  values: readonly number[]
}

export interface LineChart {
  resize: (width: number) => void
  destroy: () => void
}

const HEIGHT = 240
const DAY_SECONDS = 86_400
/** Ticks stand at whole days, so that no date is named twice. */
const WHOLE_DAYS = [1, 2, 7, 14, 30].map((days) => days * DAY_SECONDS)

/** Draws into `host`. `times` are epoch seconds; `onPoint` hears which of them is pointed at, null for none. */
export function drawLines(
  host: HTMLElement,
  times: readonly number[],
  lines: readonly Line[],
  onPoint: (index: number | null) => void,
): LineChart {
  const paint = createPalette(host)
  const axis = { stroke: paint('--ink-soft'), grid: { stroke: paint('--line'), width: 1 }, ticks: { show: false } }
  const plot = new uPlot(
    {
      width: host.clientWidth,
      height: HEIGHT,
      // Days are UTC days, whatever the owner's clock says.
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
      cursor: { points: { size: 7 } },
      legend: { show: false },
      hooks: { setCursor: [({ cursor: { idx } }) => onPoint(idx ?? null)] },
      scales: { x: { time: true }, y: { range: (_, __, max) => [0, Math.max(4, max * 1.1)] } },
      axes: [
        { ...axis, size: 32, space: 64, incrs: WHOLE_DAYS, values: (_, ticks) => ticks.map(formatDay) },
        { ...axis, size: 48 },
      ],
      series: [
        {},
        ...lines.map(({ label, color, dash = [] }) => ({
          label,
          stroke: paint(color),
          width: 2,
          dash: [...dash],
          points: { show: times.length < 3, size: 6 },
        })),
      ],
    },
    [[...times], ...lines.map(({ values }) => [...values])],
    host,
  )
  return { resize: (width) => plot.setSize({ width, height: HEIGHT }), destroy: () => plot.destroy() }
}

function formatDay(seconds: number): string {
  return new Date(seconds * 1000).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
}

/** A canvas cannot read custom properties that depend on the theme, but an element can. */
function createPalette(host: HTMLElement): (name: string) => string {
  return (name) => {
    const probe = document.createElement('span')
    probe.style.color = `var(${name})`
    host.append(probe)
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  }
}
