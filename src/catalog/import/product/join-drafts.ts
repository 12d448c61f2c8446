/** What the rows of one product say together. */
import type { Draft, DraftGroup, DraftHead, DraftVariant } from './draft.ts'

/** More than any shop system allows. */
export const VARIANTS_MAX = 2_048

export function emptyGroup(draft: Draft): DraftGroup {
  return {
    line: draft.line,
    key: draft.group,
    keys: draft.keys,
    head: null,
    own: null,
    variants: [],
    dropped: 0,
    skip: null,
    isDelete: false,
  }
}

/** Adds what a row says to what is known of its product. */
export function join(group: DraftGroup, draft: Draft): DraftGroup {
  const { head, article, role } = draft
  if (role === 'product' || group.head === null) group.skip ??= draft.skip
  group.isDelete ||= draft.isDelete
  if (head !== null) {
    group.head = group.head === null || role === 'product' ? fill(head, group.head) : fill(group.head, head)
  }
  if (draft.images.length > 0 && group.head !== null) group.head.images.push(...draft.images)
  if (article === null) return group
  if (role === 'product') group.own ??= article
  else if (group.variants.length < VARIANTS_MAX) group.variants.push(withPicture(article, head))
  else group.dropped++
  return group
}

/** A row that names the product again may say what an earlier one left out; what it repeats is not kept. */
function fill(first: DraftHead, second: DraftHead | null): DraftHead {
  if (second === null) return first
  first.title ??= second.title
  first.brand ??= second.brand
  first.description ??= second.description
  first.rating ??= second.rating
  if (first.images.length === 0) first.images = second.images
  if (first.paths.length === 0) {
    first.paths = second.paths
    first.slug = second.slug
  }
  if (first.attributes.length === 0) first.attributes = second.attributes
  if (first.options.length === 0) first.options = second.options
  return first
}

function withPicture(article: DraftVariant, head: DraftHead | null): DraftVariant {
  return article.imageUrl === null && head !== null ? { ...article, imageUrl: head.images[0] ?? null } : article
}
