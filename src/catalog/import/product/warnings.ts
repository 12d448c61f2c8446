/** What the owner should know of a file that came in all the same. */

/** What is told of so many; `products` is how many there are in all. */
type Text = (count: number, products: number) => string

const WARNINGS = {
  no_price: ofProducts('without a price'),
  no_image: ofProducts('without a picture'),
  no_category: ofProducts('without a category'),
  broken_code: ofProducts('whose barcode a spreadsheet or a slip has broken: it is left out'),
  price_without_currency: ofProducts('with a price but no currency: the price is left out'),
  doubled_id: ofProducts('whose id stands in the file twice: the later one counts'),
  shared_code: ofProducts('whose code another product has too: both are kept'),
  too_many_variants: ofProducts('with more variants than can be kept: the rest is left out'),
  image_left_out: counted(
    'picture left out: its address is relative, local or no address',
    'pictures left out: their addresses are relative, local or no addresses',
  ),
  image_made_https: counted(
    'picture with an http address: shoppers get it over https',
    'pictures with http addresses: shoppers get them over https',
  ),
  price_unreadable: counted('variant whose price cannot be read', 'variants whose prices cannot be read'),
  doubled_column: counted(
    'column stands in the header twice: the first one counts',
    'columns stand in the header twice: the first ones count',
  ),
  broken_characters: counted('character that is not valid UTF-8', 'characters that are not valid UTF-8'),
  several_currencies: counted('currency in one file', 'currencies in one file'),
  encoding: () => 'The file is not UTF-8: look whether letters with accents came out right',
} satisfies Record<string, Text>

export type WarningCode = keyof typeof WARNINGS

/** "3 of 5 products without a price". */
function ofProducts(lack: string): Text {
  return (count, products) => `${count} of ${products} ${products === 1 ? 'product' : 'products'} ${lack}`
}

function counted(one: string, many: string): Text {
  return (count) => `${count} ${count === 1 ? one : many}`
}

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

  /** In words; `products` is how many there are in all. */
  list(products: number): Warning[] {
    return [...this.#byCode.values()].map(({ code, field, count, lines }) => ({
      code,
      field,
      count,
      text: WARNINGS[code](count, products),
      lines,
    }))
  }
}
