/** What was understood, as chips that can be changed, taken away and added to. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { setConstraints } from '../state/chat.ts'
import { toConstraintChips } from '../state/constraint-chips.ts'
import { panel } from '../state/panels.ts'
import { answeringTurn, conversation, products } from '../state/signals.ts'
import { Icon } from './icon.tsx'

export function ConstraintBar() {
  const bar = useRef<HTMLDivElement>(null)
  /** The place of the chip that was pressed: when it is gone, the next one has the focus. */
  const pressed = useRef<number | null>(null)
  const chips = toConstraintChips(conversation.value.constraints, products.value)
  const isBusy = answeringTurn.value !== null
  useLayoutEffect(() => {
    if (pressed.current === null || isBusy) return
    const buttons = bar.current?.querySelectorAll<HTMLElement>('.chip-remove') ?? []
    const next = buttons[Math.min(pressed.current, buttons.length - 1)]
    pressed.current = null
    if (document.activeElement === document.body || document.activeElement?.closest('.exchange')) next?.focus()
  })
  if (chips.length === 0) return null
  const change = (index: number, constraints: Parameters<typeof setConstraints>[0]) => {
    if (isBusy) return
    pressed.current = index
    setConstraints(constraints)
  }
  return (
    <div ref={bar} class="chips" role="group" aria-label="What you are looking for">
      {chips.map(({ key, label, limit, without }, index) => (
        <span key={key} class="chip" aria-disabled={isBusy}>
          {limit === null ? (
            <span class="chip-label">{label}</span>
          ) : (
            <button type="button" class="chip-label" onClick={() => (panel.value = { kind: 'limit', limit })}>
              <span class="visually-hidden">Change </span>
              {label}
            </button>
          )}
          <button type="button" class="chip-remove" aria-disabled={isBusy} onClick={() => change(index, without)}>
            <span class="visually-hidden">Remove {label}</span>
            <Icon name="close" />
          </button>
        </span>
      ))}
      <button type="button" class="chip chip--add" onClick={() => (panel.value = { kind: 'add-limit' })}>
        <Icon name="plus" />
        Add a limit
      </button>
      {chips.length > 1 && (
        <button type="button" class="chip chip--clear" aria-disabled={isBusy} onClick={() => change(0, {})}>
          Clear all
        </button>
      )}
    </div>
  )
}
