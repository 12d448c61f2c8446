/** Brings the rows of one product together, in as little memory as the file allows. */
import type { Profile } from '../profiles/profile.ts'
import { FamilyGrouper } from './group-families.ts'
import type { Draft, DraftGroup } from './draft.ts'
import { emptyGroup, join } from './join-drafts.ts'

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
