/** From a model's text to its frame; null for nonsense. Plain endpoints wrap JSON in fences or words. */
import { ModelFrame } from './frame.ts'

export function readFrame(text: string): ModelFrame | null {
  const from = text.indexOf('{')
  const to = text.lastIndexOf('}')
  if (from === -1 || to <= from) return null
  try {
    const parsed = ModelFrame.safeParse(JSON.parse(text.slice(from, to + 1)))
    return parsed.success ? parsed.data : null
  } catch {
    return null // Half an object.
  }
}
