import { describe, expect, it } from 'vitest'
import { minorDigits, parseCurrency, parseMoney } from '../../../src/domain/catalog/money.ts'

describe('parseMoney', () => {
  it.each([
    [12.5, 'USD', 1_250, 'USD'],
    [0.1 + 0.2, 'USD', 30, 'USD'],
    ['12', 'USD', 1_200, 'USD'],
    ['$1,299.00', 'USD', 129_900, 'USD'],
    ['$1,299', 'USD', 129_900, 'USD'],
    ['1.299,99 €', 'USD', 129_999, 'EUR'],
    ['1.299 €', 'USD', 129_900, 'EUR'],
    ['1 299,00 €', 'USD', 129_900, 'EUR'],
    ['₹1,30,999.00', 'USD', 13_099_900, 'INR'],
    ["CHF 1'299.-", 'USD', 129_900, 'CHF'],
    ['¥12,800', 'USD', 12_800, 'JPY'],
    ['¥128', 'CNY', 12_800, 'CNY'],
    ['US$ 5', 'EUR', 500, 'USD'],
    ['$5', 'CAD', 500, 'CAD'],
    ['49.99 GBP', 'USD', 4_999, 'GBP'],
    ['4,99', 'EUR', 499, 'EUR'],
    ['1.234.567,89', 'EUR', 123_456_789, 'EUR'],
    [12_345, 'JPY', 12_345, 'JPY'],
  ])('reads %s (%s) as %i %s', (input, fallback, amountMinor, currency) => {
    expect(parseMoney(input, fallback)).toEqual({ amountMinor, currency })
  })

  it.each(['', 'abc', '-5', '$-5', '$10 – $20', '1.2.3,4,5', Number.NaN, Number.POSITIVE_INFINITY, -1, null, true, {}])(
    'reads no amount from %j',
    (input) => {
      expect(parseMoney(input)).toBeNull()
    },
  )
})

describe('parseCurrency', () => {
  it.each([
    ['usd', 'USD'],
    ['€', 'EUR'],
    ['R$', 'BRL'],
    ['A$ 12', 'AUD'],
    ['zł', 'PLN'],
    ['gold', null],
    ['', null],
  ])('reads %j as %s', (text, currency) => {
    expect(parseCurrency(text)).toBe(currency)
  })
})

it('knows that yen have no minor unit and dinars have three digits', () => {
  expect(['JPY', 'USD', 'KWD'].map(minorDigits)).toEqual([0, 2, 3])
})
