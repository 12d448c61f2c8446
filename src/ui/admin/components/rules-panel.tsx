/** The owner teaches the copilot: what words mean, what is put in front, what the shop answers. At once, and undone at once. */
import { useEffect, useState } from 'preact/hooks'
import type { OwnerRule } from '../../../shared/owner-rules.ts'
import { formatMoment } from '../format/figures.ts'
import { AdminRequestFailed } from '../state/api.ts'
import { addRule, draft, removeRule, type RuleDraft, rules } from '../state/rules.ts'
import { DataTable } from './data-table.tsx'
import { Loaded } from './section.tsx'

const KINDS: Record<RuleDraft['kind'], { name: string; words: string; value: string | null; hint: string }> = {
  synonym: { name: 'Synonym', words: 'When shoppers say', value: 'they mean', hint: 'memory pen' },
  answer: { name: 'Answer', words: 'To the question', value: 'the shop answers', hint: 'We are open on Saturdays.' },
  pin: { name: 'Pin', words: 'For the words', value: 'show product (its id) as the shop’s pick', hint: 'id' },
  bury: { name: 'Bury', words: 'For the words', value: 'do not show product (its id)', hint: 'id' },
  gap: { name: 'To buy', words: 'Shoppers miss', value: null, hint: '' },
}

export function RulesPanel() {
  useEffect(() => void rules.load(), [])
  return (
    <>
      <RuleForm />
      <Loaded resource={rules}>
        {({ rules: all }) => (
          <DataTable
            label="What you have taught it"
            columns={[
              { head: 'Rule', cell: describe },
              { head: 'Since', cell: ({ createdAt }) => formatMoment(createdAt) },
              { head: 'Undo', cell: (rule) => <UndoButton rule={rule} /> },
            ]}
            rows={all}
            keyOf={({ id }) => id}
            empty="Nothing yet. What you add here takes effect within seconds and can be undone."
          />
        )}
      </Loaded>
    </>
  )
}

function RuleForm() {
  const [told, setTold] = useState('')
  const { kind, words, value } = draft.value
  const texts = KINDS[kind]
  const change = (part: Partial<RuleDraft>) => (draft.value = { ...draft.peek(), ...part })
  const add = () =>
    addRule().then(
      () => setTold('Added.'),
      (error: unknown) => setTold(error instanceof AdminRequestFailed ? error.message : 'That did not work.'),
    )
  return (
    <form
      class="rule-form"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <label class="field">
        What to teach
        <select value={kind} onChange={(event) => change({ kind: event.currentTarget.value as RuleDraft['kind'] })}>
          {Object.entries(KINDS).map(([key, { name }]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {texts.words}
        <input
          id="rule-words"
          required
          minLength={2}
          maxLength={200}
          value={words}
          onInput={(event) => change({ words: event.currentTarget.value })}
        />
      </label>
      {texts.value !== null && (
        <label class="field">
          {texts.value}
          <input
            required
            maxLength={1_000}
            placeholder={texts.hint}
            value={value}
            onInput={(event) => change({ value: event.currentTarget.value })}
          />
        </label>
      )}
      <button type="submit" class="button button--small">
        Add
      </button>
      <p class="fine" role="status">
        {told}
      </p>
    </form>
  )
}

function UndoButton({ rule }: { rule: OwnerRule }) {
  return (
    <button type="button" class="link-button" onClick={() => void removeRule(rule.id)}>
      Undo
      <span class="visually-hidden">: {describe(rule)}</span>
    </button>
  )
}

function describe({ kind, words, value }: OwnerRule): string {
  switch (kind) {
    case 'synonym':
      return `“${words}” means “${value}”`
    case 'answer':
      return `To “${words}” the shop answers “${value}”`
    case 'pin':
      return `For “${words}” ${value} is the shop’s pick`
    case 'bury':
      return `For “${words}” ${value} is not shown`
    case 'gap':
      return `To buy: ${words}`
  }
}
