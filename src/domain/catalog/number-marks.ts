/** Decimal and grouping marks of a whole file: "1.299" alone tells nothing, its neighbours do. */

export type DecimalMark = '.' | ','

/** Collects what the numbers of one file say about its decimal mark. */
export class NumberMarks {
  readonly #votes = { '.': 0, ',': 0 }
  /** Marks before exactly three digits: they may be either. */
  readonly #unclear = { '.': 0, ',': 0 }

  /** Looks at one cell; anything but a number is passed over. */
  see(text: string): void {
    const number = onlyNumber(text)
    if (number === null) return
    const mark = ownMark(number)
    if (mark === 'none' || mark === null) return
    if (mark !== 'unclear') this.#votes[mark]++
    else this.#unclear[number.includes('.') ? '.' : ',']++
  }

  /**
   * The mark that most numbers show; null when none of them tells. Of numbers such as "1.299" alone nothing is known but
   * which mark they use.
   */
  decided(): DecimalMark | null {
    const { '.': dots, ',': commas } = this.#votes
    return dots === commas ? null : dots > commas ? '.' : ','
  }

  /** The one mark that stands before three digits, where only one does. */
  unclearMark(): DecimalMark | null {
    const { '.': dots, ',': commas } = this.#unclear
    return dots > 0 && commas === 0 ? '.' : commas > 0 && dots === 0 ? ',' : null
  }
}

/**
 * A number that is not negative, with grouping and decimal marks; `decimal` settles what the number itself leaves open.
 * Null for anything else.
 */
export function readNumber(text: string, decimal: DecimalMark = '.'): number | null {
  const number = onlyNumber(text)
  if (number === null) return null
  const own = ownMark(number)
  if (own === null) return null
  const mark = own === 'unclear' ? decimal : own
  const plain =
    mark === 'none' ? number.replace(/[.,]/g, '') : number.replace(mark === '.' ? /,/g : /\./g, '').replace(mark, '.')
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

/** The digits and marks of a text that holds one number, without spaces and apostrophes between the digits. */
function onlyNumber(text: string): string | null {
  const compact = text.trim().replace(/(?<=\d)['’\s\u00a0\u202f](?=\d{3}(?!\d))/g, '')
  return /^(?:\d+(?:[.,]\d+)*|[.,]\d+)$/.test(compact) ? compact : null
}

/** The decimal mark that a number shows by itself; `none` where every mark groups, null where the marks make no sense. */
function ownMark(number: string): DecimalMark | 'none' | 'unclear' | null {
  const dots = number.split('.').length - 1
  const commas = number.split(',').length - 1
  if (dots + commas === 0) return 'none'
  if (dots > 0 && commas > 0) return number.lastIndexOf('.') > number.lastIndexOf(',') ? '.' : ','
  const mark = dots > 0 ? '.' : ','
  // Groups of three, or as India has them of two before the last; "37,38,39" is a list.
  if (dots + commas > 1) return /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(number) ? 'none' : null
  const at = number.indexOf(mark)
  if (number.length - at - 1 !== 3 || at === 0 || /^0[.,]/.test(number)) return mark
  return at > 3 ? mark : 'unclear'
}
