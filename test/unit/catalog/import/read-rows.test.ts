import { describe, expect, it } from 'vitest'
import type { ImportFormat } from '../../../../src/catalog/import/read/formats.ts'
import { readRows } from '../../../../src/catalog/import/read/read-rows.ts'
import type { ReadRow } from '../../../../src/catalog/import/read/rows.ts'
import { ImportTooLargeError } from '../../../../src/catalog/import/errors.ts'

/** The bytes in pieces of `size`, so that every boundary falls somewhere. */
function streamOf(content: string | Uint8Array, size: number): ReadableStream<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  let at = 0
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + size))
      at += size
    },
  })
}

async function read(content: string | Uint8Array, format: ImportFormat, size: number = 7): Promise<ReadRow[]> {
  return collect(readRows(streamOf(content, size), format))
}

async function collect(rows: AsyncIterable<ReadRow>): Promise<ReadRow[]> {
  const list: ReadRow[] = []
  for await (const row of rows) list.push(row)
  return list
}

describe('CSV', () => {
  it.each([1, 3, 64, 100_000])('reads quotes, commas and newlines in fields, in pieces of %i bytes', async (size) => {
    const csv = 'name,price,note\n"Tent, green",99,"two\nlines"\nLamp,12,"a ""quoted"" word"\n'

    expect(await read(csv, 'csv', size)).toEqual([
      { line: 2, row: { name: 'Tent, green', price: '99', note: 'two\nlines' } },
      { line: 4, row: { name: 'Lamp', price: '12', note: 'a "quoted" word' } },
    ])
  })

  it.each([
    ['semicolons', 'name;price\nTent;9,99\n', { name: 'Tent', price: '9,99' }],
    ['tabs', 'name\tprice\nTent\t9\n', { name: 'Tent', price: '9' }],
    ['bars', 'name|price\nTent|9\n', { name: 'Tent', price: '9' }],
    ['Windows line ends', 'name,price\r\nTent,9\r\n', { name: 'Tent', price: '9' }],
    ['a byte order mark', '\ufeffname,price\nTent,9\n', { name: 'Tent', price: '9' }],
    ['no newline at the end', 'name,price\nTent,9', { name: 'Tent', price: '9' }],
    ['an inch sign in plain text', 'name,price\nScreen 24" wide,9\n', { name: 'Screen 24" wide', price: '9' }],
    ['letters of two bytes', 'name,price\nZelt für Österreich,9\n', { name: 'Zelt für Österreich', price: '9' }],
  ])('reads %s', async (_, csv, row) => {
    expect(await read(csv, 'csv')).toEqual([{ line: 2, row }])
  })

  it('passes over a header that stands once more below', async () => {
    const csv = 'name,price\nTent,9\nname,price\nLamp,12\nname,15\n'

    expect(await read(csv, 'csv')).toEqual([
      { line: 2, row: { name: 'Tent', price: '9' } },
      { line: 4, row: { name: 'Lamp', price: '12' } },
      { line: 5, row: { name: 'name', price: '15' } },
    ])
  })

  it('reads UTF-16 with a byte order mark', async () => {
    const bytes = new Uint8Array(Uint16Array.from('\ufeffname,price\nTent,9\n', (char) => char.charCodeAt(0)).buffer)

    expect(await read(bytes, 'csv')).toEqual([{ line: 2, row: { name: 'Tent', price: '9' } }])
  })

  it('names the line of rows with too many fields and of an unclosed quote, and keeps the good ones', async () => {
    const csv = 'name,price\nA,1,2\n\nB,2\n"C,3\n'

    expect(await read(csv, 'csv')).toEqual([
      { line: 2, reason: 'the row has 3 fields, the header 2' },
      { line: 4, row: { name: 'B', price: '2' } },
      { line: 5, reason: 'a quoted field that begins in this row is never closed', isCut: true },
    ])
  })

  it('counts lines the same in files of many pieces', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `"Product ${index}\nsecond line",${index}`)
    const result = await read(`name,price\n${rows.join('\n')}\n`, 'csv', 10_000)

    expect(result).toHaveLength(5_000)
    expect(result.at(-1)).toEqual({ line: 2 + 4_999 * 2, row: { name: 'Product 4999\nsecond line', price: '4999' } })
  })
})

describe('NDJSON', () => {
  it('names the line that is not JSON and goes on', async () => {
    expect(await read('{"name":"A"}\n\nnot json\n{"name":"B"}', 'ndjson')).toEqual([
      { line: 1, row: { name: 'A' } },
      { line: 3, reason: 'the line is not valid JSON' },
      { line: 4, row: { name: 'B' } },
    ])
  })

  it('skips a line that is too long without keeping it', async () => {
    const long = `{"name":"${'x'.repeat(1_200_000)}"}`

    expect(await read(`${long}\n{"name":"B"}\n`, 'ndjson', 65_536)).toEqual([
      { line: 1, reason: 'the line is too long for a product' },
      { line: 2, row: { name: 'B' } },
    ])
  })
})

describe('JSON', () => {
  it.each([1, 5, 100_000])('reads an array in pieces of %i bytes', async (size) => {
    const json = '[\n {"name":"A, [b] {c}","tags":["x","y"]},\n {"name":"say \\"hi\\"\\\\"}\n]\n'

    expect(await read(json, 'json', size)).toEqual([
      { line: 2, row: { name: 'A, [b] {c}', tags: ['x', 'y'] } },
      { line: 3, row: { name: 'say "hi"\\' } },
    ])
  })

  it('reads the array inside an object', async () => {
    expect(await read('{"total": 1, "products": [{"name":"A"}], "skip": [1, 2]}', 'json')).toEqual([
      { line: 1, row: { name: 'A' } },
    ])
  })

  it('keeps the rows before the place where a file was cut off, and says so', async () => {
    expect(await read('[{"name":"A"},\n{"name":', 'json')).toEqual([
      { line: 1, row: { name: 'A' } },
      { line: 2, reason: 'row 2: the file ends before the array does', isCut: true },
    ])
  })

  it.each(['', '{}', '"text"', '42'])('says that %j holds no array', async (json) => {
    expect(await read(json, 'json')).toEqual([{ line: 1, reason: 'the file holds no JSON array' }])
  })

  it('gives an empty array no rows', async () => {
    expect(await read(' [ ] ', 'json')).toEqual([])
  })
})

it('stops at the size limit', async () => {
  const rows = readRows(streamOf('x'.repeat(2_000), 500), 'ndjson', 1_500)

  await expect(collect(rows)).rejects.toBeInstanceOf(ImportTooLargeError)
})
