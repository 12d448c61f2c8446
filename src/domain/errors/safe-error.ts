/** An error in words that may leave: its kind and cause, without what a shopper wrote. */

const MESSAGE_CHARACTERS = 300
/** Database errors repeat the statement and its values, parsers the text they stumbled on. */
const QUOTED = /(["'`])(?:(?!\1).){1,2000}\1/gs
const AFTER_PARAMS = /\bparams:.*$/is
const TOKEN = /\b(?:Bearer\s+\S+|v1\.[\w-]+\.[\w-]+|[\w.+-]+@[\w-]+\.[\w.]+|\d{1,3}(?:\.\d{1,3}){3})/gi

export interface SafeError {
  name: string
  message: string
  /** Places in the code, one a line; undefined for what is no Error. */
  stack: string | undefined
}

/** Quoted text, parameters, tokens and addresses are cut out; of a chain of causes the last one tells what happened. */
export function toSafeError(error: unknown): SafeError {
  const root = rootOf(error)
  if (!(root instanceof Error)) {
    return { name: typeof root, message: 'something that is no Error was thrown', stack: undefined }
  }
  const frames = (root.stack ?? '').split('\n').filter((line) => /^\s*at /.test(line))
  return { name: root.name, message: toSafeText(root.message), stack: frames.join('\n') || undefined }
}

function rootOf(error: unknown): unknown {
  let root = error
  for (let depth = 0; depth < 5 && root instanceof Error && root.cause instanceof Error; depth++) root = root.cause
  return root
}

function toSafeText(text: string): string {
  return text
    .replace(AFTER_PARAMS, 'params: …')
    .replace(QUOTED, '$1…$1')
    .replace(TOKEN, '…')
    .slice(0, MESSAGE_CHARACTERS)
}
