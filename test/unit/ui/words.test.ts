import { describe, expect, it } from 'vitest'
import { describeAge } from '../../../src/ui/format/age.ts'
import { formatMoney } from '../../../src/domain/wording/money.ts'
import { formatValue, toWords } from '../../../src/ui/format/value.ts'
import type { AnswerView } from '../../../src/ui/state/conversation.ts'
import { parseServerFrame } from '../../../src/ui/state/parse-server-frame.ts'
import { comparisonRequest } from '../../../src/ui/state/selection.ts'
import { summariseForSpeech } from '../../../src/ui/state/speech.ts'

describe('formatMoney', () => {
  it.each([
    { minor: 57_900, currency: 'USD', text: '$579' },
    { minor: 1_234_567, currency: 'EUR', text: '€12,345.67' },
    { minor: 1_980, currency: 'JPY', text: '¥1,980' },
    { minor: 500, currency: 'nonsense', text: '5 nonsense' },
    { minor: 550, currency: 'nonsense', text: '5.50 nonsense' },
  ])('writes $minor $currency as $text', ({ minor, currency, text }) => {
    expect(formatMoney(minor, currency)).toBe(text)
  })
})

describe('describeAge', () => {
  const noon = new Date(2026, 10, 24, 12, 0).getTime()

  it('never shows a price without saying how old it is', () => {
    expect(describeAge('demo', noon, noon)).toBe('demo price')
    expect(describeAge('import', noon, noon)).toBe('price checked today')
    expect(describeAge('import', noon - 24 * 60 * 60 * 1000, noon)).toBe('price checked on 23 Nov 2026')
    expect(describeAge('amazon', noon, noon + 60_000)).toMatch(/^as of 12:00/)
    expect(describeAge('amazon', noon, noon + 26 * 3_600_000)).toMatch(/^as of 24 Nov 2026, 12:00/)
  })
})

describe('formatValue', () => {
  it.each([
    { value: 1.6, unit: 'kg', text: '1.6 kg' },
    { value: 4500, unit: 'mAh', text: '4,500 mAh' },
    { value: 80, unit: '%', text: '80%' },
    { value: 1490, unit: 'g', text: '1.49 kg' },
    { value: true, unit: null, text: 'Yes' },
    { value: 'black', unit: null, text: 'black' },
  ])('writes $value $unit as $text', ({ value, unit, text }) => {
    expect(formatValue(value, unit)).toBe(text)
  })

  it('turns names into words', () => {
    expect([toWords('coffee-makers'), toWords('batteryLife')]).toEqual(['Coffee makers', 'Battery life'])
  })
})

describe('parseServerFrame', () => {
  it.each([
    '{"type":"delta","seq":1,"turnId":"a","text":"x"}',
    '{"type":"session","lastSeq":0}',
    '{"type":"error","code":"internal","message":"x"}',
  ])('reads %s', (text) => {
    expect(parseServerFrame(text)).toEqual(JSON.parse(text))
  })

  it.each([
    'pong',
    '{',
    '[]',
    'null',
    '{"type":"delta","turnId":"a","text":"x"}',
    '{"type":"delta","seq":-1,"turnId":"a","text":"x"}',
    '{"type":"delta","seq":1,"turnId":"a"}',
    '{"type":"toString","seq":1,"turnId":"a"}',
    '{"type":"from_the_future","seq":1,"turnId":"a"}',
    '{"type":"session","lastSeq":"1"}',
    '{"type":"error","code":"internal"}',
  ])('refuses %s', (text) => {
    expect(parseServerFrame(text)).toBeNull()
  })
})

describe('summariseForSpeech', () => {
  const answer = { text: 'The Norvel.\n\nOr the Kestrix.', products: [], comparison: null, status: 'complete' }

  it('says the words, how much there is to see, and how it ended', () => {
    const say = (change: object) => summariseForSpeech({ ...answer, ...change } as unknown as AnswerView)

    expect(say({})).toBe('The Norvel. Or the Kestrix.')
    expect(say({ products: [{}] })).toBe('The Norvel. Or the Kestrix. 1 product shown.')
    expect(say({ status: 'stopped' })).toBe('The Norvel. Or the Kestrix. Stopped.')
    expect(say({ text: 'long '.repeat(200) }).length).toBeLessThan(420)
  })
})

describe('comparisonRequest', () => {
  it('names the products as they are titled', () => {
    expect(comparisonRequest([{ title: 'A1' }, { title: 'B2' }, { title: 'C3' }])).toBe('Compare A1, B2 and C3')
  })
})
