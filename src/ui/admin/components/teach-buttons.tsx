/** What can be done about a message: its words become the beginning of a rule. */
import { type RuleDraft, writeRule } from '../state/rules.ts'

const ACTIONS: readonly (readonly [kind: RuleDraft['kind'], name: string])[] = [
  ['synonym', 'Synonym'],
  ['pin', 'Pin'],
  ['answer', 'Answer'],
  ['gap', 'To buy'],
]
const WORDS_MAX = 200

export function TeachButtons({ text, onChoose }: { text: string; onChoose?: () => void }) {
  const words = text.slice(0, WORDS_MAX)
  const choose = (kind: RuleDraft['kind']) => {
    onChoose?.()
    writeRule(kind, words)
  }
  return (
    <span class="teach">
      {ACTIONS.map(([kind, name]) => (
        <button key={kind} type="button" class="link-button" onClick={() => choose(kind)}>
          {name}
          <span class="visually-hidden">{`: ${words}`}</span>
        </button>
      ))}
    </span>
  )
}
