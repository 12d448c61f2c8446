/** Where there is more than was looked at nothing is said that only a look at all of it could tell. */
import { describe, expect, it } from 'vitest'
import { memoryCatalog, type MemoryCatalog } from '../../support/memory-catalog.ts'
import { playIn } from '../../support/play.ts'
import { money, record } from '../../support/record.ts'

const whole = memoryCatalog(
  [4_000, 6_000, 9_000, 11_000, 12_000, 13_000].map((price, i) =>
    record(`tent-${i}`, {
      title: `Brackenfell Tent ${i}`,
      category: 'tents',
      categoryPath: ['Outdoors', 'Tents'],
      price: money(price),
    }),
  ),
)
const part: MemoryCatalog = {
  ...whole,
  fetch: (plan) => {
    const fetched = whole.fetch(plan)
    return { ...fetched, results: fetched.results.map((result) => ({ ...result, isPart: true })) }
  },
}
const text = (shop: MemoryCatalog, ...messages: string[]) => playIn(shop, ...messages).answer.sentences.join('')

describe('an answer about a part', () => {
  it.each([
    ['what was found', 'tents up to $70', /^Of two tents up to \$70 that I looked at, /],
    ['the one that fits', 'tents up to $50', /^I found just one among the tents up to \$50 that I looked at: /],
    ['the first in an order', 'the cheapest tent', /^Of six tents that I looked at, the cheapest is /],
    ['what nothing has', 'tents up to $20', /^I found no tents up to \$20 that I looked at\. The closest is /],
    ['what a word finds', 'brackenfell', /^Of six products for “brackenfell” that I looked at, /],
    ['one that a word finds', 'brackenfell up to $50', /^I found just one among the products .* that I looked at: /],
    ['what no word finds', 'brackenfell up to $20', /^Nothing that I looked at fits all of that\. The closest is /],
    [
      'what a price leaves',
      'something brackenfell up to $70',
      /^Of two products for “brackenfell” up to \$70 that I looked at, /,
    ],
    ['what a kind differs in', 'what matters in a tent', /^The listings of the tents that I looked at state /],
    ['deals', 'tents on sale', /^None of the tents that I looked at states a list price /],
  ])('says of %s that it is of those looked at', (_, message, expected) => {
    expect(text(part, message)).toMatch(expected)
    expect(text(whole, message)).not.toContain('looked at')
  })

  it('says of a price that it stands so among those', () => {
    expect(text(part, 'tents', 'is the first one worth it?')).toMatch(/tents that I looked at; half of them cost/)
    expect(text(whole, 'tents', 'is the first one worth it?')).toMatch(/tents here; half of them cost/)
  })

  it('says so where more are there than are told of', () => {
    const sample: MemoryCatalog = {
      ...whole,
      fetch: (plan) => {
        const fetched = whole.fetch(plan)
        return { ...fetched, results: fetched.results.map((result) => ({ ...result, total: result.total + 1 })) }
      },
    }

    expect(text(sample, 'what matters in a tent')).toMatch(/tents that I looked at/)
  })

  it('says what leads to the others where nothing fits, or all was seen', () => {
    const others = /There are more tents than I look at for one answer/

    expect(text(part, 'tents up to $20')).toMatch(others)
    expect(text(part, 'brackenfell up to $20')).toMatch(/There are more products than I look at for one answer/)
    expect(text(part, 'tents', 'show me more', 'show me more')).toMatch(others)
    expect(text(whole, 'tents', 'show me more', 'show me more')).not.toMatch(others)
  })
})
