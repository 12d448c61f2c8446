import { describe, expect, it } from 'vitest'
import { factsOf, priceOf, readOwnersFile, tableOf, usesOf } from '../../../support/owners-file.ts'

function rss(...items: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel><title>Shop</title><link>https://shop.example</link>
${items.map((item) => `<item>${item}</item>`).join('\n')}
</channel></rss>`
}

const VASE = `<g:id>V-1</g:id><title><![CDATA[Vase &quot;Nord&quot; 30 cm]]></title><g:description>Tall &amp;amp; thin&lt;br&gt;glass</g:description>
<link>https://shop.example/v1</link><g:image_link>//cdn.shop.example/v1.jpg</g:image_link><g:additional_image_link>https://cdn.shop.example/v1b.jpg</g:additional_image_link>
<g:shipping><g:country>DE</g:country><g:price>4.90 EUR</g:price></g:shipping>
<g:price>59.00 EUR</g:price><g:availability>in_stock</g:availability><g:brand>Glas</g:brand><g:gtin>4006381333931</g:gtin><g:mpn>N30</g:mpn>
<g:google_product_category>602</g:google_product_category><g:product_type>Home &gt; Vases</g:product_type><g:color>clear</g:color>
<g:product_detail><g:section_name>Build</g:section_name><g:attribute_name>Height</g:attribute_name><g:attribute_value>30 cm</g:attribute_value></g:product_detail>
<g:product_highlight>Blown by mouth</g:product_highlight><g:product_highlight>Lead-free</g:product_highlight>
<g:custom_label_0>margin high</g:custom_label_0><g:cost_of_goods_sold>20 EUR</g:cost_of_goods_sold>`

describe('XML', () => {
  it('reads an item of RSS, with the prices of its own alone', async () => {
    const { record, report } = await readOwnersFile(rss(VASE), { currency: null })

    expect(report.detected).toMatchObject({ format: 'xml', platform: 'google', currency: 'EUR' })
    expect(record('V-1')).toMatchObject({
      title: 'Vase "Nord" 30 cm',
      description: 'Tall & thin glass',
      brand: 'Glas',
      url: 'https://shop.example/v1',
      imageUrl: 'https://cdn.shop.example/v1.jpg',
      categoryPath: ['Home', 'Vases'],
      features: ['Blown by mouth', 'Lead-free'],
      availability: 'in_stock',
      codes: { sku: 'V-1', gtin: '4006381333931', mpn: 'N30' },
    })
    expect(priceOf(record('V-1'))).toBe('5900 EUR')
    expect(factsOf(record('V-1'))).toEqual({ color: 'clear', height: '30 cm' })
    expect(JSON.stringify(record('V-1'))).not.toMatch(/margin|2000|490/)
  })

  it('knows no price where only the shipping has one', async () => {
    const { record } = await readOwnersFile(
      rss('<g:id>x</g:id><g:title>Free</g:title><g:image_link/><g:shipping><g:price>4.90 EUR</g:price></g:shipping>'),
    )

    expect(record('x')).toMatchObject({ price: null, imageUrl: null })
  })

  it('reads entries of Atom, whose own ids count before those of the format', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><title>Shop</title>
      <entry><id>tag:shop.example,2026:9</id><g:id>A-9</g:id><title>Tray</title><link href="https://shop.example/9"/><summary>Beech</summary>
      <g:image_link>https://cdn.shop.example/9.jpg</g:image_link><g:price>12.50 USD</g:price><g:availability>out of stock</g:availability></entry></feed>`
    const { record } = await readOwnersFile(atom, { currency: null })

    expect(record('A-9')).toMatchObject({
      title: 'Tray',
      url: 'https://shop.example/9',
      description: 'Beech',
      availability: 'out_of_stock',
    })
    expect(priceOf(record('A-9'))).toBe('1250 USD')
  })

  it('keeps the items before the place where a file was cut off', async () => {
    const { records, report } = await readOwnersFile(rss(VASE, VASE.replace('V-1', 'V-2')).slice(0, -400))

    expect(records.map(({ id }) => id)).toEqual(['V-1'])
    expect(report.rejected).toEqual([{ line: expect.any(Number), reason: 'the file ends inside of this product' }])
  })

  it('reads nothing from outside of the file and opens no entity of its own', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "boom"><!ENTITY b SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><id>1</id><title>Lamp &a; &b; &nbsp;x</title><image_link>https://a.example/1.jpg</image_link></item></channel></rss>`
    const { record } = await readOwnersFile(bomb)

    expect(record('1').title).not.toMatch(/boom|root:/)
  })

  it('reads the encoding that the file declares', async () => {
    const text = rss(VASE).replace('UTF-8', 'ISO-8859-1').replace('Glas<', 'Gl\u00e4s<')
    const bytes = new Uint8Array(Array.from(text, (char) => char.charCodeAt(0)))

    expect((await readOwnersFile(bytes)).record('V-1').brand).toBe('Gläs')
  })

  it('takes products of other shop systems by the names of their elements', async () => {
    const xml = `<SHOP><SHOPITEM><ITEM_ID>77</ITEM_ID><PRODUCTNAME>Hrnek</PRODUCTNAME><DESCRIPTION>Modrý</DESCRIPTION><URL>https://shop.example/77</URL><IMGURL>https://shop.example/77.jpg</IMGURL>
      <PRICE_VAT>199,00</PRICE_VAT><CATEGORYTEXT>Dům | Hrnky</CATEGORYTEXT><PARAM><PARAM_NAME>Barva</PARAM_NAME><VAL>modrá</VAL></PARAM></SHOPITEM></SHOP>`
    const { record } = await readOwnersFile(xml, { currency: 'CZK' })

    expect(record('77')).toMatchObject({
      title: 'Hrnek',
      categoryPath: ['Dům', 'Hrnky'],
      imageUrl: 'https://shop.example/77.jpg',
    })
    expect(priceOf(record('77'))).toBe('19900 CZK')
    expect(record('77').attributes).toEqual([{ name: 'color', label: 'Barva', value: 'modrá', unit: null }])
  })
})

const ROW = {
  id: 'L-1',
  title: 'Lamp',
  description: 'Light',
  link: 'https://shop.example/l',
  image_link: 'https://shop.example/l.jpg',
  availability: 'in stock',
  price: '100.00 USD',
  brand: 'Lux',
  condition: 'new',
}

describe('tables', () => {
  it('judges sales by their window', async () => {
    const sale = { ...ROW, sale_price: '60.00' }
    const { records } = await readOwnersFile(
      tableOf(
        [
          { ...sale, id: 1, sale_price_effective_date: '2024-01-01T00:00+0000/2024-01-31T23:59+0000' },
          { ...sale, id: 2, sale_price_effective_date: '2031-01-01T00:00-0800/2031-01-31T23:59-0800' },
          { ...sale, id: 3, sale_price_effective_date: '' },
          { ...sale, id: 4, sale_price_effective_date: '2026-01-01T00:00/2026-12-31T00:00' },
        ],
        '\t',
      ),
      { currency: null },
    )

    expect(records.map(priceOf)).toEqual(['10000 USD', '10000 USD', '6000 USD of 10000', '6000 USD of 10000'])
    expect(records[1]?.price?.sale?.fromAt).toBe(Date.UTC(2031, 0, 1, 8))
    expect(records[3]?.price?.sale?.untilAt).toBe(Date.UTC(2026, 11, 31))
  })

  it('brings the items of a group together, and names the product by what their titles share', async () => {
    const jacket = (id: string, size: string) => ({
      ...ROW,
      id,
      title: `Rain Jacket Blue - ${size}`,
      item_group_id: 'G1',
      color: 'blue',
      size,
      gender: 'female',
    })
    const { records, report } = await readOwnersFile(
      tableOf([
        jacket('j-s', 'S'),
        { ...ROW, item_group_id: '' },
        jacket('j-m', 'M'),
        { ...jacket('k-1', 'M'), item_group_id: 'G2', title: 'Wind Jacket' },
      ]),
      { currency: null },
    )

    expect(report).toMatchObject({ products: 3, variants: 2 })
    expect(records.find(({ id }) => id === 'G1')).toMatchObject({
      title: 'Rain Jacket Blue',
      options: [{ name: 'Size', values: ['S', 'M'] }],
      variants: [
        { id: 'j-s', options: { Size: 'S' } },
        { id: 'j-m', options: { Size: 'M' } },
      ],
    })
    expect(factsOf(records.find(({ id }) => id === 'G1')!)).toEqual({
      gender: 'female',
      color: 'blue',
      condition: 'new',
    })
    expect(records.find(({ id }) => id === 'G2')).toMatchObject({ title: 'Wind Jacket', codes: { sku: 'k-1' } })
  })

  it('leaves out what is no goods, what has no name, and pictures nobody can open', async () => {
    const { records, report } = await readOwnersFile(
      tableOf([
        { ...ROW, id: 1, title: 'Shipping Rate' },
        { ...ROW, id: 2, title: '', price: '' },
        { ...ROW, id: 3, image_link: 'http://localhost/wp/3.jpg', price: '0.00 USD' },
        { ...ROW, id: 4, link: 'https://cdn.example/4.jpg', image_link: 'https://shop.example/p/4' },
        { ...ROW, id: 5, image_link: 'data:image/png;base64,AAAA' },
      ]),
      { currency: null },
    )

    expect(report.skipped).toEqual([{ reason: 'no_goods', count: 1, lines: [2] }])
    expect(records.map(({ id, imageUrl, url }) => [id, imageUrl, url])).toEqual([
      ['3', null, 'https://shop.example/l'],
      ['4', 'https://cdn.example/4.jpg', 'https://shop.example/p/4'],
      ['5', null, 'https://shop.example/l'],
    ])
    expect(records[0]?.price).toBeNull()
  })

  it('keeps several currencies apart', async () => {
    const { records, report } = await readOwnersFile(
      tableOf([ROW, { ...ROW, id: 2, price: '80.00 GBP' }, { ...ROW, id: 3, price: '70.00' }]),
      { currency: null },
    )

    expect(records.map(priceOf)).toEqual(['10000 USD', '8000 GBP', null])
    expect(report.detected.currency).toBeNull()
    expect(report.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['several_currencies', 'price_without_currency']),
    )
  })

  it('takes the path of the own taxonomy before that of the common one', async () => {
    const { records } = await readOwnersFile(
      tableOf([
        { ...ROW, id: 1, google_product_category: 'Home > Lighting', product_type: 'Lamps > Desk' },
        { ...ROW, id: 2, google_product_category: 'Home > Lighting', product_type: '' },
        { ...ROW, id: 3, google_product_category: '2956', product_type: '' },
      ]),
    )

    expect(records.map(({ categoryPath }) => categoryPath)).toEqual([
      ['Lamps', 'Desk'],
      ['Home', 'Lighting'],
      ['Other'],
    ])
  })
})

describe('Meta', () => {
  const comments = '# Required | A unique id for the item, up to 100 characters\n"# Optional | More, with a comma",x\n'
  const row = {
    id: 'S-1',
    title: 'Shawl',
    description: 'Wool',
    availability: 'in stock',
    condition: 'new',
    price: '49,00 TND',
    link: 'https://shop.example/s',
    image_link: 'https://shop.example/s.jpg',
    brand: 'Souk',
    gtin: '8.80609E+12',
    quantity_to_sell_on_facebook: 75,
    commerce_tax_category: 'X',
  }

  it('reads the template with its comments, dinars with three decimals and codes that a spreadsheet broke', async () => {
    const { record, report } = await readOwnersFile(comments + tableOf([row]), { currency: null })

    expect(report.detected).toMatchObject({ platform: 'meta', currency: 'TND' })
    expect(priceOf(record('S-1'))).toBe('49000 TND')
    expect(record('S-1').codes).toEqual({ sku: 'S-1' })
    expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'broken_code', count: 1 }))
    expect(usesOf(report)).toMatchObject({ commerce_tax_category: 'ignored' })
    expect(report.rejectedTotal).toBe(0)
  })
})
