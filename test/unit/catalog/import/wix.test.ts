import { expect, it } from 'vitest'
import { factsOf, priceOf, readOwnersFile, tableOf, usesOf } from '../../../support/owners-file.ts'

const RING = {
  handleId: 'product_1',
  fieldType: 'Product',
  name: 'Ring',
  description: '<p>Silver</p>',
  productImageUrl: 'ab12_cd~mv2.jpg;ab12_ef~mv2.png',
  collection: 'Rings;New in',
  sku: 'R-1',
  ribbon: 'Sale',
  price: '40.0',
  surcharge: '',
  visible: 'true',
  discountMode: 'PERCENT',
  discountValue: '0.0',
  inventory: 'InStock',
  weight: '0.01',
  cost: '12.0',
  productOptionName1: 'Size',
  productOptionType1: 'DROP_DOWN',
  productOptionDescription1: '52;54;56',
  additionalInfoTitle1: 'Care',
  additionalInfoDescription1: '<p>Polish now and then</p>',
}
const size = (value: string, row: Record<string, string>) => ({
  handleId: 'product_1',
  fieldType: 'Variant',
  productOptionName1: 'Size',
  productOptionDescription1: value,
  surcharge: '0.0',
  visible: 'true',
  inventory: '3',
  ...row,
})

it('adds what a variant costs more to the price of its product', async () => {
  const { record, report } = await readOwnersFile(
    tableOf([
      RING,
      size('52', {}),
      size('54', { surcharge: '5.0', inventory: 'OutOfStock' }),
      size('56', { visible: 'false' }),
    ]),
  )

  expect(report).toMatchObject({ products: 1, variants: 2, detected: { platform: 'wix' } })
  expect(record('product_1')).toMatchObject({
    title: 'Ring',
    imageUrl: 'https://static.wixstatic.com/media/ab12_cd~mv2.jpg',
    categoryPath: ['Rings'],
    options: [{ name: 'Size', values: ['52', '54'] }],
  })
  expect(record('product_1').variants?.map((variant) => [priceOf(variant), variant.availability])).toEqual([
    ['4000 EUR', 'in_stock'],
    ['4500 EUR', 'out_of_stock'],
  ])
  expect(factsOf(record('product_1'))).toEqual({ care: 'Polish now and then', alsoIn: 'New in' })
  expect(usesOf(report)).toMatchObject({ cost: 'ignored', ribbon: 'ignored', productOptionType1: 'ignored' })
})

it.each<[string, Record<string, string>, string, string]>([
  ['a percentage', { discountMode: 'PERCENT', discountValue: '25.0' }, '3000 EUR of 4000', '3375 EUR of 4500'],
  ['an amount', { discountMode: 'AMOUNT', discountValue: '10.0' }, '3000 EUR of 4000', '3500 EUR of 4500'],
])('takes %s off', async (_, discount, first, second) => {
  const { record } = await readOwnersFile(
    tableOf([{ ...RING, ...discount }, size('52', {}), size('54', { surcharge: '5.0' })]),
  )

  expect(record('product_1').variants?.map(priceOf)).toEqual([first, second])
})

it('takes the whole price from the variant where the product has none', async () => {
  const { record, report } = await readOwnersFile(
    tableOf([{ ...RING, price: '0.0' }, size('52', { surcharge: '45.0' }), size('54', { surcharge: '55.0' })]),
  )

  expect(record('product_1').variants?.map(priceOf)).toEqual(['4500 EUR', '5500 EUR'])
  expect(report.preview[0]?.price?.amountMinor).toBe(4_500)
})

it('knows options without rows for them, hidden products, and a price of nothing as one to ask for', async () => {
  const { record, report, changes } = await readOwnersFile(
    tableOf([
      { ...RING, price: '0.0' },
      { ...RING, handleId: 'product_2', visible: 'false' },
      size('52', {}),
      { ...RING, handleId: 'product_3', productOptionName1: '', productOptionDescription1: '' },
    ]),
  )

  expect(record('product_1')).toMatchObject({ price: null })
  expect(record('product_1').variants).toBeUndefined()
  expect(factsOf(record('product_1'))).toMatchObject({ size: '52, 54, 56' })
  expect(changes).toContainEqual({ kind: 'withdraw', id: 'product_2' })
  expect(report.skipped).toEqual([{ reason: 'hidden', count: 1, lines: [3] }])
  expect(priceOf(record('product_3'))).toBe('4000 EUR')
})

it('asks for the currency of surcharges too', async () => {
  await expect(
    readOwnersFile(tableOf([{ ...RING, price: '0.0' }, size('52', { surcharge: '45.0' })]), { currency: null }),
  ).rejects.toMatchObject({ name: 'CurrencyNeededError' })
})

it('finds the names of options that only the row of the product has', async () => {
  const nameless = { productOptionName1: '', productOptionName2: '' }
  const { record } = await readOwnersFile(
    tableOf([
      {
        ...RING,
        productOptionDescription1: '#c0c0c0:Silver;#ffd700:Gold',
        productOptionName1: 'Metal',
        productOptionName2: 'Size',
        productOptionDescription2: '52',
      },
      size('Silver', { ...nameless, productOptionDescription2: '52' }),
      size('Gold', { ...nameless, productOptionDescription2: '52' }),
    ]),
  )

  expect(record('product_1').options).toEqual([
    { name: 'Metal', values: ['Silver', 'Gold'] },
    { name: 'Size', values: ['52'] },
  ])
  expect(factsOf(record('product_1'))).toEqual({ care: 'Polish now and then', alsoIn: 'New in' })
})

it('reads the columns of its newer catalogue', async () => {
  const { record, report } = await readOwnersFile(
    tableOf([
      {
        handle: 'mug',
        fieldType: 'PRODUCT',
        name: 'Mug',
        visible: 'TRUE',
        plainDescription: 'Clay',
        media: 'https://static.wixstatic.com/media/m.jpg',
        price: '9',
        strikethroughPrice: '12',
        cost: '3',
        inventory: 'IN_STOCK',
        productOptionName1: 'Size',
        productOptionChoices1: 'S;M',
      },
      {
        handle: 'mug',
        fieldType: 'VARIANT',
        visible: 'TRUE',
        price: '9',
        strikethroughPrice: '12',
        inventory: '4',
        sku: 'M-S',
        productOptionName1: 'Size',
        productOptionChoices1: 'S',
      },
      {
        handle: 'mug',
        fieldType: 'VARIANT',
        visible: 'TRUE',
        price: '10',
        inventory: 'OUT_OF_STOCK',
        sku: 'M-M',
        productOptionName1: 'Size',
        productOptionChoices1: 'M',
      },
      { handle: 'mug', fieldType: 'MEDIA', media: 'https://static.wixstatic.com/media/n.jpg' },
    ]),
  )

  expect(report).toMatchObject({ products: 1, variants: 2, detected: { platform: 'wix' } })
  expect(record('mug')).toMatchObject({ description: 'Clay', imageUrl: 'https://static.wixstatic.com/media/m.jpg' })
  expect(record('mug').variants?.map((variant) => [priceOf(variant), variant.availability])).toEqual([
    ['900 EUR of 1200', 'in_stock'],
    ['1000 EUR', 'out_of_stock'],
  ])
})
