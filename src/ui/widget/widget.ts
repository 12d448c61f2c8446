/**
 * `/widget.js`: one line puts the copilot on any site. It defines `<smart-shelf>`, a bubble that costs the page nothing:
 * no request, no storage and no cookie before a visitor shows the wish to open it. The panel is a frame of this
 * deployment, so that neither the page nor the conversation can read the other.
 */
import { createBubble } from './bubble.ts'

const NAME = 'smart-shelf'

/** Whence this script came. */
const ORIGIN = new URL((document.currentScript as HTMLScriptElement | null)?.src ?? location.href).origin

class SmartShelf extends HTMLElement {
  static observedAttributes = ['open', 'label', 'accent']
  readonly #bubble = createBubble(this, ORIGIN)

  connectedCallback(): void {
    this.#bubble.draw()
    this.dispatchEvent(new CustomEvent('smartshelf:ready', { bubbles: true }))
  }

  disconnectedCallback(): void {
    this.#bubble.leave()
  }

  attributeChangedCallback(): void {
    this.#bubble.draw()
  }

  open(): void {
    this.setAttribute('open', '')
  }

  close(): void {
    this.removeAttribute('open')
  }

  /** Opens the panel and says `text` there. */
  ask(text: string): void {
    this.open()
    this.#bubble.ask(text)
  }

  /** Takes the widget off the page for good. */
  destroy(): void {
    watch.disconnect()
    this.remove()
  }
}

/** One bubble a page: put there by the page itself, else by us, also after its body was exchanged. */
let placed: HTMLElement | undefined
const place = () => {
  const { body, documentElement } = document
  if (!body) return
  const { length } = document.querySelectorAll(NAME)
  if (length > 1) placed?.remove()
  if (length === 0) body.append((placed ??= document.createElement(NAME)))
  watch.observe(documentElement, { childList: true })
  watch.observe(body, { childList: true })
}
const watch = new MutationObserver(place)

if (!customElements.get(NAME)) {
  customElements.define(NAME, SmartShelf)
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', place)
  else place()
}
