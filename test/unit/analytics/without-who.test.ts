import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutWho } from '../../../src/domain/analytics/without-who.ts'

const word = fc.stringMatching(/^[a-z]{1,10}$/)
const digits = (minLength: number, maxLength: number) =>
  fc.array(fc.nat(9), { minLength, maxLength }).map((each) => each.join(''))

/** Digits with the check digit behind them that cards have: from the right, every second one counts twice. */
function cardNumber(body: string): string {
  const sum = Array.from(body)
    .toReversed()
    .reduce((total, digit, index) => {
      const twice = Number(digit) * 2
      return total + (index % 2 === 1 ? Number(digit) : Math.floor(twice / 10) + (twice % 10))
    }, 0)
  return `${body}${(10 - (sum % 10)) % 10}`
}

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

  it('knows a card of 13 to 19 digits by its check digit', () => {
    fc.assert(
      fc.property(digits(12, 18), (body) => {
        const card = cardNumber(body)
        expect(withoutWho(`with ${card}.`)).toBe('with [card].')
        const mistyped = `${body}${(Number(card.at(-1)) + 1) % 10}`
        expect(withoutWho(`with ${mistyped}.`)).not.toContain('[card]')
      }),
    )
    const tooShort = cardNumber('41111111111')
    expect(withoutWho(`with ${tooShort}`)).toBe(`with ${tooShort}`)
    expect(withoutWho(`with ${cardNumber('4111111111111111111')}`)).not.toContain('[card]')
  })

  it('knows a phone by its 9 to 15 digits in groups, or by what it begins with', () => {
    for (const phone of ['+491701234', '00491701234', '170 123 456', '170 / 123456', '123 456 789 012 345']) {
      expect(withoutWho(`call ${phone}`)).toBe('call [phone]')
    }
    expect(withoutWho('call 491701234')).toBe('call 491701234')
    expect(withoutWho('between 100 and 12 345 678')).toBe('between 100 and 12 345 678')
    expect(withoutWho('1 2345 6789 0123 4567')).toBe('1 2345 6789 0123 4567')
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
