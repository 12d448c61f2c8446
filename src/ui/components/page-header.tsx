/** The page's head: the name, what it is, the shelf, the theme, and on a phone the way to the conversations. */
import { chooseTheme, isDark } from '../state/theme.ts'
import { host } from '../state/host.ts'
import { conversation } from '../state/signals.ts'
import { shelf } from '../state/shelf.ts'
import { startNew } from '../state/navigation.ts'
import { panel } from '../state/panels.ts'
import { refreshSessions } from '../state/sessions.ts'
import { shop } from '../state/shop.ts'
import { Icon } from './icon.tsx'

export function PageHeader() {
  const hasTalk = conversation.value.exchanges.length > 0
  const openList = () => {
    panel.value = { kind: 'conversations' }
    void refreshSessions()
  }
  return (
    <header class="bar">
      <button type="button" class="icon-button only-narrow" onClick={openList}>
        <Icon name="menu" />
        <span class="visually-hidden">Conversations</span>
      </button>
      <p class="brand">
        <Brand />
      </p>
      <p class="bar-title">{hasTalk ? conversation.value.title : ''}</p>
      <button type="button" class="icon-button only-narrow" onClick={startNew}>
        <Icon name="plus" />
        <span class="visually-hidden">New conversation</span>
      </button>
      <button type="button" class="icon-button shelf-button" onClick={() => (panel.value = { kind: 'shelf' })}>
        <Icon name="bookmark" />
        {shelf.value.length > 0 && <span class="count">{shelf.value.length}</span>}
        <span class="visually-hidden">on your shelf. Open the shelf</span>
      </button>
      {host.value === null ? <ThemeButton /> : <CloseButton close={host.value.close} />}
    </header>
  )
}

/** The shop's own logo or name where it has told one. */
function Brand() {
  const { name = '', logoUrl = '' } = shop.value ?? {}
  if (name !== '' && logoUrl !== '') return <img class="brand-logo" src={logoUrl} alt={name} height="28" />
  return (
    <>
      <span class="brand-mark" aria-hidden="true" />
      {name === '' ? 'SmartShelf' : name}
      {name === '' && <span class="brand-ai">AI</span>}
    </>
  )
}

function CloseButton({ close }: { close: () => void }) {
  return (
    <button type="button" class="icon-button" onClick={close}>
      <Icon name="close" />
      <span class="visually-hidden">Close the assistant</span>
    </button>
  )
}

function ThemeButton() {
  const dark = isDark()
  return (
    <button type="button" class="icon-button" onClick={() => chooseTheme(dark ? 'light' : 'dark')}>
      <Icon name={dark ? 'sun' : 'moon'} />
      <span class="visually-hidden">{dark ? 'Light colors' : 'Dark colors'}</span>
    </button>
  )
}
