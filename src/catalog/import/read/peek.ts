/** The beginning of an upload, and the upload as if nobody had looked. */

const BEGINNING_BYTES = 4_096

export interface Peeked {
  /** As text in any encoding: enough to tell a web page. */
  beginning: string
  stream: ReadableStream<Uint8Array>
}

export async function peek(body: ReadableStream<Uint8Array>): Promise<Peeked> {
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  while (size < BEGINNING_BYTES) {
    const { value, done } = await reader.read()
    if (done) break
    chunks.push(value)
    size += value.byteLength
  }
  const beginning = chunks.map((chunk) => new TextDecoder().decode(chunk)).join('')
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const held = chunks.shift()
      if (held !== undefined) return controller.enqueue(held)
      const { value, done } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return { beginning, stream }
}
