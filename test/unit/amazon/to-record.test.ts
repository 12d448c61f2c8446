import { describe, expect, it } from 'vitest'
import { Item } from '../../../src/adapters/amazon/responses.ts'
import { toCatalogRecord } from '../../../src/adapters/amazon/to-record.ts'

const NOW = 1_790_000_000_000
const context = { marketplace: 'www.amazon.com', category: null, now: NOW }

const listing = (amount: unknown, more: object = {}) => ({
  price: { money: { amount, currency: 'USD' } },
  availability: { type: 'IN_STOCK' },
  condition: { value: 'New' },
  ...more,
})

function toRecord(item: object, over: Partial<typeof context> = {}) {
  const parsed = Item.parse({ asin: 'B0TEST0001', itemInfo: { title: { displayValue: 'A laptop' } }, ...item })
  return toCatalogRecord(parsed, { ...context, ...over })
}

const withListings = (...listings: object[]) => toRecord({ offersV2: { listings } })

describe('toCatalogRecord', () => {
  it('shows a sparse item with what it states', () => {
    expect(toRecord({})).toMatchObject({
      id: 'B0TEST0001',
      source: 'amazon',
      title: 'A laptop',
      brand: null,
      category: 'laptops',
      price: null,
      rating: null,
      availability: 'unknown',
      imageUrl: null,
      url: null,
      features: [],
    })
  })

  it.each([
    ['without a title', { itemInfo: null }],
    [
      'for adults',
      { itemInfo: { title: { displayValue: 'x' }, productInfo: { isAdultProduct: { displayValue: true } } } },
    ],
    ['with a number that is none', { asin: 'short' }],
  ])('shows no item %s', (_, item) => {
    expect(toRecord(item)).toBeNull()
  })

  it('takes the offer that everybody gets', () => {
    const record = withListings(
      listing(1, { type: 'SUBSCRIBE_AND_SAVE' }),
      listing(2, { dealDetails: { accessType: 'PRIME_EXCLUSIVE' } }),
      listing(3, { violatesMAP: true }),
      listing(4, { condition: { value: 'Used' } }),
      listing(5),
      listing(19.99, { isBuyBoxWinner: true }),
    )

    expect(record?.price).toEqual({ amountMinor: 1_999, currency: 'USD', listAmountMinor: null, asOf: NOW })
  })

  it.each([
    ['no amount', null],
    ['zero', 0],
    ['a text', '12.99'],
    ['a negative amount', -4],
  ])('has no price for %s', (_, amount) => {
    expect(withListings(listing(amount))?.price).toBeNull()
  })

  it('names a list price only above the price and in the same money', () => {
    const basis = (amount: number, currency: string) =>
      withListings(
        listing(20, {
          price: { money: { amount: 20, currency: 'USD' }, savingBasis: { money: { amount, currency } } },
        }),
      )

    expect(basis(25, 'USD')?.price?.listAmountMinor).toBe(2_500)
    expect(basis(15, 'USD')?.price?.listAmountMinor).toBeNull()
    expect(basis(25, 'EUR')?.price?.listAmountMinor).toBeNull()
  })

  it.each([
    ['IN_STOCK', 'in_stock'],
    ['IN_STOCK_SCARCE', 'in_stock'],
    ['OUT_OF_STOCK', 'out_of_stock'],
    ['AVAILABLE_DATE', 'unknown'],
    ['SOMETHING_NEW', 'unknown'],
  ])('reads %s as %s', (type, expected) => {
    expect(withListings(listing(5, { availability: { type } }))?.availability).toBe(expected)
  })

  it('keeps the address to the letter when it leads where it says', () => {
    const url = 'https://www.amazon.com/dp/B0TEST0001?tag=a-20&linkCode=ogi&th=1&psc=1'

    expect(toRecord({ detailPageURL: url })?.url).toBe(url)
    expect(toRecord({ detailPageURL: 'https://evil.example/dp/B0TEST0001' })?.url).toBeNull()
    expect(toRecord({ detailPageURL: url }, { marketplace: 'www.amazon.de' })?.url).toBeNull()
  })

  it('shows stars only when the API gave them', () => {
    expect(toRecord({ customerReviews: { count: 12, starRating: { value: 4.26 } } })?.rating).toEqual({
      value: 4.26,
      count: 12,
      asOf: NOW,
    })
    expect(toRecord({ customerReviews: { count: 12 } })?.rating).toBeNull()
  })

  it('takes the category that was searched for where the title names none', () => {
    const item = {
      itemInfo: {
        title: { displayValue: 'Acme A515, 8 GB' },
        classifications: { productGroup: { displayValue: 'Personal Computer' } },
      },
    }

    expect(toRecord(item)).toMatchObject({ category: 'personal-computer', categoryPath: ['Personal Computer'] })
    expect(toRecord(item, { category: 'laptops' as never })).toMatchObject({ category: 'laptops' })
  })

  it('weighs in grams', () => {
    const productInfo = {
      itemDimensions: { weight: { displayValue: 2, unit: 'Pounds' } },
      color: { displayValue: 'Black' },
    }
    const record = toRecord({ itemInfo: { title: { displayValue: 'A laptop' }, productInfo } })

    expect(record?.attributes).toEqual([
      { name: 'color', label: 'Color', value: 'Black', unit: null },
      { name: 'weight', label: 'Weight', value: 907, unit: 'g' },
    ])
  })
})
