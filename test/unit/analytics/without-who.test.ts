import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutWho } from '../../../src/domain/analytics/without-who.ts'

const word = fc.stringMatching(/^[a-z]{1,10}$/)

describe('the words of a shopper without who', () => {
  it.each([
    ['write to jo.doe+x@mail.example.co please', 'write to [mail] please'],
    ['call +49 170 1234567', 'call [phone]'],
    ['my number is (030) 123-45-678.', 'my number is [phone].'],
    ['pay with 4111 1111 1111 1111', 'pay with [card]'],
    ['pay with 4111111111111111', 'pay with [card]'],
  ])('%s', (said, read) => {
    expect(withoutWho(said)).toBe(read)
  })

  it.each([
    'laptops from 500-1000 dollars',
    'a desk of 120 x 60 cm',
    'does 5012345678900 fit?',
    'order 20261128',
    'a 1.5 l kettle, 2200 w',
    'hdmi 2.1 and usb-c 3.2',
  ])('%s stays', (said) => {
    expect(withoutWho(said)).toBe(said)
  })

  it('holds no address of mail, wherever it stands', () => {
    fc.assert(
      fc.property(word, word, word, fc.string(), (name, host, before, after) => {
        expect(withoutWho(`${before} ${name}@${host}.example ${after}`)).not.toContain(`${name}@${host}`)
      }),
    )
  })

  it('changes nothing when it is done twice, and leaves words alone', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.string(), (words, any) => {
        expect(withoutWho(words.join(' '))).toBe(words.join(' '))
        expect(withoutWho(withoutWho(any))).toBe(withoutWho(any))
      }),
    )
  })
})
