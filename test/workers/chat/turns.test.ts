import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ChatResponse, type HistoryMessage } from '../../../src/shared/chat.ts'
import type { ErrorBody } from '../../../src/shared/errors.ts'
import { SessionEvent } from '../../../src/shared/frames.ts'
import { openDemoShop } from '../../support/demo-shop.ts'
import { type Answer, call, fetchWorker, Visitor } from '../../support/visitor.ts'

const LAPTOPS = 'What are the best laptops under $1000?'

beforeAll(openDemoShop)
afterEach(() => vi.useRealTimers())

async function conversation(): Promise<{ visitor: Visitor; sessionId: string }> {
  const visitor = await Visitor.create()
  return { visitor, sessionId: await visitor.start() }
}

async function history(visitor: Visitor, sessionId: string, query = ''): Promise<HistoryMessage[]> {
  const { body } = await visitor.call<{ messages: HistoryMessage[] }>('GET', `/sessions/${sessionId}/history${query}`)
  return body.messages
}

/** Server-sent events as `[event, data, id]`. */
function parseSse(text: string): { event: string; data: unknown; id: number | null }[] {
  return text
    .trimEnd()
    .split('\n\n')
    .map((block) => {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
      const id = field('id')
      return { event: field('event') ?? '', data: JSON.parse(field('data') ?? 'null'), id: id ? Number(id) : null }
    })
}

async function stream(visitor: Visitor, body: object, headers: Record<string, string> = {}) {
  const response = await fetchWorker('/api/v1/chat', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { Authorization: `Bearer ${visitor.token}`, Accept: 'text/event-stream', ...headers },
  })
  return { response, events: parseSse(await response.text()) }
}

describe('POST /api/v1/chat', () => {
  it('answers a stranger, who gets a session and a token', async () => {
    const { status, headers, body } = await call<ChatResponse>('POST', '/api/v1/chat', { json: { message: LAPTOPS } })

    expect(status).toBe(200)
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(ChatResponse.parse(body)).toEqual(body)
    expect(body.products.length).toBeGreaterThan(0)
    expect(body.products.length).toBeLessThanOrEqual(5)
    for (const { category, price } of body.products) {
      expect(category).toBe('laptops')
      expect(price?.amountMinor).toBeLessThanOrEqual(100_000)
    }
    expect(body.constraints).toMatchObject({ category: 'laptops', priceMax: 100_000 })
    const owner = new Visitor(body.visitorToken ?? '')
    expect((await owner.call('GET', `/sessions/${body.sessionId}`)).status).toBe(200)
  })

  it('remembers within a session', async () => {
    const { visitor, sessionId } = await conversation()
    await visitor.say(sessionId, LAPTOPS)

    const { body } = await visitor.say(sessionId, 'only with at least 16 GB of memory')

    expect(body.constraints).toMatchObject({ category: 'laptops', priceMax: 100_000 })
    expect(body.constraints.attributes).toMatchObject([{ name: 'ram', op: 'gte', value: 16 }])
    expect(body.visitorToken).toBeUndefined()
  })

  it('names what it let go and keeps it among what was asked, also where the talk goes on without it', async () => {
    const { visitor, sessionId } = await conversation()
    const { body: first } = await visitor.say(sessionId, 'laptops under €900')
    const { body: next } = await visitor.say(sessionId, 'with a touchscreen')

    expect(first.constraints).toMatchObject({ category: 'laptops', currency: 'EUR', priceMax: 90_000 })
    expect(first.metadata.relaxed?.map(({ constraint }) => constraint)).toContain('priceMax')
    expect(next.constraints.priceMax).toBeUndefined()
    expect(next.metadata.relaxed).toBeUndefined()
  })

  it('shows as many products as are wanted, or none', async () => {
    const { visitor, sessionId } = await conversation()

    expect((await visitor.say(sessionId, 'headphones', { limit: 2 })).body.products).toHaveLength(2)
    expect((await visitor.say(sessionId, 'kettles', { includeProducts: false })).body.products).toEqual([])
  })

  it('names the conversation after its first message, cut between characters', async () => {
    const { visitor, sessionId } = await conversation()

    await visitor.say(sessionId, `${'x'.repeat(58)}🫖${'y'.repeat(20)}`)

    const { body } = await visitor.call<{ title: string }>('GET', `/sessions/${sessionId}`)
    expect(body.title).toMatch(/^x{58}.…$/u)
    expect(body.title.isWellFormed()).toBe(true)
  })
})

describe('the same turn id', () => {
  it('is one turn, however often it is sent, and answers the same', async () => {
    const { visitor, sessionId } = await conversation()

    const first = await visitor.say(sessionId, LAPTOPS, { turnId: 'turn-1' })
    const second = await visitor.say(sessionId, LAPTOPS, { turnId: 'turn-1' })

    expect(second.body).toEqual(first.body)
    expect(await history(visitor, sessionId)).toHaveLength(2)
  })

  it('is one turn when it is sent twice at once', async () => {
    const { visitor, sessionId } = await conversation()

    const answers = await Promise.all([1, 2, 3].map(() => visitor.say(sessionId, LAPTOPS, { turnId: 'turn-1' })))

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(answers[1]?.body).toEqual(answers[0]?.body)
    expect(await history(visitor, sessionId)).toHaveLength(2)
  })

  it('is a conflict with another text', async () => {
    const { visitor, sessionId } = await conversation()
    await visitor.say(sessionId, LAPTOPS, { turnId: 'turn-1' })

    const { status, body } = await visitor.refused('POST', '', { sessionId, message: 'kettles', turnId: 'turn-1' })

    expect(status).toBe(409)
    expect(body.error.code).toBe('turn_conflict')
    expect(await history(visitor, sessionId)).toHaveLength(2)
  })

  it('finds the session that it started, when the first answer was lost on the way', async () => {
    const visitor = await Visitor.create()
    const send = () => visitor.call<ChatResponse>('POST', '', { message: LAPTOPS, turnId: 'turn-1' })

    const [lost, again] = [await send(), await send()]

    expect(again.body).toEqual(lost.body)
    const stranger = await Visitor.create()
    const theirs = await stranger.call<ChatResponse>('POST', '', { message: LAPTOPS, turnId: 'turn-1' })
    expect(theirs.body.sessionId).not.toBe(lost.body.sessionId)
  })
})

describe('an answer as server-sent events', () => {
  it('tells the same as JSON does, piece by piece, with the log as ids', async () => {
    const { visitor, sessionId } = await conversation()

    const { response, events } = await stream(visitor, { sessionId, message: LAPTOPS, turnId: 'turn-1' })

    expect(response.headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8')
    expect(events[0]).toEqual({ event: 'session', data: { sessionId, turnId: 'turn-1' }, id: null })
    const told = events.slice(1).map(({ data }) => SessionEvent.parse(data))
    expect(told.map(({ seq }) => seq)).toEqual(told.map((_, index) => index + 1))
    expect(events.slice(1).map(({ id, event }) => [id, event])).toEqual(told.map(({ seq, type }) => [seq, type]))
    expect(told.slice(0, 2).map(({ type }) => type)).toEqual(['user_message', 'turn_started'])
    expect(told.at(-1)).toMatchObject({ type: 'turn_finished', status: 'complete' })

    const json = await visitor.say(sessionId, LAPTOPS, { turnId: 'turn-1' })
    expect(told.map((event) => (event.type === 'delta' ? event.text : '')).join('')).toBe(json.body.response)
    expect(told.find((event) => event.type === 'products')?.products).toEqual(json.body.products)
  })

  it('goes on after the last event that was seen', async () => {
    const { visitor, sessionId } = await conversation()
    const turn = { sessionId, message: LAPTOPS, turnId: 'turn-1' }
    const whole = await stream(visitor, turn)

    const rest = await stream(visitor, turn, { 'Last-Event-ID': '3' })

    expect(rest.events.slice(1)).toEqual(whole.events.slice(1).filter(({ id }) => Number(id) > 3))
  })

  it('ends at once when the end was seen already', async () => {
    const { visitor, sessionId } = await conversation()
    const turn = { sessionId, message: LAPTOPS, turnId: 'turn-1' }
    const lastId = (await stream(visitor, turn)).events.at(-1)?.id

    const { events } = await stream(visitor, turn, { 'Last-Event-ID': String(lastId) })

    expect(events.map(({ event }) => event)).toEqual(['session'])
  })

  it.each(['NaN', '-5', 'Infinity', '1.5', ''])('begins at the beginning after a last event of %s', async (id) => {
    const { visitor, sessionId } = await conversation()
    const turn = { sessionId, message: 'tents', turnId: 'turn-1' }
    const whole = await stream(visitor, turn)

    const again = await stream(visitor, turn, { 'Last-Event-ID': id })

    expect(again.events).toEqual(whole.events)
  })

  it('is refused as JSON, before anything streams', async () => {
    const { visitor } = await conversation()

    const response = await fetchWorker('/api/v1/chat', {
      method: 'POST',
      body: JSON.stringify({ message: ' ' }),
      headers: { Authorization: `Bearer ${visitor.token}`, Accept: 'text/event-stream' },
    })

    expect(response.status).toBe(400)
    expect(response.headers.get('Content-Type')).toContain('application/json')
    await response.body?.cancel()
  })
})

describe('a message that cannot be one', () => {
  const post = (body: string) =>
    call<ErrorBody>('POST', '/api/v1/chat', { body, headers: { 'Content-Type': 'application/json' } })

  it.each([
    ['nothing', '', 400, 'bad_request'],
    ['no JSON', '{"message":', 400, 'invalid_json'],
    ['a list', '[]', 400, 'bad_request'],
    ['null', 'null', 400, 'bad_request'],
    ['a number', '{"message":5}', 400, 'bad_request'],
    ['an object', '{"message":{"text":"a"}}', 400, 'bad_request'],
    ['blank text', String.raw`{"message":" \n\t "}`, 400, 'message_empty'],
    ['10,001 characters', `{"message":"${'x'.repeat(10_001)}"}`, 413, 'message_too_long'],
    ['a megabyte', `{"message":"${'x'.repeat(1_000_000)}"}`, 413, 'message_too_long'],
    ['a limit of zero', '{"message":"a","limit":0}', 400, 'bad_request'],
    ['a limit of 21', '{"message":"a","limit":21}', 400, 'bad_request'],
    ['a turn id with spaces', '{"message":"a","turnId":"a b"}', 400, 'bad_request'],
    ['a session id that is a path', '{"message":"a","sessionId":"../x"}', 400, 'bad_request'],
  ])('is refused: %s', async (_, body, status, code) => {
    const answer = await post(body)

    expect(answer.status).toBe(status)
    expect(answer.body.error.code).toBe(code)
    expect(answer.body.error.requestId).toBe(answer.headers.get('X-Request-Id'))
  })

  it('is never echoed', async () => {
    const { body } = await post('{"message":"a","limit":"<script>alert(1)</script>"}')

    expect(JSON.stringify(body)).not.toContain('script')
    expect(body.error.issues).toMatchObject([{ path: 'limit' }])
  })
})

describe('a message that looks like something else', () => {
  it.each([
    ['full-text operators', 'NEAR("laptop" AND OR NOT * ^ title: - +) "'],
    ['SQL', "'; DROP TABLE product; --"],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['a lone surrogate', 'a kettle \ud83d please'],
    ['a zero character', 'kettle\u0000kettle'],
    ['only punctuation', '?!…—""'],
    ['only emoji', '💻🎧☕'],
    ['right-to-left text', 'أريد حاسوبًا محمولاً'],
    ['one enormous word', 'x'.repeat(10_000)],
    ['a thousand words', 'cheap laptop '.repeat(700).trim()],
    ['template syntax', '{{constructor.constructor("return 1")()}} ${7*7}'],
    ['prototype names', '__proto__ constructor toString'],
  ])('is answered: %s', async (_, message) => {
    const { visitor, sessionId } = await conversation()

    const { status, body } = await visitor.say(sessionId, message)

    expect(status).toBe(200)
    expect(body.response).not.toBe('')
    expect(body.metadata.strategy).toBe('catalog')
    const [asked] = await history(visitor, sessionId)
    expect(asked?.text).toBe(message.toWellFormed().trim())
    expect(await env.DB.prepare('SELECT count(*) AS n FROM product').first('n')).toBe(400)
  })
})

describe('the turn limit', () => {
  const rateOf = ({ headers }: Answer<unknown>) => [headers.get('RateLimit-Policy'), headers.get('RateLimit')]

  it('lets a burst of ten through, counts it down, and refuses the eleventh with a time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { visitor, sessionId } = await conversation()

    const rates: (string | null)[][] = []
    for (let index = 0; index < 10; index++) rates.push(rateOf(await visitor.say(sessionId, 'thanks')))
    const refused = await visitor.refused('POST', '', { sessionId, message: 'thanks' })

    expect(rates).toEqual(
      Array.from({ length: 10 }, (_, index) => ['"turns";q=60;w=60', `"turns";r=${9 - index};t=${index + 1}`]),
    )
    expect(refused.status).toBe(429)
    expect(refused.body.error).toMatchObject({ code: 'rate_limited', retryAfterSeconds: 1 })
    expect(refused.headers.get('Retry-After')).toBe('1')
    expect(rateOf(refused)).toEqual(['"turns";q=60;w=60', '"turns";r=0;t=10'])
    expect(await history(visitor, sessionId)).toHaveLength(20)

    vi.setSystemTime(Date.now() + 1_000)
    expect((await visitor.say(sessionId, 'thanks')).status).toBe(200)
    expect((await visitor.refused('POST', '', { sessionId, message: 'thanks' })).status).toBe(429)

    vi.setSystemTime(Date.now() + 60_000)
    expect(rateOf(await visitor.say(sessionId, 'thanks'))).toEqual(['"turns";q=60;w=60', '"turns";r=9;t=1'])
  })

  it('counts over all sessions of a visitor, and nobody else', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { visitor, sessionId } = await conversation()
    const other = await visitor.start()
    await Promise.all(Array.from({ length: 10 }, () => visitor.say(sessionId, 'thanks')))

    expect((await visitor.say(other, 'thanks')).status).toBe(429)
    const stranger = await conversation()
    expect((await stranger.visitor.say(stranger.sessionId, 'thanks')).status).toBe(200)
  })

  it('does not count a turn that is sent again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { visitor, sessionId } = await conversation()

    for (let index = 0; index < 12; index++) await visitor.say(sessionId, 'thanks', { turnId: 'same' })

    expect(rateOf(await visitor.say(sessionId, 'thanks', { turnId: 'other' }))[1]).toBe('"turns";r=8;t=2')
  })

  it('leaves no empty conversation behind when it refuses a first message', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { visitor, sessionId } = await conversation()
    await Promise.all(Array.from({ length: 10 }, () => visitor.say(sessionId, 'thanks')))
    const listed = async () => (await visitor.call<{ sessions: unknown[] }>('GET', '/sessions')).body.sessions.length
    const before = await listed()

    expect((await visitor.refused('POST', '', { message: 'thanks' })).status).toBe(429)

    expect(await listed()).toBe(before)
  })
})

describe('history', () => {
  it('is read page by page without a gap or a repetition', async () => {
    const { visitor, sessionId } = await conversation()
    for (const text of ['tents', 'kettles', 'thanks']) await visitor.say(sessionId, text)
    const whole = await history(visitor, sessionId)

    const pages: HistoryMessage[] = []
    for (let afterSeq = 0; pages.length < 6; afterSeq = pages.at(-1)?.seq ?? 0) {
      pages.push(...(await history(visitor, sessionId, `?limit=1&afterSeq=${afterSeq}`)))
    }

    expect(pages).toEqual(whole)
    expect(whole.map(({ role }) => role)).toEqual(['user', 'assistant', 'user', 'assistant', 'user', 'assistant'])
    expect(await history(visitor, sessionId, `?afterSeq=${whole.at(-1)?.seq}`)).toEqual([])
  })

  it('is taken away as a file in each format', async () => {
    const { visitor, sessionId } = await conversation()
    const { body } = await visitor.say(sessionId, LAPTOPS)
    const title = body.products[0]?.title ?? 'none'

    for (const [format, type] of [
      ['md', 'text/markdown; charset=utf-8'],
      ['json', 'application/json; charset=utf-8'],
      ['csv', 'text/csv; charset=utf-8'],
    ] as const) {
      const file = await fetchWorker(`/api/v1/chat/sessions/${sessionId}/export?format=${format}`, {
        headers: { Authorization: `Bearer ${visitor.token}` },
      })
      expect(file.headers.get('Content-Type')).toBe(type)
      expect(file.headers.get('Content-Disposition')).toBe(`attachment; filename="smartshelf-conversation.${format}"`)
      const text = await file.text()
      expect(text).toContain('best laptops')
      expect(text.replaceAll('\\', '')).toContain(title.replaceAll('"', format === 'csv' ? '""' : '"'))
    }
  })
})
