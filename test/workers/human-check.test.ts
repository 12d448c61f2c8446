import { env } from 'cloudflare:workers'
import { describe, expect, inject, it } from 'vitest'
import { app } from '../../src/app.ts'
import { readConfig } from '../../src/adapters/config/config.ts'

const ON = {
  TURNSTILE_SITE_KEY: 'site-key-of-the-tests',
  TURNSTILE_SECRET: 'turnstile-secret-of-the-tests',
  TURNSTILE_URL: `${inject('turnstileUrl')}/siteverify`,
}
const good = () => `good-${crypto.randomUUID()}`

interface Answered {
  status: number
  body: { sessionId?: string; visitorToken?: string; error?: { code: string } }
}

async function send(
  path: string,
  body: object,
  { settings = ON, token, answer }: { settings?: object; token?: string | undefined; answer?: string } = {},
): Promise<Answered> {
  const headers = {
    'Content-Type': 'application/json',
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    ...(answer === undefined ? {} : { 'X-Human-Check': answer }),
  }
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await app.request(`https://shop.example/api/v1/chat${path}`, init, { ...env, ...settings })
  return { status: response.status, body: await response.json() }
}

const start = (options: Parameters<typeof send>[2] = {}) => send('/sessions', {}, options)

describe('a first conversation', () => {
  it('needs no check unless the owner has set one up', async () => {
    expect((await start({ settings: {} })).status).toBe(201)
  })

  it.each([
    ['no answer', undefined, 'check_needed'],
    ['an answer of its own making', 'bad-1', 'check_failed'],
    ['an answer without end', `good-${'x'.repeat(3_000)}`, 'check_failed'],
  ])('is refused with %s', async (_, answer, code) => {
    const { status, body } = await start(answer === undefined ? {} : { answer })

    expect(status).toBe(403)
    expect(body.error?.code).toBe(code)
  })

  it('begins with an answer, which counts once, and later ones need none', async () => {
    const answer = good()
    const first = await start({ answer })
    const token = first.body.visitorToken

    expect(first.status).toBe(201)
    expect((await start({ answer })).body.error?.code).toBe('check_failed')
    expect((await start({ token })).status).toBe(201)
    expect((await send('', { message: 'hello' }, { token })).status).toBe(200)
    expect((await send('', { message: 'hello', sessionId: first.body.sessionId }, { token })).status).toBe(200)
  })

  it('is the same over one request', async () => {
    expect((await send('', { message: 'hello' })).body.error?.code).toBe('check_needed')
    const { status, body } = await send('', { message: 'hello' }, { answer: good() })

    expect(status).toBe(200)
    expect((await send('', { message: 'hello' }, { token: body.visitorToken })).status).toBe(200)
  })

  it('is not for those who were here before the check was', async () => {
    const { body } = await start({ settings: {} })
    await env.DB.prepare(
      "INSERT OR REPLACE INTO session (id, visitor_id, title, message_count, created_at_ms, last_active_at_ms) VALUES (?1, ?2, 'A talk', 2, 1, 1)",
    )
      .bind(body.sessionId, body.visitorToken?.split('.')[1])
      .run()

    expect((await start({ token: body.visitorToken })).status).toBe(201)
  })

  it('cannot be had by a token alone', async () => {
    const listed = await app.request('https://shop.example/api/v1/chat/sessions', {}, { ...env, ...ON })
    const token = /smartshelf_visitor=([^;]+)/.exec(listed.headers.get('Set-Cookie') ?? '')?.[1]

    expect((await start({ token })).body.error?.code).toBe('check_needed')
  })

  it.each([
    // No such port: a connection that is refused would leave an exception of the runtime's own in the output.
    ['Turnstile cannot be asked', { TURNSTILE_URL: 'http://127.0.0.1:99999/' }],
    ['Turnstile is broken', { TURNSTILE_URL: `${inject('turnstileUrl')}/broken` }],
    ['the owner’s key is wrong', { TURNSTILE_SECRET: 'another-secret' }],
  ])('is let in where %s', async (_, wrong) => {
    expect((await start({ settings: { ...ON, ...wrong }, answer: good() })).status).toBe(201)
  })
})

describe('GET /check', () => {
  const page = (settings: object) => app.request('https://shop.example/check', {}, { ...env, ...settings })

  it('is there only where it is needed', async () => {
    expect((await page({})).status).toBe(404)
    expect((await page({ TURNSTILE_SITE_KEY: ON.TURNSTILE_SITE_KEY })).status).toBe(404)
    expect(readConfig({ TURNSTILE_SITE_KEY: ON.TURNSTILE_SITE_KEY }).problems.join()).toContain('only of use together')
  })

  it('alone may ask another site, and only the site itself and those that the owner names may frame it', async () => {
    const response = await page({ ...ON, ALLOWED_ORIGINS: 'https://store.example' })
    const policy = response.headers.get('Content-Security-Policy')

    expect(await response.text()).toContain('data-sitekey="site-key-of-the-tests"')
    expect(policy).toContain(
      "script-src 'self' https://challenges.cloudflare.com; frame-src https://challenges.cloudflare.com;",
    )
    expect(policy).toContain("frame-ancestors 'self' https://store.example")
    expect(response.headers.has('X-Frame-Options')).toBe(false)
    const embed = await app.request('https://shop.example/embed', {}, { ...env, ...ON })
    expect(embed.headers.get('Content-Security-Policy')).not.toContain('challenges')
  })
})
