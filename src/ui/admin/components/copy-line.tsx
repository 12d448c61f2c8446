/** A line of text to take elsewhere, and the button that copies it. */
import { useState } from 'preact/hooks'

export function CopyLine({ text }: { text: string }) {
  const [told, setTold] = useState('')
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setTold('Copied.'),
      () => setTold('Copy it by hand: the browser does not let this page do it.'),
    )
  }
  return (
    <div class="copy-line">
      <code tabIndex={0}>{text}</code>
      <button type="button" class="button button--small" onClick={copy}>
        Copy
      </button>
      <span class="fine" role="status">
        {told}
      </span>
    </div>
  )
}
