import { describe, expect, it } from 'vitest'
import {
  EXPORT_TYPES,
  type ExportFormat,
  exportTranscript,
  type TranscriptHead,
} from '../../../src/domain/conversation/export-transcript.ts'
import type { HistoryMessage } from '../../../src/shared/chat.ts'
import type { ProductCard } from '../../../src/shared/product.ts'
import { money, record } from '../../support/record.ts'

const AT = Date.UTC(2026, 10, 3, 12)

function card(title: string, overrides: Partial<ProductCard> = {}): ProductCard {
  return {
    ...record('kettle', { title, brand: 'Acme', url: 'https://shop.example/kettle' }),
    price: { amountMinor: 129_900, currency: 'USD', listAmountMinor: null, asOf: AT },
    rank: 1,
    score: 1,
    scoreBreakdown: [],
    reasons: [],
    ...overrides,
  }
}

function message(role: HistoryMessage['role'], text: string, products?: ProductCard[]): HistoryMessage {
  return { seq: 1, turnId: 't', messageId: 'm', role, text, createdAt: AT, ...(products ? { products } : {}) }
}

interface Transcript extends TranscriptHead {
  messages: HistoryMessage[]
}

/** The whole file, as its pieces make it. */
async function exported({ messages, ...head }: Transcript, format: ExportFormat) {
  let text = ''
  for await (const part of exportTranscript(head, messages, format)) text += part
  return { text, contentType: EXPORT_TYPES[format] }
}

function transcript(...messages: HistoryMessage[]): Transcript {
  return { title: 'Kettles', createdAt: AT, messages }
}

describe('exportTranscript', () => {
  it('writes Markdown that reads like the conversation, with prices and their time', async () => {
    const { text, contentType } = await exported(
      transcript(message('user', 'a kettle'), message('assistant', 'This one.', [card('Steel Kettle')])),
      'md',
    )

    expect(contentType).toBe('text/markdown; charset=utf-8')
    expect(text).toBe(
      [
        '# Kettles',
        '',
        'Started 2026-11-03T12:00:00.000Z',
        '',
        '## You',
        '',
        'a kettle',
        '',
        '## SmartShelf',
        '',
        'This one.',
        '',
        '- Steel Kettle: 1299.00 USD as of 2026-11-03T12:00:00.000Z, rated 4 by 10',
        '',
      ].join('\n'),
    )
  })

  it('keeps what was typed from becoming markup', async () => {
    const { text } = await exported(transcript(message('user', '<img src=x> [a](javascript:b) # c')), 'md')

    expect(text).toContain(String.raw`\<img src=x\> \[a\](javascript:b) \# c`)
  })

  it('says that a price is unknown rather than showing one', async () => {
    const product = card('Vase', { price: null, rating: null })

    expect((await exported(transcript(message('assistant', 'x', [product])), 'md')).text).toContain(
      '- Vase: price unknown\n',
    )
  })

  it('knows how many decimals a currency has', async () => {
    const yen = card('Kettle', { price: money(1_980, 'JPY') })

    expect((await exported(transcript(message('assistant', 'x', [yen])), 'md')).text).toContain('1980 JPY')
  })

  it('writes JSON that reads back as it was', async () => {
    const whole = transcript(message('user', 'a "kettle"\n'), message('assistant', 'ok', [card('K')]))

    expect(JSON.parse((await exported(whole, 'json')).text)).toEqual(JSON.parse(JSON.stringify(whole)))
  })

  it('writes CSV with one row a message and one a product, quoted as RFC 4180 says', async () => {
    const { text, contentType } = await exported(
      transcript(message('user', 'say "hi", please\nnow'), message('assistant', 'ok', [card('K, large')])),
      'csv',
    )

    expect(contentType).toBe('text/csv; charset=utf-8')
    expect(text.split('\r\n')).toEqual([
      'time,role,text,product,brand,price,currency,priceAsOf,url',
      '2026-11-03T12:00:00.000Z,user,"say ""hi"", please\nnow",,,,,,',
      '2026-11-03T12:00:00.000Z,assistant,ok,,,,,,',
      '2026-11-03T12:00:00.000Z,assistant,,"K, large",Acme,1299.00,USD,2026-11-03T12:00:00.000Z,https://shop.example/kettle',
      '',
    ])
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'disarms %j, which a spreadsheet would run',
    async (formula) => {
      const { text } = await exported(transcript(message('user', formula)), 'csv')
      const [, row = ''] = text.split(/\r\n(?=2026)/)

      expect(row).toContain(`'${formula}`)
    },
  )

  it('reads of a long conversation no more than was asked for', async () => {
    let read = 0
    const long = async function* () {
      for (;;) {
        read += 1
        yield message('user', `message ${read}`)
      }
    }
    const parts = exportTranscript({ title: 'Long', createdAt: AT }, long(), 'md')

    for (let piece = 0; piece < 10; piece++) await parts.next()
    await parts.return()

    expect(read).toBeLessThanOrEqual(10)
  })
})
