/** Cuts a text that comes in pieces into sentences. A slot is never cut. */

/** A sentence longer than this is none. */
const SENTENCE_MAX = 400

export class SentenceSplitter {
  #rest = ''

  /** The sentences that are whole now, without the space around them. */
  push(piece: string): string[] {
    this.#rest += piece
    const sentences: string[] = []
    for (let end = endOf(this.#rest); end > 0; end = endOf(this.#rest)) {
      sentences.push(this.#rest.slice(0, end).trim())
      this.#rest = this.#rest.slice(end)
    }
    return sentences.filter((sentence) => sentence !== '')
  }

  /** What is left when no more comes; null when nothing is. */
  end(): string | null {
    const rest = this.#rest.trim()
    this.#rest = ''
    return rest === '' ? null : rest
  }
}

/** Where the first sentence ends; 0 while none does. Something must follow a full stop: "4." may go on. */
function endOf(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '{') depth += 1
    else if (sign === '}') depth = Math.max(0, depth - 1)
    else if (sign === '\n' && at > 0) return at + 1
    else if (depth === 0 && /[.!?…]/.test(sign) && /\s/.test(text.charAt(at + 1))) return at + 1
  }
  return text.length > SENTENCE_MAX ? text.length : 0
}
