/** The chat in the widget's frame. It hears the page around it alone, and only if the owner allowed that page. */
import { host } from '../state/host.ts'
import { useToken } from '../state/identity.ts'
import { start } from '../start.tsx'
import { hearHost } from './hear-host.ts'
import '../styles/embed.css'

const { dataset } = document.documentElement
const allowed = (dataset['origins'] ?? '').split(' ')

if (parent !== window) {
  if (!isOwnPage()) useToken()
  const around = hearHost(allowed)
  host.value = around
  addEventListener('keydown', ({ key }) => {
    // A panel that lies over the chat is closed first.
    if (key === 'Escape' && document.querySelector('dialog[open], :popover-open') === null) around.close()
  })
}
start()

/** At its own address the frame shares the visitor's cookie with the page around it. */
function isOwnPage(): boolean {
  try {
    return parent.location.origin === location.origin
  } catch {
    return false // Another site's page.
  }
}
