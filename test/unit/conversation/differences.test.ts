/** "What is the difference?" of two products: in what was asked, in its unit, in numbers, or in nothing. */
import { describe, expect, it } from 'vitest'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { money, record } from '../../support/record.ts'
import { shopTalk } from '../../support/shop-talk.ts'

const lamp = (id: string, title: string, price: number, rating: number, grams: number) =>
  record(id, {
    title,
    brand: title.split(' ')[0] ?? null,
    category: 'lamps',
    categoryPath: ['Home', 'Lamps'],
    price: money(price),
    rating: { value: rating, count: 80, asOf: 1 },
    attributes: [{ name: 'weight', label: 'Weight', value: grams, unit: 'g' }],
  })

function shopOf(...lamps: ReturnType<typeof lamp>[]) {
  const shop = shopTalk('lamps', memoryCatalog(lamps))
  const { state, products } = shop.say('lamps')
  return { products, ask: (text: string) => shop.say(text, state).sentences.join('') }
}

describe('the difference between two products', () => {
  const { products, ask } = shopOf(
    lamp('a', 'Ostera Reading Lamp', 8_000, 4.7, 3_000),
    lamp('b', 'Vellum Desk Lamp', 5_000, 4.1, 1_000),
  )
  const isFirstDear = products[0]?.id === 'a'

  it.each([
    ['price', isFirstDear ? /dearer|costs \$30 more/ : /cheaper/, /\$80.*\$50|\$50.*\$80/],
    ['weight', isFirstDear ? /heavier/ : /lighter/, /3 kg.*1 kg|1 kg.*3 kg/],
    ['rating', isFirstDear ? /rated .*higher/ : /rated .*lower/, /4\.7.*4\.1|4\.1.*4\.7/],
  ])('is told in the %s that was asked for, with what both state', (field, way, both) => {
    const text = ask(`what is the difference in ${field} between the first and the second`)
    expect(text).toMatch(way)
    expect(text).toMatch(both)
  })

  it('is told in the unit that was asked for as well', () => {
    expect(ask('how much heavier is the first than the second in pounds')).toMatch(/4\.4\d? lb/)
  })

  it('names what differs where nothing was asked for in particular', () => {
    const text = ask('what is the difference between the first and the second')
    expect(text).toMatch(/Ostera/)
    expect(text).toMatch(/Vellum/)
    expect(text).toMatch(/\$30|dearer|cheaper/)
  })

  it('is none where all numbers are the same, and is not made up', () => {
    const twins = shopOf(
      lamp('a', 'Ostera Reading Lamp', 8_000, 4.7, 3_000),
      lamp('b', 'Vellum Desk Lamp', 8_000, 4.7, 3_000),
    )
    const text = twins.ask('what is the difference between the first and the second')
    expect(text).not.toMatch(/dearer|cheaper|heavier|lighter|higher|lower/)
    expect(text).toMatch(/Ostera/)
    expect(text).toMatch(/Vellum/)
  })
})
