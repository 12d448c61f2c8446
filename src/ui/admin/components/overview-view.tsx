/** What happened, at a glance. */
import { useMemo } from 'preact/hooks'
import type { Conversations, Overview, Visitors } from '../../../shared/analytics.ts'
import { toWords } from '../../format/value.ts'
import { formatCount, formatDecimal, formatDuration, formatShare } from '../format/figures.ts'
import { conversations, health, overview, visitors } from '../state/figures.ts'
import { open } from '../state/view.ts'
import { Bars, Columns } from './bars.tsx'
import { Chart } from './chart.tsx'
import { KpiTiles } from './kpi-tiles.tsx'
import { SampleBanner } from './sample-banner.tsx'
import { Loaded, Section } from './section.tsx'
import { Pairs } from './pairs.tsx'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

export function OverviewView() {
  return (
    <>
      <CatalogueBanner />
      <SampleBanner />
      <Loaded resource={overview}>
        {(value) => (
          <>
            <KpiTiles kpis={value.kpis} />
            <Section title="Day by day" isWide>
              <DailyChart daily={value.daily} />
            </Section>
          </>
        )}
      </Loaded>
      <div class="parts">
        <Section title="What shoppers wanted to do">
          <Loaded resource={conversations}>{(value) => <Intents value={value} />}</Loaded>
        </Section>
        <Section title="When they come" note="Answers by hour and by weekday.">
          <Loaded resource={conversations}>{(value) => <Times value={value} />}</Loaded>
        </Section>
        <Section title="How conversations go">
          <Loaded resource={conversations}>{(value) => <Facts value={value} />}</Loaded>
        </Section>
        <Section title="How engaged shoppers are" note="Turns, conversations, variety and ratings: 0 to 100.">
          <Loaded resource={visitors}>{(value) => <Engagement value={value} />}</Loaded>
        </Section>
      </div>
    </>
  )
}

/** Without products there is nothing to see here: where to begin instead. */
function CatalogueBanner() {
  const catalog = health.reading.value.value?.components['catalog']
  if (catalog === undefined || catalog.reason === null || catalog.status === 'healthy') return null
  return (
    <div class="banner">
      <p>{`${catalog.reason}.`}</p>
      <button type="button" class="button button--small" onClick={() => open('catalogue')}>
        Open the catalogue
      </button>
    </div>
  )
}

function DailyChart({ daily }: Pick<Overview, 'daily'>) {
  const dates = useMemo(() => daily.map(({ date }) => date), [daily])
  const lines = useMemo(
    () => [
      { label: 'Answers', color: '--pine', values: daily.map(({ turns }) => turns) },
      { label: 'Conversations', color: '--star', dash: [8, 5], values: daily.map(({ sessions }) => sessions) },
      { label: 'Left for the shop', color: '--clay', dash: [2, 4], values: daily.map(({ outbound }) => outbound) },
    ],
    [daily],
  )
  return <Chart title="Answers, conversations and visits to the shop by day" dates={dates} lines={lines} />
}

function Intents({ value: { topIntents, intentDistribution } }: { value: Conversations }) {
  if (topIntents.length === 0) return <p class="empty">Nobody asked anything in this period.</p>
  const rows = topIntents.map(({ intent, turns }) => ({
    name: toWords(intent.replaceAll('_', '-')),
    count: turns,
    text: `${formatCount(turns)} (${formatShare(intentDistribution[intent] ?? 0)})`,
  }))
  return <Bars label="Answers by what was wanted" rows={rows} />
}

function Times({ value: { hourlyVolume, weekdayVolume, timeZone } }: { value: Conversations }) {
  const hours = hourlyVolume.map((count, hour) => ({ name: String(hour), count, text: `${count} answers` }))
  const weekdays = weekdayVolume.map((count, day) => ({ name: WEEKDAYS[day] ?? '', count, text: `${count} answers` }))
  return (
    <>
      <Columns label="Answers by hour of the day" rows={hours} />
      <Columns label="Answers by weekday" rows={weekdays} />
      <p class="fine">
        {timeZone === 'UTC' ? 'In UTC. Your own time zone is set under Set-up, Your shop.' : `In ${timeZone}.`}
      </p>
    </>
  )
}

function Facts({ value }: { value: Conversations }) {
  const facts: [string, string][] = [
    ['Answers in a conversation', formatDecimal(value.turnsPerSession)],
    ['Conversations of a shopper', formatDecimal(value.sessionsPerVisitor)],
    ['Half of the answers within', formatDuration(value.p50ResponseTimeMs)],
    ['99 % of them within', formatDuration(value.p99ResponseTimeMs)],
    ['Slower than 3 s', formatCount(value.slowTurns)],
    ['Understood with confidence of', formatShare(value.avgConfidence)],
    ['Hardly understood', formatCount(value.lowConfidenceTurns)],
    ['Characters of a message', formatDecimal(value.avgMessageLength, 0)],
    ['Characters of an answer', formatDecimal(value.avgResponseLength, 0)],
    [
      'Ratings',
      value.satisfaction.count === 0
        ? 'none yet'
        : `${formatDecimal(value.satisfaction.mean)} of 5, from ${formatCount(value.satisfaction.count)}`,
    ],
  ]
  return <Pairs of={facts} />
}

function Engagement({ value: { visitors: total, bands, top } }: { value: Visitors }) {
  if (total === 0) return <p class="empty">Shoppers appear here once they have asked something.</p>
  const rows = bands.map(({ from, to, visitors: count }) => ({
    name: `${from}–${to === 100 ? 100 : to - 1}`,
    count,
    text: `${formatCount(count)} ${count === 1 ? 'shopper' : 'shoppers'}`,
  }))
  return (
    <>
      <Bars label="Shoppers by engagement" rows={rows} />
      {top[0] && (
        <p class="fine">
          {`The most engaged one asked ${top[0].turns === 1 ? 'once' : `${formatCount(top[0].turns)} times`} in ${formatCount(top[0].sessions)} ` +
            `${top[0].sessions === 1 ? 'conversation' : 'conversations'}: a score of ${formatDecimal(top[0].engagementScore)}.`}
        </p>
      )}
    </>
  )
}
