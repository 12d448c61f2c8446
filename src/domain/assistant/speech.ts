/** What a model says, sentence by sentence, up to the first that may not be said. From there on our own text goes on. */
import type { Receipt } from '../../shared/chat.ts'
import type { Said } from '../wording/said.ts'
import { checkSentence, type Ground, type Strike } from './check-sentence.ts'
import { SentenceSplitter } from './sentences.ts'

const SENTENCES_MAX = 6

export class Speech {
  /** What was said, in order. */
  readonly said: Said[] = []
  /** Why the first sentence that was struck was; null while none was. */
  strike: Strike | null = null
  readonly #ground: Ground
  readonly #splitter = new SentenceSplitter()
  #subject: string | null = null

  constructor(ground: Ground) {
    this.#ground = ground
  }

  /** Takes a piece and gives the sentences that may be said now. */
  push(piece: string): Said[] {
    return this.isOver ? [] : this.#check(this.#splitter.push(piece))
  }

  /** No more comes. What was cut in the middle of a sentence is left out. */
  end(isWhole: boolean): Said[] {
    const rest = this.#splitter.end()
    return this.isOver || rest === null || !isWhole ? [] : this.#check([rest])
  }

  get isOver(): boolean {
    return this.strike !== null || this.said.length >= SENTENCES_MAX
  }

  #check(sentences: readonly string[]): Said[] {
    const before = this.said.length
    for (const sentence of sentences) {
      if (this.isOver) break
      const checked = checkSentence(sentence, this.#ground, this.#subject)
      if (!checked.ok) {
        this.strike = checked.strike
        break
      }
      this.#subject = checked.subject
      this.said.push(checked.text)
    }
    return this.said.slice(before)
  }
}

/**
 * What of our own text is still to be said after a model's: all that it has not said yet where it was struck, cut or told
 * of no product, and after a whole answer the question that we ask. `own` are pieces with their spaces.
 */
export function restOf(
  own: readonly string[],
  receipts: readonly Receipt[],
  spoken: readonly Said[],
  isWhole: boolean,
): string[] {
  if (spoken.length === 0) return [...own]
  const last = own.at(-1)?.trim() ?? ''
  if (isWhole && spoken.some((said) => said.receipts.length > 0)) return last.endsWith('?') ? [last] : []
  const known = new Set(spoken.flatMap((said) => said.receipts.map(keyOf)))
  return own.filter((sentence) => {
    const claims = receipts.filter(({ claim }) => sentence.includes(claim))
    return claims.length === 0 || claims.some((receipt) => !known.has(keyOf(receipt)))
  })
}

function keyOf({ productId, field }: Receipt): string {
  return `${productId}:${field}`
}
