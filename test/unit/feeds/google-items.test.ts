import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toShown } from '../../../src/domain/catalog/variants.ts'
import { GOOGLE_FIELDS, toGoogleItems } from '../../../src/domain/feeds/google-items.ts'
import { GOOGLE_TEXTS } from '../../../src/domain/feeds/google-text.ts'
import type { CatalogRecord } from '../../../src/domain/catalog/record.ts'
import { attribute, money, onSale, record, variant } from '../../support/record.ts'

const NOW = Date.UTC(2026, 10, 28)
const DAY = 86_400_000

const shop = { url: 'https://shop.example/lamp', imageUrl: 'https://shop.example/lamp.png' }
const itemsOf = (overrides: Partial<CatalogRecord> = {}) =>
  toGoogleItems(toShown(record('lamp', { title: 'Lamp', ...shop, ...overrides }), NOW), NOW)

describe('a product for others', () => {
  it('is one item with what is known of it', () => {
    expect(itemsOf({ codes: { gtin: '4006381333931' }, attributes: [attribute('color', 'Red')] })).toEqual([
      {
        id: 'lamp',
        title: 'Lamp',
        description: 'Lamp',
        link: shop.url,
        image_link: shop.imageUrl,
        availability: 'in_stock',
        price: '10.00 USD',
        condition: 'new',
        brand: 'Acme',
        gtin: '4006381333931',
        product_type: 'Everything > Things',
        color: 'Red',
      },
    ])
  })

  it('is an item for each variant, of one group', () => {
    const variants = [
      variant('lamp-s', { Size: 'S', Colour: 'Red' }, { codes: { mpn: 'L1' } }),
      variant('lamp-m', { Size: 'M', Colour: 'Red' }, { availability: 'out_of_stock', url: 'https://shop.example/m' }),
      variant('lamp-l', { Size: 'L', Colour: 'Red' }, { price: null }),
    ]

    expect(itemsOf({ variants })).toMatchObject([
      { id: 'lamp-s', item_group_id: 'lamp', size: 'S', color: 'Red', title: 'Lamp - S / Red', mpn: 'L1' },
      { id: 'lamp-m', item_group_id: 'lamp', availability: 'out_of_stock', link: 'https://shop.example/m' },
    ])
  })

  it.each([
    [
      'a list price',
      { amountMinor: 600, currency: 'USD', listAmountMinor: 1_000, asOf: 1 },
      ['10.00 USD', '6.00 USD', undefined],
    ],
    ['yen', money(600, 'JPY'), ['600 JPY', undefined, undefined]],
    [
      'a sale to come',
      onSale(1_000, 600, NOW + DAY, NOW + 2 * DAY),
      ['10.00 USD', '6.00 USD', '2026-11-29T00:00:00Z/2026-11-30T00:00:00Z'],
    ],
    ['a sale that is over', onSale(1_000, 600, null, NOW), ['10.00 USD', undefined, undefined]],
    ['a sale without ends', onSale(1_000, 600, null, null), ['10.00 USD', '6.00 USD', undefined]],
  ] satisfies [string, CatalogRecord['price'], unknown[]][])('tells %s', (_, price, expected) => {
    const [item] = itemsOf({ price })
    expect([item?.price, item?.sale_price, item?.sale_price_effective_date]).toEqual(expected)
  })

  it.each([
    ['from Amazon’s interface', { source: 'amazon' as const }],
    ['of a page that was saved from Amazon', { asin: 'B000000001', marketplace: 'www.amazon.de' }],
    ['that links to Amazon', { url: 'https://www.amazon.com/dp/B000000001' }],
    ['that only an ASIN names', { asin: 'B000000001', url: null }],
    ['of the demo', { source: 'demo' as const }],
    ['without a link', { url: null }],
    ['without a picture', { imageUrl: null }],
    ['with a picture of this site', { imageUrl: '/illustrations/lamp.svg' }],
    ['without a price', { price: null }],
  ] satisfies [string, Partial<CatalogRecord>][])('does not leave %s', (_, overrides) => {
    expect(itemsOf(overrides)).toEqual([])
  })
})

/** Whether every character may stand in XML 1.0. */
function isAllowed(text: string): boolean {
  return Array.from(text).every((char) => {
    const code = char.codePointAt(0) ?? 0
    return code >= 0x20
      ? code !== 0xfffe && code !== 0xffff && !(code >= 0xd800 && code <= 0xdfff)
      : [9, 10, 13].includes(code)
  })
}

describe('the text of a feed', () => {
  const anyText = string({ unit: 'binary', maxLength: 60 })

  it('keeps every item on its line and every value in its cell', () => {
    assert(
      property(anyText, anyText, (title, description) => {
        const line = GOOGLE_TEXTS.tsv.item({ id: 'a', title, description, price: '1.00 EUR' })
        const cells = line.slice(0, -1).split('\t')

        expect(line.endsWith('\n')).toBe(true)
        expect(line.slice(0, -1)).not.toMatch(/[\r\n]/)
        expect(cells).toHaveLength(GOOGLE_FIELDS.length)
        expect(cells[GOOGLE_FIELDS.indexOf('price')]).toBe('1.00 EUR')
      }),
    )
  })

  it('is markup only where it is meant to be', () => {
    assert(
      property(anyText, (title) => {
        const item = GOOGLE_TEXTS.xml.item({ id: 'a', title })
        const inner = /^<item><g:id>a<\/g:id><g:title>([^]*)<\/g:title><\/item>\n$/.exec(item)?.[1] ?? 'unreadable'

        expect(inner).not.toMatch(/[<>]/)
        expect(isAllowed(inner)).toBe(true)
        expect(inner.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&')
      }),
    )
  })
})
