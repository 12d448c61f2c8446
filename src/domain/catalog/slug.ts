/** The one way in which a label becomes the slug of a category. */

/** Lower-case words of a label joined by hyphens: "TV & Home Théâtre" is `tv-home-theatre`; `other` when none is left. */
export function toSlug(label: string): string {
  const slug = label
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return slug === '' ? 'other' : slug
}

/**
 * Slugs of a category path from the broadest to the narrowest between slashes: `/computers/laptops/`. The last one is
 * the product's own slug, which its source may have chosen to differ from the label.
 */
export function toTrail(categoryPath: readonly string[], category: string): string {
  const broader = categoryPath.slice(0, -1).map(toSlug)
  return `/${[...broader, category.replaceAll('/', '-')].join('/')}/`
}
