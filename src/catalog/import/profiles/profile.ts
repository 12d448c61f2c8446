/** What is known of the files of one platform. A profile is data: the engine in `product/` reads every platform's rows. */
import type { Availability } from '../../../shared/product.ts'
import type { Use } from '../columns/uses.ts'
import type { Cells } from '../product/cells.ts'
import type { Child, DraftGroup, RowRole, SkipReason } from '../product/draft.ts'

export interface Profile {
  id: string
  /** As the owner calls it. */
  name: string
  /** Columns that its files have: one name of each entry, parted by bars. Compared by `headerKey`. */
  has: readonly string[]
  /** Columns that only others have. */
  hasNot?: readonly string[]
  /** Names of the columns of each use, parted by bars, the preferred one first. */
  columns: Partial<Record<Use, string>>
  /** Whether columns that `columns` lacks are told by the words of their names: files of unknown origin. */
  isOpen?: boolean
  /** Columns with a number in their name: `Option2 value`. The first group is the number. */
  numbered?: readonly (readonly [pattern: RegExp, use: Use])[]
  /** Columns that are facts by their form; the first group is the fact's name. */
  facts?: readonly RegExp[]
  /**
   * How rows become products: each by itself, rows of one key that follow one another, rows of one key from anywhere in
   * the file, or rows by themselves of which some name others as their variants.
   */
  grouping: 'none' | 'rows' | 'file' | 'families'
  /** Where numbers of the file leave the decimal mark open. */
  decimal?: '.' | ','
  quirks?: Quirks
}

export interface Quirks {
  /** One row of the file as several, by column names of this profile. */
  expand?: (row: Record<string, unknown>) => Record<string, unknown>[]
  role?: (cells: Cells) => RowRole
  /** The key that a row shares with the others of its product; null for a product by itself. */
  group?: (cells: Cells) => string | null
  /** Keys by which variants may name the product of this row. */
  keys?: (cells: Cells) => string[]
  /** The variants that this row names, by the keys of their own rows. */
  children?: (cells: Cells) => Child[]
  skip?: (cells: Cells) => SkipReason | null
  /** Whether this variant is not offered while its product is. */
  isHiddenVariant?: (cells: Cells) => boolean
  stock?: (cells: Cells) => Availability
  /** What only all rows of a product together tell. */
  settle?: (group: DraftGroup) => void
  /** A category cell as paths. */
  categories?: (text: string) => string[][]
  /** The address of a picture that the platform names in its own way. */
  image?: (text: string) => string
}
