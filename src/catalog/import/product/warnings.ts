/** What the owner should know of a file that came in all the same. */

const WARNINGS = {
  no_price: 'without a price',
  no_image: 'without a picture',
  no_category: 'without a category',
  broken_code: 'whose barcode a spreadsheet or a slip has broken: it is left out',
  image_left_out: 'pictures left out: their address is relative, local or no address',
  image_made_https: 'pictures with an http address: shoppers get them over https',
  price_unreadable: 'variants whose price cannot be read',
  price_without_currency: 'with a price but no currency: the price is left out',
  doubled_id: 'whose id stands in the file twice: the later one counts',
  shared_code: 'whose code another product has too: both are kept',
  too_many_variants: 'with more variants than can be kept: the rest is left out',
  doubled_column: 'columns that stand in the header twice: the first one counts',
  broken_characters: 'characters that are not valid UTF-8',
  encoding: 'file that is not UTF-8: it was read in another encoding',
  several_currencies: 'currencies in one file',
} as const
export type WarningCode = keyof typeof WARNINGS

export interface Warning {
  code: WarningCode
  field: string
  count: number
  text: string
  /** The first lines that it concerns. */
  lines: number[]
}

const LINES_MAX = 20

export class Warnings {
  readonly #byCode = new Map<string, { code: WarningCode; field: string; count: number; lines: number[] }>()

  add(code: WarningCode, field: string, line: number | null = null, count: number = 1): void {
    const known = this.#byCode.get(code) ?? { code, field, count: 0, lines: [] }
    known.count += count
    if (line !== null && known.lines.length < LINES_MAX) known.lines.push(line)
    this.#byCode.set(code, known)
  }

  /** In words, with the number of products there are where that says more: "10 of 10 products without a price". */
  list(products: number): Warning[] {
    return [...this.#byCode.values()].map(({ code, field, count, lines }) => ({
      code,
      field,
      count,
      text: PER_PRODUCT.has(code) ? `${count} of ${products} products ${WARNINGS[code]}` : `${count} ${WARNINGS[code]}`,
      lines,
    }))
  }
}

const PER_PRODUCT = new Set<WarningCode>([
  'no_price',
  'no_image',
  'no_category',
  'price_without_currency',
  'broken_code',
  'doubled_id',
  'shared_code',
  'too_many_variants',
])
