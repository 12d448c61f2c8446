/** A button that asks before it acts: pressed once it asks, pressed once more it does. */
import { useState } from 'preact/hooks'

interface SureButtonProps {
  label: string
  question: string
  /** What it is about, for who cannot see where it stands. */
  about?: string
  /** `button` is what was pressed. */
  onSure: (button: HTMLElement) => void
}

export function SureButton({ label, question, about, onSure }: SureButtonProps) {
  const [isAsking, setAsking] = useState(false)
  const press = (button: HTMLElement) => {
    setAsking(!isAsking)
    if (isAsking) onSure(button)
  }
  return (
    <>
      <button
        type="button"
        class="link-button"
        onClick={({ currentTarget }) => press(currentTarget)}
        onBlur={() => setAsking(false)}
      >
        {isAsking ? question : label}
        {about !== undefined && <span class="visually-hidden">{` ${about}`}</span>}
      </button>
      {/* Nobody is told that the name of a button has changed that has the focus already. */}
      <span class="visually-hidden" role="status">
        {isAsking && `${question} Press again to do it.`}
      </span>
    </>
  )
}
