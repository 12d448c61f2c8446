import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CatalogFile, type ReadOptions } from '../../../../src/catalog/import/read-catalog.ts'
import type { CatalogChange, CatalogRecord } from '../../../../src/domain/catalog/record.ts'
import { ImportReport } from '../../../../src/shared/import-report.ts'
import { NOW, readOwnersFile, table, tableOf } from '../../../support/owners-file.ts'

const OPTIONS: ReadOptions = { format: 'auto', source: 'import', now: NOW, currency: 'EUR' }

/** Reads bytes as a network may cut them. */
async function readPieces(bytes: Uint8Array, pieceBytes: number, format: ReadOptions['format'] = 'auto') {
  const file = new CatalogFile({ ...OPTIONS, format })
  let at = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + pieceBytes))
      at += pieceBytes
    },
  })
  const changes: CatalogChange[] = []
  for await (const { change } of file.changes(stream)) changes.push(change)
  return { changes, report: file.report() }
}

const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text))

/** The same catalogue, whatever the order in which it was told. */
function shelf(records: readonly CatalogRecord[]): unknown {
  return records
    .map(({ variants, options, ...rest }) => ({
      ...rest,
      variants: variants?.toSorted((a, b) => a.id.localeCompare(b.id)),
      options: options?.map(({ name, values }) => ({ name, values: values.toSorted() })),
    }))
    .toSorted((a, b) => a.id.localeCompare(b.id))
}

// As in words: where most letters are beyond ASCII, bytes alone cannot tell one old encoding from another.
const word = fc.stringMatching(/^[A-Za-z][a-z]{1,4}[a-zéüñ][a-z ]{1,7}[a-z]$/)
const cents = fc.integer({ min: 1, max: 900_000 })
const price = cents.map((amount) => (amount / 100).toFixed(2))

/** A product of a file of our own columns. */
const product = fc.record({
  title: word,
  brand: word,
  price,
  category: fc.array(word, { minLength: 1, maxLength: 3 }).map((path) => path.join(' > ')),
  description: fc.constantFrom('Plain', 'With, a comma', 'With "quotes"', 'Two\nlines', 'Semi; colon', 'Tab\there'),
  color: fc.constantFrom('red', 'blue', ''),
  stock: fc.integer({ min: -1, max: 9 }),
})
const products = fc
  .array(product, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((one, at) => ({ id: `p-${at}`, ...one })))

const GOOD: Record<string, string> = {
  csv: tableOf([{ id: '1', title: 'Lamp', price: '5.00', image: 'https://cdn.example/1.jpg', color: 'red' }]),
  shopify: table([
    ['Handle', 'Title', 'Option1 Name', 'Option1 Value', 'Variant Price', 'Image Src'],
    ['a', 'Tee', 'Size', 'S', '9.00', 'https://cdn.example/1.jpg'],
    ['a', '', '', 'M', '9.50', ''],
  ]),
  json: '{"products":[{"id":1,"title":"Lamp","price":5,"attributes":{"Color":"red"},"variants":[{"id":2,"price":6}]}]}',
  ndjson: '{"id":"1","title":"Lamp","price":5}\n{"id":"2","title":"Desk","price":"6,50 €"}\n',
  xml: '<?xml version="1.0"?><rss><channel><item><g:id>1</g:id><title>Lamp</title><g:price>5 EUR</g:price><g:shipping><g:price>1 EUR</g:price></g:shipping></item></channel></rss>',
}

describe('any file', () => {
  async function expectReport(bytes: Uint8Array, format: ReadOptions['format'], pieceBytes: number) {
    const { changes, report } = await readPieces(bytes, pieceBytes, format)
    const { products: count, isComplete: _, ...found } = report
    const counts = { accepted: count, updated: 0, unchanged: 0, withdrawn: 0, dryRun: true }
    expect(ImportReport.safeParse({ ...found, ...counts }).success).toBe(true)
    expect(new Set(changes.flatMap((one) => (one.kind === 'record' ? one.record.id : []))).size).toBe(count)
    expect(report.rejectedTotal).toBeGreaterThanOrEqual(report.rejected.length)
  }
  const format = fc.constantFrom<ReadOptions['format']>('auto', 'csv', 'tsv', 'json', 'ndjson', 'xml')

  it('is read to a report, whatever its bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), format, fc.integer({ min: 1, max: 50 }), expectReport),
      { numRuns: 100 },
    )
  })

  it('is read to a report, whatever the signs of its grammar say', async () => {
    const signs = fc.constantFrom(
      ...'",;\t|\n\r[]{}:<>/&=#\\\'\0'.split(''),
      'title',
      'price',
      'id',
      '<item>',
      '</item>',
      'null',
      '5',
      '\ufeff',
      'é',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(signs, { maxLength: 60 }), format, async (parts, as) =>
        expectReport(bytesOf(parts.join('')), as, 16),
      ),
      { numRuns: 100 },
    )
  })

  it('is read to a report where a good one was damaged', async () => {
    const damage = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.integer({ min: 0, max: 9 }),
      put: fc.uint8Array({ maxLength: 5 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.values(GOOD)), damage, async (good, { at, drop, put }) => {
        const bytes = bytesOf(good)
        const place = Math.floor(at * bytes.length)
        await expectReport(new Uint8Array([...bytes.slice(0, place), ...put, ...bytes.slice(place + drop)]), 'auto', 64)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the same products', () => {
  it('come out however the network cuts the file', async () => {
    await fc.assert(
      fc.asyncProperty(products, fc.integer({ min: 1, max: 40 }), async (list, pieceBytes) => {
        const bytes = bytesOf(tableOf(list))
        expect((await readPieces(bytes, pieceBytes)).changes).toEqual((await readPieces(bytes, 1e9)).changes)
      }),
      { numRuns: 40 },
    )
  })

  it('come out of every encoding and every way to write a table', async () => {
    const encodings: Record<string, (text: string) => Uint8Array<ArrayBuffer>> = {
      'UTF-8': (text) => bytesOf(text),
      'UTF-8 with a mark': (text) => bytesOf(`\ufeff${text}`),
      'UTF-16': (text) =>
        new Uint8Array(
          Array.from(`\ufeff${text}`).flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
        ),
      'windows-1252': (text) => new Uint8Array(Array.from(text, (char) => char.charCodeAt(0))),
    }
    const way = fc.record({
      encode: fc.constantFrom(...Object.keys(encodings)),
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      newline: fc.constantFrom('\n', '\r\n'),
    })
    await fc.assert(
      fc.asyncProperty(products, way, async (list, { encode, delimiter, newline }) => {
        // A line inside of a cell stays as it is; one between rows is written as the system does.
        const text = tableOf(
          list.map((one) => ({ ...one, description: one.description.replace('\n', ' ') })),
          delimiter,
        )
        const bytes = encodings[encode]?.(text.replaceAll('\n', newline)) ?? bytesOf(text)
        const plain = await readOwnersFile(tableOf(list))
        expect((await readOwnersFile(bytes)).records).toEqual(plain.records)
      }),
      { numRuns: 50 },
    )
  })

  it('come out of rows in any order', async () => {
    const sizes = fc.uniqueArray(fc.constantFrom('S', 'M', 'L', 'XL'), { minLength: 2, maxLength: 4 })
    const shirts = fc.array(fc.record({ title: word, price, sizes }), { minLength: 1, maxLength: 4 })
    const woo = shirts.map((list) =>
      list.flatMap((shirt, at) => [
        {
          ID: `${at}`,
          Type: 'variable',
          SKU: `W${at}`,
          Name: shirt.title,
          'Regular price': '',
          Parent: '',
          'Attribute 1 name': 'Size',
          'Attribute 1 value(s)': shirt.sizes.join(', '),
        },
        ...shirt.sizes.map((size) => ({
          ID: `${at}-${size}`,
          Type: 'variation',
          SKU: `W${at}-${size}`,
          Name: `${shirt.title} - ${size}`,
          'Regular price': shirt.price,
          Parent: `W${at}`,
          'Attribute 1 name': 'Size',
          'Attribute 1 value(s)': size,
        })),
      ]),
    )
    const magento = shirts.map((list) =>
      list.flatMap((shirt, at) => [
        {
          sku: `M${at}`,
          product_type: 'configurable',
          name: shirt.title,
          visibility: '4',
          url_key: 'x',
          price: '',
          configurable_variations: shirt.sizes.map((size) => `sku=M${at}-${size},size=${size}`).join('|'),
        },
        ...shirt.sizes.map((size) => ({
          sku: `M${at}-${size}`,
          product_type: 'simple',
          name: `${shirt.title} ${size}`,
          visibility: '1',
          url_key: 'x',
          price: shirt.price,
          configurable_variations: '',
        })),
      ]),
    )
    const google = shirts.map((list) =>
      list.flatMap((shirt, at) =>
        shirt.sizes.map((size) => ({
          id: `${at}-${size}`,
          item_group_id: `g${at}`,
          title: shirt.title,
          link: 'https://shop.example/1',
          image_link: 'https://cdn.example/1.jpg',
          price: `${shirt.price} EUR`,
          availability: 'in stock',
          size,
        })),
      ),
    )
    const rows = fc.oneof<fc.Arbitrary<Record<string, string | number>[]>[]>(products, woo, magento, google)
    const shuffled = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    await fc.assert(
      fc.asyncProperty(shuffled, async ([list, other]) => {
        expect(shelf((await readOwnersFile(tableOf(other))).records)).toEqual(
          shelf((await readOwnersFile(tableOf(list))).records),
        )
      }),
      { numRuns: 50 },
    )
  })
})

it('never shows what stands in a column of the owner’s own', async () => {
  const kinds = fc.constantFrom(
    'Cost',
    'Cost price',
    'Margin',
    'Supplier',

    'Internal note',
    'Notes',
    'Wholesale',
    'EK',
    'Lieferant',
    'Fournisseur',
    'Purchase price',
  )
  const beside = fc.constantFrom('', ' EUR', ' (internal)', ' 2', '_code', ' of color', ' per size', ' material')
  const secret = fc.tuple(kinds, beside, fc.stringMatching(/^[a-z]{8}$/))
  const files = fc.constantFrom(...['csv', 'shopify'].map((name) => GOOD[name] ?? ''))
  await fc.assert(
    fc.asyncProperty(
      files,
      fc.uniqueArray(secret, {
        minLength: 1,
        maxLength: 4,
        selector: ([kind, more]) => `${kind}${more}`.toLowerCase(),
      }),
      async (good, secrets) => {
        const [header = '', ...lines] = good.trimEnd().split('\n')
        const columns = secrets.map(([kind, more]) => `${kind}${more}`)
        const text = [
          [header, ...columns].join(','),
          ...lines.map((line) => [line, ...secrets.map(([, , value]) => `zq${value}`)].join(',')),
        ].join('\n')
        const { records, report } = await readOwnersFile(text)
        expect(records).toHaveLength(1)
        expect(JSON.stringify([records, report.preview])).not.toMatch(/zq[a-z]{8}/)
      },
    ),
    { numRuns: 50 },
  )
})
