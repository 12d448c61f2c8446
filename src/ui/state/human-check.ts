/** The check that a first question comes from a person, where the shop asks for it. */
import { isCheckNeeded } from './signals.ts'

let answer: string | null = null

/** The answer to the check, which counts once; null where there is none. */
export function takeAnswer(): string | null {
  const taken = answer
  answer = null
  return taken
}

/** Whether that is why the server refused. The check is shown then. */
export function hearRefusal(code: string): boolean {
  if (code !== 'check_needed' && code !== 'check_failed') return false
  isCheckNeeded.value = true
  return true
}

/** What the frame of the check says; true when it is an answer. Others may send messages too. */
export function hearFrame(event: { origin: string; data: unknown }, origin: string): boolean {
  const { data } = event
  if (event.origin !== origin || typeof data !== 'object' || data === null) return false
  const { type, answer: given } = data as { type?: unknown; answer?: unknown }
  if (type !== 'smartshelf:check' || typeof given !== 'string' || given === '') return false
  answer = given
  isCheckNeeded.value = false
  return true
}
