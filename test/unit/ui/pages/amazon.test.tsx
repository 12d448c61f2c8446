/** @jsxImportSource preact */
import type { JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toNotices } from '../../../../src/domain/policy/notices.ts'
import { AnswerBlock } from '../../../../src/ui/components/answer-block.tsx'
import { ProductPanel } from '../../../../src/ui/components/product-panel.tsx'
import { SourceNotices } from '../../../../src/ui/components/source-notices.tsx'
import type { AnswerView } from '../../../../src/ui/state/conversation.ts'
import type { Product, ProductCard } from '../../../../src/shared/product.ts'
import { amazonProduct } from '../../../support/amazon-product.ts'
import { record } from '../../../support/record.ts'

const NOW = Date.UTC(2026, 10, 25, 14, 30)
const READ_AT = Date.UTC(2026, 10, 25, 14, 11)
const HOUR = 3_600_000

const card = (product: Product): ProductCard => ({ ...product, rank: 1, score: 1, scoreBreakdown: [], reasons: [] })

/** The answer as the page gets it: with the notices that the policy gave it. */
function answerWith(products: readonly Product[]): JSX.Element {
  const answer: AnswerView = {
    turnId: 't',
    messageId: 'm',
    lengths: [],
    text: 'Here it is.',
    products: products.map(card),
    comparison: null,
    followUpQuestions: [],
    notices: toNotices(products, 'stub-20'),
    receipts: [],
    metadata: null,
    status: 'complete',
  }
  return <AnswerBlock answer={answer} />
}

const page = (node: JSX.Element) => renderToString(node).replaceAll('&amp;', '&').replaceAll('&#39;', "'")

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
})

afterEach(() => {
  vi.useRealTimers()
})

describe('a page with an Amazon product', () => {
  const product = amazonProduct(READ_AT)

  it.each([
    ['an answer', answerWith([product])],
    ['the panel of the product', <ProductPanel product={product} />],
  ])('%s shows stamp, popup text, paid link, disclosure and notice', (_, node) => {
    const html = page(node)

    expect(html).toMatch(/as of 14:11/)
    expect(html).toContain('Product prices and availability are accurate as of the date/time indicated')
    expect(html).toContain('displayed on Amazon.com at the time of purchase')
    expect(html).toContain('(paid link)')
    expect(html).toContain('As an Amazon Associate I earn from qualifying purchases.')
    expect(html).toContain("THIS CONTENT IS PROVIDED 'AS IS'")
  })

  it('links straight to Amazon, the picture too, with every parameter and marked for crawlers', () => {
    const html = page(answerWith([product]))
    const links = [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>/g)]

    expect(links).toHaveLength(2)
    for (const [tag, href] of links) {
      expect(href).toBe(product.url)
      expect(tag).toContain('rel="sponsored nofollow noopener"')
    }
    expect(html).toMatch(/<a [^>]*><img /)
  })

  it('does not show a price that has run out while the page stood open', () => {
    vi.setSystemTime(READ_AT + HOUR)

    const html = page(answerWith([product]))

    expect(html).not.toContain('$499.99')
    expect(html).toContain('See the price on Amazon')
  })

  it('says nothing of links or disclosure where no link is paid', () => {
    const html = page(
      <SourceNotices products={[amazonProduct(READ_AT, { url: 'https://www.amazon.com/dp/B0TEST0001' })]} />,
    )

    expect(html).not.toContain('Associate')
    expect(html).toContain('AS IS')
  })
})

describe('a page with other products', () => {
  it('makes no affiliate claim', () => {
    const html = page(answerWith([record('1', { url: 'https://shop.example/1' })]))

    expect(html).toContain('View at shop.example')
    expect(html).not.toContain('paid link')
    expect(html).not.toContain('Associate')
    expect(html).not.toContain('AS IS')
  })

  it('marks the link of a saved Amazon page that carries the owner’s tag', () => {
    const saved = record('B0TEST0001', { asin: 'B0TEST0001', url: 'https://www.amazon.com/dp/B0TEST0001?tag=mine-20' })

    const html = page(answerWith([saved]))

    expect(html).toContain('View on Amazon')
    expect(html).toContain('(paid link)')
    expect(html).toContain('As an Amazon Associate I earn from qualifying purchases.')
  })
})
