import { describe, expect, it } from 'vitest'
import { factsOf, priceOf, readOwnersFile, table, tableOf } from '../../../support/owners-file.ts'

describe('Etsy', () => {
  const HEADERS = {
    English:
      'TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,IMAGE1,IMAGE2,VARIATION 1 NAME,VARIATION 1 VALUES,SKU',
    Italian:
      'TITOLO,DESCRIZIONE,PREZZO,CURRENCY_CODE,QUANTITÀ,TAG,MATERIALI,IMMAGINE1,IMMAGINE2,NOME VARIANTE 1,VALORI VARIANTE 1,SKU',
    German:
      'TITEL,BESCHREIBUNG,PREIS,CURRENCY_CODE,ANZAHL,TAGS,MATERIALIEN,BILD1,BILD2,VARIANTE 1 NAME,VARIANTE 1 WERTE,SKU',
  }
  const CUP = [
    'Cup',
    'Thin clay',
    46.5,
    'EUR',
    2,
    'a_b,c',
    'Stone_clay,Glaze',
    'https://cdn.example/1.jpg',
    '',
    'Height',
    '8 cm,9 cm',
    'C-1',
  ]

  it.each(Object.entries(HEADERS))('is read in %s', async (_, header) => {
    const { record, report } = await readOwnersFile(table([header.split(','), CUP]), { currency: null })

    expect(report.detected).toMatchObject({ platform: 'etsy', currency: 'EUR' })
    expect(record('C-1')).toMatchObject({
      title: 'Cup',
      description: 'Thin clay',
      imageUrl: 'https://cdn.example/1.jpg',
      availability: 'in_stock',
    })
    expect(priceOf(record('C-1'))).toBe('4650 EUR')
    expect(Object.values(factsOf(record('C-1')))).toEqual(['Stone clay, Glaze', '8 cm, 9 cm'])
  })

  it('keeps two things under one number apart, and says so', async () => {
    const rows = [HEADERS.English.split(','), CUP, ['Plate', ...CUP.slice(1)], ['Cup', ...CUP.slice(1)]]
    const { records, report } = await readOwnersFile(table(rows))

    expect(new Set(records.map(({ id }) => id)).size).toBe(2)
    expect(report.products).toBe(2)
    expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'shared_code', lines: [3] }))
    expect((await readOwnersFile(table(rows))).records).toEqual(records)
  })
})

describe('PrestaShop', () => {
  const MUG = {
    'Product ID': '1',
    'Active (0/1)': '1',
    'Name *': 'Mug',
    'Categories (x,y,z...)': 'Home,Kitchen/Mugs',
    'Price tax excluded': '20.00',
    'Discount percent': '',
    'Discount from (yyyy-mm-dd)': '',
    'Discount to (yyyy-mm-dd)': '',
    'Reference #': 'R-1',
    Visibility: 'both',
    'Wholesale price': '4',
  }

  it('takes a discount off while its window is open', async () => {
    const { records } = await readOwnersFile(
      tableOf(
        [
          MUG,
          { ...MUG, 'Product ID': '2', 'Discount percent': '25' },
          { ...MUG, 'Product ID': '3', 'Discount percent': '25', 'Discount to (yyyy-mm-dd)': '2020-01-01' },
        ],
        ';',
      ),
    )

    expect(records.map(priceOf)).toEqual(['2000 EUR', '1500 EUR of 2000', '2000 EUR'])
  })

  it('leaves out what is switched off or shown nowhere', async () => {
    const { report } = await readOwnersFile(
      tableOf(
        [MUG, { ...MUG, 'Product ID': '2', 'Active (0/1)': '0' }, { ...MUG, 'Product ID': '3', Visibility: 'none' }],
        ';',
      ),
    )

    expect(report).toMatchObject({
      products: 1,
      skipped: [
        { reason: 'unpublished', count: 1 },
        { reason: 'hidden', count: 1 },
      ],
    })
  })

  it('reads the list of products that its back office gives out, at the price with taxes', async () => {
    const { record, report } = await readOwnersFile(
      '"Product ID";Image;Name;Reference;Category;"Price (tax excl.)";"Price (tax incl.)";Quantity;Status\n5;https://cdn.example/1.jpg;Mug;R-5;Kitchen;10.00;12.00;3;1\n',
    )

    expect(report.detected.platform).toBe('prestashop')
    expect(record('5')).toMatchObject({
      categoryPath: ['Kitchen'],
      availability: 'in_stock',
      imageUrl: 'https://cdn.example/1.jpg',
    })
    expect(priceOf(record('5'))).toBe('1200 EUR')
  })
})

describe('Square', () => {
  const LATTE = { Token: 'T', 'Item Name': 'Latte', Categories: 'Drinks > Coffee, Hot', Archived: 'N' }

  it('knows variations by their options, and the only one for none', async () => {
    const { record, report } = await readOwnersFile(
      tableOf([
        {
          ...LATTE,
          'Variation Name': 'Small',
          SKU: 'L-S',
          Price: '3.50',
          'Online Sale Price': '',
          'Option Name 1': 'Size',
          'Option Value 1': 'Small',
        },
        {
          ...LATTE,
          'Variation Name': 'Large',
          SKU: 'L-L',
          Price: '4.50',
          'Option Name 1': 'Size',
          'Option Value 1': 'Large',
        },
        {
          ...LATTE,
          Token: 'U',
          'Item Name': 'Cup',
          'Variation Name': 'Regular',
          SKU: 'C',
          Price: '12',
          'Online Sale Price': '10',
        },
        {
          ...LATTE,
          Token: 'V',
          'Item Name': 'Old cup',
          'Variation Name': 'Regular',
          SKU: 'D',
          Price: 'variable',
          Archived: 'Y',
        },
      ]),
    )

    expect(report).toMatchObject({ products: 2, variants: 2, skipped: [{ reason: 'archived' }] })
    expect(record('T')).toMatchObject({
      categoryPath: ['Drinks', 'Coffee'],
      options: [{ name: 'Size', values: ['Small', 'Large'] }],
    })
    expect(priceOf(record('U'))).toBe('1000 EUR of 1200')
  })
})

describe('eBay', () => {
  const LISTING = {
    'Item number': '701',
    Title: 'Knitted Scarf',
    'Variation details': '',
    'Custom label (SKU)': '',
    'Available quantity': 5,
    Format: 'FIXED_PRICE',
    Currency: 'GBP',
    'Start price': '22.00',
    'Auction Buy It Now price': '',
    'Current price': '22.00',
    Condition: 'New',
  }

  it('brings the variations of a listing together', async () => {
    const { records } = await readOwnersFile(
      tableOf([
        LISTING,
        { ...LISTING, 'Variation details': 'Colour=Rose;Length=Long', 'Custom label (SKU)': 'SC-R' },
        {
          ...LISTING,
          'Variation details': 'Colour=Sage;Length=Long',
          'Custom label (SKU)': 'SC-S',
          'Available quantity': 0,
        },
        { ...LISTING, 'Item number': '702', Title: 'Wool Mittens', 'Custom label (SKU)': 'MIT' },
      ]),
      { currency: null },
    )

    expect(records.map(({ id, variants = [] }) => [id, variants.map(({ codes }) => codes.sku)])).toEqual([
      ['701', ['SC-R', 'SC-S']],
      ['702', []],
    ])
    expect(records[0]?.variants?.[1]).toMatchObject({
      options: { Colour: 'Sage', Length: 'Long' },
      availability: 'out_of_stock',
    })
  })

  it('knows no price of an auction but the one to buy it at once', async () => {
    const auction = { ...LISTING, Format: 'AUCTION', 'Start price': '0.99', 'Current price': '7.50' }
    const { records } = await readOwnersFile(
      tableOf([auction, { ...auction, 'Item number': '702', 'Auction Buy It Now price': '60.00' }]),
      { currency: null },
    )

    expect(records.map(({ price }) => price?.amountMinor ?? null)).toEqual([null, 6_000])
  })
})

describe('Lightspeed Retail', () => {
  const ROW = {
    id: 'r1',
    handle: 'linen-shirt',
    sku: '2001',
    name: 'Linen Shirt',
    product_category: 'Shirts / Linen',
    variant_option_one_name: 'Size',
    variant_option_one_value: 'S',
    supply_price: '14.00',
    retail_price: '52.00',
    supplier_name: 'Weavers Ltd',
    active: 1,
    track_inventory: 1,
    inventory_Harbour: 0,
    inventory_Station: 2,
  }

  it('has a row for each variant, and stock in any outlet is stock', async () => {
    const { record, report } = await readOwnersFile(
      tableOf([
        ROW,
        { ...ROW, id: 'r2', sku: '2002', variant_option_one_value: 'M', inventory_Station: 0 },
        { ...ROW, id: 'r3', sku: '2003', variant_option_one_value: 'L', active: 0 },
      ]),
    )

    expect(report.detected.platform).toBe('lightspeed')
    expect(record('linen-shirt').categoryPath).toEqual(['Shirts', 'Linen'])
    expect(record('linen-shirt').variants?.map(({ options, availability }) => [options['Size'], availability])).toEqual(
      [
        ['S', 'in_stock'],
        ['M', 'out_of_stock'],
      ],
    )
    expect(priceOf(record('linen-shirt').variants?.[0] ?? { price: null })).toBe('5200 EUR')
    expect(JSON.stringify(record('linen-shirt'))).not.toMatch(/1400|Weavers/)
  })

  it('leaves out what is not active', async () => {
    const { records, report } = await readOwnersFile(tableOf([{ ...ROW, active: 0 }]))

    expect(records).toEqual([])
    expect(report.skipped).toMatchObject([{ reason: 'unpublished', count: 1 }])
  })
})

describe('Ecwid', () => {
  const ROW = {
    type: 'product',
    product_internal_id: '31',
    product_sku: 'RING',
    product_name: 'Copper Ring',
    product_price: '40.00',
    product_is_inventory_tracked: 'TRUE',
    product_quantity: 4,
    product_is_available: 'TRUE',
    product_option_name: '',
    product_option_value: '',
    product_variation_sku: '',
    product_variation_option_Ring_size: '',
  }

  it('has variations and values to choose from in rows of their own', async () => {
    const variation = { ...ROW, type: 'product_variation', product_name: '' }
    const { record, records } = await readOwnersFile(
      tableOf([
        ROW,
        {
          ...ROW,
          type: 'product_option',
          product_name: '',
          product_option_name: 'Ring size',
          product_option_value: '52',
        },
        { ...variation, product_variation_sku: 'RING-52', product_variation_option_Ring_size: '52' },
        {
          ...variation,
          product_variation_sku: 'RING-54',
          product_variation_option_Ring_size: '54',
          product_quantity: 0,
        },
        { ...ROW, product_internal_id: '32', product_name: 'Kept back', product_is_available: 'FALSE' },
      ]),
    )

    expect(records).toHaveLength(1)
    expect(record('31').variants?.map(({ options, availability }) => [options, availability])).toEqual([
      [{ 'Ring size': '52' }, 'in_stock'],
      [{ 'Ring size': '54' }, 'out_of_stock'],
    ])
  })
})
