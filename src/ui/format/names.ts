/** Finds names in a text. */

/** The text in pieces: every occurrence of a name is a piece of its own. A name that contains another one goes first. */
export function splitAtNames(text: string, names: readonly string[]): string[] {
  if (names.length === 0) return [text]
  const longestFirst = names.toSorted((one, other) => other.length - one.length).map(escapeForRegExp)
  return text.split(new RegExp(`(${longestFirst.join('|')})`)).filter((part) => part !== '')
}

function escapeForRegExp(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
}
