/** The check of a first question, in a frame of its own. */
import { useEffect } from 'preact/hooks'
import { reconnectNow } from '../state/chat.ts'
import { hearFrame } from '../state/human-check.ts'

export function HumanCheck() {
  useEffect(() => {
    const hear = (event: MessageEvent) => {
      if (hearFrame(event, location.origin)) reconnectNow()
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [])
  return (
    <div class="banner banner--check" role="group" aria-label="A check before your first question">
      <p>Once, before your first question: show that you are a person. What you wrote is kept.</p>
      <iframe src="/check" title="Show that you are a person" width="320" height="85" />
    </div>
  )
}
