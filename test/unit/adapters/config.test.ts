import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/adapters/config/config.ts'

const COMPLETE = { ENVIRONMENT: 'production', VISITOR_SECRET: 'a-long-secret', ADMIN_TOKEN: 'another-secret' }

describe('readConfig', () => {
  it('is content with the two secrets in production', () => {
    expect(readConfig(COMPLETE)).toMatchObject({
      isDevelopment: false,
      turnLimitPerMinute: 60,
      floodLimitPerMinute: 300,
      visitorSecrets: ['a-long-secret'],
      adminToken: 'another-secret',
      problems: [],
    })
  })

  it('takes production for granted, so that a forgotten setting opens nothing', () => {
    const config = readConfig({})

    expect(config).toMatchObject({ isDevelopment: false, visitorSecrets: [], adminToken: null })
    expect(config.problems).toEqual([
      expect.stringContaining('wrangler secret put VISITOR_SECRET'),
      expect.stringContaining('wrangler secret put ADMIN_TOKEN'),
    ])
  })

  it('runs without secrets in development, with values that everybody knows', () => {
    expect(readConfig({ ENVIRONMENT: 'development' })).toMatchObject({ adminToken: 'dev-admin', problems: [] })
  })

  it.each(['shop.example', '192.168.1.7', 'localhost.example.com', '10.0.0.1'])(
    'takes development for production when %s is asked for',
    (host) => {
      const config = readConfig({ ENVIRONMENT: 'development' }, host)

      expect(config).toMatchObject({ isDevelopment: false, visitorSecrets: [], adminToken: null })
      expect(config.problems.join('\n')).toContain('on this machine alone')
    },
  )

  it('keeps the secret before the one that signs', () => {
    const config = readConfig({ ...COMPLETE, VISITOR_SECRET_PREVIOUS: 'the-one-before' })

    expect(config.visitorSecrets).toEqual(['a-long-secret', 'the-one-before'])
  })

  it.each([
    ['a limit that is no number', { TURN_LIMIT_PER_MINUTE: 'many' }, 'TURN_LIMIT_PER_MINUTE'],
    ['a limit of nothing', { FLOOD_LIMIT_PER_MINUTE: '0' }, 'FLOOD_LIMIT_PER_MINUTE'],
    ['an environment that does not exist', { ENVIRONMENT: 'staging' }, 'ENVIRONMENT'],
    ['a tag that is none', { ASSOCIATE_TAG: 'my tag!' }, 'ASSOCIATE_TAG'],
  ])('names %s and goes on with the default', (_, wrong, name) => {
    const config = readConfig({ ...COMPLETE, ...wrong })

    expect(config.problems).toEqual([expect.stringMatching(new RegExp(`^${name}: `))])
    expect(config).toMatchObject({ turnLimitPerMinute: 60, floodLimitPerMinute: 300, associateTag: null })
  })

  it('refuses a secret that is too short to be one', () => {
    const config = readConfig({ ...COMPLETE, VISITOR_SECRET: 'short' })

    expect(config.visitorSecrets).toEqual([])
    expect(config.problems.join('\n')).not.toContain('short')
  })

  it('reads limits and allowed origins', () => {
    const config = readConfig({
      ...COMPLETE,
      TURN_LIMIT_PER_MINUTE: '5',
      ALLOWED_ORIGINS: ' https://a.example , https://b.example,',
    })

    expect(config.turnLimitPerMinute).toBe(5)
    expect(config.allowedOrigins).toEqual(['https://a.example', 'https://b.example'])
  })
})
