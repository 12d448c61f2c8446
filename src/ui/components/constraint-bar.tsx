/** What was understood, as chips that can be taken away. */
import { setConstraints } from '../state/chat.ts'
import { toConstraintChips } from '../state/constraint-chips.ts'
import { answeringTurn, conversation, products } from '../state/signals.ts'
import { Icon } from './icon.tsx'

export function ConstraintBar() {
  const chips = toConstraintChips(conversation.value.constraints, products.value)
  if (chips.length === 0) return null
  const isBusy = answeringTurn.value !== null
  return (
    <div class="chips" role="group" aria-label="What you are looking for">
      {chips.map(({ key, label, without }) => (
        <button key={key} type="button" class="chip" disabled={isBusy} onClick={() => setConstraints(without)}>
          <span class="visually-hidden">Remove </span>
          {label}
          <Icon name="close" />
        </button>
      ))}
      {chips.length > 1 && (
        <button type="button" class="chip chip--clear" disabled={isBusy} onClick={() => setConstraints({})}>
          Clear all
        </button>
      )}
    </div>
  )
}
