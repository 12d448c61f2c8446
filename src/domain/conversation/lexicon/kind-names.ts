/** Every name that shoppers have for a kind of product, by its slug; the names stand between `|`. */
import { KIND_NAMES } from './kinds.ts'
import { KIND_NAMES_ABROAD } from './kinds-abroad.ts'

export const EVERY_KIND_NAME: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(KIND_NAMES).map(([slug, names]) => [slug, [names, KIND_NAMES_ABROAD[slug] ?? []].flat().join('|')]),
)
