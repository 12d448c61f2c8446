import { expect, it } from 'vitest'
import { priceOf, readOwnersFile, table, usesOf } from '../../../support/owners-file.ts'

const HEADER = [
  'item-name',
  'item-description',
  'listing-id',
  'seller-sku',
  'price',
  'quantity',
  'open-date',
  'image-url',
  'item-is-marketplace',
  'product-id-type',
  'item-note',
  'asin1',
  'product-id',
  'fulfillment-channel',
  'merchant-shipping-group',
  'status',
]
const row = (sku: string, values: Record<string, string | number>) =>
  HEADER.map(
    (name) =>
      values[name] ??
      (
        {
          'item-name': `Kettle ${sku}`,
          'seller-sku': sku,
          price: '29.95',
          quantity: 4,
          asin1: 'B0TESTKET1',
          'listing-id': '0917X',
          'item-note': 'bought at 11',
          status: 'Active',
          'fulfillment-channel': 'DEFAULT',
        } as Record<string, string | number>
      )[name] ??
      '',
  )

it('reads tabs without quotes in the encoding of the report', async () => {
  const text = [HEADER, row('K-1', { 'item-name': '"Théière" de luxe' }), row('K-2', {})]
    .map((cells) => cells.join('\t'))
    .join('\r\n')
  const { records, report } = await readOwnersFile(new Uint8Array(Array.from(text, (char) => char.charCodeAt(0))), {
    currency: 'GBP',
  })

  expect(report.detected).toEqual({
    format: 'tsv',
    platform: 'amazon-listings',
    encoding: 'windows-1252',
    delimiter: '\t',
    currency: 'GBP',
  })
  expect(records[0]).toMatchObject({ title: '"Théière" de luxe', asin: 'B0TESTKET1', codes: { sku: 'K-1' } })
  expect(priceOf(records[0]!)).toBe('2995 GBP')
  expect(records.map(({ id }) => id)).toHaveLength(2)
  expect(usesOf(report)).toMatchObject({ 'item-note': 'ignored', 'open-date': 'ignored', 'listing-id': 'ignored' })
})

it('asks for the currency, which no report names', async () => {
  await expect(readOwnersFile(table([HEADER, row('K-1', {})], '\t'), { currency: null })).rejects.toMatchObject({
    name: 'CurrencyNeededError',
  })
})

it('offers active listings alone, and knows what Amazon keeps itself as in stock', async () => {
  const { records, report } = await readOwnersFile(
    table(
      [
        HEADER,
        row('A', { quantity: '', 'fulfillment-channel': 'AMAZON_EU', asin1: 'B0TESTKET2' }),
        row('B', { quantity: 0, asin1: 'B0TESTKET3' }),
        row('C', { status: 'Inactive' }),
        row('D', { status: 'Incomplete' }),
      ],
      '\t',
    ),
  )

  expect(records.map(({ codes, availability }) => [codes?.sku, availability])).toEqual([
    ['A', 'in_stock'],
    ['B', 'out_of_stock'],
  ])
  expect(report.skipped.map(({ reason }) => reason)).toEqual(['inactive', 'draft'])
})

it.each([
  ['before', ['Active', 'Inactive']],
  ['after', ['Inactive', 'Active']],
])('keeps a product whose other listing, %s it, is not active', async (_, states) => {
  const rows = states.map((status) => row(status, { status, 'product-id': 'B0TESTKET1' }))
  const { changes, report } = await readOwnersFile(table([HEADER, ...rows], '\t'))

  expect(changes.at(-1)).toMatchObject({ kind: 'record', record: { id: 'B0TESTKET1', codes: { sku: 'Active' } } })
  expect(report).toMatchObject({ products: 1, skipped: [{ reason: 'inactive', count: 1 }] })
  expect(report.warnings.map(({ code }) => code)).not.toContain('broken_code')
})
