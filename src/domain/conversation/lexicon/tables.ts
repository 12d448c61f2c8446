/** The large word tables that the reader works with: set once, before the first message is read. */

/** What lexicon/english.ts holds. Phrases of a row stand between `|`. */
export interface WordTables {
  readonly meanings: readonly (readonly [phrases: string, wish: string])[]
  readonly kindNames: Readonly<Record<string, string>>
  /** Those of `kindNames` that are of other languages, apart by `|`. */
  readonly kindsAbroad: string
  readonly kindsWithWish: readonly (readonly [phrases: string, slug: string, wish: string])[]
  readonly situations: readonly (readonly [phrases: string, slugs: string, wish: string])[]
  /** The words that situations are told by and how often, by the kind that helps (read/stories.ts). */
  readonly stories: Readonly<Record<string, string>>
  readonly talk: Readonly<Record<string, string>>
  /** What the lists of talk are, by their names. */
  readonly acts: readonly (readonly [list: string, intent: string, talk: string])[]
  readonly talkPolarities: readonly (readonly [list: string, polarity: string, place: string])[]
  readonly talkGlue: readonly (readonly [list: string, glue: string])[]
  readonly undoTargets: readonly (readonly [phrases: string, target: string])[]
  /** Words for more and less of an attribute. */
  readonly amounts: readonly (readonly [phrases: string, degree: string, direction: string])[]
  readonly sortFields: readonly (readonly [phrases: string, field: string])[]
  readonly sortWays: readonly (readonly [phrases: string, direction: string])[]
  readonly ordinary: string
  readonly everyday: string
  /** Further words of English, that nothing else is known of. */
  readonly english: string
  /** Other words for attributes, by their names. */
  readonly attributes: Readonly<Record<string, string>>
  /** Other ways to write a value that holds the text on the right. */
  readonly values: readonly (readonly [phrases: string, part: string])[]
  readonly uses: readonly (readonly [words: string, values: string])[]
  readonly glue: Readonly<Record<string, string>>
  readonly polarities: readonly (readonly [polarity: string, place: string, phrases: string])[]
  readonly limits: readonly (readonly [place: string, side: string, phrases: string])[]
  /** Words that only build sentences. */
  readonly sentence: string
  /** Adjectives by their forms, the way they ask for, and the fields, apart by spaces. */
  readonly qualities: readonly (readonly [
    positive: string,
    comparative: string,
    superlative: string,
    direction: string,
    fields: string,
  ])[]
  readonly knowledge: readonly (readonly [about: string, words: string, text: string])[]
  /** Small words of other languages, by language. */
  readonly languages: Readonly<Record<string, string>>
  readonly languageLines: Readonly<Record<string, string>>
}

/** Without tables the words of the shop and the small lexicon are all that is understood. */
const NONE: WordTables = {
  meanings: [],
  kindNames: {},
  kindsAbroad: '',
  kindsWithWish: [],
  situations: [],
  stories: {},
  talk: {},
  acts: [],
  talkPolarities: [],
  talkGlue: [],
  undoTargets: [],
  amounts: [],
  sortFields: [],
  sortWays: [],
  ordinary: '',
  everyday: '',
  english: '',
  attributes: {},
  values: [],
  uses: [],
  glue: {},
  polarities: [],
  limits: [],
  sentence: '',
  qualities: [],
  knowledge: [],
  languages: {},
  languageLines: {},
}

let current = NONE

/** The tables in use. What is derived from them is kept by their identity. */
export function wordTables(): WordTables {
  return current
}

export function useWordTables(tables: WordTables): void {
  current = tables
}
