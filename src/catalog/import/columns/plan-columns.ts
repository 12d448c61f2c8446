/** Decides for each column of a file what it is used for: the owner's word, the platform's profile, or its name. */
import type { Profile } from '../profiles/profile.ts'
import { isAttributeGroup, isAttributeHeader } from './attribute-headers.ts'
import { headerKey } from './header-key.ts'
import { readPriceHeader } from './price-headers.ts'
import { whyPrivate } from './private-words.ts'
import type { ColumnPlan, Use } from './uses.ts'

/** The owner's choices: name of a column to what it is used for. */
export type NamedColumns = Readonly<Record<string, Use>>

/** Plans columns as they turn up; tables show all of theirs at once, other files one by one. */
export class ColumnPlanner {
  readonly plans: ColumnPlan[] = []
  readonly #profile: Profile
  readonly #named: NamedColumns
  readonly #byName = new Map<string, ColumnPlan>()
  readonly #uses: ReadonlyMap<string, readonly [use: Use, preference: number]>
  readonly #preference = new Map<string, number>()

  constructor(profile: Profile, named: NamedColumns) {
    this.#profile = profile
    this.#named = named
    this.#uses = usesOf(profile)
  }

  /** Plans the columns that are new; true when there were any. */
  see(names: readonly string[]): boolean {
    const fresh = names.filter((name) => name !== '' && !this.#byName.has(name)).slice(0, COLUMNS_MAX)
    for (const name of fresh) {
      if (this.plans.length >= COLUMNS_MAX) break
      const plan = this.#plan(name)
      this.#byName.set(name, plan)
      this.plans.push(plan)
    }
    if (fresh.length > 0) {
      settlePrices(this.plans)
      settleOptions(this.plans)
    }
    return fresh.length > 0
  }

  /**
   * Accounts and tills call the name of an article its description: where no column is the title and the first rows
   * describe it in a few words, those are its name.
   */
  settleTitle(rows: readonly Record<string, unknown>[]): void {
    const described = this.plans.filter(({ use }) => use === 'description' || use === 'shortDescription')
    const [only] = described
    if (only === undefined || described.length > 1 || this.plans.some(({ use }) => use === 'title')) return
    const texts = rows.map((row) => row[only.name])
    if (!texts.every((text) => typeof text === 'string' && NAME.test(text.trim()))) return
    Object.assign(only, { use: 'title', reason: 'the only name that the file has' })
  }

  /** The plans, those of one use in the order of preference. */
  ordered(): ColumnPlan[] {
    return this.plans.toSorted((a, b) => this.#rank(a) - this.#rank(b))
  }

  #rank({ name }: ColumnPlan): number {
    return this.#preference.get(name) ?? 1_000
  }

  #known(name: string): readonly [use: Use, preference: number] | undefined {
    const exact = this.#uses.get(headerKey(name)) ?? this.#uses.get(headerKey(name.replace(UNIT, '')))
    if (exact !== undefined || this.#profile.isOpen !== true) return exact
    const bare = name.replace(LANGUAGE, '').replace(LANGUAGE_BEFORE, '')
    return (
      this.#uses.get(headerKey(bare)) ??
      this.#uses.get(headerKey(bare.replace(OF_PRODUCT, ''))) ??
      (name.trim().endsWith('.') ? this.#abbreviated(headerKey(name)) : undefined)
    )
  }

  /** "Lagerbest." is what all names that begin so are used for. */
  #abbreviated(start: string): readonly [use: Use, preference: number] | undefined {
    if (start.length < ABBREVIATION_MIN) return undefined
    const known = [...this.#uses].flatMap(([key, use]) => (key.startsWith(start) ? [use] : []))
    return new Set(known.map(([use]) => use)).size === 1 ? known[0] : undefined
  }

  #plan(name: string): ColumnPlan {
    const named = Object.hasOwn(this.#named, name) ? this.#named[name] : undefined
    if (named !== undefined) {
      this.#preference.set(name, -1)
      return { name, use: named, reason: 'you chose it', number: numberIn(name) }
    }
    const by = this.#profile.name
    const known = this.#known(name)
    if (known !== undefined) {
      const [use, preference] = known
      this.#preference.set(name, preference)
      const reason = use === 'ignored' ? (whyPrivate(name) ?? `${by}: not for shoppers`) : by
      return { name, use, reason, number: numberIn(name) }
    }
    for (const [pattern, use] of this.#profile.numbered ?? []) {
      const number = pattern.exec(name)?.[1]
      if (number !== undefined) return { name, use, reason: by, number: toNumber(number) }
    }
    const price = this.#profile.isOpen === true ? readPriceHeader(name) : null
    if (price !== null) {
      this.#preference.set(name, LISTED_NAMES + price.preference)
      return { name, use: price.use, reason: by, number: null }
    }
    if (this.#profile.facts?.some((pattern) => pattern.test(name)) === true) {
      return { name, use: 'attribute', reason: `${by}: a fact of the product`, number: null }
    }
    if (isAttributeGroup(name)) return { name, use: 'attributes', reason: 'facts of the product', number: null }
    if (isAttributeHeader(name)) return { name, use: 'attribute', reason: 'a fact of the product', number: null }
    const reason = whyPrivate(name) ?? 'unknown: private until you choose what it is'
    return { name, use: 'ignored', reason, number: null }
  }
}

const COLUMNS_MAX = 2_000
/** What may be the name of a thing: one short line without markup that is no sentence. */
const NAME = /^[^\n<>]{2,120}(?<![.!?])$/
/** More than a profile lists of one use. */
const LISTED_NAMES = 500
/** "name.en-GB", "title_fr" and "Description (de)" are the same columns in one of the shop's languages. */
const LANGUAGE = /[\s._([-]+(?:en|de|fr|es|it|nl|pl|pt|sv|da|fi|nb|cs|tr|ru|uk|ja|zh)(?:[-_][a-z]{2})?[)\]]?$/i
/** "NL_Title" too. */
const LANGUAGE_BEFORE = /^(?:en|de|fr|es|it|nl|pl|pt|sv|da|fi|nb|cs|tr|ru|uk)[_. -]+(?=\p{L}{3})/iu
/** Letters of a name that is cut short. */
const ABBREVIATION_MIN = 3
/** "product_brand" is the brand. */
const OF_PRODUCT = /^(?:product|item|article|artikel|produkt|produit|producto|prodotto)[\s._-]+/i
/** "Weight (kg)" is a weight. */
const UNIT = /\s*[([](?:kg|kgs|g|lbs?|oz|cm|mm|m|in|inches|grams?)[)\]]$/i

function usesOf(profile: Profile): Map<string, readonly [Use, number]> {
  const uses = new Map<string, readonly [Use, number]>()
  for (const [use, names] of Object.entries(profile.columns)) {
    for (const [preference, name] of names.split('|').entries()) {
      const key = headerKey(name)
      if (!uses.has(key)) uses.set(key, [use as Use, preference])
    }
  }
  return uses
}

/** Where a file has no price but a regular one, that is what is asked. */
function settlePrices(plans: ColumnPlan[]): void {
  if (plans.some(({ use }) => use === 'price' || use === 'variants')) return
  const regular = plans.find(({ use }) => use === 'listPrice') ?? plans.find(({ use }) => use === 'salePrice')
  if (regular !== undefined) regular.use = 'price'
}

/** Rows that share a group differ in something: the columns that usually say it are what can be chosen. */
function settleOptions(plans: ColumnPlan[]): void {
  if (!plans.some(({ use }) => use === 'group' || use === 'parent')) return
  for (const plan of plans) {
    if (plan.use === 'attribute' && CHOICES.test(plan.name)) plan.use = 'option'
  }
}

const CHOICES =
  /^(?:colou?rs?|sizes?|materials?|patterns?|styles?|flavou?rs?|scents?|storage|capacity|farbe|größe|couleur|taille|talla)$/i

const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five']

/** Of "3" and of "three". */
function toNumber(text: string): number {
  const place = NUMBER_WORDS.indexOf(text.toLowerCase())
  return place < 0 ? Number(text) : place + 1
}

function numberIn(name: string): number | null {
  const digits = /\d+/.exec(name)?.[0]
  return digits === undefined ? null : Number(digits)
}
