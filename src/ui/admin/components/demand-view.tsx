/** What shoppers looked for, and what the catalogue lacks. */
import type { ConstraintFigures, SearchFigures, Searches } from '../../../shared/analytics.ts'
import { toWords } from '../../format/value.ts'
import { describeConstraint } from '../format/constraints.ts'
import { countOf, formatCount, formatShare } from '../format/figures.ts'
import { searches } from '../state/figures.ts'
import { type Column, DataTable } from './data-table.tsx'
import { RulesPanel } from './rules-panel.tsx'
import { SampleBanner } from './sample-banner.tsx'
import { Loaded, Section } from './section.tsx'
import { TalksPanel } from './talks-panel.tsx'

export function DemandView() {
  return (
    <>
      <SampleBanner />
      <Loaded resource={searches}>{(value) => <Demand value={value} />}</Loaded>
    </>
  )
}

function Demand({ value }: { value: Searches }) {
  const { totals, zeroResultRate, relaxedRate } = value
  return (
    <>
      <p class="lead">
        {totals.searches === 0
          ? 'Nobody searched in this period.'
          : `${countOf(totals.searches, 'search', 'searches')}. ${formatShare(zeroResultRate)} showed nothing, and in ` +
            `${formatShare(relaxedRate)} a wish had to be given up.`}
      </p>
      <div class="parts">
        <Section
          title="Conversations to read"
          note="What went wrong, in the shoppers’ own words and without who they are. Kept for 30 days, or until the conversation is deleted."
          isWide
        >
          <TalksPanel />
        </Section>
        <Section title="Teach it" note="What words mean, what is put in front, and what the shop answers." isWide>
          <RulesPanel />
        </Section>
        <Section title="Found nothing" note="What to add to the catalogue first.">
          <DataTable
            label="Searches that found nothing"
            columns={[SEARCHED, count<SearchFigures>('Times', ({ zeroResults }) => zeroResults)]}
            rows={value.zeroResult}
            keyOf={keyOfSearch}
            empty={totals.searches === 0 ? 'Nobody searched in this period.' : 'Every search showed something.'}
          />
        </Section>
        <Section title="Wishes that had to be given up" note="The products came close, but not in this.">
          <DataTable
            label="Constraints that had to be relaxed"
            columns={[WISHED, count<ConstraintFigures>('Times', ({ relaxedTurns }) => relaxedTurns)]}
            rows={value.unmet}
            keyOf={keyOfConstraint}
            empty={totals.searches === 0 ? 'Nobody searched in this period.' : 'No wish had to be given up.'}
          />
        </Section>
        <Section title="Most searched">
          <DataTable
            label="Most frequent searches"
            columns={[
              SEARCHED,
              count<SearchFigures>('Searches', (row) => row.searches),
              count<SearchFigures>('Nothing', (row) => row.zeroResults),
            ]}
            rows={value.top}
            keyOf={keyOfSearch}
            empty="Searches appear here as soon as somebody asks for something."
          />
        </Section>
        <Section title="Most wished for">
          <DataTable
            label="Most frequent constraints"
            columns={[WISHED, count<ConstraintFigures>('Conversations', (row) => row.sessions)]}
            rows={value.constraints}
            keyOf={keyOfConstraint}
            empty="Prices, brands and features that shoppers name appear here."
          />
        </Section>
      </div>
    </>
  )
}

const SEARCHED: Column<SearchFigures> = {
  head: 'Search',
  value: ({ category, terms }) =>
    [category === null ? null : toWords(category), terms === null ? null : `“${terms}”`].filter(Boolean).join(' ') ||
    'Anything',
}
const WISHED: Column<ConstraintFigures> = { head: 'Wish', value: describeConstraint }

function count<Row>(head: string, read: (row: Row) => number): Column<Row> {
  return { head, value: read, cell: (row) => formatCount(read(row)), isNumber: true }
}

function keyOfSearch({ category, terms }: SearchFigures): string {
  return `${category}|${terms}`
}

function keyOfConstraint({ name, op, value, unit }: ConstraintFigures): string {
  return [name, op, value, unit].join('|')
}
