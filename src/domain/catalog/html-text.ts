/** Reads the HTML that shops write into descriptions: plain text, bullets as features, two-column tables as facts. */
import { cleanText, decodeEntities } from './clean-text.ts'

export interface HtmlText {
  text: string
  /** What stood in `<li>`. */
  items: string[]
  /** Rows of two cells. */
  pairs: (readonly [name: string, value: string])[]
}

const ITEM_MAX_CHARACTERS = 2_000
const TAG = /<[a-z!/]/i
const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'object'])

/**
 * Text without any tag is given back as text alone. `maxLength` is that of the text, in characters. Some systems store and
 * export their HTML escaped: then its tags are none until it is decoded.
 */
export function readHtml(stated: string, maxLength: number): HtmlText {
  const html = !TAG.test(stated) && /&lt;\/?[a-z]/i.test(stated) ? decodeEntities(stated) : stated
  if (!TAG.test(html)) return { text: cleanText(html, maxLength), items: [], pairs: [] }
  const out: string[] = []
  const items: string[] = []
  const pairs: (readonly [string, string])[] = []
  let item: string[] | null = null
  let row: string[][] | null = null
  let hidden: string | null = null
  const endItem = () => {
    const text = item === null ? '' : cleanText(item.join(''), ITEM_MAX_CHARACTERS)
    if (text !== '') items.push(text)
    item = null
  }
  const endRow = () => {
    const cells = (row ?? []).map((cell) => cleanText(cell.join(''), ITEM_MAX_CHARACTERS))
    row = null
    const [name = '', value = ''] = cells
    if (cells.length === 2 && name !== '' && value !== '') pairs.push([name, value])
    else out.push(` ${cells.filter(Boolean).join(' ')} `)
  }
  // A tag begins with a letter: "5 < 7 > 3" is arithmetic and stays text.
  for (const [token, slash, tag] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^>]*>|<!--[^]*?-->|<![^>]*>|[^<]+|</gi)) {
    const name = tag?.toLowerCase()
    if (name === undefined) {
      if (hidden === null && !token.startsWith('<!')) (row?.at(-1) ?? item ?? out).push(token)
      continue
    }
    const isEnd = slash === '/'
    if (hidden !== null) {
      if (isEnd && name === hidden) hidden = null
      continue
    }
    if (HIDDEN.has(name) && !token.endsWith('/>')) {
      hidden = isEnd ? null : name
    } else if (name === 'li') {
      endItem()
      if (!isEnd && row === null) item = []
    } else if (name === 'ul' || name === 'ol') {
      endItem()
    } else if (name === 'tr') {
      if (row !== null) endRow()
      if (!isEnd) row = []
    } else if (name === 'td' || name === 'th') {
      if (!isEnd) row?.push([])
    } else {
      ;(row?.at(-1) ?? item ?? out).push(INLINE.has(name) ? '' : ' ')
    }
  }
  endItem()
  if (row !== null) endRow()
  return { text: cleanText(out.join(''), maxLength), items, pairs }
}

/** Tags inside of a word or a sentence; any other one parts words. */
const INLINE = new Set('a abbr b big code em font i mark s small span strong sub sup u wbr'.split(' '))
