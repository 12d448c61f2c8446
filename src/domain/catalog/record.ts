/** A catalogue row as sources hand it over and the product store keeps it. */
import type { Attribute, Product, Variant } from '../../shared/product.ts'

export interface CatalogVariant extends Variant {
  /** Its options as typed attributes, for filters: `Size: XL` is `size`, `Memory: 16 GB` is `ram` of 16. */
  attributes: Attribute[]
}

/**
 * A product together with what only the catalogue needs. `popularity` is how many people care, in whatever measure the
 * source uses; null when the source states none and only rating counts tell.
 *
 * A source gives a product with variants its `options` and `variants`; price, availability, range and count are then
 * taken from those by the store, whatever the record says.
 */
export interface CatalogRecord extends Product {
  popularity: number | null
  variants?: CatalogVariant[] | undefined
}

/** Fields that a file may leave to what is stored already. */
export type RecordField = Exclude<keyof CatalogRecord, 'id' | 'source' | 'updatedAt'>

/** What a file says of one product, in the order of the file. */
export type CatalogChange =
  /** `lacks` are fields that the file has no column for: a known product keeps what it has. */
  | { kind: 'record'; record: CatalogRecord; lacks?: readonly RecordField[] }
  /**
   * A row with little more than a price or a stock: changes a known product, or the variant of that id, and never makes
   * a new one.
   */
  | { kind: 'partial'; id: string; fields: Partial<Pick<CatalogRecord, RecordField>> }
  /** No longer offered: said to be deleted, or now a draft, hidden or archived. */
  | { kind: 'withdraw'; id: string }
  /** Named by the file but not usable. A sync must not take it for gone. */
  | { kind: 'keep'; id: string }
