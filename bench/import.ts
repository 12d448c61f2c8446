/**
 * `npm run bench:import`: how fast a large file is read, and in how much memory. A Shopify export and a feed in XML are
 * made up on the fly, so that neither file is ever in memory as a whole.
 */
import { parseArgs } from 'node:util'
import { CatalogFile } from '../src/catalog/import/read-catalog.ts'

const { values } = parseArgs({ options: { rows: { type: 'string', default: '100000' } } })
const ROWS = Number(values.rows)
/** Rows of one product: its variants, and a picture. */
const PER_PRODUCT = 5
const DESCRIPTION = `<p>${'A thing made to last, with parts that can be had for years. '.repeat(6)}</p><ul><li>Light</li><li>Strong</li></ul>`

function* shopify(): Generator<string> {
  yield 'Handle,Title,Body (HTML),Vendor,Product Category,Type,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Image Src,Status,Cost per item\n'
  for (let row = 0; row < ROWS; row++) {
    const product = Math.floor(row / PER_PRODUCT)
    const at = row % PER_PRODUCT
    const image = `https://cdn.example/${product}-${at}.jpg`
    if (at === 0) {
      yield `thing-${product},Thing ${product},"${DESCRIPTION}",Maker ${product % 90},Home > Things,Things ${product % 40},TRUE,Size,S,T-${row},500,shopify,${product % 7},deny,${10 + (product % 90)}.90,99.00,${image},active,4.20\n`
    } else if (at === PER_PRODUCT - 1) {
      yield `thing-${product},,,,,,,,,,,,,,,,${image},,\n`
    } else {
      yield `thing-${product},,,,,,,,${'MLX'[at - 1]},T-${row},500,shopify,3,deny,${11 + (product % 90)}.90,,,,\n`
    }
  }
}

function* google(): Generator<string> {
  yield '<?xml version="1.0"?><rss xmlns:g="http://base.google.com/ns/1.0"><channel>'
  for (let row = 0; row < ROWS; row++) {
    yield `<item><g:id>${row}</g:id><title>Thing ${row}</title><description><![CDATA[${DESCRIPTION}]]></description><link>https://shop.example/${row}</link><g:image_link>https://cdn.example/${row}.jpg</g:image_link><g:shipping><g:price>4.90 EUR</g:price></g:shipping><g:price>${10 + (row % 90)}.90 EUR</g:price><g:availability>in_stock</g:availability><g:product_type>Home &gt; Things ${row % 40}</g:product_type></item>\n`
  }
  yield '</channel></rss>'
}

function streamOf(pieces: Generator<string>): { stream: ReadableStream<Uint8Array>; bytes: () => number } {
  const encoder = new TextEncoder()
  let bytes = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      let text = ''
      while (text.length < 64 * 1024) {
        const { value, done } = pieces.next()
        if (done === true) break
        text += value
      }
      if (text === '') return controller.close()
      const chunk = encoder.encode(text)
      bytes += chunk.byteLength
      controller.enqueue(chunk)
    },
  })
  return { stream, bytes: () => bytes }
}

for (const [name, pieces] of [
  ['Shopify CSV', shopify()],
  ['Google XML', google()],
] as const) {
  const file = new CatalogFile({
    format: 'auto',
    source: 'import',
    now: Date.now(),
    currency: 'EUR',
    maxBytes: Number.POSITIVE_INFINITY,
  })
  const { stream, bytes } = streamOf(pieces)
  const started = performance.now()
  let peak = 0
  let changes = 0
  for await (const _ of file.changes(stream)) {
    changes++
    if (changes % 500 === 0) peak = Math.max(peak, process.memoryUsage().rss)
  }
  const seconds = (performance.now() - started) / 1000
  const { products, variants, rejectedTotal } = file.report()
  console.log(
    `${name}: ${ROWS} rows, ${(bytes() / 1e6).toFixed(0)} MB, ${products} products, ${variants} variants, ` +
      `${rejectedTotal} rejected: ${Math.round(ROWS / seconds)} rows/s, at most ${Math.round(peak / 1e6)} MB of memory`,
  )
}
