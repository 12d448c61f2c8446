/** Starts the chat: at its own address, and in the widget's frame. */
import { render } from 'preact'
import { App } from './components/app.tsx'
import { followBrowser } from './state/chat.ts'
import { followLeaving } from './state/events.ts'
import { followAddress, followTitle, openFromAddress } from './state/navigation.ts'
import { refreshSessions } from './state/sessions.ts'
import { followShop } from './state/shop.ts'
import { followShelf } from './state/shelf.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/welcome.css'
import './styles/controls.css'
import './styles/dock.css'
import './styles/conversation.css'
import './styles/cards.css'
import './styles/comparison.css'
import './styles/panels.css'
import './styles/kept.css'
import './styles/limits.css'
import './styles/print.css'

export function start(): void {
  openFromAddress()
  followAddress()
  followTitle()
  followBrowser()
  followShelf()
  followLeaving()
  void refreshSessions()
  void followShop()
  const root = document.querySelector('#app')
  if (!root) throw new Error('invariant: the page has an #app element')
  root.replaceChildren()
  render(<App />, root)
}
