import { describe, expect, it } from 'vitest'
import { parseFrame } from '../../../durable-objects/chat-session/parse-frame.ts'

const KIB = 1_024

function frameOf(bytes: number): string {
  const empty = JSON.stringify({ type: 'resume', afterSeq: 0, pad: '' })
  return JSON.stringify({ type: 'resume', afterSeq: 0, pad: 'x'.repeat(bytes - empty.length) })
}

describe('parseFrame', () => {
  it.each([
    ['send', { type: 'send', turnId: 't-1', text: '  a kettle ' }, { text: 'a kettle', includeProducts: true }],
    ['stop', { type: 'stop', turnId: 't-1' }, {}],
    ['regenerate', { type: 'regenerate', turnId: 't-1', newTurnId: 't-2' }, {}],
    ['set_constraints', { type: 'set_constraints', turnId: 't-1', constraints: { priceMax: 5_000 } }, {}],
    ['resume', { type: 'resume', afterSeq: 0 }, {}],
  ])('reads %s', (_, frame, read) => {
    expect(parseFrame(JSON.stringify(frame))).toEqual({ kind: 'frame', frame: { ...frame, ...read } })
  })

  it.each([
    ['no JSON', '{"type":', 'invalid_json'],
    ['no object', '"ping"', 'invalid_frame'],
    ['null', 'null', 'invalid_frame'],
    ['a list', '[{"type":"stop","turnId":"t"}]', 'invalid_frame'],
    ['an unknown type', '{"type":"dance"}', 'invalid_frame'],
    ['a type that every object has', '{"type":"constructor"}', 'invalid_frame'],
    ['a negative place', '{"type":"resume","afterSeq":-1}', 'invalid_frame'],
    ['a place between two', '{"type":"resume","afterSeq":1.5}', 'invalid_frame'],
    ['a turn id with spaces', '{"type":"stop","turnId":"a b"}', 'invalid_frame'],
    ['a turn id that is too long', `{"type":"stop","turnId":"${'a'.repeat(65)}"}`, 'invalid_frame'],
    ['a blank message', '{"type":"send","turnId":"t","text":" \\n "}', 'message_empty'],
    ['a message that is a number', '{"type":"send","turnId":"t","text":5}', 'invalid_frame'],
    ['10,001 characters', `{"type":"send","turnId":"t","text":"${'x'.repeat(10_001)}"}`, 'message_too_long'],
    [
      'constraints that are none',
      '{"type":"set_constraints","turnId":"t","constraints":{"priceMax":-1}}',
      'invalid_frame',
    ],
  ])('refuses %s', (_, raw, code) => {
    expect(parseFrame(raw)).toMatchObject({ kind: 'invalid', code })
  })

  it('tells which turn was refused, when the frame says so readably', () => {
    expect(parseFrame('{"type":"send","turnId":"t-1","text":""}')).toMatchObject({ turnId: 't-1' })
    expect(parseFrame('{"type":"send","turnId":{"a":1},"text":""}')).toMatchObject({ turnId: undefined })
  })

  it('takes exactly 64 KiB and refuses one byte more', () => {
    expect(parseFrame(frameOf(64 * KIB))).toMatchObject({ kind: 'frame' })
    expect(parseFrame(frameOf(64 * KIB + 1))).toMatchObject({ kind: 'invalid', code: 'frame_too_large' })
  })

  it('counts bytes, not characters', () => {
    const text = '€'.repeat(30 * KIB)

    expect(parseFrame(JSON.stringify({ type: 'send', turnId: 't', text }))).toMatchObject({ code: 'frame_too_large' })
  })

  it('refuses binary frames, and ends sockets that send more than 1 MiB', () => {
    expect(parseFrame(new ArrayBuffer(10))).toMatchObject({ kind: 'invalid', code: 'binary_frame' })
    expect(parseFrame(new ArrayBuffer(64 * KIB + 1))).toMatchObject({ kind: 'invalid', code: 'frame_too_large' })
    expect(parseFrame('x'.repeat(KIB * KIB))).toMatchObject({ kind: 'invalid', code: 'frame_too_large' })
    expect(parseFrame('x'.repeat(KIB * KIB + 1))).toEqual({ kind: 'abuse' })
    expect(parseFrame(new ArrayBuffer(KIB * KIB + 1))).toEqual({ kind: 'abuse' })
  })

  it('makes lone surrogates storable', () => {
    const parsed = parseFrame('{"type":"send","turnId":"t","text":"a \\ud83d kettle"}')

    expect(parsed).toMatchObject({ kind: 'frame', frame: { text: 'a \uFFFD kettle' } })
  })
})
