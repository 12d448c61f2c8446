import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../src/adapters/assistant/read-answer.ts'
import { BROKEN, QUIRK_JSON, QUIRK_TEXT, WHOLE_CALLS, WHOLE_TEXTS } from '../../support/model-stub/frames.ts'

/** The body in two pieces, or each byte by itself. */
function response(body: string, cut: number | 'every', type = 'text/event-stream'): Response {
  const bytes = new TextEncoder().encode(body)
  const pieces =
    cut === 'every' ? [...bytes].map((byte) => Uint8Array.of(byte)) : [bytes.slice(0, cut), bytes.slice(cut)]
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) if (piece.length > 0) controller.enqueue(piece)
      controller.close()
    },
  })
  return new Response(stream, { headers: { 'Content-Type': type } })
}

function cutsOf(body: string): (number | 'every')[] {
  return ['every', ...Array.from({ length: new TextEncoder().encode(body).length + 1 }, (_, at) => at)]
}

async function read(body: string, cut: number | 'every', type?: string) {
  const pieces: string[] = []
  const answer = await readAnswer(response(body, cut, type), (piece) => pieces.push(piece))
  return { ...answer, pieces: pieces.join('') }
}

describe('a stream, cut at every byte', () => {
  it.each(Object.entries(WHOLE_TEXTS))('says the same: %s', async (_, body) => {
    for (const cut of cutsOf(body)) {
      expect(await read(body, cut)).toMatchObject({ text: QUIRK_TEXT, pieces: QUIRK_TEXT, failure: null })
    }
  })

  it.each(Object.entries(WHOLE_CALLS))('calls the tool with the same: %s', async (_, body) => {
    for (const cut of cutsOf(body)) expect(await read(body, cut)).toMatchObject({ text: QUIRK_JSON, failure: null })
  })

  it.each(Object.entries(BROKEN))(
    'breaks off with its reason and what came before: %s',
    async (_, { body, failure, text }) => {
      for (const cut of cutsOf(body)) expect(await read(body, cut)).toMatchObject({ failure, text, pieces: text })
    },
  )
})

describe('usage', () => {
  it('is what the endpoint counted, and null where it did not', async () => {
    expect((await read(WHOLE_TEXTS['plain'] ?? '', 7)).usage).toEqual({ input: 12, output: 7 })
    expect((await read(WHOLE_TEXTS['no [DONE]'] ?? '', 7)).usage).toBeNull()
  })
})

describe('an answer that is no stream', () => {
  const whole = (message: object) => JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }] })

  it.each([
    ['a text', whole({ content: QUIRK_TEXT }), QUIRK_TEXT],
    [
      'parts of a text',
      whole({
        content: [
          { type: 'text', text: 'Go' },
          { type: 'text', text: 'od.' },
        ],
      }),
      'Good.',
    ],
    [
      'a tool call',
      whole({ content: null, tool_calls: [{ id: 'a', function: { name: 'frame', arguments: QUIRK_JSON } }] }),
      QUIRK_JSON,
    ],
    [
      'arguments that are an object',
      whole({ tool_calls: [{ function: { name: 'frame', arguments: { a: 1 } } }] }),
      '{"a":1}',
    ],
    ['the form of Workers AI', JSON.stringify({ response: 'Good.', usage: {} }), 'Good.'],
    ['JSON mode of Workers AI', JSON.stringify({ response: { a: 1 } }), '{"a":1}'],
    [
      'wrapped by its REST interface',
      JSON.stringify({ result: { response: 'Good.' }, success: true, errors: [] }),
      'Good.',
    ],
    ['events under another type', WHOLE_TEXTS['plain'] ?? '', QUIRK_TEXT],
  ])('is read: %s', async (_, body, text) => {
    for (const cut of cutsOf(body)) {
      expect(await read(body, cut, 'application/json')).toMatchObject({
        text,
        pieces: expect.any(String),
        failure: null,
      })
    }
  })

  it.each([
    ['', 'malformed'],
    ['<html>', 'malformed'],
    ['{}', 'empty'],
    ['null', 'malformed'],
    ['[]', 'malformed'],
    [whole({ content: '' }), 'empty'],
    [whole({ content: null, reasoning_content: 'Hm.' }), 'empty'],
    [JSON.stringify({ error: { message: 'no such model' } }), 'no_model'],
  ])('is none: %s', async (body, failure) => {
    expect((await read(body, 'every', 'application/json')).failure).toBe(failure)
  })
})

describe('a status', () => {
  it.each([
    [400, {}, 'rejected'],
    [400, { error: { message: 'response_format json_schema is not supported' } }, 'no_json'],
    [400, { errors: [{ code: 5023, message: 'JSON mode cannot stream' }] }, 'no_json'],
    [401, {}, 'unauthorized'],
    [403, {}, 'unauthorized'],
    [404, { error: { message: 'model x not found' } }, 'no_model'],
    [408, {}, 'timeout'],
    [429, {}, 'rate_limited'],
    [429, { errors: [{ code: 3040, message: 'capacity' }] }, 'rate_limited'],
    [500, {}, 'unavailable'],
    [500, { errors: [{ code: 5035, message: 'AiError' }] }, 'unavailable'],
    [503, { error: 'overloaded' }, 'rate_limited'],
    [302, {}, 'rejected'],
  ])('%i %j is a failure of its kind', async (status, body, failure) => {
    expect(await readAnswer(new Response(JSON.stringify(body), { status }), () => {})).toEqual({
      text: '',
      usage: null,
      failure,
    })
  })
})
