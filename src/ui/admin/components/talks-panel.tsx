/** Messages that went wrong, to be read with the conversation around them and to be acted on. */
import { useState } from 'preact/hooks'
import type { TalkLine, TalkReason } from '../../../shared/analytics.ts'
import { toWords } from '../../format/value.ts'
import { formatCount, formatMoment } from '../format/figures.ts'
import { openLine, readTalk, REASON_NAMES, talks } from '../state/talks.ts'
import { type Column, DataTable } from './data-table.tsx'
import { Loaded } from './section.tsx'
import { TalkDialog } from './talk-dialog.tsx'
import { TeachButtons } from './teach-buttons.tsx'

const COLUMNS: readonly Column<TalkLine>[] = [
  {
    head: 'Message',
    value: ({ text }) => text,
    cell: (line) => (
      <>
        {line.text}
        {line.comment !== null && <span class="fine talk-comment">{`“${line.comment}”`}</span>}
      </>
    ),
  },
  {
    head: 'Why',
    value: ({ reason }) => REASON_NAMES[reason],
    cell: ({ reason }) => <span class={`badge badge--${reason}`}>{REASON_NAMES[reason]}</span>,
  },
  { head: 'Category', value: ({ category }) => (category === null ? '–' : toWords(category)) },
  { head: 'When', value: ({ at }) => new Date(at).toISOString(), cell: ({ at }) => formatMoment(at) },
  {
    head: 'Do',
    cell: (line) => (
      <span class="teach">
        <button type="button" class="link-button" onClick={() => readTalk(line)}>
          Read<span class="visually-hidden">{`: ${line.text}`}</span>
        </button>
        <TeachButtons text={line.text} />
      </span>
    ),
  },
]

export function TalksPanel() {
  const [reason, setReason] = useState<TalkReason | null>(null)
  return (
    <>
      <Loaded resource={talks}>
        {({ talks: all }) => (
          <>
            <div class="periods" role="group" aria-label="Why">
              {([null, ...Object.keys(REASON_NAMES)] as (TalkReason | null)[]).map((one) => (
                <button
                  key={one}
                  type="button"
                  class="period"
                  aria-pressed={reason === one}
                  onClick={() => setReason(one)}
                >
                  {`${one === null ? 'All' : REASON_NAMES[one]} ${formatCount(of(all, one).length)}`}
                </button>
              ))}
            </div>
            <DataTable
              label="Conversations that went wrong"
              columns={COLUMNS}
              rows={of(all, reason)}
              keyOf={(line) => `${line.reason}${line.id}`}
              empty="Nothing went wrong in this period that may still be read."
            />
          </>
        )}
      </Loaded>
      {openLine.value !== null && <TalkDialog line={openLine.value} />}
    </>
  )
}

function of(all: readonly TalkLine[], reason: TalkReason | null): TalkLine[] {
  return all.filter((line) => reason === null || line.reason === reason)
}
