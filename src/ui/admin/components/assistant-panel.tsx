/** The language model: its switch and limits, what it did and cost, and a question to try it with. */
import { useEffect, useState } from 'preact/hooks'
import type {
  AssistantChoice,
  AssistantDay,
  AssistantStatus,
  AssistantTrial,
  Timed,
} from '../../../shared/assistant.ts'
import { toWords } from '../../format/value.ts'
import { formatCount, formatDuration } from '../format/figures.ts'
import { adminRequest, messageOf } from '../state/api.ts'
import { createResource } from '../state/resource.ts'
import { Told, useAction } from './action.tsx'
import { DataTable } from './data-table.tsx'
import { Loaded } from './section.tsx'
import { Pairs } from './pairs.tsx'

const PATH = '/api/v1/admin/assistant'
const assistant = createResource(() => adminRequest<AssistantStatus>(PATH))

export function AssistantPanel() {
  useEffect(() => void assistant.load(), [])
  return (
    <Loaded resource={assistant}>
      {({ model, choice, problem, days }) =>
        model === null ? (
          <p class="empty">
            No language model is configured: the catalogue answers alone. docs/model.md says how to add one.
          </p>
        ) : (
          <>
            <p class="lead">{`${model.name}, by ${model.provider === 'openai' ? 'your endpoint' : 'Workers AI'}`}</p>
            {problem !== null && <p class="banner banner--wrong">{problem}</p>}
            <ChoiceForm choice={choice} model={model} />
            <Days days={days} />
            <Trial />
          </>
        )
      }
    </Loaded>
  )
}

function ChoiceForm({ choice, model }: { choice: AssistantChoice; model: NonNullable<AssistantStatus['model']> }) {
  const [draft, setDraft] = useState(choice)
  const saving = useAction()
  const limit = (text: string) => (text.trim() === '' ? null : Math.max(1, Math.round(Number(text))))
  const save = () =>
    saving.run('Saving…', async () => {
      await adminRequest(PATH, 'PUT', draft)
      await assistant.load()
      return 'Saved. New answers follow it within a minute.'
    })
  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <label class="check">
        <input
          type="checkbox"
          checked={draft.isOn}
          onChange={({ currentTarget }) => setDraft({ ...draft, isOn: currentTarget.checked })}
        />
        Ask the model
      </label>
      <label class="field">
        It may
        <select
          value={draft.may ?? model.may}
          onChange={({ currentTarget }) => setDraft({ ...draft, may: currentTarget.value as AssistantChoice['may'] })}
        >
          <option value="both">read messages and write answers</option>
          <option value="understand">read messages</option>
          <option value="speak">write answers</option>
        </select>
      </label>
      <label class="field">
        Requests a day
        <input
          type="number"
          min={1}
          value={draft.dailyRequests ?? model.dailyRequests}
          onInput={({ currentTarget }) => setDraft({ ...draft, dailyRequests: limit(currentTarget.value) })}
        />
      </label>
      <label class="field">
        Requests a day and shopper
        <input
          type="number"
          min={1}
          value={draft.visitorDailyRequests ?? model.visitorDailyRequests}
          onInput={({ currentTarget }) => setDraft({ ...draft, visitorDailyRequests: limit(currentTarget.value) })}
        />
      </label>
      <div class="buttons">
        <button type="submit" class="button">
          Save
        </button>
        <Told of={saving} />
      </div>
    </form>
  )
}

const dollars = (cost: number | null) => (cost === null ? 'unknown' : `$${cost.toFixed(cost < 0.1 ? 4 : 2)}`)
const average = ({ count, ms }: Timed = { count: 0, ms: 0 }) => formatDuration(count === 0 ? null : ms / count)
const total = ({ requests }: AssistantDay) => Object.values(requests).reduce((sum, count) => sum + count, 0)

function Days({ days }: { days: AssistantDay[] }) {
  return (
    <DataTable
      label="What the model did, by day"
      columns={[
        { head: 'Day', cell: ({ date }) => date },
        { head: 'Requests', cell: (day) => formatCount(total(day)) },
        { head: 'How they ended', cell: ({ requests }) => outcomes(requests) },
        { head: 'Answers', cell: ({ spoken }) => formatCount(spoken) },
        { head: 'Read', cell: ({ understood }) => formatCount(understood) },
        { head: 'Struck', cell: ({ struckSentences }) => formatCount(struckSentences) },
        { head: 'Dropped', cell: ({ droppedSlots }) => formatCount(droppedSlots) },
        { head: 'Reading', cell: ({ timed }) => average(timed?.reading) },
        { head: 'First words', cell: ({ timed }) => average(timed?.firstWords) },
        { head: 'Whole', cell: ({ timed }) => average(timed?.writing) },
        { head: 'Tokens', cell: ({ inputTokens, outputTokens }) => formatCount(inputTokens + outputTokens) },
        { head: 'Cost', cell: ({ cost }) => dollars(cost) },
        {
          head: 'An answer',
          cell: (day) => dollars(day.cost === null ? null : day.cost / Math.max(1, day.spoken + day.understood)),
        },
      ]}
      rows={days}
      keyOf={({ date }) => date}
      empty="It was not asked yet."
    />
  )
}

function outcomes(requests: Record<string, number>): string {
  return Object.entries(requests)
    .map(([outcome, count]) => `${toWords(outcome.replaceAll('_', '-'))} ${formatCount(count)}`)
    .join(', ')
}

function Trial() {
  const [message, setMessage] = useState('')
  const [result, setResult] = useState<AssistantTrial | string | null>(null)
  const run = () => {
    setResult('Asking…')
    adminRequest<AssistantTrial>(`${PATH}/test`, 'POST', { message }).then(setResult, (error: unknown) =>
      setResult(messageOf(error)),
    )
  }
  return (
    <>
      <form
        class="edit"
        onSubmit={(event) => {
          event.preventDefault()
          run()
        }}
      >
        <label class="field wide">
          Try it with a question
          <input
            required
            maxLength={500}
            value={message}
            placeholder="harsh light at my desk gives me headaches"
            onInput={({ currentTarget }) => setMessage(currentTarget.value)}
          />
        </label>
        <div class="buttons">
          <button type="submit" class="button">
            Ask
          </button>
        </div>
      </form>
      <div role="status">
        {typeof result === 'string' ? <p class="fine">{result}</p> : result && <Outcome trial={result} />}
      </div>
    </>
  )
}

function Outcome({ trial: { understanding, speaking } }: { trial: AssistantTrial }) {
  const word = (outcome: string) => toWords(outcome.replaceAll('_', '-')).toLowerCase()
  const pairs: [string, string][] = [
    ['Read', `${word(understanding.outcome)} in ${formatDuration(understanding.latencyMs)}`],
    ['Kind', understanding.category === null ? 'none' : toWords(understanding.category)],
    ['Dropped for want of evidence', formatCount(understanding.dropped)],
    ['Written', `${word(speaking.outcome)} in ${formatDuration(speaking.latencyMs)}`],
    ...(speaking.struck === null ? [] : [['Struck for', word(speaking.struck)] satisfies [string, string]]),
  ]
  return (
    <>
      {speaking.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Pairs of={pairs} />
    </>
  )
}
