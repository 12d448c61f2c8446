import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { SessionSnapshot, SessionSummary } from '../../../src/shared/chat.ts'
import type { ErrorBody } from '../../../src/shared/errors.ts'
import { SESSION_IDLE_MS } from '../../../src/shared/limits.ts'
import { signVisitor } from '../../../src/adapters/access/visitor-token.ts'
import { call, fetchWorker, Visitor } from '../../support/visitor.ts'

interface Created {
  sessionId: string
  visitorToken: string
  createdAt: number
  expiresAt: number
}

describe('POST /api/v1/chat/sessions', () => {
  it('creates an empty session that ends thirty days later', async () => {
    const visitor = await Visitor.create()

    const { status, body } = await visitor.call<Created>('POST', '/sessions', {})

    expect(status).toBe(201)
    expect(body.expiresAt - body.createdAt).toBe(SESSION_IDLE_MS)
    const snapshot = await visitor.call<SessionSnapshot>('GET', `/sessions/${body.sessionId}`)
    expect(snapshot.body).toEqual({
      sessionId: body.sessionId,
      title: 'New conversation',
      state: 'idle',
      messageCount: 0,
      constraints: {},
      createdAt: body.createdAt,
      lastActiveAt: body.createdAt,
      expiresAt: body.expiresAt,
    })
  })

  it('takes no body for an empty one', async () => {
    expect((await call('POST', '/api/v1/chat/sessions')).status).toBe(201)
  })

  it.each([
    ['an empty title', { title: ' ' }],
    ['a title of 121 characters', { title: 'x'.repeat(121) }],
    ['a title that is none', { title: 7 }],
  ])('refuses %s and names the field', async (_, json) => {
    const { status, body } = await call<ErrorBody>('POST', '/api/v1/chat/sessions', { json })

    expect(status).toBe(400)
    expect(body.error).toMatchObject({ code: 'bad_request', issues: [{ path: 'title' }] })
  })
})

describe('visitors', () => {
  it('are known by a cookie that scripts cannot read', async () => {
    const first = await fetchWorker('/api/v1/chat/sessions', { method: 'POST' })
    const { sessionId } = await first.json<Created>()
    const cookie = first.headers.get('Set-Cookie') ?? ''

    expect(cookie).toMatch(/^smartshelf_visitor=v2\.[\w-]{22}\.[0-9a-z]+\.[\w-]{43};/)
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Secure']) expect(cookie).toContain(attribute)
    const again = await fetchWorker(`/api/v1/chat/sessions/${sessionId}`, {
      headers: { Cookie: cookie.split(';')[0] ?? '' },
    })
    expect(again.status).toBe(200)
    expect(again.headers.get('Set-Cookie')).toBeNull()
  })

  it('are known by the token that they were given, and get the same one back', async () => {
    const visitor = await Visitor.create()

    const { body, headers } = await visitor.call<Created>('POST', '/sessions', {})

    expect(body.visitorToken).toBe(visitor.token)
    expect(headers.get('Set-Cookie')).toBeNull()
  })

  it.each([
    ['another secret', async () => signVisitor('A'.repeat(22), 'some-other-secret', Date.now())],
    [
      'another id under the same signature',
      async (token: string) => token.replace(/\.[\w-]{22}\./, `.${'B'.repeat(22)}.`),
    ],
    ['a cut signature', async (token: string) => token.slice(0, -4)],
    ['another version', async (token: string) => token.replace('v2.', 'v3.')],
    ['nonsense', async () => 'not.a.token'],
    ['a later time', async (token: string) => token.replace(/\.[0-9a-z]+\.(?=[\w-]{43}$)/, '.zzzzzz.')],
    ['no time', async (token: string) => token.replace(/\.[0-9a-z]+\.(?=[\w-]{43}$)/, '.')],
  ])('are strangers with a token of %s', async (_, forge) => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()
    const stranger = new Visitor(await forge(visitor.token))

    const { status, headers } = await stranger.call('GET', `/sessions/${sessionId}`)

    expect(status).toBe(404)
    expect(headers.get('Set-Cookie')).toContain('smartshelf_visitor=')
  })
})

describe('a session', () => {
  it('is listed for its visitor alone, the latest first', async () => {
    const [visitor, other] = [await Visitor.create(), await Visitor.create()]
    const first = await visitor.start('First')
    const second = await visitor.start('Second')

    const { body } = await visitor.call<{ sessions: SessionSummary[] }>('GET', '/sessions')
    const others = await other.call<{ sessions: SessionSummary[] }>('GET', '/sessions')

    expect(
      body.sessions
        .map(({ title }) => title)
        .slice(0, 2)
        .toSorted(),
    ).toEqual(['First', 'Second'])
    expect(body.sessions.map(({ sessionId }) => sessionId)).toEqual(expect.arrayContaining([first, second]))
    expect(others.body.sessions.map(({ sessionId }) => sessionId)).not.toContain(first)
    expect(Object.keys(body.sessions[0] ?? {}).toSorted()).toEqual(
      ['createdAt', 'lastActiveAt', 'messageCount', 'sessionId', 'title'].toSorted(),
    )
  })

  it('is renamed, here and in the list', async () => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()

    const renamed = await visitor.call<SessionSnapshot>('PATCH', `/sessions/${sessionId}`, { title: ' Game night ' })

    expect(renamed.body.title).toBe('Game night')
    const { body } = await visitor.call<{ sessions: SessionSummary[] }>('GET', '/sessions')
    expect(body.sessions.find((session) => session.sessionId === sessionId)?.title).toBe('Game night')
  })

  it('is deleted: gone from the list, from its object and from D1', async () => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()

    expect((await visitor.call('DELETE', `/sessions/${sessionId}`)).status).toBe(204)

    expect((await visitor.refused('GET', `/sessions/${sessionId}`)).status).toBe(404)
    expect((await visitor.refused('DELETE', `/sessions/${sessionId}`)).status).toBe(404)
    const row = await env.DB.prepare('SELECT 1 FROM session WHERE id = ?').bind(sessionId).first()
    expect(row).toBeNull()
  })
})

describe("someone else's session and one that never was", () => {
  it.each([
    ['reading', 'GET', '', undefined],
    ['history', 'GET', '/history', undefined],
    ['export', 'GET', '/export', undefined],
    ['renaming', 'PATCH', '', { title: 'mine' }],
    ['deleting', 'DELETE', '', undefined],
  ])('look the same when %s', async (_, method, path, json) => {
    const [owner, stranger] = [await Visitor.create(), await Visitor.create()]
    const sessionId = await owner.start()

    const foreign = await stranger.refused(method, `/sessions/${sessionId}${path}`, json)
    const unknown = await stranger.refused(method, `/sessions/${'x'.repeat(22)}${path}`, json)

    for (const { status, body } of [foreign, unknown]) {
      expect(status).toBe(404)
      expect(body.error.code).toBe('session_not_found')
    }
    expect(foreign.body.error.message).toBe(unknown.body.error.message)
    expect((await owner.call('GET', `/sessions/${sessionId}`)).status).toBe(200)
  })

  it.each([
    ['a message', '', { message: 'hello' }],
    ['feedback', '/feedback', { thumb: 'up' }],
  ])('take no %s', async (_, path, json) => {
    const [owner, stranger] = [await Visitor.create(), await Visitor.create()]
    const sessionId = await owner.start()

    for (const id of [sessionId, 'never-was']) {
      const { status, body } = await stranger.refused('POST', path, { ...json, sessionId: id })
      expect(status).toBe(404)
      expect(body.error.code).toBe('session_not_found')
    }
  })

  it.each(['a b', '%00', 'a'.repeat(65), '..%2F..', "x' OR '1'='1"])(
    'are not looked up under the id %j',
    async (id) => {
      const visitor = await Visitor.create()

      const { status, body } = await visitor.refused('GET', `/sessions/${encodeURIComponent(id)}`)

      expect(status).toBe(404)
      expect(body.error.code).toBe('session_not_found')
    },
  )
})

describe('history and export', () => {
  it.each([
    ['limit', 'limit=0'],
    ['limit', 'limit=201'],
    ['limit', 'limit=many'],
    ['afterSeq', 'afterSeq=-1'],
    ['afterSeq', 'afterSeq=1e3'],
  ])('refuse a wrong %s (%s)', async (field, query) => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()

    const { status, body } = await visitor.refused('GET', `/sessions/${sessionId}/history?${query}`)

    expect(status).toBe(400)
    expect(body.error.issues).toMatchObject([{ path: field }])
  })

  it('give an empty conversation as empty', async () => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()

    const { body } = await visitor.call('GET', `/sessions/${sessionId}/history?afterSeq=0`)

    expect(body).toEqual({ messages: [], nextSeq: 0 })
  })

  it('refuse a format that does not exist', async () => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()

    expect((await visitor.refused('GET', `/sessions/${sessionId}/export?format=pdf`)).status).toBe(400)
  })
})

describe('feedback', () => {
  it('is taken with any of its parts', async () => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()

    for (const part of [{ thumb: 'down', reason: 'too dear' }, { rating: 5 }, { productId: 'p', comment: 'fine' }]) {
      expect((await visitor.call('POST', '/feedback', { sessionId, ...part })).status).toBe(202)
    }
  })

  it.each([
    ['rating', { rating: 6 }],
    ['rating', { rating: 2.5 }],
    ['thumb', { thumb: 'sideways' }],
    ['comment', { comment: 'x'.repeat(2_001) }],
  ])('is refused with a wrong %s', async (field, part) => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()

    const { status, body } = await visitor.refused('POST', '/feedback', { sessionId, ...part })

    expect(status).toBe(400)
    expect(body.error.issues).toMatchObject([{ path: field }])
  })
})
