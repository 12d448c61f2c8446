/** What the frame takes from the page around it, and says to it: from and to its exact origin, and nothing unread. */
import { applyAccent } from '../state/accent.ts'
import { ask } from '../state/chat.ts'
import type { Host } from '../state/host.ts'
import { focusComposer } from '../state/navigation.ts'
import { lookAtPage } from '../state/page-context.ts'
import type { FrameMessage } from '../widget/messages.ts'
import { readHostMessage } from './read-host-message.ts'

/** Listens from now on. Nothing is said before a page whose origin is among the allowed ones has spoken. */
export function hearHost(allowed: readonly string[]): Host {
  let origin: string | null = null
  const say = (message: FrameMessage) => origin !== null && parent.postMessage(message, origin)
  addEventListener('message', ({ source, origin: from, data }) => {
    if (source !== parent || !allowed.includes(from)) return
    const message = readHostMessage(data)
    if (message === null) return
    const isFirst = origin === null
    origin = from
    applyAccent('page', message.accent)
    void lookAtPage(message.page)
    if (isFirst) say({ type: 'smartshelf:ready' })
    if (message.ask !== '') ask(message.ask)
    // On a touch screen the keyboard would cover what there is to read.
    if (!matchMedia('(pointer: coarse)').matches) focusComposer()
  })
  return {
    close: () => say({ type: 'smartshelf:close' }),
    goTo: ({ id, title, url }) => say({ type: 'smartshelf:product', id, title, url }),
  }
}
