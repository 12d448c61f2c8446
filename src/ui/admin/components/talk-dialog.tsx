/** A conversation to read. Who spoke is not known here. */
import { useEffect, useRef } from 'preact/hooks'
import type { Talk, TalkLine } from '../../../shared/analytics.ts'
import { Icon } from '../../components/icon.tsx'
import { formatMoment } from '../format/figures.ts'
import { closeTalk, openTalk, REASON_NAMES } from '../state/talks.ts'
import { TeachButtons } from './teach-buttons.tsx'

export function TalkDialog({ line }: { line: TalkLine }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const reading = openTalk.reading.value
  return (
    <dialog ref={dialog} class="talk" aria-labelledby="talk-title" onClose={closeTalk}>
      <header class="part-head">
        <h2 id="talk-title">{REASON_NAMES[line.reason]}</h2>
        <button type="button" class="icon-button" onClick={closeTalk}>
          <Icon name="close" />
          <span class="visually-hidden">Close</span>
        </button>
      </header>
      <p class="fine">{`${formatMoment(line.at)}. Addresses and numbers that could tell who spoke are left out.`}</p>
      <div aria-live="polite">
        {reading.kind === 'loading' && <p class="empty">Reading…</p>}
        {reading.kind === 'failed' && (
          <p class="banner">
            {reading.code === 'not_found'
              ? 'Its shopper has deleted this conversation, asked not to be followed, or it has run out. Only the message is left.'
              : reading.message}
          </p>
        )}
        {reading.kind === 'ready' && reading.value !== null && <Messages talk={reading.value} />}
      </div>
      {line.comment !== null && <p class="talk-comment">{`The shopper says: “${line.comment}”`}</p>}
      <footer class="talk-foot">
        <span>What it should learn:</span>
        <TeachButtons text={line.text} onChoose={closeTalk} />
      </footer>
    </dialog>
  )
}

function Messages({ talk: { messages } }: { talk: Talk }) {
  return (
    <ol class="talk-messages">
      {messages.map(({ role, text, products, isMeant }, index) => (
        <li key={index} class={`talk-message talk-message--${role}`} data-meant={isMeant ? '' : undefined}>
          <span class="visually-hidden">{role === 'user' ? 'Shopper: ' : 'Copilot: '}</span>
          <p>{text}</p>
          {products.length > 0 && <p class="fine">{`Showed: ${products.map(({ title }) => title).join(' · ')}`}</p>}
        </li>
      ))}
    </ol>
  )
}
