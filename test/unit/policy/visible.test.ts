import { describe, expect, it } from 'vitest'
import { allVisibleUntil, isListable, toVisible, visibleUntil } from '../../../src/domain/policy/visible.ts'
import { amazonProduct } from '../../support/amazon-product.ts'
import { record } from '../../support/record.ts'

const AT = 1_790_000_000_000
const HOUR = 3_600_000

describe('toVisible (R6: an hour for offers, a day for the rest, the number for ever)', () => {
  it('keeps everything within the hour', () => {
    const product = amazonProduct(AT)

    expect(toVisible(product, AT + HOUR - 1)).toBe(product)
  })

  it('hides price and availability from the hour on, and nothing else', () => {
    const product = amazonProduct(AT)

    expect(toVisible(product, AT + HOUR)).toEqual({ ...product, price: null, availability: 'unknown' })
  })

  it('hides availability from the hour on where there never was a price', () => {
    const product = amazonProduct(AT, { price: null, availability: 'out_of_stock' })

    expect(toVisible(product, AT + HOUR).availability).toBe('unknown')
  })

  it('leaves the number and a plain link after a day', () => {
    expect(toVisible(amazonProduct(AT), AT + 24 * HOUR)).toEqual({
      ...amazonProduct(AT),
      title: 'Amazon product B0TEST0001',
      brand: null,
      category: 'other',
      categoryPath: ['Other'],
      features: [],
      attributes: [],
      price: null,
      rating: null,
      availability: 'unknown',
      imageUrl: null,
      url: 'https://www.amazon.com/dp/B0TEST0001',
    })
    expect(isListable(amazonProduct(AT), AT + 24 * HOUR)).toBe(false)
  })

  it('does not believe a time that lies ahead of the clock', () => {
    const ahead = amazonProduct(AT + 24 * HOUR)

    expect(toVisible(ahead, AT).price).toBeNull()
    expect(isListable(ahead, AT)).toBe(false)
  })

  it('forgives clocks that differ by a minute', () => {
    expect(toVisible(amazonProduct(AT + 60_000), AT).price).not.toBeNull()
  })

  it.each(['demo', 'import'] as const)('keeps %s data however old it is', (source) => {
    const old = record('1', { source })

    expect(toVisible(old, AT + 1_000 * HOUR)).toBe(old)
    expect(visibleUntil(old)).toBeNull()
  })
})

describe('visibleUntil', () => {
  it('is the moment from which toVisible hides something', () => {
    const product = amazonProduct(AT)
    const until = visibleUntil(product)

    expect(until).toBe(AT + HOUR)
    expect(toVisible(product, AT + HOUR - 1)).toBe(product)
    expect(toVisible(product, AT + HOUR)).not.toBe(product)
  })

  it('is a day where no offer is known', () => {
    expect(visibleUntil(amazonProduct(AT, { price: null, availability: 'unknown' }))).toBe(AT + 24 * HOUR)
  })

  it('is the earliest of several', () => {
    expect(allVisibleUntil([record('1'), amazonProduct(AT + 5), amazonProduct(AT)])).toBe(AT + HOUR)
    expect(allVisibleUntil([record('1')])).toBeNull()
  })
})
