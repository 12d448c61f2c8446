/** What stands in a message and is not the shopper's own word: markup, what is written between role tags, long quotations. */

/** Tags with what they enclose where that speaks for somebody else; other tags alone. */
const ENCLOSED = /<(system|assistant|script|style|tool)\b[^>]*>.*?(?:<\/\1>|$)/gis
const TAG = /<\/?[a-z][^<>]*>/gi
/** "a review said: '…'": at least three words between quotation marks behind a verb of saying. */
const QUOTED = /\b(?:said|says|wrote|reads|claims|claimed)\b[:,]?\s*(?:"[^"]*"|“[^”]*”|'(?:[^']|'(?=\p{L}))*')/giu
const WORDS_MIN = 3

/** The text with such parts blank, so that all places stay the same. */
export function maskForeign(source: string): string {
  const blank = (part: string) => ' '.repeat(part.length)
  return source
    .replace(ENCLOSED, blank)
    .replace(TAG, blank)
    .replace(QUOTED, (part) => (part.split(/\s+/).length > WORDS_MIN ? blank(part) : part))
}
