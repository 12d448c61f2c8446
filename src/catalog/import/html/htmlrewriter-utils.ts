/**
 * Reading with the platform's HTMLRewriter, which hands over raw pieces: text with entities and in chunks, the text of
 * scripts among it, one call for every match. These helpers give whole, decoded values, one for each match.
 */
import { decodeEntities } from '../../../domain/catalog/clean-text.ts'

const MARK = 'data-page-reader-mark'

/** What a selector matched, in the order of the page. */
export interface Collected {
  values: string[]
}

/** How deep the parser is inside of something. */
export interface Depth {
  inside: number
}

export class PageReader {
  readonly rewriter = new HTMLRewriter()
  readonly #hidden: Depth
  readonly #atEnd: (() => void)[] = []
  /** What to do when an element ends, by its mark. */
  readonly #endings = new Map<string, (() => void)[]>()
  #marks = 0

  constructor() {
    this.#hidden = this.depth('script, style, noscript')
  }

  /** Counts while the parser is inside of what the selector matches. */
  depth(selector: string): Depth {
    const depth: Depth = { inside: 0 }
    this.rewriter.on(selector, {
      element: (element) => {
        if (this.onEnd(element, () => depth.inside--)) depth.inside++
      },
    })
    return depth
  }

  /**
   * The text of each match on one line, decoded, without that of scripts and styles and without empty ones. What stands
   * inside of `except` is left out. `onValue` is told each text when its element ends.
   */
  text(selector: string, { except = [], onValue }: TextOptions = {}): Collected {
    const collected: Collected = { values: [] }
    let open: { text: string; isSkipped: boolean } | null = null
    const close = () => {
      const value = open === null || open.isSkipped ? '' : toLine(open.text)
      open = null
      if (value === '') return
      if (onValue === undefined) collected.values.push(value)
      else onValue(value)
    }
    this.rewriter.on(selector, {
      element: (element) => {
        // An element that never ends is closed by the next one.
        close()
        const isSkipped = except.some(({ inside }) => inside > 0)
        if (this.onEnd(element, close)) open = { text: '', isSkipped }
      },
      text: (chunk) => {
        if (open !== null && this.#hidden.inside === 0) open.text += chunk.text
      },
    })
    this.#atEnd.push(close)
    return collected
  }

  /** An attribute of each match, decoded, without absent and empty ones. */
  attribute(selector: string, name: string, { except = [], onValue }: TextOptions = {}): Collected {
    const collected: Collected = { values: [] }
    this.rewriter.on(selector, {
      element: (element) => {
        if (except.some(({ inside }) => inside > 0)) return
        const value = decodeEntities(element.getAttribute(name) ?? '').trim()
        if (value === '') return
        if (onValue === undefined) collected.values.push(value)
        else onValue(value)
      },
    })
    return collected
  }

  /**
   * Calls back when the element ends; false for one that cannot, such as `<input>`. The platform keeps one callback an
   * element and forgets the one before, while several selectors may match: an attribute, which nobody gets to see, tells
   * that an element has its list of callbacks already.
   */
  onEnd(element: Element, callback: () => void): boolean {
    const callbacks = this.#endings.get(element.getAttribute(MARK) ?? '')
    if (callbacks !== undefined) {
      callbacks.push(callback)
      return true
    }
    const mark = String(++this.#marks)
    const first = [callback]
    try {
      element.onEndTag(() => {
        this.#endings.delete(mark)
        for (const each of first) each()
      })
    } catch {
      return false // A void element: there is nothing inside of it.
    }
    element.setAttribute(MARK, mark)
    this.#endings.set(mark, first)
    return true
  }

  /** Reads the page to its end; every collection is complete then. */
  async read(page: ReadableStream<Uint8Array>): Promise<void> {
    const { body } = this.rewriter.transform(new Response(page))
    // The handlers run while the output is read.
    if (body !== null) for await (const _ of body);
    for (const close of this.#atEnd) close()
  }
}

interface TextOptions {
  except?: readonly Depth[]
  onValue?: (value: string) => void
}

function toLine(raw: string): string {
  return decodeEntities(raw).replace(/\s+/g, ' ').trim()
}

/** A value together with the selector that gave it. */
export interface Found<T> {
  value: T
  from: string
}

/** The first value that can be read, source by source in the order of preference. */
export function firstOf<T>(
  sources: readonly (readonly [from: string, collected: Collected])[],
  read: (text: string) => T | null,
): Found<T> | null {
  for (const [from, { values }] of sources) {
    for (const text of values) {
      const value = read(text)
      if (value !== null) return { value, from }
    }
  }
  return null
}
