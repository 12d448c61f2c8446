/** The browser as a connection needs it. */
import type { ConnectionPlatform } from './connection.ts'
import { visitorToken } from './identity.ts'

const PROTOCOL = 'smartshelf.v1'

export const browserPlatform: ConnectionPlatform = {
  openSocket(sessionId, handlers) {
    const url = new URL(`/api/v1/chat/ws/${sessionId}`, location.href)
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
    const token = visitorToken()
    const socket = new WebSocket(url, token === null ? PROTOCOL : [PROTOCOL, `bearer.${token}`])
    socket.addEventListener('message', ({ data }) => typeof data === 'string' && handlers.message(data))
    socket.addEventListener('close', ({ code }) => handlers.close(code))
    return {
      send: (text) => socket.readyState === WebSocket.OPEN && socket.send(text),
      close: () => socket.close(),
    }
  },
  setTimer(callback, delayMs) {
    const timer = setTimeout(callback, delayMs)
    return () => clearTimeout(timer)
  },
  now: () => Date.now(),
  random: () => Math.random(),
  isVisible: () => document.visibilityState === 'visible',
}
