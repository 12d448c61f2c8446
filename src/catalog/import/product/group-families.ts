/**
 * Brings products and their variants together where every variant has a row of its own and the product's row names them,
 * as Magento's configurable products do. Either may stand first in the file.
 */
import { emptyGroup, join, VARIANTS_MAX } from './join-drafts.ts'
import type { Child, Draft, DraftGroup, DraftVariant } from './draft.ts'

/** A row that another one may name as its variant. */
interface Member {
  article: DraftVariant
  /** What becomes of the row when nobody names it; null for one that is a product of its own as well. */
  alone: DraftGroup | null
  isOffered: boolean
}

export class FamilyGrouper {
  readonly #members = new Map<string, Member>()
  readonly #parents: { group: DraftGroup; children: Child[] }[] = []
  #last: { children: Child[] } | null = null

  /** Takes a row, and gives the product that is complete with it. Later rows of a key are other shops' words for it. */
  add(draft: Draft): DraftGroup[] {
    const [key] = draft.keys
    if (key === undefined) {
      // A row without a key goes on with the product above it.
      this.#last?.children.push(...draft.children)
      return []
    }
    if (this.#members.has(key)) return []
    const group = join(emptyGroup(draft), draft)
    const article = group.own ?? group.variants[0]
    const isParent = draft.children.length > 0 || draft.role === 'product'
    const isHidden = draft.skip === 'hidden'
    if (article !== undefined) {
      const imageUrl = article.imageUrl ?? group.head?.images[0] ?? null
      // Only what a variant needs is kept: descriptions of thousands of rows would fill the memory.
      const alone = draft.skip !== null && !isParent ? { ...group, head: null } : null
      this.#members.set(key, { article: { ...article, imageUrl }, alone, isOffered: draft.skip === null || isHidden })
    }
    this.#last = null
    if (!isParent) return draft.skip === null ? [group] : []
    const parent = { group, children: [...draft.children] }
    this.#parents.push(parent)
    this.#last = parent
    return []
  }

  /** The products with variants, and what is not offered without belonging to any of them. */
  end(): DraftGroup[] {
    const families = this.#parents.splice(0).map(({ group, children }) => {
      for (const [key, options] of byKey(children)) {
        const member = this.#members.get(key)
        if (member === undefined || member.article === group.own) continue
        member.alone = null
        const variant = { ...member.article, options, isHidden: !member.isOffered }
        if (group.variants.length < VARIANTS_MAX) group.variants.push(variant)
        else group.dropped++
      }
      return group
    })
    const alone = [...this.#members.values()].flatMap((member) => member.alone ?? [])
    this.#members.clear()
    return [...families, ...alone]
  }
}

/** What several rows say of one variant together. */
function byKey(children: readonly Child[]): Map<string, Child['options']> {
  const options = new Map<string, Child['options']>()
  for (const child of children) {
    const known = options.get(child.key) ?? []
    options.set(child.key, [...known, ...child.options.filter(([name]) => !known.some(([other]) => other === name))])
  }
  return options
}
