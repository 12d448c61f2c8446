/** What two names measure differently, where nothing that both state tells them apart: “2GB” against “8GB”. */
import { parseQuantity, toCanonical } from '../catalog/units.ts'
import type { Product } from '../../shared/product.ts'
import { fact } from '../wording/facts.ts'
import { listed, said, type Said } from '../wording/said.ts'

const FIGURE = /(?<![\p{L}\d.,])\d[\d.,]*[\s-]?[\p{L}"″]+(?![\p{L}\d])/gu
const FIGURES_MAX = 2

interface Figure {
  /** As the name has it. */
  written: string
  value: number
  unit: string
}

/** "By their names it is “2GB” against “8GB”, which may decide."; null where no figure of one unit differs. */
export function figuresOfNames(one: Product, other: Product): Said | null {
  const theirs = figuresOf(other.title)
  const pairs = figuresOf(one.title).flatMap((own) => {
    const figure = theirs.find(({ unit, value }) => unit === own.unit && value !== own.value)
    return figure === undefined ? [] : [[own.written, figure.written] as const]
  })
  if (pairs.length === 0) return null
  const quoted = pairs
    .slice(0, FIGURES_MAX)
    .map(
      ([own, their]) =>
        said`${fact(one, 'title', `“${own}”`, own)} against ${fact(other, 'title', `“${their}”`, their)}`,
    )
  return said`By their names it is ${listed(quoted)}, which may decide.`
}

/** The figures whose unit comes once: two of one unit measure two things. */
function figuresOf(title: string): Figure[] {
  const figures = [...title.matchAll(FIGURE)].flatMap(([written]): Figure[] => {
    const quantity = parseQuantity(written)
    const canonical = quantity === null ? null : toCanonical(quantity)
    return canonical === null ? [] : [{ written, ...canonical }]
  })
  return figures.filter(({ unit }) => figures.filter((figure) => figure.unit === unit).length === 1)
}
