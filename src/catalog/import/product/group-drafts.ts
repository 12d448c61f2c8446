/** Brings the rows of one product together, in as little memory as the file allows. */
import type { Profile } from '../profiles/profile.ts'
import { FamilyGrouper } from './group-families.ts'
import type { Draft, DraftHead, DraftVariant } from './read-draft.ts'

/** Everything that a file says of one product. */
export interface DraftGroup {
  /** Of its first row. */
  line: number
  key: string | null
  keys: string[]
  head: DraftHead | null
  /** The product's own row, where it is no variant: its price and codes. */
  own: DraftVariant | null
  variants: DraftVariant[]
  /** Variants beyond what is kept. */
  dropped: number
  skip: Draft['skip']
  isDelete: boolean
}

/** More than any shop system allows. */
export const VARIANTS_MAX = 2_048

export class DraftGrouper {
  readonly #grouping: Profile['grouping']
  /** Rows of one key that follow one another. */
  #current: DraftGroup | null = null
  /** Groups whose rows may stand anywhere, in the order of the file. */
  readonly #waiting: DraftGroup[] = []
  readonly #byKey = new Map<string, DraftGroup>()
  readonly #families = new FamilyGrouper()

  constructor({ grouping }: Profile) {
    this.#grouping = grouping
  }

  /** Takes a row, and gives the products that are complete with it. */
  add(draft: Draft): DraftGroup[] {
    if (draft.role === 'none') return []
    switch (this.#grouping) {
      case 'none':
        return [join(emptyGroup(draft), draft)]
      case 'rows':
        return this.#addNext(draft)
      case 'file':
        return this.#addAnywhere(draft)
      case 'families':
        return this.#families.add(draft)
    }
  }

  /** What is left when the file ends. */
  end(): DraftGroup[] {
    const last = this.#current === null ? [] : [this.#current]
    this.#current = null
    return [...last, ...this.#waiting.splice(0), ...this.#families.end()]
  }

  #addNext(draft: Draft): DraftGroup[] {
    const { group } = draft
    if (
      this.#current !== null &&
      (group === null ? draft.role === 'variant' || draft.role === 'picture' : group === this.#current.key)
    ) {
      join(this.#current, draft)
      return []
    }
    const done = this.#current === null ? [] : [this.#current]
    this.#current = join(emptyGroup(draft), draft)
    return done
  }

  #addAnywhere(draft: Draft): DraftGroup[] {
    const keys = draft.role === 'variant' ? (draft.group === null ? [] : [draft.group]) : draft.keys
    const isAlone = draft.role === 'whole' && !keys.some((key) => this.#byKey.has(key))
    if (isAlone || keys.length === 0) return [join(emptyGroup(draft), draft)]
    const known = keys.map((key) => this.#byKey.get(key)).find((group) => group !== undefined)
    const group = known ?? emptyGroup(draft)
    if (known === undefined) this.#waiting.push(group)
    for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, group)
    join(group, draft)
    return []
  }
}

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
