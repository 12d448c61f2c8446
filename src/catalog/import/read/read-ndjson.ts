/** Newline-delimited JSON: one object a line, empty lines between them allowed. */
import { ROW_MAX_CHARACTERS, type ReadRow } from './rows.ts'

/** One row for each line that is not empty. */
export async function* readNdjson(text: AsyncIterable<string>): AsyncGenerator<ReadRow, void> {
  let line = 1
  let pending = ''
  for await (const piece of text) {
    const lines = (pending + piece).split('\n')
    pending = lines.pop() ?? ''
    for (const content of lines) {
      yield* readLine(content, line)
      line++
    }
    // Only the start of an endless line is kept: enough to see that it is too long.
    if (pending.length > ROW_MAX_CHARACTERS) pending = pending.slice(0, ROW_MAX_CHARACTERS + 1)
  }
  // The last line may have been cut.
  for (const read of readLine(pending, line)) yield 'reason' in read ? { ...read, isCut: true } : read
}

function* readLine(content: string, line: number): Generator<ReadRow, void> {
  const json = content.trim()
  if (json === '') return
  if (json.length > ROW_MAX_CHARACTERS) return yield { line, reason: 'the line is too long for a product' }
  try {
    yield { line, row: JSON.parse(json) }
  } catch {
    // The parser's own words would echo the input.
    yield { line, reason: 'the line is not valid JSON' }
  }
}
