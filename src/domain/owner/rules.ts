/** How the owner's rules change an answer. They change what is looked for and what is put in front, never a fact. */
import type { OwnerRule } from '../../shared/owner-rules.ts'

/** The message in the catalogue's words: every phrase that has a synonym is said by that, once, the longest first. */
export function withSynonyms(text: string, rules: readonly OwnerRule[]): string {
  const synonyms = rules.filter(({ kind }) => kind === 'synonym')
  if (synonyms.length === 0) return text
  const meant = new Map(synonyms.map(({ words, value }) => [words.toLowerCase(), value]))
  const phrases = [...meant.keys()].toSorted((a, b) => b.length - a.length).map(literal)
  // In one pass, so that no synonym is taken for the phrase of another.
  const said = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${phrases.join('|')})(?![\p{L}\p{N}])`, 'giu')
  return text.replaceAll(said, (phrase) => meant.get(phrase.toLowerCase()) ?? phrase)
}

/** What the shop itself answers to this message; null where it has not said. */
export function authoredAnswer(text: string, rules: readonly OwnerRule[]): string | null {
  const asked = bare(text)
  return rules.find(({ kind, words }) => kind === 'answer' && bare(words) === asked)?.value ?? null
}

/** The ids of products that the owner pins or buries for what this message says, the newest rule first. */
export function productsFor(text: string, kind: 'pin' | 'bury', rules: readonly OwnerRule[]): string[] {
  const said = ` ${bare(text)} `
  const fitting = rules.filter((rule) => rule.kind === kind && said.includes(` ${bare(rule.words)} `))
  return [...new Set(fitting.map(({ value }) => value))]
}

/** The list without what is buried, unless nothing else is left. */
export function withoutBuried<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  buried: readonly string[],
): Item[] {
  const kept = items.filter((item) => !buried.includes(idOf(item)))
  return kept.length > 0 ? kept : [...items]
}

function literal(phrase: string): string {
  return phrase.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
}

/** The words alone, for comparing questions: case, punctuation and spaces do not make another one. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
