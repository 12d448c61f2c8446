/* oxlint-disable unicorn/prefer-add-event-listener -- what the page never sees needs one handler each, and every byte counts */
/** The inside of `<smart-shelf>`: the bubble, the panel, and the frame in it that is made when somebody shows interest. */
import type { FrameMessage, HostMessage } from './messages.ts'
import { pageProducts } from './page-products.ts'
import { STYLES } from './styles.ts'

/** How long a frame that has loaded may take to answer before it counts as refused. */
const ANSWER_MS = 4_000

export interface Bubble {
  /** Draws what the attributes of the element say now, and opens or closes the panel. */
  draw(): void
  /** Has the frame say something, as soon as it can. */
  ask(text: string): void
  /** Lets go of the frame. */
  leave(): void
}

/** Fills the element. `origin` is this deployment: the frame is from there, and nobody else is spoken to. */
export function createBubble(host: HTMLElement, origin: string): Bubble {
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name) => document.createElement(name)
  const bubble = make('button')
  const label = make('span')
  const panel = make('div')
  const root = host.attachShadow({ mode: 'open' })
  const look = new CSSStyleSheet()
  /** What attributes and the keyboard decide. */
  const fitted = new CSSStyleSheet()
  let frame: HTMLIFrameElement | null = null
  let life = new AbortController()
  /** What is asked before the frame can hear it. */
  let waiting: string[] = []

  /** Whether the frame has answered; until then it is not seen, because a browser's own page of an error may stand in it. */
  const isReady = () => frame?.className
  const isOpen = () => host.hasAttribute('open')
  const close = () => host.removeAttribute('open')
  const say = (ask = '') => {
    const message: HostMessage = {
      type: 'smartshelf:host',
      page: pageProducts(document.querySelectorAll('script[type="application/ld+json"]')),
      accent: host.getAttribute('accent'),
      ask,
    }
    frame?.contentWindow?.postMessage(message, origin)
  }
  /** Whether nobody prevented what comes next. */
  const tell = (name: string, detail?: object) =>
    host.dispatchEvent(new CustomEvent(`smartshelf:${name}`, { detail, bubbles: true, cancelable: true }))

  const leave = () => {
    life.abort()
    frame?.remove()
    frame = null
    waiting = []
  }

  const refused = () => {
    const message = navigator.onLine ? `${origin} needs ${location.origin} in ALLOWED_ORIGINS or frame-src` : 'offline'
    // oxlint-disable-next-line no-console -- the only way to tell whoever put the line on the page
    console.error(`SmartShelf: ${message}`)
    leave()
    close()
    tell('error', { code: 'frame_refused', message })
  }

  /** Makes the frame, out of sight, once there is reason to think that it will be wanted. */
  const prepare = () => {
    if (frame) return
    const { signal } = (life = new AbortController())
    const made = (frame = make('iframe'))
    made.title = label.textContent
    made.allow = 'clipboard-write'
    made.src = `${origin}/embed`
    made.onload = () => {
      made.className = ''
      say()
      setTimeout(() => made === frame && !isReady() && refused(), ANSWER_MS)
    }
    panel.append(made)
    addEventListener('message', hear, { signal })
    ;['resize', 'scroll'].forEach((move) => visualViewport?.addEventListener(move, fit, { signal }))
  }

  const hear = ({ source, origin: from, data }: MessageEvent<FrameMessage | null>) => {
    if (!frame || source !== frame.contentWindow || from !== origin) return
    if (data?.type === 'smartshelf:ready') {
      frame.className = 'r'
      if (isOpen()) frame.focus()
      // Heard again, the frame puts what has the focus now into its field.
      do say(waiting.shift())
      while (waiting[0])
    } else if (data?.type === 'smartshelf:close') {
      close()
    } else if (data?.type === 'smartshelf:product') {
      const { url } = data
      if (!tell('product', data) || !/^https?:/.test(url)) return
      if (new URL(url).origin === location.origin) location.assign(url)
      else open(url, '_blank', 'noopener')
    }
  }

  /** Keeps the panel of a phone above its keyboard, and the accent a colour. */
  const fit = () => {
    const accent = host.getAttribute('accent') ?? ''
    // Asked only when it is needed: the answer makes the browser lay out the whole page.
    const { offsetTop, height, scale } = (isOpen() && visualViewport) || ({} as Partial<VisualViewport>)
    const room = scale === 1 ? `--t:${offsetTop}px;--h:${height}px;` : ''
    fitted.replaceSync(`:host{${room}${CSS.supports('color', accent) ? `--a:${accent}` : ''}}`)
  }

  const draw = () => {
    panel.ariaLabel = label.textContent = host.getAttribute('label') ?? 'Ask about our products'
    fit()
    bubble.ariaExpanded = `${isOpen()}`
    if (!host.isConnected || isOpen() !== panel.hidden) return
    const hadFocus = document.activeElement === host
    panel.hidden = !isOpen()
    if (isOpen()) {
      prepare()
      if (isReady()) say()
      frame?.focus()
    } else if (hadFocus) {
      bubble.focus()
    }
    tell(isOpen() ? 'open' : 'close')
  }

  look.replaceSync(STYLES)
  root.adoptedStyleSheets = [look, fitted]
  bubble.ariaHasPopup = panel.role = 'dialog'
  bubble.append(make('i'), label)
  bubble.onclick = () => void host.toggleAttribute('open')
  // The frame takes what is pressed in it; before it is there a press is meant for the page below.
  panel.onclick = close
  bubble.onpointerenter = bubble.onfocus = prepare
  panel.hidden = true
  root.append(panel, bubble)
  root.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && close())

  return {
    draw,
    leave,
    ask: (text) => {
      if (isReady()) say(text)
      else waiting.push(text)
    },
  }
}
