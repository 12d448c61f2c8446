/**
 * Products of an XML feed: the items of RSS, the entries of Atom, and what shop systems call them. Each item becomes a row
 * by the names of its children without their prefix; nested elements stay nested, so that a price inside of `shipping` is
 * none of the product. Only one item is in memory at a time.
 */
import sax from 'sax'
import { ROW_MAX_CHARACTERS, type ReadRow } from './rows.ts'

/** What an element that holds one product is called. */
const ITEM_NAMES = new Set(
  'item entry product offer shopitem productitem artikel article produkt produit producto record row'.split(' '),
)
const DEPTH_MAX = 12

interface Node {
  name: string
  /** With `g:` or another prefix: such a field counts before a plain one of the same name. */
  isPrefixed: boolean
  text: string
  attributes: Record<string, string>
  children: Map<string, { isPrefixed: boolean; values: unknown[] }>
}

/** One row for each item. */
export async function* readXml(text: AsyncIterable<string>): AsyncGenerator<ReadRow, void> {
  const reader = new ItemReader()
  for await (const piece of text) {
    reader.write(piece)
    yield* reader.take()
  }
  reader.end()
  yield* reader.take()
}

class ItemReader {
  // The tolerant mode: feeds name HTML's entities, and one wrong sign must not end the reading.
  readonly #parser = sax.parser(false, { lowercase: true, trim: false, normalize: false, position: true })
  #rows: ReadRow[] = []
  #open: Node[] = []
  #depth = 0
  #itemLine = 0
  #itemName: string | null = null
  #size = 0
  #count = 0
  /** Categories that are named once and referred to by number. */
  readonly #categories = new Map<string, { name: string; parent: string | undefined }>()
  #category: { id: string; parent: string | undefined; name: string } | null = null

  constructor() {
    // The parser knows no other way of listening.
    Object.assign(this.#parser, {
      onerror: () => this.#parser.resume(),
      onopentag: (tag: sax.Tag) => this.#opened(tag.name, tag.attributes),
      onclosetag: (name: string) => this.#closed(name),
      ontext: (text: string) => this.#said(text),
      oncdata: (text: string) => this.#said(text),
    })
  }

  write(piece: string): void {
    this.#parser.write(piece)
  }

  end(): void {
    if (this.#open.length > 0) {
      this.#rows.push({ line: this.#itemLine, reason: 'the file ends inside of this product', isCut: true })
    } else if (this.#count === 0) {
      this.#rows.push({ line: 1, reason: 'the file holds no products: no <item>, <entry> or <product> was found' })
    }
    this.#open = []
  }

  take(): ReadRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  #opened(fullName: string, attributes: Record<string, string>): void {
    this.#depth++
    const { name, isPrefixed } = splitName(fullName)
    const isItem = this.#open.length === 0 && this.#depth > 1 && this.#isItem(name)
    if (isItem) {
      this.#itemLine = this.#parser.line + 1
      this.#itemName = name
      this.#size = 0
    } else if (this.#open.length === 0) {
      const { id, parentid } = attributes
      this.#category = name === 'category' && id !== undefined ? { id, parent: parentid, name: '' } : null
      return
    }
    this.#open.push({ name, isPrefixed, text: '', attributes, children: new Map() })
  }

  /** The first name that fits is that of every item: a `<product>` inside of an `<item>` is none. */
  #isItem(name: string): boolean {
    return this.#itemName === null ? ITEM_NAMES.has(name) : name === this.#itemName
  }

  #said(text: string): void {
    if (this.#category !== null) this.#category.name += text
    const node = this.#open.at(-1)
    if (node === undefined) return
    this.#size += text.length
    if (this.#size <= ROW_MAX_CHARACTERS) node.text += text
  }

  #closed(fullName: string): void {
    this.#depth--
    const { name } = splitName(fullName)
    if (this.#open.length === 0) {
      if (this.#category !== null) this.#categories.set(this.#category.id, this.#category)
      this.#category = null
      return
    }
    const node = this.#open.at(-1)
    if (node === undefined || node.name !== name) return
    this.#open.pop()
    const parent = this.#open.at(-1)
    if (parent !== undefined) {
      if (this.#open.length <= DEPTH_MAX) addChild(parent, node)
      return
    }
    this.#count++
    const line = this.#itemLine
    if (this.#size > ROW_MAX_CHARACTERS) this.#rows.push({ line, reason: 'the item is too long for a product' })
    else this.#rows.push({ line, row: this.#withCategory(toRow(node)) })
  }

  #withCategory(row: Record<string, unknown>): Record<string, unknown> {
    const names: string[] = []
    let id = typeof row['categoryid'] === 'string' ? row['categoryid'] : undefined
    while (id !== undefined && names.length < DEPTH_MAX) {
      const category = this.#categories.get(id)
      if (category === undefined) break
      names.unshift(category.name.trim())
      id = category.parent
    }
    return names.length === 0 || row['category'] !== undefined ? row : { ...row, category: names.join(' > ') }
  }
}

function splitName(fullName: string): { name: string; isPrefixed: boolean } {
  const colon = fullName.indexOf(':')
  return colon < 0 ? { name: fullName, isPrefixed: false } : { name: fullName.slice(colon + 1), isPrefixed: true }
}

function addChild(parent: Node, node: Node): void {
  const value = toValue(node)
  if (value === '') return
  const known = parent.children.get(node.name)
  if (known === undefined || (node.isPrefixed && !known.isPrefixed)) {
    parent.children.set(node.name, { isPrefixed: node.isPrefixed, values: [value] })
  } else if (node.isPrefixed === known.isPrefixed) {
    known.values.push(value)
  }
}

function toValue(node: Node): unknown {
  const text = node.text.trim()
  if (node.children.size > 0) return toRow(node)
  if (text === '') return node.attributes['href'] ?? node.attributes['url'] ?? ''
  // `<param name="Colour">red</param>`, `<param name="Height" unit="cm">12</param>`
  const { name, unit } = node.attributes
  return name === undefined ? text : { name, value: text, ...(unit === undefined ? {} : { unit }) }
}

function toRow({ attributes, children }: Node): Record<string, unknown> {
  const own = Object.entries(attributes).filter(([name]) => !name.startsWith('xml'))
  const named = [...children].map(([name, { values }]) => [name, values.length === 1 ? values[0] : values] as const)
  return Object.fromEntries([...own, ...named])
}
