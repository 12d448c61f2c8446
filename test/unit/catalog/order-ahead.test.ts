/** What can be ordered before it is there is neither in stock nor sold out, and is told as what it is. */
import { describe, expect, it } from 'vitest'
import { factsAt, orderAheadOf, readOrderAhead } from '../../../src/domain/catalog/order-ahead.ts'
import { readStock } from '../../../src/domain/catalog/stock-words.ts'
import { withOffer } from '../../../src/domain/catalog/variants.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { readOwnersFile } from '../../support/owners-file.ts'
import { playIn } from '../../support/play.ts'
import { attribute, record, variant } from '../../support/record.ts'

describe('ordering ahead', () => {
  it.each(['preorder', 'Pre-order', 'pre_order', 'https://schema.org/PreOrder', 'Vorbestellbar', 'Précommande'])(
    'is neither in stock nor sold out: %s',
    (text) => {
      expect(readStock(text)).toBe('unknown')
      expect(readOrderAhead(text)).toMatchObject({ name: 'preorder', value: true })
    },
  )

  it.each(['backorder', 'On back order', 'onbackorder'])('may wait for what comes again: %s', (text) => {
    expect(readStock(text)).toBe('unknown')
    expect(readOrderAhead(text)).toMatchObject({ name: 'backorder' })
  })

  it.each(['in stock', 'out of stock', '', '7', 0, null])('is said by no other word: %s', (text) => {
    expect(readOrderAhead(text)).toBeNull()
  })

  it('is a fact of the product that a file brings', async () => {
    const { record: read } = await readOwnersFile(
      'id,title,price,availability\nbook,Book,12.00 EUR,preorder\nlamp,Lamp,9.00 EUR,in stock\n',
    )

    expect(orderAheadOf(read('book'))?.label).toBe('Can be pre-ordered')
    expect(read('lamp').attributes).toEqual([])
  })

  it('ends with the next word for its stock', () => {
    const ahead = [attribute('preorder', true)]

    expect(factsAt('unknown', ahead)).toBe(ahead)
    expect(withOffer(record('a', { attributes: ahead, availability: 'in_stock' }), 0).attributes).toEqual([])
    expect(
      withOffer(record('a', { attributes: ahead, variants: [variant('a-s', { Size: 'S' })] }), 0).attributes,
    ).toEqual([])
  })

  it('is told in the place of its stock', () => {
    const attributes = [{ ...attribute('preorder', true), label: 'Can be pre-ordered' }]
    const shop = memoryCatalog([record('novel', { title: 'The Marsh Light', attributes, availability: 'unknown' })])
    const told = playIn(shop, 'marsh light', 'is it in stock?').answer.sentences.join(' ')

    expect(told).toContain('can be pre-ordered')
    expect(told).not.toMatch(/out of stock|is in stock/)
  })
})
