import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/adapters/config/config.ts'

const BASE = { ENVIRONMENT: 'development' }
const ACCOUNT = { ...BASE, AMAZON_CLIENT_ID: 'id', AMAZON_CLIENT_SECRET: 'secret', ASSOCIATE_TAG: 'mine-20' }

describe('readConfig for Amazon', () => {
  it('has no account until there are id, secret and tag', () => {
    expect(readConfig(BASE).amazon).toMatchObject({ credentials: null, requestsPerSecond: 1, dailyBudget: 8_640 })
    expect(readConfig(BASE).problems).toEqual([])
    const { problems, amazon } = readConfig({ ...BASE, AMAZON_CLIENT_ID: 'id' })
    expect(amazon.credentials).toBeNull()
    expect(problems).toEqual(['AMAZON_CLIENT_SECRET and ASSOCIATE_TAG: needed for the Amazon account'])
  })

  it.each([
    ['www.amazon.com', '3.1', 'https://api.amazon.com/auth/o2/token'],
    ['www.amazon.de', '3.2', 'https://api.amazon.co.uk/auth/o2/token'],
    ['www.amazon.co.jp', '3.3', 'https://api.amazon.co.jp/auth/o2/token'],
  ])('knows the version and the token address of %s', (marketplace, version, tokenUrl) => {
    expect(readConfig({ ...ACCOUNT, AMAZON_MARKETPLACE: marketplace }).amazon.credentials).toMatchObject({
      version,
      tokenUrl,
      marketplace,
      apiUrl: 'https://creatorsapi.amazon',
      partnerTag: 'mine-20',
    })
  })

  it('takes older credentials and other addresses', () => {
    const env = { ...ACCOUNT, AMAZON_CREDENTIAL_VERSION: '2.1', AMAZON_API_URL: 'http://127.0.0.1:8790/' }

    expect(readConfig(env).amazon.credentials).toMatchObject({
      version: '2.1',
      apiUrl: 'http://127.0.0.1:8790',
      tokenUrl: 'https://creatorsapi.auth.us-east-1.amazoncognito.com/oauth2/token',
    })
  })

  it.each([
    ['a marketplace that is none', { AMAZON_MARKETPLACE: 'www.amazon.xyz' }],
    ['an address without encryption', { AMAZON_API_URL: 'http://api.example' }],
    ['a rate beyond the cap', { AMAZON_REQUESTS_PER_SECOND: '11' }],
    ['tags that are none', { ASSOCIATE_TAGS: 'mine 20' }],
    ['a version that does not exist', { AMAZON_CREDENTIAL_VERSION: '4.0' }],
  ])('names %s', (_, wrong) => {
    const [name] = Object.keys(wrong)

    expect(readConfig({ ...ACCOUNT, ...wrong }).problems).toEqual([expect.stringMatching(new RegExp(`^${name}: `))])
  })

  it('keeps a tag for each marketplace', () => {
    const { policy } = readConfig({ ...ACCOUNT, ASSOCIATE_TAGS: 'www.amazon.de=eins-21, amazon.fr=deux-21' })

    expect(policy.associateTags).toEqual({
      'www.amazon.com': 'mine-20',
      'www.amazon.de': 'eins-21',
      'www.amazon.fr': 'deux-21',
    })
  })

  it('reads ASINs however they are written', () => {
    const { amazon } = readConfig({ ...BASE, REFRESH_ASINS: ' b0test0001, B0TEST0002\nnonsense ' })

    expect(amazon.refreshAsins).toEqual(['B0TEST0001', 'B0TEST0002'])
  })

  it('shows no content to models and leaves price history to the rule, unless told otherwise', () => {
    expect(readConfig(BASE).policy).toEqual({ associateTags: {}, mayModelSeeAmazon: false, hasPriceHistory: null })
    expect(readConfig({ ...BASE, AMAZON_CONTENT_TO_MODEL: 'on', PRICE_HISTORY: 'off' }).policy).toMatchObject({
      mayModelSeeAmazon: true,
      hasPriceHistory: false,
    })
  })
})
