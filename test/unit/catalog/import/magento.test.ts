import { describe, expect, it } from 'vitest'
import { factsOf, priceOf, readOwnersFile, tableOf } from '../../../support/owners-file.ts'

const COMMON = { attribute_set_code: 'Top', product_online: '1', visibility: 'Catalog, Search', url_key: 'x' }
const shirt = (size: string, row: Record<string, string> = {}) => ({
  ...COMMON,
  sku: `T-${size}`,
  store_view_code: '',
  product_type: 'simple',
  name: `Linen shirt ${size}`,
  categories: 'Default Category/Men/Tops',
  visibility: 'Not Visible Individually',
  price: '30.0000',
  special_price: '',
  qty: '5.0000',
  is_in_stock: '1',
  base_image: `https://cdn.example/${size}.jpg`,
  additional_attributes: `color=Sand,has_options=0,size=${size}`,
  ...row,
})
const PARENT = {
  ...COMMON,
  sku: 'T',
  product_type: 'configurable',
  name: 'Linen shirt',
  categories: 'Default Category/Men/Tops,Default Category/Summer, cool,Default Category',
  base_image: 'https://cdn.example/t.jpg',
  is_in_stock: '1',
  additional_attributes:
    'climate=Warm|Hot,has_options=1,material=Linen, washed,quantity_and_stock_status=In Stock,required_options=1',
  configurable_variations: 'sku=T-S,size=S,color=Sand|sku=T-M,size=M,color=Sand|sku=T-L,size=L,color=Sand',
}
const ROWS = [
  shirt('S', { special_price: '24.5' }),
  shirt('M', { is_in_stock: '0', price: '31.0000' }),
  shirt('L', { product_online: '2' }),
  PARENT,
  { ...PARENT, store_view_code: 'de', name: 'Leinenhemd', categories: '', price: '99' },
]

describe('a configurable product', () => {
  it.each([
    ['below its variants', ROWS],
    ['above its variants', [...ROWS.slice(3), ...ROWS.slice(0, 3)]],
  ])('is one product that stands %s', async (_, rows) => {
    const { record, records, report } = await readOwnersFile(tableOf(rows))

    expect(report).toMatchObject({ products: 1, variants: 2, detected: { platform: 'magento' } })
    expect(records).toHaveLength(1)
    expect(record('T')).toMatchObject({
      title: 'Linen shirt',
      categoryPath: ['Men', 'Tops'],
      imageUrl: 'https://cdn.example/t.jpg',
      options: [
        { name: 'Size', values: ['S', 'M'] },
        { name: 'Color', values: ['Sand'] },
      ],
    })
    expect(
      record('T').variants?.map((variant) => [variant.id, priceOf(variant), variant.availability, variant.imageUrl]),
    ).toEqual([
      ['T-S', '2450 EUR of 3000', 'in_stock', 'https://cdn.example/S.jpg'],
      ['T-M', '3100 EUR', 'out_of_stock', 'https://cdn.example/M.jpg'],
    ])
    expect(factsOf(record('T'))).toEqual({
      climate: 'Warm, Hot',
      material: 'Linen, washed',
      alsoIn: 'Summer, cool',
    })
  })

  it('leaves products that are sold by themselves where they are, also as one of its variants', async () => {
    const { report } = await readOwnersFile(tableOf([shirt('S', { visibility: 'Catalog, Search' }), PARENT]))

    expect(report).toMatchObject({ products: 2, variants: 1 })
  })

  it('is not offered while it is switched off, nor are its variants', async () => {
    const { report, records } = await readOwnersFile(
      tableOf([shirt('S'), shirt('M'), { ...PARENT, product_online: '2' }]),
    )

    expect(records).toEqual([])
    expect(report.skipped).toMatchObject([{ reason: 'unpublished', count: 1 }])
  })
})

it('counts what is hidden and belongs to nothing', async () => {
  const { report } = await readOwnersFile(tableOf([shirt('S'), { ...shirt('X'), visibility: 'Catalog, Search' }]))

  expect(report).toMatchObject({ products: 1, skipped: [{ reason: 'hidden', count: 1, lines: [2] }] })
})

it('reads the rows of the first version, each naming one variant', async () => {
  const { record, report } = await readOwnersFile(
    tableOf([
      {
        sku: 'C-1',
        _store: '',
        _attribute_set: 'Cup',
        _type: 'simple',
        name: 'Cup red',
        price: '5.00',
        status: '1',
        visibility: '1',
      },
      { sku: 'C-2', _type: 'simple', name: 'Cup blue', price: '6.00', status: '1', visibility: '1' },
      {
        sku: 'C',
        _type: 'configurable',
        name: 'Cup',
        price: '5.00',
        status: '1',
        visibility: '4',
        _super_products_sku: 'C-1',
        _super_attribute_code: 'color',
        _super_attribute_option: 'Red',
      },
      { sku: '', _super_products_sku: 'C-2', _super_attribute_code: 'color', _super_attribute_option: 'Blue' },
    ]),
  )

  expect(report).toMatchObject({ products: 1, variants: 2, detected: { platform: 'magento' } })
  expect(record('C').variants?.map((variant) => [variant.options, priceOf(variant)])).toEqual([
    [{ Color: 'Red' }, '500 EUR'],
    [{ Color: 'Blue' }, '600 EUR'],
  ])
})
