/** What a shop's categories may be called. */
import type { CategoryEntry } from '../../catalog/vocabulary.ts'

/**
 * Every phrase that may name a category, with its slug: labels, and their usual other names. `names` are those, by slug,
 * apart by `|`.
 */
export function kindPhrases(
  categories: readonly CategoryEntry[],
  names: Readonly<Record<string, string>>,
): (readonly [phrase: string, slug: string])[] {
  const slugs = new Set(categories.map(({ slug }) => slug))
  return [
    ...categories.flatMap(({ slug, label }) =>
      [...new Set([label, slug.replaceAll('-', ' ')])].map((name) => [name, slug] as const),
    ),
    ...Object.entries(names).flatMap(([slug, said]) =>
      slugs.has(slug) ? said.split('|').map((name) => [name, slug] as const) : [],
    ),
  ]
}
