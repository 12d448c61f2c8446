/**
 * A JSON array of products, also inside one object (`{"products": […]}`). The text is cut into elements as it comes in,
 * and each element is parsed by itself: the whole document is never in memory.
 */
import { ROW_MAX_CHARACTERS, type ReadRow } from './rows.ts'

/** Cuts elements out of a JSON text. Knows just enough of the grammar: nesting, strings, escapes. */
class ElementCutter {
  line = 1
  /** How deep the array's elements are; null until the array has begun, Infinity when it has ended. */
  #elementDepth: number | null = null
  #depth = 0
  #inString = false
  #escaped = false
  #element = ''
  #elementLine = 0
  #row = 0;

  *push(piece: string): Generator<ReadRow, void> {
    let start = 0
    for (let at = 0; at < piece.length; at++) {
      const char = piece.charCodeAt(at)
      if (char === NEWLINE) this.line++
      if (this.#inString) {
        this.#skipString(char)
        continue
      }
      if (char === QUOTE) this.#inString = true
      const isEnd = this.#isElementEnd(char)
      if (isEnd) {
        this.#keep(piece.slice(start, at))
        yield* this.#finish()
      }
      const began = this.#nest(char)
      if (isEnd || began) start = at + 1
      if (this.#elementLine === 0 && this.#isInside() && char > SPACE && !isEnd && !began) this.#elementLine = this.line
    }
    if (this.#isInside()) this.#keep(piece.slice(start))
  }

  *end(): Generator<ReadRow, void> {
    if (this.#elementDepth === null) {
      yield { line: 1, reason: 'the file holds no JSON array' }
    } else if (this.#elementDepth !== Number.POSITIVE_INFINITY) {
      yield {
        line: this.#elementLine || this.line,
        reason: `row ${this.#row + 1}: the file ends before the array does`,
        isCut: true,
      }
    }
  }

  #isInside(): boolean {
    return this.#elementDepth !== null && this.#depth >= this.#elementDepth
  }

  #isElementEnd(char: number): boolean {
    return this.#depth === this.#elementDepth && (char === COMMA || char === CLOSE_ARRAY)
  }

  #skipString(char: number): void {
    if (this.#escaped) this.#escaped = false
    else if (char === BACKSLASH) this.#escaped = true
    else if (char === QUOTE) this.#inString = false
  }

  /** Follows brackets; true when the array that holds the elements begins here. */
  #nest(char: number): boolean {
    if (char === OPEN_ARRAY || char === OPEN_OBJECT) {
      this.#depth++
      if (char === OPEN_OBJECT || this.#elementDepth !== null || this.#depth > 2) return false
      this.#elementDepth = this.#depth
      return true
    }
    if (char !== CLOSE_ARRAY && char !== CLOSE_OBJECT) return false
    this.#depth--
    if (this.#elementDepth !== null && this.#depth < this.#elementDepth) this.#elementDepth = Number.POSITIVE_INFINITY
    return false
  }

  #keep(part: string): void {
    if (this.#element.length <= ROW_MAX_CHARACTERS) this.#element += part
  }

  *#finish(): Generator<ReadRow, void> {
    const json = this.#element.trim()
    const line = this.#elementLine
    this.#element = ''
    this.#elementLine = 0
    if (json === '') return
    this.#row++
    if (json.length > ROW_MAX_CHARACTERS) return yield { line, reason: `row ${this.#row}: too long for a product` }
    try {
      yield { line, row: JSON.parse(json) }
    } catch {
      // The parser's own words would echo the input.
      yield { line, reason: `row ${this.#row}: not valid JSON` }
    }
  }
}

const NEWLINE = 10
const SPACE = 32
const QUOTE = 34
const COMMA = 44
const OPEN_ARRAY = 91
const BACKSLASH = 92
const CLOSE_ARRAY = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

/** One row for each element of the array. */
export async function* readJsonArray(text: AsyncIterable<string>): AsyncGenerator<ReadRow, void> {
  const cutter = new ElementCutter()
  for await (const piece of text) yield* cutter.push(piece)
  yield* cutter.end()
}
