/** What a conversation is called before its visitor names it. */

/** Before anything was said. */
export const NEW_SESSION_TITLE = 'New conversation'

const TITLE_CHARACTERS = 60

/** The beginning of the first message, on one line. */
export function titleOf(message: string): string {
  const text = message.replaceAll(/\s+/g, ' ')
  if (text.length <= TITLE_CHARACTERS) return text
  // Cutting may halve a surrogate pair, which cannot be stored as UTF-8.
  return `${text.slice(0, TITLE_CHARACTERS - 1).toWellFormed()}…`
}
