/** Files that are made, not written by hand. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file that is not as it should be, and says whether it did: one that is touched makes a running server start anew. */
export function writeChanged(file: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content)
  if (readOrNull(file)?.equals(bytes)) return false
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  return true
}

function readOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    // Not written yet.
    return null
  }
}
