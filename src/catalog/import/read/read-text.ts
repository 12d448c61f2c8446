/** Decodes an uploaded file piece by piece, in the encoding that its bytes tell. */

import { ImportTooLargeError } from '../errors.ts'

/** What was found out about the text while reading it. */
export interface Decoding {
  /** Name as in WHATWG's list: `utf-8`, `utf-16le`, `windows-1252`, … */
  encoding: string
  /** Bytes that are no UTF-8 in a file that otherwise is. */
  brokenCharacters: number
}

/** The beginning is looked at as a whole: what it starts with tells the encoding. */
const BEGINNING_BYTES = 1024

/**
 * The text of a stream in pieces, without a byte order mark. A mark or zero bytes say UTF-16; bytes that are no UTF-8 in a
 * text without any other sign of it say windows-1252 (windows-1251 when most letters are such bytes). Throws
 * ImportTooLargeError as soon as more than `maxBytes` have come: the length header may be missing or lie.
 */
export async function* readText(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
  decoding: Decoding = { encoding: 'utf-8', brokenCharacters: 0 },
): AsyncGenerator<string, void> {
  let beginning: Uint8Array | null = new Uint8Array()
  let decoder: Decoder | null = null
  let isFirst = true
  const shown = (text: string) => {
    const clean = isFirst ? withoutMark(text) : text
    if (text !== '') isFirst = false
    return clean
  }
  let sizeBytes = 0
  for await (const chunk of stream) {
    sizeBytes += chunk.byteLength
    if (sizeBytes > maxBytes) throw new ImportTooLargeError()
    let bytes: Uint8Array = chunk
    if (beginning !== null) {
      beginning = join(beginning, chunk)
      if (beginning.byteLength < BEGINNING_BYTES) continue
      bytes = beginning
      beginning = null
    }
    decoder ??= decoderOf(bytes, decoding)
    const text = shown(decoder.decode(bytes, false))
    if (text !== '') yield text
  }
  const left = beginning ?? new Uint8Array()
  decoder ??= decoderOf(left, decoding)
  const rest = shown(decoder.decode(left, true))
  if (rest !== '') yield rest
}

interface Decoder {
  decode(bytes: Uint8Array, isLast: boolean): string
}

/** Some files begin with an empty line or a tab and only then with the mark. Lines that stand before it still count. */
function withoutMark(text: string): string {
  return text.replace(/^([\r\n\t ]*)\ufeff/, (_, lead: string) => lead.replace(/[^\n]/g, ''))
}

function decoderOf(beginning: Uint8Array, decoding: Decoding): Decoder {
  const known = utf16Of(beginning) ?? declaredOf(beginning)
  if (known === null) return new Utf8Decoder(decoding)
  const decoder = new TextDecoder(known)
  decoding.encoding = known
  return { decode: (bytes, isLast) => decoder.decode(bytes, { stream: !isLast }) }
}

function utf16Of(beginning: Uint8Array): string | null {
  const [first, second] = beginning
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // An archive or a spreadsheet has zeros too.
  if (first === 0x50 && second === 0x4b) return null
  const zeros = [0, 0]
  for (let at = 0; at < beginning.length; at++) if (beginning[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = beginning.length / 5
  if (odd > many && even < odd / 10) return 'utf-16le'
  return even > many && odd < even / 10 ? 'utf-16be' : null
}

/** The encoding that an XML declaration names, where it is another than UTF-8 and known here. */
function declaredOf(beginning: Uint8Array): string | null {
  const text = new TextDecoder('windows-1252').decode(beginning.slice(0, 200))
  const name = /^\s*<\?xml[^>]*\bencoding=["']([\w-]{2,30})["']/.exec(text)?.[1]?.toLowerCase() ?? 'utf-8'
  if (/^utf-?(?:8|16)/.test(name)) return null
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

class Utf8Decoder implements Decoder {
  readonly #decoding: Decoding
  readonly #strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  readonly #lenient = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })
  #other: TextDecoder | null = null
  #carried: Uint8Array = new Uint8Array()
  /** Characters of several bytes so far: nothing but UTF-8 has them by chance. */
  #wide = 0

  constructor(decoding: Decoding) {
    this.#decoding = decoding
    decoding.encoding = 'utf-8'
  }

  decode(chunk: Uint8Array, isLast: boolean): string {
    if (this.#other !== null) return this.#other.decode(chunk, { stream: !isLast })
    const bytes = this.#carried.byteLength === 0 ? chunk : join(this.#carried, chunk)
    const end = isLast ? bytes.byteLength : completeEnd(bytes)
    this.#carried = bytes.slice(end)
    const part = bytes.subarray(0, end)
    try {
      const text = this.#strict.decode(part)
      // Each byte of a wide character beyond the first is one more than UTF-16 needs, more or less.
      this.#wide += part.byteLength - text.length
      return text
    } catch {
      return this.#repair(part)
    }
  }

  #repair(part: Uint8Array): string {
    const text = this.#lenient.decode(part)
    const broken = text.split('\ufffd').length - 1
    const wide = (text.match(/[^\0-\x7f\ufffd]/g) ?? []).length
    this.#wide += wide
    if (this.#wide > broken) {
      this.#decoding.brokenCharacters += broken
      return text
    }
    this.#decoding.encoding = isCyrillic(part) ? 'windows-1251' : 'windows-1252'
    this.#other = new TextDecoder(this.#decoding.encoding)
    const all = join(part, this.#carried)
    this.#carried = new Uint8Array()
    return this.#other.decode(all, { stream: true })
  }
}

/** Where the last complete character ends: a chunk may end inside of one. */
function completeEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.byteLength; back++) {
    const byte = bytes[bytes.byteLength - back] ?? 0
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return back < length ? bytes.byteLength - back : bytes.byteLength
    }
    if (byte < 0x80) return bytes.byteLength
  }
  return bytes.byteLength
}

/** Western languages have an accent now and then; in Cyrillic every letter is above ASCII, and several in a row. */
function isCyrillic(bytes: Uint8Array): boolean {
  let high = 0
  let inRow = 0
  for (let at = 0; at < bytes.byteLength; at++) {
    if ((bytes[at] ?? 0) < 0xc0) continue
    high++
    if ((bytes[at - 1] ?? 0) >= 0xc0) inRow++
  }
  return high > 20 && inRow > high * 0.6
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.byteLength === 0) return second
  const both = new Uint8Array(first.byteLength + second.byteLength)
  both.set(first)
  both.set(second, first.byteLength)
  return both
}
