/** The visitor's conversations: open, rename, export, delete. */
import type { TargetedMouseEvent } from 'preact'
import { useState } from 'preact/hooks'
import type { SessionSummary } from '../../shared/chat.ts'
import { NEW_SESSION_TITLE } from '../../shared/title.ts'
import { describeDay } from '../format/age.ts'
import { exportUrl } from '../state/api.ts'
import { usesToken } from '../state/identity.ts'
import { show, startNew } from '../state/navigation.ts'
import { panel } from '../state/panels.ts'
import { rename, saveExport, sessions } from '../state/sessions.ts'
import { outbox, sessionId } from '../state/signals.ts'
import { Icon } from './icon.tsx'

const FORMATS = { md: 'Text', json: 'JSON', csv: 'Table' } as const

export function ConversationList() {
  const list = sessions.value
  return (
    <div class="conversations">
      <button type="button" class="button button--quiet" onClick={startNew}>
        <Icon name="plus" />
        New conversation
      </button>
      {list === null && <span class="skeleton skeleton--line" />}
      {list?.length === 0 && <p class="empty">Your conversations are listed here. They need no account.</p>}
      <ul>
        {list?.map((session) => (
          <ListItem key={session.sessionId} session={session} />
        ))}
      </ul>
    </div>
  )
}

function ListItem({ session }: { session: SessionSummary }) {
  const [mode, setMode] = useState<'closed' | 'open' | 'rename' | 'renamed'>('closed')
  const { sessionId: id, title, lastActiveAt } = session
  const name = title || NEW_SESSION_TITLE
  const isOpen = mode === 'open' || mode === 'renamed'
  const isUnsent = outbox.value.some((entry) => entry.sessionId === id)
  if (mode === 'rename') return <RenameForm id={id} title={name} onDone={() => setMode('renamed')} />
  return (
    <li class={id === sessionId.value ? 'conversation is-current' : 'conversation'}>
      <div class="conversation-line">
        <button
          type="button"
          class="conversation-open"
          aria-current={id === sessionId.value ? 'page' : undefined}
          onClick={() => show(id)}
        >
          <span class="conversation-title">{name}</span>
          <span class="conversation-day">
            {describeDay(lastActiveAt, Date.now())}
            {isUnsent && ' · not sent yet'}
          </span>
        </button>
        <button
          type="button"
          class="icon-button conversation-more"
          aria-expanded={isOpen}
          onClick={() => setMode(isOpen ? 'closed' : 'open')}
        >
          <span class="dots" aria-hidden="true" />
          <span class="visually-hidden">Options for {name}</span>
        </button>
      </div>
      {isOpen && (
        <div class="conversation-options">
          <button
            type="button"
            class="tool"
            ref={mode === 'renamed' ? takeFocus : null}
            onClick={() => setMode('rename')}
          >
            <Icon name="pencil" />
            Rename
          </button>
          <button type="button" class="tool" onClick={() => (panel.value = { kind: 'delete', session })}>
            <Icon name="trash" />
            Delete
          </button>
          <p class="export">
            <Icon name="down" />
            <span>Export</span>
            {Object.entries(FORMATS).map(([format, label]) => (
              <a
                key={format}
                href={exportUrl(id, format as keyof typeof FORMATS)}
                download={`smartshelf-conversation.${format}`}
                onClick={usesToken() ? saveInstead : undefined}
              >
                {label}
                <span class="visually-hidden"> of {name}</span>
              </a>
            ))}
          </p>
        </div>
      )}
    </li>
  )
}

/** A link carries no token: the file is fetched with it and handed to the browser. */
function saveInstead(event: TargetedMouseEvent<HTMLAnchorElement>): void {
  event.preventDefault()
  const { href, download } = event.currentTarget
  void saveExport(href, download)
}

/** Whoever has renamed it, or not after all, is where they began. */
function takeFocus(button: HTMLElement | null): void {
  button?.focus()
}

function RenameForm({ id, title, onDone }: { id: string; title: string; onDone: () => void }) {
  const [text, setText] = useState(title)
  const save = async () => {
    const trimmed = text.trim()
    if (trimmed === '' || trimmed === title || (await rename(id, trimmed))) onDone()
  }
  return (
    <li class="conversation">
      <form
        class="rename"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <label class="visually-hidden" for={`rename-${id}`}>
          Name of this conversation
        </label>
        <input
          id={`rename-${id}`}
          value={text}
          maxLength={120}
          ref={focusOnce}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onDone()}
        />
        <button type="submit" class="button button--small">
          Save
        </button>
      </form>
    </li>
  )
}

/** Preact calls a stable ref once: typing does not take the caret back to the start. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.select()
}
