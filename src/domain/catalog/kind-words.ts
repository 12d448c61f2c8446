/**
 * What the titles of a catalogue call its products: for each phrase that might name a category, how many products are
 * called so and in which categories they stand. A phrase that a title only mentions ("sleeve for laptops", "laptop
 * sleeve") does not count. Evidence for taking a word as the name of a category (conversation/read/shop-words.ts).
 */
import { toBase } from '../conversation/read/word-forms.ts'
import { toWords } from '../search/analyse.ts'
import { isBelonging } from '../search/title.ts'

export type KindWords = Record<string, Record<string, number>>

/** Under this key stands how many products are called so, wherever they stand. */
export const ALL = '*'
const PHRASE_WORDS_MAX = 4
/** Words after which a title tells what the thing is for or comes with. */
const LINKS = new Set(['for', 'with', 'compatible', 'fit', 'fits', 'including', 'includes', 'incl', 'without'])
/** A word that belongs to another thing, this near behind a phrase, takes it for its owner. */
const OWNER_WORDS = 2

/** Counts one title. `slugs` are the categories that the product stands in, from the broadest to the narrowest. */
export function countKinds(
  counts: KindWords,
  title: string,
  slugs: readonly string[],
  phrases: ReadonlySet<string>,
): void {
  const words = toWords(title).map(toBase)
  const link = words.findIndex((word, i) => i > 0 && LINKS.has(word))
  const end = link < 0 ? words.length : link
  const called = new Set<string>()
  for (let from = 0; from < end; from++) {
    for (let to = from + 1; to <= Math.min(end, from + PHRASE_WORDS_MAX); to++) {
      const phrase = words.slice(from, to).join(' ')
      if (!phrases.has(phrase)) continue
      const isOwner =
        !isBelonging(words[to - 1] ?? '') && words.slice(to, to + OWNER_WORDS).some((word) => isBelonging(word))
      if (!isOwner) called.add(phrase)
    }
  }
  const once = Object.fromEntries([ALL, ...slugs].map((slug) => [slug, 1]))
  addKinds(counts, Object.fromEntries([...called].map((phrase) => [phrase, once])))
}

/** Adds what other titles say. */
export function addKinds(counts: KindWords, others: KindWords): void {
  for (const [phrase, other] of Object.entries(others)) {
    const own = (counts[phrase] ??= Object.create(null) as Record<string, number>)
    for (const [slug, count] of Object.entries(other)) own[slug] = (own[slug] ?? 0) + count
  }
}
