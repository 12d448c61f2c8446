/** Counts the words of a catalogue for spelling: how many products use each, the rare ones left out. */

/** Together with the other parts the vocabulary stays under 1.2 MB of JSON. */
const WORDS_MAX = 20_000
const WORD_LETTERS_MAX = 30

/** Adds one to each distinct word of a product's texts, lower case without accents, words with letters only. */
export function countWords(counts: Map<string, number>, texts: readonly string[]): void {
  const text = texts
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  for (const word of new Set(text.match(/[\p{L}\p{N}]+/gu))) {
    if (word.length < 2 || word.length > WORD_LETTERS_MAX || !/\p{L}/u.test(word)) continue
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
}

/** The most used words, at most 20,000; equals by name. */
export function pruneWords(counts: ReadonlyMap<string, number>): Record<string, number> {
  const words = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, WORDS_MAX)
  return Object.fromEntries(words)
}
