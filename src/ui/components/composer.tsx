/** Where one says what one needs. The text survives a reload, a refusal and a lost connection. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { MESSAGE_MAX_CHARACTERS } from '../../shared/limits.ts'
import { ask, stop } from '../state/chat.ts'
import { answeringTurn, composerText, connectionStatus, conversation, tabStorage } from '../state/signals.ts'
import { DRAFT_TEXT_KEY } from '../state/storage.ts'
import { Icon } from './icon.tsx'

/** The number of a key that an input method has taken for itself. */
const INPUT_METHOD = 229
/** From here on the shopper is told how much room is left. */
const COUNT_FROM = MESSAGE_MAX_CHARACTERS - 500

export function Composer() {
  const text = composerText.value
  const field = useRef<HTMLTextAreaElement>(null)
  const tooLong = text.trim().length > MESSAGE_MAX_CHARACTERS
  const isEmpty = text.trim() === ''
  const canStop = answeringTurn.value !== null && connectionStatus.value.kind === 'online'

  useEffect(() => tabStorage.setItem(DRAFT_TEXT_KEY, text), [text])
  useLayoutEffect(() => fit(field.current), [text])

  const send = () => {
    if (tooLong || !ask(text)) return
    composerText.value = ''
  }
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <label class="visually-hidden" for="message">
        Your message
      </label>
      <textarea
        ref={field}
        id="message"
        rows={1}
        value={text}
        placeholder={
          conversation.value.exchanges.length > 0 ? 'Narrow it down, or ask for more' : 'What are you looking for?'
        }
        aria-describedby="composer-note"
        aria-invalid={tooLong}
        enterkeyhint="send"
        onInput={(event) => (composerText.value = event.currentTarget.value)}
        onKeyDown={(event) => {
          // While an input method is composing, Enter chooses a word. Safari says so by the number 229 alone: there the
          // composing has ended by the time the key is heard.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === INPUT_METHOD) return
          event.preventDefault()
          send()
        }}
      />
      {canStop && (
        <button type="button" class="round round--stop" onClick={stop}>
          <Icon name="stop" filled />
          <span class="visually-hidden">Stop answering</span>
        </button>
      )}
      {!(canStop && isEmpty) && (
        <button type="submit" class="round" disabled={isEmpty || tooLong}>
          <Icon name="send" />
          <span class="visually-hidden">Send</span>
        </button>
      )}
      <p id="composer-note" class={tooLong ? 'composer-note is-wrong' : 'composer-note'}>
        {text.length > COUNT_FROM
          ? `${text.trim().length.toLocaleString('en-US')} of ${MESSAGE_MAX_CHARACTERS.toLocaleString('en-US')} characters`
          : 'SmartShelf is an AI system and can be wrong.'}
      </p>
    </form>
  )
}

/** As tall as its text; CSS sets the most. */
function fit(field: HTMLTextAreaElement | null): void {
  if (!field || CSS.supports('field-sizing', 'content')) return
  field.style.height = 'auto'
  field.style.height = `${field.scrollHeight}px`
}
