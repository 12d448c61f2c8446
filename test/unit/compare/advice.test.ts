import { describe, expect, it } from 'vitest'
import { adviseBetween, leadClause, leadsOf, onlyIn } from '../../../src/domain/compare/advice.ts'
import { NO_PREFERENCES, priceSentence, summarise } from '../../../src/domain/compare/summary.ts'
import { judge, type Preferences } from '../../../src/domain/compare/verdict.ts'
import type { CatalogRecord } from '../../../src/domain/catalog/record.ts'
import type { Product } from '../../../src/shared/product.ts'
import { rating } from '../../support/candidates.ts'
import { attribute, money, record } from '../../support/record.ts'

const asked = (...names: string[]): Preferences => ({ asked: new Set(names), thrift: 1 })
const named = (title: string, overrides: Partial<CatalogRecord> = {}): Product => record(title, { title, ...overrides })

function advice(one: Product, other: Product, preferences = NO_PREFERENCES): string {
  const judgement = judge([one, other], preferences)
  if (judgement === null) throw new Error('there is always a choice')
  return adviseBetween(judgement, preferences)
    .map(({ text }) => text)
    .join(' ')
}

describe('advice between two', () => {
  it('says that they are level where nothing tells them apart', () => {
    expect(advice(named('Alpha'), named('Beta'))).toBe(
      'By everything that both state the Alpha and the Beta are level, so looks may decide; I would take the Alpha.',
    )
  })

  it('says that it is close, and what would decide', () => {
    const alpha = named('Alpha', { price: money(10_000), attributes: [attribute('ram', 8, 'GB')] })
    const beta = named('Beta', { price: money(10_400), attributes: [attribute('ram', 9, 'GB')] })

    expect(advice(alpha, beta)).toBe(
      'It is close. I would take the Alpha: it is $4 cheaper. ' +
        'Take the Beta only if ram matters more to you: it has 1 GB more memory.',
    )
  })

  it('says what one alone has, of either side', () => {
    const usb = named('Alpha', { attributes: [attribute('usbC', true), attribute('touchscreen', false)] })
    const touch = named('Beta', {
      price: money(2_000),
      attributes: [attribute('usbC', false), attribute('touchscreen', true)],
    })

    expect(advice(usb, touch)).toBe(
      'I would take the Alpha: it is $10 cheaper, and it alone has an usbC. ' +
        'Take the Beta only if you need that it has a touchscreen.',
    )
  })

  it('begins with what both have of what was asked for', () => {
    const alpha = named('Alpha', { price: money(1_000), attributes: [attribute('ram', 16, 'GB')] })
    const beta = named('Beta', { price: money(2_000), attributes: [attribute('ram', 16, 'GB')] })

    expect(advice(alpha, beta, asked('ram'))).toBe(
      'I would take the Alpha: the same 16 GB of memory, it is $10 cheaper.',
    )
    expect(advice(alpha, beta, asked('storage'))).toBe('I would take the Alpha: it is $10 cheaper.')
    const both = (product: Product, value: boolean) => ({ ...product, attributes: [attribute('kickstand', value)] })
    expect(advice(both(alpha, true), both(beta, true), asked('kickstand'))).toContain(': the same kickstand, it is')
    expect(advice(both(alpha, false), both(beta, false), asked('kickstand'))).toContain('the Alpha: it is $10 cheaper')
    const light = (product: Product) => ({ ...product, attributes: [attribute('waterproof', true)] })
    expect(advice(light(alpha), light(beta), asked('waterproof'))).not.toContain('the same')
  })

  it('speaks of several as several', () => {
    const one = named('Acme Earbuds', { price: money(1_000), rating: rating(4) })
    const two = named('Bolt Earbuds', { price: money(2_000), rating: rating(4.4) })

    expect(advice(one, two)).toBe(
      'I would take the Acme Earbuds: they are $10 cheaper. ' +
        'Take the Bolt Earbuds only if what others say matters more to you: they are rated 0.4 higher.',
    )
  })

  it('names three reasons at most for the choice and two for the other', () => {
    const strong = ['ram', 'storage', 'torque', 'suction'].map((name) => attribute(name, 40, 'x'))
    const weak = strong.map((one) => ({ ...one, value: 10 }))
    const other = named('Beta', {
      price: money(900),
      rating: rating(4.2),
      attributes: [...weak, attribute('weight', 100, 'g')],
    })
    const choice = named('Alpha', { rating: rating(4), attributes: [...strong, attribute('weight', 400, 'g')] })
    const [first = '', second = ''] = advice(choice, other, asked('ram')).split(' Take ')

    expect(first.match(/30 x more/g)).toHaveLength(3)
    expect(second).toBe('the Beta if the price decides: it is $1 cheaper and 300 g lighter.')
  })

  it('lets the price decide only against what is lost by it', () => {
    const plain = named('Alpha', { price: money(3_000), availability: 'in_stock' })
    const cheap = named('Beta', { price: money(2_700), availability: 'out_of_stock' })
    const poor = { ...cheap, rating: rating(3.5) }

    expect(advice(plain, cheap)).toContain('Take the Beta if you want to spend less: it is $3 cheaper.')
    expect(advice(plain, poor)).toContain('Take the Beta if the price decides: it is $3 cheaper.')
  })

  it('says nothing more of one alone', () => {
    expect(
      adviseBetween({ choice: named('Alpha'), rivals: [], margin: 1 }, NO_PREFERENCES).map(({ text }) => text),
    ).toEqual(['Take the Alpha.'])
  })
})

describe('what one alone has', () => {
  const having = (...names: string[]) => record('a', { attributes: names.map((name) => attribute(name, true)) })
  const lacking = (...names: string[]) => record('b', { attributes: names.map((name) => attribute(name, false)) })

  it('is what the other states to lack, two things at most', () => {
    expect(onlyIn(having('gps', 'waterproof', 'kickstand'), lacking('gps', 'waterproof', 'kickstand'))?.text).toBe(
      'is waterproof and has gps',
    )
    expect(onlyIn(having('kickstand'), lacking('kickstand'))?.text).toBe('has a kickstand')
  })

  it('is nothing where the other says nothing, or has it too', () => {
    expect(onlyIn(having('gps'), record('b'))).toBeNull()
    expect(onlyIn(having('gps'), having('gps'))).toBeNull()
    expect(onlyIn(lacking('gps'), lacking('gps'))).toBeNull()
  })
})

describe('what one leads several in', () => {
  const lamp = (value: number) =>
    named(`Lamp ${value}`, {
      price: money(value * 100),
      rating: rating(3 + value / 20),
      attributes: [
        { ...attribute('weight', value * 10, 'g'), label: 'Weight' },
        { ...attribute('batteryLife', value, 'h'), label: 'Battery life' },
        { ...attribute('screenSize', value, 'in'), label: 'Screen size' },
      ],
    })
  const [light, middle, strong] = [lamp(10), lamp(20), lamp(30)]
  const shelf = [light, middle, strong]
  const leads = (choice: Product, preferences = NO_PREFERENCES, among: Product[] = shelf) =>
    leadsOf(choice, among, preferences).map(({ text }) => text)

  it('is said in superlatives, two at most, what was asked for first; taste leads nowhere', () => {
    expect(leads(light)).toEqual(['the cheapest', 'the lightest (100 g)'])
    expect(leads(middle)).toEqual([])
    expect(leads(strong)).toEqual(['the best rated (4.5)', 'the one with the longest battery life (30 h)'])
    expect(leads(strong, asked('batteryLife'))).toEqual([
      'the one with the longest battery life (30 h)',
      'the best rated (4.5)',
    ])
  })

  it('needs three of a category, a value of each, and no tie', () => {
    expect(leads(light, NO_PREFERENCES, [light, middle])).toEqual([])
    expect(leads(light, NO_PREFERENCES, [light, middle, { ...strong, category: 'other' }])).toEqual([])
    expect(leads(light, NO_PREFERENCES, [light, middle, { ...strong, price: null }])).toEqual(['the lightest (100 g)'])
    expect(leads(light, NO_PREFERENCES, [light, middle, { ...strong, price: light.price }])).toEqual([
      'the lightest (100 g)',
    ])
  })

  it('is a clause, with the rating where it leads in nothing, and empty where that is not known either', () => {
    expect(leadClause(light, shelf, NO_PREFERENCES).text).toBe(': it is the cheapest and the lightest (100 g)')
    expect(leadClause(middle, shelf, NO_PREFERENCES).text).toBe(': it is rated 4.0 by 100 people')
    expect(leadClause({ ...middle, rating: null }, shelf, NO_PREFERENCES).text).toBe('')
    const shoes = { ...middle, title: 'Acme Shoes' }
    expect(leadClause(shoes, shelf, NO_PREFERENCES).text).toBe(': they are rated 4.0 by 100 people')
  })
})

describe('the sentences of a comparison', () => {
  const text = (products: Product[], preferences = NO_PREFERENCES) =>
    summarise(products, preferences).map((sentence) => sentence.text)

  it('are one where there is nothing to compare with', () => {
    expect(text([])).toEqual(['There is nothing to compare it with.'])
    expect(text([named('Alpha')])).toEqual(['There is nothing to compare it with.'])
  })

  it('agree with several, and name both prices, the lower first', () => {
    const shoes = named('Acme Shoes', { price: money(5_000) })
    const boots = named('Bolt Boots', { price: money(7_000) })

    expect(priceSentence(boots, shoes).text).toBe('The Acme Shoes cost $20 less than the Bolt Boots: $50 against $70.')
  })

  it('name the price that is known', () => {
    const known = named('Alpha', { price: money(5_000) })
    const unknown = named('Beta', { price: null })

    expect(priceSentence(unknown, known).text).toBe(
      'Only the Alpha has a known price, $50, so I cannot say which costs less.',
    )
    expect(priceSentence(unknown, unknown).text).toBe('Neither price is known, so I cannot say which costs less.')
  })

  it('tell how far the prices of several lie apart, if all are known, of one currency and not the same', () => {
    const of = (...prices: Product['price'][]) =>
      text(prices.map((price, index) => named(`Lamp ${index}`, { price, rating: null })))[0]

    expect(of(money(3_000), money(1_000), money(2_000))).toBe('They run from $10 to $30, a difference of $20.')
    expect(of(money(3_000), null, money(2_000))).not.toContain('They run')
    expect(of(money(3_000), money(1_000, 'EUR'), money(2_000))).not.toContain('They run')
    expect(of(money(3_000), money(3_000), money(3_000))).not.toContain('They run')
  })

  it('name, among several, the other that tempts most', () => {
    const alpha = named('Alpha', { price: money(5_000), rating: rating(4.8) })
    const beta = named('Beta', { price: money(4_000), rating: rating(4) })
    const gamma = named('Gamma', { price: money(5_200), rating: rating(4.1) })

    expect(text([alpha, beta, gamma]).slice(1)).toEqual([
      'I would take the Alpha: it is the best rated (4.8).',
      'Take the Beta if the price decides: it is $10 cheaper.',
    ])
    expect(text([alpha, gamma, { ...gamma, id: 'delta', title: 'Delta' }]).slice(1)).toEqual([
      'I would take the Alpha: it is the cheapest and the best rated (4.8).',
    ])
  })
})
