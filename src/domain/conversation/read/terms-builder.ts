/** What the readers of the words left over share. */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { Scan } from './scan.ts'
import type { Span } from './spans.ts'
import type { Token } from './tokens.ts'

export interface Terms {
  terms: string[]
  excludeTerms: string[]
  /** Brands that only the words around them tell: "by Crest", "Russell brand". */
  brands: string[]
  /** Names that are not wanted and that no product here has. */
  excludeNames: string[]
  /** Words that need not be met any more: "RGB not needed". */
  freed: string[]
  notUnderstood: string[]
  /** Wishes that no listing of the kind says anything of. */
  untold: string[]
  /** Places of tokens whose corrections are searched for. */
  corrected: number[]
}

export interface TermsContext {
  scan: Scan
  cover: readonly Span[]
  spoken: ReadonlySet<number>
  explained: ReadonlySet<number>
  /** The category that surely is meant; null where only words can find what is wanted. */
  kind: string | null
  vocabulary: Vocabulary
  from: number
  to: number
}

/** How many titles use a word, in the singular, the plural or as whose it is ("women's", "womens"). */
export function usesOf({ text, base }: Token, { words }: Vocabulary): number {
  return Math.max(...[text, base, `${text}s`, `${base}s`, `${base}es`].map((form) => words[form] ?? 0))
}
