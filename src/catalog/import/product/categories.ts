/** Categories as the owner words them, as paths from the broadest label to the narrowest. */
import { toCategorySlug, toOwnersSlug } from '../../../domain/catalog/category-names.ts'
import { cleanText } from '../../../domain/catalog/clean-text.ts'
import type { Profile } from '../profiles/profile.ts'
import { isRecord, toList, toText, type Cells } from './cells.ts'

const LABEL_MAX_CHARACTERS = 80
const LEVELS_MAX = 8
const PATHS_MAX = 10
/** What systems write where there is no category, and numbers of other people's taxonomies. */
const NO_CATEGORY =
  /^(?:all|saleable|uncategori[sz]ed|unkategorisiert|non classé|sin categor(?:izar|ía)|senza categoria|sem categoria|без категории|none|n\/a|\d+(?:[,;]\s*\d+)*)$/i

export interface Categories {
  /** The most telling path first. */
  paths: string[][]
  /** Of the first path; null without any. */
  slug: string | null
}

/** The category column of a row; without one only an explicit product type among the features counts. */
export function toCategories(cells: Cells, { quirks = {} }: Profile, features: readonly string[]): Categories {
  const split = quirks.categories ?? splitPath
  // The shop's own categories stand before those of somebody's taxonomy, which say the same once more.
  const paths = cells
    .all('category')
    .reduce<string[][]>((found, { value }) => (found.length > 0 ? found : pathsOf(value, split)), [])
  const type = cells.all('type').flatMap(({ value }) => pathsOf(value, splitPath))
  const found = withType(paths, type)
  if (found.length > 0) return { paths: found.slice(0, PATHS_MAX), slug: toOwnersSlug(found[0]?.at(-1) ?? '') }
  const product = features.map((feature) => /^product type:\s+(.{2,60})$/i.exec(feature)?.[1]).find(Boolean)
  return product === undefined
    ? { paths: [], slug: null }
    : { paths: [[capitalised(product)]], slug: toCategorySlug(product) }
}

/** The shop's own words for the kind of thing stand below the taxonomy's, unless that says the same. */
function withType(paths: string[][], types: string[][]): string[][] {
  const [path, ...others] = paths
  if (path === undefined) return types
  const known = new Set(path.map(stem))
  return [[...path, ...types.flat().filter((label) => !known.has(stem(label)))].slice(0, LEVELS_MAX), ...others]
}

function stem(label: string): string {
  return label.toLowerCase().replace(/s$/, '')
}

function pathsOf(value: unknown, split: (text: string) => string[][]): string[][] {
  const entries = toList(value).flatMap(
    (entry) => toText(isRecord(entry) ? (entry['name'] ?? entry['title']) : entry) ?? [],
  )
  // A list of labels is one path: `["Phones", "Cases"]`; several paths stand in a list as well.
  const isPath = entries.length > 1 && !entries.some((entry) => />|»|›/.test(entry))
  const raw = isPath ? [entries] : entries.flatMap(split)
  const paths = raw.map(telling).filter((path) => path.length > 0)
  return withoutPrefixes(paths)
}

/** `A > B` also with other signs between; `A, B` is a name with a comma. */
function splitPath(text: string): string[][] {
  return [text.split(/\s*(?:&gt;|>|»|::|\||›)\s*|\s+\/\s+/)]
}

/** "All Laptops" below "Laptops" says nothing new. */
function telling(labels: readonly string[]): string[] {
  const clean = labels.map((label) => readable(cleanText(label, LABEL_MAX_CHARACTERS)))
  const stated = clean.filter((label) => label !== '' && !NO_CATEGORY.test(label))
  const path = stated.filter((label, at) => label.toLowerCase() !== `all ${stated[at - 1] ?? ''}`.toLowerCase())
  return [...new Set(path)].slice(0, LEVELS_MAX)
}

/** Of "Clothing" and "Clothing > Shirts" the second says both; the deepest path comes first. */
function withoutPrefixes(paths: readonly string[][]): string[][] {
  const joined = (path: readonly string[]) => `${path.join('>')}>`
  const kept = paths.filter((path, at) => {
    const same = joined(path)
    return !paths.some(
      (other, place) => place !== at && joined(other).startsWith(same) && (other.length > path.length || place < at),
    )
  })
  return kept.toSorted((a, b) => b.length - a.length)
}

/** "Mobile Accessories" from a slug such as "mobile-accessories"; any other label as it is. */
function readable(label: string): string {
  if (!/^[a-z0-9]+(?:[-_][a-z0-9]+)+$/.test(label)) return label
  return label.split(/[-_]/).map(capitalised).join(' ')
}

function capitalised(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1)
}
