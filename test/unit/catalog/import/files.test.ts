import { describe, expect, it } from 'vitest'
import { priceOf, readOwnersFile, table, tableOf, usesOf } from '../../../support/owners-file.ts'

const HEADER = ['id', 'title', 'brand', 'price', 'category']
const ROW = ['z-1', 'Théière élégante', 'Ébène', '1.299,99 €', 'Thé']

function latin(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Array.from(text, (char) => (char === '€' ? 0x80 : char.charCodeAt(0))))
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text))
}

function utf16(text: string, { isBig = false, hasMark = true } = {}): Uint8Array<ArrayBuffer> {
  const codes = Array.from(`${hasMark ? '\ufeff' : ''}${text}`, (char) => char.charCodeAt(0))
  return new Uint8Array(codes.flatMap((code) => (isBig ? [code >> 8, code & 255] : [code & 255, code >> 8])))
}

describe('encodings', () => {
  const text = table([HEADER, ROW], ';')

  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`), 'utf-8'],
    ['a mark behind an empty line and a tab', utf8(`\n\t\ufeff${text}`), 'utf-8'],
    ['UTF-16', utf16(text), 'utf-16le'],
    ['UTF-16, the larger byte first', utf16(text, { isBig: true }), 'utf-16be'],
    ['UTF-16 without a mark', utf16(text, { hasMark: false }), 'utf-16le'],
    ['windows-1252', latin(text), 'windows-1252'],
  ])('reads %s', async (_, bytes, encoding) => {
    const { record, report } = await readOwnersFile(bytes)

    expect(report.detected.encoding).toBe(encoding)
    expect(record('z-1')).toMatchObject({ title: 'Théière élégante', brand: 'Ébène', categoryPath: ['Thé'] })
    expect(priceOf(record('z-1'))).toBe('129999 EUR')
  })

  it('reads windows-1252 that only shows far into the file, and says so', async () => {
    const plain = Array.from({ length: 3_000 }, (_, at) => [
      `p-${at}`,
      `Plain thing ${at}`,
      'Plain',
      '5,00 €',
      'Things',
    ])
    const { record, report } = await readOwnersFile(
      latin(table([HEADER, ...plain.map((row) => row.map((cell) => cell.replace('€', 'EUR'))), ROW], ';')),
    )

    expect(record('z-1').title).toBe('Théière élégante')
    expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'encoding' }))
  })

  it('stays with UTF-8 where one byte is broken in a text full of it, and says so', async () => {
    const bytes = utf8(table([HEADER, ROW, ['z-2', 'Brok#n', 'Ébène', '5,00 €', 'Thé']], ';'))
    bytes[bytes.indexOf(0x23)] = 0xe9
    const { record, report } = await readOwnersFile(bytes)

    expect(report.detected.encoding).toBe('utf-8')
    expect(record('z-1').title).toBe('Théière élégante')
    expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'broken_characters', count: 1 }))
  })

  it('reads Cyrillic that is no UTF-8', async () => {
    const cyrillic = (word: string) =>
      Array.from(word, (char) => (char >= 'А' && char <= 'я' ? char.charCodeAt(0) - 0x410 + 0xc0 : char.charCodeAt(0)))
    const bytes = new Uint8Array(cyrillic(table([HEADER, ['z-1', 'Большая кружка для чая', 'Глина', '100', 'Посуда']])))

    expect((await readOwnersFile(bytes)).record('z-1').title).toBe('Большая кружка для чая')
  })
})

describe('tables', () => {
  it.each([
    ['a line that names the delimiter', 'sep=;\nid;title;price\nz-1;Lamp, tall;5,00\n', ';'],
    ['semicolons', 'id;title;price\nz-1;"Lamp; tall";5,00\n', ';'],
    ['tabs', 'id\ttitle\tprice\nz-1\tLamp\t5,00\n', '\t'],
    ['bars', 'id|title|price\nz-1|Lamp|5,00\n', '|'],
    ['a title above the header', 'Products of March\n\nid,title,price\nz-1,Lamp,5.00\n', ','],
    ['empty lines and spaces', '\n\n id , title ,price\n z-1 ,  Lamp   tall , 5.00 \n\n', ','],
    ['quoted line ends', 'id,title,description,price\nz-1,Lamp,"one\r\ntwo",5.00\n', ','],
  ])('reads %s', async (_, text, delimiter) => {
    const { record, report } = await readOwnersFile(text)

    expect(report.detected.delimiter).toBe(delimiter)
    expect(report.rejectedTotal).toBe(0)
    expect(priceOf(record('z-1'))).toBe('500 EUR')
  })

  it('takes the first of two columns of one name, and says so', async () => {
    const { record, report } = await readOwnersFile(
      'id,title,price,image,Image,description,description\nd,Globe,20,https://cdn.example/main.jpg,https://cdn.example/side.jpg,For shoppers,margin 40\n',
    )

    expect(record('d')).toMatchObject({ imageUrl: 'https://cdn.example/main.jpg', description: 'For shoppers' })
    expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'doubled_column', count: 2 }))
  })

  it('says where one id stands twice', async () => {
    const { report } = await readOwnersFile('id,title,price\nd,Globe,20\ne,Map,5\nd,Globe,21\n')

    expect(report).toMatchObject({ products: 2 })
    expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'doubled_id', count: 1, lines: [4] }))
    expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'no_image', count: 2 }))
  })

  it('keeps products of one title and brand apart by their pages', async () => {
    const { records } = await readOwnersFile(
      'title,brand,price,link\nCap,Ridge,9,https://a.example/1\nCap,Ridge,9,https://a.example/2\n',
    )

    expect(new Set(records.map(({ id }) => id)).size).toBe(2)
  })
})

describe('bad input', () => {
  const wide = Array.from({ length: 10_000 }, (_, at) => `column ${at}`)

  it('keeps the good rows beside one of ten thousand fields', async () => {
    const { records, report } = await readOwnersFile(`id,title,price\n1,Lamp,5\n${wide.join(',')}\n2,Desk,6\n`)

    expect(records.map(({ id }) => id)).toEqual(['1', '2'])
    expect(report.rejected).toEqual([{ line: 3, reason: 'the row has 10000 fields, the header 3' }])
  })

  it('reads past ten thousand columns', async () => {
    const { records } = await readOwnersFile(`id,title,price,${wide.join(',')}\n1,Lamp,5\n`)

    expect(records).toHaveLength(1)
  })

  it('takes names of prototypes for columns like any other', async () => {
    const { record } = await readOwnersFile(
      'id,title,price,__proto__,constructor,toString,hasOwnProperty\n1,Lamp,5,a,b,c,d\n',
    )
    const json = await readOwnersFile('[{"id":"1","title":"Lamp","__proto__":{"brand":"Evil"},"constructor":"x"}]')

    expect(record('1')).toMatchObject({ title: 'Lamp', attributes: [] })
    expect(json.record('1').brand).toBeNull()
    expect(({} as Record<string, unknown>)['brand']).toBeUndefined()
  })

  it('runs nothing that stands in a cell', async () => {
    const { record } = await readOwnersFile(
      tableOf([
        {
          id: '1',
          title: '=HYPERLINK("http://x.example")',
          description: '<img src=x onerror=alert(1)><script>steal()</script>Fine',
          price: '5',
          url: 'javascript:alert(1)',
          image: 'javascript:alert(2)',
        },
      ]),
    )

    expect(record('1')).toMatchObject({
      title: '=HYPERLINK("http://x.example")',
      description: 'Fine',
      url: null,
      imageUrl: null,
    })
  })

  it('keeps as many variants of one product as any shop has, and says what it left out', async () => {
    const rows = Array.from({ length: 2_500 }, (_, at) => `w,${at === 0 ? 'Wall' : ''},,Size,${at},5,`)
    const { records, report } = await readOwnersFile(
      `Handle,Title,Vendor,Option1 Name,Option1 Value,Variant Price,Image Src\n${rows.join('\n')}\n`,
    )

    expect(records[0]?.variants).toHaveLength(2_048)
    expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'too_many_variants', count: 1 }))
  })

  it('says that a cut file is not whole', async () => {
    const whole = await readOwnersFile('id,title,price\n1,Lamp,5\n2,Desk,6\n')
    const cut = await readOwnersFile('id,title,price\n1,Lamp,5\n2,"Desk,6\n')

    expect(whole.report.isComplete).toBe(true)
    expect(cut.report.isComplete).toBe(false)
    expect(cut.records.map(({ id }) => id)).toEqual(['1'])
  })
})

describe('money of a whole file', () => {
  it.each<[string, string[], string, (string | null)[]]>([
    ['a neighbour shows the comma', ['1.299', '5,50'], 'EUR', ['129900 EUR', '550 EUR']],
    ['a neighbour shows the point', ['1.299', '5.50'], 'USD', ['130 USD', '550 USD']],
    ['a neighbour shows that commas group', ['1,299', '5.50'], 'USD', ['129900 USD', '550 USD']],
    ['nothing shows it but the currency', ['1.299', '2.500'], 'EUR', ['129900 EUR', '250000 EUR']],
    ['yen have no decimals', ['1,299', '500'], 'JPY', ['1299 JPY', '500 JPY']],
    ['dinars have three', ['49,000', '5,500'], 'TND', ['49000 TND', '5500 TND']],
    ['signs stand on any side', ["CHF 1'299.-", '12.50 CHF'], 'USD', ['129900 CHF', '1250 CHF']],
    ['India groups by two', ['₹1,30,999.00', 'Rs. 99.50'], 'USD', ['13099900 INR', '9950 INR']],
    ['some is no price', ['ask us', '0.00', '10 - 20'], 'EUR', [null, null, null]],
  ])('is read where %s', async (_, prices, currency, expected) => {
    const { records } = await readOwnersFile(
      tableOf(prices.map((price, at) => ({ id: at + 1, title: 'Thing', price }))),
      { currency },
    )

    expect(records.map(priceOf)).toEqual(expected)
  })

  it.each([
    ['Price (EUR)', '5.00', '500 EUR'],
    ['price_gbp', '5.00', '500 GBP'],
    ['price', '$5.00', '500 USD'],
  ])('names its currency in %s of %s', async (name, price, expected) => {
    const { records } = await readOwnersFile(tableOf([{ id: 1, title: 'Thing', [name]: price }]), { currency: null })

    expect(records.map(priceOf)).toEqual([expected])
  })

  it.each(['5.00', '¥500', '50 kr'])('does not guess the currency of %s', async (price) => {
    await expect(readOwnersFile(tableOf([{ id: 1, title: 'Thing', price }]), { currency: null })).rejects.toMatchObject(
      { name: 'CurrencyNeededError' },
    )
  })

  it('needs no currency without prices', async () => {
    const { records } = await readOwnersFile('id,title\n1,Lamp\n', { currency: null })

    expect(records).toHaveLength(1)
  })
})

it('knows the usual names of columns in other languages', async () => {
  const { record, report } = await readOwnersFile(
    'Artikelnummer;Bezeichnung;Marke;Kategorie;Preis;Bestand;Bild;Lieferant\nA-1;Stuhl;Holz;Möbel > Stühle;1.049,00;3;https://cdn.example/1.jpg;Geheim GmbH\n',
  )

  expect(record('A-1')).toMatchObject({
    title: 'Stuhl',
    brand: 'Holz',
    categoryPath: ['Möbel', 'Stühle'],
    availability: 'in_stock',
    imageUrl: 'https://cdn.example/1.jpg',
  })
  expect(priceOf(record('A-1'))).toBe('104900 EUR')
  expect(usesOf(report)['Lieferant']).toBe('ignored')
})
