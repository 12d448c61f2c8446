/** The owner teaches the copilot: what words mean, what is put in front, what the shop answers. At once, and undone at once. */
import { useEffect } from 'preact/hooks'
import type { ListedRule } from '../../../shared/owner-rules.ts'
import { formatMoment } from '../format/figures.ts'
import { addRule, draft, removeRule, type RuleDraft, rules } from '../state/rules.ts'
import { type Action, keepFocus, Told, useAction } from './action.tsx'
import { DataTable } from './data-table.tsx'
import { ProductPicker } from './product-picker.tsx'
import { Loaded } from './section.tsx'

const KINDS: Record<RuleDraft['kind'], { name: string; words: string; value: string | null; hint: string }> = {
  synonym: { name: 'Synonym', words: 'When shoppers say', value: 'they mean', hint: 'memory pen' },
  answer: { name: 'Answer', words: 'To the question', value: 'the shop answers', hint: 'We are open on Saturdays.' },
  pin: { name: 'Pin', words: 'For the words', value: 'show as the shop’s pick', hint: '' },
  bury: { name: 'Bury', words: 'For the words', value: 'do not show, while there is another', hint: '' },
  gap: { name: 'To buy', words: 'Shoppers miss', value: null, hint: '' },
}

/** Two letters or digits at least: less is in nobody's message. */
const SAYABLE = /[\p{L}\p{N}].*[\p{L}\p{N}]/u

export function RulesPanel() {
  useEffect(() => void rules.load(), [])
  const undo = useAction()
  return (
    <>
      <RuleForm />
      <Loaded resource={rules}>
        {({ rules: all }) => (
          <DataTable
            label="What you have taught it"
            columns={[
              { head: 'Kind', value: ({ kind }) => KINDS[kind].name },
              { head: 'Rule', value: describe },
              {
                head: 'Since',
                value: ({ createdAt }) => new Date(createdAt).toISOString(),
                cell: ({ createdAt }) => formatMoment(createdAt),
              },
              { head: 'Undo', cell: (rule) => <UndoButton rule={rule} undo={undo} /> },
            ]}
            rows={all}
            keyOf={({ id }) => id}
            empty="Nothing yet. What you add here takes effect within seconds and can be undone."
          />
        )}
      </Loaded>
      <Told of={undo} />
    </>
  )
}

function RuleForm() {
  const adding = useAction()
  const { kind, words, value } = draft.value
  const texts = KINDS[kind]
  const change = (part: Partial<RuleDraft>) => (draft.value = { ...draft.peek(), ...part })
  const add = () => {
    if (isAboutProduct(kind) && value === '') return adding.refuse('Choose a product from the list.')
    if (!SAYABLE.test(words)) return adding.refuse('Write a word or more that shoppers say.')
    if (kind === 'synonym' && isSame(words, value)) return adding.refuse('Both say the same.')
    return adding.run('Adding…', () => addRule().then(() => 'Added. It takes effect within seconds.'))
  }
  return (
    <form
      class="rule-form"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label class="field">
        What to teach
        <select
          value={kind}
          onChange={(event) => change({ kind: event.currentTarget.value as RuleDraft['kind'], value: '' })}
        >
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
      {texts.value !== null && isAboutProduct(kind) && (
        <ProductPicker key={kind} label={texts.value} value={value} onChoose={(id) => change({ value: id })} />
      )}
      {texts.value !== null && !isAboutProduct(kind) && (
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
      <Told of={adding} />
    </form>
  )
}

function UndoButton({ rule, undo }: { rule: ListedRule; undo: Action }) {
  const take = (button: HTMLElement) =>
    undo.run('Undoing…', () => keepFocus(button, () => removeRule(rule.id)).then(() => `Undone: ${describe(rule)}.`))
  return (
    <button type="button" class="link-button" onClick={({ currentTarget }) => take(currentTarget)}>
      Undo
      <span class="visually-hidden">: {describe(rule)}</span>
    </button>
  )
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

function isAboutProduct(kind: RuleDraft['kind']): boolean {
  return kind === 'pin' || kind === 'bury'
}

function describe({ kind, words, value, productTitle }: ListedRule): string {
  const product = productTitle ?? `${value} (no longer in the catalogue)`
  switch (kind) {
    case 'synonym':
      return `“${words}” means “${value}”`
    case 'answer':
      return `To “${words}” the shop answers “${value}”`
    case 'pin':
      return `For “${words}” the shop’s pick is ${product}`
    case 'bury':
      return `For “${words}” this is not shown: ${product}`
    case 'gap':
      return `To buy: ${words}`
  }
}
