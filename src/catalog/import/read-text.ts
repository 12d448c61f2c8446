/** Decodes an uploaded file piece by piece. */

/** A file is larger than an import may be. */
export class ImportTooLargeError extends Error {
  constructor() {
    super('the file is larger than an import may be')
    this.name = 'ImportTooLargeError'
  }
}

/**
 * The text of a stream in pieces, without a byte order mark. UTF-8 unless a mark says UTF-16. Throws
 * ImportTooLargeError as soon as more than `maxBytes` have come: the length header may be missing or lie.
 */
export async function* readText(stream: ReadableStream<Uint8Array>, maxBytes: number): AsyncGenerator<string, void> {
  let decoder: TextDecoder | null = null
  let sizeBytes = 0
  for await (const chunk of stream) {
    sizeBytes += chunk.byteLength
    if (sizeBytes > maxBytes) throw new ImportTooLargeError()
    decoder ??= new TextDecoder(encodingOf(chunk))
    const text = decoder.decode(chunk, { stream: true })
    if (text !== '') yield text
  }
  const rest = decoder?.decode() ?? ''
  if (rest !== '') yield rest
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}
