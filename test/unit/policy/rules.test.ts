import { describe, expect, it } from 'vitest'
import { toOfflineUrl, toShopUrl } from '../../../src/domain/policy/links.ts'
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
  it('gives files the plain page', () => {
    expect(toOfflineUrl(amazonProduct(AT))).toBe('https://www.amazon.com/dp/B0TEST0001')
  })
})
