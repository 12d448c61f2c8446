/** The figures on top, each with its change against the period before. */
import type { KpiName, Overview } from '../../../shared/analytics.ts'
import { formatChange, formatCount, formatDecimal, formatDuration, formatShare } from '../format/figures.ts'

interface Tile {
  name: KpiName
  label: string
  note: string
  format: (value: number | null) => string
  /** Whether more of it is good; null where it is neither. */
  isMoreGood: boolean | null
}

const TILES: readonly Tile[] = [
  { name: 'visitors', label: 'Shoppers', note: 'who asked something', format: formatCount, isMoreGood: true },
  { name: 'sessions', label: 'Conversations', note: 'with at least one answer', format: formatCount, isMoreGood: true },
  { name: 'turns', label: 'Answers', note: 'given', format: formatCount, isMoreGood: true },
  { name: 'impressions', label: 'Products seen', note: 'on a screen', format: formatCount, isMoreGood: true },
  { name: 'ctr', label: 'Click-through', note: 'opened ÷ seen', format: formatShare, isMoreGood: true },
  {
    name: 'outbound',
    label: 'Left for the shop',
    note: 'followed a product link',
    format: formatCount,
    isMoreGood: true,
  },
  { name: 'saves', label: 'Saved', note: 'put on the shelf', format: formatCount, isMoreGood: true },
  { name: 'compares', label: 'Compared', note: 'ticked to compare', format: formatCount, isMoreGood: true },
  { name: 'zeroResultRate', label: 'Found nothing', note: 'of all searches', format: formatShare, isMoreGood: false },
  { name: 'errorRate', label: 'Failed answers', note: 'of all answers', format: formatShare, isMoreGood: false },
  { name: 'p95ResponseTimeMs', label: 'Slowest 5 %', note: 'take at least', format: formatDuration, isMoreGood: false },
  { name: 'satisfaction', label: 'Rating', note: 'of 5, by thumbs and stars', format: formatDecimal, isMoreGood: true },
]

export function KpiTiles({ kpis }: Pick<Overview, 'kpis'>) {
  return (
    <dl class="tiles">
      {TILES.map((tile) => (
        <div key={tile.name} class="tile" data-kpi={tile.name}>
          <dt>{tile.label}</dt>
          <dd class="tile-value">{tile.format(kpis[tile.name].value)}</dd>
          <dd class="fine">{tile.note}</dd>
          <Change tile={tile} change={kpis[tile.name].change} previous={kpis[tile.name].previous} />
        </div>
      ))}
    </dl>
  )
}

function Change({ tile, change, previous }: { tile: Tile; change: number | null; previous: number | null }) {
  if (change === null) return <dd class="change">none before</dd>
  if (Math.abs(change) < 0.005) return <dd class="change">as before</dd>
  const isMore = change > 0
  const isGood = tile.isMoreGood === null ? null : isMore === tile.isMoreGood
  return (
    <dd class={isGood === null ? 'change' : `change change--${isGood ? 'good' : 'bad'}`}>
      <span aria-hidden="true">{isMore ? '▲' : '▼'}</span> {formatChange(change)} {isMore ? 'more' : 'less'}
      <span class="visually-hidden">{` than before, when it was ${tile.format(previous)}`}</span>
    </dd>
  )
}
