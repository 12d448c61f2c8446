import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toOfflineUrl, toShopUrl, withShopUrl } from '../../../src/domain/policy/links.ts'
import { toNotices } from '../../../src/domain/policy/notices.ts'
import { mayModelSee, mayTrackPrices, POLICIES, type PolicySettings } from '../../../src/domain/policy/sources.ts'
import { isPaidLink, priceDisclaimer } from '../../../src/shared/disclosures.ts'
import { amazonProduct } from '../../support/amazon-product.ts'
import { record } from '../../support/record.ts'

const AT = 1_790_000_000_000
const NO_TAG: PolicySettings = { associateTags: {}, mayModelSeeAmazon: false, hasPriceHistory: null }
const TAGGED: PolicySettings = { ...NO_TAG, associateTags: { 'www.amazon.com': 'mine-20' } }

const codes = (products: Parameters<typeof toNotices>[0]) => toNotices(products, null).map(({ code }) => code)

describe('R1: links carry the tag', () => {
  it('keeps the API’s address to the letter', () => {
    const product = amazonProduct(AT)

    expect(toShopUrl(product, TAGGED)).toBe(product.url)
  })

  it('builds the page of a product that is only known by its number', () => {
    const saved = record('B0TEST0001', {
      asin: 'B0TEST0001',
      url: 'https://www.amazon.com/Some-Thing/dp/B0TEST0001/ref=sr_1',
    })

    expect(toShopUrl(saved, TAGGED)).toBe('https://www.amazon.com/dp/B0TEST0001?tag=mine-20')
    expect(toShopUrl(amazonProduct(AT, { url: null }), TAGGED)).toBe('https://www.amazon.com/dp/B0TEST0001?tag=mine-20')
  })

  it('claims nothing without a tag, or with the tag of another marketplace', () => {
    const german = record('B0TEST0001', { asin: 'B0TEST0001', marketplace: 'www.amazon.de' })

    expect(toShopUrl(german, TAGGED)).toBe('https://www.amazon.de/dp/B0TEST0001')
    expect(isPaidLink(toShopUrl(german, TAGGED))).toBe(false)
  })

  it('leaves the links of other shops alone', () => {
    const url = 'https://shop.example/p/1?asin=B0TEST0001'

    expect(toShopUrl(record('1', { asin: 'B0TEST0001', url }), TAGGED)).toBe(url)
  })
})

describe('the way to the shop', () => {
  const saved = record('B0TEST0001', { asin: 'B0TEST0001', marketplace: 'www.amazon.com' })

  it('writes a tag so that it stays one', () => {
    const url = new URL(toShopUrl(saved, { associateTags: { 'www.amazon.com': 'a&b=c' } }) ?? '')

    expect([...url.searchParams]).toEqual([['tag', 'a&b=c']])
  })

  it('needs a number and a shop that are Amazon’s', () => {
    expect(toShopUrl({ ...saved, asin: 'short' }, TAGGED)).toBeNull()
    expect(toShopUrl({ ...saved, asin: null, url: 'https://shop.example/1' }, TAGGED)).toBe('https://shop.example/1')
    expect(toShopUrl({ ...saved, marketplace: 'shop.example' }, TAGGED)).toBeNull()
    expect(toShopUrl({ ...saved, marketplace: null, url: 'no address' }, TAGGED)).toBe('no address')
    expect(toShopUrl({ ...saved, marketplace: null }, TAGGED)).toBeNull()
  })

  it('makes no new product where the link is right already', () => {
    const other = record('1', { url: 'https://shop.example/1' })

    expect(withShopUrl(other, TAGGED)).toBe(other)
    expect(withShopUrl(saved, TAGGED)).toEqual({ ...saved, url: 'https://www.amazon.com/dp/B0TEST0001?tag=mine-20' })
  })
})

describe('R2: no redirect and no shortener', () => {
  it('leads straight to the marketplace', () => {
    const saved = record('B0TEST0001', { asin: 'B0TEST0001', marketplace: 'www.amazon.co.uk' })

    expect(new URL(toShopUrl(saved, TAGGED) ?? '').hostname).toBe('www.amazon.co.uk')
  })
})

describe('R3: disclosure and paid link', () => {
  it('says both where a link carries a tag', () => {
    expect(toNotices([amazonProduct(AT)], 'stub-20')).toEqual(
      expect.arrayContaining([
        { code: 'associate_disclosure', text: 'As an Amazon Associate I earn from qualifying purchases.' },
        { code: 'paid_link', text: expect.stringContaining('paid link') },
      ]),
    )
  })

  it('says both where a link will carry the owner’s tag, and not for products of other shops', () => {
    const plain = amazonProduct(AT, { url: 'https://www.amazon.com/dp/B0TEST0001' })
    const own = record('1', { price: null, url: 'https://shop.example/1' })

    expect(toNotices([own, plain], 'mine-20').map(({ code }) => code)).toContain('associate_disclosure')
    expect(toNotices([own], 'mine-20')).toEqual([])
  })

  it('says neither where none does', () => {
    expect(codes([record('1', { price: null })])).toEqual([])
    expect(codes([amazonProduct(AT, { url: 'https://www.amazon.com/dp/B0TEST0001' })])).not.toContain('paid_link')
  })
})

describe('R4 and R5: a price stands with its time and its words', () => {
  it('needs the stamp for Amazon alone', () => {
    expect(Object.entries(POLICIES).filter(([, { needsStamp }]) => needsStamp)).toHaveLength(1)
    expect(codes([amazonProduct(AT)])).toContain('price_as_of')
    expect(codes([amazonProduct(AT, { price: null })])).not.toContain('price_as_of')
  })

  it('says when the oldest price of each source was read, in one notice', () => {
    const read = Date.UTC(2026, 8, 5, 7, 3)
    const price = (asOf: number) => ({ amountMinor: 1, currency: 'USD', listAmountMinor: null, asOf })
    const products = [
      amazonProduct(AT, { price: price(read + 60_000) }),
      amazonProduct(AT, { price: price(read) }),
      record('1', { price: price(read - 86_400_000) }),
      record('2', { price: price(read) }),
      record('3', { price: null }),
      record('4', { source: 'demo', price: price(1) }),
    ]

    expect(toNotices(products, null)[0]).toEqual({
      code: 'price_as_of',
      text:
        'Prices checked on 4 Sept 2026 or later. Prices as of 5 Sept 2026, 07:03 UTC or later. ' +
        priceDisclaimer('www.amazon.com'),
    })
  })

  it('says that demo prices are made up, and nothing of their age', () => {
    expect(toNotices([record('1', { source: 'demo' })], null)).toEqual([
      { code: 'demo_data', text: 'These are demo products of fictional brands; their prices and ratings are made up.' },
    ])
  })

  it('says the licence’s words for the marketplace', () => {
    expect(priceDisclaimer('www.amazon.de')).toBe(
      'Product prices and availability are accurate as of the date/time indicated and are subject to change. Any price ' +
        'and availability information displayed on Amazon.de at the time of purchase will apply to the purchase of this product.',
    )
  })
})

describe('R6: lives', () => {
  it('are an hour for offers and browse nodes, a day for the rest, none for the number', () => {
    expect(POLICIES.amazon.lifeMs).toEqual({
      identity: null,
      offer: 3_600_000,
      browse: 3_600_000,
      text: 86_400_000,
      image: 86_400_000,
      rating: 86_400_000,
    })
  })
})

describe('R7: as is', () => {
  it('is said beside anything from Amazon', () => {
    expect(codes([record('1'), amazonProduct(AT, { price: null, url: null })])).toContain('as_is')
    expect(codes([record('1')])).not.toContain('as_is')
  })
})

describe('R8: no price tracking', () => {
  it.each([
    ['an Amazon offer is never tracked', 'amazon', NO_TAG, false],
    ['not even when the owner switches history on', 'amazon', { ...NO_TAG, hasPriceHistory: true }, false],
    ['own prices are', 'import', NO_TAG, true],
    ['but not on a site with a tag', 'import', TAGGED, false],
    ['unless its owner says so', 'demo', { ...TAGGED, hasPriceHistory: true }, true],
    ['and not where the owner says no', 'demo', { ...NO_TAG, hasPriceHistory: false }, false],
  ] as const)('%s', (_, source, settings, expected) => {
    expect(mayTrackPrices(source, settings)).toBe(expected)
  })
})

describe('R9: ratings', () => {
  it('come from the API alone where Amazon is the source', () => {
    expect(POLICIES.amazon.rating).toBe('from_api')
    expect([POLICIES.demo.rating, POLICIES.import.rating]).toEqual(['always', 'always'])
  })
})

describe('R10: what a model sees', () => {
  it.each([
    ['amazon', false, false],
    ['amazon', true, true],
    ['demo', false, true],
    ['import', false, true],
  ] as const)('%s with the switch %s: %s', (source, mayModelSeeAmazon, expected) => {
    expect(mayModelSee(source, { mayModelSeeAmazon })).toBe(expected)
  })
})

describe('R12: nothing tagged leaves the web', () => {
  it('gives files no link that earns anything, whatever the product says', () => {
    const host = fc.constantFrom('www.amazon.com', 'www.amazon.de', null)
    const asin = fc.constantFrom('B0TEST0001', null)
    const source = fc.constantFrom('amazon' as const, 'import' as const)
    fc.assert(
      fc.property(host, asin, source, (marketplace, number, from) => {
        fc.pre(number !== null || from === 'import')
        const url = number === null ? 'https://shop.example/1' : amazonProduct(AT).url

        expect(isPaidLink(toOfflineUrl({ source: from, asin: number, marketplace, url }))).toBe(false)
      }),
    )
  })

  it('gives files the plain page', () => {
    expect(toOfflineUrl(amazonProduct(AT))).toBe('https://www.amazon.com/dp/B0TEST0001')
  })
})
