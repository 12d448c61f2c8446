/** Every name that shoppers have for a kind of product, by its slug; the names stand between `|`. */
import { OTHER_NAMES } from '../../catalog/category-names.ts'
import { KIND_NAMES } from './kinds.ts'
import { KIND_NAMES_ABROAD } from './kinds-abroad.ts'

const SLUGS = [...new Set([...Object.keys(OTHER_NAMES), ...Object.keys(KIND_NAMES)])]

export const EVERY_KIND_NAME: Readonly<Record<string, string>> = Object.fromEntries(
  SLUGS.map((slug) => {
    const names = [OTHER_NAMES[slug]?.split(', '), KIND_NAMES[slug], KIND_NAMES_ABROAD[slug]].flat()
    return [slug, names.filter((name) => name !== undefined && name !== '').join('|')]
  }),
)
