/**
 * What phrases say about a product besides the labels and values of its own catalogue. Phrases are lower case, singular
 * and without apostrophes, apart by `|`; `*` stands for any one word.
 *
 * A wish is a row of alternatives apart by ` | `: the first counts whose attribute (and text value) the kind states.
 * `name` has it, `!name` has it not, `name=value` and `name!=value` hold for a whole text value, `name>=9` and `name<=9`
 * for a number in the attribute's own unit, `name>` and `name<` ask for more or less of it without a limit. Parts joined
 * by ` & ` belong together. `?` marks a guess from a situation: it lifts products and never filters them.
 */
export type Meaning = readonly [phrases: string, wish: string]
